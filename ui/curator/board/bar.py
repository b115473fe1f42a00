"""A bar as long as its share."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget


class Bar(QWidget):
    """Shows how many of all; the number stands in words beside it."""

    def __init__(self, part: int, whole: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = part / whole if whole else 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(self.fontMetrics().height() * 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the whole as a thin line and the share as a thick one."""
        painter = QPainter(self)
        tall = max(4, self.fontMetrics().height() // 2)
        top = (self.height() - tall) // 2
        painter.fillRect(
            QRect(0, self.height() // 2, self.width(), 1), self.palette().color(QPalette.ColorRole.Mid)
        )
        painter.fillRect(
            QRect(0, top, round(self.width() * self._share), tall),
            self.palette().color(QPalette.ColorRole.Accent),
        )
        painter.end()
