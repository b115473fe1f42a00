"""Scrolling and pictures that arrive paint what is new, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from tests.ui.curator.pieces.many import ManyPieces
from ui.curator.pieces.grid import GridView
from ui.curator.pieces.page import PiecesPage
from ui.curator.pieces.tiles import TileDelegate
from ui.curator.workbench import Workbench


@pytest.fixture
def page(many: tuple[ManyPieces, Workbench], qtbot: QtBot) -> PiecesPage:
    catalog, bench = many
    page = PiecesPage(bench)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    page.arrive()
    qtbot.waitUntil(lambda: page.model.rowCount() == catalog.count)
    page.views.switch("grid")
    qtbot.waitUntil(lambda: "facets" in catalog.asked and bench.running == 0)
    QCoreApplication.processEvents()
    return page


@pytest.fixture
def grid(page: PiecesPage) -> GridView:
    return page.views.grid


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The rows that were painted."""
    rows: list[int] = []
    paint: Callable[..., None] = TileDelegate.paint

    def note(self: TileDelegate, painter: Any, option: Any, index: Any) -> None:
        rows.append(index.row())
        paint(self, painter, option, index)

    monkeypatch.setattr(TileDelegate, "paint", note)
    return rows


def test_a_little_scrolling_paints_the_line_that_comes_into_view(grid: GridView, painted: list[int]) -> None:
    bar, height = grid.verticalScrollBar(), grid.tile().height()
    bar.setValue(10 * height)
    QCoreApplication.processEvents()
    painted.clear()
    bar.setValue(10 * height + 8)
    QCoreApplication.processEvents()
    last = (10 * height + 8 + grid.viewport().height() - 1) // height
    assert set(range(last * grid.across(), (last + 1) * grid.across())) == set(painted)


def test_what_was_scrolled_looks_as_painted_anew(grid: GridView) -> None:
    bar, height = grid.verticalScrollBar(), grid.tile().height()
    for value in (3 * height, 3 * height + 5, 3 * height + 40, 3 * height + 31):
        bar.setValue(value)
        QCoreApplication.processEvents()
    scrolled = grid.viewport().grab().toImage()
    grid.viewport().repaint()
    assert grid.viewport().grab().toImage() == scrolled
    assert scrolled.pixelColor(1, 1) != QColor()


def test_a_picture_that_comes_paints_its_own_tile(grid: GridView, painted: list[int]) -> None:
    grid._picture_came("f" * 64)
    QCoreApplication.processEvents()
    assert [] == painted
    grid._picture_came("")
    QCoreApplication.processEvents()
    assert painted


def test_what_is_painted_while_it_is_read_is_read_once(
    many: tuple[ManyPieces, Workbench], page: PiecesPage, grid: GridView, qtbot: QtBot
) -> None:
    catalog, bench = many
    page.model.row_at(50_000)
    page.model._read_wanted()
    page.model.row_at(50_000)
    qtbot.waitUntil(lambda: bench.running == 0 and page.model.row_at(50_000) is not None)
    QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: bench.running == 0)
    assert 1 == catalog.pages.count(250)


def test_a_picture_that_comes_looks_only_at_what_can_be_seen(
    page: PiecesPage, grid: GridView, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.views.switch("list")
    monkeypatch.setattr(page.views.list, "rowAt", lambda _: -1)  # as while there is no room for any
    asked: list[int] = []
    monkeypatch.setattr(page.model, "row_at", asked.append)
    page.views.list._picture_came("f" * 64)
    assert len(asked) < 100
