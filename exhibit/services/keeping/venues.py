"""Care of the venue's store: the reflections of visitors in backups, and what the doctor says of them."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from exhibit.model.care import Brought, VenueFacts
from exhibit.model.diagnosis import Diagnosis, Finding
from exhibit.model.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class VenueCare:
    """What ``db`` knows to do with a venue's file, also while a kiosk has it open.

    ``examine`` checks one completely and says what it holds, ``copy`` checks it and copies it to a file of
    its own, ``bring_back`` adds to the second what it lacks of the first. All raise ``Refusal``.
    """

    examine: Callable[[Path], VenueFacts]
    copy: Callable[[Path, Path], VenueFacts]
    bring_back: Callable[[Path, Path], Brought]


@dataclass(frozen=True, slots=True)
class Returned:
    """What became of the reflections in a backup: how many came back, and what else is to be said of it."""

    cards: int = 0
    words: str = ""


NOTHING_RETURNED = Returned()
"""For a backup without reflections."""


def return_reflections(care: VenueCare, backup: Path, venue: Path) -> Returned:
    """Bring back what a venue's file lacks of the reflections in a backup; what cannot be is told."""
    try:
        brought = care.bring_back(backup, venue)
    except Refusal as refusal:
        return Returned(words=f"The reflections of visitors could not be brought back. {refusal}")
    if brought.foreign:
        return Returned(
            words=f"The reflections of visitors in the backup are of another venue than those at {venue}. "
            "These stay as they are, and nothing was mixed. To have the others, close the kiosk, move that "
            "file away and restore once more."
        )
    words = f"{count_cards(brought.cards)} came back with it." if brought.cards else ""
    return Returned(brought.cards, words)


def look_at_venue(found: Diagnosis, care: VenueCare, path: Path) -> None:
    """Have the doctor say how the venue's store is. None of its words are told: they are visitors'."""
    found.facts["venue"] = {"path": str(path), "there": path.is_file(), "writable": _may_write(path)}
    if not _may_write(path):
        found.problems.append(
            Finding(
                f"The reflections of visitors may not be written at {path}: the kiosk invites nobody to "
                "leave one.",
                "Give leave to write there, and start the kiosk again.",
            )
        )
    if not path.is_file():
        found.lines.append("Reflections: none here yet.")
        return
    try:
        facts = care.examine(path)
    except Refusal as refusal:
        found.problems.append(Finding(refusal.what, refusal.advice))
        found.facts["venue"]["sound"] = False
        return
    found.facts["venue"] |= {"sound": True, "form": facts.form, "cards": facts.cards, "held": facts.held}
    found.lines.append(f"Reflections: sound, {facts.cards} kept, {facts.held} of them not decided on.")


def _may_write(path: Path) -> bool:
    """Tell whether a file, or one that is not there yet, could be written; nothing is tried."""
    folder = next(one for one in path.parents if one.exists())
    return os.access(folder, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))


def count_cards(count: int) -> str:
    """Return so many reflections in words."""
    return "1 reflection of a visitor" if count == 1 else f"{count} reflections of visitors"
