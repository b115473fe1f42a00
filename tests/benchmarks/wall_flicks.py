"""A program that flicks through a wall of works: the kiosk's, or a bare ListView of the same pictures.

Run as a process of its own, with ``kiosk FOLDER SECONDS`` or ``bare FOLDER SECONDS``; ``walls FOLDER`` writes
the pictures beforehand, and ``import FOLDER`` prepares photographs over and over as an import does, in idle
processes, until it is ended. A finger really touches the window: it comes down, moves 120 times a second,
lets go, and comes again while the wall still glides. Prints one JSON object: ``frames`` are the seconds
between two frames that were painted while the wall moved.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, QSize, QTimer, QUrl
from PySide6.QtQuick import QQuickView, QQuickWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.fakes.edition import FakeEdition, many_cards

WORKS = 10_000
SIZE = QSize(1920, 1080)
MOVES, MOVE_MS, STEP = 14, 8, 40
"""A flick goes over 560 pixels in a ninth of a second."""

REST_MS = 700

PLAIN = """
import QtQuick

Rectangle {
    property alias rows: view.model
    color: "black"
    ListView {
        id: view
        anchors.fill: parent
        reuseItems: true
        cacheBuffer: height * 0.6
        pixelAligned: true
        delegate: Item {
            id: row
            required property real rowHeight
            required property real rowCaption
            required property var rowTiles
            height: rowHeight + rowCaption + 36
            Repeater {
                model: row.rowTiles
                Image {
                    required property var modelData
                    x: 48 + modelData.x
                    width: modelData.pictureWidth
                    height: modelData.pictureHeight
                    sourceSize: Qt.size(width, height)
                    asynchronous: true
                    source: modelData.source
                }
            }
        }
    }
}
"""


def walls(root: Path) -> FakeEdition:
    """Return an edition whose works each have a file of their own, as if all were different."""
    few = many_cards(root, WORKS)
    pages = []
    for card in few.cards():
        page, picture = few.page(card.piece_id), card.picture
        if picture is not None:
            smallest = picture.renditions[0]
            link = root / "wall" / f"{card.piece_id}.jpg"
            if not link.exists():
                link.parent.mkdir(exist_ok=True)
                link.hardlink_to(root / smallest.path)
            own = replace(smallest, path=f"wall/{link.name}")
            picture = replace(picture, renditions=(own, *picture.renditions[1:]))
        pages.append(replace(page, card=replace(card, picture=picture)))
    return FakeEdition(root, few.front(), pages)


class Flicks:
    """A finger on a wall, and when frames were painted meanwhile."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window, self._finger = window, QTest.createTouchDevice()
        self._painted: list[float] = []
        window.frameSwapped.connect(lambda: self._painted.append(time.perf_counter()))

    def go(self, seconds: float) -> list[float]:
        """Flick for so long, and return the seconds between frames from the first glide on."""
        self._flick()
        self._painted.clear()
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self._flick()
        return [after - before for before, after in itertools.pairwise(self._painted)]

    def _flick(self) -> None:
        steps = self._steps()
        timer, loop = QTimer(interval=MOVE_MS), QEventLoop()

        def step() -> None:
            if not next(steps, False):
                loop.quit()

        timer.timeout.connect(step)
        timer.start()
        loop.exec()
        QTest.qWait(REST_MS)

    def _steps(self) -> Iterator[bool]:
        at = QPoint(SIZE.width() // 2, SIZE.height() * 3 // 4)
        QTest.touchEvent(self._window, self._finger).press(0, at, self._window).commit()
        for _ in range(MOVES):
            yield True
            at -= QPoint(0, STEP)
            QTest.touchEvent(self._window, self._finger).move(0, at, self._window).commit()
        QTest.touchEvent(self._window, self._finger).release(0, at, self._window).commit()


def kiosk(root: Path, seconds: float) -> list[float]:
    """Flick through the wall of everything in the kiosk."""
    from exhibit.settings import Settings
    from tests.ui.visitor import Visitor
    from ui.application import load_fonts
    from ui.kiosk.program import KioskWindow
    from ui.kiosk.shots import Clock

    load_fonts()
    view = KioskWindow(Settings(), clock=Clock(), size=SIZE)
    view.open(walls(root))
    visitor = Visitor(view, view.show(), Clock())
    view.kiosk.begin(0)
    view.kiosk.openAll()
    visitor.settle()
    rows = visitor.item("rows")
    frames = Flicks(visitor.window).go(seconds)
    assert rows.property("contentY") > seconds * 500, "the wall did not move"
    return frames


def bare(root: Path, seconds: float) -> list[float]:
    """Flick through nothing but the same pictures in the same places."""
    from ui.kiosk.contents import Contents
    from ui.kiosk.hanging import Extent, Space, hang
    from ui.theme import Measure

    contents = Contents(walls(root), "en")
    space = Space(Extent(SIZE.width() - 96.0, SIZE.height(), 1.0), Measure())
    hanging = hang(contents, [("", contents.cards)], space)
    qml = root / "plain_wall.qml"
    qml.write_text(PLAIN)
    view = QQuickView()
    view.setInitialProperties({"rows": hanging.rows})
    view.setSource(QUrl.fromLocalFile(str(qml)))
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(SIZE)
    view.show()
    QTest.qWait(500)
    return Flicks(view).go(seconds)


def imports(root: Path) -> None:
    """Prepare photographs of 12 to 24 megapixels in idle processes, for ever."""
    from exhibit.media.workers import Decoders
    from exhibit.ports import MediumJob

    files = sorted((root / "photographs").glob("*.jpg"))
    sums = {file: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
    with Decoders() as decoders:
        for turn in itertools.count():
            jobs = [
                MediumJob(key=file.name, original=file, store=root / f"store-{turn % 2}", sha256=sums[file])
                for file in files
            ]
            for done in decoders.prepare(jobs):
                assert done.facts is not None, done.refusal
                print(done.key, flush=True)


def _written(root: Path) -> None:
    from tests.benchmarks.photographs import write_photographs

    walls(root)
    write_photographs(root / "photographs", 8)


if __name__ == "__main__":
    place = Path(sys.argv[2])
    if sys.argv[1] in {"walls", "import"}:
        {"walls": _written, "import": imports}[sys.argv[1]](place)
        sys.exit()
    application = QApplication(["flicks"])
    found: dict[str, Any] = {"frames": {"kiosk": kiosk, "bare": bare}[sys.argv[1]](place, float(sys.argv[3]))}
    print(json.dumps(found))
    sys.stdout.flush()
    os._exit(0)
