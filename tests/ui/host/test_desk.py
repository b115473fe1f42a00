"""The host reads what visitors left and decides, while visitors go on leaving more."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exhibit.model.reflection import Standing
from exhibit.model.vocabulary import in_language
from tests.db.venue.test_contract import another
from tests.fakes.edition import FakeEdition
from tests.fakes.venue import FakeVenue
from ui.application import Interpreter
from ui.host.desk import ReflectionsDesk
from ui.host.origin import origin_of


@pytest.fixture
def venue() -> FakeVenue:
    made = FakeVenue()
    made.leave(another(1, text="first", drawing=()))
    made.leave(another(2, text="<b>second</b>", drawing=()))
    return made


@pytest.fixture
def desk(venue: FakeVenue, qtbot: QtBot) -> ReflectionsDesk:
    made = ReflectionsDesk(venue)
    qtbot.addWidget(made)
    made.show()
    return made


def standings(venue: FakeVenue) -> list[str]:
    return [str(one.standing) for one in reversed(venue.reflections())]


def test_the_oldest_is_read_first_and_each_decision_brings_the_next(
    desk: ReflectionsDesk, venue: FakeVenue, qtbot: QtBot
) -> None:
    assert ("2 card(s) wait to be read", "A word", "first") == (
        desk.heading.text(),
        desk.prompt.text(),
        desk.text.text(),
    )
    QTest.mouseClick(desk.approving, Qt.MouseButton.LeftButton)
    assert ["approved", "held"] == standings(venue)
    assert "<b>second</b>" == desk.text.text()
    assert Qt.TextFormat.PlainText is desk.text.textFormat()
    QTest.mouseClick(desk.declining, Qt.MouseButton.LeftButton)
    assert ["approved", "declined"] == standings(venue)
    assert "Everything is read" == desk.heading.text()
    assert (False, False) == (desk.approving.isEnabled(), desk.declining.isEnabled())


def test_decisions_are_taken_back_the_last_first(
    desk: ReflectionsDesk, venue: FakeVenue, qtbot: QtBot
) -> None:
    assert not desk.undoing.isEnabled()
    QTest.mouseClick(desk.approving, Qt.MouseButton.LeftButton)
    QTest.mouseClick(desk.declining, Qt.MouseButton.LeftButton)
    QTest.mouseClick(desk.undoing, Qt.MouseButton.LeftButton)
    assert ["approved", "held"] == standings(venue)
    QTest.mouseClick(desk.undoing, Qt.MouseButton.LeftButton)
    assert ["held", "held"] == standings(venue)
    assert not desk.undoing.isEnabled()


def test_the_card_that_is_read_stays_while_others_come(desk: ReflectionsDesk, venue: FakeVenue) -> None:
    venue.leave(another(3, text="third"))
    desk.look()
    assert "first" == desk.text.text()
    assert "3 card(s) wait to be read" == desk.heading.text()


def test_one_that_was_taken_back_meanwhile_is_told_and_the_next_one_shown(
    desk: ReflectionsDesk, venue: FakeVenue, qtbot: QtBot
) -> None:
    assert venue.take_back("digest 1")
    QTest.mouseClick(desk.approving, Qt.MouseButton.LeftButton)
    assert "no reflection" in desk.trouble.text()
    assert "<b>second</b>" == desk.text.text()
    assert Standing.HELD is venue.reflections()[0].standing


def test_why_nothing_more_can_be_left_is_said_while_that_is_so(
    desk: ReflectionsDesk, venue: FakeVenue
) -> None:
    assert not desk.closed.isVisible()
    venue.full = True
    desk.ask_store()
    assert desk.closed.isVisible()
    assert "invites nobody" in desk.closed.text()
    assert "The disk is full." in desk.closed.text()
    venue.full = False
    desk.ask_store()
    assert not desk.closed.isVisible()


def test_a_drawing_is_drawn(qtbot: QtBot) -> None:
    venue = FakeVenue()
    venue.leave(another(1, text="", drawing=(((0, 310), (1000, 310)),)))
    desk = ReflectionsDesk(venue)
    qtbot.addWidget(desk)
    desk.show()
    image = desk.drawing.grab().toImage()
    scale = min(image.width() / 1000, image.height() / 620)
    inside, line, ground = round(500 * scale), round(310 * scale), round(100 * scale)
    ink, paper = desk.palette().text().color(), desk.palette().base().color()
    assert QColor(ink) == image.pixelColor(inside, line)
    assert QColor(paper) == image.pixelColor(inside, ground)


@pytest.fixture
def speak() -> Iterator[Callable[[str], None]]:
    interpreter = Interpreter()
    yield interpreter.speak
    interpreter.rest()


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Monday, October 5, 2026 · beside “The Chair” · Español"),
        ("es", "Lunes, 5 de octubre de 2026 · "),
        ("fa", "۵ اکتبر ۲۰۲۶"),
    ],
)
def test_a_card_says_when_and_beside_which_work_it_was_left(
    speak: Callable[[str], None], edition: FakeEdition, language: str, told: str
) -> None:
    speak(language)
    one = another(1, gallery="fake", piece_id=5, left_on="2026-10-05", language="es")
    assert told in origin_of(one, edition)
    assert in_language(edition.page(5).card.title, language) in origin_of(one, edition)


def test_a_work_of_another_gallery_is_not_named(edition: FakeEdition) -> None:
    strange = another(1, gallery="other", piece_id=5, left_on="2026-10-05", language="en")
    assert "another gallery" in origin_of(strange, edition)
    assert "another gallery" in origin_of(strange, None)
    assert "beside" not in origin_of(another(1, piece_id=0, left_on="2026-10-05", language="en"), edition)


def test_keys_alone_decide_and_take_back(desk: ReflectionsDesk, venue: FakeVenue, qtbot: QtBot) -> None:
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    desk.scrolled.setFocus()
    names = []
    for _ in range(2):
        QTest.keyClick(desk.focusWidget(), Qt.Key.Key_Tab)
        names.append(desk.focusWidget())
    assert [desk.approving, desk.declining] == names
    QTest.keyClick(desk.declining, Qt.Key.Key_Return)
    assert ["declined", "held"] == standings(venue)
    QTest.keyClick(desk, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert ["held", "held"] == standings(venue)
    desk.approving.setFocus()
    QTest.keyClick(desk.approving, Qt.Key.Key_Space)
    assert ["approved", "held"] == standings(venue)


def test_whatever_takes_the_keyboard_has_a_name(desk: ReflectionsDesk) -> None:
    for one in (desk.scrolled, desk.approving, desk.declining, desk.undoing, desk.drawing):
        assert QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
