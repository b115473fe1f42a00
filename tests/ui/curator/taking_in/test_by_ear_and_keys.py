"""Every step by ear and by keyboard: a name for all that can be reached, and the tab key comes everywhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.exhibit.services.importing.desk import World
from tests.ui.curator.conftest import Settle
from ui.curator.taking_in.new_piece import NewPieceDialog
from ui.curator.taking_in.page import ImportPage

Walk = Callable[[ImportPage, Callable[[], None]], None]


def columns(page: ImportPage, rest: Callable[[], None]) -> None:
    rest()


def report(page: ImportPage, rest: Callable[[], None]) -> None:
    page.columns.next.click()
    rest()
    assert page.step is page.report


def correcting(page: ImportPage, rest: Callable[[], None]) -> None:
    report(page, rest)
    page.report.correct()


def done(page: ImportPage, rest: Callable[[], None]) -> None:
    report(page, rest)
    page.report.apply.click()
    rest()
    assert page.step is page.done


def choosing(page: ImportPage, rest: Callable[[], None]) -> None:
    page.columns.other.click()
    page.restore({"recent": ["/tmp/one", "/tmp/two"]})


@pytest.mark.parametrize("walk", [choosing, columns, report, correcting, done])
def test_all_has_a_name_and_the_tab_key_comes_everywhere(
    page: ImportPage, world: World, qtbot: QtBot, walk: Walk
) -> None:
    def rest() -> None:
        qtbot.waitUntil(lambda: not page.journey.renewing and page.bench.running == 0, timeout=10_000)

    world.put("a.jpg")
    world.put("b.txt", "one\ntwo\nthree\n")
    world.sheet([{"Title": "Lamp", "Files": "a.jpg; b.txt", "Odd": "x"}, {"Title": "Door", "Odd": ""}])
    page.take(world.source)
    rest()
    walk(page, rest)

    wanted = reachable(page)
    assert [] == [type(widget).__name__ for widget in wanted if not name_of(widget)]
    assert [] == missed(wanted)


def test_the_dialog_for_a_piece_too(page: ImportPage, world: World, qtbot: QtBot, settle: Settle) -> None:
    dialog = NewPieceDialog(page.bench, (world.put("a.jpg"),))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    settle()

    wanted = reachable(dialog)
    assert [] == [type(widget).__name__ for widget in wanted if not name_of(widget)]
    assert [] == missed(wanted)


def reachable(page: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget, QScrollArea)
        and widget.objectName() != "qt_spinbox_lineedit"
    ]


def missed(wanted: list[QWidget]) -> list[str]:
    seen: set[QWidget] = set()
    wanted[0].setFocus()
    for _ in range(3 * len(wanted) + 20):
        focused = QApplication.focusWidget()
        if focused is None:
            break
        seen.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return [f"{type(widget).__name__} {name_of(widget)}" for widget in wanted if widget not in seen]


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
