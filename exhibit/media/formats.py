"""Which files are taken in, told by their first bytes and never by their name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from exhibit.media import rawcamera
from exhibit.media.signatures import describe
from exhibit.media.store import unreadable
from exhibit.model.pieces import Family
from exhibit.model.refusals import FileRefused

MAX_BYTES = 2_000_000_000
MAX_PIXELS = 500_000_000

_HEAD = 4096

Start = tuple[tuple[int, bytes], ...]
"""What a file may begin with, as pairs of offset and bytes that must all match."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A kind of file that is taken in.

    ``extension`` is what it is called in the store, whatever it was called before. ``inside`` are bytes of
    which one must stand somewhere in the first 4,096: for containers that many formats share.
    """

    name: str
    media_type: str
    extension: str
    starts: tuple[Start, ...]
    family: Family = Family.PICTURE
    inside: tuple[bytes, ...] = ()

    def begins(self, head: bytes) -> bool:
        """Tell whether ``head``, the first bytes of a file, is the beginning of one of this format."""
        if not any(all(head[at : at + len(magic)] == magic for at, magic in start) for start in self.starts):
            return False
        return not self.inside or any(mark in head for mark in self.inside)


def _at(*magics: bytes, offset: int = 0) -> tuple[Start, ...]:
    return tuple(((offset, magic),) for magic in magics)


def _brands(*brands: bytes) -> tuple[Start, ...]:
    """Return the starts of ISO base media files (ISO/IEC 14496-12) with these major brands."""
    return tuple(((4, b"ftyp"), (8, brand)) for brand in brands)


JPEG = Format(name="JPEG", media_type="image/jpeg", extension="jpg", starts=_at(b"\xff\xd8\xff"))
PNG = Format(name="PNG", media_type="image/png", extension="png", starts=_at(b"\x89PNG\r\n\x1a\n"))
WEBP = Format(name="WebP", media_type="image/webp", extension="webp", starts=(((0, b"RIFF"), (8, b"WEBP")),))
TIFF = Format(
    name="TIFF",
    media_type="image/tiff",
    extension="tif",
    starts=_at(b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"),
)

HEIC = Format(
    name="HEIC",
    media_type="image/heic",
    extension="heic",
    starts=_brands(b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"),
)
AVIF = Format(name="AVIF", media_type="image/avif", extension="avif", starts=_brands(b"avif", b"avis"))
GIF = Format(name="GIF", media_type="image/gif", extension="gif", starts=_at(b"GIF87a", b"GIF89a"))
BMP = Format(name="BMP", media_type="image/bmp", extension="bmp", starts=_at(b"BM"))
JPEG_2000 = Format(
    name="JPEG 2000",
    media_type="image/jp2",
    extension="jp2",
    starts=_at(b"\x00\x00\x00\x0cjP  ", b"\xff\x4f\xff\x51"),
)
JPEG_XL = Format(
    name="JPEG XL",
    media_type="image/jxl",
    extension="jxl",
    starts=_at(b"\xff\x0a", b"\x00\x00\x00\x0cJXL "),
)

PICTURES = (JPEG, PNG, TIFF, WEBP)
"""Every picture format that is taken in; one more needs one more loader in ``exhibit.media.decoding``."""

PDF = Format(
    name="PDF", media_type="application/pdf", extension="pdf", starts=_at(b"%PDF-"), family=Family.PAGES
)

DOCUMENTS: tuple[Format, ...] = ()
"""Every format of documents that is taken in, plain texts apart."""

SOUNDS: tuple[Format, ...] = ()
"""Every format of sound that is taken in."""

FILMS: tuple[Format, ...] = ()
"""Every format of film that is taken in."""

FORMATS = (*PICTURES, *DOCUMENTS, *SOUNDS, *FILMS)
"""Every format that is told by its first bytes, in the order of trying."""


def recognize(path: Path) -> Format:
    """Return the format that a file's content has; plain texts have none.

    Raises ``FileRefused``, naming what the file seems to be, where it is nothing that can be taken in, is
    empty, over 2 GB, or cannot be read. The words leave out the file's name: who asks knows it better.
    """
    head, size = _beginning(path)
    if size == 0:
        what = "The file is empty: it has no bytes at all."
        raise FileRefused(
            what, advice="Copy it again from where it came from; copying was probably cut short."
        )
    if size > MAX_BYTES:
        what = f"The file has {size / 1e9:.1f} GB; files of up to {MAX_BYTES / 1e9:.0f} GB are taken in."
        raise FileRefused(what, advice="Save it smaller, for example as a JPEG, and import that.")
    for candidate in FORMATS:
        if candidate.begins(head):
            _refuse_raw_camera(path, candidate, head)
            return candidate
    accepted = "Pictures are taken in as JPEG, PNG, TIFF or WebP."
    raise FileRefused(
        describe(head), meaning=accepted, advice="Save or export it as one of these and import that."
    )


def _refuse_raw_camera(path: Path, candidate: Format, head: bytes) -> None:
    if candidate is TIFF and rawcamera.is_raw(path, head):
        what = "This is a raw camera file."
        meaning = "It holds what the sensor saw, and only a small preview as a picture."
        raise FileRefused(
            what, meaning=meaning, advice="Develop it, save it as a JPEG or TIFF and import that."
        )


def _beginning(path: Path) -> tuple[bytes, int]:
    try:
        with path.open("rb") as stream:
            return stream.read(_HEAD), path.stat().st_size
    except OSError as error:
        raise unreadable(error) from error
