"""Leaving a reflection at the kiosk, seeing what others left, taking it back; by touch, mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from exhibit.model.reflection import Reflection, Standing
from exhibit.services.reflecting.approving import approve, decline, list_held
from exhibit.settings import Settings
from tests.db.venue.test_contract import another
from tests.fakes.edition import FakeEdition
from tests.fakes.venue import FakeVenue
from tests.naughty import STORABLE
from tests.ui.conftest import Enter
from tests.ui.kiosk.test_naughty import PLAIN, format_of
from tests.ui.visitor import Visitor
from ui.kiosk.writing_card import _Card

Come = Callable[..., tuple[Visitor, FakeVenue]]


@pytest.fixture
def come(enter: Enter) -> Come:
    def come_in(**options: object) -> tuple[Visitor, FakeVenue]:
        venue = FakeVenue()
        visitor = enter(venue=venue, **options)
        visitor.touch("begin")
        return visitor, venue

    return come_in


def write(visitor: Visitor, words: str) -> None:
    if visitor.focused != "reflectText":
        visitor.touch("reflectText")
    for sign in words:
        QTest.keyClick(visitor.window, Qt.Key(ord(sign.upper())))
    visitor.settle()


def show(visitor: Visitor, name: str, flick: str) -> None:
    """Scroll as a finger would until something is in the middle of what is seen."""
    item, view = visitor.item(name), visitor.item(flick)
    down = item.mapToItem(view.property("contentItem"), QPointF(0, 0)).y()
    room = float(view.property("contentHeight")) - view.height()
    view.setProperty("contentY", max(0.0, min(room, down - view.height() / 2)))
    visitor.settle()


def send(visitor: Visitor) -> str:
    """Send the card and return the code that is shown."""
    if visitor.sees("key-done"):
        visitor.touch("key-done")
    show(visitor, "reflectSend", "reflectFlick")
    visitor.touch("reflectSend")
    return str(visitor.item("reflectCode").property("text")) if visitor.sees("reflectCode") else ""


def only(venue: FakeVenue) -> Reflection:
    (one,) = venue.reflections()
    return one


def texts(visitor: Visitor) -> list[str]:
    return [str(item.property("text")) for item in visitor.items() if item.property("text")]


@pytest.mark.parametrize("kept", [True, False])
def test_without_a_venue_or_against_the_hosts_wish_nothing_is_offered(enter: Enter, kept: bool) -> None:
    visitor = enter(venue=FakeVenue() if kept else None, settings=Settings(reflections=not kept))
    visitor.touch("begin")
    assert not visitor.sees("reflectDoor")
    visitor.kiosk._book.open(0)
    visitor.kiosk._book.openAll()
    visitor.settle()
    assert "home" == visitor.screen


def test_words_typed_on_the_screens_own_keyboard_are_held_until_approved(come: Come) -> None:
    visitor, venue = come()
    visitor.touch("reflectDoor")
    assert "reflect" == visitor.screen
    visitor.touch("prompt-2")
    visitor.touch("reflectText")
    for letter in "calm":
        visitor.touch(f"key-{letter}")
    code = send(visitor)
    assert 6 == len(code)
    left = only(venue)
    assert ("What did you feel?", "calm", "en", "fake", 0, Standing.HELD) == (
        left.prompt, left.text, left.language, left.gallery, left.piece_id, left.standing,
    )  # fmt: skip
    assert code not in repr(left)
    visitor.touch("thanksOthers")
    assert not visitor.sees("reflectionCard")
    approve(venue, left.id)
    visitor.touch("backButton")
    visitor.touch("homeButton")
    visitor.touch("reflectionsDoor")
    assert ["calm"] == [str(visitor.item("leftText").property("text"))]


def test_no_question_has_to_be_answered(come: Come) -> None:
    visitor, venue = come()
    visitor.touch("reflectDoor")
    visitor.touch("prompt-0")
    write(visitor, "x")
    send(visitor)
    assert "" == only(venue).prompt


def test_a_gallerys_own_questions_are_asked(come: Come, edition: FakeEdition) -> None:
    front = replace(edition.front(), prompts=((("en", "Who carried you?"),),))
    own = FakeEdition(edition.root, front, [edition.page(card.piece_id) for card in edition.cards()])
    visitor, venue = come(of=own)
    visitor.touch("reflectDoor")
    assert not visitor.sees("prompt-1")
    write(visitor, "x")
    send(visitor)
    assert "Who carried you?" == only(venue).prompt


def test_a_finger_draws_undoes_and_clears(come: Come) -> None:
    visitor, venue = come()
    visitor.touch("reflectDoor")
    visitor.touch("reflectDraw")
    paper = visitor.item("fingerDrawing")
    middle, scale = visitor.middle("fingerDrawing"), paper.width() / 1000
    for down in (-100, 0, 100):
        at = middle + QPoint(0, round(down * scale))
        QTest.mousePress(visitor.window, Qt.MouseButton.LeftButton, pos=at)
        for right in (20, 40, 60):
            QTest.mouseMove(visitor.window, at + QPoint(round(right * scale), 0))
        QTest.mouseRelease(visitor.window, Qt.MouseButton.LeftButton, pos=at)
    visitor.settle()
    assert 3 == len(visitor.kiosk._writing._card.drawing)
    visitor.touch("undoStroke")
    assert 2 == len(visitor.kiosk._writing._card.drawing)
    send(visitor)
    upper, lower = only(venue).drawing
    assert [(500, 210), (520, 210), (540, 210), (560, 210)] == [near(point) for point in upper[:4]]
    assert (500, 310) == near(lower[0])
    visitor.touch("thanksDone")
    visitor.touch("reflectDoor")
    visitor.touch("reflectDraw")
    visitor.touch("fingerDrawing")
    assert visitor.kiosk._writing._ready
    visitor.touch("clearDrawing")
    assert not visitor.kiosk._writing._ready


def near(point: tuple[int, int]) -> tuple[int, int]:
    """Round to tens: a pixel is more than a thousandth of the paper."""
    return round(point[0], -1), round(point[1], -1)


def test_an_address_is_pointed_out_and_may_be_changed_or_sent(come: Come) -> None:
    visitor, venue = come()
    visitor.touch("reflectDoor")
    write(visitor, "write to ana@example.org")
    assert "" == send(visitor)
    assert () == venue.reflections()
    assert "ana@example.org" in str(visitor.item("pointed-email").property("text"))
    visitor.touch("pointedChange")
    assert "write to ana@example.org" == visitor.item("reflectText").property("text")
    send(visitor)
    visitor.touch("pointedSend")
    assert visitor.sees("reflectCode")
    assert "write to ana@example.org" == only(venue).text


def test_whoever_sent_something_sees_where_somebody_listens(come: Come) -> None:
    visitor, _ = come()
    for words in ("calm", "i want to die"):
        visitor.touch("reflectDoor")
        write(visitor, words)
        assert send(visitor)
        assert visitor.sees("thanksContact")
        assert "988" in texts(visitor)
        visitor.touch("thanksDone")


def test_a_code_takes_back_and_a_wrong_one_is_answered_calmly_and_then_slowly(come: Come) -> None:
    visitor, venue = come()
    visitor.touch("reflectDoor")
    write(visitor, "mine")
    code = send(visitor)
    approve(venue, only(venue).id)
    visitor.touch("thanksOthers")
    assert visitor.sees("reflectionCard")
    visitor.touch("reflectionsTakeBack")
    for _ in range(3):
        enter_code(visitor, "BBBBBB" if code != "BBBBBB" else "CCCCCC")
        assert "No card has this code" in str(visitor.item("codeAnswer").property("text"))
    enter_code(visitor, code)
    assert "wait 5 seconds" in str(visitor.item("codeAnswer").property("text"))
    assert "mine" == only(venue).text
    visitor.wait(5)
    enter_code(visitor, code)
    assert "taken back" in str(visitor.item("codeAnswer").property("text"))
    assert not visitor.sees("reflectionCard")
    assert ("", Standing.TAKEN_BACK) == (only(venue).text, only(venue).standing)


def enter_code(visitor: Visitor, code: str) -> None:
    for letter in code:
        visitor.touch(f"code-{letter}")
    assert " ".join(code) == visitor.item("codeTyped").property("text")
    visitor.touch("codeSend")


def test_approved_ones_stand_beside_their_piece_and_lead_to_it(come: Come) -> None:
    visitor, venue = come()
    visitor.kiosk.openPiece(1)
    visitor.settle()
    show(visitor, "besideLeave", "pieceFlick")
    visitor.touch("besideLeave")
    title = str(visitor.kiosk._book.titleOf(1))
    assert title in str(visitor.item("reflectBeside").property("text"))
    write(visitor, "near it")
    send(visitor)
    assert 1 == only(venue).piece_id
    visitor.touch("thanksDone")
    assert "piece" == visitor.screen
    assert not visitor.sees("besideCard")
    approve(venue, only(venue).id)
    visitor.touch("homeButton")
    visitor.kiosk.openPiece(1)
    visitor.settle()
    assert visitor.sees("besideCard")
    visitor.kiosk._book.openAll()
    visitor.settle()
    visitor.touch("leftPiece-1")
    assert "piece" == visitor.screen


def test_a_disk_that_takes_nothing_loses_no_word(come: Come) -> None:
    visitor, venue = come()
    venue.full = True
    visitor.touch("reflectDoor")
    write(visitor, "stays")
    assert "" == send(visitor)
    assert visitor.sees("reflectTrouble")
    assert "stays" == visitor.item("reflectText").property("text")
    venue.full = False
    assert send(visitor)


def full_venue(edition: FakeEdition, approved: int = 0) -> FakeVenue:
    """Return a venue on a disk that takes nothing more, with so many cards that may be seen."""
    venue = FakeVenue()
    for number in range(approved):
        venue.leave(another(number, gallery=edition.front().identity, piece_id=1, text=f"card {number}"))
        approve(venue, number + 1)
    venue.full = True
    return venue


def test_nothing_is_offered_where_nothing_can_be_kept(
    enter: Enter, edition: FakeEdition, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = enter(venue=full_venue(edition))
    visitor.touch("begin")
    assert not visitor.sees("reflectDoor")
    assert not visitor.sees("reflectionsDoor")
    visitor.kiosk._book.open(0)
    visitor.kiosk._book.openAll()
    visitor.kiosk.openPiece(1)
    visitor.settle()
    assert "piece" == visitor.screen
    assert not visitor.sees("besideLeave")
    assert 1 == caplog.text.count("not invited")
    assert "The disk is full." in caplog.text


def test_what_was_approved_is_still_shown_where_nothing_can_be_kept(
    enter: Enter, edition: FakeEdition
) -> None:
    visitor = enter(venue=full_venue(edition, approved=2))
    visitor.touch("begin")
    assert not visitor.sees("reflectDoor")
    visitor.touch("reflectionsDoor")
    assert visitor.sees("reflectionCard")
    assert not visitor.sees("reflectionsLeave")
    assert not visitor.sees("reflectionsTakeBack")
    visitor.kiosk.openPiece(1)
    visitor.settle()
    assert visitor.sees("besideCard")
    assert not visitor.sees("besideLeave")


def test_a_disk_that_fills_is_found_out_by_sending_and_one_with_room_by_the_next_visitor(
    come: Come, caplog: pytest.LogCaptureFixture
) -> None:
    visitor, venue = come()
    venue.full = True
    visitor.touch("reflectDoor")
    write(visitor, "stays")
    send(visitor)
    visitor.touch("homeButton")
    assert not visitor.sees("reflectDoor")
    visitor.kiosk.startOver()
    visitor.kiosk.begin(0)
    visitor.settle()
    assert not visitor.sees("reflectDoor")
    assert 1 == caplog.text.count("not invited")
    venue.full = False
    visitor.kiosk.startOver()
    visitor.kiosk.begin(0)
    visitor.settle()
    assert visitor.sees("reflectDoor")
    assert 1 == caplog.text.count("invited to leave reflections again")


def test_a_store_that_keeps_everything_is_asked_once(come: Come) -> None:
    visitor, venue = come()
    for _ in range(3):
        visitor.kiosk.startOver()
        visitor.kiosk.begin(0)
    assert 1 == venue.trials


@pytest.mark.parametrize("name", ["reflectionCard", "besideCard"])
def test_a_card_that_is_declined_while_it_is_read_fades_and_leaves_the_others_where_they_are(
    enter: Enter, edition: FakeEdition, name: str
) -> None:
    venue = full_venue(edition, approved=3)
    visitor = enter(venue=venue)
    if name == "besideCard":
        visitor.kiosk.openPiece(1)
    else:
        visitor.kiosk._book.openAll()
    visitor.settle()
    assert visitor.kiosk._book._look.isActive()
    before = {words: place for words, place in cards(visitor, name).items() if words != "card 1"}
    decline(venue, 2)
    venue.full = False
    venue.leave(another(7, gallery="fake", piece_id=1, text="new"))
    approve(venue, 4)
    visitor.kiosk._book._look.timeout.emit()
    visitor.settle()
    assert before == cards(visitor, name)
    visitor.kiosk.home()
    visitor.settle()
    assert not visitor.kiosk._book._look.isActive()
    visitor.kiosk._book.openAll()
    visitor.settle()
    assert {"card 0", "card 2", "new"} == cards(visitor, "reflectionCard").keys()


def cards(visitor: Visitor, name: str) -> dict[str, QPointF]:
    """Return the words of the cards that are seen, with where each stands."""
    found = {}
    for card in [item for item in visitor.items() if item.objectName() == name]:
        (words,) = [item for item in visitor.items(card) if item.objectName() == "leftText"]
        found[str(words.property("text"))] = card.mapToScene(QPointF(0, 0))
    return found


@pytest.mark.parametrize("draws", [False, True])
def test_nothing_half_written_remains_for_the_next_visitor(come: Come, draws: bool) -> None:
    visitor, venue = come()
    visitor.touch("reflectDoor")
    visitor.touch("prompt-3")
    write(visitor, "half a thought")
    if draws:
        visitor.touch("reflectDraw")
        visitor.touch("fingerDrawing")
    visitor.wait(90 + 30 + 1)
    assert "attract" == visitor.screen
    assert _Card() == visitor.kiosk._writing._card
    visitor.touch("begin")
    visitor.touch("reflectDoor")
    assert "" == visitor.item("reflectText").property("text")
    assert visitor.item("prompt-0").property("checked")
    assert () == venue.reflections()


def test_a_code_is_gone_with_its_visitor(come: Come) -> None:
    visitor, _ = come()
    visitor.touch("reflectDoor")
    write(visitor, "x")
    code = send(visitor)
    visitor.wait(90 + 30 + 1)
    assert code not in repr(visitor.kiosk._writing._card)
    assert code not in texts(visitor)


def test_another_language_keeps_what_is_written(come: Come) -> None:
    visitor, venue = come()
    visitor.touch("reflectDoor")
    write(visitor, "sigo")
    visitor.kiosk.setLanguage("es")
    visitor.settle()
    assert "sigo" == visitor.item("reflectText").property("text")
    send(visitor)
    assert ("Una palabra para este momento", "es") == (only(venue).prompt, only(venue).language)


def test_keys_alone_write_send_and_leave_the_paper_again(come: Come) -> None:
    visitor, venue = come()
    visitor.kiosk._book.open(0)
    visitor.settle()
    for _ in range(12):
        if visitor.focused == "reflectText":
            break
        visitor.press(Qt.Key.Key_Tab)
    assert "reflectText" == visitor.focused
    for sign in "by keys":
        QTest.keyClick(visitor.window, Qt.Key(ord(sign.upper())))
    visitor.press(Qt.Key.Key_Up)
    visitor.press(Qt.Key.Key_Up)
    assert "reflectText" != visitor.focused, "arrows do not lead out of the paper"
    visitor.item("reflectText").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visitor.press(Qt.Key.Key_Tab)
    assert "reflectSend" == visitor.focused
    visitor.press(Qt.Key.Key_Return)
    assert "by keys" == only(venue).text
    assert "thanksDone" == visitor.focused


@pytest.mark.parametrize("part", range(4))
def test_whatever_was_written_is_shown_as_it_is_and_never_as_markup(come: Come, part: int) -> None:
    visitor, venue = come(size=(1280, 720))
    shown = [text[:600] for text in STORABLE[part::4] if text.strip()]
    for number, text in enumerate(shown):
        venue.leave(another(number, gallery="fake", piece_id=0, text=text, drawing=(), prompt=""))
    for one in list_held(venue):
        approve(venue, one.id)
    visitor.kiosk._book.openAll()
    visitor.settle()
    painted = [item for item in visitor.items() if item.objectName() == "leftText"]
    # Qt takes a mark of byte order at the beginning for one.
    expected = [text.lstrip("\ufeff\ufffe") for text in shown]
    assert sorted(expected) == sorted(str(item.property("text")) for item in painted)
    assert {PLAIN} == {format_of(item) for item in painted}


def test_no_more_letters_go_onto_a_card_than_are_kept(come: Come) -> None:
    visitor, venue = come()
    visitor.touch("reflectDoor")
    visitor.item("reflectText").setProperty("text", "w " * 301)
    visitor.settle()
    assert 600 == len(str(visitor.item("reflectText").property("text")))
    assert visitor.sees("lettersLeft")
    send(visitor)
    assert 600 == len(only(venue).text)


def test_nothing_goes_to_a_clipboard_or_comes_from_one(come: Come) -> None:
    visitor, _ = come()
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("from before")
    visitor.touch("reflectDoor")
    write(visitor, "secret")
    control = Qt.KeyboardModifier.ControlModifier
    visitor.press(Qt.Key.Key_A, modifier=control)
    visitor.press(Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V, modifier=control)
    assert "from before" == clipboard.text()
    assert "secret" == visitor.item("reflectText").property("text")
