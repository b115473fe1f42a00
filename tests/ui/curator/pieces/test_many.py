from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.curator.pieces.many import ManyPieces
from ui.curator.pieces.page import PiecesPage
from ui.curator.workbench import Workbench


@pytest.fixture
def page(many: tuple[ManyPieces, Workbench], qtbot: QtBot) -> PiecesPage:
    catalog, bench = many
    page = PiecesPage(bench)
    bench.changed.connect(page.refresh)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    page.arrive()
    qtbot.waitUntil(lambda: page.model.rowCount() == catalog.count)
    qtbot.waitUntil(lambda: "facets" in catalog.asked and bench.running == 0)
    return page


def test_opening_reads_the_first_page_the_count_and_then_facets(
    many: tuple[ManyPieces, Workbench], page: PiecesPage
) -> None:
    assert many[0].pages == [0]
    assert many[0].asked[-1] == "facets"
    assert "matching" not in many[0].asked


@pytest.mark.parametrize("mode", ["list", "grid"])
def test_scrolling_reads_only_what_is_seen(
    many: tuple[ManyPieces, Workbench], page: PiecesPage, qtbot: QtBot, mode: str
) -> None:
    page.views.switch(mode)
    view = page.views.list if mode == "list" else page.views.grid
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    view.viewport().repaint()
    qtbot.waitUntil(lambda: page.model.row_at(50_000) is not None)
    qtbot.waitUntil(lambda: many[1].running == 0)

    assert len(many[0].pages) <= 3
    assert set(many[0].pages) <= {0, 249, 250}


@pytest.mark.parametrize("mode", ["list", "grid"])
def test_the_last_piece_is_one_key_away(
    many: tuple[ManyPieces, Workbench], page: PiecesPage, qtbot: QtBot, mode: str
) -> None:
    page.views.switch(mode)
    QTest.keyClick(page.views.view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: many[1].selection.pieces == (100_000,))

    assert len(many[0].pages) <= 3


def test_everything_is_chosen_without_reading_rows(
    many: tuple[ManyPieces, Workbench], page: PiecesPage, qtbot: QtBot
) -> None:
    page.views.list.setFocus()
    QTest.keySequence(page.views.list, "Ctrl+A")
    qtbot.waitUntil(lambda: len(many[1].selection.pieces) == 100_000)

    assert many[0].pages == [0]


def test_what_is_chosen_and_where_one_is_stays_as_pieces_come_before_it(
    many: tuple[ManyPieces, Workbench], page: PiecesPage, qtbot: QtBot
) -> None:
    page.choice.take(70_000)
    qtbot.waitUntil(lambda: many[1].selection.pieces == (70_001,))
    scrolled = page.views.list.verticalScrollBar().value()

    many[0].first, many[0].count = -4, 100_005
    many[0].tell("piece")

    qtbot.waitUntil(lambda: page.choice.place == 70_005)
    assert many[1].selection.pieces == (70_001,)
    assert page.views.list.verticalScrollBar().value() == scrolled


def test_nothing_is_done_for_every_row(page: PiecesPage) -> None:
    begun = time.perf_counter()
    for mode in ("grid", "list") * 5:
        page.views.switch(mode)
        page.repaint()

    assert time.perf_counter() - begun < 5
