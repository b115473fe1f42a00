"""A curator at the desk by the keyboard: real keys, counted, and the patience of a person."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from tests.stories.pulse import Pulse
from tests.stories.tally import Stage, Tally
from ui.curator.desk import Desk
from ui.curator.page import Page

PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier

MOST_TABS = 80

SPRING_MS = 120
"""A button that is pressed by its letter springs back after a tenth of a second, and only then acts."""

SHORT_MS = 1000
"""Timers that wait longer than this are not waited for: they only take words off the screen again."""

LONGEST_MS = 60_000

WAIT_MS = 5

W = TypeVar("W", bound=QWidget)
P = TypeVar("P", bound=Page)


class Keys:
    """Works at one desk. After each click and key it waits until nothing is under way, as a person would."""

    def __init__(self, desk: Desk, tally: Tally, pulse: Pulse) -> None:
        self.desk, self.tally, self.pulse = desk, tally, pulse

    def begin(self, name: str) -> None:
        """Begin another part of the afternoon."""
        self.settle()
        self.tally.stages.append(Stage(name))

    def room(self, kind: type[P]) -> P:
        """Return the page of a kind."""
        return next(one for one in self.desk.pages.values() if isinstance(one, kind))

    @property
    def undo_words(self) -> str:
        """What the menu would take back."""
        return self.desk.actions_.action("edit.undo").text().replace("&", "")

    # Keys.

    @property
    def keyboard(self) -> QWidget:
        """Where keys go."""
        popup = QApplication.activePopupWidget()
        held = popup or QApplication.focusWidget() or QApplication.activeWindow()
        assert held is not None, "nothing has the keyboard"
        return held

    def press(self, *keys: str, times: int = 1) -> None:
        """Press keys written as in menus: ``Ctrl+Shift+B``, ``Down``, ``G``; wait after each."""
        for one in keys * times:
            self.strike(one)
            if one.startswith("Alt+"):
                self._pause(SPRING_MS)
                self.settle()

    def strike(self, *keys: str) -> None:
        """Press keys one upon the other, faster than the desk may be; wait after the last."""
        for one in keys:
            combined = QKeySequence.fromString(one)[0]  # type: ignore[index]  # PySide's stubs lack it
            self.tally.now.keys += 1
            with self.pulse.doing(f"key {one}"):
                QTest.keyClick(self.keyboard, combined.key(), combined.keyboardModifiers())
        self.settle()

    def chord(self, keys: str) -> None:
        """Press a shortcut of several keys one after another: ``Ctrl+G, P``."""
        self.press(*keys.split(", "))

    def spell(self, words: str) -> None:
        """Type letter by letter, without a pause."""
        self.tally.now.letters += len(words)
        for letter in words:
            with self.pulse.doing(f"letter in {type(self.keyboard).__name__}"):
                if letter.isascii():
                    QTest.keyClicks(self.keyboard, letter)
                else:  # QTest knows no key for it, and ends the program
                    QTest.sendKeyEvent(
                        QTest.KeyAction.Click, self.keyboard, Qt.Key.Key_unknown, letter, PLAIN
                    )

    def write(self, words: str) -> None:
        """Type, and wait until it is saved."""
        self.spell(words)
        self.settle()

    def paste(self, words: str) -> None:
        """Paste what was copied elsewhere: paths are."""
        QApplication.clipboard().setText(words)
        self.press("Ctrl+V")

    def command(self, words: str) -> None:
        """Find a command in the palette by a few letters, and do it."""
        self.press("Ctrl+K")
        self.spell(words)
        self.press("Return")

    def menu_by_letters(self, menu: str, deed: str) -> None:
        """Open a menu by its letter, and do what is in it by its own."""
        action = self.desk.actions_.action(deed)
        above = next(one for one in self.desk.menuBar().actions() if one.text().replace("&", "") == menu)
        self.press(f"Alt+{_letter(above.text())}")
        shown = self.keyboard
        assert isinstance(shown, QMenu), f"the menu {menu} did not open"
        assert action in shown.actions()
        assert action.isEnabled(), f"{deed} is off"
        self.press(_letter(action.text()))

    def press_letter_of(self, button: QAbstractButton) -> None:
        """Press a button by its letter."""
        self.press(f"Alt+{_letter(button.text())}")

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until a widget has the keyboard."""
        for _ in range(MOST_TABS):
            if self.keyboard is widget:
                return
            self.press("Tab")
        raise AssertionError(f"Tab never comes to {widget} {spoken(widget)}")

    # Waiting and looking.

    def settle(self) -> None:
        """Wait until nothing runs and nothing is about to."""
        waited = still = 0
        self.pulse.listen()
        while still < 2:
            self._pause(WAIT_MS)
            waited += WAIT_MS
            self._activate()
            still = 0 if self._busy() else still + 1
            assert waited < LONGEST_MS, "the desk never comes to rest"
        self.pulse.rest()

    def until(self, there: Callable[[], bool]) -> None:
        """Wait until something is to be seen."""
        waited = 0
        while not there():
            self._pause(WAIT_MS)
            waited += WAIT_MS
            assert waited < LONGEST_MS, "it never comes"
        self.settle()

    @property
    def said(self) -> str:
        """What the window says at its top."""
        return self.desk.notices.words

    def shown(self, kind: type[W]) -> W:
        """Return the window of a kind that is open."""
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
        assert len(found) == 1, f"{len(found)} of {kind.__name__} are open"
        return found[0]

    def _pause(self, milliseconds: int) -> None:
        """Let events run for a moment, and other threads as well: QTest's own wait would hold them up."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _activate(self) -> None:
        """Bring a window forward where one has closed, as every system does that has a screen."""
        if QApplication.activeWindow() is None:
            front = QApplication.activeModalWidget() or self.desk
            if front.isVisible():
                front.activateWindow()

    def _busy(self) -> bool:
        bench = self.desk.bench
        return bool(bench.running or bench.pictures.waiting) or any(
            one.isActive() and one.isSingleShot() and one.interval() <= SHORT_MS
            for one in self.desk.findChildren(QTimer)
        )


def _letter(words: str) -> str:
    """Return the letter that is underlined."""
    return QKeySequence.mnemonic(words).toString().removeprefix("Alt+")


def spoken(widget: QWidget) -> str:
    return str(widget.property("text") or widget.accessibleName() or widget.objectName())[:40]
