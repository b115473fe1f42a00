"""A break room at sunrise: walls, table, mugs and chair, the blind, and where the sun gets through."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from gallery_assets.atelier.noise import Field, Size, smoothstep
from gallery_assets.atelier.solids import Box, Camera, Can, Sight, Solid, Vector, hidden
from gallery_assets.atelier.vector import Point

CAMERA = Camera(eye=(2.98, -0.12, 1.72), target=(0.70, 1.61, 0.93), focus=1.02)
SUN: Vector = (-0.872, 0.300, 0.386)
(
    FLOOR,
    WALL,
    SIDE,
    TABLE,
    LEG,
    CHAIR,
    MINT,
    CREAM,
    FRAME,
    SKIRT,
    BRUSH,
    COFFEE,
    SKY,
    SLATS,
    HILLS,
    COAT,
    FOLD,
    HANDLE,
) = range(1, 19)
"""Names of the surfaces; the window's wall is WALL, the other one SIDE."""
WINDOW = (0.10, 2.62, 0.98, 2.20)
"""Near and far end, bottom and top of the window, in meters."""
PITCH, SLAT = 0.096, 0.047
BENT, BENT_AT = 6, 1.30
"""The slat someone bends down every morning to look out, and where along the blind."""

TOP = 0.745
"""Height of the table."""


@dataclass(frozen=True, slots=True)
class Mug:
    """A mug on the table; ``turn`` is where its handle points."""

    name: int
    x: float
    y: float
    radius: float
    height: float
    turn: float

    def handle(self, size: Size) -> list[Point]:
        """The handle's line as the picture shows it."""
        points: list[Point] = []
        for step in range(9):
            swing = math.pi * (step / 8 - 0.5)
            out = self.radius * 0.93 + 0.052 * math.cos(swing)
            up = TOP + self.height * (0.5 + 0.30 * math.sin(swing))
            points.append(
                CAMERA.seen_at(
                    (self.x + out * math.cos(self.turn), self.y + out * math.sin(self.turn), up), size
                )
            )
        return points


MUGS = (Mug(MINT, 0.86, 1.46, 0.074, 0.150, 0.95), Mug(CREAM, 1.30, 1.00, 0.070, 0.135, 0.75))


def room() -> list[Solid]:
    """Walls, floor, skirting, the window's frame."""
    near, far, bottom, top = WINDOW
    middle, long = (near + far) / 2, far - near
    return [
        Box(WALL, (-0.05, 1.0, 0.0), (0.1, 12.0, 3.4)),
        Box(FLOOR, (2.0, 1.0, -0.1), (12.0, 12.0, 0.1)),
        Box(SIDE, (2.0, 3.05, 0.0), (12.0, 0.1, 3.4)),
        Box(SKIRT, (2.0, 2.99, 0.0), (12.0, 0.03, 0.12)),
        Box(SKIRT, (0.01, 1.0, 0.0), (0.03, 12.0, 0.12)),
        Box(FRAME, (0.05, middle, bottom - 0.06), (0.17, long + 0.16, 0.045)),
        Box(FRAME, (0.01, far + 0.04, bottom), (0.05, 0.06, top - bottom)),
    ]


def furniture() -> list[Solid]:
    """Table, mugs, toothbrush, chair: what throws shadows indoors."""
    x, y = 1.06, 1.20
    table: list[Solid] = [Box(TABLE, (x, y, 0.70), (1.10, 1.10, 0.045))]
    table += [
        Box(LEG, (x + a * 0.48, y + b * 0.48, 0.0), (0.055, 0.055, 0.70)) for a in (-1, 1) for b in (-1, 1)
    ]
    return [*table, *_handles(), *_toothbrush(), *_chair(1.52, 2.10, 0.95)]


def _handles() -> list[Solid]:
    """The mugs with rough handles: these throw the shadows, the seen ones are painted as bent strokes."""
    parts: list[Solid] = []
    for mug in MUGS:
        c, s, at = math.cos(mug.turn), math.sin(mug.turn), mug.radius + 0.034
        parts.append(Can(mug.name, (mug.x, mug.y, TOP), mug.radius, mug.height))
        parts.append(
            Box(
                HANDLE,
                (mug.x + at * c, mug.y + at * s, TOP + mug.height * 0.2),
                (0.02, 0.022, mug.height * 0.6),
                mug.turn,
            )
        )
    return parts


def _toothbrush() -> list[Solid]:
    """It lives in the green mug, which nobody drinks from any more."""
    return [
        Box(BRUSH, (0.895, 1.415, 0.82), (0.011, 0.011, 0.215), 0.67),
        Box(CREAM, (0.905, 1.428, 0.988), (0.016, 0.022, 0.04), 0.67),
    ]


def _chair(x: float, y: float, turn: float) -> list[Solid]:
    """A plain wooden chair; ``turn`` is how far it was swung aside when somebody got up."""
    c, s = math.cos(turn), math.sin(turn)

    def part(dx: float, dy: float, z: float, size: Vector) -> Box:
        return Box(CHAIR, (x + dx * c - dy * s, y + dx * s + dy * c, z), size, turn)

    legs = [part(a * 0.18, b * 0.18, 0.0, (0.04, 0.04, 0.44)) for a in (-1, 1) for b in (-1, 1)]
    posts = [part(0.19, b * 0.18, 0.44, (0.035, 0.04, 0.46)) for b in (-1, 1)]
    rails = [part(0.19, 0.0, z, (0.025, 0.36, 0.07)) for z in (0.58, 0.70, 0.82)]
    return [part(0.0, 0.0, 0.43, (0.43, 0.42, 0.035)), *legs, *posts, *rails]


def gaps(y: Field, z: Field, soft: float) -> Field:
    """1 where the blind lets light through at a place of the window, with edges ``soft`` meters wide."""
    near, far, bottom, top = WINDOW
    index = np.floor((z - bottom) / PITCH)
    covered = np.zeros_like(z)
    dip = 0.058 * np.exp(-(((y - BENT_AT) / 0.20) ** 2))
    for step in (-1.0, 0.0, 1.0):
        slat = index + step
        low = bottom + slat * PITCH + 0.005 * np.sin(y * 3.1 + slat * 1.7) - np.where(slat == BENT, dip, 0.0)
        covered = np.maximum(covered, smoothstep(-soft, soft, np.minimum(z - low, low + SLAT - z)))
    inside = np.minimum(np.minimum(y - near, far - y), np.minimum(z - bottom, top - z))
    cords = np.minimum(np.abs(y - 0.62), np.abs(y - 1.98)) - 0.010
    return np.asarray(
        (1.0 - covered) * smoothstep(-soft, soft, inside) * smoothstep(-soft, soft, cords), dtype=np.float32
    )


def sunlight(sight: Sight, sway: Field) -> Field:
    """How much sun falls on each pixel's surface; ``sway`` moves the edges, in meters."""
    facing = np.asarray(sum(n * s for n, s in zip(sight.normal, SUN, strict=True)), dtype=np.float32)
    x, y, z = (
        np.asarray(p + n * 0.004, dtype=np.float32) for p, n in zip(sight.place, sight.normal, strict=True)
    )
    way = x / np.float32(-SUN[0])
    light = gaps(y + way * SUN[1], z + way * SUN[2] + sway, 0.007) * smoothstep(0.02, 0.2, facing)
    # Most of the room is in the blind's shade already; only the rest has to be asked about the furniture.
    open_to = light > 0.0
    light[open_to] *= 1.0 - hidden(furniture(), (x[open_to], y[open_to], z[open_to]), SUN)
    return np.asarray(light, dtype=np.float32)
