"""A program that turns pages for a long time: in the kiosk, or in a bare view of the same pictures.

Run as a process of its own, with ``kiosk FOLDER TURNS`` or ``bare FOLDER TURNS``. In the kiosk, Next is
touched on works of every kind; every fortieth turn goes back to the wall and opens another work from it. It
prints one JSON object: ``held`` are the megabytes and ``objects`` the objects of the window after each tenth
of the turns; the bare view has one page with one picture at a time and destroys it for the next.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, QSize, QUrl
from PySide6.QtQuick import QQuickItem, QQuickView, QQuickWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.zoom_drags import held
from tests.fakes.edition import sample_edition
from tests.ui.visitor import Visitor, _touch_screen

SIZE = QSize(800, 480)
BACK_EVERY = 40

PLAIN = """
import QtQuick

Rectangle {
    id: view
    property Item page: null
    readonly property bool waits: page !== null && page.status === Image.Loading
    color: "black"
    function turn(url) {
        if (page)
            page.destroy();
        page = one.createObject(view, {"source": url});
    }
    Component {
        id: one
        Image {
            anchors.fill: parent
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            sourceSize: Qt.size(width, height)
        }
    }
}
"""


class Count:
    """What a window holds, noted ten times on the way."""

    def __init__(self, window: QQuickWindow, turns: int) -> None:
        self._window, self._every = window, max(1, turns // 10)
        self.found: dict[str, Any] = {"held": [], "objects": []}

    def turned(self, at: int) -> None:
        """Note what is held after every tenth of all turns."""
        if (at + 1) % self._every == 0:
            gc.collect()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self.found["held"].append(held())
            self.found["objects"].append(len(self._window.findChildren(QObject)) + items(self._window))


def tap(window: QQuickWindow, point: QPoint) -> None:
    """Touch a point, and do not look whether anything came of it."""
    finger = _touch_screen()
    QTest.touchEvent(window, finger).press(0, point, window).commit()
    QTest.touchEvent(window, finger).release(0, point, window).commit()


def rest(window: QQuickWindow) -> None:
    """Return when the page is painted, its picture loaded, and what lies further down made."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.grabWindow()
    waited = False
    for name in ("later", "wholePicture"):
        item: Any = window.contentItem().findChild(QQuickItem, name)
        while item is not None and not item.property("settled"):
            waited = True
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    if waited:
        window.grabWindow()


def items(window: QQuickWindow) -> int:
    """Return how many items a window has, shown or not."""

    def below(item: QQuickItem) -> int:
        return 1 + sum(below(child) for child in item.childItems())

    return below(window.contentItem())


def kiosk(folder: Path, turns: int) -> dict[str, Any]:
    """Turn from work to work, and now and then go by the wall."""
    from exhibit.settings import Settings
    from ui.application import load_fonts
    from ui.kiosk.program import KioskWindow
    from ui.kiosk.shots import Clock

    load_fonts()
    view = KioskWindow(Settings(), clock=Clock(), size=SIZE, still=True)
    edition = sample_edition(folder)
    view.open(edition)
    visitor = Visitor(view, view.show(), Clock())
    first = [card.piece_id for card in edition.cards() if not card.noted]
    view.kiosk.begin(0)
    view.kiosk.openAll()
    view.kiosk.openPiece(first[0])
    visitor.settle()
    count = Count(visitor.window, turns)
    points: dict[str, QPoint] = {}
    for at in range(turns):
        if visitor.screen == "note":
            visitor.kiosk.agree()
            visitor.settle()
        if at % BACK_EVERY == BACK_EVERY - 1:
            visitor.touch("backButton")
            assert visitor.screen == "wall"
            view.kiosk.openPiece(first[at // BACK_EVERY % len(first)])
            visitor.settle()
        else:
            screen = visitor.screen
            points[screen] = points.get(screen) or visitor.middle("nextButton")
            tap(visitor.window, points[screen])
            rest(visitor.window)
        count.turned(at)
    return count.found


def bare(folder: Path, turns: int) -> dict[str, Any]:
    """Show one picture after the other."""
    sample_edition(folder)
    files = sorted(folder.glob("*-512.jpg"))
    qml = folder / "plain_page.qml"
    qml.write_text(PLAIN)
    view = QQuickView(QUrl.fromLocalFile(str(qml)))
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(SIZE)
    view.show()
    root: Any = view.rootObject()
    count = Count(view, turns)
    for at in range(turns):
        root.turn(QUrl.fromLocalFile(str(files[at % len(files)])))
        view.grabWindow()
        while root.property("waits"):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        view.grabWindow()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        count.turned(at)
    return count.found


if __name__ == "__main__":
    application = QApplication(["turns"])
    way = kiosk if sys.argv[1] == "kiosk" else bare
    print(json.dumps(way(Path(sys.argv[2]), int(sys.argv[3]))))
    sys.stdout.flush()
    os._exit(0)
