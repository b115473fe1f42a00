"""Clean shapes drawn by Qt's painter and handed over as masks: the knife, ruler and pen of the atelier."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Sequence

# Drawing needs no window; without this line Qt looks for a display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from gallery_assets.atelier.noise import Field, Pixels, Size

Point = tuple[float, float]


def mask_of(size: Size, draw: Callable[[QPainter], None]) -> Field:
    """What ``draw`` paints in white on black, antialiased, as a mask from 0 to 1."""
    image = QImage(size[0], size[1], QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("white"))
    draw(painter)
    painter.end()
    return _gray(image)


def pixels_of(image: QImage) -> Pixels:
    """A QImage as float pixels."""
    copy = image.convertToFormat(QImage.Format.Format_RGB888)
    raw = np.frombuffer(copy.constBits(), dtype=np.uint8)
    rows = raw.reshape(copy.height(), copy.bytesPerLine())[:, : copy.width() * 3]
    return rows.reshape(copy.height(), copy.width(), 3).astype(np.float32) / np.float32(255.0)


def _gray(image: QImage) -> Field:
    """A gray QImage as a mask; Qt pads its lines to four bytes, the array must not."""
    raw = np.frombuffer(image.constBits(), dtype=np.uint8)
    rows = raw.reshape(image.height(), image.bytesPerLine())[:, : image.width()]
    return rows.astype(np.float32) / np.float32(255.0)


def points(text: str) -> list[Point]:
    """A shape as written down on one line: ``"10,20 30,40"``."""
    return [(float(x), float(y)) for x, y in (pair.split(",") for pair in text.split())]


def triples(text: str) -> list[tuple[float, float, float]]:
    """Points with a third number each, a width or a reach: ``"10,20,5 30,40,6"``."""
    return [(float(a), float(b), float(c)) for a, b, c in (triple.split(",") for triple in text.split())]


def polygon(points: Sequence[Point]) -> QPainterPath:
    """A closed shape with straight sides."""
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    path.closeSubpath()
    return path


def curve(points: Sequence[Point], *, closed: bool = True, tension: float = 1.0) -> QPainterPath:
    """A smooth line through all the points (Catmull-Rom), closed into a shape or open."""
    count = len(points)
    path = QPainterPath(QPointF(*points[0]))
    for index in range(count if closed else count - 1):
        before, start, end, after = (_neighbor(points, index + step, closed=closed) for step in (-1, 0, 1, 2))
        pull = tension / 6.0
        first = QPointF(start[0] + (end[0] - before[0]) * pull, start[1] + (end[1] - before[1]) * pull)
        second = QPointF(end[0] - (after[0] - start[0]) * pull, end[1] - (after[1] - start[1]) * pull)
        path.cubicTo(first, second, QPointF(*end))
    if closed:
        path.closeSubpath()
    return path


def _neighbor(points: Sequence[Point], index: int, *, closed: bool) -> Point:
    """The point at ``index``, going round a closed line and stopping at the ends of an open one."""
    return points[index % len(points)] if closed else points[min(max(index, 0), len(points) - 1)]


def shape_mask(size: Size, points: Sequence[Point], smooth: bool = False) -> Field:  # noqa: FBT001, FBT002
    """One closed shape, straight or smooth, as a mask."""
    path = curve(points) if smooth else polygon(points)
    return mask_of(size, lambda painter: painter.drawPath(path))


def line_mask(size: Size, lines: Sequence[Sequence[Point]], width: float, *, smooth: bool = False) -> Field:
    """Pen lines of one width with round ends, as a mask."""

    def draw(painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(
            QPen(
                QColor("white"),
                width,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        for points in lines:
            painter.drawPath(curve(points, closed=False) if smooth else _open(points))

    return mask_of(size, draw)


def _open(points: Sequence[Point]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    return path


def hand_line(
    start: Point, end: Point, tremor: float, rng: np.random.Generator, step: float = 60.0
) -> list[Point]:
    """A ruled line as a hand draws it: points from start to end, each a little beside the true line."""
    length = math.dist(start, end)
    count = max(2, round(length / step))
    nx, ny = (-(end[1] - start[1]) / max(length, 1e-6), (end[0] - start[0]) / max(length, 1e-6))
    points: list[Point] = []
    for index in range(count + 1):
        part, aside = index / count, float(rng.normal(0.0, tremor)) * (0.4 if index in (0, count) else 1.0)
        points.append(
            (
                start[0] + (end[0] - start[0]) * part + nx * aside,
                start[1] + (end[1] - start[1]) * part + ny * aside,
            )
        )
    return points
