"""A text undoes what was typed in it; where it has nothing to undo, the keys are the desk's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.curator.undoing import OwnUndo


class Window(QWidget):
    """A line, a text, and something that takes keys but no text; Ctrl+Z is counted."""

    def __init__(self) -> None:
        super().__init__()
        self.undone = 0
        self.line, self.text, self.other = QLineEdit(), QPlainTextEdit(), QLabel()
        self.other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        for one in (self.line, self.text, self.other):
            column.addWidget(one)
        undo = QAction("Undo", self)
        undo.setShortcut(QKeySequence("Ctrl+Z"))
        undo.triggered.connect(self._undo)
        self.addAction(undo)
        self.own = OwnUndo(self)

    def _undo(self) -> None:
        self.undone += 1


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.mark.parametrize("name", ["line", "text", "other"])
def test_without_anything_of_its_own_the_keys_are_the_desks(window: Window, name: str, qtbot: QtBot) -> None:
    place: QWidget = getattr(window, name)
    place.setFocus()
    qtbot.waitUntil(place.hasFocus)
    QTest.keyClick(place, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert 1 == window.undone


@pytest.mark.parametrize("name", ["line", "text"])
def test_what_was_typed_is_undone_first(window: Window, name: str, qtbot: QtBot) -> None:
    place: QWidget = getattr(window, name)
    place.setFocus()
    qtbot.waitUntil(place.hasFocus)
    QTest.keyClicks(place, "night")
    QTest.keyClick(place, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert 0 == window.undone
    QTest.keyClick(place, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert 1 == window.undone


def test_only_what_has_the_keyboard_is_looked_at(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []

    def look(self: OwnUndo, watched: object, event: QEvent) -> bool:
        seen.append(watched)
        return False

    monkeypatch.setattr(OwnUndo, "eventFilter", look)
    watching = OwnUndo(window)
    window.line.setFocus()
    window.other.setText("painted anew")
    window.other.repaint()
    QApplication.processEvents()
    assert {window.line} >= set(seen)
    watching.deleteLater()


def test_a_letter_in_a_choice_is_no_shortcut(window: Window, qtbot: QtBot) -> None:
    choice = QComboBox()
    choice.addItems(["Submitted", "Accepted"])
    layout = window.layout()
    assert layout is not None
    layout.addWidget(choice)
    done: list[str] = []
    accept = QAction("Accept", window)
    accept.setShortcut(QKeySequence("A"))
    accept.triggered.connect(lambda: done.append("Accept"))
    window.addAction(accept)
    choice.setFocus()
    qtbot.waitUntil(choice.hasFocus)
    QTest.keyClick(choice, Qt.Key.Key_A)
    assert ("Accepted", []) == (choice.currentText(), done)
    window.other.setFocus()
    QTest.keyClick(window.other, Qt.Key.Key_A)
    assert ["Accept"] == done
