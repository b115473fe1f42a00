"""One tile of the grid: the work, and below it what it is called, by whom, and how it stands."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from exhibit.model.finding import PieceRow
from ui.curator.pictures import Pictures
from ui.curator.pieces.columns import titled
from ui.curator.pieces.rows import RowsModel
from ui.curator.pieces.thumbs import paint_work
from ui.formatting import names_in_a_row
from ui.theme import SERIF

LACK_MARK = "△"
"""Stands before the word on what a piece lacks."""


class TileDelegate(QStyledItemDelegate):
    """Paints tiles. What is chosen has a thick edge and a tick, what is in hand a second edge."""

    def __init__(self, model: RowsModel, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._pictures = model, pictures

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one tile; an empty leaf until its row is read."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette: QPalette = option.palette
        font: QFont = option.font
        em = QFontMetrics(font).height()
        tile = rect.adjusted(em // 4, em // 4, -em // 4, -em // 4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            _paint_chosen(painter, tile, palette)
        if state & QStyle.StateFlag.State_HasFocus:
            _paint_in_hand(painter, tile, palette)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        piece = self._model.row_at(index.row())
        inner = tile.adjusted(em // 2, em // 2, -em // 2, -em // 3)
        if piece is not None:
            words = QRect(inner.left(), inner.bottom() - 3 * em, inner.width(), 3 * em)
            box = QRect(inner.left(), inner.top(), inner.width(), words.top() - inner.top() - em // 3)
            paint_work(painter, box, piece, self._pictures, palette)
            self._paint_words(painter, words, piece, palette, font)
        if state & QStyle.StateFlag.State_Selected:
            _paint_tick(painter, tile, palette, em)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, words: QRect, piece: PieceRow, palette: QPalette, font: QFont
    ) -> None:
        title = QFont(SERIF)
        title.setPointSizeF(font.pointSizeF())
        height = words.height() // 3
        labels, muted = self._model.labels, palette.color(QPalette.ColorRole.PlaceholderText)
        mark = labels.mark(piece)
        status = labels.status(piece.status)
        state = f"{status}  {LACK_MARK} {mark}" if mark else status
        lines = (
            (titled(piece), title, palette.color(QPalette.ColorRole.Text)),
            (
                names_in_a_row(piece.people) if piece.people else "",
                font,
                palette.color(QPalette.ColorRole.Text),
            ),
            (state, font, muted),
        )
        for number, (text, face, color) in enumerate(lines):
            place = QRect(words.left(), words.top() + number * height, words.width(), height)
            _paint_line(painter, place, text, face, color)


def _paint_line(painter: QPainter, place: QRect, text: str, face: QFont, color: QColor) -> None:
    painter.setFont(face)
    painter.setPen(color)
    fitting = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitting)


def _paint_chosen(painter: QPainter, tile: QRect, palette: QPalette) -> None:
    accent = palette.color(QPalette.ColorRole.Highlight)
    ground = QColor(accent)
    ground.setAlphaF(0.16)
    painter.setPen(QPen(accent, 3))
    painter.setBrush(ground)
    painter.drawRoundedRect(tile.adjusted(1, 1, -1, -1), 4, 4)


def _paint_in_hand(painter: QPainter, tile: QRect, palette: QPalette) -> None:
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 1, Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(tile.adjusted(4, 4, -4, -4), 3, 3)


def _paint_tick(painter: QPainter, tile: QRect, palette: QPalette, em: int) -> None:
    tick = QRect(tile.right() - em, tile.top(), em, em)
    painter.fillRect(tick, palette.color(QPalette.ColorRole.Highlight))
    painter.setPen(palette.color(QPalette.ColorRole.HighlightedText))
    painter.drawText(tick, Qt.AlignmentFlag.AlignCenter, "✓")
