"""The doctor: looks at every store, changes nothing, and says what is wrong and what to do about it."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from exhibit import durable
from exhibit.folders import Folders
from exhibit.model.care import CatalogFacts, Seen
from exhibit.model.diagnosis import Diagnosis, Finding
from exhibit.model.refusals import Refusal
from exhibit.ports import MediaStore, MediumFacts, Progress, no_progress
from exhibit.services.installing.installing import EditionShelf
from exhibit.services.installing.pointer import read_pointer
from exhibit.services.installing.surveying import EditionCheck, survey_edition
from exhibit.services.keeping.backing_up import (
    Backup,
    Care,
    list_backups,
    original,
    originals,
)
from exhibit.services.keeping.venues import look_at_venue

LOW_ROOM = 1 << 30
"""Bytes of free disk below which work is in danger."""

SOUND_SQLITE = (3, 51, 3)
"""The first SQLite without a rare fault of two connections in one WAL file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the doctor cannot know by itself: the software around it, and how editions are verified.

    ``faults`` are what is wrong with the software, such as a font that is not installed.
    """

    sqlite: str
    driver: str
    verify: Callable[[Path, Progress], EditionCheck]
    faults: tuple[Finding, ...] = ()


def diagnose(
    care: Care,
    folders: Folders,
    store: MediaStore,
    around: Surroundings,
    now: datetime,
    *,
    deep: bool = False,
    progress: Progress = no_progress,
) -> Diagnosis:
    """Look at everything below the data folder; with ``deep`` read every byte of it. Nothing is changed."""
    found = Diagnosis()
    progress(0, 6, "The catalog")
    facts = _catalog(found, care, folders.catalog)
    progress(1, 6, "The media store")
    _media(found, folders.media, store, facts, progress, deep=deep)
    progress(2, 6, "The backups")
    _backups(found, care, folders, now, there=folders.catalog.is_file())
    progress(3, 6, "The editions")
    _editions(found, EditionShelf(folders.kiosk), around, progress, deep=deep)
    progress(4, 6, "The reflections of visitors")
    look_at_venue(found, care.venue, folders.venue)
    progress(5, 6, "The disk and the software")
    _room(found, folders)
    _software(found, around)
    progress(6, 6)
    return found


def _catalog(found: Diagnosis, care: Care, path: Path) -> CatalogFacts | None:
    found.facts["catalog"] = {"path": str(path), "there": path.is_file()}
    if not path.is_file():
        found.lines.append("Catalog: none here yet.")
        return None
    try:
        facts = care.examine(path)
    except Refusal as refusal:
        found.problems.append(Finding(refusal.what, refusal.advice))
        found.facts["catalog"]["sound"] = False
        return None
    found.facts["catalog"] |= {"sound": True, "revision": facts.revision, "pieces": facts.pieces}
    pieces = "1 piece" if facts.pieces == 1 else f"{facts.pieces} pieces"
    found.lines.append(f"Catalog: sound, {pieces}, form {facts.revision}.")
    return facts


def _media(
    found: Diagnosis,
    media: Path,
    store: MediaStore,
    facts: CatalogFacts | None,
    progress: Progress,
    *,
    deep: bool,
) -> None:
    kept = originals(media)
    told: dict[str, Any] = {"originals": len(kept), "bytes": sum(kept.values())}
    found.facts["media"] = told
    if facts is not None:
        _against_catalog(found, told, kept, store, facts)
    if deep:
        told["damaged"] = _damaged(media, kept, progress)
        found.problems += [
            Finding(f"The original {name} is not what it was: its bytes changed.", _AGAIN)
            for name in told["damaged"]
        ]
    unfinished = sum(1 for _ in media.rglob(f"{durable.INCOMING}*"))
    if unfinished:
        what = f"{unfinished} unfinished files of an interrupted import lie in the media store."
        found.remarks.append(Finding(what, "The next import removes them."))
    read = "every byte read" if deep else "“doctor --deep” reads every byte"
    found.lines.append(f"Originals: {len(kept)} ({_size(told['bytes'])}; {read}).")


_AGAIN = "Import that file once more, or restore a backup that “backup OUT” made."


def _against_catalog(
    found: Diagnosis,
    told: dict[str, Any],
    kept: dict[str, int],
    store: MediaStore,
    facts: CatalogFacts,
) -> None:
    told["missing"] = sorted(facts.originals - kept.keys())
    told["unnamed"] = sorted(kept.keys() - facts.originals - facts.former)
    found.problems += [
        Finding(f"The original {name}, which the catalog names, is not in the media store.", _AGAIN)
        for name in told["missing"]
    ]
    there = {name.partition(".")[0] for name in kept}
    seen = [one for one in facts.pictures if one.sha256 in there]
    told["seen"], told["tiled"] = len(seen), sum(one.tiled for one in seen)
    lacking = {one.sha256 for one in seen if store.lacking(one.sha256, _facts_of(one))}
    told["without_derivatives"] = sorted(lacking)
    if lacking:
        what = f"{_seen(len(lacking))} not there as the screen needs it: sizes, pages or tiles are lacking."
        found.remarks.append(Finding(what, "Publishing makes them again."))
    if told["unnamed"]:
        what = f"{_files(len(told['unnamed']))} in the media store that nothing in the catalog names."
        found.remarks.append(Finding(what, "They do no harm; an import that was undone leaves such files."))


def _facts_of(seen: Seen) -> MediumFacts:
    """Return what tells which pictures are to be there."""
    return MediumFacts(media_type="", extension="", pages=seen.pages, tiled=seen.tiled)


def _damaged(media: Path, kept: dict[str, int], progress: Progress) -> list[str]:
    damaged, total, done = [], max(1, sum(kept.values())), 0
    for name, size in kept.items():
        progress(done, total, "Reading the originals")
        with original(media, name).open("rb", buffering=0) as stream:
            if hashlib.file_digest(stream, "sha256").hexdigest() != name.partition(".")[0]:
                damaged.append(name)
        done += size
    return damaged


def _backups(found: Diagnosis, care: Care, folders: Folders, now: datetime, *, there: bool) -> None:
    kept = list_backups(folders.backups)
    told: dict[str, Any] = {"count": len(kept), "newest": None, "verified": None}
    found.facts["backups"] = told
    if not kept:
        found.lines.append("Backups: none yet.")
        if there:
            what = "There is no backup of the catalog here."
            found.remarks.append(
                Finding(what, "The desk makes one when it is closed; “backup OUT” makes one elsewhere.")
            )
        return
    told |= {"newest": str(kept[0].path), "made_at": kept[0].made_at.isoformat()}
    told["age_hours"] = round((now - kept[0].made_at).total_seconds() / 3600, 1)
    told["verified"] = _verified(found, care, kept[0])
    if told["verified"]:
        found.lines.append(
            f"Backups: {len(kept)}, the newest of {kept[0].made_at:%Y-%m-%d %H:%M} UTC, and sound."
        )


def _verified(found: Diagnosis, care: Care, backup: Backup) -> bool:
    try:
        care.examine(backup.path)
    except Refusal as refusal:
        advice = "Make a new one now with: backup OUT. Keep this one, but do not count on it."
        found.problems.append(Finding(f"The newest backup is no good. {refusal.what}", advice))
        return False
    return True


def _editions(
    found: Diagnosis, shelf: EditionShelf, around: Surroundings, progress: Progress, *, deep: bool
) -> None:
    pointer, current = read_pointer(shelf.root), shelf.current()
    installed = sorted(path.name for path in shelf.editions.glob("[!.]*")) if shelf.editions.is_dir() else []
    found.facts["editions"] = {"installed": installed, "current": current.name if current else None}
    if not installed:
        found.lines.append("Editions: none installed; the kiosk shows the sample gallery.")
        return
    if pointer is None or current is None or pointer.current != current.name:
        what = "The note that says which edition is shown is lost or names one that is gone."
        found.problems.append(Finding(what, "Install the edition once more; the kiosk shows what it has."))
    if current is None:
        return
    check = around.verify(current, progress) if deep else survey_edition(current)
    found.facts["editions"]["ok"] = not check.lasting
    if check.lasting:
        what = f"The installed edition {current.name} is not whole: {check.lasting[0]}"
        found.problems.append(Finding(what, "Install it once more from its stick, or use “rollback”."))
    else:
        found.lines.append(f"Editions: {len(installed)} installed; “{check.title}” is shown and whole.")


def _room(found: Diagnosis, folders: Folders) -> None:
    place = next(path for path in (folders.root, *folders.root.parents) if path.exists())
    free = shutil.disk_usage(place).free
    found.facts["disk"] = {"path": str(folders.root), "free": free}
    found.lines.append(f"Disk: {_size(free)} free at {folders.root}.")
    if free < LOW_ROOM:
        what = f"The disk has only {_size(free)} left."
        found.problems.append(Finding(what, "Make room on it before you import or publish."))


def _software(found: Diagnosis, around: Surroundings) -> None:
    found.facts["sqlite"] = {"version": around.sqlite, "driver": around.driver}
    found.lines.append(f"Software: SQLite {around.sqlite} ({around.driver}).")
    if tuple(map(int, around.sqlite.split("."))) < SOUND_SQLITE:
        what = f"SQLite {around.sqlite} has a rare fault when two programs use one catalog at once."
        found.remarks.append(Finding(what, "Let only one desk have it open, or install pysqlite3."))
    found.facts["software"] = [one.what for one in around.faults]
    found.problems += around.faults


def _size(count: int) -> str:
    return f"{count / (1 << 30):.1f} GiB" if count >= 1 << 30 else f"{count / (1 << 20):.1f} MiB"


def _seen(count: int) -> str:
    return "1 picture, film or document is" if count == 1 else f"{count} pictures, films or documents are"


def _files(count: int) -> str:
    return "There is 1 file" if count == 1 else f"There are {count} files"
