"""The kiosk's own voice: it reads texts block by block, names what is under the focus, and never pretends."""

from __future__ import annotations

import logging
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from exhibit.model.edition import Block
from tests.fakes.edition import FakeEdition
from tests.fakes.sounding_edition import FILM, SOUND, sounding_edition
from tests.ui.conftest import Enter
from tests.ui.visitor import Visitor
from ui.kiosk import voices

pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No audio device", "No RHI backend", extend=True)

STORY = 5


@pytest.fixture
def voiced(monkeypatch: pytest.MonkeyPatch) -> None:
    """A voice that says every word to nobody, in English but not in Spanish."""
    monkeypatch.setattr(voices, "usable_engines", lambda: ["mock"])


@pytest.fixture
def mute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voices, "usable_engines", list)


@pytest.fixture
def short(edition: FakeEdition) -> FakeEdition:
    """A story of a few words, so that its reader soon gets to its second paragraph."""
    page = edition.page(STORY)
    body = tuple(Block(kind="paragraph", markup=words) for words in ("Nobody slept.", "", "A <i>cart</i>."))
    return FakeEdition(edition.root, edition.front(), [replace(page, body=(("en", body),))])


def told(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that everything said is added to."""
    said: list[str] = []
    speaking = visitor.kiosk._speaking
    speaking.available("en")
    monkeypatch.setattr(QTextToSpeech, "say", lambda _, text: said.append(text))
    return said


def reading(enter: Enter, edition: FakeEdition | None = None, number: int = STORY) -> Visitor:
    visitor = enter(of=edition) if edition else enter()
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(number)
    visitor.settle()
    return visitor


@pytest.mark.usefixtures("mute")
def test_without_a_voice_nothing_is_offered(enter: Enter) -> None:
    visitor = reading(enter)
    assert not visitor.kiosk._speaking.property("possible")
    assert not visitor.sees("readAloudByComputer")


@pytest.mark.usefixtures("voiced")
def test_a_language_without_a_voice_is_not_offered(enter: Enter, edition: FakeEdition) -> None:
    spanish = next(card for card in edition.cards() if card.language == "es")
    visitor = reading(enter, number=spanish.piece_id)
    assert not visitor.sees("readAloudByComputer")
    assert visitor.kiosk._speaking.property("possible")


@pytest.mark.usefixtures("voiced")
def test_a_text_is_read_block_by_block_and_marked(enter: Enter, qtbot: QtBot, short: FakeEdition) -> None:
    visitor = reading(enter, short)
    body = visitor.item("bodyText")
    visitor.touch("readAloudByComputer")
    assert 0 == body.property("marked")
    assert visitor.sees("readNow")
    qtbot.waitUntil(lambda: body.property("marked") == 2)
    visitor.touch("pauseSpeech")
    assert ("Continue", 2) == (visitor.item("pauseSpeech").property("text"), body.property("marked"))
    visitor.touch("pauseSpeech")
    assert "Pause" == visitor.item("pauseSpeech").property("text")
    visitor.touch("stopSpeech")
    assert -1 == body.property("marked")
    assert not visitor.sees("listeningDock")


@pytest.mark.usefixtures("voiced")
def test_nobody_is_asked_while_a_text_is_read_and_a_pause_ends_the_visit(enter: Enter) -> None:
    visitor = reading(enter)
    visitor.touch("readAloudByComputer")
    visitor.wait(500)
    assert ("reader", False) == (visitor.screen, visitor.kiosk.property("warned"))
    visitor.touch("pauseSpeech")
    visitor.wait(280)
    assert "attract" == visitor.screen
    assert not visitor.kiosk._speaking.property("reading")


@pytest.mark.usefixtures("voiced")
def test_leaving_the_page_ends_the_reading(enter: Enter) -> None:
    visitor = reading(enter)
    visitor.touch("readAloudByComputer")
    visitor.kiosk.back()
    visitor.settle()
    assert not visitor.kiosk._speaking.property("reading")
    visitor.wait(130)
    assert "attract" == visitor.screen


@pytest.mark.usefixtures("voiced")
def test_it_reads_as_fast_and_as_loud_as_the_visitor_chose(enter: Enter) -> None:
    visitor = reading(enter)
    visitor.kiosk._comfort.adjust("speech_rate", 1)
    visitor.kiosk._comfort.adjust("volume", 100)
    visitor.touch("readAloudByComputer")
    engine = visitor.kiosk._speaking._engine
    assert engine is not None
    assert (0.4, 0.8) == pytest.approx((engine.rate(), engine.volume()))


@pytest.mark.usefixtures("voiced")
def test_the_focus_is_named_to_those_who_asked_for_it(enter: Enter, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor = enter()
    said = told(visitor, monkeypatch)
    visitor.kiosk.begin(0)
    visitor.press(Qt.Key.Key_Down)
    assert [] == said
    visitor.kiosk._comfort.adjust("spoken", value=True)
    visitor.settle()
    del said[:]
    visitor.kiosk.openAccess()
    visitor.settle()
    visitor.item("highContrast").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    visitor.press(Qt.Key.Key_Return)
    assert "Black and white, switch, off" in said
    visitor.item("displayButton" if visitor.sees("displayButton") else "supportButton").forceActiveFocus()
    visitor.item("highContrast").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert "Black and white, switch, on" == said[-1]


@pytest.mark.usefixtures("voiced")
def test_a_page_that_opens_is_named_by_its_heading(enter: Enter, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor = enter()
    said = told(visitor, monkeypatch)
    visitor.kiosk.begin(0)
    visitor.kiosk._comfort.adjust("spoken", value=True)
    visitor.settle()
    visitor.kiosk.openPiece(STORY)
    visitor.settle()
    assert "The Chair" in said


@pytest.mark.usefixtures("voiced")
def test_naming_interrupts_a_reading_which_can_go_on(enter: Enter, qtbot: QtBot, short: FakeEdition) -> None:
    visitor = reading(enter, short)
    visitor.touch("readAloudByComputer")
    visitor.kiosk._speaking.say("Support", "en")
    assert (True, 0) == tuple(visitor.kiosk._speaking.property(name) for name in ("paused", "block"))
    visitor.touch("pauseSpeech")
    qtbot.waitUntil(lambda: visitor.kiosk._speaking.property("block") == 2)


@pytest.mark.usefixtures("voiced")
def test_only_one_thing_is_heard_at_a_time(
    enter: Enter, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    made = sounding_edition(tmp_path_factory.mktemp("both"))
    work = made.page(SOUND)
    told_too = replace(work, body=(("en", made.page(4).body[0][1]),))
    visitor = reading(enter, FakeEdition(made.root, made.front(), [told_too]), SOUND)
    visitor.touch("readAloudByComputer")
    visitor.touch("listen-0")
    qtbot.waitUntil(lambda: bool(visitor.item("scrub").property("value")))
    assert not visitor.kiosk._speaking.property("reading")
    assert {"aloud-0"} == visitor.kiosk._playing._players
    visitor.touch("readAloudByComputer")
    assert {"speech"} == visitor.kiosk._playing._players


def test_an_engine_that_fails_falls_silent_with_one_line(
    enter: Enter, voiced: None, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = reading(enter)
    visitor.touch("readAloudByComputer")
    with caplog.at_level(logging.WARNING):
        visitor.kiosk._speaking._give_up(None, "no audio")
    visitor.settle()
    assert 1 == len(caplog.records)
    assert not visitor.sees("listeningDock")


def test_an_engine_without_its_library_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QTextToSpeech, "availableEngines", staticmethod(lambda: ["mock", "speechd", "other"]))
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setitem(voices._LIBRARIES, "speechd", "libnowhere.so.7")
    assert ["other"] == voices.usable_engines()
    monkeypatch.setitem(voices._LIBRARIES, "speechd", "libc.so.6")
    assert ["speechd", "other"] == voices.usable_engines()


def test_qt_without_speech_has_no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    assert [] == voices.usable_engines()


@pytest.mark.usefixtures("voiced")
def test_a_picture_with_words_beside_it_can_be_read_too(enter: Enter, tmp_path: Path) -> None:
    made = sounding_edition(tmp_path)
    both = replace(made.page(FILM), recordings=(), body=(("en", made.page(4).body[0][1]),))
    visitor = reading(enter, FakeEdition(made.root, made.front(), [both]), FILM)
    assert "piece" == visitor.screen
    flick = visitor.item("pieceFlick")
    button = visitor.item("readAloudByComputer")
    flick.setProperty("contentY", max(0.0, button.mapToItem(flick, 0, 0).y() - 200))
    visitor.settle()
    visitor.touch("readAloudByComputer")
    assert visitor.sees("readNow")


@pytest.mark.usefixtures("voiced")
def test_a_film_pauses_where_its_words_are_read(enter: Enter, tmp_path: Path, qtbot: QtBot) -> None:
    made = sounding_edition(tmp_path)
    both = replace(made.page(FILM), body=(("en", made.page(4).body[0][1]),))
    visitor = reading(enter, FakeEdition(made.root, made.front(), [both]), FILM)
    visitor.touch("play")
    film = next(
        one for one in visitor.items(visitor.item("wholePicture").parentItem()) if one.property("film")
    )
    qtbot.waitUntil(lambda: bool(film.property("playing")))
    visitor.kiosk._playing.hold("speech", True)
    assert not film.property("playing")
    assert {"speech"} == visitor.kiosk._playing._players
