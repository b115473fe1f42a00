from __future__ import annotations

import segno

from tests.ui.conftest import Enter
from ui.kiosk.qr import qr_outline
from ui.kiosk.support import bundled_support, support_value


def test_the_bundled_support_names_the_numbers_everybody_may_need() -> None:
    contacts = {contact["slug"]: contact for contact in support_value(bundled_support(), "en")["contacts"]}
    assert "911" == contacts["emergency-911"]["call"]
    assert ("988", "988") == (contacts["lifeline-988"]["call"], contacts["lifeline-988"]["text"])
    assert "findahelpline.com" == contacts["find-a-helpline"]["web"]


def test_support_is_told_in_spanish_too() -> None:
    value = support_value(bundled_support(), "es")
    assert "alguien" in value["opening"]
    assert "Emergencias" == value["contacts"][0]["name"]


def test_a_code_on_the_screen_is_the_code_that_was_asked_for(enter: Enter) -> None:
    visitor = enter()
    visitor.kiosk.openSupport()
    visitor.settle()
    code = visitor.item("qrCode")
    image = visitor.window.grabWindow()
    matrix = segno.make("https://988lifeline.org", micro=False, error="m", boost_error=False).matrix
    module = int(code.property("module"))
    size = int(code.property("modules"))
    corner = code.mapToScene(code.boundingRect().center())
    left, top = corner.x() - size * module / 2, corner.y() - size * module / 2
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            point = (int(left + (x + 4.5) * module), int(top + (y + 4.5) * module))
            assert bool(dark) == (image.pixelColor(*point).lightness() < 128), f"module {x}, {y}"


def test_the_quiet_zone_is_counted() -> None:
    outline, modules = qr_outline("https://988lifeline.org")
    assert segno.make("https://988lifeline.org", error="m", boost_error=False).symbol_size()[0] == modules
    assert outline.startswith("M4 4h7v1h-7z")
