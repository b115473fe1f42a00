"""Somebody who touches everything, with all fingers and all keys, in any order."""

from __future__ import annotations

import gc
import random
import resource

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.fakes.edition import FakeEdition
from tests.ui.conftest import Enter
from tests.ui.kiosk.walked import all_scenes, filled_venue, go
from tests.ui.visitor import NO_MODIFIER, Visitor, _touch_screen

SIZES = [(1920, 1080), (1080, 1920), (1280, 720), (3840, 2160)]
KEYS = [
    Qt.Key.Key_Tab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Help,
    Qt.Key.Key_Plus,
    Qt.Key.Key_Minus,
    Qt.Key.Key_A,
]


class Monkey:
    """A visitor who means nothing by anything."""

    def __init__(self, visitor: Visitor, seed: int) -> None:
        self._visitor, self._luck = visitor, random.Random(seed)
        self._touch = _touch_screen()

    def play(self, events: int) -> None:
        for at in range(events):
            self._luck.choices(
                [
                    self._tap,
                    self._click,
                    self._key,
                    self._hold,
                    self._swipe,
                    self._fingers,
                    self._wheel,
                    self._wait,
                ],
                [8, 20, 20, 2, 4, 2, 2, 1],
            )[0]()
            if at % 10 == 0:
                self._visitor.settle()
        self._visitor.settle()

    def _point(self) -> QPoint:
        """Return any place, or more often one on something that can be touched."""
        window = self._visitor.window
        controls = [one for one in self._visitor.items() if one.property("visualFocus") is not None]
        if controls and self._luck.random() < 0.7:
            control = self._luck.choice(controls)
            point = control.mapToScene(QPoint(int(control.width() / 2), int(control.height() / 2))).toPoint()
            if 0 <= point.x() < window.width() and 0 <= point.y() < window.height():
                return point
        return QPoint(self._luck.randrange(window.width()), self._luck.randrange(window.height()))

    def _tap(self) -> None:
        at = self._point()
        QTest.touchEvent(self._visitor.window, self._touch).press(0, at).commit()
        QTest.touchEvent(self._visitor.window, self._touch).release(0, at).commit()

    def _click(self) -> None:
        buttons = [Qt.MouseButton.LeftButton] * 8 + [Qt.MouseButton.RightButton]
        QTest.mouseClick(self._visitor.window, self._luck.choice(buttons), NO_MODIFIER, self._point())

    def _key(self) -> None:
        QTest.keyClick(self._visitor.window, self._luck.choice(KEYS))

    def _hold(self) -> None:
        key = self._luck.choice(KEYS)
        for _ in range(12):
            QTest.keyPress(self._visitor.window, key)
        QTest.keyRelease(self._visitor.window, key)

    def _swipe(self) -> None:
        start, end = self._point(), self._point()
        QTest.touchEvent(self._visitor.window, self._touch).press(0, start).commit()
        for step in range(1, 5):
            at = start + (end - start) * step / 4
            QTest.touchEvent(self._visitor.window, self._touch).move(0, at).commit()
        QTest.touchEvent(self._visitor.window, self._touch).release(0, end).commit()

    def _fingers(self) -> None:
        places = [self._point() for _ in range(10)]
        for act in ("press", "move", "release"):
            event = QTest.touchEvent(self._visitor.window, self._touch)
            for number, at in enumerate(places):
                getattr(event, act)(number, at + QPoint(number if act == "move" else 0, 0))
            event.commit()

    def _wheel(self) -> None:
        QTest.wheelEvent(self._visitor.window, self._point(), QPoint(0, self._luck.choice([-240, -120, 120])))

    def _wait(self) -> None:
        for _ in range(self._luck.choice([1, 30, 95, 130])):
            self._visitor.clock.now += 1
            self._visitor.kiosk.tick(False)


def _assert_home_within_three(visitor: Visitor) -> None:
    """Wherever the monkey ended, a visitor gets home. Touches that have to be held would not count here."""
    visitor.kiosk.stay()
    visitor.kiosk._comfort.adjust("slow_touch", False)
    for _ in range(3):
        visitor.settle()
        if (visitor.screen, visitor.overlay) == ("home", ""):
            return
        for name in ("begin", "homeButton", "backButton"):
            if visitor.sees(name) and visitor.item(name).isEnabled():
                visitor.touch(name)
                break
    assert ("home", "") == (visitor.screen, visitor.overlay)


def _items(root: QQuickItem) -> int:
    return 1 + sum(_items(child) for child in root.childItems())


@pytest.mark.parametrize("name", ["reflect", "reflect-drawing", "reflections-taking-back", "tour-stop"])
def test_nor_does_it_where_a_visitor_writes_draws_or_walks(
    enter: Enter, whole: FakeEdition, name: str
) -> None:
    visitor = enter((1280, 720), of=whole, venue=filled_venue(whole))
    go(visitor, next(scene for scene in all_scenes(whole) if scene.name == name))
    Monkey(visitor, 7).play(60)
    _assert_home_within_three(visitor)


@pytest.mark.parametrize("seed", range(3))
def test_nothing_that_is_touched_at_random_leads_astray(enter: Enter, whole: FakeEdition, seed: int) -> None:
    visitor = enter((1280, 720), of=whole, venue=filled_venue(whole))
    Monkey(visitor, seed).play(200)
    _assert_home_within_three(visitor)


@pytest.mark.long
@pytest.mark.parametrize("size", SIZES)
def test_twenty_thousand_events_leave_no_trace(
    enter: Enter, whole: FakeEdition, size: tuple[int, int]
) -> None:
    visitor = enter(size, of=whole, venue=filled_venue(whole))
    monkey = Monkey(visitor, 5)
    monkey.play(4000)
    _assert_home_within_three(visitor)
    before, items = _memory(visitor)
    for _ in range(4):
        monkey.play(4000)
        _assert_home_within_three(visitor)
    after, now = _memory(visitor)
    assert after - before < 60, f"{after - before} MB more"
    assert now < items * 1.5


def _memory(visitor: Visitor) -> tuple[float, int]:
    """Return the memory used in MB and how many items there are, at rest in the attract loop."""
    visitor.kiosk.startOver()
    visitor.settle()
    gc.collect()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, _items(visitor.window.contentItem())
