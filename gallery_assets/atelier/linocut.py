"""Linoleum and press: a block that gouges cut, and the ink it leaves on paper."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gallery_assets.atelier.materials import Color, multiplied
from gallery_assets.atelier.noise import (
    Field,
    Pixels,
    Size,
    blurred,
    chance,
    displaced,
    fractal,
    smoothstep,
    wobbled,
)
from gallery_assets.atelier.vector import Point, curve, mask_of, polygon


class Block:
    """One block on the bench: ``ink`` leaves lino standing so that it prints, ``carve`` takes it away.

    Shapes are in thousandths of the picture's width.
    """

    def __init__(self, painter: QPainter, unit: float, seed: int) -> None:
        self.painter, self.unit, self.rng = painter, unit, chance(seed)

    def ink(self, *shapes: Sequence[Point], smooth: bool = False) -> None:
        """Leave the shapes standing."""
        self._fill("white", shapes, smooth=smooth)

    def carve(self, *shapes: Sequence[Point], smooth: bool = False) -> None:
        """Clear the shapes."""
        self._fill("black", shapes, smooth=smooth)

    def line(
        self, points: Sequence[Point], width: float, *, standing: bool = True, smooth: bool = False
    ) -> None:
        """A line left standing, or cut."""
        scaled = [(x * self.unit, y * self.unit) for x, y in points]
        path = curve(scaled, closed=False) if smooth else _open(scaled)
        color = QColor("white" if standing else "black")
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.setPen(
            QPen(
                color,
                width * self.unit,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        self.painter.drawPath(path)

    def gouge(
        self, x: float, y: float, length: float, width: float, turn: float, *, standing: bool = False
    ) -> None:
        """One push of the gouge: it enters thin, widens, and is flicked out; ``turn`` in radians."""
        ux, uy = math.cos(turn), math.sin(turn)
        bow = float(self.rng.normal(0.0, 0.03)) * length
        sides: list[list[Point]] = [[], []]
        for part, half in ((0.3, 0.34), (0.75, 0.5), (0.95, 0.34)):
            for side, sign in zip(sides, (1.0, -1.0), strict=True):
                aside = width * half * sign + bow * part
                side.append((x + ux * length * part - uy * aside, y + uy * length * part + ux * aside))
        tip = (x + ux * length - uy * bow, y + uy * length + ux * bow)
        self._fill(
            "white" if standing else "black", [[(x, y), *sides[0], tip, *reversed(sides[1])]], smooth=False
        )

    def _fill(self, color: str, shapes: Sequence[Sequence[Point]], *, smooth: bool) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(color))
        for shape in shapes:
            scaled = [(x * self.unit, y * self.unit) for x, y in shape]
            self.painter.drawPath(curve(scaled) if smooth else polygon(scaled))


def _open(points: Sequence[Point]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    return path


def cut(size: Size, unit: float, seed: int, work: Callable[[Block], None]) -> Field:
    """The finished block as a mask of what stands, its edges as uneven as a knife leaves them."""
    mask = mask_of(size, lambda painter: work(Block(painter, unit, seed)))
    return wobbled(mask, 0.55 * unit, 5 * unit, seed)


def pull(
    image: Pixels,
    block: Field,
    color: Color,
    unit: float,
    seed: int,
    *,
    slip: tuple[float, float, float] = (0.0, 0.0, 0.0),
    salt: float = 0.5,
) -> None:
    """Print the block on the paper, in place.

    ``slip`` is the misregistration: right, down (in units) and a turn in radians. ``salt`` is how
    much of the paper's tooth stays without ink; the ink squeezes out darker along every edge.
    """
    block = _slipped(block, slip, unit)
    size = (block.shape[1], block.shape[0])
    tooth = fractal(size, 3.4 * unit, seed, octaves=3, gain=0.8)
    patchy = fractal(size, 160 * unit, seed + 1, octaves=3)
    bare = smoothstep(0.70, 0.82, tooth + 0.34 * (patchy - 0.5)) * salt
    squeezed = block * np.clip(1.35 * (1.0 - blurred(block, 2.2 * unit)), 0.0, 0.5)
    cover = 0.86 + 0.10 * (patchy - 0.5) + 0.14 * (0.5 - tooth) + squeezed * 0.25
    multiplied(image, np.clip(block * cover * (1.0 - bare * (1.0 - squeezed)), 0.0, 1.0), color)


def _slipped(block: Field, slip: tuple[float, float, float], unit: float) -> Field:
    """The block laid down a little beside its place."""
    height, width = block.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    dx = -slip[0] * unit + (y - height / 2) * slip[2]
    dy = -slip[1] * unit - (x - width / 2) * slip[2]
    return displaced(block, dx.astype(np.float32), dy.astype(np.float32))
