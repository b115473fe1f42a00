"""The formats of documents that are taken in, plain texts apart."""

from __future__ import annotations

from exhibit.media.magic import Format, at
from exhibit.model.pieces import Family

PDF = Format(
    name="PDF",
    media_type="application/pdf",
    extension="pdf",
    starts=at(b"%PDF-", b"\xef\xbb\xbf%PDF-", b"\n%PDF-", b"\r\n%PDF-"),
    family=Family.PAGES,
)
RICH_TEXT = Format(
    name="RTF",
    media_type="application/rtf",
    extension="rtf",
    starts=at(b"{\\rtf"),
    family=Family.WORDS,
)
WORD = Format(
    name="Word",
    media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extension="docx",
    starts=(),
    family=Family.WORDS,
)
"""What is in a ZIP file is told by its parts and not by its first bytes; see ``formats.recognize``."""

OPEN_DOCUMENT = Format(
    name="OpenDocument text",
    media_type="application/vnd.oasis.opendocument.text",
    extension="odt",
    starts=(),
    family=Family.WORDS,
)

DOCUMENTS = (PDF, RICH_TEXT, WORD, OPEN_DOCUMENT)
"""Every format of documents that is taken in, plain texts apart."""
