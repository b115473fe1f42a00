"""What one visitor did is nowhere to be found by the next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.ui.conftest import Enter
from tests.ui.visitor import Visitor

WATCHED = (
    "screen",
    "overlay",
    "language",
    "textPercent",
    "highContrast",
    "reducedMotion",
    "inside",
    "active",
    "scroll",
    "front",
    "slides",
    "support",
    "greeted",
)


def _found(visitor: Visitor) -> dict[str, object]:
    texts = [str(item.property("text")) for item in visitor.items() if item.property("text")]
    return {name: visitor.kiosk.property(name) for name in WATCHED} | {"texts": texts}


def _seen(visitor: Visitor) -> bytes:
    """The screen from afar: edges of large letters are smoothed a shade differently from time to time."""
    image = visitor.window.grabWindow().scaled(96, 54, mode=Qt.TransformationMode.SmoothTransformation)
    plain = image.convertToFormat(QImage.Format.Format_RGB888)  # must outlive the view of its bytes
    return bytes(plain.constBits())


def _furthest(one: bytes, other: bytes) -> int:
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


def _use(visitor: Visitor) -> None:
    kiosk = visitor.kiosk
    kiosk.begin(1)
    kiosk.setLanguage("es")
    kiosk.setTextPercent(200)
    kiosk.setHighContrast(True)
    kiosk.setReducedMotion(True)
    kiosk.openAll()
    kiosk.toggleTerm("theme", "burnout")
    visitor.settle()
    visitor.item("rows").setProperty("contentY", 500.0)
    kiosk.openPiece(12)
    kiosk.agree()
    kiosk.openZoom(0)
    kiosk.openSupport()
    visitor.settle()


def test_the_second_visitor_finds_a_fresh_gallery(visitor: Visitor) -> None:
    before, picture = _found(visitor), _seen(visitor)
    _use(visitor)
    assert visitor.screen == "piece"
    assert _furthest(picture, _seen(visitor)) > 100
    visitor.wait(90 + 30 + 1)
    assert before == _found(visitor)
    assert _furthest(picture, _seen(visitor)) < 12


def test_pages_of_the_second_visitor_begin_at_their_top(visitor: Visitor) -> None:
    _use(visitor)
    visitor.wait(121)
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.settle()
    rows = visitor.item("rows")
    assert rows.property("originY") == rows.property("contentY")
    visitor.kiosk.openPiece(12)
    visitor.settle()
    assert visitor.screen == "note"


def test_the_kiosk_speaks_the_language_it_is_asked_to(visitor: Visitor) -> None:
    visitor.touch("begin")
    visitor.touch("language-es")
    assert "Empezar de nuevo" == visitor.item("startOverButton").property("text")
    assert "Las 24 obras" == visitor.item("allWorks").property("text")
    visitor.touch("language-en")
    assert "Start over" == visitor.item("startOverButton").property("text")


def test_with_motion_left_on_the_gallery_still_comes_to_rest(enter: Enter) -> None:
    visitor = enter(still=False)
    visitor.touch("begin")
    visitor.touch("allWorks")
    assert visitor.screen == "wall"
