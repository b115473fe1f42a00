"""Opening what a kiosk shows: the current edition, else the best that is left, and why, for the staff."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from exhibit.model.refusals import Refusal
from exhibit.ports import EditionReader, OpenEdition
from exhibit.services.installing.installing import EditionShelf
from exhibit.services.installing.pointer import POINTER, read_pointer


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The edition to show, or no reader where none opens.

    ``reasons`` are sentences for staff about what was passed over; empty where all is as it should be.
    """

    reader: EditionReader | None
    folder: Path | None
    reasons: tuple[str, ...] = ()


def open_current(shelf: EditionShelf, open_edition: OpenEdition) -> Opened:
    """Open the current edition, else the one before, else any other that is installed and opens."""
    reasons = _lost(shelf)
    for folder in shelf.candidates():
        try:
            reader = open_edition(folder)
        except (Refusal, OSError) as error:
            reasons.append(f"The installed edition {folder.name} does not open: {error}")
        else:
            return Opened(reader=reader, folder=folder, reasons=tuple(reasons))
    reasons.append(
        "No edition that opens is installed on this kiosk. Install one from a stick or a shared folder."
    )
    return Opened(reader=None, folder=None, reasons=tuple(reasons))


def _lost(shelf: EditionShelf) -> list[str]:
    """Say where the pointer, or the edition it names, is lost."""
    pointer = read_pointer(shelf.root)
    if pointer is None and (shelf.root / POINTER).exists():
        return [f"The file {POINTER}, which says which edition is shown, cannot be read."]
    if pointer is not None and not (shelf.editions / pointer.current).is_dir():
        return [f"The folder of the current edition, {pointer.current}, is gone."]
    return []
