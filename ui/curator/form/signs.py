"""Calm signs for files that are heard or read: drawn in lines, so that no face has to have them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from exhibit.model.pieces import MediumRole

_SIDE = 24.0
"""The grid that a sign is drawn on."""

_BARS = ((4, 4), (8, 9), (12, 16), (16, 8), (20, 3))
"""Where the bars of a sound stand, and how high they are."""


def paint_sign(painter: QPainter, box: QRect, role: MediumRole) -> None:
    """Paint the sign of a role into the middle of a box, in the color of the painter's pen."""
    side = min(box.width(), box.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center().x() - side / 2, box.center().y() - side / 2)
    painter.scale(side / _SIDE, side / _SIDE)
    pen = QPen(painter.pen().color(), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_SIGNS.get(role, _page)())
    painter.restore()


def _sound() -> QPainterPath:
    path = QPainterPath()
    for x, height in _BARS:
        path.moveTo(QPointF(x, 12 - height / 2))
        path.lineTo(QPointF(x, 12 + height / 2))
    return path


def _film() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(3, 5, 18, 14), 2, 2)
    path.moveTo(10, 9)
    path.lineTo(15, 12)
    path.lineTo(10, 15)
    path.closeSubpath()
    return path


def _captions() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(3, 5, 18, 14), 2, 2)
    for y, left, right in ((12, 7, 17), (15.5, 7, 14)):
        path.moveTo(left, y)
        path.lineTo(right, y)
    return path


def _page() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(5, 3, 14, 18), 1.5, 1.5)
    for y in (8, 12, 16):
        path.moveTo(8.5, y)
        path.lineTo(15.5, y)
    return path


_SIGNS = {
    MediumRole.AUDIO: _sound,
    MediumRole.VIDEO: _film,
    MediumRole.CAPTIONS: _captions,
}
"""The signs by role; what has none of its own is a page with words."""
