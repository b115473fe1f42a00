"""The chunks of PNG (ISO/IEC 15948) and WebP (RIFF) that hold metadata."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import BinaryIO, Literal

from exhibit.media.embedded.packet import MAX_BYTES

_MOST = 100_000
_XMP = b"XML:com.adobe.xmp"
_HEAD = 8
_CHECK = 4
_SOME_MORE = 1000


def blocks_of_png(stream: BinaryIO) -> tuple[bytes, bytes]:
    """Return the XMP and the EXIF of a PNG, each empty without one. Raises ``OSError``.

    Chunks after its pixels count too: many programs put there what they add.
    """
    xmp, exif = b"", b""
    for head, size in _chunks(stream, 8, "big", slice(0, 4), _CHECK):
        if head[4:] == b"eXIf":
            exif = exif or stream.read(min(size, MAX_BYTES))
        elif head[4:] == b"iTXt":
            xmp = xmp or _international_text(stream.read(min(size, MAX_BYTES + _SOME_MORE)))
    return xmp, exif


def blocks_of_webp(stream: BinaryIO) -> tuple[bytes, bytes]:
    """Return the XMP and the EXIF of a WebP, each empty without one. Raises ``OSError``."""
    found: dict[bytes, bytes] = {}
    for head, size in _chunks(stream, 12, "little", slice(4, 8), 0):
        if head[:4] in {b"EXIF", b"XMP "} and head[:4] not in found:
            found[head[:4]] = stream.read(min(size, MAX_BYTES + 1))
    return found.get(b"XMP ", b""), found.get(b"EXIF", b"")


def _international_text(data: bytes) -> bytes:
    """Return the XMP of a chunk of text (iTXt), nothing where it holds something else."""
    keyword, _, rest = data.partition(b"\0")
    if keyword != _XMP or not rest:
        return b""
    text = rest[2:].split(b"\0", 2)[-1]  # a language and a translated keyword come first
    if not rest[0]:
        return text
    try:
        return zlib.decompressobj().decompress(text, MAX_BYTES + 1)
    except zlib.error:
        return b""


def _chunks(
    stream: BinaryIO, at: int, order: Literal["big", "little"], size_at: slice, check: int
) -> Iterator[tuple[bytes, int]]:
    """Yield the head and size of each chunk, the stream standing at its content.

    A chunk of PNG has a check sum of four bytes after it; in RIFF an odd one has a byte to be even.
    """
    for _ in range(_MOST):
        stream.seek(at)
        head = stream.read(_HEAD)
        if len(head) < _HEAD:
            return
        size = int.from_bytes(head[size_at], order)
        yield head, size
        at += _HEAD + size + (check or size % 2)
