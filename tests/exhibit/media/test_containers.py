from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.media import boxes, containers, matroska
from exhibit.media.formats import recognize
from exhibit.model.pieces import Family
from exhibit.model.refusals import FileRefused
from tests.exhibit.media.harming import write_harmed
from tests.media_made import box, cut, film, moving, sound, tone

MP4, MOV = "video/mp4", "video/quicktime"
FTYP = box(b"ftyp", b"isom\0\0\2\0isomiso2mp41")


def track(handler: bytes, encoding: bytes = b"avc1", more: bytes = b"") -> bytes:
    entries = box(b"stsd", struct.pack(">II", 0, 1) + box(encoding, bytes(70)))
    media = box(b"hdlr", bytes(8) + handler + bytes(13)) + box(b"minf", box(b"stbl", entries))
    return box(b"trak", box(b"mdia", media) + more)


def file(folder: Path, *content: bytes, start: bytes = FTYP) -> Path:
    path = folder / "film"
    path.write_bytes(start + box(b"mdat", bytes(100)) + box(b"moov", b"".join(content)))
    return path


@pytest.mark.parametrize(
    ("name", "codec", "media_type"),
    [
        ("a.wav", "pcm_s16le", "audio/wav"),
        ("a.aiff", "pcm_s16be", "audio/aiff"),
        ("a.mp3", "libmp3lame", "audio/mpeg"),
        ("a.m4a", "aac", "audio/mp4"),
        ("a.mp4", "aac", "audio/mp4"),
        ("a.mov", "alac", "audio/mp4"),
        ("a.flac", "flac", "audio/flac"),
        ("a.ogg", "vorbis", "audio/ogg"),
        ("a.opus", "libopus", "audio/ogg"),
        ("a.mka", "flac", "audio/matroska"),
        ("a.mkv", "aac", "audio/matroska"),
        ("a.webm", "libopus", "audio/webm"),
    ],
)
def test_what_has_no_picture_is_a_sound(tmp_path: Path, name: str, codec: str, media_type: str) -> None:
    found = recognize(sound(tmp_path / name, codec, tone(0.2)).rename(tmp_path / "poem.txt"))
    assert (Family.SOUND, media_type) == (found.family, found.media_type)


@pytest.mark.parametrize(
    ("name", "codec", "media_type"),
    [
        ("f.mp4", "libx264", "video/mp4"),
        ("f.mov", "libx264", "video/quicktime"),
        ("f.mkv", "libx264", "video/matroska"),
        ("f.webm", "libvpx", "video/webm"),
    ],
)
def test_what_has_one_is_a_film(tmp_path: Path, name: str, codec: str, media_type: str) -> None:
    found = recognize(film(tmp_path / name, moving(0.2), video=codec).rename(tmp_path / "song.mp3"))
    assert (Family.FILM, media_type) == (found.family, found.media_type)


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (b"RIFF\0\0\0\0AVI LIST", "This is an AVI film."),
        (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9", "This is a Windows Media sound or film (WMA, WMV)."),
        (b"#!AMR\n" + bytes(8), "This is an AMR sound file, as older phones record them."),
        (b"\xff\xf1\x50\x80" + bytes(8), "This is an AAC sound file without a container."),
        (b"MThd\0\0\0\6", "This is a MIDI file: notes to be played, and no sound."),
        (b"\0\0\0\x18ftypwhat\0\0\0\0", "This is an MP4 file of an unusual kind."),
        (b"OggS\0\2" + bytes(30), "This is an Ogg sound or film file."),
    ],
)
def test_what_is_not_taken_in_is_named(tmp_path: Path, data: bytes, named: str) -> None:
    (tmp_path / "a.mp3").write_bytes(data)
    with pytest.raises(FileRefused) as caught:
        recognize(tmp_path / "a.mp3")
    assert named == caught.value.what


@pytest.mark.parametrize("start", [b"\xff\xfb\x90", b"\xff\xfa\x90", b"\xff\xf3\x40", b"ID3\4\0\0\0\0\0\0"])
def test_an_mp3_begins_with_a_tag_or_without(tmp_path: Path, start: bytes) -> None:
    (tmp_path / "a").write_bytes(start + bytes(500))
    assert "audio/mpeg" == recognize(tmp_path / "a").media_type


@pytest.mark.parametrize("kind", [b"moov", b"mdat", b"wide", b"free", b"skip"])
def test_old_quicktime_files_have_no_brand(tmp_path: Path, kind: bytes) -> None:
    path = file(tmp_path, track(b"vide"), start=box(kind, bytes(8)) if kind != b"moov" else b"")
    path.write_bytes(box(b"moov", track(b"vide")) if kind == b"moov" else path.read_bytes())
    assert MOV == recognize(path).media_type


def test_an_ogg_film_is_known_by_the_codec_inside(tmp_path: Path) -> None:
    page = b"OggS\0\2" + bytes(21)
    (tmp_path / "a").write_bytes(page + b"\x80theora\3\2\1" + bytes(40) + page + b"\1vorbis" + bytes(40))
    assert Family.FILM is recognize(tmp_path / "a").family


@pytest.mark.parametrize("encoding", [b"drms", b"enca", b"encv"])
def test_what_is_protected_against_copying_is_refused(tmp_path: Path, encoding: bytes) -> None:
    path = file(tmp_path, track(b"soun", encoding))
    with pytest.raises(FileRefused, match=r"protected against copying .* Ask for a copy without protection"):
        recognize(path)


def said(kind: bytes, words: bytes = b"+41.8781-087.6298/") -> bytes:
    return box(b"udta", box(kind, struct.pack(">HH", len(words), 0) + words))


def keys(*names: bytes) -> bytes:
    table = b"".join(box(b"mdta", name) for name in names)
    return box(b"meta", box(b"hdlr", bytes(25)) + box(b"keys", struct.pack(">II", 0, len(names)) + table))


PLACE, DEVICE = "Where it was recorded (a GPS position).", "With which device it was recorded."


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", ()),
        (said(b"\xa9xyz"), (PLACE,)),
        (said(b"loci"), (PLACE,)),
        (said(b"\xa9mod", b"Phone 7"), (DEVICE,)),
        (said(b"\xa9nam", b"Window"), ()),
        (keys(b"com.apple.quicktime.location.ISO6709", b"com.apple.quicktime.make"), (PLACE, DEVICE)),
        (keys(b"com.apple.quicktime.title"), ()),
        (box(b"udta", box(b"meta", bytes(4) + keys(b"com.apple.quicktime.model")[8:])), (DEVICE,)),
        (track(b"soun", more=said(b"\xa9xyz")), (PLACE,)),
        (track(b"meta", b"gpmd"), (PLACE,)),
    ],
)
def test_where_and_with_what_it_was_recorded_is_private(
    tmp_path: Path, content: bytes, expected: tuple[str, ...]
) -> None:
    assert expected == containers.private_of(file(tmp_path, track(b"vide"), content), MP4)


def test_a_film_without_such_words_tells_nothing(tmp_path: Path) -> None:
    path = film(tmp_path / "f.mov", moving(0.2), tone(0.2))
    assert () == containers.private_of(path, MOV)
    assert () == containers.private_of(path, "image/jpeg")


def test_a_wav_that_is_cut_short_is_found_out(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.wav", "pcm_s16le", tone(0.5))
    assert not containers.is_cut_short(path, "audio/wav")
    assert containers.is_cut_short(cut(path), "audio/wav")


@pytest.mark.parametrize(("stated", "expected"), [(100, False), (101, True), (0, False)])
def test_a_long_wav_has_its_length_in_a_chunk_of_its_own(tmp_path: Path, stated: int, expected: bool) -> None:
    lengths = b"ds64" + struct.pack("<IQQQI", 28, 0, stated, 0, 0)
    data = b"data" + struct.pack("<I", 0xFFFFFFFF) + bytes(100)
    (tmp_path / "a.wav").write_bytes(b"RF64" + bytes(4) + b"WAVE" + lengths + data)
    assert expected == containers.is_cut_short(tmp_path / "a.wav", "audio/wav")


@pytest.mark.parametrize("length", [0, 0xFFFFFFFF])
def test_a_recorder_that_was_switched_off_wrote_no_length(tmp_path: Path, length: int) -> None:
    path = sound(tmp_path / "a.wav", "pcm_s16le", tone(0.5))
    data = path.read_bytes()
    at = data.index(b"data") + 4
    path.write_bytes(data[:at] + struct.pack("<I", length) + data[at + 4 :])
    assert not containers.is_cut_short(path, "audio/wav")


@pytest.mark.parametrize("tag", [b"", b"ID3\4\0\0\0\0\2\0" + bytes(256)])
def test_an_mp3_tells_its_length_where_it_counts_its_frames(tmp_path: Path, tag: bytes) -> None:
    data = sound(tmp_path / "a.mp3", "libmp3lame", tone(1)).read_bytes()
    start = data.index(b"\xff\xfb")
    counted, path = data[start:], tmp_path / "b.mp3"
    path.write_bytes(tag + counted)
    assert containers.tells_its_length(path, "audio/mpeg")
    uncounted = counted[counted.index(b"\xff\xfb", 4) :]
    path.write_bytes(tag + uncounted)
    assert not containers.tells_its_length(path, "audio/mpeg")


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    folder = tmp_path_factory.mktemp("samples")
    made = [film(folder / name, moving(0.1), tone(0.1)) for name in ("f.mp4", "f.mov", "f.mkv")]
    return [path.read_bytes() for path in made]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_damage_is_no_fault(
    samples: list[bytes], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = write_harmed(tmp_path_factory.getbasetemp(), data, samples)
    matroska.track_types(path)
    if (description := boxes.describe(path)) is not None:
        assert len(description.data) < path.stat().st_size
    for media_type in (MP4, "video/matroska", "audio/wav", "audio/mpeg"):
        containers.has_picture(path, media_type)
        containers.private_of(path, media_type)
        containers.is_protected(path, media_type)
        containers.is_cut_short(path, media_type)
        containers.tells_its_length(path, media_type)
