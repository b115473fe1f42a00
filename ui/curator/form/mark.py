"""The first picture of a work, on which a detail is marked: by dragging, or with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from exhibit.services.cataloguing.viewing import Region, within
from ui.curator.pictures import Pictures, PictureView

MIDDLE: Region = (0.35, 0.35, 0.3, 0.3)
"""Where a mark stands at first."""

STEP, SMALL_STEP = 0.02, 0.005
"""How far an arrow key goes, in parts of the picture; with Ctrl the small way."""

_SHADE = QColor(0, 0, 0, 96)
_NEAR = 4
"""A press that moves no further than so many pixels marks nothing."""

_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MarkView(PictureView):
    """Arrows move the mark, Shift+arrows size it, Delete takes it off."""

    begun = Signal()
    """Somebody begins to change the mark."""
    marked = Signal(object)
    """The mark as it is now, a ``Region``; None where it was taken off."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(pictures, parent)
        self.region: Region | None = None
        self.writable = False
        self._from: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_mark(self, region: Region | None, *, writable: bool) -> None:
        """Show a mark, or none; what is being dragged stays."""
        self.writable = writable
        self.setCursor(Qt.CursorShape.CrossCursor if writable else Qt.CursorShape.ArrowCursor)
        if self._from is None and region != self.region:
            self.region = region
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture darker around the mark, and a frame of two lines that is seen on everything."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self.region is not None:
            picture, mark = QRectF(self._place()), self._seen(self.region)
            for side in _around(picture, mark):
                painter.fillRect(side, _SHADE)
            for color, wide in ((QColor("black"), 4), (QColor("white"), 2)):
                painter.setPen(QPen(color, wide))
                painter.drawRect(mark)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or size the mark; the first arrow makes one in the middle."""
        key, held = Qt.Key(event.key()), event.modifiers()
        if self.writable and key in _WAYS:
            step = SMALL_STEP if held & Qt.KeyboardModifier.ControlModifier else STEP
            across, down = (step * one for one in _WAYS[key])
            self._shift(across, down, sizing=bool(held & Qt.KeyboardModifier.ShiftModifier))
        elif self.writable and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.region:
            self._mark(None)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a new mark."""
        if self.writable and event.button() is Qt.MouseButton.LeftButton:
            self.begun.emit()
            self._from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the mark follow."""
        if self._from is not None and (event.position() - self._from).manhattanLength() > _NEAR:
            self.region = self._region(self._from, event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the mark that was dragged."""
        start, self._from = self._from, None
        if start is not None and (event.position() - start).manhattanLength() > _NEAR:
            self._mark(self._region(start, event.position()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes back begins anew."""
        super().focusInEvent(event)
        self.begun.emit()

    def _shift(self, across: float, down: float, *, sizing: bool) -> None:
        if self.region is None:
            self._mark(MIDDLE)
            return
        left, top, width, height = self.region
        if sizing:
            self._mark(within((left, top, min(width + across, 1 - left), min(height + down, 1 - top))))
        else:
            self._mark(within((left + across, top + down, width, height)))

    def _mark(self, region: Region | None) -> None:
        self.region = region
        self.update()
        self.marked.emit(region)

    def _region(self, start: QPointF, end: QPointF) -> Region:
        """Return what lies between two points, in parts of the picture."""
        picture = QRectF(self._place())
        dragged = QRectF(start, end).normalized().intersected(picture)
        return within(
            (
                (dragged.left() - picture.left()) / picture.width(),
                (dragged.top() - picture.top()) / picture.height(),
                dragged.width() / picture.width(),
                dragged.height() / picture.height(),
            )
        )

    def _seen(self, region: Region) -> QRectF:
        left, top, width, height = region
        picture = QRectF(self._place())
        return QRectF(
            picture.left() + left * picture.width(),
            picture.top() + top * picture.height(),
            width * picture.width(),
            height * picture.height(),
        )


def _around(whole: QRectF, mark: QRectF) -> tuple[QRectF, ...]:
    """Return what lies around a mark, as four rectangles."""
    return (
        QRectF(whole.topLeft(), QPointF(whole.right(), mark.top())),
        QRectF(QPointF(whole.left(), mark.bottom()), whole.bottomRight()),
        QRectF(QPointF(whole.left(), mark.top()), mark.bottomLeft()),
        QRectF(mark.topRight(), QPointF(whole.right(), mark.bottom())),
    )
