"""A small picture of a medium file to choose it by; what is no picture shows what it is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from exhibit.model.pieces import MediumFile
from ui.curator.form.signs import paint_sign
from ui.curator.naming import role_name
from ui.curator.pictures import Pictures, fitted
from ui.curator.plain_label import plain_tip

_LINES = 5
_EDGE = 3


class Thumb(QAbstractButton):
    """One medium file; a dot in words (``!``) tells that its alt text is missing."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self.medium: MediumFile | None = None
        self._lacks = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pictures.ready.connect(self._arrived)

    def show_medium(self, medium: MediumFile, place: str, *, lacks: bool) -> None:
        """Show a file; ``place`` is "2 of 3", ``lacks`` tells whether its alt text is missing."""
        self.medium, self._lacks = medium, lacks
        words = f"{role_name(medium.role)}, {place}"
        self.setText(words)
        self.setAccessibleName(self.tr("{what}, lacks alt text").format(what=words) if lacks else words)
        self.setToolTip(plain_tip(self.accessibleName()))
        self.update()

    def sizeHint(self) -> QSize:
        """A square of a few lines of text."""
        side = self.fontMetrics().lineSpacing() * _LINES
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the whole picture; a frame around what is chosen, a second one around what has the keys."""
        if self.medium is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        inner = self.rect().adjusted(2 * _EDGE, 2 * _EDGE, -2 * _EDGE, -2 * _EDGE)
        if self.medium.pages or self.medium.width:
            self._paint_picture(painter, inner, self.medium)
        else:
            self._paint_sign(painter, inner, self.medium)
        self._paint_marks(painter)

    def _paint_picture(self, painter: QPainter, inner: QRect, medium: MediumFile) -> None:
        place = fitted(medium.width, medium.height, inner)
        pixmap = self._pictures.pixmap(medium.sha256, place.size() * self.devicePixelRatio())
        if pixmap is not None:
            painter.drawPixmap(place, pixmap)
        else:
            painter.fillRect(place, QColor(medium.color or "#888888"))

    def _paint_sign(self, painter: QPainter, inner: QRect, medium: MediumFile) -> None:
        """Paint what stands for something that is not seen, and below it what it is."""
        words = inner.adjusted(0, inner.height() // 2, 0, 0)
        sign = inner.adjusted(0, 0, 0, -words.height())
        painter.setPen(self.palette().color(self.palette().ColorRole.WindowText))
        paint_sign(painter, sign, medium.role)
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        painter.drawText(words, flags, role_name(medium.role))

    def _paint_marks(self, painter: QPainter) -> None:
        colors = self.palette()
        if self.isChecked():
            pen = painter.pen()
            pen.setColor(colors.color(colors.ColorRole.Accent))
            pen.setWidth(_EDGE)
            painter.setPen(pen)
            painter.drawRect(self.rect().adjusted(_EDGE // 2, _EDGE // 2, -_EDGE, -_EDGE))
        if self.hasFocus():
            painter.setPen(colors.color(colors.ColorRole.Text))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self._lacks:
            side = self.fontMetrics().lineSpacing()
            corner = QRect(self.width() - side - _EDGE, _EDGE, side, side)
            painter.fillRect(corner, colors.window())
            painter.setPen(colors.color(colors.ColorRole.WindowText))
            painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, "!")

    def _arrived(self, sha256: str) -> None:
        if self.medium is not None and self.medium.sha256 == sha256:
            self.update()
