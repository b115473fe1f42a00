"""Backups of the catalog: made only of a sound one, believed only after they were restored beside it.

The backups that the desk makes by itself hold the catalog's database alone: the originals are never changed
in the media store, and a copy of them on the same disk would be none.
``exhibit.services.keeping.packing`` makes the set that holds both.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol, TypeVar

from exhibit import durable
from exhibit.folders import Folders
from exhibit.model.care import CatalogFacts, TableFacts
from exhibit.model.refusals import CatalogDamaged, Refusal
from exhibit.model.rotation import backup_name, made_at, to_keep
from exhibit.ports import Progress, no_progress
from exhibit.services.keeping.venues import VenueCare

DAILY = timedelta(hours=24)
"""How long a desk that stays open goes on without a new backup."""

_SHRUNK = 2
"""A catalog with this many times fewer pieces than a backup must not push that backup out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Care:
    """What ``db`` knows to do with a catalog's file; ``main`` brings it.

    ``examine`` checks one completely and says what it holds, ``copy`` checks it and copies it to a file of
    its own; both raise ``CatalogDamaged``. ``pen`` keeps other programs from writing, or raises
    ``CatalogInUse``. ``settle`` brings a journal into its file, where that can be done. ``venue`` is the same
    for the reflections of visitors.
    """

    examine: Callable[[Path], CatalogFacts]
    copy: Callable[[Path, Path], CatalogFacts]
    pen: Callable[[Path], AbstractContextManager[None]]
    settle: Callable[[Path], None]
    venue: VenueCare


class Held(Protocol):
    """What a store holds; see ``TableFacts``."""

    @property
    def tables(self) -> tuple[TableFacts, ...]: ...


F_co = TypeVar("F_co", bound=Held, covariant=True)


class Copying(Protocol[F_co]):
    """The care of one store, as far as copying it goes: ``Care`` and ``VenueCare``."""

    @property
    def examine(self) -> Callable[[Path], F_co]: ...
    @property
    def copy(self) -> Callable[[Path, Path], F_co]: ...


_ORIGINAL = re.compile(r"[0-9a-f]{64}\.[a-z0-9]{1,8}")


class BackupRefused(Refusal):
    """No backup was made; every earlier one stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A backup in the folder of backups."""

    path: Path
    made_at: datetime
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupReport:
    """A backup that was made and verified. ``gone`` were rotated out; ``missing`` originals have no file."""

    path: Path
    pieces: int
    missing: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()

    def to_words(self) -> str:
        """Return the report for people."""
        held = "1 piece" if self.pieces == 1 else f"{self.pieces} pieces"
        words = f"The catalog with {held} is backed up and verified: {self.path}."
        return f"{words} {missing_words(len(self.missing))}".strip()

    def to_json(self) -> dict[str, Any]:
        """Return the report as the command line prints it."""
        return {"backup": str(self.path), "pieces": self.pieces, "missing": list(self.missing)}


def missing_words(count: int) -> str:
    """Return what to say where originals that the catalog names have no file; empty where all have."""
    if not count:
        return ""
    files = "1 original that the catalog names is" if count == 1 else f"{count} originals that it names are"
    return f"But {files} not in the media store: “doctor” lists what is missing and says what to do."


def take_backup(
    care: Care, folders: Folders, now: datetime, progress: Progress = no_progress
) -> BackupReport:
    """Back the catalog up into ``folders.backups``, verify that, and let old ones go.

    Only for the program that holds the pen. Raises ``BackupRefused`` where the catalog is damaged or the
    copy is not what was copied, and ``OSError`` where the disk fails; then nothing was rotated out.
    """
    durable.make_folder(folders.backups)
    durable.sweep(folders.backups)
    target = folders.backups / backup_name(now)
    progress(0, 3, "Checking and copying the catalog")
    with only_sound(folders):
        facts = write_copy(care, folders.catalog, target, copied=lambda: progress(1, 3, "Verifying the copy"))
    progress(2, 3, "Looking for the originals")
    missing = tuple(sorted(name for name in facts.originals if not original(folders.media, name).is_file()))
    gone = _rotate(care, folders.backups, facts, now)
    progress(3, 3)
    return BackupReport(path=target, pieces=facts.pieces, missing=missing, gone=gone)


def write_copy(
    care: Copying[F_co],
    source: Path,
    target: Path,
    *,
    copied: Callable[[], object] = lambda: None,
    ready: Callable[[], object] = lambda: None,
) -> F_co:
    """Copy a sound store to ``target``, durably, and only once the copy was proved; return what it holds.

    ``copied`` is called before the copy is proved, ``ready`` right before it takes its place. Raises what
    ``care`` does of a damaged one, or ``BackupRefused`` for a copy that is none; what is at ``target`` then
    stays.
    """
    with durable.incoming(target.parent) as (temporary, _):
        facts = care.copy(source, temporary)
        copied()
        if restored_beside(care, temporary).tables != facts.tables:
            raise BackupRefused(
                f"The copy of {source.name} does not hold what {source.name} holds.",
                meaning="It was thrown away; every earlier backup stays.",
                advice="The disk may be failing. Choose another one with: backup OUT.",
            )
    ready()
    durable.replace(temporary, target)
    return facts


@contextmanager
def only_sound(folders: Folders) -> Iterator[None]:
    """Refuse to back up a catalog that is not there or damaged, in words (``BackupRefused``)."""
    if not folders.catalog.is_file():
        raise BackupRefused(
            f"There is no catalog at {folders.catalog}, so there is nothing to back up.",
            advice="Import something first, or choose another data folder.",
        )
    try:
        yield
    except CatalogDamaged as refusal:
        kept = list_backups(folders.backups)
        advice = (
            f"Close the desk and go back to the newest one with: restore {kept[0].path}."
            if kept
            else "There is none yet here: look for one that “backup OUT” made, and restore that."
        )
        raise BackupRefused(
            refusal.what, meaning="No backup was made, and every earlier one stays.", advice=advice
        ) from refusal


def require_not_lost(folders: Folders) -> None:
    """Refuse to begin an empty catalog in the place of one that was lost, as after a failing disk.

    Raises ``CatalogDamaged`` where the catalog is gone or empty although there are backups of it.
    """
    there = folders.catalog.is_file() and folders.catalog.stat().st_size > 0
    if there or folders.catalog.is_dir() or not (kept := list_backups(folders.backups)):
        return
    raise CatalogDamaged(
        f"The catalog is gone from {folders.catalog}, or nothing is left in it.",
        meaning="There are backups of it, so it was not always so. Nothing was changed.",
        advice=f"Go back to the newest backup: restore {kept[0].path}. "
        f"To begin anew instead, move the folder {folders.backups} away.",
    )


def restored_beside(care: Copying[F_co], backup: Path) -> F_co:
    """Restore a backup into a file beside it that is thrown away; return what the restored store holds."""
    with durable.incoming(backup.parent) as (restored, _):
        care.copy(backup, restored)
        facts = care.examine(restored)
    restored.unlink()
    return facts


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """Return the backups in a folder, newest first."""
    if not folder.is_dir():
        return ()
    found = [
        Backup(path=path, made_at=moment, size=path.stat().st_size)
        for path in folder.iterdir()
        if (moment := made_at(path.name)) and path.is_file()
    ]
    return tuple(sorted(found, key=lambda one: one.made_at, reverse=True))


def backup_due(folder: Path, now: datetime) -> bool:
    """Tell whether the newest backup is a day old, or there is none; one from the future counts not."""
    past = [one.made_at for one in list_backups(folder) if one.made_at <= now]
    return not past or now - past[0] >= DAILY


def original(media: Path, name: str) -> Path:
    """Return where the media store at ``media`` has, or would have, an original ``<sha256>.<extension>``."""
    return media / "originals" / name[:2] / name


def originals(media: Path) -> dict[str, int]:
    """Return the size in bytes of every original in the media store at ``media``, by its name, sorted."""
    found = sorted((media / "originals").glob("??/*"))
    return {path.name: path.stat().st_size for path in found if _ORIGINAL.fullmatch(path.name)}


def _rotate(care: Care, folder: Path, facts: CatalogFacts, now: datetime) -> tuple[str, ...]:
    names = {one.path.name for one in list_backups(folder)}
    gone = []
    for name in sorted(names - to_keep(names, now)):
        if not _holds_far_more(care, folder / name, facts):
            (folder / name).unlink(missing_ok=True)
            gone.append(name)
    durable.sync_folder(folder)
    return tuple(gone)


def _holds_far_more(care: Care, backup: Path, facts: CatalogFacts) -> bool:
    """Tell whether a backup holds what the catalog seems to have lost, as after it was begun anew."""
    try:
        return care.examine(backup).pieces > _SHRUNK * facts.pieces
    except Refusal:
        return False
