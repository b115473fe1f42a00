"""Color profiles inside files whose decoder does not hand them over (JPEG 2000, BMP)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

import pyvips

from exhibit.media.decoding import Image

PROFILE = "icc-profile-data"
"""What libvips calls a picture's color profile."""

MAX_BYTES = 4_000_000
"""A profile in a JPEG 2000 stands before the pixels; so much of the file is searched, and so much read."""

_EMBEDDED = b"DEBM"
"""``PROFILE_EMBEDDED`` (BITMAPV5HEADER), whose letters a little-endian number turns round."""


def attach(image: Image, profile: bytes | None) -> Image:
    """Return the picture with a color profile, or as it is where there is none."""
    if not profile:
        return image
    tagged = image.copy()
    tagged.set_type(pyvips.GValue.blob_type, PROFILE, profile)
    return tagged


def embedded(stream: BinaryIO, kind: str) -> bytes:
    """Return the color profile inside an open file of one of Pillow's kinds; empty for none."""
    stream.seek(0)
    if kind == "JPEG2000":
        return _in_jpeg_2000(stream.read(MAX_BYTES))
    return _in_bmp(stream) if kind == "BMP" else b""


def _in_jpeg_2000(data: bytes) -> bytes:
    """Find the box ``colr`` with a profile in the box ``jp2h`` (ISO/IEC 15444-1, I.5.3.3)."""
    header = next((content for name, content in _boxes(data) if name == b"jp2h"), b"")
    colors = (content for name, content in _boxes(header) if name == b"colr")
    return next((content[3:] for content in colors if content[:1] in {b"\2", b"\3"}), b"")


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the names and contents of boxes, up to one that is not all there."""
    at = 0
    while at + 8 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        if size < 8 or at + size > len(data):  # noqa: PLR2004 - a box's own head
            return
        yield data[at + 4 : at + 8], data[at + 8 : at + size]
        at += size


def _in_bmp(stream: BinaryIO) -> bytes:
    """Return the profile that the header of version 5 points at, counted from that header's beginning."""
    stream.seek(14)
    header = stream.read(124)
    if header[56:60] != _EMBEDDED:
        return b""
    stream.seek(14 + int.from_bytes(header[112:116], "little"))
    return stream.read(min(int.from_bytes(header[116:120], "little"), MAX_BYTES))
