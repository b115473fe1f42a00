"""Finding the blocks of XMP, IPTC and EXIF in a picture file, by its format, without touching a pixel."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from exhibit.media import formats
from exhibit.media.embedded import boxes, chunks, iptc
from exhibit.media.embedded.exif import IPTC, PHOTOSHOP, XMP, Exif
from exhibit.media.embedded.segments import read_segments
from exhibit.media.formats import Format

_PACKET = re.compile(rb"<x:xmpmeta\b.*?</x:xmpmeta>", re.DOTALL)
_SCANNED = 16_000_000


@dataclass(frozen=True, slots=True)
class Blocks:
    """The blocks of a file. ``packets`` are of XMP, the main one first; ``resources`` those of Photoshop.

    ``closed`` is set where there is one that cannot be read here.
    """

    packets: tuple[bytes, ...] = ()
    iim: bytes = b""
    exif: Exif | None = None
    resources: dict[int, bytes] = field(default_factory=dict)
    closed: bool = False


def find_blocks(path: Path, kind: Format) -> Blocks:
    """Find the blocks of a file; none where the format has no way to hold any. Raises ``OSError``."""
    finder = _FINDERS.get(kind.name)
    if finder is None:
        return Blocks()
    with path.open("rb") as stream:
        return finder(stream)


def _of_jpeg(stream: BinaryIO) -> Blocks:
    found = read_segments(stream)
    resources = iptc.resources(found.resources)
    return Blocks(
        (found.main, found.extension), resources.get(iptc.RESOURCE, b""), _exif(found.exif), resources
    )


def _of_tiff(stream: BinaryIO) -> Blocks:
    """A TIFF's own tags are those of EXIF, and some of them hold the other blocks."""
    exif = Exif.of_file(stream)
    resources = iptc.resources(exif.picture.get(PHOTOSHOP, b""))
    iim = exif.picture.get(IPTC, b"") or resources.get(iptc.RESOURCE, b"")
    return Blocks((exif.picture.get(XMP, b""),), iim, exif, resources)


def _of_any(stream: BinaryIO) -> Blocks:
    """Look for a packet as such: XMP is made so that it can be found in any file (XMP part 3)."""
    match = _PACKET.search(stream.read(_SCANNED))
    return Blocks((match[0],) if match else ())


def _of_jpeg_xl(stream: BinaryIO) -> Blocks:
    xmp, exif = boxes.blocks_of_boxes(stream)
    return Blocks((xmp,), exif=_exif(exif), closed=boxes.has_compressed(stream))


def _by(finder: Callable[[BinaryIO], tuple[bytes, bytes]]) -> Callable[[BinaryIO], Blocks]:
    """Return what finds blocks in formats that hold XMP and EXIF."""

    def find(stream: BinaryIO) -> Blocks:
        xmp, exif = finder(stream)
        return Blocks((xmp,), exif=_exif(exif))

    return find


def _exif(data: bytes) -> Exif | None:
    try:
        return Exif.of_block(data) if data else None
    except ValueError:
        return None


_FINDERS: dict[str, Callable[[BinaryIO], Blocks]] = {
    formats.JPEG.name: _of_jpeg,
    formats.TIFF.name: _of_tiff,
    formats.PNG.name: _by(chunks.blocks_of_png),
    formats.WEBP.name: _by(chunks.blocks_of_webp),
    formats.HEIC.name: _by(boxes.blocks_of_items),
    formats.AVIF.name: _by(boxes.blocks_of_items),
    formats.JPEG_2000.name: _by(boxes.blocks_of_boxes),
    formats.JPEG_XL.name: _of_jpeg_xl,
    formats.GIF.name: _of_any,
}
