"""A surface measured in pixels of the full-size picture, whatever size is being drawn."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from gallery_assets.atelier.noise import Field, Size
from gallery_assets.atelier.vector import Point, line_mask, mask_of, shape_mask


class Easel:
    """Masks of shapes given in full-size pixels; ``unit`` is such a pixel's size in the picture drawn."""

    def __init__(self, full: Size, unit: float) -> None:
        self.unit = unit
        self.size: Size = (round(full[0] * unit), round(full[1] * unit))

    def empty(self) -> Field:
        """A mask of nothing."""
        return np.zeros((self.size[1], self.size[0]), dtype=np.float32)

    def scaled(self, corners: Sequence[Point]) -> list[Point]:
        """Places in pixels of the picture drawn."""
        return [(x * self.unit, y * self.unit) for x, y in corners]

    def ways(self) -> tuple[Field, Field]:
        """Each column's x and each row's y, in full-size pixels, ready to be broadcast."""
        right = np.arange(self.size[0], dtype=np.float32)[None, :] / np.float32(self.unit)
        down = np.arange(self.size[1], dtype=np.float32)[:, None] / np.float32(self.unit)
        return right, down

    def shape(self, corners: Sequence[Point], *, smooth: bool = False) -> Field:
        """A closed shape, with straight or smooth sides."""
        if smooth:
            return shape_mask(self.size, self.scaled(corners), smooth=True)
        return shape_mask(self.size, self.scaled(corners))

    def box(self, left: float, top: float, right: float, bottom: float) -> Field:
        """An upright rectangle."""
        return self.shape(((left, top), (right, top), (right, bottom), (left, bottom)))

    def lines(self, lines: Sequence[Sequence[Point]], width: float, *, smooth: bool = False) -> Field:
        """Lines of one width, straight from point to point or smooth."""
        return line_mask(self.size, [self.scaled(line) for line in lines], width * self.unit, smooth=smooth)

    def discs(self, discs: Sequence[tuple[float, float, float]]) -> Field:
        """Filled circles: x, y, radius."""

        def paint(painter: QPainter) -> None:
            for x, y, radius in discs:
                painter.drawEllipse(
                    QPointF(x * self.unit, y * self.unit), radius * self.unit, radius * self.unit
                )

        return mask_of(self.size, paint)

    def distance(self, at: Point, wide: float, high: float) -> Field:
        """How far each pixel is from a place, 1 where an ellipse of this half width and height ends."""
        right, down = self.ways()
        return np.asarray(np.hypot((right - at[0]) / wide, (down - at[1]) / high), dtype=np.float32)
