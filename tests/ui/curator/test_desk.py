"""The window: pages, menus from one registry, undo by name, memory, a second desk that only looks."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from exhibit.model.pieces import Piece
from exhibit.ports import Catalog, Touched
from tests.fakes.catalog import FakeCatalog
from tests.ui.curator.conftest import Settle, tools_of
from ui.actions import Deed
from ui.curator.desk import Desk
from ui.curator.memory import Memory
from ui.curator.page import Page
from ui.curator.workbench import Workbench


class Leaf(Page):
    """A page with one line."""

    name = "leaf"

    def __init__(self, bench: Workbench, name: str = "leaf") -> None:
        type(self).name = name
        super().__init__(bench)
        self.name = name  # type: ignore[misc]
        self.line = QLineEdit()
        self.line.setAccessibleName("Line")
        self.other = QLineEdit()
        self.other.setAccessibleName("Other line")
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.other)
        column.addWidget(QLabel(name))
        self.seen: list[object] = []
        self.done = 0
        self.stays = False
        self.remembered: dict[str, object] = {}

    @property
    def title(self) -> str:
        return self.name.title()

    def own_deeds(self) -> Sequence[Deed]:
        def do() -> None:
            self.done += 1

        return (Deed(name=f"{self.name}.do", text="&Do it", menu="piece", shortcuts=("F9",), run=do),)

    def leave(self) -> bool:
        return not self.stays

    def open(self, target: object) -> None:
        self.seen.append(target)
        if target == "other":
            self.other.setFocus()

    def refresh(self, touched: Touched) -> None:
        self.seen.append(touched.kinds)

    def state(self) -> dict[str, object]:
        return {"line": self.line.text()}

    def restore(self, state: dict[str, object]) -> None:
        self.remembered = state

    def first_focus(self) -> QWidget | None:
        return self.line


Open = Callable[..., Desk]


@pytest.fixture
def open_desk(bench: Workbench, tmp_path: Path, qtbot: QtBot, settle: Settle) -> Iterator[Open]:
    opened: list[Desk] = []

    def open_one(of: Workbench = bench) -> Desk:
        desk = Desk(of, [Leaf(of, "leaf"), Leaf(of, "bough")], Memory(tmp_path / "desk.json"))
        opened.append(desk)
        qtbot.addWidget(desk)
        desk.show()
        qtbot.waitUntil(lambda: of.running == 0)
        return desk

    yield open_one
    for desk in opened:
        desk._may_close = True


def add_piece(catalog: Catalog, accession: str) -> None:
    with catalog.write(f"Add {accession}") as work:
        work.pieces.add(Piece(accession=accession))
        work.commit()


def front(desk: Desk) -> Leaf:
    page = desk.front
    assert isinstance(page, Leaf)
    return page


def test_pages_change_by_rail_keys_and_request(open_desk: Open, bench: Workbench) -> None:
    desk = open_desk()
    assert "leaf" == front(desk).name
    QTest.keyClick(desk.rail, Qt.Key.Key_Down)
    assert "bough" == front(desk).name
    assert QApplication.focusWidget() is front(desk).line
    desk.actions_.action("go.next").trigger()
    assert "leaf" == front(desk).name
    bench.go("bough", 7)
    assert ("bough", [7]) == (front(desk).name, front(desk).seen)
    assert "Bough" in desk.windowTitle()


def test_what_is_asked_for_has_the_keyboard(open_desk: Open, bench: Workbench) -> None:
    desk = open_desk()
    bench.go("bough", "other")
    assert QApplication.focusWidget() is front(desk).other
    bench.go("bough")
    assert QApplication.focusWidget() is front(desk).line


def test_a_page_may_keep_the_person(open_desk: Open) -> None:
    desk = open_desk()
    front(desk).stays = True
    QTest.keyClick(desk.rail, Qt.Key.Key_Down)
    assert ("leaf", 0) == (front(desk).name, desk.rail.currentRow())


def test_a_pages_own_keys_work_only_on_it(open_desk: Open) -> None:
    desk = open_desk()
    first = front(desk)
    QTest.keyClick(first.line, Qt.Key.Key_F9)
    desk.show_page("bough")
    QTest.keyClick(front(desk).line, Qt.Key.Key_F9)
    assert (1, 1) == (first.done, front(desk).done)
    assert not desk.actions_.action("leaf.do").isEnabled()


def test_undo_is_named_and_works_after_a_restart(
    open_desk: Open, bench: Workbench, catalog: FakeCatalog, settle: Settle
) -> None:
    add_piece(catalog, "LL-1")
    desk = open_desk()
    assert "&Undo: Add LL-1" == desk.actions_.action("edit.undo").text()
    assert not desk.actions_.action("edit.redo").isEnabled()
    desk.actions_.action("edit.undo").trigger()
    settle()
    with catalog.read() as view:
        assert () == view.pieces.find()
    assert not desk.actions_.action("edit.undo").isEnabled()
    assert "&Redo: Add LL-1" == desk.actions_.action("edit.redo").text()
    assert "Undone: Add LL-1" == desk.notices.words
    desk.actions_.action("edit.redo").trigger()
    settle()
    with catalog.read() as view:
        assert 1 == len(view.pieces.find())


def test_undo_keys_reach_the_desk_where_a_text_has_nothing_to_undo(
    open_desk: Open, bench: Workbench, catalog: FakeCatalog, settle: Settle
) -> None:
    add_piece(catalog, "LL-1")
    desk = open_desk()
    line = front(desk).line
    QTest.keyClick(line, Qt.Key.Key_A)
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert ("", "&Undo: Add LL-1") == (line.text(), desk.actions_.action("edit.undo").text())
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    with catalog.read() as view:
        assert () == view.pieces.find()


def test_every_page_hears_of_a_change(
    open_desk: Open, bench: Workbench, catalog: FakeCatalog, settle: Settle
) -> None:
    desk = open_desk()
    bench.write(lambda on: add_piece(on, "LL-2"))
    settle()
    heard = [page.seen for page in desk.pages.values() if isinstance(page, Leaf)]
    assert [[frozenset({"piece"})]] * 2 == heard


def test_a_refusal_is_shown_and_a_surprise_is_worded(
    open_desk: Open, bench: Workbench, settle: Settle
) -> None:
    desk = open_desk()
    bench.undo()
    settle()
    assert "There is nothing to undo." in desk.notices.words
    bench.fail(RuntimeError("numbers"))
    assert "numbers" not in desk.notices.words
    assert "nobody expected" in desk.notices.words


def test_where_everything_stands_is_remembered(
    open_desk: Open, tmp_path: Path, qtbot: QtBot, bench: Workbench
) -> None:
    desk = open_desk()
    desk.show_page("bough")
    QTest.keyClicks(front(desk).line, "night")
    desk.set_look(scheme="dark", percent=125)
    with qtbot.waitSignal(desk.closed):
        desk.close()
    again = open_desk()
    assert ("bough", {"line": "night"}) == (front(again).name, front(again).remembered)
    assert ("dark", 125) == (again.scheme, again.percent)
    again.set_look(scheme="light", percent=100)


@pytest.mark.parametrize("content", ["", "[1, 2]", "{broken", json.dumps({"page": 3, "pages": [1]})])
def test_a_memory_that_makes_no_sense_is_set_aside(open_desk: Open, tmp_path: Path, content: str) -> None:
    (tmp_path / "desk.json").write_text(content, encoding="utf-8")
    assert "leaf" == front(open_desk()).name


def test_a_second_desk_only_looks_and_says_so(tmp_path: Path, open_desk: Open, qtbot: QtBot) -> None:
    bench = Workbench(tools_of(tmp_path, FakeCatalog(writable=False)))
    desk = open_desk(bench)
    label = desk.findChild(QLabel, "read-only")
    assert isinstance(label, QLabel)
    assert "change nothing" in label.text()
    assert not desk.actions_.action("edit.undo").isEnabled()
    bench.close()


def test_the_palette_finds_and_does(open_desk: Open) -> None:
    desk = open_desk()
    desk.palette_.present()
    QTest.keyClicks(desk.palette_.line, "dar")
    assert 1 == desk.palette_.list.count()
    QTest.keyClick(desk.palette_.line, Qt.Key.Key_Return)
    assert "dark" == desk.scheme
    assert not desk.palette_.isVisible()
    desk.set_look(scheme="light")


def test_dark_and_light_are_readable(open_desk: Open, qapp: QApplication) -> None:
    desk = open_desk()
    for scheme in ("dark", "light"):
        desk.set_look(scheme=scheme)
        palette = qapp.palette()
        light = palette.color(QPalette.ColorRole.Window).lightness()
        assert (scheme == "light") == (light > 128)


def test_no_two_deeds_share_a_key(open_desk: Open) -> None:
    desk = open_desk()
    keys = [key for deed in desk.actions_.deeds() for key in deed.shortcuts if not deed.name.endswith(".do")]
    assert sorted(set(keys)) == sorted(keys)
