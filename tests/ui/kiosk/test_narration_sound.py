"""What is told at a stop of a tour, to be heard: begun by hand, silent when the visitor goes on."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exhibit.model.edition import GuidedTour, TourPoint
from exhibit.settings import Settings
from tests.fakes.edition import FakeEdition
from tests.fakes.sounding_edition import FILM, SILENT, SOUND, STORY, sounding_edition
from tests.ui.conftest import Enter
from tests.ui.visitor import Visitor

pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No audio device", "No RHI backend", extend=True)

TOLD = (("en", "Begin here."), ("es", "Empiece aquí."))


@pytest.fixture(scope="module")
def narrated(tmp_path_factory: pytest.TempPathFactory) -> FakeEdition:
    """A tour past a film (told in words and Spanish sound), a story, a film, and one whose sound is lost."""
    whole = sounding_edition(tmp_path_factory.mktemp("narrated"))
    sound = replace(whole.page(SOUND).recordings[0], captions=())
    points = (
        TourPoint(piece_id=FILM, narration=TOLD, sound=sound),
        TourPoint(piece_id=STORY, sound=replace(sound, language="en")),
        TourPoint(piece_id=SILENT, narration=TOLD),
        TourPoint(piece_id=SOUND, narration=TOLD, sound=replace(sound, path="lost.m4a")),
    )
    tour = GuidedTour(identity="tour-1", title=(("en", "By ear"),), seconds=60, points=points)
    pages = [whole.page(card.piece_id) for card in whole.cards()]
    return FakeEdition(whole.root, replace(whole.front(), tours=(tour,)), pages)


def at(
    enter: Enter,
    edition: FakeEdition,
    stop: int,
    size: tuple[int, int] = (1920, 1080),
    settings: Settings | None = None,
) -> Visitor:
    visitor = enter(of=edition, size=size, settings=settings)
    visitor.kiosk.begin(0)
    visitor.kiosk._walks.openTour("tour-1")
    visitor.kiosk._walks.begin(stop)
    visitor.settle()
    return visitor


def player(visitor: Visitor) -> Any:
    """The narration's own player."""
    return next(one for one in visitor.items(visitor.item("narrationSound")) if one.objectName() == "player")


def hear(qtbot: QtBot, visitor: Visitor) -> None:
    visitor.touch("hearNarration")
    qtbot.waitUntil(lambda: float(player(visitor).property("position")) > 0.05)


def test_a_narration_waits_for_a_hand_and_its_words_stay(
    enter: Enter, narrated: FakeEdition, qtbot: QtBot
) -> None:
    visitor = at(enter, narrated, 0)
    assert not player(visitor).property("opened")
    hear(qtbot, visitor)
    assert "Begin here." == visitor.item("tourNarration").property("text")
    assert {"narration"} == visitor.kiosk._playing._players


def test_only_a_sound_in_another_language_says_so(enter: Enter, narrated: FakeEdition) -> None:
    visitor = at(enter, narrated, 0)
    value = visitor.kiosk._walks.property("narration")
    assert ("", "es") == (value["language"], value["soundLanguage"])
    visitor.kiosk.setLanguage("es")
    assert "" == visitor.kiosk._walks.property("narration")["soundLanguage"]


def test_a_stop_without_a_sound_offers_none(enter: Enter, narrated: FakeEdition) -> None:
    visitor = at(enter, narrated, 2)
    assert visitor.sees("tourNarration")
    assert not visitor.sees("hearNarration")


def test_a_stop_told_in_sound_alone_is_heard_above_a_story(
    enter: Enter, narrated: FakeEdition, qtbot: QtBot
) -> None:
    visitor = at(enter, narrated, 1)
    assert not visitor.sees("tourNarration")
    hear(qtbot, visitor)
    visitor.touch("stopPlaying")
    assert set() == visitor.kiosk._playing._players
    assert visitor.sees("hearNarration")
    assert "hearNarration" == visitor.focused


def test_nobody_is_asked_while_it_is_told_and_going_on_ends_it(
    enter: Enter, narrated: FakeEdition, qtbot: QtBot
) -> None:
    visitor = at(enter, narrated, 0)
    hear(qtbot, visitor)
    visitor.wait(400)
    assert (False, "piece") == (visitor.kiosk.property("warned"), visitor.screen)
    visitor.touch("nextStop")
    assert set() == visitor.kiosk._playing._players
    assert visitor.sees("hearNarration")
    visitor.wait(400)
    assert "attract" == visitor.screen


def test_leaving_the_tour_ends_it_too(enter: Enter, narrated: FakeEdition, qtbot: QtBot) -> None:
    visitor = at(enter, narrated, 0)
    hear(qtbot, visitor)
    visitor.touch("leaveTour")
    assert not visitor.sees("narrationSound")
    assert set() == visitor.kiosk._playing._players


def test_the_film_pauses_what_is_told(enter: Enter, narrated: FakeEdition, qtbot: QtBot) -> None:
    visitor = at(enter, narrated, 0)
    hear(qtbot, visitor)
    visitor.kiosk._playing.hold("work", True)
    assert not player(visitor).property("playing")
    assert {"work"} == visitor.kiosk._playing._players


def test_it_is_no_louder_than_the_host_allows(enter: Enter, narrated: FakeEdition, qtbot: QtBot) -> None:
    visitor = at(enter, narrated, 0, settings=Settings(loudest_percent=50))
    visitor.kiosk._comfort.adjust("volume", 100)
    hear(qtbot, visitor)
    assert 0.5 == player(visitor).property("engine").property("volume")


def test_a_lost_narration_leaves_its_words_and_one_line(
    enter: Enter, narrated: FakeEdition, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = at(enter, narrated, 3)
    with caplog.at_level(logging.WARNING):
        visitor.touch("hearNarration")
        qtbot.waitUntil(lambda: bool(player(visitor).property("failed")))
        visitor.settle()
    assert 1 == len(caplog.records)
    said = visitor.item("cannotPlay").property("text")
    assert "This recording cannot be played here. You can read its words instead." == said
    assert visitor.sees("tourNarration")


def test_it_is_heard_by_keys_alone(enter: Enter, narrated: FakeEdition, qtbot: QtBot) -> None:
    visitor = at(enter, narrated, 0)
    for _ in range(30):
        visitor.press(Qt.Key.Key_Tab)
        if visitor.focused == "hearNarration":
            break
    visitor.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: float(player(visitor).property("position")) > 0.05)
    assert "play" == visitor.focused


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 720)])
def test_its_controls_have_room(
    enter: Enter, narrated: FakeEdition, qtbot: QtBot, size: tuple[int, int]
) -> None:
    visitor = at(enter, narrated, 1, size, Settings(text_percent=200))
    visitor.item("hearNarration").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visitor.press(Qt.Key.Key_Return)
    sheet = visitor.item("narrationSound")
    box = sheet.mapRectToScene(sheet.boundingRect())
    for one in visitor.items(sheet):
        edge = one.mapRectToScene(one.boundingRect())
        if one.objectName() in {"play", "stopPlaying", "louder", "scrub", "elapsed", "whole"}:
            assert box.left() <= edge.left(), one.objectName()
            assert edge.right() <= box.right() + 1, one.objectName()
