"""What is written on a PDF's page rather than in it: fields that were filled in, typed words, and
comments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from ctypes import POINTER, cast, create_string_buffer
from typing import Any

from pypdfium2 import raw

MAX_ANNOTATIONS = 2_000
MAX_BYTES = 2_000_000

_TYPED = {raw.FPDF_ANNOT_WIDGET: b"V", raw.FPDF_ANNOT_FREETEXT: b"Contents"}
_COMMENTS = {
    raw.FPDF_ANNOT_TEXT,
    raw.FPDF_ANNOT_HIGHLIGHT,
    raw.FPDF_ANNOT_STRIKEOUT,
    raw.FPDF_ANNOT_UNDERLINE,
}
_NEWLINE = re.compile(r"\r\n?")


def written_on(page: Any) -> tuple[list[str], int]:
    """Return the words that were typed onto a page, field by field, and how many comments it has."""
    typed: list[str] = []
    comments = 0
    for annotation in _annotations(page):
        kind = raw.FPDFAnnot_GetSubtype(annotation)
        if kind in _TYPED:
            text = _text(annotation, _TYPED[kind])
            typed += [text] if text.strip() else []
        elif kind in _COMMENTS:
            comments += bool(_text(annotation, b"Contents").strip())
    return typed, comments


def _annotations(page: Any) -> Iterator[Any]:
    for at in range(min(MAX_ANNOTATIONS, raw.FPDFPage_GetAnnotCount(page))):
        annotation = raw.FPDFPage_GetAnnot(page, at)
        if annotation:
            try:
                yield annotation
            finally:
                raw.FPDFPage_CloseAnnot(annotation)


def _text(annotation: Any, key: bytes) -> str:
    """Return a string that an annotation holds, empty where it is none: boxes that are ticked hold names."""
    if raw.FPDFAnnot_GetValueType(annotation, key) != raw.FPDF_OBJECT_STRING:
        return ""
    size = raw.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if not 0 < size <= MAX_BYTES:
        return ""
    held = create_string_buffer(size)
    raw.FPDFAnnot_GetStringValue(annotation, key, cast(held, POINTER(raw.FPDF_WCHAR)), size)
    return _NEWLINE.sub("\n", held.raw.decode("utf-16-le", "replace").rstrip("\0"))
