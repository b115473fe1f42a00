"""The checklist that travels with the works: a row for each, with its picture and boxes to tick."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageReader, QPainter, QPen

from exhibit.services.publishing.labelling import Label
from ui.formatting import length_of, names_in_a_row
from ui.printing.paper import MARGIN_MM, Paper, dots, points
from ui.theme import SANS

FindPicture = Callable[[str], Path]
"""Returns where a small picture of the original with this SHA-256 is or would be."""

_INK, _LINE = QColor("#000000"), QColor("#9a9a9a")
_HEAD_MM, _ROW_MM, _FOOT_MM = 24.0, 25.0, 8.0
_NUMBER_MM, _PICTURE_MM, _BOX_MM, _BOX_COLUMN_MM, _GAP_MM = 12.0, 28.0, 5.5, 19.0, 3.0
_PICTURE_PIXELS = 360


@dataclass(frozen=True, slots=True)
class ChecklistPages:
    """All rows by page, ready to be drawn."""

    paper: Paper
    title: str
    pages: tuple[tuple[Label, ...], ...]
    find_picture: FindPicture


def lay_out_checklist(
    labels: Sequence[Label], title: str, paper: Paper, find_picture: FindPicture
) -> ChecklistPages:
    """Part the rows into pages."""
    room = paper.height - 2 * MARGIN_MM - _HEAD_MM - _FOOT_MM
    rows = int(room // _ROW_MM)
    pages = tuple(tuple(labels[at : at + rows]) for at in range(0, len(labels), rows))
    return ChecklistPages(paper, title, pages, find_picture)


def boxes() -> tuple[str, ...]:
    """Return what is ticked off, in the words of the reader."""
    return (
        QCoreApplication.translate("Checklist", "Arrived"),
        QCoreApplication.translate("Checklist", "On view"),
        QCoreApplication.translate("Checklist", "Packed"),
    )


def draw_checklist_page(painter: QPainter, pages: ChecklistPages, number: int) -> None:
    """Draw one page; the painter's unit is a dot."""
    _draw_head(painter, pages)
    top = dots(MARGIN_MM + _HEAD_MM)
    for label in pages.pages[number]:
        _draw_row(painter, pages, label, top)
        top += dots(_ROW_MM)
    painter.setFont(_font(8.5))
    of = QCoreApplication.translate("Checklist", "Page {page} of {pages}")
    foot = QRectF(dots(MARGIN_MM), dots(pages.paper.height - MARGIN_MM - 5), _width(pages.paper), dots(5))
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight, of.format(page=number + 1, pages=len(pages.pages)))


def _draw_head(painter: QPainter, pages: ChecklistPages) -> None:
    painter.setPen(_INK)
    painter.setFont(_font(18, bold=True))
    room = QRectF(dots(MARGIN_MM), dots(MARGIN_MM), _width(pages.paper), dots(10))
    title = QFontMetricsF(painter.font()).elidedText(pages.title, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
    painter.setFont(_font(8.5))
    for place, words in enumerate(boxes()):
        column = QRectF(_box_left(pages.paper, place), dots(MARGIN_MM + 14), dots(_BOX_COLUMN_MM), dots(8))
        painter.drawText(column, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, words)


def _draw_row(painter: QPainter, pages: ChecklistPages, label: Label, top: float) -> None:
    left, height = dots(MARGIN_MM), dots(_ROW_MM)
    painter.setPen(QPen(_LINE, dots(0.15)))
    painter.drawLine(QPointF(left, top), QPointF(left + _width(pages.paper), top))
    painter.setPen(_INK)
    painter.setFont(_font(16, bold=True))
    number = QRectF(left, top, dots(_NUMBER_MM), height)
    painter.drawText(number, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(label.number))
    picture = QRectF(left + dots(_NUMBER_MM), top, dots(_PICTURE_MM), height).adjusted(
        0, dots(1.5), 0, -dots(1.5)
    )
    if label.picture:
        _draw_picture(painter, pages.find_picture(label.picture), picture)
    words_left = picture.right() + dots(_GAP_MM)
    _draw_words(
        painter, label, QRectF(words_left, top, _box_left(pages.paper, 0) - words_left - dots(2), height)
    )
    painter.setPen(QPen(_INK, dots(0.3)))
    for place in range(len(boxes())):
        box = QRectF(0, 0, dots(_BOX_MM), dots(_BOX_MM))
        box.moveCenter(QPointF(_box_left(pages.paper, place) + dots(_BOX_COLUMN_MM) / 2, top + height / 2))
        painter.drawRect(box)


def _draw_words(painter: QPainter, label: Label, room: QRectF) -> None:
    words = label.words[0]
    length = length_of(label.duration_seconds) if label.duration_seconds else ""
    facts = (words.form, label.made, label.dimensions, length, label.accession)
    lines = (
        (words.title, _font(11, bold=True)),
        (names_in_a_row(label.names), _font(10)),
        (" · ".join(part for part in facts if part), _font(8.5)),
    )
    heights = [QFontMetricsF(font).height() for _, font in lines]
    top = room.y() + (room.height() - sum(heights)) / 2
    for (text, font), height in zip(lines, heights, strict=True):
        painter.setFont(font)
        # A list of works may shorten a long title: the label has it in full.
        fitting = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRectF(room.x(), top, room.width(), height), Qt.AlignmentFlag.AlignLeft, fitting)
        top += height


def _draw_picture(painter: QPainter, path: Path, room: QRectF) -> None:
    image = _small(path)
    if image.isNull():
        return
    size = image.size().toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(0, 0), size)
    place.moveCenter(room.center())
    painter.drawImage(place, image)


def _small(path: Path) -> QImage:
    reader = QImageReader(str(path))
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(
            size.scaled(QSize(_PICTURE_PIXELS, _PICTURE_PIXELS), Qt.AspectRatioMode.KeepAspectRatio)
        )
    return reader.read() if path.is_file() else QImage()


def _width(paper: Paper) -> float:
    return dots(paper.width - 2 * MARGIN_MM)


def _box_left(paper: Paper, place: int) -> float:
    first = paper.width - MARGIN_MM - len(boxes()) * _BOX_COLUMN_MM
    return dots(first + place * _BOX_COLUMN_MM)


def _font(size: float, *, bold: bool = False) -> QFont:
    font = QFont(SANS)
    font.setPixelSize(points(size))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
