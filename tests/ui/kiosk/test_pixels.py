"""What is really painted, by OpenGL as on a kiosk: a work is never cropped, tinted, rounded or covered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem, QSGRendererInterface

from tests.fakes.edition import FakeEdition
from tests.ui.conftest import Enter
from tests.ui.visitor import Visitor

pytestmark = pytest.mark.pixels

TOLERANCE = 14
"""How far a color may be off after JPEG and scaling, of 255."""

PLACES = [(x, y) for x in (0.02, 0.25, 0.5, 0.75, 0.98) for y in (0.02, 0.25, 0.5, 0.75, 0.98)]


def painted_works(visitor: Visitor) -> list[QQuickItem]:
    """Return every picture of a work that is on the screen."""
    sources = [(item, item.property("source")) for item in visitor.items()]
    return [item for item, source in sources if isinstance(source, QUrl) and source.isLocalFile()]


def assert_painted_whole(item: QQuickItem, grabbed: QImage) -> None:
    source = QImage(item.property("source").toLocalFile())
    width, height = item.property("paintedWidth"), item.property("paintedHeight")
    assert abs(width / height - source.width() / source.height()) < 0.02
    left, top = (item.width() - width) / 2, (item.height() - height) / 2
    corner = item.mapToScene(QPointF(left, top))
    place = QRectF(corner.x(), corner.y(), width, height)
    for x, y in PLACES:
        seen = blurred(grabbed, place.x() + x * place.width(), place.y() + y * place.height())
        meant = blurred(source, x * source.width(), y * source.height(), source.width() / place.width())
        assert max(abs(a - b) for a, b in zip(seen, meant, strict=True)) <= TOLERANCE, (x, y, seen, meant)


def blurred(image: QImage, x: float, y: float, scale: float = 1.0) -> tuple[float, ...]:
    """Return the mean color around a point, so that scaling does not matter."""
    reach = max(3, round(3 * scale))
    across = range(max(0, int(x) - reach), min(image.width(), int(x) + reach + 1))
    down = range(max(0, int(y) - reach), min(image.height(), int(y) + reach + 1))
    colors = [QColor(image.pixel(a, b)) for a in across for b in down]
    return tuple(
        sum(part(color) for color in colors) / len(colors) for part in (QColor.red, QColor.green, QColor.blue)
    )


@pytest.fixture
def visitor(enter: Enter) -> Visitor:
    return enter(size=(1280, 720))


def test_this_is_opengl(visitor: Visitor) -> None:
    assert visitor.window.rendererInterface().graphicsApi() == QSGRendererInterface.GraphicsApi.OpenGL


def test_the_attract_loop_shows_whole_works(visitor: Visitor) -> None:
    works = painted_works(visitor)
    assert works
    grabbed = visitor.window.grabWindow()
    assert_painted_whole(works[-1], grabbed)


def test_a_page_shows_the_whole_work_first(visitor: Visitor, edition: FakeEdition) -> None:
    card = next(card for card in edition.cards() if card.picture is not None and not card.noted)
    visitor.kiosk.openAll()
    visitor.kiosk.openPiece(card.piece_id)
    visitor.settle()
    assert visitor.screen == "piece"
    works = [item for item in painted_works(visitor) if item.width() > 300]
    assert works
    assert_painted_whole(works[0], visitor.window.grabWindow())
