"""A visitor's fingers, mouse and keys at the kiosk."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from ui.kiosk.kiosk import Kiosk
from ui.kiosk.program import KioskWindow
from ui.kiosk.shots import Clock, settle

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_screens: list[QPointingDevice] = []


def _touch_screen() -> QPointingDevice:
    if not _screens:
        _screens.append(QTest.createTouchDevice())
    return _screens[0]


class Visitor:
    """One kiosk and what can be done to it from outside."""

    def __init__(self, view: KioskWindow, window: QQuickWindow, clock: Clock) -> None:
        self.view, self.window, self.clock = view, window, clock
        self.settle()

    @property
    def kiosk(self) -> Kiosk:
        return self.view.kiosk

    @property
    def screen(self) -> str:
        return str(self.kiosk.property("screen"))

    @property
    def overlay(self) -> str:
        return str(self.kiosk.property("overlay"))

    @property
    def works(self) -> int:
        """How many works the wall shows."""
        return len(self.kiosk._wall.shown)

    def settle(self) -> None:
        settle(self.window)

    def item(self, name: str) -> QQuickItem:
        """The visible item with this object name that comes last, which is the one on top."""
        found = [item for item in self.items() if item.objectName() == name]
        assert found, f"{name} is not on the {self.screen} screen"
        return found[-1]

    def sees(self, name: str) -> bool:
        return any(item.objectName() == name for item in self.items())

    def items(self, root: QQuickItem | None = None) -> Iterator[QQuickItem]:
        for child in (root or self.window.contentItem()).childItems():
            if child.isVisible() and child.opacity() > 0:
                yield child
                yield from self.items(child)

    def middle(self, name: str) -> QPoint:
        item = self.item(name)
        point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        assert self.window.contentItem().contains(QPointF(point)), f"{name} lies outside of the window"
        return point

    def touch(self, name: str) -> None:
        self.touch_at(self.middle(name))

    def touch_at(self, point: QPoint) -> None:
        device = _touch_screen()
        QTest.touchEvent(self.window, device).press(0, point, self.window).commit()
        QTest.touchEvent(self.window, device).release(0, point, self.window).commit()
        self.settle()

    def pinch(self, middle: QPoint, before: int, after: int) -> None:
        device = _touch_screen()
        at = [QPoint(middle.x() - before, middle.y()), QPoint(middle.x() + before, middle.y())]
        QTest.touchEvent(self.window, device).press(0, at[0], self.window).press(
            1, at[1], self.window
        ).commit()
        for step in range(1, 9):
            away = before + (after - before) * step // 8
            at = [QPoint(middle.x() - away, middle.y()), QPoint(middle.x() + away, middle.y())]
            QTest.touchEvent(self.window, device).move(0, at[0], self.window).move(
                1, at[1], self.window
            ).commit()
            self.watch(1)  # moves are delivered once a frame
        QTest.touchEvent(self.window, device).release(0, at[0], self.window).release(
            1, at[1], self.window
        ).commit()
        self.settle()

    def watch(self, frames: int) -> None:
        """Look on until so many more frames are painted."""
        loop = QEventLoop()
        self.window.frameSwapped.connect(loop.quit)
        for _ in range(frames):
            self.window.update()
            loop.exec()
        self.window.frameSwapped.disconnect(loop.quit)

    def click(self, name: str, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        QTest.mouseClick(self.window, button, NO_MODIFIER, self.middle(name))
        self.settle()

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        for key in keys:
            QTest.keyClick(self.window, key, modifier)
        self.settle()

    @property
    def focused(self) -> str:
        item: QObject | None = self.window.activeFocusItem()
        return item.objectName() if item else ""

    def wait(self, seconds: float) -> None:
        """Let time pass, second by second as the kiosk counts it."""
        for _ in range(int(seconds)):
            self.clock.now += 1
            self.kiosk.tick(False)
        self.settle()
