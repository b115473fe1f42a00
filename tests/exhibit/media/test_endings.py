from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.media import boxes, flac, matroska, mpeg_audio, ogg
from exhibit.media.endings import INCOMPLETE, UNMARKED, remarks_on_end
from exhibit.media.mpeg_audio import Frames
from exhibit.media.ogg import Pages
from tests.exhibit.media.harming import write_harmed
from tests.media_made import cut, film, moving, sound, tone


def page(content: bytes, flags: int, serial: int = 7, number: int = 0) -> bytes:
    lacing = bytes([255] * (len(content) // 255) + [len(content) % 255])
    head = struct.pack("<4sBBqIIIB", b"OggS", 0, flags, 0, serial, number, 0, len(lacing))
    bare = head + lacing + content
    return bare[:22] + struct.pack("<I", ogg.checksum(bare)) + bare[26:]


def written(folder: Path, *parts: bytes) -> Path:
    path = folder / "sound"
    path.write_bytes(b"".join(parts))
    return path


@pytest.mark.parametrize(("name", "codec"), [("a.ogg", "vorbis"), ("a.opus", "libopus"), ("b.ogg", "flac")])
def test_every_page_of_an_encoder_is_right_and_the_last_is_marked(
    tmp_path: Path, name: str, codec: str
) -> None:
    pages = ogg.pages_of(sound(tmp_path / name, codec, tone(4)))
    assert (0, True) == (pages.damaged, pages.ended)
    assert 2 < pages.count


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([page(b"a", 2), page(b"b" * 600, 0), page(b"c", 4)], Pages(3, 0, ended=True)),
        ([page(b"a", 2), page(b"b" * 600, 0)], Pages(2, 0, ended=False)),
        ([page(b"a", 2), page(b"b" * 600, 4)[:-1]], Pages(1, 0, ended=False)),
        ([page(b"a", 2), page(b"b" * 600, 4)[:20]], Pages(1, 0, ended=False)),
        ([page(b"a", 2), page(b"b", 0) + b"!" * 70_000, page(b"c", 4), b"TAG"], Pages(3, 0, ended=True)),
        ([page(b"a", 2), page(b"bad", 0).replace(b"bad", b"bat"), page(b"c", 4)], Pages(3, 1, ended=True)),
        ([page(b"a", 2), page(b"a", 2, serial=8), page(b"c", 4)], Pages(3, 0, ended=False)),
        (
            [page(b"a", 2), page(b"c", 4), page(b"a", 2, serial=8), page(b"c", 4, serial=8)],
            Pages(4, 0, ended=True),
        ),
        ([page(b"a", 6)], Pages(1, 0, ended=True)),
        ([b""], Pages(0, 0, ended=False)),
    ],
)
def test_pages_are_looked_at_one_by_one(tmp_path: Path, parts: list[bytes], expected: Pages) -> None:
    assert expected == ogg.pages_of(written(tmp_path, *parts))


def test_a_mark_on_the_edge_of_what_is_read_at_once_is_found(tmp_path: Path) -> None:
    for spare in range(5):
        path = written(tmp_path, b"!" * (ogg._CHUNK - spare), page(b"a", 6))
        assert Pages(1, 0, ended=True) == ogg.pages_of(path)


def test_what_an_ogg_file_lacks_is_said(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.ogg", "vorbis", tone(4))
    assert () == remarks_on_end(path, "audio/ogg", 4)
    data = bytearray(path.read_bytes())
    data[len(data) * 3 // 4] ^= 1
    path.write_bytes(data)
    assert remarks_on_end(path, "audio/ogg", 4)[0].startswith("1 of its ")
    path.write_bytes(data[: len(data) // 2])
    assert (UNMARKED,) == remarks_on_end(path, "audio/ogg", 2)


def mp3(folder: Path, seconds: float = 2) -> bytes:
    return sound(folder / "whole.mp3", "libmp3lame", tone(seconds)).read_bytes()


def test_frames_are_as_many_as_the_encoder_says(tmp_path: Path) -> None:
    frames = mpeg_audio.frames_of(written(tmp_path, mp3(tmp_path)))
    assert frames.stated is not None
    assert not frames.cut
    assert 1 >= abs(frames.there - frames.stated)
    assert 2 * 48_000 / 1152 == pytest.approx(frames.there, abs=3)


@pytest.mark.parametrize("tail", [b"TAG" + bytes(125), b"APETAGEX" + bytes(200), bytes(5000), b"\xff" * 300])
def test_what_follows_the_sound_is_no_sound(tmp_path: Path, tail: bytes) -> None:
    data = mp3(tmp_path)
    whole = mpeg_audio.frames_of(written(tmp_path, data))
    assert whole == mpeg_audio.frames_of(written(tmp_path, data, tail))
    alone = data[data.index(b"\xff\xfb") :][:4] + bytes(3000)
    assert whole == mpeg_audio.frames_of(written(tmp_path, data, tail, b"!", alone))


def test_the_last_frame_may_be_incomplete(tmp_path: Path) -> None:
    data = mp3(tmp_path)
    whole = mpeg_audio.frames_of(written(tmp_path, data))
    assert Frames(whole.there - 1, whole.stated, cut=True) == mpeg_audio.frames_of(
        written(tmp_path, data[:-1])
    )
    assert (INCOMPLETE,) == remarks_on_end(tmp_path / "sound", "audio/mpeg", 2)


def test_frames_that_are_gone_from_the_middle_are_told(tmp_path: Path) -> None:
    data = mp3(tmp_path)
    path = written(tmp_path, data[: len(data) // 3], b"!" * 500, data[len(data) // 2 :])
    stated = mpeg_audio.stated_frames(path)
    (remark,) = remarks_on_end(path, "audio/mpeg", 2)
    assert remark.startswith(f"It says that it has {stated} frames of sound, and has 7")


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        (b"Xing" + struct.pack(">II", 1, 1234), 1234),
        (b"Info" + struct.pack(">II", 15, 70), 70),
        (b"Info" + struct.pack(">II", 2, 70), None),
        (b"VBRI" + struct.pack(">HHHII", 1, 0, 75, 9999, 88), 88),
        (b"none" * 5, None),
    ],
)
def test_the_count_stands_in_the_first_frame(tmp_path: Path, first: bytes, expected: int | None) -> None:
    frame = b"\xff\xfb\x90\x00" + bytes(32) + first
    assert expected == mpeg_audio.stated_frames(written(tmp_path, frame.ljust(417, b"\0")))
    tagged = b"ID3\4\0\0\0\0\2\0" + bytes(256) + frame.ljust(417, b"\0")
    assert expected == mpeg_audio.stated_frames(written(tmp_path, tagged))


def test_sixteen_kilohertz_and_padding_have_their_own_lengths() -> None:
    heads = {
        b"\xff\xfb\x90\x00": 417,
        b"\xff\xfb\x92\x00": 418,
        b"\xff\xf3\x48\x00": 144,
        b"\xff\xe3\x18\x00": 72,
    }
    assert heads == {head: mpeg_audio.frame_length(head) for head in heads}
    for none in (
        b"\xff\xfb\x00\x00",
        b"\xff\xfb\xf0\x00",
        b"\xff\xfb\x9c\x00",
        b"\xff\xfd\x90\x00",
        b"\xff\xeb",
    ):
        assert 0 == mpeg_audio.frame_length(none)


def test_flac_says_how_long_it_is(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.flac", "flac", tone(1.5))
    assert 1.5 == flac.seconds(path)
    assert () == remarks_on_end(path, "audio/flac", 1.49)
    assert remarks_on_end(path, "audio/flac", 1.2)[0].startswith("It lacks the last 0.30 seconds")
    assert 0 == flac.seconds(written(tmp_path, b"fLaC"))


@pytest.mark.parametrize(
    ("name", "media_type", "video", "audio"),
    [
        ("a.mp4", "video/mp4", "libx264", "aac"),
        ("a.mov", "video/quicktime", "libx264", "aac"),
        ("a.mkv", "video/matroska", "libx264", "aac"),
        ("a.webm", "video/webm", "libvpx", "libopus"),
    ],
)
def test_a_container_that_ends_early_is_told(
    tmp_path: Path, name: str, media_type: str, video: str, audio: str
) -> None:
    path = film(tmp_path / name, moving(0.4), tone(0.4), video=video, audio=audio)
    assert () == remarks_on_end(path, media_type, 0.4)
    data = path.read_bytes()
    for note in (b"\0\0\0\0 a note that somebody left", b"A note that somebody left"):
        path.write_bytes(data + note)
        assert () == remarks_on_end(path, media_type, 0.4)
    path.write_bytes(data)
    assert (INCOMPLETE,) == remarks_on_end(cut(path, 0.8), media_type, 0.4)


def test_a_film_of_a_live_recording_does_not_know_its_length(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mkv", moving(0.4), tone(0.4), options={"live": "1"})
    assert not matroska.is_cut(path)
    assert matroska.is_cut(cut(path, 0.9))


def test_of_other_formats_nothing_is_said(tmp_path: Path) -> None:
    assert () == remarks_on_end(written(tmp_path, b"RIFF"), "audio/wav", 0)


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    folder = tmp_path_factory.mktemp("made")
    made = [
        ("a.ogg", "vorbis"),
        ("a.mp3", "libmp3lame"),
        ("a.flac", "flac"),
        ("a.mka", "flac"),
        ("a.m4a", "aac"),
    ]
    return [sound(folder / name, codec, tone(0.3)).read_bytes() for name, codec in made]


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_whatever_is_harmed_is_looked_at_without_a_fault(
    samples: list[bytes], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = write_harmed(tmp_path_factory.getbasetemp(), data, samples)
    for media_type in ("audio/ogg", "audio/mpeg", "audio/flac", "video/mp4", "video/webm"):
        assert all(remark.endswith(".") for remark in remarks_on_end(path, media_type, 0.3))
    assert boxes.is_cut(path) in {True, False}
