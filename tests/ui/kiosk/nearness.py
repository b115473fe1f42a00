"""What the tests of the zoom share: coming to it, and what it shows."""

from __future__ import annotations

from pathlib import PurePosixPath

from PySide6.QtCore import QPoint, QPointF, QRectF, QUrl
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.fakes.edition import FakeEdition
from tests.ui.conftest import Enter
from tests.ui.visitor import Visitor, _touch_screen


def zoomed(enter: Enter, of: FakeEdition, piece: int, picture: int = 0, **options: object) -> Visitor:
    """Return a visitor before a picture seen near to."""
    visitor = enter(of=of, **options)
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(piece)
    visitor.kiosk.openZoom(picture)
    visitor.settle()
    return visitor


def number(item: QQuickItem, name: str) -> float:
    """Return a number that QML knows of an item."""
    return float(item.property(name))


def tiles(visitor: Visitor) -> list[QQuickItem]:
    """Return the tiles that are laid."""
    return [item for item in visitor.items() if item.objectName() == "tile"]


def levels(visitor: Visitor) -> set[str]:
    """Return the levels that the laid tiles are of."""
    return {PurePosixPath(_file(tile)).parent.name for tile in tiles(visitor)}


def names(visitor: Visitor) -> set[str]:
    """Return the laid tiles by their names: level, column and row."""
    paths = [PurePosixPath(_file(tile)) for tile in tiles(visitor)]
    return {f"{path.parent.name}/{path.stem}" for path in paths}


def _file(tile: QQuickItem) -> str:
    source = tile.property("source")
    assert isinstance(source, QUrl)
    return source.path()


def beneath(visitor: Visitor, point: QPoint) -> QPointF:
    """Return which point of the picture, in parts of it, lies at a point of the window."""
    canvas = visitor.item("zoomPicture")
    at = canvas.mapFromScene(QPointF(point))
    return QPointF(at.x() / canvas.width(), at.y() / canvas.height())


def covered(visitor: Visitor) -> float:
    """Return how often tiles lie over what is seen of the picture, 1 for once everywhere."""
    view = visitor.item("zoomView")
    canvas = visitor.item("zoomPicture")
    box = _box(view).intersected(_box(canvas))
    area = 0.0
    for tile in tiles(visitor):
        part = _box(tile).intersected(box)
        area += part.width() * part.height()
    return area / (box.width() * box.height())


def _box(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def drag(visitor: Visitor, start: QPoint, way: QPoint, steps: int = 8) -> None:
    """Draw a finger over the screen and lift it while it moves."""
    device = _touch_screen()
    QTest.touchEvent(visitor.window, device).press(0, start, visitor.window).commit()
    at = start
    for step in range(1, steps + 1):
        at = start + way * step / steps
        QTest.touchEvent(visitor.window, device).move(0, at, visitor.window).commit()
        visitor.watch(1)  # moves are delivered once a frame
    QTest.touchEvent(visitor.window, device).release(0, at, visitor.window).commit()


def double_tap(visitor: Visitor, point: QPoint) -> None:
    """Tap twice."""
    device = _touch_screen()
    for _ in range(2):
        QTest.touchEvent(visitor.window, device).press(0, point, visitor.window).commit()
        QTest.touchEvent(visitor.window, device).release(0, point, visitor.window).commit()
    visitor.settle()
