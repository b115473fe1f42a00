"""What a curator should know of a picture that was taken in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from exhibit.media import formats
from exhibit.media.color import has_linear_numbers
from exhibit.media.decoding import Image, Opened
from exhibit.media.formats import Format
from exhibit.media.profiles import PROFILE
from exhibit.model.said import Said

INVISIBLE = (
    "It is transparent all over: nothing of it is to be seen but white. See whether it was exported rightly."
)
_ANIMATED = (formats.GIF, formats.WEBP, formats.JPEG_XL)
_HEADER = 65536
_OF_COLORS = {"cmyk": (b"CMYK",), "b-w": (b"GRAY", b"RGB "), "grey16": (b"GRAY", b"RGB ")}


def remarks_on(path: Path, kind: Format, opened: Opened, pages: int, shown: int) -> tuple[str, ...]:
    """Return sentences on what was left out of a picture, and on what had to be taken for granted.

    ``pages`` is how many the file has, ``shown`` how many of them are.
    """
    return tuple(_sentences(path, kind, opened, pages, shown))


def _sentences(path: Path, kind: Format, opened: Opened, pages: int, shown: int) -> Iterator[str]:
    if pages > shown:
        yield Said(
            "It has {pages:,} pages; the first {shown} are shown as pictures, and the others are not.",
            pages=pages,
            shown=shown,
        )
    elif pages > 1:
        yield Said("It has {pages} pages; each is shown as a picture.", pages=pages)
    if (opened.frames > 1 and kind in _ANIMATED) or _moves(path, kind):
        yield "Only the first frame of the animation was taken."
    elif opened.frames > 1 and kind in {formats.HEIC, formats.AVIF}:
        yield Said("It holds {frames} pictures; only the main one was taken.", frames=opened.frames)
    if opened.header is not None and has_linear_numbers(opened.header):
        yield "Its colors are floating-point numbers; 0 was taken for black and 1 for white."
    if opened.header is not None:
        yield from _on_colors(opened.header)


def _on_colors(header: Image) -> Iterator[str]:
    """Tell where colors had to be guessed: libvips leaves out a profile that it cannot use without a word."""
    press = header.interpretation == "cmyk"
    guess = Said("those of a common press") if press else "sRGB"
    profile = header.get(PROFILE) if header.get_typeof(PROFILE) else b""
    if press and not profile:
        yield Said("Its CMYK colors come without a profile; they were taken for {guess}.", guess=guess)
    if profile and header.interpretation not in {"lab", "labs"} and not _fits(profile, header.interpretation):
        yield Said(
            "Its color profile is damaged or of another kind of picture; colors were taken for {guess}.",
            guess=guess,
        )


def _fits(profile: bytes, interpretation: str) -> bool:
    """Tell whether a profile is whole and for such colors, by its header (ICC.1:2022, 7.2)."""
    whole = profile[36:40] == b"acsp" and int.from_bytes(profile[:4], "big") <= len(profile)
    return whole and profile[16:20] in _OF_COLORS.get(interpretation, (b"RGB ",))


def _moves(path: Path, kind: Format) -> bool:
    """Tell whether a PNG or AVIF says at its beginning that it is a sequence; its decoder does not say so."""
    if kind not in {formats.PNG, formats.AVIF}:
        return False
    with path.open("rb") as stream:
        head = stream.read(_HEADER)
    if kind is formats.AVIF:
        return head[8:12] == b"avis"
    return 0 < head.find(b"acTL") < head.find(b"IDAT")
