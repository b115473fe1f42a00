"""Everything by keyboard: an audio-navigation keypad is one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.ui.conftest import Enter
from tests.ui.visitor import Visitor

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def test_keys_alone_lead_to_a_work_and_back(visitor: Visitor) -> None:
    visitor.press(Qt.Key.Key_Return)
    assert visitor.screen == "home"
    for _ in range(40):
        if visitor.focused.startswith("tile-"):
            break
        visitor.press(Qt.Key.Key_Down)
    name = visitor.focused
    assert name.startswith("tile-")
    visitor.press(Qt.Key.Key_Return)
    assert visitor.screen in {"piece", "reader"}
    visitor.press(Qt.Key.Key_Escape)
    assert visitor.screen == "home"
    assert name == visitor.focused


def test_tab_reaches_every_control_and_is_never_trapped(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.settle()
    seen: list[str] = []
    for _ in range(60):
        visitor.press(Qt.Key.Key_Tab)
        if visitor.focused in seen[:1]:
            break
        seen.append(visitor.focused)
    assert {
        "allWorks",
        "door-see",
        "language-es",
        "startOverButton",
        "displayButton",
        "supportButton",
    } <= set(seen)


def test_the_focus_ring_shows_for_keys_and_not_for_fingers(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.settle()
    visitor.press(Qt.Key.Key_Tab)
    assert visitor.window.activeFocusItem().property("visualFocus")
    visitor.touch("displayButton")
    assert not visitor.window.activeFocusItem().property("visualFocus")


@pytest.mark.parametrize("screen", ["home", "wall"])
def test_arrows_go_through_all_rows_without_losing_the_focus(visitor: Visitor, screen: str) -> None:
    visitor.kiosk.begin(0)
    if screen == "wall":
        visitor.kiosk.openAll()
    visitor.settle()
    tiles = set()
    for _ in range(40):
        visitor.press(Qt.Key.Key_Down)
        item = visitor.window.activeFocusItem()
        assert item is not None
        if visitor.focused.startswith("tile-"):
            tiles.add(visitor.focused)
            top = item.mapToScene(QPoint(0, 0)).y()
            assert 0 <= top < visitor.window.height()
    assert len(tiles) >= 6


def test_escape_leaves_layer_after_layer_and_then_the_gallery(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(1)
    visitor.kiosk.openZoom(0)
    visitor.kiosk.openSupport()
    visitor.settle()
    states = []
    for _ in range(4):
        visitor.press(Qt.Key.Key_Escape)
        states.append((visitor.screen, visitor.overlay))
    assert [("piece", "zoom"), ("piece", ""), ("home", ""), ("attract", "")] == states


def test_page_keys_scroll_a_story(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(5)
    visitor.settle()
    visitor.press(Qt.Key.Key_PageDown)
    assert visitor.item("readerFlick").property("contentY") > 300
    visitor.press(Qt.Key.Key_PageUp)
    assert 0 == visitor.item("readerFlick").property("contentY")


def test_home_and_help_keys(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(1)
    visitor.settle()
    visitor.press(Qt.Key.Key_Help)
    assert visitor.overlay == "support"
    visitor.press(Qt.Key.Key_Escape, Qt.Key.Key_Home)
    assert visitor.screen == "home"


def test_keys_that_mean_nothing_here_do_nothing(enter: Enter) -> None:
    visitor = enter(fullscreen=True)
    visitor.kiosk.begin(0)
    visitor.settle()
    visitor.press(*(Qt.Key(Qt.Key.Key_F1.value + at) for at in range(12)), Qt.Key.Key_Menu, Qt.Key.Key_A)
    visitor.press(Qt.Key.Key_F4, modifier=Qt.KeyboardModifier.AltModifier)
    assert visitor.screen == "home"
    assert not visitor.window.close()
    assert visitor.window.isVisible()


def test_a_window_closes(visitor: Visitor) -> None:
    assert visitor.window.close()


def test_right_click_and_drag_are_harmless(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.settle()
    visitor.click("allWorks", Qt.MouseButton.RightButton)
    assert visitor.screen == "home"


def test_the_picture_zooms_by_keys_buttons_wheel_and_fingers(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(1)
    visitor.kiosk.openZoom(0)
    visitor.settle()
    zoom = visitor.item("zoomScreen")
    visitor.press(Qt.Key.Key_Plus)
    assert 1.5 == pytest.approx(zoom.property("zoom"))
    visitor.touch("enlargeButton")
    assert 2.25 == pytest.approx(zoom.property("zoom"))
    visitor.touch("wholeButton")
    assert 1 == zoom.property("zoom")
    visitor.pinch(QPoint(960, 400), 100, 300)
    assert zoom.property("zoom") > 2
    picture = visitor.item("zoomPicture")
    assert picture.x() <= 0 <= picture.x() + picture.width() - zoom.width()


def test_a_chip_keeps_the_focus_when_it_is_chosen(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.kiosk.openFilters()
    visitor.settle()
    _tab_to(visitor, "chip-poem")
    visitor.press(Qt.Key.Key_Space)
    assert "chip-poem" == visitor.focused
    assert visitor.item("chip-poem").property("checked")


@pytest.mark.parametrize("panel", [False, True])
def test_a_language_keeps_the_focus_when_it_is_chosen(visitor: Visitor, *, panel: bool) -> None:
    visitor.kiosk.begin(0)
    if panel:
        visitor.kiosk.openAccess()
    visitor.settle()
    _tab_to(visitor, "language-es")
    visitor.press(Qt.Key.Key_Space)
    assert "es" == visitor.kiosk.property("language")
    assert "language-es" == visitor.focused


def test_a_zoom_button_that_ends_its_use_hands_the_focus_on(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(1)
    visitor.kiosk.openZoom(0)
    visitor.settle()
    _tab_to(visitor, "enlargeButton")
    visitor.press(*[Qt.Key.Key_Space] * 12)
    assert not visitor.item("enlargeButton").isEnabled()
    assert "reduceButton" == visitor.focused


def _tab_to(visitor: Visitor, name: str) -> None:
    for _ in range(60):
        if visitor.focused == name:
            return
        visitor.press(Qt.Key.Key_Tab)
    pytest.fail(f"Tab does not reach {name}")


@pytest.mark.parametrize("screen", ["home", "wall"])
def test_tab_goes_along_the_rows_as_one_reads_them(visitor: Visitor, screen: str) -> None:
    visitor.kiosk.begin(0)
    if screen == "wall":
        visitor.kiosk.openAll()
    visitor.settle()
    for _ in range(3):  # rows that are scrolled to and back are made anew, in another order
        visitor.press(Qt.Key.Key_PageDown)
    for _ in range(4):
        visitor.press(Qt.Key.Key_PageUp)
    seen: list[str] = []
    for _ in range(120):
        visitor.press(Qt.Key.Key_Tab)
        if visitor.focused in seen:
            break
        seen.append(visitor.focused)
    tiles = [name for name in seen if name.startswith("tile-")]
    assert [f"tile-{number}" for number in range(1, 25)] == tiles
    assert {"displayButton", "supportButton"} <= set(seen)


def test_tab_backwards_is_the_same_way_back(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.settle()
    there, back = [], []
    for _ in range(12):
        visitor.press(Qt.Key.Key_Tab)
        there.append(visitor.focused)
    for _ in range(11):
        visitor.press(Qt.Key.Key_Backtab, modifier=Qt.KeyboardModifier.ShiftModifier)
        back.append(visitor.focused)
    assert there[-2::-1] == back


def test_a_choice_taken_back_by_key_leaves_the_focus_in_sight(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openAll()
    visitor.kiosk.toggleTerm("form", "poem")
    visitor.kiosk.toggleTerm("theme", "burnout")
    visitor.settle()
    for _ in range(2):
        chosen = next(i.objectName() for i in visitor.items() if i.objectName().startswith("chosen-"))
        _tab_to(visitor, chosen)
        visitor.press(Qt.Key.Key_Return)
        visitor.settle()
        focus = visitor.window.activeFocusItem()
        assert focus.property("visualFocus"), f"the focus is on {focus.objectName() or focus}"
        assert chosen != focus.objectName()


def test_a_tab_answers_the_warning_and_does_nothing_else(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.settle()
    visitor.wait(95)
    visitor.press(Qt.Key.Key_Tab)
    assert not visitor.sees("idleWarning")
