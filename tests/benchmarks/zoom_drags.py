"""A program that drags over a very large picture: in the kiosk's zoom, or in a bare view of its tiles.

Run as a process of its own, with ``kiosk FOLDER DRAGS`` or ``bare FOLDER DRAGS``. It prints one JSON object:
``frames`` are the seconds between two frames while a finger moved, ``rests`` those from its resting and
the end of all gliding until every tile in sight was there, ``early`` and ``late`` the megabytes held after
the first tenth and at the end, ``peak`` the most there ever were, ``flight`` the seconds between two frames
while the picture came from whole to the original's size and went back, a second each way.

Both show the picture at the size of the original: any other has to be scaled anew for every frame, which
without a GPU costs more than all else.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Q_ARG, QCoreApplication, QEventLoop, QMetaObject, QPoint, QSize, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from tests.fakes.tiled import TILED, pyramid, tiled_edition

SCAN = (20_000, 15_000)
SIZE = QSize(1920, 1080)
STEPS = 16
LONGEST_REST = 5.0

FLIGHTS, FLIGHT_MS = 4, 1000

PLAIN = """
import QtQuick

Rectangle {
    id: view
    property real across: 0
    property real down: 0
    property real zoom: 1
    property int loading: 0
    readonly property int level: Math.max(11, Math.min(15, 15 + Math.ceil(Math.log2(zoom) - 0.001)))
    color: "black"
    Item {
        x: -view.across
        y: -view.down
        scale: view.zoom
        transformOrigin: Item.TopLeft
        Repeater {
            model: [11, 12, 13, 14, 15]
            Repeater {
                id: sheet
                required property int modelData
                readonly property real edge: 512 * Math.pow(2, 15 - modelData)
                readonly property int columns: Math.ceil(%(width)d / edge)
                model: columns * Math.ceil(%(height)d / edge)
                Image {
                    required property int index
                    readonly property int column: index %% sheet.columns
                    readonly property int row: Math.floor(index / sheet.columns)
                    readonly property real shown: sheet.edge * view.zoom
                    readonly property bool near: sheet.modelData === view.level
                        && x * view.zoom > view.across - 2 * shown
                        && x * view.zoom < view.across + view.width + shown
                        && y * view.zoom > view.down - 2 * shown
                        && y * view.zoom < view.down + view.height + shown
                    readonly property bool waits: status === Image.Loading
                    x: column * sheet.edge
                    y: row * sheet.edge
                    width: implicitWidth * sheet.edge / 512
                    height: implicitHeight * sheet.edge / 512
                    asynchronous: true
                    cache: false
                    source: near ? "%(url)s/" + sheet.modelData + "/" + column + "_" + row + ".jpg" : ""
                    onWaitsChanged: view.loading += waits ? 1 : -1
                }
            }
        }
    }
    readonly property real least: Math.min(width / %(width)d, height / %(height)d)
    function look(at) {
        zoom = at;
        across = (%(width)d * at - width) / 2;
        down = (%(height)d * at - height) / 2;
    }
    NumberAnimation on flown {
        id: flight
        running: false
        onFinished: view.settled = true
    }
    property real flown: 0
    property bool settled: true
    onFlownChanged: look(Math.pow(least, 1 - flown))
    function fly(to, duration) {
        settled = false;
        flight.to = to;
        flight.duration = duration;
        flight.start();
    }
}
"""


class Run:
    """Drags one after the other, and what came of them."""

    def __init__(self, window: Any, settled: Callable[[], bool], gliding: Callable[[], bool]) -> None:
        self.window, self._settled, self._gliding, self._loop = window, settled, gliding, QEventLoop()
        self.found: dict[str, Any] = {"frames": [], "rests": [], "flight": []}

    def frame(self) -> None:
        """Paint one more, and note how long it took with all that led to it."""
        begun = time.perf_counter()
        self.window.frameSwapped.connect(self._loop.quit)
        self.window.update()
        self._loop.exec()
        self.window.frameSwapped.disconnect(self._loop.quit)
        self.found["frames"].append(time.perf_counter() - begun)

    def rest(self) -> None:
        """Wait until everything in sight is there."""
        while self._gliding():
            QCoreApplication.processEvents()
        begun = time.perf_counter()
        while not self._settled() and time.perf_counter() - begun < LONGEST_REST:
            QCoreApplication.processEvents()
        self.found["rests"].append(time.perf_counter() - begun)

    def fly(self, whole: Callable[[], object], near: Callable[[], object]) -> None:
        """Fly there and back a few times, and note the time between frames on the way."""
        for way in (whole, *(near, whole) * FLIGHTS, near):
            self.rest()
            painted: list[float] = []

            def note(painted: list[float] = painted) -> None:
                painted.append(time.perf_counter())

            self.window.frameSwapped.connect(note)
            way()
            while self._gliding():
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self.window.frameSwapped.disconnect(note)
            self.found["flight"].extend(after - before for before, after in itertools.pairwise(painted))
        self.rest()

    def go(self, drags: int, drag: Callable[[int, int], None]) -> None:
        """Drag here and there, as far as half the screen at a time."""
        luck = random.Random(7)
        for at in range(drags):
            drag(luck.choice((-1, 1)) * luck.randint(300, 900), luck.choice((-1, 1)) * luck.randint(100, 450))
            self.rest()
            if at == drags // 10:
                self.found["early"] = held()
        self.found["late"] = held()
        self.found["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def held() -> float:
    """Return the megabytes of memory this process has."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def kiosk(folder: Path, drags: int) -> Run:
    """Drag over the picture in the kiosk, at the size of the original."""
    from exhibit.settings import Settings
    from tests.ui.visitor import Visitor, _touch_screen
    from ui.kiosk.program import KioskWindow
    from ui.kiosk.shots import Clock

    clock = Clock()
    view = KioskWindow(Settings(), clock=clock, size=SIZE)
    view.open(tiled_edition(folder, SCAN))
    visitor = Visitor(view, view.show(), clock)
    view.kiosk.begin(0)
    view.kiosk.openPiece(TILED)
    view.kiosk.openZoom(0)
    view.kiosk.setReducedMotion(True)  # an hour's drags without the seconds of gliding after each
    visitor.settle()
    finger, near = _touch_screen(), visitor.item("zoomView")
    layer = next(item for item in visitor.items(near) if item.property("awaited") is not None)
    run = Run(visitor.window, lambda: not layer.property("awaited"), lambda: not near.property("settled"))

    def fly(zoom: float) -> None:
        middle = Q_ARG(float, 0.5)
        QMetaObject.invokeMethod(near, "fly", Q_ARG(float, zoom), middle, middle, Q_ARG(int, FLIGHT_MS))

    whole = near.property("whole")
    run.fly(lambda: fly(1), lambda: fly(1 / whole))

    def drag(dx: int, dy: int) -> None:
        start = at = QPoint(960 - dx // 2, 500 - dy // 2)
        QTest.touchEvent(visitor.window, finger).press(0, start, visitor.window).commit()
        for step in range(1, STEPS + 1):
            at = start + QPoint(dx, dy) * step / STEPS
            QTest.touchEvent(visitor.window, finger).move(0, at, visitor.window).commit()
            run.frame()
        run.frame()
        QTest.touchEvent(visitor.window, finger).release(0, at, visitor.window).commit()

    run.go(drags, drag)
    view.close()
    return run


def bare(folder: Path, drags: int) -> Run:
    """Drag over nothing but the finest tiles of the same picture."""
    picture = pyramid(folder, *SCAN)
    assert picture.tiles is not None
    url = QUrl.fromLocalFile(str(folder / picture.tiles.path)).toString()
    qml = folder / "plain.qml"
    qml.write_text(PLAIN % {"width": SCAN[0], "height": SCAN[1], "url": url})
    view = QQuickView(QUrl.fromLocalFile(str(qml)))
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(SIZE)
    view.show()
    root = view.rootObject()
    run = Run(view, lambda: not root.property("loading"), lambda: not root.property("settled"))

    def fly(to: float) -> None:
        QMetaObject.invokeMethod(root, "fly", Q_ARG("QVariant", to), Q_ARG("QVariant", FLIGHT_MS))

    run.fly(lambda: fly(0), lambda: fly(1))

    def drag(dx: int, dy: int) -> None:
        for _ in range(STEPS):
            for name, way, most in (("across", dx, SCAN[0] - 1920), ("down", dy, SCAN[1] - 1080)):
                root.setProperty(name, max(0, min(most, root.property(name) - way / STEPS)))
            run.frame()
        run.frame()

    run.go(drags, drag)
    return run


if __name__ == "__main__":
    application = QGuiApplication(["drags"])
    way = kiosk if sys.argv[1] == "kiosk" else bare
    print(json.dumps(way(Path(sys.argv[2]), int(sys.argv[3])).found))
    sys.stdout.flush()
    os._exit(0)
