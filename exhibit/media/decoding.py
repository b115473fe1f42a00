"""Opening pictures with libvips: one trusted loader for each format, limits, and failures in words.

libvips is told to load nothing but these formats, to keep nothing in memory, and to fail on data that is
missing rather than to paint it gray.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyvips

from exhibit.media import formats
from exhibit.media.formats import Format
from exhibit.model.refusals import FileRefused

Image = Any
"""A ``pyvips.Image``; the library makes most of its methods at run time and has no types for them."""

pyvips.cache_set_max(0)
pyvips.block_untrusted_set(True)  # noqa: FBT003 - the library's own signature

_LOADERS = {
    formats.JPEG: pyvips.Image.jpegload,
    formats.PNG: pyvips.Image.pngload,
    formats.TIFF: pyvips.Image.tiffload,
    formats.WEBP: pyvips.Image.webpload,
}
_JPEG_SHRINKS = (8, 4, 2)
_TURNED = (5, 6, 7, 8)
_CUT = (
    "premature end",
    "bad seek",
    "read error",
    "seek error",
    "io error during reading",
    "unable to parse image",
)
_MEMORY = ("out of memory", "insufficient memory", "unable to allocate")


def open_picture(path: Path, kind: Format) -> Image:
    """Open a picture without decoding it; its pixels can be read once, from top to bottom.

    Raises ``FileRefused`` where even the beginning is damaged, or where it has more than 500 megapixels.
    """
    image = _LOADERS[kind](os.fsencode(path), access="sequential", fail_on="error")
    pixels = image.width * image.height
    if pixels > formats.MAX_PIXELS:
        what = f"The picture has {pixels / 1e6:,.0f} megapixels ({image.width:,} x {image.height:,})."
        meaning = f"Pictures of up to {formats.MAX_PIXELS / 1e6:.0f} megapixels are taken in."
        raise FileRefused(what, meaning=meaning, advice="Save it smaller and import that.")
    return image


def reopen_reduced(image: Image, path: Path, kind: Format, long_edge: int) -> Image:
    """Open a JPEG again so that it is decoded at a half, quarter or eighth, no smaller than ``long_edge``.

    Decoding reduced is most of what makes this quick. Other formats come back as they are.
    """
    longest = max(image.width, image.height)
    shrink = next((shrink for shrink in _JPEG_SHRINKS if longest >= shrink * long_edge), 1)
    if kind is not formats.JPEG or shrink == 1:
        return image
    return pyvips.Image.jpegload(os.fsencode(path), shrink=shrink, access="sequential", fail_on="error")


def size_as_seen(image: Image) -> tuple[int, int]:
    """Return width and height in pixels after the orientation is applied (EXIF 2.32, tag 274)."""
    turned = image.get_typeof("orientation") and image.get("orientation") in _TURNED
    return (image.height, image.width) if turned else (image.width, image.height)


@contextmanager
def refusing_damage(path: Path) -> Iterator[None]:
    """Turn what libvips says of a file into a ``FileRefused``; its own words stay in the cause."""
    pyvips.vips_lib.vips_error_clear()
    try:
        yield
    except pyvips.Error as error:
        raise _refusal(path, str(error).lower()) from error


def _refusal(path: Path, message: str) -> FileRefused:
    if any(sign in message for sign in _MEMORY):
        return FileRefused(
            "Decoding the picture needs more memory than it may have.",
            advice="Save it smaller, or as a plain (not progressive or interlaced) file, and import that.",
        )
    if any(sign in message for sign in _CUT) or _png_without_end(path):
        return FileRefused(
            "The file ends before the picture does.",
            meaning="It was probably cut short when it was copied or sent.",
            advice="Get it once more from where it came from.",
        )
    return FileRefused(
        "The picture is damaged or of an unusual kind, and cannot be decoded.",
        advice="Open it in a picture program, save it as a new JPEG or PNG, and import that.",
    )


def _png_without_end(path: Path) -> bool:
    """Tell whether a PNG lacks its last chunk; the decoder's message does not say so."""
    try:
        with path.open("rb") as stream:
            head = stream.read(16)
            stream.seek(-len(head), os.SEEK_END)
            return formats.PNG.begins(head) and b"IEND" not in stream.read()
    except OSError:
        return False
