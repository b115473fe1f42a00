"""Which files are taken in, told by their first bytes and never by their name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from exhibit.media import containers, rawcamera
from exhibit.media.documents import kinds
from exhibit.media.signatures import describe
from exhibit.media.store import unreadable
from exhibit.model.pieces import Family
from exhibit.model.refusals import FileRefused

MAX_BYTES = 2_000_000_000
MAX_PIXELS = 500_000_000
"""Of a picture that its decoder may have to hold in memory."""

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
AVIF = Format(
    name="AVIF",
    media_type="image/avif",
    extension="avif",
    starts=_brands(b"avif", b"avis", b"mif1", b"msf1"),
    inside=(b"avif", b"avis"),
)
GIF = Format(name="GIF", media_type="image/gif", extension="gif", starts=_at(b"GIF87a", b"GIF89a"))
_DIB_SIZES = (12, 16, 40, 52, 56, 64, 108, 124)
"""Sizes of the headers that bitmaps have had; without one of them, "BM" is how some sentences begin."""

BMP = Format(
    name="BMP",
    media_type="image/bmp",
    extension="bmp",
    starts=tuple(((0, b"BM"), (14, size.to_bytes(4, "little"))) for size in _DIB_SIZES),
)
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

PICTURES = (JPEG, PNG, TIFF, WEBP, AVIF, HEIC, GIF, BMP, JPEG_2000, JPEG_XL)
"""Every picture format that is taken in; one more needs one more loader in ``exhibit.media.decoding`` or
``exhibit.media.foreign``. The brands of HEIC are also those of some AVIF, which comes before it."""

PDF = Format(
    name="PDF",
    media_type="application/pdf",
    extension="pdf",
    starts=_at(b"%PDF-", b"\xef\xbb\xbf%PDF-", b"\n%PDF-", b"\r\n%PDF-"),
    family=Family.PAGES,
)
RICH_TEXT = Format(
    name="RTF",
    media_type="application/rtf",
    extension="rtf",
    starts=_at(b"{\\rtf"),
    family=Family.WORDS,
)
WORD = Format(
    name="Word",
    media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extension="docx",
    starts=(),
    family=Family.WORDS,
)
"""What is in a ZIP file is told by its parts and not by its first bytes; see ``recognize``."""

OPEN_DOCUMENT = Format(
    name="OpenDocument text",
    media_type="application/vnd.oasis.opendocument.text",
    extension="odt",
    starts=(),
    family=Family.WORDS,
)

DOCUMENTS = (PDF, RICH_TEXT, WORD, OPEN_DOCUMENT)
"""Every format of documents that is taken in, plain texts apart."""

WAV = Format(
    name="WAV",
    media_type=containers.WAV,
    extension="wav",
    starts=(((0, b"RIFF"), (8, b"WAVE")), ((0, b"RF64"), (8, b"WAVE"))),
    family=Family.SOUND,
)
_AIFF = Format(
    name="AIFF",
    media_type="audio/aiff",
    extension="aiff",
    starts=(((0, b"FORM"), (8, b"AIFF")), ((0, b"FORM"), (8, b"AIFC"))),
    family=Family.SOUND,
)
_MP3 = Format(
    name="MP3",
    media_type=containers.MP3,
    extension="mp3",
    starts=_at(b"ID3", b"\xff\xfb", b"\xff\xfa", b"\xff\xf3", b"\xff\xf2", b"\xff\xe3", b"\xff\xe2"),
    family=Family.SOUND,
)
"""Begins with a tag, or with the mark of a frame of layer III (ISO/IEC 11172-3, 13818-3)."""

M4A = Format(
    name="M4A",
    media_type="audio/mp4",
    extension="m4a",
    starts=_brands(b"M4A ", b"M4B ", b"M4P ", b"F4A ", b"F4B "),
    family=Family.SOUND,
)
_FLAC = Format(
    name="FLAC", media_type="audio/flac", extension="flac", starts=_at(b"fLaC"), family=Family.SOUND
)
_OGG_OPUS = Format(
    name="Ogg Opus",
    media_type="audio/ogg",
    extension="opus",
    starts=_at(b"OggS"),
    inside=(b"OpusHead",),
    family=Family.SOUND,
)
_OGG = Format(
    name="Ogg Vorbis",
    media_type="audio/ogg",
    extension="ogg",
    starts=_at(b"OggS"),
    inside=(b"\x01vorbis", b"\x7fFLAC", b"Speex   "),
    family=Family.SOUND,
)
_MATROSKA_SOUND = Format(
    name="Matroska", media_type="audio/matroska", extension="mka", starts=(), family=Family.SOUND
)
_WEBM_SOUND = Format(name="WebM", media_type="audio/webm", extension="weba", starts=(), family=Family.SOUND)
"""Told from films by their tracks; see ``_as_heard``."""

SOUNDS = (WAV, _AIFF, _MP3, M4A, _FLAC, _OGG_OPUS, _OGG, _MATROSKA_SOUND, _WEBM_SOUND)
"""Every format of sound that is taken in."""

MP4 = Format(
    name="MP4",
    media_type="video/mp4",
    extension="mp4",
    starts=_brands(
        *(b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"iso7", b"iso8", b"iso9", b"isml"),
        *(b"mp41", b"mp42", b"mp71", b"avc1", b"hvc1", b"dash", b"msdh", b"cmfc", b"cmf2", b"mmp4"),
        *(b"M4V ", b"M4VH", b"M4VP", b"f4v ", b"F4V ", b"MSNV", b"XAVC", b"NDSC", b"NDSH", b"ndsc"),
        *(b"3gp4", b"3gp5", b"3gp6", b"3gp7", b"3gr6", b"3gs6", b"3ge6", b"3ge7", b"3gg6"),
        *(b"3g2a", b"3g2b", b"3g2c", b"KDDI"),
    ),
    family=Family.FILM,
)
MOV = Format(
    name="MOV",
    media_type="video/quicktime",
    extension="mov",
    starts=(*_brands(b"qt  "), *_at(b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot", offset=4)),
    family=Family.FILM,
)
"""Files of before 2001 have no brand and begin with any of their boxes."""

_WEBM = Format(
    name="WebM",
    media_type="video/webm",
    extension="webm",
    starts=_at(b"\x1a\x45\xdf\xa3"),
    inside=(b"\x42\x82\x84webm",),
    family=Family.FILM,
)
_MATROSKA = Format(
    name="MKV",
    media_type="video/matroska",
    extension="mkv",
    starts=_at(b"\x1a\x45\xdf\xa3"),
    inside=(b"matroska",),
    family=Family.FILM,
)
_OGG_FILM = Format(
    name="Ogg Theora",
    media_type="video/ogg",
    extension="ogv",
    starts=_at(b"OggS"),
    inside=(b"\x80theora",),
    family=Family.FILM,
)

FILMS = (MP4, MOV, _WEBM, _MATROSKA, _OGG_FILM)
"""Every format of film that is taken in."""

_WITHOUT_PICTURES = {MP4: M4A, MOV: M4A, _WEBM: _WEBM_SOUND, _MATROSKA: _MATROSKA_SOUND}
"""What a container of films is where none of its tracks has pictures."""

FORMATS = (*PICTURES, *DOCUMENTS, *FILMS, *SOUNDS)
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
            return _as_heard(path, candidate)
    if kind := kinds.document_in(path, head):
        return {kinds.WORD: WORD, kinds.OPEN_DOCUMENT: OPEN_DOCUMENT}[kind]
    advice = "Save or export it as one of these and import that."
    raise FileRefused(describe(head), meaning=accepted(), advice=advice)


def accepted() -> str:
    """Say in one sentence what is taken in."""
    tables = {"Pictures": PICTURES, "documents": DOCUMENTS, "sound": SOUNDS, "films": FILMS}
    return (
        "; ".join(
            f"{family}{' are taken in' if family == 'Pictures' else ''} as {_listed(table)}"
            for family, table in tables.items()
            if table
        )
        + "."
    )


def _listed(table: tuple[Format, ...]) -> str:
    names = [each.name for each in table]
    return f"{', '.join(names[:-1])} or {names[-1]}" if len(names) > 1 else names[0]


def _refuse_raw_camera(path: Path, candidate: Format, head: bytes) -> None:
    if candidate is TIFF and rawcamera.is_raw(path, head):
        what = "This is a raw camera file."
        meaning = "It holds what the sensor saw, and only a small preview as a picture."
        raise FileRefused(
            what, meaning=meaning, advice="Develop it, save it as a JPEG or TIFF and import that."
        )


def _as_heard(path: Path, candidate: Format) -> Format:
    """Return what a sound or film is by its tracks: without pictures it is a sound, whatever its container.

    Raises ``FileRefused`` where it is protected against copying. Other formats come back as they are.
    """
    if candidate.family not in {Family.SOUND, Family.FILM}:
        return candidate
    if containers.is_protected(path, candidate.media_type):
        what = "The file is protected against copying (DRM)."
        meaning = "It plays only on the devices of whoever bought it, and no kiosk can play it."
        raise FileRefused(what, meaning=meaning, advice="Ask for a copy without protection.")
    seen = candidate.family is Family.FILM and containers.has_picture(path, candidate.media_type)
    return candidate if seen else _WITHOUT_PICTURES.get(candidate, candidate)


def _beginning(path: Path) -> tuple[bytes, int]:
    try:
        with path.open("rb") as stream:
            return stream.read(_HEAD), path.stat().st_size
    except OSError as error:
        raise unreadable(error) from error
