"""How a visitor wants to see, hear, read and touch: chosen on any screen, forgotten with the visit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from exhibit.session import Comfort, Screen
from exhibit.settings import Settings
from tests.ui.conftest import Enter
from tests.ui.visitor import Visitor

ARGUMENTS = (
    ("captions-150", "caption_percent", 150),
    ("captions-outline", "caption_ground", "outline"),
    ("captions", "captions", False),
    ("paged", "paged", True),
    ("withinReach", "within_reach", True),
    ("louder", "volume", 70),
    ("quieter", "volume", 50),
)


def _show(visitor: Visitor, name: str) -> None:
    """Scroll the panel to a control."""
    item, flick = visitor.item(name), visitor.item("sheetFlick")
    top = item.mapToItem(flick, QPoint(0, 0)).y()
    if top + item.height() > flick.height():
        flick.setProperty("contentY", flick.property("contentY") + top + item.height() - flick.height() + 20)
        visitor.settle()


@pytest.mark.parametrize(("control", "name", "value"), ARGUMENTS)
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_every_choice_is_made_by_one_touch_and_forgotten_with_the_visit(
    enter: Enter, control: str, name: str, value: object, size: tuple[int, int]
) -> None:
    visitor = enter(size)
    visitor.kiosk.begin(0)
    visitor.kiosk.openAccess()
    visitor.settle()
    _show(visitor, control)
    visitor.touch(control)
    assert value == getattr(visitor.kiosk.session.visit.comfort, name)
    visitor.wait(121)
    assert Comfort() == visitor.kiosk.session.visit.comfort
    visitor.touch("begin")
    assert "home" == visitor.screen


def test_the_sample_shows_captions_as_they_are_set(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openAccess()
    visitor.settle()
    size = visitor.item("captionWords").property("font").pixelSize()
    visitor.touch("captions-200")
    assert 2 * size == visitor.item("captionWords").property("font").pixelSize()
    assert QColor("#f0000000") == visitor.item("captionGround").property("color")
    visitor.touch("captions-outline")
    assert 0 == visitor.item("captionGround").property("color").alpha()
    visitor.touch("captions")
    assert not visitor.sees("captionSample")


def test_the_volume_ends_where_it_ends(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openAccess()
    visitor.kiosk.do(lambda session: session.adjust(volume=100))
    visitor.settle()
    assert not visitor.item("louder").isEnabled()
    assert "100 %" == visitor.item("volume").property("text")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_controls_come_lower_for_who_asks(enter: Enter, size: tuple[int, int]) -> None:
    visitor = enter(size)
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.settle()
    before = visitor.item("wallTitle").mapToScene(QPoint(0, 0)).y()
    visitor.kiosk.do(lambda session: session.adjust(within_reach=True))
    visitor.settle()
    assert visitor.item("wallTitle").mapToScene(QPoint(0, 0)).y() > before + size[1] * 0.2


def test_large_letters_on_a_small_screen_keep_all_of_it(enter: Enter) -> None:
    visitor = enter((1280, 720), Settings(text_percent=200, seated_reach=True))
    visitor.kiosk.begin(0)
    visitor.settle()
    assert 0 == visitor.item("homePage").mapToScene(QPoint(0, 0)).y()


@pytest.mark.parametrize("screen", ["attract", "home", "wall", "piece", "reader", "note", "support"])
def test_the_panel_is_one_touch_away(visitor: Visitor, screen: str) -> None:
    kiosk = visitor.kiosk
    if screen != "attract":
        kiosk.begin(0)
    steps = {"wall": kiosk.openAll, "support": kiosk.openSupport}
    steps.get(screen, lambda: None)()
    pieces = {"piece": 1, "reader": 2, "note": 12}
    if screen in pieces:
        kiosk.openPiece(pieces[screen])
    visitor.settle()
    before = visitor.screen
    visitor.touch("displayButton")
    assert visitor.sees("accessPanel")
    visitor.touch("sheetDone")
    assert (before, screen == "support") == (visitor.screen, visitor.overlay == "support")
    assert before in list(Screen)
