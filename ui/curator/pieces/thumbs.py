"""A small picture of a piece, or for a piece without one a leaf of paper that says what it is called."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette

from exhibit.model.finding import PieceRow
from ui.curator.pictures import Pictures, fitted
from ui.curator.pieces.columns import titled
from ui.theme import SERIF

_WORDS = 9
"""How many words of a title stand on a leaf."""

_GOLDEN = 0.77
"""The proportion of a leaf of paper."""


def paint_work(painter: QPainter, box: QRect, piece: PieceRow, pictures: Pictures, palette: QPalette) -> None:
    """Paint a work whole into a box: its picture, its average color until that is there, or a leaf."""
    if piece.picture and not pictures.missing(piece.picture):
        _paint_picture(painter, box, piece, pictures)
    else:
        _paint_leaf(painter, box, piece, palette)


def _paint_picture(painter: QPainter, box: QRect, piece: PieceRow, pictures: Pictures) -> None:
    place = fitted(piece.width, piece.height, box)
    ratio = painter.device().devicePixelRatio()
    pixmap = pictures.pixmap(piece.picture, QSize(place.width(), place.height()) * ratio)
    if pixmap is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, pixmap)
    else:
        painter.fillRect(place, QColor(piece.color or "#888888"))


def _paint_leaf(painter: QPainter, box: QRect, piece: PieceRow, palette: QPalette) -> None:
    height = box.height()
    leaf = QRect(0, 0, min(box.width(), round(height * _GOLDEN)), height)
    leaf.moveCenter(box.center())
    painter.setPen(palette.color(QPalette.ColorRole.Mid))
    painter.setBrush(palette.color(QPalette.ColorRole.Base))
    painter.drawRect(leaf.adjusted(0, 0, -1, -1))
    edge = max(2, leaf.width() // 10)
    font = QFont(SERIF)
    font.setPixelSize(max(5, leaf.width() // 8))
    painter.setFont(font)
    painter.setPen(palette.color(QPalette.ColorRole.Text))
    words = " ".join(titled(piece).split()[:_WORDS])
    painter.drawText(
        leaf.adjusted(edge, edge, -edge, -edge),
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap,
        words,
    )
