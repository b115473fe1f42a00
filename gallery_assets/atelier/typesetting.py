"""Setting a story on small pages as a PDF, in the reading face, its words inside as words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import (
    QFont,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from gallery_assets.atelier.lettering import application, face

_PAGE = QSizeF(148, 210)
_MARGIN = 19.0
_DOTS = 300


def write_story(title: str, byline: str, paragraphs: Sequence[str], target: Path) -> None:
    """Write a story as a PDF of A5 pages."""
    application()
    writer = QPdfWriter(str(target))
    writer.setResolution(_DOTS)
    writer.setPageSize(QPageSize(_PAGE, QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN))
    writer.setTitle(title)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(face(11.5))
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    _block(cursor, title, face(21), after=2)
    _block(cursor, byline, face(11.5, italic=True), after=12)
    for number, words in enumerate(paragraphs):
        _block(cursor, words, face(11.5), indent=12 if number else 0)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)


def _block(cursor: QTextCursor, words: str, font: QFont, *, after: float = 0, indent: float = 0) -> None:
    """Set one paragraph; what is left free after it and the indent of its first line are in points."""
    form, letters = QTextBlockFormat(), QTextCharFormat()
    form.setBottomMargin(after * _DOTS / 72)
    form.setTextIndent(indent * _DOTS / 72)
    form.setLineHeight(138, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    letters.setFont(font)
    if cursor.position():
        cursor.insertBlock()
    cursor.setBlockFormat(form)
    cursor.insertText(words, letters)
