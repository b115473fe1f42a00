"""MP4 in fragments: everything private goes, nothing moves, and every frame is where it was."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.media.stripping import strip
from exhibit.model.refusals import FileRefused
from tests.exhibit.media.stripping.recordings_made import SECRET, content, stripped, told, words
from tests.exhibit.media.stripping.test_hostile import check
from tests.media_made import box, film, moving, tone

S = SECRET.encode()
KINDS = {
    "from the moof": "frag_keyframe+empty_moov+default_base_moof",
    "from the file": "frag_keyframe+empty_moov",
    "from what was before": "frag_keyframe+empty_moov+omit_tfhd_offset",
    "begun without": "frag_keyframe",
    "with an index": "frag_keyframe+empty_moov+default_base_moof+global_sidx",
    "for streaming": "dash",
    "of each kind": "frag_every_frame+empty_moov+separate_moof",
}


def in_fragments(folder: Path, how: str, seconds: float = 1.4, audio: str = "aac") -> Path:
    plain = film(folder / "f.mp4", moving(seconds), tone(seconds), audio=audio)
    return told(plain, {"movflags": how, "frag_duration": "300000"})


def outermost(data: bytes) -> list[tuple[bytes, int, int]]:
    """Return type, beginning and end of what a file consists of."""
    found, at = [], 0
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        found.append((kind, at, at + size))
        at += size
    return found


def longer(data: bytes, path: tuple[bytes, ...], more: bytes) -> bytes:
    """Put bytes at the end of the first box of this path, as part of it and of what it lies in."""
    changed, start, end = bytearray(data), 0, len(data)
    for kind in path:
        at = start
        while data[at + 4 : at + 8] != kind:
            at += struct.unpack(">I", data[at : at + 4])[0]
            assert at < end, kind
        size = struct.unpack(">I", data[at : at + 4])[0]
        changed[at : at + 4] = struct.pack(">I", size + len(more))
        start, end = at + 8, at + size
    return bytes(changed[:end]) + more + bytes(changed[end:])


@pytest.mark.parametrize("how", KINDS.values(), ids=KINDS)
def test_it_says_nothing_and_plays_as_before(tmp_path: Path, how: str) -> None:
    path = in_fragments(tmp_path, how)
    data = path.read_bytes()
    assert b"moof" in data
    assert S in data
    clean = stripped(path, "video/mp4")
    assert S not in clean.read_bytes()
    assert len(data) == clean.stat().st_size
    assert not any(SECRET in value for value in words(clean).values())
    assert content(path) == content(clean)
    assert clean.read_bytes() == stripped(clean, "video/mp4").read_bytes()


def test_boxes_between_fragments_become_free(tmp_path: Path) -> None:
    path = in_fragments(tmp_path, KINDS["from the moof"])
    before = content(path)
    data = path.read_bytes()
    kinds = (b"emsg", b"prft", b"uuid", b"meta", b"udta", b"styp", b"what")
    at = next(start for kind, start, _ in outermost(data)[4:] if kind == b"moof")
    path.write_bytes(data[:at] + b"".join(box(kind, S) for kind in kinds) + data[at:] + box(b"uuid", S))
    clean = stripped(path, "video/mp4").read_bytes()
    assert S not in clean
    assert before == content(path.with_name(f"clean-{path.name}"))
    assert {b"ftyp", b"moov", b"moof", b"mdat", b"free"} == {kind for kind, _, _ in outermost(clean)}


@pytest.mark.parametrize(
    "inside",
    [
        (b"moov", b"mvex"),
        (b"moov", b"mvex", b"trex"),
        (b"moof",),
        (b"moof", b"mfhd"),
        (b"moof", b"traf"),
        (b"moof", b"traf", b"tfdt"),
        (b"moof", b"traf", b"trun"),
        (b"moof", b"traf", b"tfhd"),
    ],
    ids=lambda path: b"/".join(path).decode(),
)
def test_what_lies_in_a_description_goes(tmp_path: Path, inside: tuple[bytes, ...]) -> None:
    """The frames of the first fragment lie further on by what was put before them."""
    path = in_fragments(tmp_path, KINDS["from the moof"])
    secret = box(b"what", S) if inside[-1] in {b"mvex", b"moof", b"traf"} else S + bytes(7)
    data = longer(path.read_bytes(), inside, secret)
    if inside[0] == b"moof":
        # The frames have moved on: so says each run of the first fragment.
        _, start, end = next(one for one in outermost(data) if one[0] == b"moof")
        data = moved(data, start, end, len(secret))
    path.write_bytes(data)
    clean = stripped(path, "video/mp4")
    assert S not in clean.read_bytes()
    assert content(path) == content(clean)


def moved(data: bytes, start: int, end: int, by: int) -> bytes:
    """Say of all runs of a fragment that their frames lie so many bytes further on."""
    changed, at = bytearray(data), data.find(b"trun", start, end)
    while at >= 0:
        place = struct.unpack(">i", data[at + 12 : at + 16])[0]
        changed[at + 12 : at + 16] = struct.pack(">i", place + by)
        at = data.find(b"trun", at + 4, end)
    return bytes(changed)


def test_what_no_frame_lies_in_becomes_zeros(tmp_path: Path) -> None:
    path = in_fragments(tmp_path, KINDS["from the moof"])
    path.write_bytes(longer(path.read_bytes(), (b"mdat",), S))
    clean = stripped(path, "video/mp4")
    assert S not in clean.read_bytes()
    assert content(path) == content(clean)


@pytest.mark.parametrize("how", [KINDS["from the moof"], KINDS["from the file"]])
def test_a_track_that_is_neither_seen_nor_heard_goes_with_its_frames(tmp_path: Path, how: str) -> None:
    path = in_fragments(tmp_path, how, audio="alac")
    before = {key: value for key, value in content(path).items() if key.startswith("video")}
    path.write_bytes(path.read_bytes().replace(b"soun", b"meta"))
    clean = stripped(path, "video/mp4")
    assert before == {k: v for k, v in content(clean).items() if k.startswith("video")}
    assert clean.read_bytes().count(bytes(2000)) > path.read_bytes().count(bytes(2000))
    assert b"alac" not in clean.read_bytes()


def test_an_index_keeps_its_table_and_nothing_after_it(tmp_path: Path) -> None:
    path = in_fragments(tmp_path, KINDS["with an index"])
    before = content(path)
    path.write_bytes(longer(longer(path.read_bytes(), (b"sidx",), S), (b"mfra",), S))
    clean = stripped(path, "video/mp4")
    data = clean.read_bytes()
    assert S not in data
    table = path.read_bytes()[(at := data.index(b"sidx")) : data.index(b"sidx") + 40]
    assert table == data[at : at + 40]
    assert before == content(clean)


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (b"trex", b"what", "of what its fragments are"),
        (b"tfhd", b"what", "does not say of which track"),
        (b"tkhd", b"what", "has no number"),
    ],
)
def test_what_does_not_say_where_its_frames_are_is_not_carried(
    tmp_path: Path, old: bytes, new: bytes, why: str
) -> None:
    path = in_fragments(tmp_path, KINDS["from the moof"])
    path.write_bytes(path.read_bytes().replace(old, new))
    with pytest.raises(FileRefused, match=why):
        strip(path, tmp_path / "out", "video/mp4")
    assert not (tmp_path / "out").exists()


def test_frames_outside_of_what_holds_them_are_not_carried(tmp_path: Path) -> None:
    path = in_fragments(tmp_path, KINDS["from the moof"])
    data = path.read_bytes()
    _, start, end = next(one for one in outermost(data) if one[0] == b"moof")
    path.write_bytes(moved(data, start, end, -200))
    with pytest.raises(FileRefused, match="not where it says"):
        strip(path, tmp_path / "out", "video/mp4")


def test_a_fragment_that_counts_from_a_lost_one_is_not_carried(tmp_path: Path) -> None:
    path = in_fragments(tmp_path, KINDS["from what was before"])
    path.write_bytes(path.read_bytes().replace(b"vide", b"meta"))
    with pytest.raises(FileRefused, match="count from frames that are left out"):
        strip(path, tmp_path / "out", "video/mp4")


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    folder = tmp_path_factory.mktemp("fragments")
    return [in_fragments(folder, how, 0.6).read_bytes() for how in KINDS.values()]


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_damage_is_refused_or_cleaned(
    samples: list[bytes], tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    harmed = bytearray(data.draw(st.sampled_from(samples)))
    for at, value in data.draw(st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 255)), max_size=12)):
        harmed[at] = value
    length = data.draw(st.just(len(harmed)) | st.integers(0, len(harmed)))
    check(tmp_path_factory.getbasetemp(), bytes(harmed[:length]), "video/mp4")
