"""PDF documents (ISO 32000), through PDFium: opened within limits, refused in words, and read for their text.

Only pages are looked at: forms are not run, links not followed, attachments not opened, and this PDFium has
no JavaScript.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import pypdfium2
from pypdfium2 import raw

from exhibit.media.documents.annotations import written_on
from exhibit.media.documents.authors import named
from exhibit.media.documents.layout import paragraphs_of
from exhibit.media.documents.letters import sheet_of
from exhibit.media.documents.lines import Sheet
from exhibit.media.documents.marking import Run
from exhibit.media.documents.properties import offered
from exhibit.media.documents.remarks import remarks_on
from exhibit.media.documents.words import Paragraph, Written, body
from exhibit.media.page_clock import MOST_PAGES, PageClock
from exhibit.media.store import unreadable
from exhibit.model.refusals import FileRefused
from exhibit.model.said import Said

MAX_PAGES = MOST_PAGES

NO_TEXT = (
    "It has no text, only pictures of pages: type or paste the text so that it can be read aloud and found."
)
_LEFT_OUT = "Page numbers and lines that stand on every page were left out of its text."
_TYPED = "What was typed into its fields or onto its pages stands at the end of its text."
_TAIL = 4096
_PROPERTIES = ("Title", "Author", "Subject", "Keywords")
Document = Any
"""A ``pypdfium2.PdfDocument``; the library ships no types."""


@contextmanager
def open_pdf(path: Path) -> Iterator[Document]:
    """Open a PDF for as long as the block lasts.

    Raises ``FileRefused`` where it cannot be read, is cut short, damaged, protected by a password, a form
    that only one program shows, or has no pages or more than 200.
    """
    try:
        with path.open("rb") as stream:
            _check_end(stream)
            document = _opened(stream)
            try:
                _check(document)
                yield document
            except pypdfium2.PdfiumError as error:
                raise damaged() from error
            finally:
                document.close()
    except OSError as error:
        raise unreadable(error) from error


def read_pdf(path: Path) -> Written:
    """Read the text of a PDF, paragraph by paragraph. Raises ``FileRefused``."""
    with open_pdf(path) as document:
        count = len(document)
        said: list[str] = []
        found: Counter[str] = Counter()
        clock = PageClock(count)
        sheets = [_sheet(document, number, said, found, clock) for number in range(count)]
        pairs = [(name.lower(), text) for name in _PROPERTIES if (text := _property(document, name))]
    if not any(each.things for each in sheets):
        raise FileRefused("The document's pages are empty.", advice="See whether it is the right one.")
    paragraphs, left_out = paragraphs_of(sheets)
    typed = [Paragraph([Run(part)]) for text in said for part in re.split(r"\n{2,}", text)]
    words, verse = body([*paragraphs, *typed])
    remarks: list[str] = [Said("It has {count} pages.", count=count)] if count > 1 else []
    remarks += [_LEFT_OUT] if left_out else []
    remarks += [_TYPED] if said else []
    remarks += remarks_on(found)
    remarks += [] if words else [NO_TEXT]
    return Written(
        words=words,
        verse=verse,
        remarks=tuple(remarks),
        private=named(name for name, _ in pairs),
        embedded=offered(pairs, "PDF", path.name),
    )


def _property(document: Document, name: str) -> str:
    return str(document.get_metadata_value(name)).replace("\0", "").strip()


def damaged() -> FileRefused:
    """Return the refusal for a PDF that cannot be read."""
    return FileRefused(
        "The document is damaged and cannot be read.",
        advice="Open it in a program that shows it, print it to a new PDF, and import that.",
    )


def _check_end(stream: BinaryIO) -> None:
    """Refuse what lacks its end (ISO 32000-1, 7.5.5): PDFium would mend it and show what pages it finds."""
    size = stream.seek(0, os.SEEK_END)
    stream.seek(max(0, size - _TAIL))
    whole = b"%%EOF" in stream.read()
    stream.seek(0)
    if not whole:
        raise FileRefused(
            "The file ends before the document does.",
            meaning="It was probably cut short when it was copied or sent.",
            advice="Get it once more from where it came from.",
        )


def _opened(stream: BinaryIO) -> Document:
    try:
        return pypdfium2.PdfDocument(stream)
    except pypdfium2.PdfiumError as error:
        if error.err_code in {raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY}:
            what = "The document is protected by a password."
            raise FileRefused(what, advice="Save it without a password and import that.") from error
        raise damaged() from error


def _check(document: Document) -> None:
    count = len(document)
    if count == 0:
        raise FileRefused("The document has no pages.", advice="See whether it is the right one.")
    if count > MAX_PAGES:
        what = Said(
            "The document has {count:,} pages; documents of up to {most} are taken in.",
            count=count,
            most=MAX_PAGES,
        )
        raise FileRefused(what, advice="Take the pages out that matter, and import those.")
    if document.get_formtype() == raw.FORMTYPE_XFA_FULL:
        raise FileRefused(
            "The document is a form (XFA) that only Adobe's programs can show.",
            advice="Open it there, print it to a new PDF, and import that.",
        )


def _sheet(document: Document, number: int, said: list[str], found: Counter[str], clock: PageClock) -> Sheet:
    """Return a page's lines; what was typed onto it is added to ``said``, and its comments are counted."""
    with clock.page():
        return _read_sheet(document[number], said, found)


def _read_sheet(page: Any, said: list[str], found: Counter[str]) -> Sheet:
    try:
        typed, comments = written_on(page)
        said += typed
        found["comments"] += comments
        things = raw.FPDFPage_CountObjects(page) + raw.FPDFPage_GetAnnotCount(page)
        text = page.get_textpage()
        try:
            return sheet_of(text, page.get_cropbox(), things)
        finally:
            text.close()
    finally:
        page.close()
