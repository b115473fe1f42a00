"""A page of paper on the screen, whole, as it will be printed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPixmap, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.printing.paper import Paper, dots

DrawPage = Callable[[QPainter, int], None]
"""Draws a page by its number, from 0, with a painter whose unit is a dot."""

_WHITE = Qt.GlobalColor.white


class PagePreview(QWidget):
    """Shows one page; Page Up, Page Down, Home, End and the wheel turn the pages."""

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper = Paper("a4", 210.0, 297.0)
        self._draw: DrawPage | None = None
        self._drawn: QPixmap | None = None
        self.pages = 0
        self.page = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        em = self.fontMetrics().height()
        self.setMinimumSize(14 * em, 18 * em)
        self._name()

    def show_pages(self, paper: Paper, pages: int, draw: DrawPage) -> None:
        """Show pages of this paper, staying at the present number where there is one."""
        self._paper, self.pages, self._draw = paper, pages, draw
        self.turn_to(min(self.page, max(0, pages - 1)))

    def turn_to(self, page: int) -> None:
        """Show this page, or the nearest there is."""
        self.page = max(0, min(page, self.pages - 1))
        self._drawn = None
        self._name()
        self.update()
        self.turned.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, in the middle, with room around it."""
        place = self._place()
        if self._drawn is None:
            self._drawn = self._rendered(place)
        painter = QPainter(self)
        painter.fillRect(place.translated(2, 3), self.palette().color(QPalette.ColorRole.Mid))
        painter.drawPixmap(place.topLeft(), self._drawn)
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRect(place.adjusted(-2, -2, 2, 2))

    def resizeEvent(self, event: object) -> None:
        """Draw the page anew at its new size."""
        self._drawn = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages."""
        to = {
            Qt.Key.Key_PageUp: self.page - 1,
            Qt.Key.Key_PageDown: self.page + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.pages - 1,
        }.get(Qt.Key(event.key()))
        if to is None:
            super().keyPressEvent(event)
        else:
            self.turn_to(to)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn pages."""
        if event.angleDelta().y():
            self.turn_to(self.page + (-1 if event.angleDelta().y() > 0 else 1))

    def _name(self) -> None:
        self.setAccessibleName(
            self.tr("Page {page} of {pages}").format(page=self.page + 1, pages=self.pages)
            if self.pages
            else self.tr("No page yet")
        )

    def _place(self) -> QRectF:
        size = QRectF(0, 0, self._paper.width, self._paper.height).size()
        room = self.rect().adjusted(6, 6, -6, -8)
        place = QRectF(0, 0, 0, 0)
        place.setSize(size.scaled(room.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio))
        place.moveCenter(room.toRectF().center())
        return place

    def _rendered(self, place: QRectF) -> QPixmap:
        ratio = self.devicePixelRatioF()
        size = QSize(max(1, round(place.width() * ratio)), max(1, round(place.height() * ratio)))
        pixmap = QPixmap(size)
        pixmap.fill(_WHITE)
        if self._draw is not None and self.pages:
            painter = QPainter(pixmap)
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            scale = size.width() / dots(self._paper.width)
            painter.scale(scale, scale)
            self._draw(painter, self.page)
            painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
