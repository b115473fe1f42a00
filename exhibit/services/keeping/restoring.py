"""Going back to a backup: everything is verified before anything is touched, and nothing is thrown away."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from exhibit import durable
from exhibit.folders import Folders
from exhibit.interchange.bags import check_digests, read_bag
from exhibit.model.care import CatalogFacts
from exhibit.model.refusals import CatalogDamaged, Refusal
from exhibit.ports import CatalogReader, MediaStore, MediumFacts, MediumJob, Progress, no_progress
from exhibit.services.keeping.backing_up import Care, missing_words, original, write_copy
from exhibit.services.keeping.packing import CATALOG, KIND, ORIGINALS, VENUE
from exhibit.services.keeping.venues import NOTHING_RETURNED, Returned, return_reflections
from exhibit.services.publishing.hanging import Press


class RestoreRefused(Refusal):
    """A backup cannot be gone back to; nothing was changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreReport:
    """What a restore did. ``aside`` is the folder with the catalog that was there before, as it was.

    ``pieces`` is None where the backup has no catalog. ``returned`` is what became of visitors' reflections.
    """

    pieces: int | None
    brought: int
    missing: tuple[str, ...]
    aside: Path | None
    returned: Returned = NOTHING_RETURNED

    def to_words(self) -> str:
        """Return the report for people."""
        pieces = "1 piece" if self.pieces == 1 else f"{self.pieces} pieces"
        lines = [] if self.pieces is None else [f"The catalog with {pieces} is restored."]
        if self.brought:
            files = "1 original" if self.brought == 1 else f"{self.brought} originals"
            lines.append(f"{files} that the media store lacked came with it.")
        lines += filter(None, [missing_words(len(self.missing))])
        if self.aside is not None:
            lines.append(f"The catalog that was there before is kept as it was in {self.aside}.")
        lines += filter(None, [self.returned.words])
        return "\n".join(lines) or "All reflections of visitors in the backup are here already."

    def to_json(self) -> dict[str, Any]:
        """Return the report as the command line prints it."""
        aside = str(self.aside) if self.aside else None
        return {
            "pieces": self.pieces, "originals": self.brought, "missing": list(self.missing), "aside": aside,
            "reflections": self.returned.cards, "said_of_reflections": self.returned.words,
        }  # fmt: skip


def restore(
    care: Care,
    folders: Folders,
    store: MediaStore,
    backup: Path,
    now: datetime,
    progress: Progress = no_progress,
) -> RestoreReport:
    """Put a backup (a set's folder, or a database the desk made) in the place of the catalog.

    Of the reflections in a set those come back that are lacking here; what is here stays as it is. Killed at
    any moment, the catalog is the one before or the restored one, whole; running it again finishes.
    Raises ``RestoreRefused`` for what is no sound backup, ``CatalogInUse`` while another program writes.
    """
    found = _find(backup, progress)
    _verify(care, found)
    if found.database is None:
        return RestoreReport(
            pieces=None, brought=0, missing=(), aside=None, returned=_return(care, found, folders)
        )
    with care.pen(folders.catalog):
        durable.make_folder(folders.catalog.parent)
        _clear(folders)
        brought = _bring(found, folders.media, store, progress)
        aside = _set_aside(folders.catalog, now)
        facts = _switch(care, found.database, folders.catalog)
    missing = tuple(sorted(name for name in facts.originals if not original(folders.media, name).is_file()))
    return RestoreReport(
        pieces=facts.pieces,
        brought=brought,
        missing=missing,
        aside=aside,
        returned=_return(care, found, folders),
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """The parts of a backup: its databases, where it has them, and its originals by name.

    What the desk makes is the catalog's database alone.
    """

    database: Path | None
    originals: Mapping[str, Path]
    venue: Path | None = None


def _return(care: Care, found: _Found, folders: Folders) -> Returned:
    return return_reflections(care.venue, found.venue, folders.venue) if found.venue else NOTHING_RETURNED


def _find(backup: Path, progress: Progress) -> _Found:
    if backup.is_file():
        return _Found(backup, {})
    if not any((backup / name).is_file() for name in (CATALOG, VENUE)):
        raise RestoreRefused(
            f"There is no backup at {backup}.",
            advice="Name a folder that “backup” made, or a catalog-….db of the folder “backups”.",
        )
    bag = read_bag(backup)
    problems = (*bag.problems, *check_digests(bag, progress))
    if problems or not bag.value(KIND):
        first = str(problems[0]) if problems else "It is a bag, but no backup."
        raise RestoreRefused(
            f"The backup at {backup} is not whole. {first}",
            meaning="Nothing was changed.",
            advice="Use an earlier backup, or one of those in the folder “backups”.",
        )
    digests = bag.manifest("manifest-sha256.txt")
    # One that had changed before it was packed is no original any more; its name says what it was.
    whole = [path for path in bag.payload if path.startswith(ORIGINALS) and digests[path] == _stem(path)]
    catalog, venue = (backup / name if name in bag.payload else None for name in (CATALOG, VENUE))
    return _Found(catalog, {path.rpartition("/")[2]: backup / path for path in whole}, venue)


def _stem(path: str) -> str:
    return path.rpartition("/")[2].partition(".")[0]


def _verify(care: Care, found: _Found) -> None:
    try:
        if found.database:
            care.examine(found.database)
        elif found.venue:
            care.venue.examine(found.venue)
    except CatalogDamaged as refusal:
        raise RestoreRefused(
            refusal.what, meaning="Nothing was changed.", advice="Use an earlier backup."
        ) from refusal


def _clear(folders: Folders) -> None:
    """Remove what a restore that was killed left behind."""
    durable.sweep(folders.catalog.parent)
    for path in folders.catalog.parent.glob(f"{durable.INCOMING}*"):
        shutil.rmtree(path, ignore_errors=True)


def _bring(found: _Found, media: Path, store: MediaStore, progress: Progress) -> int:
    """Take the originals that the media store lacks, or has damaged, from the set."""
    brought = 0
    for place, (name, source) in enumerate(found.originals.items()):
        progress(place, len(found.originals), "Bringing the originals")
        stem, _, extension = name.partition(".")
        target = original(media, name)
        if target.is_file() and _sha256(target) == stem:
            continue
        if target.is_file():
            store.discard(stem, extension)
        store.keep(source, extension)
        brought += 1
    return brought


def _sha256(path: Path) -> str:
    with path.open("rb", buffering=0) as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _set_aside(catalog: Path, now: datetime) -> Path | None:
    """Copy the present catalog, its journal too, byte for byte into a folder beside it, and return that."""
    if not catalog.exists():
        return None
    stamp = f"{now.astimezone(UTC):%Y%m%d-%H%M%S}Z"
    aside = catalog.parent / f"before-restore-{stamp}"
    building = catalog.parent / f"{durable.INCOMING}{aside.name}"
    durable.make_folder(building)
    for path in (catalog, _beside(catalog, "-wal")):
        if path.exists():
            durable.copy_file(path, building / path.name)
    number = 1
    while aside.exists():
        number += 1
        aside = catalog.parent / f"before-restore-{stamp}-{number}"
    durable.replace(building, aside)
    return aside


def remake_pictures(reader: CatalogReader, press: Press, progress: Progress = no_progress) -> int:
    """Make everything again that is looked at and lacking; return of how many files it was made.

    Sizes for the screen, pages, poster frames and tiles: a set holds originals alone. What cannot be made
    stays lacking: the doctor says so.
    """
    lacking = {
        medium.sha256: original(press.store_root, f"{medium.sha256}.{medium.extension}")
        for medium in reader.media.find()
        if press.store.lacking(medium.sha256, MediumFacts.of(medium))
    }
    jobs = [
        MediumJob(key=sha256, original=path, store=press.store_root, sha256=sha256)
        for sha256, path in lacking.items()
        if path.is_file()
    ]
    made = 0
    for place, done in enumerate(press.prepare(jobs)):
        progress(place + 1, len(jobs), "Preparing pictures")
        made += not done.refusal
    return made


def _switch(care: Care, database: Path, catalog: Path) -> CatalogFacts:
    """Put a copy of the backup's database in the catalog's place, in one rename.

    No journal of the old one may lie beside the new one: SQLite would take it for its own. What is in it is
    brought into the old file first, so that whatever is there at a kill is whole.
    """

    def let_journal_go() -> None:
        if catalog.exists():
            care.settle(catalog)
        for suffix in ("-wal", "-shm"):
            _beside(catalog, suffix).unlink(missing_ok=True)
        durable.sync_folder(catalog.parent)

    return write_copy(care, database, catalog, ready=let_journal_go)


def _beside(catalog: Path, suffix: str) -> Path:
    return catalog.with_name(f"{catalog.name}{suffix}")
