"""A corridor of twenty doors in one-point perspective: where walls, doors and light are in the picture."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtGui import QPainter

from gallery_assets.atelier.noise import Field, Size
from gallery_assets.atelier.vector import Point, mask_of, polygon

VANISH = (455.0, 262.0)
LENS, WALL, EYE, CEILING = 560.0, 1.7, 1.55, 2.72
FIRST, PITCH, LEAF, LINTEL, END = 2.3, 1.35, 0.92, 2.12, 16.2
AJAR, LAST = 1, 9


def see(x: float, height: float, away: float) -> Point:
    """Where a point of the corridor is in the picture, in thousandths of its width; meters in, eye at 0."""
    return VANISH[0] + LENS * x / away, VANISH[1] + LENS * (EYE - height) / away


def on_wall(side: int, near: float, far: float, low: float, high: float, k: float) -> list[Point]:
    """A rectangle on the left (-1) or right (1) wall, in pixels."""
    corners = ((near, low), (far, low), (far, high), (near, high))
    return [(x * k, y * k) for x, y in (see(side * WALL, h, z) for z, h in corners)]


def on_floor(points: Sequence[tuple[float, float]], k: float, height: float = 0.0) -> list[Point]:
    """A shape on the floor (or, with a height, the ceiling) from (x, away) pairs, in pixels."""
    return [(x * k, y * k) for x, y in (see(a, height, z) for a, z in points)]


def door_at(index: int) -> tuple[float, float]:
    """Where the door with this number begins and ends, in meters from the eye."""
    near = FIRST + PITCH * index
    return near, near + LEAF


def area_of(size: Size, shapes: Sequence[Sequence[Point]]) -> Field:
    """Several shapes together as one mask."""

    def fill(painter: QPainter) -> None:
        for shape in shapes:
            painter.drawPath(polygon(shape))

    return mask_of(size, fill)


def last_light(k: float) -> list[list[Point]]:
    """The line of light under the last door on the right, and the little of it that reaches the floor."""
    near, far = door_at(LAST)
    return [
        on_wall(1, near, far, 0.0, 0.12, k),
        on_floor([(WALL, near), (WALL, far), (0.75, far - 0.1), (0.75, near + 0.1)], k),
    ]


def far_wall(k: float) -> list[Point]:
    """The wall at the corridor's end."""
    corners = ((-WALL, 0.0), (WALL, 0.0), (WALL, CEILING), (-WALL, CEILING))
    return [(x * k, y * k) for x, y in (see(a, h, END) for a, h in corners)]


def mirrored_door(side: int, index: int, k: float) -> list[Point]:
    """A door's reflection in the waxed floor."""
    near, far = door_at(index)
    foot = [see(side * WALL, h, z) for z, h in ((near, 0.0), (far, 0.0), (far, -1.1), (near, -1.1))]
    return [(x * k, y * k) for x, y in foot]


def door_pane(side: int, index: int, k: float) -> list[Point]:
    """The narrow window in a door."""
    near, far = door_at(index)
    return on_wall(side, near + 0.58 * LEAF, far - 0.2 * LEAF, 1.35, 1.85, k)


def open_leaf(k: float) -> list[Point]:
    """The leaf of the ajar door, swung out on its far hinge."""
    _, far = door_at(AJAR)
    turn = math.radians(29)
    x, z = -WALL + LEAF * math.sin(turn), far - LEAF * math.cos(turn)
    corners = ((-WALL, 0.02, far), (x, 0.02, z), (x, LINTEL, z), (-WALL, LINTEL, far))
    return [(a * k, b * k) for a, b in (see(*corner) for corner in corners)]
