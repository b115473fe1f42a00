"""MP4 in fragments, as browsers and some phones write it while they record (ISO/IEC 14496-12, 8.8).

Each ``moof`` says where the frames of a moment lie, from its own place or from the file's beginning. Nothing
moves, so that these places hold.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

from exhibit.media.stripping.iso_boxes import Box, Bytes, boxes, free, zero
from exhibit.media.stripping.uncertain import UncertainError

_BASE, _FROM_MOOF, _SIZE = 0x1, 0x20000, 0x10
_HEAD_FIELDS = ((_BASE, 8), (0x2, 4), (0x8, 4), (_SIZE, 4), (0x20, 4))
_HEAD_FLAGS = _FROM_MOOF | 0x10000 | sum(flag for flag, _ in _HEAD_FIELDS)
_OFFSET, _FIRST, _LENGTH = 0x1, 0x4, 0x200
_EACH_FRAME = (0x100, _LENGTH, 0x400, 0x800)
_RUN_FLAGS = _OFFSET | _FIRST | sum(_EACH_FRAME)


class _Head(NamedTuple):
    """What a fragment says of one track: which, from where its places count, and how long a frame is."""

    track: int
    base: int | None
    length: int | None


def number_of(data: Bytes, track: Box) -> int:
    """Return a track's number. Raises ``UncertainError`` where it has none."""
    heads = [box for box in boxes(data, track.start, track.end) if box.kind == b"tkhd"]
    if len(heads) != 1:
        raise UncertainError("One of its tracks has no number.")
    wide = data[heads[0].start] == 1
    return _number(data, heads[0], 20 if wide else 12)


def lengths_of(data: Bytes, ahead: Box, tracks: set[int]) -> dict[int, int]:
    """Clean what is said ahead of all fragments (``mvex``); return how long frames are, by kept track."""
    lengths: dict[int, int] = {}
    for box in boxes(data, ahead.start, ahead.end):
        if box.kind == b"trex" and (track := _number(data, box, 4)) in tracks:
            lengths[track] = _number(data, box, 16)
            zero(data, box.start + 24, box.end)
        elif box.kind == b"mehd":
            zero(data, box.start + (12 if data[box.start] == 1 else 8), box.end)
        else:
            free(data, box)
    return lengths


def ranges_of(data: Bytes, fragment: Box, lengths: dict[int, int]) -> list[tuple[int, int]]:
    """Clean a fragment (``moof``), and return where the frames of its kept tracks lie.

    Raises ``UncertainError``.
    """
    ranges: list[tuple[int, int]] = []
    place, dropped = fragment.at, False
    for box in boxes(data, fragment.start, fragment.end):
        if box.kind == b"mfhd":
            zero(data, box.start + 8, box.end)
            continue
        head = _head(data, box, fragment) if box.kind == b"traf" else None
        if head is None or head.track not in lengths:
            dropped = dropped or head is not None
            free(data, box)
            continue
        if head.base is None and dropped:
            raise UncertainError("Its fragments count from frames that are left out.")
        found = _runs(data, box, place if head.base is None else head.base, _length(head, lengths))
        place = found[-1][1] if found else place
        ranges += found
    return ranges


def clean_index(data: Bytes, index: Box, tracks: set[int]) -> None:
    """Keep an index of fragments (``sidx``), by which players jump, where it is of a kept track and whole."""
    wide = data[index.start] == 1
    table = index.start + (28 if wide else 20)
    count = int.from_bytes(data[table + 2 : table + 4], "big")
    end = table + 4 + 12 * count
    if end > index.end or _number(data, index, 4) not in tracks:
        free(data, index)
    else:
        zero(data, end, index.end)


def _number(data: Bytes, box: Box, at: int) -> int:
    """Return a number of four bytes."""
    if box.start + at + 4 > box.end:
        raise UncertainError("A table of its fragments is cut.")
    return int.from_bytes(data[box.start + at : box.start + at + 4], "big")


def _flags(data: Bytes, box: Box, known: int) -> int:
    flags = int.from_bytes(data[box.start + 1 : box.start + 4], "big")
    if flags & ~known:
        raise UncertainError("Its fragments are described in a way that is not known here.")
    return flags


def _head(data: Bytes, part: Box, fragment: Box) -> _Head:
    heads = [box for box in boxes(data, part.start, part.end) if box.kind == b"tfhd"]
    if len(heads) != 1:
        raise UncertainError("One of its fragments does not say of which track it is.")
    head = heads[0]
    flags, at = _flags(data, head, _HEAD_FLAGS), head.start + 8
    said: dict[int, int] = {}
    for flag, size in _HEAD_FIELDS:
        if flags & flag:
            said[flag] = int.from_bytes(data[at : at + size], "big")
            at += size
    if at > head.end:
        raise UncertainError("A table of its fragments is cut.")
    zero(data, at, head.end)
    base = said.get(_BASE, fragment.at if flags & _FROM_MOOF else None)
    return _Head(_number(data, head, 4), base, said.get(_SIZE))


def _length(head: _Head, lengths: dict[int, int]) -> int:
    return lengths[head.track] if head.length is None else head.length


def _runs(data: Bytes, part: Box, base: int, length: int) -> list[tuple[int, int]]:
    """Clean what is said of one track, and return where each run of its frames begins and ends."""
    found: list[tuple[int, int]] = []
    place = base
    for box in boxes(data, part.start, part.end):
        if box.kind == b"trun":
            start, place = _run(data, box, base, place, length)
            found.append((start, place))
        elif box.kind == b"tfdt":
            zero(data, box.start + (12 if data[box.start] == 1 else 8), box.end)
        elif box.kind != b"tfhd":
            free(data, box)
    return found


def _run(data: Bytes, run: Box, base: int, place: int, length: int) -> tuple[int, int]:
    flags, count = _flags(data, run, _RUN_FLAGS), _number(data, run, 4)
    at = run.start + 8
    if flags & _OFFSET:
        place = base + struct.unpack(">i", data[at : at + 4])[0]
        at += 4
    at += 4 if flags & _FIRST else 0
    fields = [flag for flag in _EACH_FRAME if flags & flag]
    end = at + 4 * len(fields) * count
    if end > run.end:
        raise UncertainError("A table of its fragments is cut.")
    whole = count * length
    if _LENGTH in fields:
        numbers = struct.unpack(f">{len(fields) * count}I", data[at:end])
        whole = sum(numbers[fields.index(_LENGTH) :: len(fields)])
    zero(data, end, run.end)
    return place, place + whole
