"""The corridor's lines as a dip pen draws them: swelling, thinning, skipping, a little too long."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gallery_assets.atelier.corridor import (
    AJAR,
    CEILING,
    END,
    LINTEL,
    WALL,
    area_of,
    door_at,
    door_pane,
    far_wall,
    on_wall,
    open_leaf,
    see,
)
from gallery_assets.atelier.noise import Field, Size, chance
from gallery_assets.atelier.vector import Point, hand_line, mask_of


def pen_work(size: Size, k: float) -> Field:
    """All the lines of the dip pen as one mask."""
    rng = chance(381)

    def work(painter: QPainter) -> None:
        for side in (-1, 1):
            _long_lines(painter, side, k, rng)
            for index in range(10):
                _door_lines(painter, side, index, k, rng)
        _hatching(painter, k, rng)
        _tiles(painter, k, rng)
        _outline(painter, far_wall(k), 1.4 * k, rng, k)
        _outline(painter, open_leaf(k), 2.2 * k, rng, k)

    lines = mask_of(size, work)
    behind = area_of(size, [open_leaf(k)])
    leaf = mask_of(size, lambda p: _outline(p, open_leaf(k), 2.0 * k, rng, k))
    return np.maximum(lines * (np.float32(1.0) - behind), leaf)


def _pen(
    painter: QPainter, start: Point, end: Point, width: float, rng: np.random.Generator, k: float
) -> None:
    """One pen line: it swells with pressure, thins, and now and then skips."""
    points = hand_line(start, end, 0.42 * k, rng, 14 * k)
    phase, pace = rng.uniform(0, 6.3), rng.uniform(0.05, 0.16)
    dry = rng.random() < 0.2
    for index in range(len(points) - 1):
        if dry and rng.random() < 0.12:
            continue
        swell = width * (0.72 + 0.34 * math.sin(phase + index * pace * 6) + 0.16 * float(rng.normal()))
        pen = QPen(QColor("white"), max(0.5, swell), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(*points[index]), QPointF(*points[index + 1]))


def _outline(
    painter: QPainter, points: list[Point], width: float, rng: np.random.Generator, k: float
) -> None:
    """A closed shape line by line, each a little too long, as drawn fast."""
    for (ax, ay), (bx, by) in zip(points, [*points[1:], points[0]], strict=True):
        length = max(1.0, math.dist((ax, ay), (bx, by)))
        past = min(0.06, 4.0 * k / length) * float(rng.uniform(0.2, 1.0))
        dx, dy = (bx - ax) * past, (by - ay) * past
        _pen(painter, (ax - dx, ay - dy), (bx + dx, by + dy), width, rng, k)


def _thickness(away: float, k: float) -> float:
    """Lines get thinner with distance, as far as a nib can."""
    return k * min(2.8, max(0.55, 6.0 / away))


def _long_lines(painter: QPainter, side: int, k: float, rng: np.random.Generator) -> None:
    """Floor, base, handrail, ceiling: broken at the doors where they must be."""
    for height in (0.0, CEILING):
        _segments(painter, side, height, 1.5, END, k, rng)
    for height in (0.16, 0.86, 0.98):
        edges = [1.5, *[edge for i in range(10) for edge in door_at(i)], END]
        for near, far in zip(edges[::2], edges[1::2], strict=True):
            if far - near > 0.2:
                _segments(painter, side, height, near + 0.07, far - 0.07, k, rng)


def _segments(
    painter: QPainter, side: int, height: float, near: float, far: float, k: float, rng: np.random.Generator
) -> None:
    """A receding line in pieces, each piece as thick as its distance allows."""
    cuts = np.geomspace(near, far, max(2, round(math.log(far / near) * 5) + 1))
    for a, b in pairwise(cuts):
        (ax, ay), (bx, by) = see(side * WALL, height, float(a)), see(side * WALL, height, float(b))
        _pen(painter, (ax * k, ay * k), (bx * k, by * k), _thickness(float(a), k), rng, k)


def _door_lines(painter: QPainter, side: int, index: int, k: float, rng: np.random.Generator) -> None:
    """Frame, leaf, pane, handle, and the chart pocket beside the door."""
    near, far = door_at(index)
    width = _thickness(near, k)
    frame = on_wall(side, near - 0.07, far + 0.07, 0.0, LINTEL + 0.07, k)
    _outline(painter, frame, width, rng, k)
    _outline(painter, on_wall(side, near, far, 0.02, LINTEL, k), width * 0.9, rng, k)
    if side < 0 and index == AJAR:
        return
    if index < 8:
        _outline(painter, door_pane(side, index, k), width * 0.6, rng, k)
        _outline(painter, on_wall(side, near + 0.08, near + 0.2, 1.0, 1.06, k), width * 0.9, rng, k)
        _outline(painter, on_wall(side, far + 0.12, far + 0.31, 1.25, 1.6, k), width * 0.55, rng, k)


def _hatching(painter: QPainter, k: float, rng: np.random.Generator) -> None:
    """Upright hatching on the dark wall and in the depth; a second set slants across it."""
    for side, start in ((1, 1.75), (-1, 5.2)):
        away = start
        while away < END:
            away *= 1.0 + float(rng.uniform(0.006, 0.016)) * (1 if side > 0 else 1.5)
            inside = any(a - 0.05 < away < b + 0.05 for a, b in map(door_at, range(10)))
            lit = side > 0 and 2.66 < away < 3.36
            low, high = (0.2, float(rng.uniform(1.8, 2.65))) if not inside else (LINTEL + 0.1, 2.66)
            if lit:
                low = max(low, 1.6)
            a, b = (
                see(side * WALL, low, away),
                see(side * WALL, high, away * float(rng.uniform(0.995, 1.005))),
            )
            _pen(painter, (a[0] * k, a[1] * k), (b[0] * k, b[1] * k), _thickness(away, k) * 0.34, rng, k)


def _tiles(painter: QPainter, k: float, rng: np.random.Generator) -> None:
    """The floor's joints, kept thin: a few toward the vanishing point, the rest across."""
    for x in (-0.85, 0.0, 0.85):
        a, b = see(x, 0.0, 1.9), see(x, 0.0, END)
        _pen(painter, (a[0] * k, a[1] * k), (b[0] * k, b[1] * k), 0.7 * k, rng, k)
    for away in np.arange(1.75, END, 0.85):
        a, b = see(-WALL, 0.0, float(away)), see(WALL, 0.0, float(away))
        _pen(painter, (a[0] * k, a[1] * k), (b[0] * k, b[1] * k), _thickness(float(away), k) * 0.3, rng, k)
