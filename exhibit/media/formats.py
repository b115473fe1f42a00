"""Which files are taken in, told by their first bytes and never by their name."""

from __future__ import annotations

from pathlib import Path

from exhibit.media import containers, rawcamera
from exhibit.media.document_formats import DOCUMENTS, OPEN_DOCUMENT, PDF, RICH_TEXT, WORD
from exhibit.media.documents import kinds
from exhibit.media.film_formats import FILMS, MOV, MP4, WITHOUT_PICTURES
from exhibit.media.magic import Format
from exhibit.media.picture_formats import (
    AVIF,
    BMP,
    GIF,
    HEIC,
    JPEG,
    JPEG_2000,
    JPEG_XL,
    PICTURES,
    PNG,
    TIFF,
    WEBP,
)
from exhibit.media.signatures import describe
from exhibit.media.sound_formats import M4A, SOUNDS, WAV
from exhibit.media.store import unreadable
from exhibit.model.pieces import Family
from exhibit.model.refusals import FileRefused
from exhibit.model.said import Said, either

__all__ = [
    "AVIF",
    "BMP",
    "DOCUMENTS",
    "FILMS",
    "FORMATS",
    "GIF",
    "HEIC",
    "JPEG",
    "JPEG_2000",
    "JPEG_XL",
    "M4A",
    "MAX_BYTES",
    "MAX_PIXELS",
    "MOV",
    "MP4",
    "OPEN_DOCUMENT",
    "PDF",
    "PICTURES",
    "PNG",
    "RICH_TEXT",
    "SOUNDS",
    "TIFF",
    "WAV",
    "WEBP",
    "WORD",
    "Format",
    "accepted",
    "recognize",
]

MAX_BYTES = 2_000_000_000
MAX_PIXELS = 500_000_000
"""Of a picture that its decoder may have to hold in memory."""

_HEAD = 4096

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
        what = Said(
            "The file has {gigabytes:.1f} GB; files of up to {most:.0f} GB are taken in.",
            gigabytes=size / 1e9,
            most=MAX_BYTES / 1e9,
        )
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
    return Said(
        "Pictures are taken in as {pictures}; documents as {documents}; sound as {sounds}; films as {films}.",
        pictures=_listed(PICTURES),
        documents=_listed(DOCUMENTS),
        sounds=_listed(SOUNDS),
        films=_listed(FILMS),
    )


def _listed(table: tuple[Format, ...]) -> str:
    *others, last = (each.name for each in table)
    return either([", ".join(others), last] if others else [last])


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
    return candidate if seen else WITHOUT_PICTURES.get(candidate, candidate)


def _beginning(path: Path) -> tuple[bytes, int]:
    try:
        with path.open("rb") as stream:
            return stream.read(_HEAD), path.stat().st_size
    except OSError as error:
        raise unreadable(error) from error
