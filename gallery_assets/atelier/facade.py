"""The hospital's corner in two-point perspective, upright and mirrored: walls, windows, arcade, roof."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gallery_assets.atelier.materials import Color, ink, jittered
from gallery_assets.atelier.noise import chance
from gallery_assets.atelier.vector import Point, polygon

HORIZON, EYE, CORNER = 728.0, 42.0, 622.0
FLOORS, FLOOR, GROUND, TOP = 6, 90.0, 104.0, 676.0
AMBER, RUST, HAZE = ink("f6bd4f"), ink("a8482c"), ink("5d8590")
LIT = (4, 3)
"""Floor and column of the one lit window, on the left face."""


def place(face: int, along: float, height: float) -> Point:
    """Where a point of the building stands in the picture; ``face`` -1 is the left one, 1 the right one.

    ``along`` runs from the corner (0) to the far end (1); a negative ``height`` is its mirror image
    in the street.
    """
    slope, vanishing = (0.316, -2170.0) if face < 0 else (0.43, 1490.0)
    nearness = 1.0 / (1.0 + slope * along)
    return CORNER + (vanishing - CORNER) * (1.0 - nearness), HORIZON + (EYE - height) * nearness


def on_face(face: int, left: float, right: float, low: float, high: float, k: float) -> list[Point]:
    """A rectangle on a face as four picture points in pixels."""
    corners = ((left, low), (right, low), (right, high), (left, high))
    return [(x * k, y * k) for x, y in (place(face, a, h) for a, h in corners)]


def fill(painter: QPainter, points: list[Point], color: Color) -> None:
    """One shape in one color."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgbF(*color))
    painter.drawPath(polygon(points))


def building(painter: QPainter, k: float, way: float, awake: float = 0.0) -> None:
    """The two faces and their windows; ``way`` -1 mirrors them, ``awake`` is the share of lit windows."""
    rng = chance(5)
    fill(painter, on_face(1, 1.0, 2.6, 0, way * 250, k), ink("1b2740"))
    for face, wall in ((-1, ink("4f5d70")), (1, ink("1f2b42"))):
        fill(painter, on_face(face, 0, 1.06 if face < 0 else 1.0, 0, way * TOP, k), wall)
        _bands(painter, face, way, k)
        columns = 8 if face < 0 else 5
        for floor in range(FLOORS):
            for column in range(columns):
                lit = rng.random() < awake or (face < 0 and (floor, column) == LIT)
                _window(painter, face, floor, column, columns, way, k, rng, lit=lit)
    _ground_floor(painter, way, k)
    if way > 0:
        _roof(painter, k)


def _bands(painter: QPainter, face: int, way: float, k: float) -> None:
    """Ledges between the floors, the parapet, and the weather's streaks under them."""
    light, dark = (ink("7f8a96"), ink("37445a")) if face < 0 else (ink("33435e"), ink("151e33"))
    for floor in range(FLOORS + 1):
        low = GROUND + floor * FLOOR
        fill(painter, on_face(face, 0, 1.06 if face < 0 else 1.0, way * (low - 4), way * (low + 5), k), light)
        fill(painter, on_face(face, 0, 1.06 if face < 0 else 1.0, way * (low - 11), way * (low - 4), k), dark)
    fill(painter, on_face(face, 0, 1.06 if face < 0 else 1.0, way * (TOP - 9), way * TOP, k), light)


def _window(
    painter: QPainter,
    face: int,
    floor: int,
    column: int,
    columns: int,
    way: float,
    k: float,
    rng: np.random.Generator,
    *,
    lit: bool,
) -> None:
    """One window: reveal, glass, blind or light."""
    pitch = 1.0 / columns
    left, right = (column + 0.22) * pitch, (column + 0.82) * pitch
    low, high = GROUND + floor * FLOOR + 18, GROUND + floor * FLOOR + 74
    reveal = ink("262f42") if face < 0 else ink("0d1526")
    fill(painter, on_face(face, left - 0.012, right + 0.012, way * (low - 3), way * (high + 4), k), reveal)
    glass = jittered(ink("1a2740") if face < 0 else ink("0b1220"), 0.014, rng)
    shut = float(rng.choice([0.0, 0.0, 0.35, 0.6, 1.0]))
    if lit:
        glass, shut = (AMBER, 0.0) if way > 0 else (jittered(ink("f0b45a"), 0.05, rng), shut * 0.6)
    fill(painter, on_face(face, left, right, way * low, way * high, k), glass)
    blind = jittered(ink("3d4f63") if face < 0 else ink("1c2a40"), 0.015, rng) if not lit else ink("c98a3c")
    if shut:
        fill(painter, on_face(face, left, right, way * (high - (high - low) * shut), way * high, k), blind)
    elif not lit and rng.random() < 0.5:
        fill(painter, on_face(face, left, (left + right) / 2, way * (low + 20), way * high, k), ink("35536a"))
    middle = (left + right) / 2
    if not lit:
        fill(painter, on_face(face, middle - 0.004, middle + 0.004, way * low, way * high, k), reveal)


def _ground_floor(painter: QPainter, way: float, k: float) -> None:
    """A dark arcade with piers, and the canopy at the corner."""
    for face, count, pier in ((-1, 7, ink("5a6573")), (1, 4, ink("24314a"))):
        for index in range(count):
            left = (index + 0.16) / count
            fill(painter, on_face(face, left, (index + 0.9) / count, 0, way * 84, k), ink("121a2b"))
            fill(
                painter,
                on_face(face, left + 0.02, (index + 0.5) / count, way * 8, way * 60, k),
                ink("1d2c40"),
            )
        fill(painter, on_face(face, 0, 0.016, 0, way * GROUND, k), pier)
    fill(painter, on_face(-1, 0, 0.34, way * 86, way * 100, k), RUST)
    fill(painter, on_face(1, 0, 0.5, way * 86, way * 100, k), ink("5f2a22"))


def _roof(painter: QPainter, k: float) -> None:
    """Machine house, stacks, a mast: the roof that hospitals have."""
    fill(painter, on_face(-1, 0.22, 0.62, TOP, TOP + 56, k), ink("333f54"))
    fill(painter, on_face(-1, 0.22, 0.62, TOP + 48, TOP + 56, k), ink("586575"))
    for at, tall in ((0.28, 84), (0.34, 92), (0.70, 34), (0.78, 26)):
        fill(painter, on_face(-1, at, at + 0.022, TOP, TOP + tall, k), ink("2a3549"))
    painter.setPen(QPen(QColor.fromRgbF(*ink("2a3549")), 2.4 * k))
    foot, head = place(-1, 0.5, TOP + 50), place(-1, 0.5, TOP + 118)
    painter.drawLine(QPointF(foot[0] * k, foot[1] * k), QPointF(head[0] * k, head[1] * k))
