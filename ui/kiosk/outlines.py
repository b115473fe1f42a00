"""Line drawings as pictures, for QML's ``image://outline/``.

QML's own shapes do not keep to the edge of what scrolls where no graphics card draws: what is scrolled away
is painted over the bar and stays there. A picture keeps to it, and is drawn once for all who show it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtQuick import QQuickImageProvider

_SIGNS = re.compile(r"[A-Za-z]|-?\d+(?:\.\d+)?")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "h": 1, "v": 1, "C": 6, "A": 7, "Z": 0, "z": 0}


class Outlines(QQuickImageProvider):
    """Draws ``COLOR/PEN/BOX/PATH``: a path of that color in a square box of so many units, as SVG writes it.

    ``COLOR`` is in hexadecimal digits. Without a ``PEN``, which is as wide as it says, the path is filled.
    What makes no sense stays empty.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(
        self,
        id: str,  # noqa: A002 - Qt's name
        size: QSize,
        requestedSize: QSize,
    ) -> QImage:
        """Return the drawing, as large as it is asked for."""
        color, pen, box, path = (*id.split("/", 3), "", "", "", "")[:4]
        image = QImage(requestedSize.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.scale(*(2 * (image.width() / max(1.0, float(box or 1)),)))
        _paint(painter, path_of(path), QColor(f"#{color}"), float(pen or 0))
        painter.end()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def _paint(painter: QPainter, path: QPainterPath, color: QColor, pen: float) -> None:
    if not pen:
        painter.fillPath(path, color)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.strokePath(path, QPen(color, pen, Qt.PenStyle.SolidLine, cap, join))


def path_of(written: str) -> QPainterPath:
    """Return a path written as in SVG, of the steps M, L, H, V, C, Z, h, v, and A for parts of circles."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for step, numbers in _steps(written):
        _take(path, step, numbers)
    return path


def _steps(written: str) -> Iterator[tuple[str, list[float]]]:
    signs = _SIGNS.findall(written)
    at, step = 0, ""
    while at < len(signs):
        if signs[at].isalpha():
            step, at = signs[at], at + 1
        takes = _TAKES.get(step, -1)
        numbers = signs[at : at + takes] if takes >= 0 else []
        if takes < 0 or len(numbers) < takes or any(number.isalpha() for number in numbers):
            return
        yield step, [float(number) for number in numbers]
        at += takes
        # A step without numbers is not repeated: a number after it has no meaning.
        step = step if takes else ""


def _take(path: QPainterPath, step: str, numbers: list[float]) -> None:
    here = path.currentPosition()
    match step:
        case "M":
            path.moveTo(*numbers)
        case "L":
            path.lineTo(*numbers)
        case "H" | "h":
            path.lineTo(numbers[0] + (here.x() if step == "h" else 0), here.y())
        case "V" | "v":
            path.lineTo(here.x(), numbers[0] + (here.y() if step == "v" else 0))
        case "C":
            path.cubicTo(*numbers)
        case "A":
            _turn(path, numbers[0], large=bool(numbers[3]), clockwise=bool(numbers[4]), to=numbers[5:])
        case _:
            path.closeSubpath()


def _turn(path: QPainterPath, radius: float, *, large: bool, clockwise: bool, to: list[float]) -> None:
    """Go on along a circle of that radius."""
    x, y = path.currentPosition().toTuple()
    dx, dy = (to[0] - x) / 2, (to[1] - y) / 2
    half = math.hypot(dx, dy)
    if not half or not radius:
        return
    radius = max(radius, half)
    away = math.sqrt(radius**2 - half**2) / half * (1 if large == clockwise else -1)
    middle_x, middle_y = x + dx + dy * away, y + dy - dx * away
    begin = math.degrees(math.atan2(middle_y - y, x - middle_x))
    end = math.degrees(math.atan2(middle_y - to[1], to[0] - middle_x))
    sweep = (end - begin) % 360 - (360 if clockwise else 0)
    circle = QRectF(middle_x - radius, middle_y - radius, 2 * radius, 2 * radius)
    path.arcTo(circle, begin, sweep)
