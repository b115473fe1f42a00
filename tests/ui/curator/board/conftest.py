"""A board over a gallery ``ABC|DE``, with an accepted piece F that is not in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from exhibit.services.arranging import SectionPlan, create_gallery, stops_of
from exhibit.services.arranging.texts import sections_of
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece
from ui.curator.board.page import BoardPage
from ui.curator.workbench import Workbench

Settle = Callable[[], None]


class Hand:
    """Works at the board with keys, as a person does, and reads the gallery as ``ABC|DE``."""

    def __init__(self, page: BoardPage, catalog: FakeCatalog, pieces: dict[str, int], qtbot: QtBot) -> None:
        self.page, self.catalog, self.pieces, self.qtbot = page, catalog, pieces, qtbot
        self.said: list[str] = []
        page.bench.refused.connect(self.said.append)

    def settle(self) -> None:
        self.qtbot.waitUntil(
            lambda: (
                self.page.bench.running == 0
                and not self.page._soon.isActive()
                and not self.page.saves.pending
            ),
            timeout=10_000,
        )

    def press(
        self,
        key: Qt.Key,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        *,
        on: QWidget | None = None,
    ) -> None:
        QTest.keyClick(on or self.page.board, key, held)
        self.settle()

    def type_in_place(self, words: str) -> None:
        """Edit what is in hand on the board itself: F2, the words, Return."""
        self.press(Qt.Key.Key_F2)
        room = self.page.board.viewport()
        editor = room.findChild(QLineEdit)
        assert editor is not None
        editor.selectAll()
        QTest.keyClicks(editor, words)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: room.findChild(QLineEdit) is None)
        self.settle()

    def choose(self, accessions: str) -> None:
        self.page.board.choose([(0, self.stop(one)) for one in accessions])

    def stop(self, accession: str) -> int:
        with self.catalog.read() as view:
            return next(stop.id for _, stop in stops_of(view, 1) if stop.piece_id == self.pieces[accession])

    def middle(self, accession: str, part: float = 0.5) -> QPoint:
        board = self.page.board
        rect = board.visualRect(board.items.index(board.items.rows_of([(0, self.stop(accession))])[0]))
        return QPoint(rect.left() + int(rect.width() * part), rect.center().y())

    @property
    def walk(self) -> str:
        names = {number: name for name, number in self.pieces.items()}
        with self.catalog.read() as view:
            found = stops_of(view, 1)
            return "|".join(
                "".join(names[stop.piece_id] for section, stop in found if section.id == one.id)
                for one in sections_of(view, 1)
            )

    @property
    def shown(self) -> str:
        items = self.page.board.items.items
        return "".join(item.title[-1] if item.stop_id else "|" for item in items)[1:]

    @property
    def label(self) -> str:
        with self.catalog.read() as view:
            return view.steps()[0].label


@pytest.fixture
def pieces(catalog: FakeCatalog) -> dict[str, int]:
    with catalog.write("pieces") as work:
        found = {one: store_piece(work, one, title=f"Work {one}").id for one in "ABCDEF"}
        work.commit()
    return found


@pytest.fixture
def hand(bench: Workbench, catalog: FakeCatalog, pieces: dict[str, int], qtbot: QtBot) -> Iterator[Hand]:
    plans = [
        SectionPlan(title=(("en", title),), piece_ids=tuple(pieces[one] for one in part))
        for title, part in (("Day", "ABC"), ("Night", "DE"))
    ]
    create_gallery(catalog, (("en", "Rooms"),), plans)
    page = BoardPage(bench)
    qtbot.addWidget(page)
    bench.changed.connect(page.refresh)
    made = Hand(page, catalog, pieces, qtbot)
    page.resize(1280, 720)
    page.show()
    page.arrive()
    made.settle()
    page.board.setFocus()
    yield made
    page.previewer.close()
    page.leave()
    made.settle()
