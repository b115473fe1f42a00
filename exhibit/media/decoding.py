"""Opening pictures: one trusted loader for each format, limits, and nothing decoded before its size is known.

libvips reads what it can; it is told to load nothing but these formats, to keep nothing in memory, and to
fail on data that is missing rather than to paint it gray. What it cannot read is ``exhibit.media.foreign``'s.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pyvips

from exhibit.media import formats
from exhibit.media.formats import Format
from exhibit.model.refusals import FileRefused
from exhibit.model.said import Said

Image = Any
"""A ``pyvips.Image``; the library makes most of its methods at run time and has no types for them."""

pyvips.cache_set_max(0)
pyvips.block_untrusted_set(True)  # noqa: FBT003 - the library's own signature

MAX_STREAMED_PIXELS = 2_000_000_000
"""Of a picture that is read strip by strip, in memory that does not grow with it (decision 0013)."""

_LOADERS = {
    formats.JPEG: pyvips.Image.jpegload,
    formats.PNG: pyvips.Image.pngload,
    formats.TIFF: pyvips.Image.tiffload,
    formats.WEBP: pyvips.Image.webpload,
    formats.GIF: pyvips.Image.gifload,
    formats.AVIF: pyvips.Image.heifload,
}
_STREAMED = (formats.JPEG, formats.PNG, formats.TIFF)
_JPEG_SHRINKS = (8, 4, 2)
_TURNED = 5
_IN_ANY_ORDER = 3
_BYTES = {"uchar": 1, "char": 1, "ushort": 2, "short": 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A picture whose header was read, and nothing else.

    ``width`` and ``height`` are pixels before its ``orientation`` (EXIF 2.32, tag 274) is applied; ``frames``
    counts what is in the file, of which the first is meant. ``load`` decodes it anew whenever it is called.
    Where the result is not ``held`` in memory, its pixels come once, from top to bottom. ``header`` is what
    libvips read of it, None where another library did.
    """

    width: int
    height: int
    load: Callable[..., Image]
    orientation: int = 1
    frames: int = 1
    held: bool = False
    header: Image = None

    @property
    def size_as_seen(self) -> tuple[int, int]:
        """Width and height in pixels after the orientation is applied."""
        turned = self.orientation >= _TURNED
        return (self.height, self.width) if turned else (self.width, self.height)

    @property
    def decoded_bytes(self) -> int:
        """How many bytes its pixels take in memory, 0 where they are held there anyway."""
        if self.header is None:
            return 0
        return int(self.width * self.height * self.header.bands * _BYTES.get(self.header.format, 4))

    @property
    def is_read_downward(self) -> bool:
        """Whether the picture comes from top to bottom after the orientation is applied."""
        return self.orientation < _IN_ANY_ORDER


def open_picture(path: Path, kind: Format, page: int = 0) -> Opened:
    """Open a picture without decoding it; ``page`` counts from 0, among all that a TIFF holds.

    Raises ``FileRefused`` where it has more pixels than are taken in, ``pyvips.Error`` or ``Undecodable``
    where even the beginning is damaged.
    """
    if kind not in _LOADERS or (kind is formats.TIFF and _is_lab_of_eight_bits(path, page)):
        from exhibit.media.foreign import open_foreign  # noqa: PLC0415 - most imports never need its libraries

        return open_foreign(path, kind, page)
    # A strip of a TIFF may be as large as the file; what the process may have of memory is the limit.
    options = {"page": page, "unlimited": True} if kind is formats.TIFF else {}
    load = partial(_LOADERS[kind], os.fsencode(path), access="sequential", fail_on="error", **options)
    header = load()
    check_size(header.width, header.height, streamed=kind in _STREAMED and not _is_interlaced(header))
    return Opened(
        width=header.width,
        height=header.height,
        load=load,
        orientation=_number(header, "orientation"),
        frames=_number(header, "n-pages"),
        header=header,
    )


def check_size(width: int, height: int, *, streamed: bool = False, most: int = formats.MAX_PIXELS) -> None:
    """Raise ``FileRefused`` for a picture of more pixels than are taken in, or of none."""
    if min(width, height) < 1:
        advice = "Get it once more from where it came from."
        raise FileRefused("The picture is damaged: it says that it has no pixels.", advice=advice)
    pixels, most = width * height, MAX_STREAMED_PIXELS if streamed else most
    if pixels > most:
        what = Said(
            "The picture has {megapixels:,.0f} megapixels ({width:,} x {height:,}).",
            megapixels=pixels / 1e6,
            width=width,
            height=height,
        )
        meaning = Said(
            "Pictures of its kind are taken in up to {megapixels:,.0f} megapixels.",
            megapixels=most / 1e6,
        )
        raise FileRefused(what, meaning=meaning, advice="Save it smaller and import that.")


def load_reduced(opened: Opened, kind: Format, long_edge: int) -> Image:
    """Decode a picture; a JPEG at a half, quarter or eighth, but no smaller than ``long_edge``.

    Decoding reduced is most of what makes this quick. A side of which nothing would be left is not reduced.
    """
    if kind is not formats.JPEG:
        return opened.load()
    longest, shortest = max(opened.width, opened.height), min(opened.width, opened.height)
    fit = (by for by in _JPEG_SHRINKS if longest // by >= long_edge and shortest >= by)
    return opened.load(shrink=next(fit, 1))


def _number(header: Image, name: str) -> int:
    return header.get(name) if header.get_typeof(name) else 1


def _is_interlaced(image: Image) -> bool:
    """Tell whether a PNG or JPEG comes in passes over the whole picture: its decoder holds all of it."""
    return bool(image.get_typeof("interlaced"))


def _is_lab_of_eight_bits(path: Path, page: int) -> bool:
    """Tell whether a TIFF has CIELAB colors of eight bits, of which libvips 8.18 fails to make anything."""
    from exhibit.media.tiffs import EIGHT_BITS, LAB, directories  # noqa: PLC0415 - only for TIFF

    chosen = directories(path, most=page + 1)[page:]
    return any(each.photometric == LAB and each.bits == EIGHT_BITS for each in chosen)
