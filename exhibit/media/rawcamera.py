"""Telling raw camera files from TIFF pictures, whose beginning they share.

A decoder would take the small preview inside for the picture, and nobody would see why it looks so poor.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

_SUBFILE_TYPE = 254
_REDUCED = 1
_DNG_VERSION = 50706
_MAX_ENTRIES = 1000


def is_raw(path: Path, head: bytes) -> bool:
    """Tell whether a file that begins like a TIFF is a raw camera file (CR2, DNG, NEF, ARW and their kin).

    Canon writes its mark at the start. The others call their first picture a reduced one (TIFF 6.0, tag 254),
    and Adobe's have a version (DNG specification, tag 50706). A damaged directory is left to the decoder.
    """
    if head[8:10] == b"CR":
        return True
    try:
        with path.open("rb") as stream:
            tags = _first_directory(stream, head)
    except (OSError, OverflowError, ValueError, struct.error):
        return False
    return _DNG_VERSION in tags or bool(tags.get(_SUBFILE_TYPE, 0) & _REDUCED)


def _first_directory(stream: BinaryIO, head: bytes) -> dict[int, int]:
    """Return the tags of the first directory, each with the first 32 bits of its value."""
    order = "<" if head[:2] == b"II" else ">"
    big = head[2:4] in (b"+\0", b"\0+")
    at = struct.unpack_from(order + "Q", head, 8) if big else struct.unpack_from(order + "I", head, 4)
    stream.seek(at[0])
    count = struct.unpack(order + ("Q" if big else "H"), stream.read(8 if big else 2))[0]
    entry = struct.Struct(order + ("HHQI4x" if big else "HHII"))
    table = stream.read(entry.size * min(count, _MAX_ENTRIES))
    whole = len(table) // entry.size * entry.size
    return {tag: value for tag, _, _, value in entry.iter_unpack(table[:whole])}
