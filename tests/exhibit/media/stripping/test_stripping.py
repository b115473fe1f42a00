"""What leaves the house plays as before, and tells nobody who made it, where, when and with what."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exhibit.media.stripping.recordings_made import (
    FILMS,
    SECRET,
    SOUNDS,
    content,
    made,
    stripped,
    words,
)

TECHNICAL = {
    "major_brand",
    "minor_version",
    "compatible_brands",
    "language",
    "DURATION",
    "vendor_id",
    "encoder",
}
"""What a reader says of a file's build, which is nobody's secret."""


@pytest.mark.parametrize(("name", "codec", "media_type"), SOUNDS)
def test_a_sound_is_the_same_and_says_nothing(tmp_path: Path, name: str, codec: str, media_type: str) -> None:
    check(made(tmp_path, name, codec), media_type)


@pytest.mark.parametrize(("name", "video", "audio", "media_type"), FILMS)
def test_a_film_is_the_same_and_says_nothing(
    tmp_path: Path, name: str, video: str, audio: str, media_type: str
) -> None:
    check(made(tmp_path, name, video, audio), media_type)


def check(path: Path, media_type: str) -> None:
    assert SECRET.encode() in path.read_bytes()
    clean = stripped(path, media_type)
    assert SECRET.encode() not in clean.read_bytes()
    said = words(clean)
    assert set() == {key for key, value in said.items() if value} - TECHNICAL
    assert not said.get("encoder") or path.suffix == ".mp3"  # in the first frame, beside the count of frames
    assert content(path) == content(clean)
    again = stripped(clean, media_type)
    assert clean.read_bytes() == again.read_bytes()
