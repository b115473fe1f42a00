"""The pieces and the form as one page: what the form asks of the list beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fakes.catalog import FakeCatalog
from tests.fakes.curated import fill_catalog
from tests.ui.curator.conftest import tools_of
from ui.curator.desk import Desk
from ui.curator.memory import Memory
from ui.curator.rooms import make_desk
from ui.curator.workbench import Workbench


@pytest.fixture
def desk(tmp_path: Path, fonts: tuple[str, ...], qtbot: QtBot) -> Iterator[Desk]:
    catalog = FakeCatalog()
    fill_catalog(catalog)
    bench = Workbench(tools_of(tmp_path, catalog))
    opened = make_desk(bench, Memory(tmp_path / "desk.json"))
    qtbot.addWidget(opened)
    opened.show()
    QTest.qWaitForWindowActive(opened)
    qtbot.waitUntil(lambda: bench.running == 0)
    yield opened
    qtbot.waitUntil(lambda: bench.running == 0)
    opened._may_close = True
    bench.close()


def press(key: Qt.Key, qtbot: QtBot, desk: Desk) -> None:
    """Press Ctrl and a key where the keyboard is, and wait for the title to have it."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.bench.running == 0)

    def there() -> None:
        held = QApplication.focusWidget()
        assert held is not None
        assert held.accessibleName().startswith("Title")

    qtbot.waitUntil(there)


def test_the_same_field_of_the_next_piece_is_one_key_away(desk: Desk, qtbot: QtBot) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    assert "Pieces as a list" == focus.accessibleName()
    QTest.keyClick(focus, Qt.Key.Key_Down)
    selection = desk.bench.selection
    qtbot.waitUntil(lambda: bool(selection.current))
    first = selection.current
    press(Qt.Key.Key_E, qtbot, desk)
    press(Qt.Key.Key_PageDown, qtbot, desk)
    qtbot.waitUntil(lambda: selection.current not in {0, first})
    press(Qt.Key.Key_PageUp, qtbot, desk)
    qtbot.waitUntil(lambda: selection.current == first)
