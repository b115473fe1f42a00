"""Every page of the desk by ear and by keyboard: names for what can be reached, and no traps."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.catalog import FakeCatalog
from tests.fakes.curated import fill_catalog
from tests.ui.curator.conftest import tools_of
from ui.curator.desk import Desk
from ui.curator.memory import Memory
from ui.curator.rooms import make_desk
from ui.curator.workbench import Workbench

PAGES = ("pieces", "import", "review", "consent", "board", "editions", "terms", "people")


@pytest.fixture
def desk(tmp_path: Path, fonts: tuple[str, ...], qtbot: QtBot) -> Iterator[Desk]:
    catalog = FakeCatalog()
    fill_catalog(catalog)
    bench = Workbench(tools_of(tmp_path, catalog))
    opened = make_desk(bench, Memory(tmp_path / "desk.json"))
    qtbot.addWidget(opened)
    opened.resize(1440, 900)
    opened.show()
    qtbot.waitUntil(lambda: bench.running == 0)
    yield opened
    qtbot.waitUntil(lambda: bench.running == 0)
    opened._may_close = True
    bench.close()


def turn_to(desk: Desk, page: str, qtbot: QtBot) -> None:
    desk.show_page(page)
    qtbot.waitUntil(lambda: desk.bench.running == 0)
    with desk.bench.tools.catalog.read() as view:
        first = view.pieces.find()[0].id
    desk.bench.selection.choose((first,))
    qtbot.waitUntil(lambda: desk.bench.running == 0)


def reachable(page: QWidget) -> list[QWidget]:
    """Return what the keyboard can come to: shown, usable, and not only there to hold others."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget, QScrollArea)
    ]


@pytest.mark.parametrize("page", PAGES)
def test_everything_that_can_be_reached_has_a_name(desk: Desk, page: str, qtbot: QtBot) -> None:
    turn_to(desk, page, qtbot)
    found = reachable(desk.front)
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in found
        if not name_of(widget)
    ]
    assert found
    assert [] == nameless


@pytest.mark.parametrize("page", PAGES)
def test_the_tab_key_comes_everywhere_and_back(desk: Desk, page: str, qtbot: QtBot) -> None:
    turn_to(desk, page, qtbot)
    desk.activateWindow()
    wanted = {widget for widget in reachable(desk.front) if not in_a_view(widget)}
    start = desk.front.first_focus() or next(iter(wanted))
    start.setFocus()
    seen: list[QWidget] = []
    for _ in range(len(wanted) * 3 + 60):
        focused = QApplication.focusWidget()
        if focused is None or (seen and focused is seen[0]):
            break
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    missed = [
        f"{type(widget).__name__} {name_of(widget)!r}"
        for widget in wanted - set(seen)
        if not (siblings(widget) & set(seen))
    ]
    assert [] == missed
    assert QApplication.focusWidget() is seen[0], "the tab key is trapped"


def siblings(widget: QWidget) -> set[QWidget]:
    """Return the alternatives of a choice of one: the tab key comes to one of them, arrows to the others."""
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable():
        return set()
    group = widget.group()
    if group is not None and group.exclusive():
        return set(group.buttons())
    parent = widget.parentWidget()
    return set(parent.findChildren(QAbstractButton)) if widget.autoExclusive() and parent else set()


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(QAccessible.Text.Name)


def in_a_view(widget: QWidget) -> bool:
    """Tell whether a widget is an item's editor or header, which its view's own keys come to."""
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) or (
        parent is not None
        and isinstance(parent.parentWidget(), QAbstractScrollArea)
        and not isinstance(parent.parentWidget(), QScrollArea)
    )
