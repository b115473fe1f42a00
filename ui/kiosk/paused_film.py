"""Playing a film up to a place and holding it there, for a picture that is the same each time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Q_ARG, QEventLoop, QMetaObject, QObject, Qt, QTimer
from PySide6.QtQuick import QQuickPaintedItem, QQuickWindow

LONGEST_WAIT_MS = 15_000
"""When to give up on a film that does not come: then its picture shows what a visitor would see."""

_LOOK_EVERY_MS = 20


def pause_within(window: QQuickWindow, part: float) -> None:
    """Play the film on the screen and pause it at a part of its length, 0 to 1."""
    player = window.findChild(QObject, "player")
    if player is None:
        return
    _invoke(player, "play")
    wait_for(lambda: bool(player.property("shown") or player.property("failed")))
    _invoke(player, "pause")
    seconds = float(player.property("duration")) * part
    QMetaObject.invokeMethod(player, "seek", Qt.ConnectionType.DirectConnection, Q_ARG("double", seconds))
    wait_for(lambda: bool(player.property("failed")) or _shown_at(window, seconds))
    painted = window.findChild(QQuickPaintedItem, "paintedFilm")
    if painted is not None:
        painted.update()  # else what is seen may still be the frame before


def wait_for(come: Callable[[], bool]) -> bool:
    """Return once something came, or after ``LONGEST_WAIT_MS``; tell whether it did."""
    loop, looks, limit = QEventLoop(), QTimer(interval=_LOOK_EVERY_MS), QTimer(singleShot=True)
    looks.timeout.connect(lambda: loop.quit() if come() else None)
    limit.timeout.connect(loop.quit)
    looks.start()
    limit.start(LONGEST_WAIT_MS)
    if not come():
        loop.exec()
    return come()


def _shown_at(window: QQuickWindow, seconds: float) -> bool:
    """Tell whether the frame of this time is the one that is seen."""
    painted = window.findChild(QObject, "paintedFilm")
    sink = painted.property("sink") if painted is not None else None
    frame = sink.videoFrame() if sink is not None else None
    return bool(frame and frame.isValid() and frame.startTime() <= seconds * 1_000_000 <= frame.endTime())


def _invoke(item: QObject, name: str) -> None:
    QMetaObject.invokeMethod(item, name)
