"""Wall labels on paper: laid out first, so that what does not fit is known before anything is printed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
)

from exhibit.services.publishing.labelling import Label
from ui.kiosk.qr import qr_outline
from ui.printing.label_text import Fitted, fit, whole_lines
from ui.printing.paper import LabelForm, Paper, dots, places, points
from ui.theme import SANS

INK = QColor("#000000")
_CUT = QColor("#9a9a9a")
_INSET_MM = 7.0
_GUTTER_MM = 6.0
_RUN = re.compile(r"M(\d+) (\d+)h(\d+)")
"""A row of dark modules in the outline of a QR code: where it begins, and its length."""

_QUIET = 4 / 29
"""How much of a code's edge is its quiet zone, so that its dark part stands flush with the number."""

_NUMBER = 3.0
"""Size of the stop's number, as part of the running text."""


@dataclass(frozen=True, slots=True)
class Overflow:
    """A label whose words do not fit: whose, and the text that would be left out."""

    piece_id: int
    number: int
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Placed:
    """A label in its place on a page, its words set."""

    label: Label
    place: QRectF
    fitted: Fitted


@dataclass(frozen=True, slots=True)
class LabelPages:
    """All pages, ready to be drawn, and what does not fit on them."""

    paper: Paper
    form: LabelForm
    pages: tuple[tuple[Placed, ...], ...]
    overflows: tuple[Overflow, ...]


def lay_out(labels: Sequence[Label], form: LabelForm, paper: Paper) -> LabelPages:
    """Set every label and put it on a page; needs the fonts to be loaded, and draws nothing."""
    return bound([set_label(one, form) for one in labels], form, paper)


def set_label(label: Label, form: LabelForm) -> Placed:
    """Set one label, its place still open: a window sets one after another, and stays quick."""
    return Placed(label, QRectF(), fit(label, form, _room(form)))


def bound(labels: Sequence[Placed], form: LabelForm, paper: Paper) -> LabelPages:
    """Put labels that are set on pages, in their order."""
    spots = places(form, paper)
    placed = [replace(one, place=spots[number % len(spots)]) for number, one in enumerate(labels)]
    pages = tuple(tuple(placed[at : at + len(spots)]) for at in range(0, len(placed), len(spots)))
    overflows = tuple(
        Overflow(one.label.piece_id, one.label.number, one.label.words[0].title, one.fitted.left_over)
        for one in placed
        if one.fitted.left_over
    )
    return LabelPages(paper, form, pages, overflows)


def draw_page(painter: QPainter, pages: LabelPages, number: int) -> None:
    """Draw one page; the painter's unit is a dot."""
    for placed in pages.pages[number]:
        painter.save()
        painter.setPen(QPen(_CUT, dots(0.1), Qt.PenStyle.DotLine))
        painter.drawRect(placed.place)
        painter.translate(placed.place.topLeft())
        _draw_label(painter, placed, pages.form)
        painter.restore()


def _column(form: LabelForm) -> float:
    """Return the width of the column that number and code stand in, in dots."""
    return dots(max(form.code, 0.16 * form.width))


def _room(form: LabelForm) -> QSizeF:
    """Return the space for a label's words, in dots."""
    width = dots(form.width - 2 * _INSET_MM - _GUTTER_MM) - _column(form)
    return QSizeF(width, dots(form.height - 2 * _INSET_MM))


def _draw_label(painter: QPainter, placed: Placed, form: LabelForm) -> None:
    inset = dots(_INSET_MM)
    painter.setPen(INK)
    font = QFont(SANS)
    font.setPixelSize(points(form.text * _NUMBER))
    font.setBold(True)
    painter.setFont(font)
    height = QFontMetricsF(font).ascent()
    painter.drawText(QPointF(inset, inset + 0.86 * height), str(placed.label.number))
    code = dots(form.code)
    quiet = code * _QUIET
    place = QRectF(inset - quiet, dots(form.height) - inset + quiet - code, code, code)
    _draw_code(painter, str(placed.label.number), place)
    painter.translate(inset + _column(form) + dots(_GUTTER_MM), inset)
    _draw_words(painter, placed.fitted, _room(form))


def _draw_words(painter: QPainter, fitted: Fitted, room: QSizeF) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, INK)
    height = room.height() - fitted.foot.size().height() if not fitted.foot.isEmpty() else room.height()
    if not fitted.foot.isEmpty():
        painter.save()
        painter.translate(0, height)
        fitted.foot.documentLayout().draw(painter, context)
        painter.restore()
    if fitted.left_over:
        # Clipped to whole lines; the list of what does not fit has been told.
        painter.setClipRect(QRectF(QPointF(0, 0), QSizeF(room.width(), whole_lines(fitted.document, height))))
    fitted.document.documentLayout().draw(painter, context)


def _draw_code(painter: QPainter, content: str, place: QRectF) -> None:
    """Draw a QR code as one filled shape: no picture, so it prints sharp at any size."""
    outline, modules = qr_outline(content)
    edge = place.width() / modules
    path = QPainterPath()
    for x, y, run in _RUN.findall(outline):
        path.addRect(QRectF(place.x() + int(x) * edge, place.y() + int(y) * edge, int(run) * edge, edge))
    painter.fillPath(path.simplified(), INK)
