"""Taking in: from the empty page to what was imported."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from exhibit.services.importing.report import CHANGED, DUPLICATE, REFUSED
from ui.curator.staging import odd_mail
from ui.curator.staging.stage import EMPTY, FILLED, Part, Settle, come_to
from ui.curator.taking_in.page import ImportPage

if TYPE_CHECKING:
    from ui.curator.desk import Desk

FIRST, SECOND = "Submissions", "October mail"
"""The folders that are taken in: into the empty catalog, and into the filled one."""


def _columns(desk: Desk, settle: Settle, folder: str = FIRST) -> ImportPage:
    page = come_to(desk, settle, ImportPage)
    page.take(desk.bench.tools.folders.root / folder)
    settle(desk)
    return page


def _report(desk: Desk, settle: Settle, folder: str = FIRST) -> ImportPage:
    page = _columns(desk, settle, folder)
    page.columns.next.click()
    settle(desk)
    return page


def columns(desk: Desk, settle: Settle) -> None:
    """The columns of a sheet, matched."""
    _columns(desk, settle)


def first_report(desk: Desk, settle: Settle) -> None:
    """What a first import would do: everything is new."""
    _report(desk, settle)


def running(desk: Desk, settle: Settle) -> None:
    """An import on its way, as it looks after a moment."""
    page = _report(desk, settle)
    page.journey.applying.emit()
    for done in range(7, 13):
        page.journey.progressed.emit(done, 20, "tablet-garden.jpg")


def done(desk: Desk, settle: Settle) -> None:
    """After a first import."""
    page = _report(desk, settle)
    page.journey.apply()
    settle(desk)


def second_report(desk: Desk, settle: Settle) -> None:
    """A later import: something of every kind."""
    _report(desk, settle, SECOND)


def changed(desk: Desk, settle: Settle) -> None:
    """A row that changes a piece, old and new side by side."""
    page = _report(desk, settle, SECOND)
    page.report.show_kind(CHANGED)
    settle(desk)


def refused(desk: Desk, settle: Settle) -> None:
    """Rows that cannot be taken in, and why."""
    page = _report(desk, settle, SECOND)
    page.report.show_kind(REFUSED)
    settle(desk)


def duplicates(desk: Desk, settle: Settle) -> None:
    """A row whose file is there already."""
    page = _report(desk, settle, SECOND)
    page.report.show_kind(DUPLICATE)
    settle(desk)


def correcting(desk: Desk, settle: Settle) -> None:
    """The cells of a refused row, being corrected."""
    page = _report(desk, settle, SECOND)
    page.report.show_kind(REFUSED)
    page.report.correct()
    settle(desk)


def offers(desk: Desk, settle: Settle) -> None:
    """Questions as headings, each with what it may mean."""
    odd_mail.form(_root(desk) / "Form", _root(desk) / FIRST)
    _columns(desk, settle, "Form")


def readings(desk: Desk, settle: Settle) -> None:
    """A sheet whose encoding nothing tells, read in two ways side by side."""
    odd_mail.old_sheet(_root(desk) / "Old")
    _columns(desk, settle, "Old")


def twin(desk: Desk, settle: Settle) -> None:
    """A picture that is there already, held back beside its twin."""
    odd_mail.doubles(_root(desk) / "Doubles", _root(desk) / SECOND)
    _report(desk, settle, "Doubles")


def inside(desk: Desk, settle: Settle) -> None:
    """What a picture says inside, beside its row."""
    odd_mail.speaking(_root(desk) / "Speaking", _root(desk) / FIRST)
    _report(desk, settle, "Speaking")


def sound(desk: Desk, settle: Settle) -> None:
    """A sound, with its sign and its length."""
    odd_mail.speaking(_root(desk) / "Speaking", _root(desk) / FIRST)
    page = _report(desk, settle, "Speaking")
    page.report.view.step(1)
    settle(desk)


def _root(desk: Desk) -> Path:
    return desk.bench.tools.folders.root


def new_piece(desk: Desk, settle: Settle) -> None:
    """A poem pasted by hand."""
    page = come_to(desk, settle, ImportPage)
    dialog = page.new_piece()
    dialog.name.setText("Elevator, Going Up")
    dialog.form.setCurrentIndex(dialog.form.findText("Poem"))
    dialog.maker.setText("Tamika Oyelaran")
    dialog.body.setPlainText("One: the badge, the breath.\nTwo: somebody's flowers.\n\nThree: the doors.")
    settle(desk)


SCENES: tuple[Part, ...] = (
    ("import-columns", EMPTY, columns),
    ("import-report-first", EMPTY, first_report),
    ("import-running", EMPTY, running),
    ("import-done", EMPTY, done),
    ("import-report", FILLED, second_report),
    ("import-changed", FILLED, changed),
    ("import-refused", FILLED, refused),
    ("import-duplicates", FILLED, duplicates),
    ("import-correcting", FILLED, correcting),
    ("import-offers", EMPTY, offers),
    ("import-readings", EMPTY, readings),
    ("import-twin", FILLED, twin),
    ("import-inside", EMPTY, inside),
    ("import-sound", EMPTY, sound),
    ("new-piece", FILLED, new_piece),
)
