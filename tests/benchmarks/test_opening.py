"""From the touch to the painted page: a piece from the wall, and the wall itself, beside bare Qt Quick.

Both are windows of this process, painted by the same software renderer. A page counts as painted at the
first frame after the touch that shows it with its picture in it, however faint: the fade is meant, and is
noted apart.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QEventLoop, QPointF, QSize, Qt, QTimer, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from exhibit.settings import Settings
from tests.benchmarks.conftest import Ratios, in_turn
from tests.benchmarks.editions import edition_of
from tests.benchmarks.first_frame import images, seen
from tests.ui.visitor import Visitor
from ui.application import load_fonts
from ui.kiosk.program import KioskWindow
from ui.kiosk.shots import Clock

SIZE = QSize(1920, 1080)
LONGEST_MS = 20_000

_PICTURE = b"""
import QtQuick
Window {
    width: 1920; height: 1080; visible: true; color: "black"
    property url picture
    property size pixels
    Image { anchors.centerIn: parent; asynchronous: true; source: picture; sourceSize: pixels }
}
"""

_LIST = b"""
import QtQuick
Window {
    id: window
    width: 1920; height: 1080; visible: true; color: "black"
    property var pictures: []
    ListView {
        anchors.fill: parent; reuseItems: true; cacheBuffer: height * 0.6
        model: Math.ceil(window.pictures.length / 4)
        delegate: Row {
            required property int index
            height: 400
            Repeater {
                model: window.pictures.slice(index * 4, index * 4 + 4)
                Image {
                    required property url modelData
                    asynchronous: true; source: modelData; width: 480; height: 340
                    sourceSize.width: 480; fillMode: Image.PreserveAspectFit
                }
            }
        }
    }
}
"""


@dataclass(frozen=True)
class Opened:
    """Seconds to the first frame with the picture, and to the first without a fade; which, and how large."""

    first: float
    whole: float
    picture: str
    pixels: QSize


def opened(window: QQuickWindow, act: Callable[[], object], page: Callable[[], QQuickItem | None]) -> Opened:
    """Do something, and return when frames showed a picture on the page that it leads to."""
    loop = QEventLoop()
    found: dict[str, Any] = {}

    def look() -> None:
        now = time.perf_counter()
        root = page()
        shown = [(seen(image), image) for image in images(root)] if root else []
        opacity, image = max(shown, key=lambda one: one[0], default=(0.0, None))
        if image is not None and opacity > 0:
            found.setdefault("first", now - begun)
            found["picture"], found["pixels"] = (
                image.property("source").toString(),
                image.property("sourceSize"),
            )
        if opacity == 1:
            found["whole"] = now - begun
            loop.quit()

    connection = window.frameSwapped.connect(look)
    limit = QTimer(singleShot=True, interval=LONGEST_MS)
    limit.timeout.connect(loop.quit)
    limit.start()
    begun = time.perf_counter()
    act()
    if "whole" not in found:
        loop.exec()
    window.frameSwapped.disconnect(connection)
    return Opened(**found)


class Kiosk:
    """A visitor before the kiosk."""

    def __init__(self, root: Path, works: int) -> None:
        self.root = root
        self.view = KioskWindow(Settings(), clock=Clock(), size=SIZE)
        self.edition = edition_of(root, works)
        self.view.open(self.edition)
        self.visitor = Visitor(self.view, self.view.show(), Clock())
        self.window = self.visitor.window

    def home(self) -> Opened:
        """Open the edition anew, so that nothing is worked out yet, and touch to begin."""
        self.view.open(self.edition)
        self.rest()
        return opened(self.window, lambda: self.view.kiosk.begin(0), lambda: self.item("homePage"))

    def wall(self) -> Opened:
        """Begin, and open the wall of everything."""
        self.home()
        self.rest()
        return opened(self.window, self.view.kiosk.openAll, lambda: self.item("wallPage"))

    def piece(self) -> Opened:
        """Go back to the wall and click on the picture that hangs nearest to its middle."""
        if self.visitor.screen != "wall":
            self.wall()
        self.rest()
        point = self.nearest()

        def click() -> None:
            QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

        done = opened(self.window, click, lambda: self.item("wholePicture"))
        self.rest()
        self.view.kiosk.back()
        return done

    def nearest(self) -> Any:
        """Return the middle of a whole picture on the wall that opens without a content note."""
        middle = QPointF(SIZE.width() / 2, SIZE.height() / 2)
        found = []
        for tile in self.visitor.items():
            if tile.objectName().startswith("tile-"):
                value = tile.property("tile")
                value = value.toVariant() if hasattr(value, "toVariant") else value
                if value["source"] and not value["noted"]:
                    found.append(tile.mapToScene(QPointF(tile.width() / 2, tile.height() / 3)))
        assert found, "no picture hangs on the wall"
        return min(found, key=lambda point: (point - middle).manhattanLength()).toPoint()

    def item(self, name: str) -> QQuickItem | None:
        """Return the visible item of this name, if there is one."""
        return next((item for item in self.visitor.items() if item.objectName() == name), None)

    def rest(self) -> None:
        """Let everything load and fade, and forget every picture that is not on the screen."""
        self.visitor.settle()
        QTest.qWait(350)  # a fade takes 220 ms
        self.window.releaseResources()


class Bare:
    """A window that knows nothing but a picture, or a list of them."""

    def __init__(self, qml: bytes) -> None:
        self.engine = QQmlApplicationEngine()
        self.engine.loadData(qml)
        (window,) = self.engine.rootObjects()
        assert isinstance(window, QQuickWindow)
        self.window = window

    def open(self, name: str, value: object, empty: object) -> Opened:
        """Set a property, and empty it afterwards."""
        self.window.setProperty(name, empty)
        QTest.qWait(50)
        self.window.releaseResources()
        return opened(self.window, lambda: self.window.setProperty(name, value), self.window.contentItem)


@pytest.fixture(params=[24, 10_000])
def kiosk(request: pytest.FixtureRequest, tmp_path: Path, qapp: QApplication) -> Iterator[Kiosk]:
    load_fonts()
    made = Kiosk(tmp_path, request.param)
    yield made
    made.view.close()


def report(ratios: Ratios, name: str, mine: list[Opened], theirs: list[Opened]) -> None:
    bare = statistics.median(one.first for one in theirs)
    ratios.add(name, 1000 * statistics.median(one.first for one in mine), 1000 * bare, unit="ms")
    whole = 1000 * statistics.median(one.whole for one in mine)
    ratios.note(name, f"{whole:10.1f} ms until it has faded in")


def test_opening_a_piece(kiosk: Kiosk, benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    before = kiosk.piece()
    picture = before.picture
    bare = Bare(_PICTURE)
    bare.window.setProperty("pixels", before.pixels)

    def peer() -> Opened:
        return bare.open("picture", QUrl(picture), QUrl())

    mine, theirs = in_turn(benchmark, kiosk.piece, {"window": peer}, rounds=7)
    assert {picture} == {one.picture for one in [*mine, *theirs["window"]]}
    report(ratios, f"open a piece, wall of {kiosk.visitor.works} / bare picture", mine, theirs["window"])


@pytest.mark.parametrize("page", ["home", "wall"])
def test_opening_the_wall(kiosk: Kiosk, page: str, benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    kiosk.wall()
    works = kiosk.visitor.works
    files = sorted(kiosk.root.glob("*-512.jpg"))
    urls = [QUrl.fromLocalFile(str(files[at % len(files)])) for at in range(works)]
    bare = Bare(_LIST)
    ours = kiosk.home if page == "home" else kiosk.wall
    peers = {"list": lambda: bare.open("pictures", urls, [])}
    mine, theirs = in_turn(benchmark, ours, peers, rounds=5)
    report(ratios, f"open the {page} of {works} / bare list", mine, theirs["list"])
