"""Films that are cut, damaged or lost: their poster and words stay, staff get a line, all else plays."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from exhibit.model.edition import Recording
from tests.fakes.edition import FakeEdition
from tests.fakes.sounding_edition import BROKEN, FILM, SILENT, SOUND, STORY, sounding_edition
from tests.media_made import cut, film, moving, tone
from tests.ui.conftest import Enter
from tests.ui.visitor import Visitor

pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No audio device", "No RHI backend", extend=True)

SAID = "This recording cannot be played here. You can read its words instead."


@pytest.fixture(scope="module")
def sounding(tmp_path_factory: pytest.TempPathFactory) -> FakeEdition:
    return sounding_edition(tmp_path_factory.mktemp("unplayable"))


def with_recordings(whole: FakeEdition, number: int, *recordings: Recording) -> FakeEdition:
    page = replace(whole.page(number), recordings=recordings)
    return FakeEdition(whole.root, whole.front(), [page])


def at(enter: Enter, edition: FakeEdition, number: int) -> Visitor:
    visitor = enter(of=edition)
    visitor.kiosk.begin(0)
    visitor.kiosk.openPiece(number)
    visitor.settle()
    return visitor


def of(visitor: Visitor, name: str) -> Any:
    return visitor.item("player").property(name)


def without_frames(root: Path) -> Path:
    """A film whose description is whole and whose frames are zeros."""
    path = film(root / "zeros.mp4", moving(1.0))
    data = bytearray(path.read_bytes())
    start, end = data.index(b"mdat") + 4, data.index(b"moov") - 4
    data[start:end] = bytes(end - start)
    path.write_bytes(data)
    return path


def empty(root: Path) -> Path:
    path = root / "empty.mp4"
    path.write_bytes(b"")
    return path


def without_its_end(root: Path) -> Path:
    """A film whose description stood at its end."""
    return cut(film(root / "cut.mp4", moving(1.0), tone(1.0)))


@pytest.mark.parametrize("made", [without_frames, empty, without_its_end])
def test_what_gives_no_frame_keeps_its_poster_and_words_and_staff_get_one_line(
    enter: Enter,
    sounding: FakeEdition,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    made: Callable[[Path], Path],
) -> None:
    path = made(sounding.root)
    recording = replace(sounding.page(FILM).recordings[0], path=path.name)
    visitor = at(enter, with_recordings(sounding, FILM, recording), FILM)
    with caplog.at_level(logging.WARNING):
        visitor.touch("play")
        qtbot.waitUntil(lambda: bool(of(visitor, "failed")) and not of(visitor, "opened"))
        visitor.settle()
    (line,) = caplog.messages
    assert f"/{path.name} cannot be played. " in line
    assert SAID == visitor.item("cannotPlay").property("text")
    assert visitor.sees("wholePicture")
    assert visitor.sees("transcriptFollowing")
    assert not visitor.sees("play")


@pytest.fixture
def stuck(sounding: FakeEdition, qtbot: QtBot) -> Iterator[Path]:
    """A file that opens as on a disk that hangs: not at all until it is ``freed``."""
    path = sounding.root / "stuck.mp4"
    os.mkfifo(path)
    yield path
    if path.exists():
        freed(path)


def freed(path: Path) -> None:
    """Let who waits for a file have it, with nothing in it."""
    writing = os.open(path, os.O_RDWR)
    path.unlink()
    os.close(writing)


def lingering(visitor: Visitor) -> int:
    return len(visitor.kiosk._playing.children())


def before_what_hangs(enter: Enter, sounding: FakeEdition, path: Path, number: int = FILM) -> Visitor:
    recording = replace(sounding.page(number).recordings[0], path=path.name)
    others = [sounding.page(card.piece_id) for card in sounding.cards() if card.piece_id != number]
    page = replace(sounding.page(number), recordings=(recording,))
    return at(enter, FakeEdition(sounding.root, sounding.front(), [*others, page]), number)


hanging = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="A file that hangs is a pipe here.")


@hanging
@pytest.mark.parametrize(("number", "button"), [(FILM, "play"), (STORY, "listen-0")])
def test_what_never_begins_is_given_up_with_one_line_and_nobody_waits_for_it_again(
    enter: Enter,
    sounding: FakeEdition,
    stuck: Path,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    number: int,
    button: str,
) -> None:
    visitor = before_what_hangs(enter, sounding, stuck, number)
    assert 12_000 == of(visitor, "patience")
    visitor.item("player").setProperty("patience", 60)
    with caplog.at_level(logging.WARNING):
        visitor.touch(button)
        qtbot.waitUntil(lambda: visitor.sees("cannotPlay"))
        visitor.settle()
        assert not of(visitor, "opened")
        visitor.kiosk.home()
        visitor.settle()
        visitor.kiosk.openPiece(number)
        visitor.settle()
        visitor.touch(button)
    assert (SAID, 1) == (visitor.item("cannotPlay").property("text"), lingering(visitor))
    (line,) = caplog.messages
    assert line.endswith(f"/{stuck.name} cannot be played. Nothing of it came.")
    freed(stuck)
    qtbot.waitUntil(lambda: lingering(visitor) == 0)
    assert not visitor.kiosk._playing.hangs(stuck.as_uri())


def play_another_until_freed(visitor: Visitor, piece: int, stuck: Path, qtbot: QtBot) -> None:
    """Another film plays while one hangs; whoever waits for that is gone once it answers."""
    visitor.kiosk.openPiece(piece)
    visitor.settle()
    visitor.touch("play")
    qtbot.waitUntil(lambda: bool(of(visitor, "shown")))
    freed(stuck)
    qtbot.waitUntil(lambda: lingering(visitor) == 0)


@hanging
def test_who_leaves_what_hangs_does_not_wait_for_it(
    enter: Enter, sounding: FakeEdition, stuck: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = before_what_hangs(enter, sounding, stuck)
    visitor.touch("play")
    visitor.touch("homeButton")
    assert ("home", 1) == (visitor.screen, lingering(visitor))
    play_another_until_freed(visitor, SILENT, stuck, qtbot)
    assert [] == caplog.messages


@hanging
def test_waiting_ends_with_a_pause_and_where_something_lies_over_it(
    enter: Enter, sounding: FakeEdition, stuck: Path, qtbot: QtBot
) -> None:
    visitor = before_what_hangs(enter, sounding, stuck)
    visitor.touch("play")
    engine = of(visitor, "engine")
    assert engine.property("awaited")
    visitor.touch("supportButton")
    assert not engine.property("awaited")
    visitor.touch("backButton")
    visitor.touch("play")
    assert engine.property("awaited")
    visitor.kiosk._playing.hold("another", True)
    assert not engine.property("awaited")


@hanging
def test_only_a_few_players_wait_for_one_file_and_none_of_another(
    enter: Enter, sounding: FakeEdition, stuck: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    visitor = before_what_hangs(enter, sounding, stuck, SOUND)
    for _ in range(3):
        visitor.touch("listen-0")
        assert not visitor.sees("cannotPlay")
        visitor.touch("stopPlaying")
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            visitor.kiosk.turn(1)
            visitor.kiosk.turn(-1)
            visitor.settle()
            visitor.touch("listen-0")
            assert visitor.sees("cannotPlay")
    assert (1, 3) == (len(caplog.messages), lingering(visitor))
    play_another_until_freed(visitor, FILM, stuck, qtbot)
    assert not visitor.kiosk._playing.hangs(stuck.as_uri())


def test_a_film_that_ends_early_plays_as_far_as_it_goes(
    enter: Enter, sounding: FakeEdition, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    made = film(sounding.root / "cut.webm", moving(2.0), tone(2.0), video="libvpx", audio="libopus")
    recording = replace(sounding.page(FILM).recordings[0], path=cut(made).name)
    visitor = at(enter, with_recordings(sounding, FILM, recording), FILM)
    with caplog.at_level(logging.WARNING):
        visitor.touch("play")
        qtbot.waitUntil(lambda: bool(of(visitor, "shown")))
        qtbot.waitUntil(lambda: bool(of(visitor, "ended")))
    assert [] == caplog.messages
    assert "Play again" == visitor.item("play").property("text")


def test_of_several_films_a_lost_one_leaves_the_others(
    enter: Enter, sounding: FakeEdition, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    whole = sounding.page(FILM).recordings[0]
    several = with_recordings(sounding, FILM, sounding.page(BROKEN).recordings[0], whole)
    visitor = at(enter, several, FILM)
    assert "Part 2" == visitor.item("recording-1").property("text")
    with caplog.at_level(logging.WARNING):
        visitor.touch("play")
        qtbot.waitUntil(lambda: bool(of(visitor, "failed")))
    visitor.touch("recording-1")
    assert not visitor.sees("cannotPlay")
    visitor.touch("play")
    qtbot.waitUntil(lambda: bool(of(visitor, "shown")))
    assert 1 == len(caplog.messages)


def test_another_part_ends_the_one_that_plays(enter: Enter, sounding: FakeEdition, qtbot: QtBot) -> None:
    whole = sounding.page(FILM).recordings[0]
    visitor = at(enter, with_recordings(sounding, FILM, whole, whole), FILM)
    visitor.touch("play")
    qtbot.waitUntil(lambda: float(of(visitor, "position")) > 0.05)
    visitor.touch("recording-1")
    assert set() == visitor.kiosk._playing._players
    assert "Play" == visitor.item("play").property("text")


def test_a_lost_reading_leaves_the_text_to_be_read(
    enter: Enter, sounding: FakeEdition, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    lost = replace(sounding.page(STORY).recordings[0], path="lost.m4a", captions=())
    visitor = at(enter, with_recordings(sounding, STORY, lost), STORY)
    with caplog.at_level(logging.WARNING):
        visitor.touch("listen-0")
        qtbot.waitUntil(lambda: visitor.sees("cannotPlay"))
        visitor.settle()
    assert 1 == len(caplog.messages)
    assert SAID == visitor.item("cannotPlay").property("text")
    assert visitor.sees("bodyText")


def test_of_several_sounds_one_is_heard_at_a_time(enter: Enter, sounding: FakeEdition, qtbot: QtBot) -> None:
    sound = sounding.page(SOUND).recordings[0]
    visitor = at(enter, with_recordings(sounding, SOUND, sound, sound), SOUND)
    for name in ("listen-0", "listen-1"):
        visitor.touch(name)
        qtbot.waitUntil(lambda: float(visitor.item("scrub").property("value")) > 0.05)
        assert {name.replace("listen", "aloud")} == visitor.kiosk._playing._players
