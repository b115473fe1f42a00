"""Walking through the boxes of MP4, M4A and MOV files (ISO/IEC 14496-12; QuickTime File Format).

Only what describes the tracks is read, never what they hold. A damaged file gives what is whole of it.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

_MAX_DESCRIPTION = 64 << 20
"""Bytes; four hours of film are described in a quarter of it."""
_MAX_BOXES = 10_000
_HEAD = 8
_LONG_HEAD = 16
_TO_THE_END = 0
_LONG = 1
_OUTERMOST = {b"mdat", b"moov", b"moof", b"free", b"skip", b"wide", b"uuid", b"meta", b"sidx", b"mfra"}
"""What a file consists of; something else after it is no part of the film."""


class Box(NamedTuple):
    """A box's type, and where its content begins and ends."""

    kind: bytes
    start: int
    end: int


class Description:
    """The description of all tracks of a file: the content of its ``moov`` box."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def inside(self, *path: bytes, within: Box | None = None) -> Iterator[Box]:
        """Yield all boxes that are reached by these types, from the whole description or from a box."""
        for box in self.boxes(within or Box(b"moov", 0, len(self.data))):
            if box.kind == path[0]:
                if len(path) == 1:
                    yield box
                else:
                    yield from self.inside(*path[1:], within=box)

    def boxes(self, within: Box) -> Iterator[Box]:
        """Yield the boxes that are directly in a box."""
        within = _without_version(self.data, within)
        return _boxes(self.data, within.start, within.end)

    def content(self, box: Box) -> bytes:
        """Return what a box holds."""
        return self.data[box.start : box.end]

    def handlers(self) -> set[bytes]:
        """Return what the tracks are of: ``vide``, ``soun``, ``text`` and others."""
        return {self.content(box)[8:12] for box in self.inside(b"trak", b"mdia", b"hdlr")}

    def encodings(self) -> set[bytes]:
        """Return the names of how tracks are encoded; protected ones have names of their own."""
        tables = self.inside(b"trak", b"mdia", b"minf", b"stbl", b"stsd")
        return {entry.kind for table in tables for entry in _boxes(self.data, table.start + 8, table.end)}


def describe(path: Path) -> Description | None:
    """Return a file's description; None where it has none, or none that can be read."""
    try:
        with path.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            for box in _outermost(stream, size):
                if box.kind == b"moov":
                    stream.seek(box.start)
                    return Description(stream.read(min(box.end - box.start, size, _MAX_DESCRIPTION)))
    except OSError:
        return None
    return None


def is_cut(path: Path) -> bool:
    """Tell whether a file ends before one of its boxes does. Raises ``OSError``."""
    with path.open("rb") as stream:
        size = os.fstat(stream.fileno()).st_size
        return any(box.end > size for box in _outermost(stream, size) if box.kind in _OUTERMOST)


def _outermost(stream: BinaryIO, size: int) -> Iterator[Box]:
    """Yield the boxes of a file one after the other; the last may end beyond it."""
    at = 0
    for _ in range(_MAX_BOXES):
        stream.seek(at)
        box = _box(stream.read(_LONG_HEAD), at, size)
        if box is None:
            return
        yield box
        at = box.end


def _boxes(data: bytes, start: int, end: int) -> Iterator[Box]:
    while (box := _box(data[start : min(start + _LONG_HEAD, end)], start, end)) is not None:
        yield box._replace(end=min(box.end, end))
        start = box.end


def _box(head: bytes, at: int, end: int) -> Box | None:
    """Return the box that begins with these bytes at a place; None where there is none.

    It may say that it ends beyond ``end``, which is where whatever holds it ends.
    """
    if len(head) < _HEAD:
        return None
    size, kind = struct.unpack_from(">I4s", head)
    start = at + _HEAD
    if size == _LONG and len(head) == _LONG_HEAD:
        size, start = struct.unpack_from(">Q", head, _HEAD)[0], at + _LONG_HEAD
    elif size == _TO_THE_END:
        size = end - at
    if at + size < start:
        return None
    return Box(kind, start, at + size)


def _without_version(data: bytes, box: Box) -> Box:
    """Skip the version that ``meta`` has before its boxes in MP4, and has not in QuickTime files."""
    if box.kind == b"meta" and data[box.start : box.start + 4] == b"\0\0\0\0":
        return Box(box.kind, box.start + 4, box.end)
    return box
