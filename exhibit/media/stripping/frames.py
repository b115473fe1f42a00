"""Where the frames of a track lie in an MP4 or MOV file, by the tables of the track."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from itertools import accumulate, pairwise
from typing import Any

from exhibit.media.stripping.iso_boxes import Box, Bytes, boxes
from exhibit.media.stripping.uncertain import UncertainError

_MOST = 50_000_000
"""Frames and chunks that a track has at most; a day of sound has fewer."""


def ranges_of(data: Bytes, track: Box, *, is_sound: bool) -> list[tuple[int, int]]:
    """Return where each run of frames begins and ends. Raises ``UncertainError``."""
    tables = _tables(data, track)
    starts = _starts(data, tables)
    counts = list(_counts(data, tables[b"stsc"], len(starts)))
    lengths = _lengths(data, tables, counts, is_sound=is_sound)
    return [(start, start + length) for start, length in zip(starts, lengths, strict=True)]


def _tables(data: Bytes, track: Box) -> dict[bytes, Box]:
    within = [track]
    for kind in (b"mdia", b"minf", b"stbl"):
        within = [box for one in within for box in boxes(data, one.start, one.end) if box.kind == kind]
    found = [box for one in within for box in boxes(data, one.start, one.end)]
    tables = {box.kind: box for box in found}
    wanted = {b"stsd", b"stsc", b"stsz"}
    if len(within) != 1 or not wanted <= tables.keys() or (b"stco" in tables) == (b"co64" in tables):
        raise UncertainError("It does not say where its frames are.")
    if any(sum(1 for box in found if box.kind == kind) > 1 for kind in (*wanted, b"stco", b"co64")):
        raise UncertainError("It says twice where its frames are.")
    return tables


def _numbers(data: Bytes, table: Box, skipped: int, each: str, per_entry: int = 1) -> tuple[int, ...]:
    """Return the numbers of a table, whose count stands before them."""
    at = table.start + skipped
    count = int.from_bytes(data[at : at + 4], "big") * per_entry
    size = count * struct.calcsize(each)
    if count > _MOST or at + 4 + size > table.end:
        raise UncertainError("A table of its frames is cut.")
    return struct.unpack(f">{count}{each}", data[at + 4 : at + 4 + size])


def _starts(data: Bytes, tables: dict[bytes, Box]) -> tuple[int, ...]:
    if b"stco" in tables:
        return _numbers(data, tables[b"stco"], 4, "I")
    return _numbers(data, tables[b"co64"], 4, "Q")


def _counts(data: Bytes, table: Box, chunks: int) -> Iterator[int]:
    """Yield how many frames each chunk has."""
    entries = _numbers(data, table, 4, "I", 3)
    firsts = [*entries[::3], chunks + 1]
    if (chunks and firsts[0] != 1) or any(one >= other for one, other in pairwise(firsts[:-1])):
        raise UncertainError("A table of its frames is out of order.")
    for (first, following), count in zip(pairwise(firsts), entries[1::3], strict=True):
        for _ in range(first, min(following, chunks + 1)):
            yield count


def _lengths(data: Bytes, tables: dict[bytes, Box], counts: list[int], *, is_sound: bool) -> list[int]:
    """Return how many bytes each chunk has."""
    table = tables[b"stsz"]
    size, total = struct.unpack(">II", data[table.start + 4 : table.start + 12])
    if sum(counts) != total:
        raise UncertainError("Two tables of its frames do not agree.")
    if size:
        frames, size = _of_plain_sound(data, tables[b"stsd"], size) if is_sound else (1, size)
        return [-(-count // frames) * size for count in counts]
    sizes = [0, *accumulate(_numbers(data, table, 8, "I"))]
    ends = [0, *accumulate(counts)]
    return [sizes[end] - sizes[start] for start, end in pairwise(ends)]


def _of_plain_sound(data: Bytes, table: Box, size: int) -> tuple[int, int]:
    """Return how many frames have how many bytes, where all are alike.

    QuickTime says 1 for uncompressed sound, and means a moment of all channels.
    """
    entry: Any = data[table.start + 8 : table.start + 8 + 8 + 44]
    version, channels, bits = (int.from_bytes(entry[at : at + 2], "big") for at in (16, 24, 26))
    if size > 1 or version > 1:
        return 1, size
    if version == 0:
        return 1, max(1, channels * bits // 8)
    frames, _, whole, _ = struct.unpack(">IIII", entry[36:52])
    return max(1, frames), max(1, whole)
