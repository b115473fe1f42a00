"""What a curator should know of a picture that was taken in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from exhibit.media import formats
from exhibit.media.color import has_linear_numbers
from exhibit.media.decoding import Opened
from exhibit.media.formats import Format

_ANIMATED = (formats.GIF, formats.WEBP, formats.JPEG_XL)
_HEADER = 65536


def remarks_on(path: Path, kind: Format, opened: Opened, pages: int, shown: int) -> tuple[str, ...]:
    """Return sentences on what was left out of a picture, and on what had to be taken for granted.

    ``pages`` is how many the file has, ``shown`` how many of them are.
    """
    return tuple(_sentences(path, kind, opened, pages, shown))


def _sentences(path: Path, kind: Format, opened: Opened, pages: int, shown: int) -> Iterator[str]:
    if pages > shown:
        yield f"It has {pages:,} pages; the first {shown} are shown as pictures, and the others are not."
    elif pages > 1:
        yield f"It has {pages} pages; each is shown as a picture."
    if (opened.frames > 1 and kind in _ANIMATED) or _moves(path, kind):
        yield "Only the first frame of the animation was taken."
    elif opened.frames > 1 and kind in {formats.HEIC, formats.AVIF}:
        yield f"It holds {opened.frames} pictures; only the main one was taken."
    if opened.header is not None and has_linear_numbers(opened.header):
        yield "Its colors are floating-point numbers; 0 was taken for black and 1 for white."


def _moves(path: Path, kind: Format) -> bool:
    """Tell whether a PNG or AVIF says at its beginning that it is a sequence; its decoder does not say so."""
    if kind not in {formats.PNG, formats.AVIF}:
        return False
    with path.open("rb") as stream:
        head = stream.read(_HEADER)
    if kind is formats.AVIF:
        return head[8:12] == b"avis"
    return 0 < head.find(b"acTL") < head.find(b"IDAT")
