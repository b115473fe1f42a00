"""The running words of a label as a document: set in points, shrunk within limits, never cut in silence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from PySide6.QtCore import QCoreApplication, QLocale, QSizeF, Qt
from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from exhibit.services.publishing.labelling import Label, LabelWords, shortened
from ui.formatting import length_of, names_in_a_row
from ui.printing.paper import LabelForm, points
from ui.theme import SANS, SERIF

_STEPS = 6
"""In how many steps text shrinks to its least size."""

TITLE, NAMES, FACTS, TEXT, NOTE = 1.5, 1.08, 0.85, 1.0, 0.9
"""Sizes of a label's parts, as parts of its running text."""


_LESS = (1.0, 0.8, 0.6, 0.45)
"""How much of a statement's beginning is kept, where it is only the beginning anyway, until it fits."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A label's document at the largest size at which it fits; ``left_over`` is the text that does not.

    ``foot`` stands at the label's lower edge and says where to turn: room is kept for it first, so that it is
    never what is left out. It may be empty.
    """

    document: QTextDocument
    foot: QTextDocument
    scale: float
    left_over: str


def fit(label: Label, form: LabelForm, size: QSizeF) -> Fitted:
    """Set a label's words into a space of ``size`` in dots."""
    scales = [1 - (1 - form.least) * step / _STEPS for step in range(_STEPS + 1)]
    tried = (_set(label, form, size, scale) for scale in scales)
    less = (_set(_shorter(label, part), form, size, form.least) for part in _LESS[1:])
    fitting = (one for one in chain(tried, less) if not one.left_over)
    return next(fitting, None) or _set(_shorter(label, _LESS[-1]), form, size, form.least)


def _shorter(label: Label, part: float) -> Label:
    """Return the label with less of those statements that are only begun; texts somebody chose stay whole."""
    return replace(
        label,
        words=tuple(
            replace(one, text=shortened(one.text, max(8, round(part * len(one.text.split()))))[0])
            if one.shortened
            else one
            for one in label.words
        ),
    )


def _set(label: Label, form: LabelForm, size: QSizeF, scale: float) -> Fitted:
    foot, document = _document(form.text * scale, size.width()), _document(form.text * scale, size.width())
    for place, words in enumerate(label.words):
        _write(QTextCursor(document), label, words, form.text * scale, first=place == 0)
        _write_support(QTextCursor(foot), words, form.text * scale)
    kept = foot.size().height() + points(form.text * scale) * 0.5 if not foot.isEmpty() else 0.0
    return Fitted(document, foot, scale, _beyond(document, size.height() - kept))


def _document(size: float, width: float) -> QTextDocument:
    document = QTextDocument()
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(SANS, size))
    document.setTextWidth(width)
    return document


def _write(cursor: QTextCursor, label: Label, words: LabelWords, size: float, *, first: bool) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.End)
    facts = " · ".join(
        part for part in (words.form, label.made if first else "", _size(label, first)) if part
    )
    note = QCoreApplication.translate("Labels", "Content note: {note}").format(note=words.note)
    parts = [
        (words.title, _font(SERIF, size * TITLE, bold=True), 0.0 if first else 1.2),
        (names_in_a_row(label.names) if first else "", _font(SANS, size * NAMES, bold=True), 0.25),
        (facts, _font(SANS, size * FACTS), 0.15),
        (note if words.note else "", _font(SANS, size * NOTE, bold=True), 0.4),
        (words.text, _font(SERIF, size * TEXT), 0.7),
    ]
    for text, font, above in parts:
        if text.strip():
            _paragraphs(cursor, text, font, above * points(size), right=_right_to_left(words))


def _write_support(cursor: QTextCursor, words: LabelWords, size: float) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.End)
    if words.support.strip():
        _paragraphs(cursor, words.support, _font(SANS, size * NOTE), 0, right=_right_to_left(words))


def _right_to_left(words: LabelWords) -> bool:
    return QLocale(words.language).textDirection() is Qt.LayoutDirection.RightToLeft


def _size(label: Label, first: bool) -> str:
    """Return how large a work is, and how long it plays; once on a label in several languages."""
    length = length_of(label.duration_seconds) if label.duration_seconds else ""
    return " · ".join(part for part in (label.dimensions, length) if part and first)


def _paragraphs(cursor: QTextCursor, text: str, font: QFont, above: float, *, right: bool) -> None:
    for place, line in enumerate(text.split("\n")):
        layout = QTextBlockFormat()
        layout.setTopMargin(above if place == 0 else above / 2)
        layout.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        layout.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        look = QTextCharFormat()
        look.setFont(font)
        if cursor.document().isEmpty():
            cursor.setBlockFormat(layout)
            cursor.setBlockCharFormat(look)
        else:
            cursor.insertBlock(layout, look)
        cursor.insertText(line, look)  # plain text: nothing in it is markup


def _font(family: str, size: float, *, bold: bool = False) -> QFont:
    font = QFont(family)
    font.setPixelSize(points(size))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def whole_lines(document: QTextDocument, height: float) -> float:
    """Return the height of the lines that fit completely into ``height``, in dots."""
    return max((end for _, _, end in _lines(document) if end <= height), default=0.0)


def _beyond(document: QTextDocument, height: float) -> str:
    """Return the text of all lines that end below ``height``."""
    left_over: dict[int, str] = {}
    for block, start, end in _lines(document):
        if end > height:
            left_over.setdefault(block.blockNumber(), block.text()[start:].strip())
    return " ".join(part for part in left_over.values() if part)


def _lines(document: QTextDocument) -> Iterator[tuple[QTextBlock, int, float]]:
    """Give every line's block, where it begins in it, and its lower edge in dots."""
    block = document.begin()
    while block.isValid():
        top = document.documentLayout().blockBoundingRect(block).top()
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            yield block, line.textStart(), top + line.y() + line.height()
        block = block.next()
