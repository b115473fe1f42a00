"""The host reads what visitors left and decides, while visitors go on leaving more."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exhibit.model.reflection import Standing
from tests.db.venue.test_contract import another
from tests.fakes.venue import FakeVenue
from ui.host.desk import ReflectionsDesk


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
