"""The sizes in which anything seen is shown: pictures, pages of documents and poster frames alike.

Whoever has pixels gives them here as a libvips picture. What comes out are JPEG files of pixels and nothing
else; they are stored durably, and only those that are missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import cast

import pyvips

from exhibit import durable
from exhibit.media import color
from exhibit.media.decoding import Image
from exhibit.media.perceptual import perceptual_hash
from exhibit.media.store import LONG_EDGES, derivative_path, writing

QUALITY = 88
FULL_COLOR_UP_TO = 1280
"""Up to this long edge color keeps its full resolution (4:4:4), because these are seen pixel by pixel; above
it color has half (4:2:0), which nobody sees in a picture that is scaled down to its screen."""

LARGEST_FROM, LARGEST_TO = 2000, 3000
"""Between these the longer side of the largest size may be, in pixels, where that saves resizing; it is
that of ``LONG_EDGES`` otherwise (decision 0015)."""

_HALVINGS = range(12)
_SLIM = 64
"""Pixels of a shorter side that rounding a half down would change visibly."""

_DOTS_PER_MM = 72 / 25.4

Size = tuple[int, int]
"""Width and height in pixels."""


def from_rgb(width: int, height: int, data: bytes | bytearray | memoryview) -> Image:
    """Return the picture of ``width * height * 3`` bytes: red, green, blue, rows from the top, in sRGB."""
    image = pyvips.Image.new_from_memory(data, width, height, 3, "uchar")
    return image.copy(interpretation="srgb")


def largest(width: int, height: int) -> Size:
    """Return the size of the largest derivative of a picture of this size in pixels.

    It is the picture's own, or a half, a quarter and so on of it, rounded down as libvips decodes a JPEG
    reduced, where one of them is of a fit size: nothing has to be resized then. Otherwise its longer side is
    that of ``LONG_EDGES``, or its own.
    """
    for halving in _HALVINGS:
        size = width >> halving, height >> halving
        if LARGEST_FROM <= max(size) <= LARGEST_TO and (not halving or min(size) >= _SLIM):
            return size
    return _within(width, height, LONG_EDGES[-1])


def render(image: Image, full: Size | None = None) -> dict[int, bytes]:
    """Return a picture's derivatives as JPEG files by long edge, upright and never larger than the picture.

    ``image`` is read once, from top to bottom. ``full`` is the picture's own size before its orientation is
    applied, where ``image`` was already decoded smaller. The bytes hold pixels and nothing else: no metadata,
    no profile. The same picture always gives the same ones. Raises ``pyvips.Error`` where decoding fails,
    ``FileRefused`` where the channels are no colors.
    """
    width, height = full or (image.width, image.height)
    sizes = {edge: _within(width, height, edge) for edge in LONG_EDGES}
    sizes[LONG_EDGES[-1]] = largest(width, height)
    image = color.to_srgb(_resize(color.on_white(image), sizes[LONG_EDGES[-1]])).copy_memory()
    jpegs: dict[int, bytes] = {}
    for edge in reversed(LONG_EDGES):
        image = _resize(image, sizes[edge]).copy_memory()
        jpegs[edge] = _encode(image.autorot(), min(edge, max(width, height)))
    return jpegs


def missing(root: Path, sha256: str, pages: Iterable[int] = (1,)) -> dict[int, set[int]]:
    """Return by page which sizes the store at ``root`` does not have whole, of pages that lack any."""
    lacking = {
        page: {edge for edge in LONG_EDGES if not _is_whole(derivative_path(root, sha256, edge, page))}
        for page in pages
    }
    return {page: edges for page, edges in lacking.items() if edges}


def store(root: Path, sha256: str, page: int, jpegs: Mapping[int, bytes]) -> None:
    """Store a page's derivatives durably; those that are there whole stay.

    Raises ``Refusal`` where the store cannot be written.
    """
    lacking = missing(root, sha256, (page,)).get(page, set())
    targets = {derivative_path(root, sha256, edge, page): jpegs[edge] for edge in jpegs if edge in lacking}
    if targets:
        with writing():
            durable.make_folder(next(iter(targets)).parent)
            durable.write_files(targets)


def remove(root: Path, sha256: str, pages: Iterable[int]) -> None:
    """Remove the derivatives of some pages, where there are any."""
    for page in pages:
        for edge in LONG_EDGES:
            derivative_path(root, sha256, edge, page).unlink(missing_ok=True)


def smallest(root: Path, sha256: str, page: int = 1) -> bytes:
    """Return the smallest derivative that is stored. Raises ``OSError`` where it is not there."""
    return derivative_path(root, sha256, LONG_EDGES[0], page).read_bytes()


def seen(jpeg: bytes) -> tuple[str, str]:
    """Return the average color (``#rrggbb``) and the perceptual hash that a smallest derivative shows."""
    image = pyvips.Image.jpegload_buffer(jpeg).copy_memory()
    return color.average(image), perceptual_hash(image)


def _within(width: int, height: int, long_edge: int) -> Size:
    scale = min(1.0, long_edge / max(width, height))
    return max(1, round(width * scale)), max(1, round(height * scale))


def _resize(image: Image, size: Size) -> Image:
    width, height = size
    if (image.width, image.height) == size:
        return image
    return image.resize(width / image.width, vscale=height / image.height)


def _encode(image: Image, long_edge: int) -> bytes:
    plain = image.copy(xres=_DOTS_PER_MM, yres=_DOTS_PER_MM)  # the resolution would go into the file's header
    subsampling = "off" if long_edge <= FULL_COLOR_UP_TO else "on"
    return cast("bytes", plain.jpegsave_buffer(Q=QUALITY, keep="none", subsample_mode=subsampling))


def _is_whole(path: Path) -> bool:
    """Tell whether a derivative is there from its first to its last marker (SOI, EOI)."""
    try:
        data = path.read_bytes()
    except OSError:
        return False
    return data.startswith(b"\xff\xd8") and data.endswith(b"\xff\xd9")
