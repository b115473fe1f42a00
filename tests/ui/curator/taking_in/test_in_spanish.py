"""What an import says of files and rows is told at a desk in its language: here one that nobody speaks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from pytestqt.qtbot import QtBot

from exhibit.interchange.sheets import read_sheet
from tests.exhibit.services.importing.desk import BROKEN, World
from tests.ui.pseudo import accented
from ui.curator.taking_in.page import ImportPage
from ui.curator.taking_in.rows_model import NEWS


class Accents(QTranslator):
    """Says what the exhibit says without one letter of English."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, count: int = -1
    ) -> str | None:
        """Return a text with accents."""
        return accented(source) if context == "Said" else None

    def isEmpty(self) -> bool:
        """Tell that it knows something."""
        return False


@pytest.fixture(autouse=True)
def spoken(qapp: QCoreApplication) -> Iterator[None]:
    accents = Accents()
    QCoreApplication.installTranslator(accents)
    yield
    QCoreApplication.removeTranslator(accents)


@pytest.fixture
def planned(page: ImportPage, qtbot: QtBot) -> Callable[[World], list[str]]:
    """Go to the report over a world, and return what was told of the progress."""

    def plan(world: World) -> list[str]:
        steps: list[str] = []
        page.journey.progressed.connect(lambda _done, _total, step: steps.append(step))
        page.take(world.source)
        qtbot.waitUntil(lambda: page.step is page.columns and page.bench.running == 0, timeout=10_000)
        page.columns.next.click()
        qtbot.waitUntil(lambda: page.step is page.report and page.bench.running == 0, timeout=10_000)
        return steps

    return plan


def test_refusals_and_warnings_of_rows_are_in_the_language_of_the_desk(
    page: ImportPage, world: World, planned: Callable[[World], list[str]]
) -> None:
    world.put("bad.jpg", BROKEN)
    world.put("good.jpg")
    world.sheet(
        [
            {"Title": "One", "Files": "bad.jpg", "Status": "perhaps"},
            {"Title": "Two", "Files": "good.jpg", "Status": "who knows", "Received on": "3/4/2026"},
        ]
    )
    planned(world)
    reports = [row.report for row in page.journey.rows]
    (refused,) = reports[0].refused
    assert refused.reason.isascii()

    one, two = shown(page, 0), shown(page, 1)
    assert f"bad.jpg: {accented(refused.reason)}" in one
    assert f"Status: “perhaps” {accented('is no status that Lamplight knows')}." in one
    assert accented(refused.reason) in news(page, 0)
    assert f"Status: “who knows” {accented('is no status that Lamplight knows')}." == news(page, 1)
    several = f"“3/4/2026” {accented('may mean several days; write it as')} 2026-03-14."
    assert f"Received on: {several}" in two


def test_notes_of_a_sheet_and_steps_are_in_the_language_of_the_desk(
    page: ImportPage, world: World, planned: Callable[[World], list[str]]
) -> None:
    world.put("good.jpg")
    world.sheet([{"Title": "Two", "Files": "good.jpg", "Size": "1.2E+15"}])
    sheet = read_sheet(next(world.source.glob("*.csv")))
    assert any(note.startswith("Cells hold a long number") for note in sheet.notes)

    steps = planned(world)
    problems = page.columns.problems.text()
    assert accented("a long number as a spreadsheet program shortens it") in problems
    assert "a long number" not in problems
    assert accented("Comparing with the catalog") == steps[-1]


def shown(page: ImportPage, place: int) -> str:
    page.report.view.stand_on(page.journey.rows[place].item)
    return page.report.beside.reasons.text()


def news(page: ImportPage, place: int) -> str:
    rows = page.report.view.rows
    return str(rows.data(rows.index(place, NEWS), Qt.ItemDataRole.DisplayRole))
