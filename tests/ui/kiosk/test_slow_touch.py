"""Touches that have to be held: what is brushed does nothing, what is meant does what it always does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.visitor import NO_MODIFIER, Visitor, _touch_screen


class Finger:
    """One finger on the glass."""

    def __init__(self, visitor: Visitor, number: int = 0) -> None:
        self._visitor, self._number = visitor, number

    def press(self, at: QPoint) -> None:
        QTest.touchEvent(self._visitor.window, _touch_screen()).press(self._number, at).commit()

    def move(self, at: QPoint) -> None:
        QTest.touchEvent(self._visitor.window, _touch_screen()).move(self._number, at).commit()

    def lift(self, at: QPoint) -> None:
        QTest.touchEvent(self._visitor.window, _touch_screen()).release(self._number, at).commit()
        self._visitor.settle()


@pytest.fixture
def slow(visitor: Visitor) -> Iterator[Visitor]:
    visitor.kiosk.begin(0)
    visitor.kiosk.do(lambda session: session.adjust(slow_touch=True))
    visitor.settle()
    yield visitor
    visitor.kiosk.startOver()


def _waiting(visitor: Visitor) -> bool:
    return visitor.sees("slowTouchMark")


def _rest(visitor: Visitor, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not _waiting(visitor))


def test_a_touch_that_is_held_counts(slow: Visitor, qtbot: QtBot) -> None:
    finger, at = Finger(slow), slow.middle("allWorks")
    finger.press(at)
    assert slow.sees("slowTouchMark")
    _rest(slow, qtbot)
    assert not slow.sees("slowTouchMark")
    assert "home" == slow.screen
    finger.lift(at)
    assert "wall" == slow.screen


def test_a_touch_that_brushes_past_does_nothing_but_tells_that_somebody_is_there(slow: Visitor) -> None:
    slow.item("watch").setProperty("stirred", False)
    finger, at = Finger(slow), slow.middle("allWorks")
    finger.press(at)
    finger.lift(at)
    assert not _waiting(slow)
    assert "home" == slow.screen
    assert slow.item("watch").property("stirred")


def test_a_second_finger_is_ignored(slow: Visitor, qtbot: QtBot) -> None:
    one = Finger(slow)
    works, support = slow.middle("allWorks"), slow.middle("supportButton")
    device = _touch_screen()
    one.press(works)
    QTest.touchEvent(slow.window, device).move(0, works).press(1, support).commit()
    _rest(slow, qtbot)
    QTest.touchEvent(slow.window, device).move(0, works).release(1, support).commit()
    slow.settle()
    assert ("home", "") == (slow.screen, slow.overlay)
    one.lift(works)
    assert "wall" == slow.screen


def test_a_trembling_finger_still_counts(slow: Visitor, qtbot: QtBot) -> None:
    finger, at = Finger(slow), slow.middle("allWorks")
    finger.press(at)
    for step in (6, -5, 4):
        finger.move(at + QPoint(step, -step))
    _rest(slow, qtbot)
    finger.lift(at)
    assert "wall" == slow.screen


def test_a_swipe_scrolls_and_opens_nothing(slow: Visitor) -> None:
    finger, rows = Finger(slow), slow.item("rows")
    before = rows.property("contentY")
    finger.press(QPoint(900, 900))
    for y in range(860, 380, -40):
        finger.move(QPoint(900, y))
        slow.watch(1)
    finger.lift(QPoint(900, 400))
    assert rows.property("contentY") > before + 100
    assert "home" == slow.screen


def test_a_mouse_is_held_too(slow: Visitor, qtbot: QtBot) -> None:
    at = slow.middle("allWorks")
    QTest.mouseClick(slow.window, Qt.MouseButton.LeftButton, NO_MODIFIER, at)
    slow.settle()
    assert "home" == slow.screen
    QTest.mousePress(slow.window, Qt.MouseButton.LeftButton, NO_MODIFIER, at)
    _rest(slow, qtbot)
    QTest.mouseRelease(slow.window, Qt.MouseButton.LeftButton, NO_MODIFIER, at)
    slow.settle()
    assert "wall" == slow.screen


def test_the_first_touch_of_the_next_visitor_works(slow: Visitor) -> None:
    Finger(slow).press(slow.middle("allWorks"))
    slow.kiosk.startOver()
    slow.settle()
    Finger(slow).lift(QPoint(5, 5))
    assert "attract" == slow.screen
    slow.touch("begin")
    assert "home" == slow.screen
    slow.touch("allWorks")
    assert "wall" == slow.screen


def test_it_is_chosen_and_left_by_touch(visitor: Visitor, qtbot: QtBot) -> None:
    visitor.kiosk.begin(0)
    visitor.settle()
    visitor.touch("displayButton")
    visitor.touch("slowTouch")
    assert visitor.item("slowTouch").property("checked")
    visitor.touch("slowTouch")
    assert visitor.item("slowTouch").property("checked")
    finger, at = Finger(visitor), visitor.middle("slowTouch")
    finger.press(at)
    _rest(visitor, qtbot)
    finger.lift(at)
    assert not visitor.item("slowTouch").property("checked")
