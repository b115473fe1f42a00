"""What a visitor keeps: marks that die with the visit, and a code that holds them as text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from exhibit.model.edition import Card
from tests.fakes.edition import FakeEdition
from tests.ui.conftest import Enter
from tests.ui.kiosk.toured import PICTURE, STORY
from tests.ui.visitor import Visitor
from ui.kiosk.contents import Contents
from ui.kiosk.visiting import MOST_BYTES, list_as_text


def keep(visitor: Visitor, *pieces: int) -> None:
    visitor.kiosk.begin(0)
    for piece_id in pieces:
        visitor.kiosk.openPiece(piece_id)
        visitor.kiosk._visiting.toggle()
    visitor.settle()


def test_a_work_is_kept_and_let_go_beside_it(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(PICTURE)
    visitor.settle()
    assert not visitor.sees("visitButton")
    visitor.touch("keepButton")
    assert "Kept" == visitor.item("keepButton").property("text")
    assert "My visit (1)" == visitor.item("visitButton").property("text")
    visitor.touch("keepButton")
    assert "Keep" == visitor.item("keepButton").property("text")
    assert not visitor.sees("visitButton")


def test_what_is_read_can_be_kept_at_its_end(visitor: Visitor) -> None:
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(STORY)
    visitor.settle()
    flick = visitor.item("readerFlick")
    button = visitor.item("keepButton")
    y = button.mapToItem(flick, 0, 0).y() + float(flick.property("contentY")) - flick.height() / 2
    flick.setProperty("contentY", y)
    visitor.settle()
    visitor.touch("keepButton")
    assert (STORY,) == visitor.kiosk.session.visit.marks


def test_the_list_shows_what_was_kept_and_each_can_be_removed(visitor: Visitor) -> None:
    keep(visitor, PICTURE, STORY, 3)
    visitor.touch("visitButton")
    assert "visit" == visitor.screen
    assert not visitor.sees("visitButton")
    visitor.touch(f"remove-{STORY}")
    assert (PICTURE, 3) == visitor.kiosk.session.visit.marks
    assert not visitor.sees(f"kept-{STORY}")
    visitor.touch(f"kept-{PICTURE}")
    assert "piece" == visitor.screen
    visitor.touch("backButton")
    assert "visit" == visitor.screen


def test_removing_by_keys_leaves_the_focus_on_a_work_or_the_way_on(visitor: Visitor) -> None:
    keep(visitor, PICTURE, 3)
    visitor.touch("visitButton")
    visitor.item(f"remove-{PICTURE}").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visitor.press(Qt.Key.Key_Return)
    assert "remove-3" == visitor.focused
    visitor.press(Qt.Key.Key_Return)
    assert "visitAll" == visitor.focused


def test_an_empty_list_offers_a_way_on(visitor: Visitor) -> None:
    keep(visitor, PICTURE)
    visitor.touch("visitButton")
    assert visitor.sees("qrCode")
    visitor.touch(f"remove-{PICTURE}")
    assert not visitor.sees("qrCode")
    visitor.touch("visitAll")
    assert "wall" == visitor.screen


def test_the_code_holds_the_list_as_text_and_nothing_else(visitor: Visitor) -> None:
    keep(visitor, STORY, PICTURE)
    visitor.touch("visitButton")
    code = visitor.kiosk._visiting.property("code")
    titles = ["What the Night Shift Keeps", "The Chair — ", "The Lamp"]
    lines = code["text"].split("\n")
    assert 3 == len(lines)
    assert titles[0] == lines[0]
    assert lines[1].startswith(titles[1])
    assert " — " in lines[2]
    assert 2 == code["held"]
    assert not visitor.sees("visitMissing")
    assert code["modules"] == visitor.item("qrCode").property("modules")


def test_a_long_list_says_how_many_are_left_out(visitor: Visitor) -> None:
    keep(visitor, *range(1, 25))
    visitor.touch("visitButton")
    held = visitor.kiosk._visiting.property("code")["held"]
    assert 0 < held < visitor.kiosk._visiting.property("count")
    left_out = visitor.kiosk._visiting.property("count") - held
    assert f"Left out: {left_out}." in visitor.item("visitMissing").property("text")
    assert f"and {left_out} more" == visitor.kiosk._visiting.property("code")["text"].split("\n")[-1]


@pytest.mark.parametrize("length", [1, 40, 700, 5000])
def test_the_text_of_a_code_is_bounded_whatever_titles_are_like(edition: FakeEdition, length: int) -> None:
    contents = Contents(edition, "en")
    cards: tuple[Card, ...] = tuple(
        replace(card, title=(("en", "ñ" * length),)) for card in contents.cards[:9]
    )
    text, held = list_as_text(contents, cards)
    assert len(text.encode()) <= MOST_BYTES
    assert 1 <= held <= 9
    assert "ñ" in text


def test_the_next_visitor_finds_nothing_kept(visitor: Visitor) -> None:
    keep(visitor, PICTURE)
    visitor.wait(121)
    visitor.touch("begin")
    assert not visitor.sees("visitButton")
    visitor.kiosk.openPiece(PICTURE)
    visitor.settle()
    assert "Keep" == visitor.item("keepButton").property("text")


def test_a_veiled_picture_is_not_shown_in_the_list(enter: Enter, edition: FakeEdition) -> None:
    veiled = next(card.piece_id for card in edition.cards() if card.veiled)
    visitor = enter(of=edition)
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(veiled)
    visitor.kiosk.agree()
    visitor.kiosk._visiting.toggle()
    visitor.kiosk._visiting.openPage()
    visitor.settle()
    (work,) = visitor.kiosk._visiting.property("works")
    assert work["picture"] is None
    assert work["noted"]
