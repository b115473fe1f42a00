"""Finding the tracks of Matroska and WebM files (RFC 9559; EBML: RFC 8794)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

PICTURE = 1
"""The type of tracks that have pictures (RFC 9559, section 5.1.4.1.3)."""

_SEGMENT = 0x18538067
_TRACKS = 0x1654AE6B
_ENTRY = 0xAE
_TYPE = 0x83
_CLUSTER = 0x1F43B675
_ENTERED = {_SEGMENT, _TRACKS, _ENTRY}

_LONGEST = 8
_MAX_ELEMENTS = 1000
_MAX_CLUSTERS = 100_000
_UNKNOWN = {(1 << 7 * octets) - 1 for octets in range(1, _LONGEST + 1)}
"""Lengths of what was written without knowing its end, as by a live recording (RFC 8794, section 6.2)."""


def track_types(path: Path) -> set[int]:
    """Return the types of a file's tracks, none where they are not found before what the tracks hold."""
    found: set[int] = set()
    try:
        with path.open("rb") as stream:
            for kind, length in _elements(stream):
                if kind == _CLUSTER:
                    break
                if kind == _TYPE and 0 < length <= _LONGEST:
                    found.add(int.from_bytes(stream.read(length), "big"))
    except OSError:
        return set()
    return found


def is_cut(path: Path) -> bool:
    """Tell whether a file ends before its segment, or a cluster in it, does. Raises ``OSError``."""
    with path.open("rb") as stream:
        size = os.fstat(stream.fileno()).st_size
        for kind, length in _elements(stream, _MAX_CLUSTERS):
            if length in _UNKNOWN:
                continue
            if kind in {_SEGMENT, _CLUSTER} and stream.tell() + length > size:
                return True
            if kind == _SEGMENT:
                return False
    return False


def _elements(stream: BinaryIO, most: int = _MAX_ELEMENTS) -> Iterator[tuple[int, int]]:
    """Yield the id and length of one element after the other, with the stream at its content."""
    for _ in range(most):
        kind = _number(stream, keep_mark=True)
        length = _number(stream, keep_mark=False)
        if kind is None or length is None:
            return
        after = stream.tell() + (0 if kind in _ENTERED else length)
        yield kind, length
        stream.seek(after)


def _number(stream: BinaryIO, *, keep_mark: bool) -> int | None:
    """Read a number of variable length (RFC 8794, section 4); ids keep the mark of their length."""
    first = stream.read(1)
    if not first or not first[0]:
        return None
    length = _LONGEST + 1 - first[0].bit_length()
    rest = stream.read(length - 1)
    if len(rest) < length - 1:
        return None
    head = first[0] if keep_mark else first[0] & ((1 << (_LONGEST - length)) - 1)
    return int.from_bytes(bytes([head]) + rest, "big")
