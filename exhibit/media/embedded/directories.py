"""Reading the directories of tags that a TIFF file and a block of EXIF consist of (TIFF 6.0, BigTIFF).

Written by hand so that one damaged tag costs only itself, and so that the pixels of a huge scan are never
touched.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import BinaryIO

MAX_VALUE = 4_000_000
"""So many bytes of one tag are read; longer ones count as there, and empty."""

_MAX_ENTRIES = 1000
_SIZES = {
    1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8,
}  # fmt: skip
"""Bytes of one value by the type of its tag."""


@dataclass(frozen=True, slots=True)
class Directory:
    """The tags of one directory by their numbers, with the bytes of those that were wanted.

    ``following`` is where the next directory begins, 0 for the last.
    """

    tags: dict[int, bytes] = field(default_factory=dict)
    following: int = 0


class TagFile:
    """A TIFF file, or a block that is laid out like one. Raises ``ValueError`` where it is none."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        stream.seek(0)
        head = stream.read(16)
        if head[:4] not in {b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"}:
            raise ValueError("no TIFF")
        self._order = "<" if head[:2] == b"II" else ">"
        self._big = b"+" in head[2:4]
        self._entry = struct.Struct(self._order + ("HHQ8s" if self._big else "HHI4s"))
        self.first = self._number(head[8:16] if self._big else head[4:8])

    @property
    def utf16(self) -> str:
        """How UTF-16 is written where the block's own order of bytes holds for it."""
        return "utf-16-le" if self._order == "<" else "utf-16-be"

    def read(self, at: int, wanted: frozenset[int]) -> Directory:
        """Return the directory at a place; an empty one where there is none. Raises ``OSError``."""
        try:
            return self._read(at, wanted)
        except (struct.error, OverflowError, ValueError):
            return Directory()

    def number(self, value: bytes) -> int:
        """Return the number that a tag's bytes are, 0 for none."""
        return self._number(value[:8]) if value else 0

    def _read(self, at: int, wanted: frozenset[int]) -> Directory:
        if not at:
            return Directory()
        self._stream.seek(at)
        count = self._number(self._stream.read(8 if self._big else 2))
        table = self._stream.read(self._entry.size * min(count, _MAX_ENTRIES))
        following = self._number(self._stream.read(8 if self._big else 4)) if count <= _MAX_ENTRIES else 0
        return Directory(self._tags(table, wanted), following)

    def _tags(self, table: bytes, wanted: frozenset[int]) -> dict[int, bytes]:
        whole = len(table) // self._entry.size * self._entry.size
        tags: dict[int, bytes] = {}
        for tag, kind, count, inline in self._entry.iter_unpack(table[:whole]):
            if tag not in tags:
                size = _SIZES.get(kind, 0) * count
                tags[tag] = self._value(size, inline) if tag in wanted else b""
        return tags

    def _value(self, size: int, inline: bytes) -> bytes:
        if size <= len(inline):
            return inline[:size]
        if size > MAX_VALUE:
            return b""
        try:
            self._stream.seek(self._number(inline))
            return self._stream.read(size)
        except (OverflowError, ValueError):
            return b""

    def _number(self, value: bytes) -> int:
        return int.from_bytes(value, "little" if self._order == "<" else "big")
