"""The number on a wall label opens its work."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui.visitor import Visitor


@pytest.fixture
def dialer(visitor: Visitor) -> Visitor:
    """Somebody who has opened the number pad from the front."""
    visitor.kiosk.begin(0)
    visitor.settle()
    visitor.touch("numberButton")
    return visitor


def says(visitor: Visitor) -> str:
    return str(visitor.item("padSays").property("text"))


def test_a_number_opens_its_work_and_back_leads_to_the_front(dialer: Visitor) -> None:
    dialer.touch("pad-1")
    dialer.touch("pad-2")
    card = next(card for card in dialer.kiosk.contents.cards if card.number == 12)  # type: ignore[union-attr]
    assert dict(card.title)["en"] == says(dialer)
    dialer.touch("padOpen")
    assert 12 == dialer.kiosk.property("piece")["number"]
    dialer.touch("backButton")
    assert ("home", "") == (dialer.screen, dialer.overlay)


def test_an_unknown_number_says_so_and_offers_all_works(dialer: Visitor) -> None:
    for digit in "412":
        dialer.touch(f"pad-{digit}")
    assert "No work here has the number 412" == says(dialer)
    assert not dialer.sees("padOpen")
    dialer.touch("padAll")
    assert ("wall", "") == (dialer.screen, dialer.overlay)


def test_digits_of_a_keyboard_and_the_erasing_key(dialer: Visitor) -> None:
    dialer.press(Qt.Key.Key_4, Qt.Key.Key_1)
    dialer.press(Qt.Key.Key_Backspace)
    dialer.touch("pad-erase")
    dialer.press(Qt.Key.Key_3)
    assert "3" == dialer.item("padNumber").property("text")


def test_a_keypad_alone_types_and_opens(dialer: Visitor) -> None:
    assert "pad-1" == dialer.focused
    dialer.press(Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert "2" == dialer.item("padNumber").property("text")
    for _ in range(4):
        dialer.press(Qt.Key.Key_Right)
        if dialer.focused == "padOpen":
            break
    assert "padOpen" == dialer.focused
    dialer.press(Qt.Key.Key_Return)
    assert 2 == dialer.kiosk.property("piece")["number"]


def test_a_work_with_a_note_is_reached_by_its_note(dialer: Visitor) -> None:
    card = next(card for card in dialer.kiosk.contents.cards if card.noted)  # type: ignore[union-attr]
    for digit in str(card.number):
        dialer.touch(f"pad-{digit}")
    dialer.touch("padOpen")
    assert "note" == dialer.screen


def test_who_types_on_a_keyboard_goes_on_with_enter(dialer: Visitor) -> None:
    dialer.press(Qt.Key.Key_1, Qt.Key.Key_9)
    assert ("padOpen", "19") == (dialer.focused, dialer.item("padNumber").property("text"))
    dialer.press(Qt.Key.Key_9)
    assert "padAll" == dialer.focused
    dialer.press(Qt.Key.Key_Backspace, Qt.Key.Key_Return)
    assert 19 == dialer.kiosk.property("piece")["number"]


def test_who_erases_everything_on_a_keyboard_is_back_at_the_first_key(dialer: Visitor) -> None:
    dialer.press(Qt.Key.Key_4, Qt.Key.Key_Backspace)
    assert "pad-1" == dialer.focused
