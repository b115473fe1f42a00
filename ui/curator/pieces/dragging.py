"""Pieces dragged out of a view: all that are chosen, and a word on how many they are."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QDrag, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from ui.curator.targets import carrying


def drag_pieces(view: QWidget, piece_ids: tuple[int, ...]) -> None:
    """Let the person drag these pieces; they stay where they are."""
    if not piece_ids:
        return
    drag = QDrag(view)
    drag.setMimeData(carrying(piece_ids))
    words = QApplication.translate("Pieces", "%n piece(s)", "", len(piece_ids))
    drag.setPixmap(badge(view, words))
    drag.setHotSpot(QPoint(-8, -8))
    drag.exec(Qt.DropAction.CopyAction)


def badge(view: QWidget, words: str) -> QPixmap:
    """Return a small card that says what is carried."""
    metrics = view.fontMetrics()
    size = metrics.size(0, words)
    ratio = view.devicePixelRatioF()
    card = QRect(0, 0, size.width() + metrics.height(), size.height() + metrics.height() // 2)
    pixmap = QPixmap(card.size() * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(view.palette().color(QPalette.ColorRole.Highlight))
    painter = QPainter(pixmap)
    painter.setFont(view.font())
    painter.setPen(view.palette().color(QPalette.ColorRole.HighlightedText))
    painter.drawText(card, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return pixmap
