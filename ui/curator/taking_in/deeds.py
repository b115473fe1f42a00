"""What can be done with the import assistant, from its page and from everywhere."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.actions import Deed
from ui.curator.taking_in.file_deeds import file_deeds
from ui.curator.taking_in.words import tr

if TYPE_CHECKING:
    from ui.curator.taking_in.page import ImportPage


def everywhere(page: ImportPage) -> tuple[Deed, ...]:
    """Return what can be done in the whole window: an import, a piece by hand, files of the piece in hand."""
    return (
        Deed(
            name="import.open",
            text=tr("&Import a folder or sheet…"),
            menu="file",
            shortcuts=("Ctrl+I",),
            run=page.come_and_choose,
            changes=True,
            words=tr("take in submissions spreadsheet"),
        ),
        Deed(
            name="import.new-piece",
            text=tr("&New piece…"),
            menu="file",
            shortcuts=("Ctrl+N",),
            run=page.new_piece,
            changes=True,
            words=tr("add poem picture paste by hand"),
        ),
        *file_deeds(page.bench, page),
    )


def with_rows(page: ImportPage) -> tuple[Deed, ...]:
    """Return what can be done with the rows of a report; in its table A, L, T and Enter do the same."""
    report = page.report

    def can() -> bool:
        return page.step is report and report.view.in_hand is not None

    deeds = (
        ("import.accept", tr("Accept these rows"), partial(report.decide, accept=True)),
        ("import.leave", tr("Leave these rows"), partial(report.decide, accept=False)),
        ("import.take", tr("Take a double all the same, or hold it back"), report.take),
        ("import.correct", tr("Correct this row"), report.correct),
        ("import.apply", tr("Import what is accepted"), page.journey.apply),
    )
    return tuple(
        Deed(name=name, text=text, run=run, can=can, changes=name == "import.apply")
        for name, text, run in deeds
    )
