"""A program that says when its first picture was on the screen: the kiosk, or a bare window beside it.

Run as a process of its own, with ``kiosk EDITION DATA`` or ``bare QMLFILE``. It prints one JSON object:
``first`` and ``whole`` are seconds of the monotonic clock, which all processes share, at the first frame in
which a picture is to be seen and at the first in which it is no longer fading in. The kiosk runs by its own
command, and is only watched from outside.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

NEARLY = 0.99
"""From here on a picture counts as whole: the last step of a fade is not always a frame of its own."""


class Watcher:
    """Looks at every frame after it was painted, and ends the program when a picture stands in one."""

    def __init__(self) -> None:
        self.found: dict[str, Any] = {}

    def watch(self, window: Any) -> None:
        """Begin to look."""
        window.frameSwapped.connect(lambda: self._look(window))

    def _look(self, window: Any) -> None:
        from PySide6.QtCore import QTimer

        now = time.monotonic()
        looks = [(image, seen(image)) for image in images(window.contentItem())]
        image, opacity = max(looks, key=lambda one: one[1], default=(None, 0.0))
        if image is None or not opacity:
            return
        if not self.found:
            size = image.property("sourceSize")
            self.found = {
                "first": now,
                "source": image.property("source").toString(),
                "size": [size.width(), size.height()],
                "modules": sorted(sys.modules),
            }
        if opacity > NEARLY:
            self.found["whole"] = now
            QTimer.singleShot(0, window.close)


def images(item: Any) -> Iterator[Any]:
    """Return every ``Image`` of a file below an item; signs and outlines are none."""
    for child in item.childItems():
        if child.inherits("QQuickImage") and child.property("source").isLocalFile():
            yield child
        yield from images(child)


def seen(image: Any) -> float:
    """Return how much of an image is to be seen, from 0 to 1; nothing before it is loaded.

    ``status`` is of a type that PySide cannot read; an image that has a size of its own is ``Image.Ready``.
    """
    if image.property("progress") != 1 or not image.property("implicitWidth") or not image.isVisible():
        return 0.0
    opacity, item = 1.0, image
    while item is not None:
        opacity, item = opacity * item.opacity(), item.parentItem()
    return float(opacity)


def kiosk(watch: Callable[[Any], None], edition: str, data: str) -> None:
    """Run the command ``kiosk`` on an edition."""
    import main
    from ui.kiosk import program

    shown = program.KioskWindow.show

    def show(view: Any) -> Any:
        window = shown(view)
        watch(window)
        return window

    setattr(program.KioskWindow, "show", show)  # noqa: B010 - put in from outside, as no type allows
    main.main(["--data", data, "kiosk", "--edition", edition])


def bare(watch: Callable[[Any], None], qml: str) -> None:
    """Show a file of QML, and nothing around it."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    application = QGuiApplication(["bare"])
    engine = QQmlApplicationEngine(qml)
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    watch(window)
    application.exec()
    del engine


if __name__ == "__main__":
    watcher = Watcher()
    if sys.argv[1] == "kiosk":
        kiosk(watcher.watch, *sys.argv[2:])
    else:
        bare(watcher.watch, *sys.argv[2:])
    print(json.dumps(watcher.found))
