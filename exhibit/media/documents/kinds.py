"""Telling documents that share a container from each other, and refusing those that are not read."""

from __future__ import annotations

import re
from pathlib import Path

from exhibit.media.documents import compound
from exhibit.media.documents.zipped import open_parts
from exhibit.model.refusals import FileRefused

WORD, OPEN_DOCUMENT = "word", "opendocument"

ZIP = b"PK\x03\x04"
WORD_MAIN = re.compile(r"word/document\d*\.xml")
OPEN_DOCUMENT_TYPE = b"application/vnd.oasis.opendocument.text"

_HEADS = (b"word/", b"mimetype" + OPEN_DOCUMENT_TYPE)
_PAGES = re.compile(r"Index/.*\.iwa")


def document_in(path: Path, head: bytes) -> str:
    """Return which document of words a container holds, empty for another file; ``head`` is how it begins.

    Raises ``FileRefused``, naming what it is, for a document that is damaged or of a kind that is not read.
    """
    if head.startswith(compound.START):
        raise compound.refused(path, head)
    if not head.startswith(ZIP):
        return ""
    try:
        with open_parts(path) as parts:
            if parts.beginning("mimetype").startswith(OPEN_DOCUMENT_TYPE):
                return OPEN_DOCUMENT
            if any(WORD_MAIN.fullmatch(name) for name in parts.names):
                return WORD
            of_pages = any(_PAGES.fullmatch(name) for name in parts.names)
    except FileRefused:
        if any(mark in head for mark in _HEADS):
            raise
        return ""
    if of_pages:
        what = "This is a document of Apple's Pages or one of its kin."
        raise FileRefused(what, advice="Export it there as a Word document or PDF, and import that.")
    return ""
