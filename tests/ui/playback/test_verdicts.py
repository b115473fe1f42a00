from __future__ import annotations

from dataclasses import replace

import pytest

from exhibit.model.pieces import Family
from exhibit.model.refusals import FileRefused
from ui.playback import verdicts
from ui.playback.opening import Opened

FILM = Opened(seconds=60, picture_seconds=60, width=1920, height=1080, picture="h264", sound="aac")
SOUND = replace(FILM, picture_seconds=0, width=0, height=0, picture="")


def test_codecs_are_named_picture_first() -> None:
    assert ("h264, aac", "aac") == (FILM.codecs, SOUND.codecs)


@pytest.mark.parametrize(
    ("opened", "family"), [(SOUND, Family.FILM), (replace(FILM, sound=""), Family.SOUND)]
)
def test_a_file_without_what_its_family_is_for_is_refused(opened: Opened, family: Family) -> None:
    with pytest.raises(FileRefused, match=r"there is no picture in it|There is no sound in the file"):
        verdicts.require_tracks(opened, family)


def test_a_film_without_sound_has_all_that_it_needs() -> None:
    verdicts.require_tracks(replace(FILM, sound=""), Family.FILM)
    verdicts.require_tracks(SOUND, Family.SOUND)


@pytest.mark.parametrize(
    ("opened", "said"),
    [
        (replace(FILM, seconds=4 * 3600 + 360), r"It is 4\.1 hours long; up to 4 hours are taken in"),
        (replace(SOUND, seconds=0.001), "shorter than a hundredth of a second"),
        (replace(FILM, width=7680, height=4320), "Its frames are of 7,680 x 4,320 pixels; up to 4K"),
    ],
)
def test_there_are_limits(opened: Opened, said: str) -> None:
    with pytest.raises(FileRefused, match=said):
        verdicts.require_limits(opened)


def test_an_unknown_length_is_not_too_short_and_a_counted_one_is() -> None:
    unknown = replace(SOUND, seconds=0)
    verdicts.require_limits(unknown)
    with pytest.raises(FileRefused, match="shorter than a hundredth of a second"):
        verdicts.require_limits(unknown, counted=True)


def test_4k_and_four_hours_are_within_them() -> None:
    verdicts.require_limits(replace(FILM, seconds=4 * 3600, width=2160, height=4096))


@pytest.mark.parametrize("played", [60, 58.3, 61])
def test_what_is_as_good_as_whole_is_whole(played: float) -> None:
    verdicts.require_whole(FILM, played)
    verdicts.require_whole_picture(FILM, played)


@pytest.mark.parametrize("played", [0, 30, 58.1])
def test_what_ends_clearly_before_its_end_is_not(played: float) -> None:
    with pytest.raises(FileRefused, match=r"Only 0:\d\d of 1:00 can be played"):
        verdicts.require_whole(FILM, played)
    with pytest.raises(FileRefused, match=r"Its picture stops after 0:\d\d of 1:00"):
        verdicts.require_whole_picture(FILM, played)


def test_a_length_that_nobody_told_is_no_measure() -> None:
    verdicts.require_whole(replace(FILM, seconds=0), 5)
    verdicts.require_whole_picture(replace(FILM, picture_seconds=0), 5)


@pytest.mark.parametrize(
    ("codec", "said"),
    [
        (
            "av1",
            "Its picture is encoded as AV1, which the kiosk cannot play. Not one frame of it came out. Exp",
        ),
        (
            "other",
            "Its picture is encoded in a way that the kiosk cannot play: Not one frame of it came out.",
        ),
        ("h264", "Its picture says it is encoded as H.264, and cannot be decoded."),
    ],
)
def test_a_picture_that_gives_no_frame_is_refused_by_its_name(codec: str, said: str) -> None:
    refusal = str(verdicts.no_frame(replace(FILM, picture=codec)))
    assert refusal.startswith(said)
    assert "MP4 with H.264 and AAC" in refusal


@pytest.mark.parametrize(("opened", "advice"), [(FILM, "Export it as MP4"), (SOUND, "Export it as MP3")])
def test_a_sound_that_is_not_heard_is_refused(opened: Opened, advice: str) -> None:
    refusal = str(verdicts.no_sample(opened))
    assert "Its sound says it is encoded as AAC, and cannot be decoded. Nothing of it was heard." in refusal
    assert advice in refusal
