"""Secrets in every place that programs are known to put them into, and in places that nobody knows of."""

from __future__ import annotations

import struct
from pathlib import Path

import av
import numpy as np
import pytest

from exhibit.media.ogg import checksum
from exhibit.media.stripping import strip
from exhibit.model.refusals import FileRefused
from tests.exhibit.media.stripping.recordings_made import SECRET, content, stripped
from tests.media_made import box, film, moving, sound, tone

S = SECRET.encode()


def gone(path: Path, media_type: str, before: dict[str, str] | None = None) -> Path:
    """Assert that the secret was there, is gone, and that the rest plays as before."""
    assert S in path.read_bytes()
    clean = stripped(path, media_type)
    assert S not in clean.read_bytes()
    assert (before or content(path)) == content(clean)
    return clean


def chunk(kind: bytes, words: bytes, order: str = "<") -> bytes:
    words += b"\0" * (len(words) % 2)
    return struct.pack(f"{order}4sI", kind, len(words)) + words


def test_a_wav_loses_every_chunk_that_is_no_sound(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.wav", "pcm_s16le", tone(0.2))
    before = content(path)
    kinds = (b"LIST", b"bext", b"iXML", b"id3 ", b"cue ", b"junk", b"_PMX", b"what")
    path.write_bytes(path.read_bytes() + b"".join(chunk(kind, S) for kind in kinds))
    size = gone(path, "audio/wav", before).stat().st_size
    assert 44 + 4 * round(0.2 * 48_000) == size


def test_an_aiff_loses_every_chunk_that_is_no_sound(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.aiff", "pcm_s16be", tone(0.2))
    before = content(path)
    kinds = (b"NAME", b"AUTH", b"(c) ", b"ANNO", b"ID3 ", b"APPL", b"MIDI")
    data = path.read_bytes() + b"".join(chunk(kind, S, ">") for kind in kinds)
    path.write_bytes(data[:4] + struct.pack(">I", len(data) - 8) + data[8:])
    gone(path, "audio/aiff", before)


def id3(words: bytes, version: int = 4) -> bytes:
    size = len(words)
    return b"ID3" + bytes([version, 0, 0, *(size >> shift & 0x7F for shift in (21, 14, 7, 0))]) + words


def ape(words: bytes) -> bytes:
    def end(flags: int) -> bytes:
        return b"APETAGEX" + struct.pack("<IIII", 2000, len(words) + 32, 1, flags) + bytes(8)

    return end(0xA0000000) + words + end(0x80000000)


def test_an_mp3_keeps_its_frames_bit_for_bit_and_nothing_else(tmp_path: Path) -> None:
    made = sound(tmp_path / "a.mp3", "libmp3lame", tone(0.5)).read_bytes()
    bare = made[made.index(b"\xff\xfb") :]
    bare = bare[:-128] if bare[-128:].startswith(b"TAG") else bare
    picture = b"APIC" + S + b"\xff\xfb\x90\x64" * 9 + bytes(200_000)
    tagged = id3(picture) + id3(S, 3) + bare + ape(S) + S.ljust(300) + b"TAG" + S.ljust(125)
    path = tmp_path / "b.mp3"
    path.write_bytes(tagged)
    assert bare == stripped(path, "audio/mpeg").read_bytes()
    path.write_bytes(bare + id3(S) + bare)
    assert bare + bare == stripped(path, "audio/mpeg").read_bytes()


def test_a_flac_loses_pictures_applications_and_tags_around_it(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.flac", "flac", tone(0.5))
    before = content(path)
    data = path.read_bytes()
    blocks = b"".join(bytes([kind]) + len(S).to_bytes(3, "big") + S for kind in (1, 2, 5, 6, 99))
    stream = data[:4] + data[4:42] + blocks + data[42:]
    path.write_bytes(stream + ape(S) + b"TAG" + S.ljust(125))
    gone(path, "audio/flac", before)


def test_a_flac_with_something_else_after_its_sound_is_not_carried(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.flac", "flac", tone(0.5))
    path.write_bytes(path.read_bytes() + S)
    with pytest.raises(FileRefused, match=r"with certainty\. Something follows after its sound"):
        strip(path, tmp_path / "out", "audio/flac")
    assert not (tmp_path / "out").exists()


def test_a_vorbis_comment_of_many_pages_goes(tmp_path: Path) -> None:
    for name, codec in (("a.ogg", "vorbis"), ("a.opus", "libopus")):
        plain = sound(tmp_path / name, codec, tone(0.5))
        told = tmp_path / f"told-{name}"
        with av.open(str(plain)) as source, av.open(str(told), "w") as target:
            target.metadata["comment"] = (SECRET + " ") * 20_000
            stream = target.add_stream_from_template(source.streams[0])
            stream.metadata["comment"] = (SECRET + " ") * 20_000
            for packet in source.demux():
                if packet.dts is not None:
                    packet.stream = stream
                    target.mux(packet)
        assert told.stat().st_size > 100_000
        assert gone(told, "audio/ogg").stat().st_size < 20_000


def with_boxes(path: Path, inside: bytes, around: bytes) -> None:
    """Put boxes into the description of all tracks, which has to be the last of a file, and after it."""
    data = path.read_bytes()
    at = data.index(b"moov") - 4
    moov = data[at:]
    assert struct.unpack(">I", moov[:4])[0] == len(moov)
    path.write_bytes(data[:at] + struct.pack(">I", len(moov) + len(inside)) + moov[4:] + inside + around)


def test_an_mp4_loses_every_box_that_playing_does_not_need(tmp_path: Path) -> None:
    path = film(tmp_path / "f.mp4", moving(0.4), tone(0.4))
    before = content(path)
    place = box(b"\xa9xyz", struct.pack(">HH", len(S), 0) + S)
    inside = b"".join(box(kind, S) for kind in (b"udta", b"uuid", b"meta", b"free", b"what")) + box(
        b"udta", place
    )
    around = b"".join(box(kind, S) for kind in (b"uuid", b"free", b"skip", b"meta", b"udta", b"what"))
    with_boxes(path, inside, around)
    gone(path, "video/mp4", before)


def test_an_mp4_loses_when_it_was_made(tmp_path: Path) -> None:
    path = film(tmp_path / "f.mp4", moving(0.2), tone(0.2))
    data = bytearray(path.read_bytes())
    for kind in (b"mvhd", b"tkhd", b"mdhd"):
        at = data.find(kind)
        while at >= 0:
            data[at + 8 : at + 16] = S[:8]
            at = data.find(kind, at + 1)
    path.write_bytes(data)
    assert S[:8] not in stripped(path, "video/mp4").read_bytes()


@pytest.mark.parametrize(
    ("name", "media_type", "heard", "noted"),
    [
        ("f.mov", "video/quicktime", b"soun", b"meta"),
        ("f.mkv", "video/matroska", b"\x83\x81\2", b"\x83\x81\x11"),
    ],
)
def test_what_a_camera_noted_beside_the_film_goes_with_its_track(
    tmp_path: Path, name: str, media_type: str, heard: bytes, noted: bytes
) -> None:
    """A track of sound whose samples are words stands for one that notes places, which we cannot make."""
    words = np.frombuffer((S + b"!") * 400, "<i2").astype(np.float32) / 32768
    samples = np.stack([words[::2], words[1::2]], axis=1).astype(np.float32)
    path = film(tmp_path / name, moving(0.4), samples, audio="pcm_s16le")
    before = {key: value for key, value in content(path).items() if key.startswith("video")}
    data = path.read_bytes()
    assert 100 < data.count(S)
    path.write_bytes(data.replace(heard, noted))
    clean = gone(path, media_type, before)
    assert path.stat().st_size == clean.stat().st_size


def element(kind: int, inside: bytes) -> bytes:
    return (
        kind.to_bytes((kind.bit_length() + 7) // 8, "big")
        + (1 << 56 | len(inside)).to_bytes(8, "big")
        + inside
    )


def test_a_matroska_loses_attachments_tags_chapters_and_what_nobody_knows(tmp_path: Path) -> None:
    path = film(tmp_path / "f.mkv", moving(0.4), tone(0.4))
    before = content(path)
    kinds = (0x1941A469, 0x1254C367, 0x1043A770, 0xEC, 0x7EFF, 0xBF)
    data = path.read_bytes()
    at = data.index(b"\x18\x53\x80\x67") + 4
    more = b"".join(element(kind, S + bytes(size)) for kind in kinds for size in (0, 90, 109, 110, 111, 500))
    longer = int.from_bytes(data[at + 1 : at + 8], "big") + len(more)
    path.write_bytes(data[:at] + b"\1" + longer.to_bytes(7, "big") + data[at + 8 :] + more + S)
    gone(path, "video/matroska", before)


def test_a_film_as_browsers_record_it_says_nowhere_how_long_it_is(tmp_path: Path) -> None:
    path = film(
        tmp_path / "f.webm", moving(0.4), tone(0.4), video="libvpx", audio="libopus", options={"live": "1"}
    )
    assert b"\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xff" in path.read_bytes()
    assert content(path) == content(stripped(path, "video/webm"))


def test_a_page_that_is_damaged_is_not_carried(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.ogg", "vorbis", tone(0.5))
    data = bytearray(path.read_bytes())
    data[-20] ^= 1
    path.write_bytes(data)
    with pytest.raises(FileRefused, match="One of its pages is damaged"):
        strip(path, tmp_path / "out", "audio/ogg")


def test_what_is_not_known_is_not_carried(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(S)
    with pytest.raises(FileRefused, match="not known here: audio/amr"):
        strip(tmp_path / "a", tmp_path / "out", "audio/amr")


def test_a_stream_that_is_not_known_is_not_carried(tmp_path: Path) -> None:
    head = struct.pack("<4sBBqIII", b"OggS", 0, 2, 0, 1, 0, 0) + b"\1\5" + b"OVP80"
    page = head[:22] + struct.pack("<I", checksum(head)) + head[26:]
    (tmp_path / "a.ogv").write_bytes(page)
    with pytest.raises(FileRefused, match="of a kind that is not known here"):
        strip(tmp_path / "a.ogv", tmp_path / "out", "video/ogg")
