"""From a touch to the painted page: a visitor before the kiosk, and bare windows that show as much."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QSize, Qt, QTimer
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from exhibit.settings import Settings
from tests.benchmarks.editions import edition_of
from tests.benchmarks.first_frame import NEARLY, images, seen
from tests.ui.kiosk.toured import SHORT, toured
from tests.ui.visitor import Visitor
from ui.kiosk.program import KioskWindow
from ui.kiosk.shots import Clock

SIZE = QSize(1920, 1080)
LONGEST_MS = 20_000


@dataclass(frozen=True)
class Opened:
    """Seconds to the first frame that shows it, and to the first without a fade; which picture, how large."""

    first: float
    whole: float
    picture: str = ""
    pixels: QSize | None = None


def opened(window: QQuickWindow, act: Callable[[], object], page: Callable[[], QQuickItem | None]) -> Opened:
    """Do something, and return when frames showed a picture on the page that it leads to, or else words."""
    loop = QEventLoop()
    found: dict[str, Any] = {}

    def look() -> None:
        now = time.perf_counter()
        root = page()
        opacity, image = _shown(root) if root else (0.0, None)
        if opacity > 0:
            found.setdefault("first", now - begun)
        if image is not None and opacity > 0:
            found["picture"] = image.property("source").toString()
            found["pixels"] = image.property("sourceSize")
        if opacity > NEARLY:
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


def _shown(root: QQuickItem) -> tuple[float, Any]:
    """Return how much of the page's best picture is to be seen, or of the page where only words are."""
    if root.property("worded"):
        opacity, item = 1.0, root
        while item is not None:
            opacity, item = opacity * item.opacity(), item.parentItem()
        return opacity, None
    shown = [(seen(image), image) for image in images(root)]
    return max(shown, key=lambda one: one[0], default=(0.0, None))


class Kiosk:
    """A visitor before the kiosk."""

    def __init__(self, root: Path, works: int) -> None:
        self.root = root
        self.view = KioskWindow(Settings(), clock=Clock(), size=SIZE)
        self.edition = toured(edition_of(root, works))
        self.view.open(self.edition)
        self.visitor = Visitor(self.view, self.view.show(), Clock())
        self.window = self.visitor.window

    def home(self) -> Opened:
        """Open the edition anew, so that nothing is worked out yet, and touch to begin."""
        self.view.kiosk.startOver()
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

        return self._and_back(click, "wholePicture")

    def related(self, one: int, other: int) -> Opened:
        """Open a work from the page of another one."""
        self._stand_at(one)
        return self._and_back(lambda: self.view.kiosk.openPiece(other), "wholePicture")

    def reader(self, poem: int) -> Opened:
        """Open a text from the wall."""
        self._stand_at(0)
        return self._and_back(lambda: self.view.kiosk.openPiece(poem), "readerPage")

    def stop(self) -> Opened:
        """Go on to the second work of a tour."""
        self._stand_at(0)
        self.view.kiosk._walks.openTour(SHORT.identity)
        self.view.kiosk._walks.begin(0)
        self.rest()
        return self._and_back(lambda: self.view.kiosk._walks.step(1), "wholePicture")

    def search(self) -> Opened:
        """Open the page to search, with its keyboard."""
        self._stand_at(0)
        return self._and_back(self.view.kiosk._seeking.open, "searchPage")

    def _stand_at(self, piece: int) -> None:
        if not self.view.kiosk.property("inside"):
            self.view.kiosk.begin(0)
        self.view.kiosk.home()
        self.view.kiosk.openAll()
        if piece:
            self.view.kiosk.openPiece(piece)
        self.rest()

    def _and_back(self, act: Callable[[], object], name: str) -> Opened:
        before = self.item(name)  # another work's page, that is still there while it fades

        def page() -> QQuickItem | None:
            found = self.item(name)
            return found if found != before else None

        done = opened(self.window, act, page)
        self.rest()
        self.view.kiosk.back()
        return done

    def nearest(self) -> QPoint:
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
        """Return the visible item of this name that lies on top, if there is one; words are told apart."""
        # Asked for after every frame, so Qt looks for it: a walk in Python would hold up the next one.
        named = self.window.findChildren(QQuickItem, name)
        found = [item for item in named if item.isVisible()]
        if found and name in {"readerPage", "searchPage"}:
            found[-1].setProperty("worded", True)
        return found[-1] if found else None

    def rest(self) -> None:
        """Let everything load and fade, and forget every picture that is not on the screen."""
        self.visitor.settle()
        QTest.qWait(350)  # a fade takes 220 ms
        self.window.releaseResources()


class Bare:
    """A window that knows nothing but a picture, or a list of them, or words."""

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
        return opened(self.window, lambda: self.window.setProperty(name, value), self.page)

    def page(self) -> QQuickItem | None:
        """Return what the window shows: its page of words, or all there is."""
        content = self.window.contentItem()
        return next((item for item in _below(content) if item.objectName() == "words"), content)


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from _below(child)
