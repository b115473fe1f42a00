"""One set to carry away: catalog, originals and visitors' reflections, as a bag that any archive can check.

The set is a folder and no single file, so that it fits on sticks whose files may not pass 4 GiB, can be
looked into without this program, and goes on where it stopped when it was interrupted.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from exhibit import durable
from exhibit.folders import Folders
from exhibit.interchange.bags import read_bag, write_bag
from exhibit.model.refusals import Refusal, Stopped
from exhibit.ports import Progress, no_progress
from exhibit.services.keeping.backing_up import (
    BackupRefused,
    Care,
    missing_words,
    only_sound,
    original,
    originals,
    write_copy,
)
from exhibit.services.keeping.venues import count_cards

CATALOG = "data/catalog.db"
VENUE = "data/venue.db"
ORIGINALS = "data/originals/"
KIND = "Lamplight-Backup"
"""The tag of ``bag-info.txt`` that tells a backup from other bags; its value is the format's number."""

FORMAT = "1"
_RESERVE = 64 << 20


class NoRoom(BackupRefused):
    """The disk has no room for the set; what was copied so far stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackReport:
    """A set that was made: ``damaged`` originals are not what their name says, ``missing`` have no file.

    ``pieces`` is None where there is no catalog, as on a computer that only shows editions. ``reflections``
    is None where there are none; ``left_out`` says why where their file could not be taken along.
    """

    path: Path
    pieces: int | None
    originals: int
    size: int
    missing: tuple[str, ...] = ()
    damaged: tuple[str, ...] = ()
    reflections: int | None = None
    left_out: str = ""

    def to_words(self) -> str:
        """Return the report for people."""
        lines = [f"The backup at {self.path} holds {self._held()}, verified."]
        if self.reflections:
            lines.append("What visitors left is private, also before you have read it: keep the backup so.")
        lines += filter(None, [self.left_out])
        lines += filter(None, [missing_words(len(self.missing))])
        if self.damaged:
            lines.append(
                f"{len(self.damaged)} of the originals are not what they were when they were taken in: "
                "their bytes changed on the disk. Import those files once more."
            )
        return "\n".join(lines)

    def to_json(self) -> dict[str, Any]:
        """Return the report as the command line prints it."""
        return {
            "backup": str(self.path),
            "pieces": self.pieces,
            "originals": self.originals,
            "bytes": self.size,
            "missing": list(self.missing),
            "damaged": list(self.damaged),
            "reflections": self.reflections,
            "left_out": self.left_out,
        }

    def _held(self) -> str:
        cards = [] if self.reflections is None else [count_cards(self.reflections)]
        if self.pieces is None:
            return " and ".join(cards)
        pieces = "1 piece" if self.pieces == 1 else f"{self.pieces} pieces"
        files = "1 original" if self.originals == 1 else f"{self.originals} originals"
        size = f"{max(1, self.size >> 20)} MiB"
        return ", ".join([f"the catalog with {pieces} and {files} ({size})", *cards])


def pack_backup(
    care: Care, folders: Folders, out: Path, now: datetime, progress: Progress = no_progress
) -> PackReport:
    """Make the new folder ``out`` a backup of everything: built beside it, verified, then renamed.

    Killed or out of room it is not there, and the next run of the same goes on with the originals that were
    copied. Progress counts bytes. Where the reflections cannot be copied the rest is, and the report says so.
    Raises ``BackupRefused`` where ``out`` is there already, the catalog is not sound or the disk has no room.
    """
    out = out.absolute()
    if out.exists():
        raise BackupRefused(f"{out} is there already.", advice="Name a folder that does not exist yet.")
    building = out.parent / f"{durable.INCOMING}{out.name}"
    try:
        durable.make_folder(building / "data")
        report = _pack(care, folders, building, now, progress)
    except (Stopped, BackupRefused) as ending:
        # What was copied stays where only room is lacking: the next run goes on with it.
        if not isinstance(ending, NoRoom):
            shutil.rmtree(building, ignore_errors=True)
        raise
    durable.replace(building, out)
    return replace(report, path=out)


def _pack(care: Care, folders: Folders, building: Path, now: datetime, progress: Progress) -> PackReport:
    facts = None
    if folders.catalog.is_file() or not folders.venue.is_file():
        with only_sound(folders):
            facts = write_copy(care, folders.catalog, building / CATALOG)
    cards, left_out = _copy_reflections(care, folders.venue, building / VENUE, alone=facts is None)
    kept = originals(folders.media) if facts else {}
    _require_room(building, kept)
    _copy_originals(folders.media, building, kept, progress)
    durable.sweep(building)
    info = [
        ("Bag-Software-Agent", "Lamplight"),
        ("Bagging-Date", now.date().isoformat()),
        ("External-Description", "All that Lamplight keeps here, private data and visitors' words included"),
        (KIND, FORMAT),
    ]
    write_bag(building, info, partial(_second_half, progress))
    bag = read_bag(building)
    digests = bag.manifest("manifest-sha256.txt")
    return PackReport(
        path=building,
        pieces=facts.pieces if facts else None,
        originals=len(kept),
        size=sum(bag.payload.values()),
        missing=tuple(sorted(facts.originals - kept.keys())) if facts else (),
        damaged=tuple(name for name in sorted(kept) if digests[_inside(name)] != name.partition(".")[0]),
        reflections=cards,
        left_out=left_out,
    )


def _copy_reflections(care: Care, venue: Path, target: Path, *, alone: bool) -> tuple[int | None, str]:
    """Copy what visitors left, and return how many there are, or why they could not be copied.

    Raises where there is nothing else to copy, ``alone``.
    """
    target.unlink(missing_ok=True)  # of an interrupted run: a card may have been taken back since
    if not venue.is_file():
        return None, ""
    try:
        return write_copy(care.venue, venue, target).cards, ""
    except Refusal as refusal:
        if alone:
            raise BackupRefused(
                refusal.what, meaning="No backup was made.", advice=refusal.advice
            ) from refusal
        return None, f"What visitors left is NOT in it. {refusal}"


def _copy_originals(media: Path, building: Path, kept: dict[str, int], progress: Progress) -> None:
    total, done = 2 * sum(kept.values()), 0
    for name, size in kept.items():
        progress(done, total, "Copying the originals")
        target = building / _inside(name)
        # What an interrupted run left whole stays; every byte of it is hashed afterwards, as of all others.
        if not target.is_file() or target.stat().st_size != size:
            durable.make_folder(target.parent)
            durable.copy_file(original(media, name), target)
        done += size


def _require_room(building: Path, kept: dict[str, int]) -> None:
    there = sum(path.stat().st_size for path in (building / ORIGINALS).rglob("*") if path.is_file())
    needed, free = sum(kept.values()) - there + _RESERVE, shutil.disk_usage(building).free
    if free < needed:
        raise NoRoom(
            f"There are {free >> 20} MiB free at {building.parent}, and the backup takes {needed >> 20} MiB.",
            meaning="What was copied so far stays there, hidden, until the backup is made.",
            advice="Make room there and run the same again, or choose another disk.",
        )


def _inside(name: str) -> str:
    return f"{ORIGINALS}{name[:2]}/{name}"


def _second_half(progress: Progress, done: int, total: int, _what: str = "") -> None:
    progress(total + done, 2 * total, "Verifying the backup")
