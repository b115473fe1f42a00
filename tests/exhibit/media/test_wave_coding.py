from __future__ import annotations

import struct
from pathlib import Path

import pytest

from exhibit.media.formats import recognize
from exhibit.media.wave_coding import unplayable_coding
from exhibit.model.refusals import FileRefused
from tests.media_made import sound, tone


@pytest.mark.parametrize(
    ("codec", "named"),
    [("adpcm_ima_wav", "IMA ADPCM"), ("adpcm_ms", "Microsoft ADPCM"), ("pcm_s16le", ""), ("pcm_mulaw", "")],
)
def test_a_coding_that_does_not_play_whole_is_named(tmp_path: Path, codec: str, named: str) -> None:
    assert named == unplayable_coding(sound(tmp_path / "memo.wav", codec, tone(0.2)))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"RIFF",
        b"RIFF\0\0\0\0WAVE",
        b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0",
        b"RIFF\0\0\0\0WAVE" + struct.pack("<4sI", b"LIST", 0) * 1000,
        b"ID3 fmt \x10\0\0\0\x11\0",
    ],
)
def test_what_says_nothing_has_none(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "memo.wav"
    path.write_bytes(data)
    assert unplayable_coding(path) == ""


def test_a_core_audio_file_is_refused_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "memo.caf"
    path.write_bytes(b"caff\0\1\0\0desc" + bytes(40))
    with pytest.raises(FileRefused, match=r"Core Audio sound \(CAF\), .* export it as M4A"):
        recognize(path)
