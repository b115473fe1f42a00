"""Boxes of an MP4 or MOV file that is changed in its place."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any, NamedTuple

from exhibit.durable import CHUNK
from exhibit.media.stripping.uncertain import UncertainError

Bytes = Any
"""A ``bytearray``, or a file that is mapped into memory."""


class Box(NamedTuple):
    """A box's type, where it begins, and where its content begins and ends."""

    kind: bytes
    at: int
    start: int
    end: int


def boxes(data: Bytes, start: int, end: int) -> Iterator[Box]:
    """Yield the boxes between two places; fewer bytes than a box has become zeros.

    Raises ``UncertainError`` where a box goes on beyond the end.
    """
    while end - start >= 8:  # noqa: PLR2004 - a length and a type
        size, kind = struct.unpack(">I4s", data[start : start + 8])
        head = 8
        if size == 1:
            size, head = struct.unpack(">Q", data[start + 8 : start + 16])[0], 16
        elif size == 0:
            size = end - start
        if size < head or start + size > end:
            raise UncertainError("One of its parts is longer than what holds it.")
        yield Box(kind, start, start + head, start + size)
        start += size
    zero(data, start, end)


def free(data: Bytes, box: Box) -> None:
    """Make a box one that means nothing."""
    kind = box.at + 4
    data[kind : kind + 4] = b"free"
    zero(data, box.start, box.end)


def zero(data: Bytes, start: int, end: int) -> None:
    """Put zeros between two places."""
    for at in range(start, end, CHUNK):
        data[at : min(at + CHUNK, end)] = bytes(min(at + CHUNK, end) - at)
