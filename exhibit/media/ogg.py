"""The pages of Ogg files (RFC 3533): whether they are whole, and whether the last one says that it is."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_MARK = b"OggS"
_HEAD = 27
_SERIAL = slice(14, 18)
_CHECKSUM = slice(22, 26)
_FLAGS = 5
_SEGMENTS = 26
_BEGINS, _ENDS = 0x02, 0x04
"""Flags of a page (RFC 3533, section 6): the first of a stream, and its last."""

_CHUNK = 1 << 16
_ALL = 0xFFFFFFFF
_MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


@dataclass(frozen=True, slots=True)
class Pages:
    """What the pages of a file say: how many there are, how many of them are damaged, and whether every
    stream that began also came to its end.
    """

    count: int
    damaged: int
    ended: bool


def pages_of(path: Path) -> Pages:
    """Look at every page of a file; what lies between pages is passed over. Raises ``OSError``."""
    begun: set[bytes] = set()
    over: set[bytes] = set()
    count = damaged = 0
    with path.open("rb") as stream:
        for flags, serial in _pages(stream):
            count += 1
            damaged += serial is None
            if serial is not None and flags & _BEGINS:
                begun.add(serial)
            if serial is not None and flags & _ENDS:
                over.add(serial)
    return Pages(count, damaged, bool(begun) and begun <= over)


def _pages(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Yield the flags of each page and the stream that it is of, None for a damaged one.

    One that the end of the file cuts is none: what it lacks is the mark of the end.
    """
    at: int | None = 0
    while (at := _found(stream, at)) is not None:
        stream.seek(at)
        head = stream.read(_HEAD)
        table = stream.read(head[_SEGMENTS]) if len(head) == _HEAD else b""
        length = sum(table)
        body = stream.read(length)
        page = head + table + body
        if len(head) == _HEAD and checksum(page) == int.from_bytes(head[_CHECKSUM], "little"):
            yield head[_FLAGS], head[_SERIAL]
            at += len(page)
        else:
            if len(body) == length and len(head) == _HEAD:
                yield 0, None
            at += len(_MARK)


def checksum(page: bytes) -> int:
    """Return the sum that a page should have, whatever stands in its place (RFC 3533, section 6).

    It is a CRC of zlib's polynomial that takes the bits of each byte the other way round, from 0 on.
    """
    bare = page[: _CHECKSUM.start] + bytes(4) + page[_CHECKSUM.stop :]
    mirrored = zlib.crc32(bare.translate(_MIRRORED), _ALL) ^ _ALL
    return int(f"{mirrored:032b}"[::-1], 2)


def _found(stream: BinaryIO, at: int | None) -> int | None:
    """Return where the next page begins, from a place on."""
    if at is None:
        return None
    stream.seek(at)
    while chunk := stream.read(_CHUNK):
        if (place := chunk.find(_MARK)) >= 0:
            return at + place
        if len(chunk) < _CHUNK:
            return None
        at += _CHUNK - len(_MARK) + 1
        stream.seek(at)
    return None
