"""Naming older Office documents (Microsoft's compound files), which are refused, for what they are."""

from __future__ import annotations

import struct
from pathlib import Path

from exhibit.media.store import unreadable
from exhibit.model.refusals import FileRefused
from exhibit.model.said import Said

START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_HEADER = 512
_DIRECTORY_BYTES = 1 << 16
_KINDS = (
    (
        "EncryptedPackage",
        Said("a document protected by a password"),
        "Save it without a password and import that.",
    ),
    ("WordDocument", Said("an older Word document (.doc)"), "Open it, save it as .docx, and import that."),
    (
        "Workbook",
        Said("an older Excel workbook (.xls)"),
        "Name it as the sheet, or save what matters as a document.",
    ),
    ("PowerPoint Document", Said("an older PowerPoint presentation"), "Save it as a PDF and import that."),
)


def refused(path: Path, head: bytes) -> FileRefused:
    """Return the refusal for a compound file: its directory names what is in it ([MS-CFB] 2.2, 2.6).

    ``head`` are its first bytes, at least the header.
    """
    names = _directory(path, head)
    for name, kind, advice in _KINDS:
        if name.encode("utf-16-le") in names:
            return FileRefused(Said("This is {kind}.", kind=kind), advice=advice)
    advice = "Open it in the program that wrote it, save it as .docx or PDF, and import that."
    return FileRefused("This is an older Microsoft Office document.", advice=advice)


def _directory(path: Path, head: bytes) -> bytes:
    """Return the beginning of the directory, nothing where the header is cut."""
    if len(head) < _HEADER:
        return b""
    (shift,) = struct.unpack_from("<H", head, 30)
    (first,) = struct.unpack_from("<I", head, 48)
    try:
        with path.open("rb") as stream:
            stream.seek((first + 1) << min(shift, 16))
            return stream.read(_DIRECTORY_BYTES)
    except OSError as error:
        raise unreadable(error) from error
