"""Sound and film as a visitor plays them, by finger, mouse and keys; and what cannot be played."""

from __future__ import annotations

import logging
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exhibit.settings import Settings
from tests.fakes.edition import FakeEdition
from tests.fakes.sounding_edition import (
    BROKEN,
    FILM,
    MISSING,
    SECONDS,
    SILENT,
    SOUND,
    STORY,
    sounding_edition,
)
from tests.ui.conftest import Enter
from tests.ui.visitor import NO_MODIFIER, Visitor

# What Qt says once where there is no sound card and no graphics card.
pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No audio device", "No RHI backend", extend=True)

QML = Path(__file__).parents[3] / "ui/kiosk/qml/Lamplight"


@pytest.fixture(scope="module")
def sounding(tmp_path_factory: pytest.TempPathFactory) -> FakeEdition:
    return sounding_edition(tmp_path_factory.mktemp("sounding"))


def at(
    enter: Enter,
    edition: FakeEdition,
    number: int,
    size: tuple[int, int] = (1920, 1080),
    settings: Settings | None = None,
) -> Visitor:
    visitor = enter(of=edition, size=size, settings=settings)
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(number)
    visitor.settle()
    return visitor


def of(visitor: Visitor, name: str) -> Any:
    """Return a property of the player on the screen."""
    return visitor.item("player").property(name)


def words(visitor: Visitor, name: str) -> str:
    return str(visitor.item(name).property("text"))


def play(qtbot: QtBot, visitor: Visitor, name: str = "play") -> None:
    visitor.touch(name)
    qtbot.waitUntil(lambda: float(of(visitor, "position")) > 0.05)


def red_and_blue(visitor: Visitor) -> tuple[bool, bool]:
    """Tell whether the film's left is red and its right is blue where it is painted."""
    image = visitor.window.grabWindow()
    item = visitor.item("player")
    place = item.mapRectToScene(item.boundingRect())
    middle = int(place.center().y())
    left = image.pixelColor(int(place.center().x() - place.width() / 5), middle)
    right = image.pixelColor(int(place.center().x() + place.width() / 5), middle)
    return left.red() > left.blue() + 60, right.blue() > right.red() + 60


def test_nothing_plays_before_a_visitor_asks_for_it(enter: Enter, sounding: FakeEdition) -> None:
    visitor = at(enter, sounding, FILM)
    assert not of(visitor, "opened")
    assert ("Play", "0:00", "0:02") == tuple(words(visitor, one) for one in ("play", "elapsed", "whole"))


def test_only_the_engine_loads_the_player_and_nobody_names_its_type() -> None:
    naming = {path.name for path in QML.glob("*.qml") if "import QtMultimedia" in path.read_text("utf-8")}
    assert {"PlayerEngine.qml"} == naming
    typed = [
        path.name for path in QML.glob("*.qml") if re.search(r"PlayerEngine\s*[{]", path.read_text("utf-8"))
    ]
    assert [] == typed


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_a_film_is_seen_in_the_place_of_its_poster_and_plays_to_its_end(
    enter: Enter, sounding: FakeEdition, qtbot: QtBot, size: tuple[int, int]
) -> None:
    visitor = at(enter, sounding, FILM, size)
    play(qtbot, visitor)
    qtbot.waitUntil(lambda: red_and_blue(visitor) == (True, True))
    assert "Pause" == words(visitor, "play")
    qtbot.waitUntil(lambda: bool(of(visitor, "ended")))
    visitor.settle()
    assert (False, "Play again") == (of(visitor, "shown"), words(visitor, "play"))
    assert (True, True) != red_and_blue(visitor)
    play(qtbot, visitor)
    assert not of(visitor, "ended")


def test_captions_come_with_what_is_said_and_the_transcript_follows(
    enter: Enter, sounding: FakeEdition, qtbot: QtBot
) -> None:
    visitor = at(enter, sounding, FILM)
    play(qtbot, visitor)
    assert "Ana: [Rain]\nNobody slept." == words(visitor, "captionWords")
    qtbot.waitUntil(lambda: of(visitor, "cue") == 1)
    assert "Ana: A cart in the corridor." == words(visitor, "captionWords")
    marked = visitor.item("heardNow")
    said = [one.property("text") for one in visitor.items(marked.parentItem()) if one.property("lineCount")]
    assert ["A cart in the corridor."] == said


def test_captions_are_in_the_visitors_language(enter: Enter, sounding: FakeEdition, qtbot: QtBot) -> None:
    visitor = at(enter, sounding, FILM, settings=Settings(language="es"))
    play(qtbot, visitor)
    assert "[Lluvia] Nadie durmió." == words(visitor, "captionWords")


def test_captions_can_be_switched_off_and_lie_on_the_page(
    enter: Enter, sounding: FakeEdition, qtbot: QtBot
) -> None:
    visitor = at(enter, sounding, FILM)
    visitor.kiosk._comfort.adjust("caption_ground", "page")
    visitor.settle()
    play(qtbot, visitor)
    qtbot.waitUntil(lambda: visitor.sees("captionWords"))
    caption, film = visitor.item("captionWords"), visitor.item("player")
    below = film.mapRectToScene(film.boundingRect()).bottom()
    assert caption.mapRectToScene(caption.boundingRect()).top() >= below
    visitor.touch("captions")
    assert not visitor.sees("captionWords")


def test_a_silent_film_says_so(enter: Enter, sounding: FakeEdition) -> None:
    visitor = at(enter, sounding, SILENT)
    assert "This film has no sound" == words(visitor, "noSound")
    assert not visitor.sees("louder")


def test_a_visitor_pauses_and_goes_back_by_finger_and_by_keys(
    enter: Enter, sounding: FakeEdition, qtbot: QtBot
) -> None:
    visitor = at(enter, sounding, FILM)
    play(qtbot, visitor)
    visitor.touch("play")
    assert (False, "Play") == (of(visitor, "playing"), words(visitor, "play"))
    visitor.item("scrub").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visitor.press(Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: float(of(visitor, "position")) > SECONDS - 0.3)
    visitor.press(Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: float(of(visitor, "position")) < 0.3)
    assert "scrub" == visitor.focused


def test_a_finger_on_the_bar_chooses_the_place(enter: Enter, sounding: FakeEdition, qtbot: QtBot) -> None:
    visitor = at(enter, sounding, FILM)
    play(qtbot, visitor)
    visitor.touch("play")
    bar = visitor.item("scrub")
    point = visitor.middle("scrub") + QPoint(int(bar.width() / 4), 0)
    QTest.mouseClick(visitor.window, Qt.MouseButton.LeftButton, NO_MODIFIER, point)
    qtbot.waitUntil(lambda: abs(float(of(visitor, "position")) - SECONDS * 0.75) < 0.15)
    visitor.touch("backTen")
    qtbot.waitUntil(lambda: float(of(visitor, "position")) < 0.1)


def test_the_bar_says_what_it_is_and_where_it_stands(enter: Enter, sounding: FakeEdition) -> None:
    visitor = at(enter, sounding, FILM)
    QAccessible.setActive(True)
    told = QAccessible.queryAccessibleInterface(visitor.item("scrub"))
    assert QAccessible.Role.Slider is told.role()
    assert "Place in the recording" == told.text(QAccessible.Text.Name)
    assert "0:00 of 0:02" == told.text(QAccessible.Text.Description)


def test_loudness_goes_in_steps_up_to_what_the_host_allows(
    enter: Enter, sounding: FakeEdition, qtbot: QtBot
) -> None:
    visitor = at(enter, sounding, SOUND, settings=replace(Settings(), loudest_percent=50))
    play(qtbot, visitor, "listen-0")
    for _ in range(6):
        visitor.touch("louder")
    assert "100 %" == words(visitor, "volume")
    engine = of(visitor, "engine")
    assert 0.5 == engine.property("volume")
    visitor.touch("quieter")
    assert 0.45 == pytest.approx(engine.property("volume"))


def test_nobody_is_asked_while_something_plays_and_a_long_pause_ends_the_visit(
    enter: Enter, sounding: FakeEdition, qtbot: QtBot
) -> None:
    visitor = at(enter, sounding, SOUND)
    play(qtbot, visitor, "listen-0")
    visitor.wait(400)
    assert (False, "reader") == (visitor.kiosk.property("warned"), visitor.screen)
    visitor.touch("play")
    visitor.wait(245)
    assert visitor.kiosk.property("warned")
    visitor.wait(40)
    assert "attract" == visitor.screen


def test_what_plays_stops_when_its_page_is_left(enter: Enter, sounding: FakeEdition, qtbot: QtBot) -> None:
    visitor = at(enter, sounding, FILM)
    play(qtbot, visitor)
    assert {"work"} == visitor.kiosk._playing._players
    visitor.kiosk.back()
    visitor.settle()
    assert set() == visitor.kiosk._playing._players
    visitor.wait(130)
    assert "attract" == visitor.screen


def test_support_pauses_what_plays_and_the_adjustments_do_not(
    enter: Enter, sounding: FakeEdition, qtbot: QtBot
) -> None:
    visitor = at(enter, sounding, FILM)
    play(qtbot, visitor)
    visitor.kiosk.openAccess()
    assert of(visitor, "playing")
    visitor.kiosk.openSupport()
    assert not of(visitor, "playing")


@pytest.mark.parametrize("number", [BROKEN, MISSING])
def test_what_cannot_be_played_gives_way_to_its_words(
    enter: Enter, sounding: FakeEdition, qtbot: QtBot, caplog: pytest.LogCaptureFixture, number: int
) -> None:
    visitor = at(enter, sounding, number)
    with caplog.at_level(logging.WARNING):
        visitor.touch("play")
        qtbot.waitUntil(lambda: bool(of(visitor, "failed")))
        visitor.settle()
    assert 1 == len(caplog.records)
    assert "cannot be played" in caplog.text
    line = "This recording cannot be played here."
    assert line + (" You can read its words instead." if number == BROKEN else "") == words(
        visitor, "cannotPlay"
    )
    assert not visitor.sees("play")
    assert visitor.sees("wholePicture")
    assert visitor.sees("transcriptFollowing") == (number == BROKEN)
    assert not of(visitor, "opened")


def test_a_reading_marks_the_lines_that_are_read(enter: Enter, sounding: FakeEdition, qtbot: QtBot) -> None:
    visitor = at(enter, sounding, STORY)
    assert "Listen to this being read" == words(visitor, "listen-0")
    play(qtbot, visitor, "listen-0")
    first = visitor.item("bodyText").property("marked")
    qtbot.waitUntil(lambda: visitor.item("bodyText").property("marked") > first)
    assert visitor.sees("readNow")
    visitor.touch("stopPlaying")
    assert not visitor.sees("readNow")
    assert not visitor.sees("listeningDock")


def test_the_controls_of_a_reading_are_reached_at_once_by_keys(
    enter: Enter, sounding: FakeEdition, qtbot: QtBot
) -> None:
    visitor = at(enter, sounding, STORY)
    visitor.item("listen-0").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visitor.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: float(visitor.item("scrub").property("value")) > 0.05)
    assert "play" == visitor.focused
    visitor.press(Qt.Key.Key_Return)
    assert "Play" == words(visitor, "play")


def test_the_page_follows_the_reading_unless_its_visitor_has_just_scrolled(
    enter: Enter, sounding: FakeEdition, qtbot: QtBot
) -> None:
    visitor = at(enter, sounding, STORY, (1280, 720), Settings(text_percent=200))
    flick = visitor.item("readerFlick")
    visitor.touch("listen-0")
    qtbot.waitUntil(lambda: float(flick.property("contentY")) > 100)
    visitor.press(Qt.Key.Key_PageUp, Qt.Key.Key_PageUp)
    there = flick.property("contentY")
    marked = visitor.item("bodyText").property("marked")
    qtbot.waitUntil(lambda: visitor.item("bodyText").property("marked") != marked)
    visitor.settle()
    assert there == flick.property("contentY")


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 720)])
@pytest.mark.parametrize("percent", [100, 200])
def test_the_controls_are_whole_large_and_below_the_film(
    enter: Enter, sounding: FakeEdition, size: tuple[int, int], percent: int
) -> None:
    visitor = at(enter, sounding, FILM, size, Settings(text_percent=percent))
    film = visitor.item("wholePicture")
    bottom = film.mapRectToScene(film.boundingRect()).bottom()
    least = float(visitor.view.theme.property("touch"))
    for name in ("play", "backTen", "captions", "quieter", "louder", "scrub"):
        item = visitor.item(name)
        box = item.mapRectToScene(item.boundingRect())
        assert box.top() >= bottom, name
        assert box.right() <= visitor.window.width(), name
        assert min(box.width(), box.height()) >= least - 0.5, name
    bar = visitor.item("displayButton")
    if size[0] > size[1]:
        assert visitor.item("louder").mapRectToScene(visitor.item("louder").boundingRect()).bottom() <= (
            bar.mapRectToScene(bar.boundingRect()).top()
        )


def test_turned_pages_follow_a_reading(enter: Enter, sounding: FakeEdition, qtbot: QtBot) -> None:
    visitor = at(enter, sounding, STORY, (1280, 720), Settings(text_percent=200, paged_reading=True))
    first = words(visitor, "pageNumber")
    visitor.touch("listen-0")
    qtbot.waitUntil(lambda: visitor.sees("readNow") and words(visitor, "pageNumber") != first)
    marked, flick = visitor.item("readNow"), visitor.item("readerFlick")
    top = marked.mapToItem(flick, 0, 0).y()
    assert 0 <= top < float(flick.property("height"))


def test_a_film_on_a_tall_screen_stays_where_it_is(enter: Enter, sounding: FakeEdition, qtbot: QtBot) -> None:
    visitor = at(enter, sounding, FILM, (1080, 1920), Settings(text_percent=200))
    play(qtbot, visitor)
    qtbot.waitUntil(lambda: of(visitor, "cue") == 1)
    assert 0 == visitor.item("pieceFlick").property("contentY")


def test_all_films_are_painted_by_the_same_one(enter: Enter, sounding: FakeEdition, qtbot: QtBot) -> None:
    visitor = at(enter, sounding, FILM)
    painting = []
    for _ in range(2):
        play(qtbot, visitor)
        qtbot.waitUntil(lambda: red_and_blue(visitor) == (True, True))
        painting.append(visitor.item("paintedFilm"))
        visitor.kiosk.turn(1)
        visitor.settle()
        assert not visitor.sees("paintedFilm")
        assert None is painting[-1].property("sink")
    assert painting[0] is painting[1]
