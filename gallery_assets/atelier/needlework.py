"""Where the needle goes on a quilt: around pieces, in waves along a border, and where it was parked."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF

from gallery_assets.atelier.materials import Color, ink, over
from gallery_assets.atelier.name_badge import laid
from gallery_assets.atelier.noise import Field, Pixels, Size
from gallery_assets.atelier.vector import Point, line_mask, points

LOOP = points("0,0 46,-6 92,-34 84,-92 28,-104 6,-62 52,-36 118,-62 134,-122 112,-176")
"""How the loose thread lies, from the last stitch to the needle's eye."""


def outline(box: QRectF, unit: float, grow: float) -> list[Point]:
    """The line around a piece, ``grow`` pixels (at full size) outside it, back to its start."""
    wide = box.adjusted(-grow, -grow, grow, grow)
    corners = (wide.topLeft(), wide.topRight(), wide.bottomRight(), wide.bottomLeft(), wide.topLeft())
    return [(corner.x() * unit, corner.y() * unit) for corner in corners]


def begun(box: QRectF, unit: float) -> list[Point]:
    """The outline of the badge that is not there yet, basted on three sides and a bit."""
    inner = box.adjusted(100, 88, -100, -80)
    left, top, right, bottom = inner.left(), inner.top(), inner.right(), inner.bottom()
    around = ((right, top + 178), (right, top), (left, top), (left, bottom), (right - 96, bottom))
    return [(x * unit, y * unit) for x, y in around]


def parked_needle(color: Pixels, height: Field, start: Point, red: Color, unit: float) -> None:
    """The thread that goes on from the last stitch and loops, and the needle parked in the cloth."""
    size, (x, y) = (height.shape[1], height.shape[0]), start
    thread = line_mask(
        size, [[((x + dx) * unit, (y + dy) * unit) for dx, dy in LOOP]], 5.4 * unit, smooth=True
    )
    eye, tip = ((x + 112) * unit, (y - 176) * unit), ((x + 44) * unit, (y - 322) * unit)

    def along(part: float) -> Point:
        return eye[0] + (tip[0] - eye[0]) * part, eye[1] + (tip[1] - eye[1]) * part

    # The needle dives under the cloth for a fifth of its length.
    above = [[eye, along(0.42)], [along(0.62), tip]]
    laid(color, height, thread, red, 4.0, unit)
    laid(color, height, line_mask(size, above, 8.0 * unit), ink("8f959d"), 9.0, unit)
    shine = [[(a - 1.5 * unit, b - unit) for a, b in piece] for piece in above]
    over(color, line_mask(size, shine, 2.4 * unit), ink("fbfbf6"))
    over(color, line_mask(size, [[eye, along(0.11)]], 2.6 * unit), ink("2c2226"))


def cable(full: Size, near: float, unit: float) -> list[list[Point]]:
    """Two crossing waves of quilting along the border, ``near`` pixels inside the edge, all the way round."""
    lines: list[list[Point]] = []
    for side in range(4):
        long, other = full if side < 2 else (full[1], full[0])
        middle = near if side % 2 == 0 else other - near
        count = 12 * round((long - 2 * near) / 150)
        for phase in (0.0, math.pi):
            line: list[Point] = []
            for k in range(count + 1):
                along = (near + (long - 2 * near) * k / count) * unit
                aside = (middle + 19 * math.sin(math.pi * k / 12 + phase)) * unit
                line.append((along, aside) if side < 2 else (aside, along))
            lines.append(line)
    return lines
