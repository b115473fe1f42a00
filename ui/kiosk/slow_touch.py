"""A touch that has to be meant: held still for a moment, and by one finger alone."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtQml import QmlAnonymous
from PySide6.QtQuick import QQuickWindow

from exhibit.session import Visit
from ui.kiosk.part import House, Part

QML_IMPORT_NAME = "Lamplight"
QML_IMPORT_MAJOR_VERSION = 1

HELD_MS = 400
"""How long a finger rests before it counts."""

_FINGERS = {
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
}
_MOUSE = {
    QEvent.Type.MouseButtonPress: QEvent.Type.TouchBegin,
    QEvent.Type.MouseButtonDblClick: QEvent.Type.TouchBegin,
    QEvent.Type.MouseMove: QEvent.Type.TouchUpdate,
    QEvent.Type.MouseButtonRelease: QEvent.Type.TouchEnd,
}


@QmlAnonymous
class SlowTouch(Part):
    """``kiosk.touching``: stands before the whole window for who wants that, and lets through what is meant.

    The first finger alone counts. Once it has rested it becomes the pointer that presses, drags and lets
    go; lifted before, it did nothing. One that moves on by ``slack`` pixels at once is a swipe, and scrolls.
    The window is watched for nobody else.
    """

    told = Signal()

    stirred = Signal()
    """Somebody is there, whether or not what they did counts."""

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(house, parent)
        self._window: QQuickWindow | None = None
        self._on = False
        self._slack = 45.0
        self._start = QPointF()
        self._at = QPointF()
        self._finger = -1
        self._pressed = False
        self._sending = False
        self._rest = QTimer(self, singleShot=True, interval=HELD_MS)
        self._time = 0
        self._rest.timeout.connect(self._press)

    def follow(self, before: Visit, after: Visit) -> None:
        on = after.comfort.slow_touch and self._window is not None
        if on != self._on:
            self._stand(on=on)

    @Property(bool, notify=told)
    def waiting(self) -> bool:
        return self._finger >= 0 and not self._pressed

    @Property(QPointF, notify=told)
    def point(self) -> QPointF:
        return self._start

    @Property(int, notify=told)
    def heldMs(self) -> int:
        return HELD_MS

    @Slot(QQuickWindow, float)
    def watch(self, window: QQuickWindow, slack: float) -> None:
        """Say which window it is, and how far a resting finger may tremble, in pixels."""
        self._window, self._slack = window, slack
        self.follow(self.visit, self.visit)

    def _stand(self, *, on: bool) -> None:
        self._let_go()
        self._on = on
        if self._window is not None and on:
            self._window.installEventFilter(self)
        elif self._window is not None:
            self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take fingers and mouse buttons, and let all else pass."""
        kind = event.type()
        if self._sending or watched is not self._window:
            return False
        if isinstance(event, QTouchEvent | QMouseEvent):
            self._time = event.timestamp()
        if kind in _FINGERS and isinstance(event, QTouchEvent):
            event.accept()
            self._follow_fingers(event)
            return True
        if kind in _MOUSE and isinstance(event, QMouseEvent) and self._is_finger(event):
            self._follow(_MOUSE[kind], 0, event.position())
            return True
        return False

    def _is_finger(self, event: QMouseEvent) -> bool:
        """Tell whether a mouse does what a finger would: a pointer that only wanders is none."""
        return event.type() is not QEvent.Type.MouseMove or self._finger >= 0

    def _follow_fingers(self, event: QTouchEvent) -> None:
        if event.type() is QEvent.Type.TouchCancel:
            self._let_go()
            return
        kinds = {
            Qt.TouchPointState.TouchPointPressed.value: QEvent.Type.TouchBegin,
            Qt.TouchPointState.TouchPointReleased.value: QEvent.Type.TouchEnd,
        }
        for point in event.points():
            self._follow(
                kinds.get(point.state().value, QEvent.Type.TouchUpdate), point.id(), point.position()
            )

    def _follow(self, kind: QEvent.Type, finger: int, at: QPointF) -> None:
        self.stirred.emit()
        if kind is QEvent.Type.TouchBegin:
            if self._finger < 0:
                self._wait(finger, at)
        elif finger == self._finger:
            self._at = at
            if kind is QEvent.Type.TouchEnd:
                self._let_go()
            elif self._pressed:
                self._send(QEvent.Type.MouseMove, at)
            elif (at - self._start).manhattanLength() > self._slack:
                self._press()

    def _wait(self, finger: int, at: QPointF) -> None:
        self._finger, self._start, self._at = finger, at, at
        self._rest.start()
        self.told.emit()

    def _press(self) -> None:
        self._rest.stop()
        self._pressed = True
        self._send(QEvent.Type.MouseButtonPress, self._start)
        if self._at != self._start:
            self._send(QEvent.Type.MouseMove, self._at)
        self.told.emit()

    def _let_go(self) -> None:
        self._rest.stop()
        pressed, self._pressed, self._finger = self._pressed, False, -1
        if pressed:
            self._send(QEvent.Type.MouseButtonRelease, self._at)
        self.told.emit()

    def _send(self, kind: QEvent.Type, at: QPointF) -> None:
        """Let a pointer do this in the window."""
        if self._window is None:
            return
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind is QEvent.Type.MouseMove else left
        held = none if kind is QEvent.Type.MouseButtonRelease else left
        where = self._window.mapToGlobal(at)
        event = QMouseEvent(kind, at, where, button, held, Qt.KeyboardModifier.NoModifier)
        # What is dragged works out its speed from the time.
        event.setTimestamp(self._time)
        self._sending = True
        try:
            QCoreApplication.sendEvent(self._window, event)
        finally:
            self._sending = False
