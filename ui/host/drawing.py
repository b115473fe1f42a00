"""A visitor's finger drawing on the host's desk."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from exhibit.model.reflection import DRAWN, Stroke

LINE = 7
"""How thick a stroke is, in the drawing's own units."""


class Drawing(QWidget):
    """Strokes on paper, as large as there is room, in their proportions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: tuple[Stroke, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("A visitor's drawing"))

    def show_strokes(self, strokes: tuple[Stroke, ...]) -> None:
        """Show a drawing; none hides the paper."""
        self._strokes = strokes
        self.setVisible(bool(strokes))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size in the proportions of the paper."""
        return QSize(DRAWN[0] * 3 // 5, DRAWN[1] * 3 // 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the strokes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / DRAWN[0], self.height() / DRAWN[1])
        painter.scale(scale, scale)
        painter.fillRect(0, 0, *DRAWN, self.palette().base())
        pen = QPen(self.palette().text().color(), LINE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stroke in self._strokes:
            points = [QPointF(x, y) for x, y in stroke]
            painter.drawPolyline(QPolygonF(points if len(points) > 1 else points * 2))
