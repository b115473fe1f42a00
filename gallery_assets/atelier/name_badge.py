"""A name badge cut out of cloth: a figure without a face, a band of color, bars where a name would be."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from gallery_assets.atelier.materials import Color, between, ink, over, shadow
from gallery_assets.atelier.noise import Field, Pixels, Size, blurred
from gallery_assets.atelier.vector import Point, mask_of

SKIN = tuple(ink(code) for code in ("f0cfae", "d9a679", "a8714a", "7a4c32", "52331f", "e6b893"))
HAIR = tuple(ink(code) for code in ("2b2024", "5a3524", "8d8a86", "b8752f", "1d1a20", "6e2f2a"))
BEHIND = {
    "bob": (0.0, 0.22, 1.32, 1.34),
    "long": (0.0, 0.80, 1.28, 1.95),
    "scarf": (0.0, 0.42, 1.42, 1.75),
    "curls": (0.0, -0.18, 1.52, 1.38),
    "bun": (0.0, -1.28, 0.52, 0.50),
    "turban": (0.0, -0.66, 1.32, 0.92),
    "short": (0.0, -0.30, 1.10, 1.02),
    "cap": (0.0, -0.52, 1.16, 0.92),
}
"""What frames the head: middle, half width and half height, in heads."""


@dataclass(frozen=True, slots=True)
class Badge:
    """How one badge looks: lying or standing, its colors, who is on it."""

    wide: bool
    band: Color
    shirt: Color
    skin: int
    hair: int
    style: str
    bars: tuple[float, ...]

    def frame(self, size: Size, unit: float) -> QRectF:
        """The badge's outline in a patch of this size."""
        half = (178.0, 122.0) if self.wide else (132.0, 176.0)
        return QRectF(
            size[0] / 2 - half[0] * unit,
            size[1] / 2 - (half[1] - 14) * unit,
            half[0] * 2 * unit,
            half[1] * 2 * unit,
        )

    def outline(self, size: Size, unit: float, inset: float) -> list[Point]:
        """The line a needle follows around it, ``inset`` pixels (at full size) inside its edge."""
        box = self.frame(size, unit).adjusted(inset * unit, inset * unit, -inset * unit, -inset * unit)
        corners = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft(), box.topLeft())
        return [(corner.x(), corner.y()) for corner in corners]


def sew_on(color: Pixels, height: Field, badge: Badge, unit: float) -> None:
    """Lay the badge's pieces of cloth on a patch, in place."""
    size = (color.shape[1], color.shape[0])
    box = badge.frame(size, unit)
    cream = ink("f4ead2")
    laid(
        color,
        height,
        rounded(size, QRectF(box.center().x() - 19 * unit, -5.0, 38 * unit, box.top() + 34 * unit), 2 * unit),
        badge.band,
        5,
        unit,
    )
    laid(color, height, rounded(size, box, 20 * unit), cream, 13, unit)
    band = QRectF(box.left() + 9 * unit, box.top() + 9 * unit, box.width() - 18 * unit, 58 * unit)
    laid(color, height, rounded(size, band, 12 * unit), badge.band, 5, unit)
    slot = QRectF(box.center().x() - 34 * unit, box.top() + 22 * unit, 68 * unit, 17 * unit)
    laid(
        color, height, rounded(size, slot, 8 * unit), between(badge.band, (0.08, 0.06, 0.10), 0.72), -6, unit
    )
    if badge.wide:
        _figure(color, height, badge, (box.left() + 96 * unit, box.top() + 136 * unit), 31 * unit, unit)
        _bars(color, height, badge, (box.left() + 180 * unit, box.top() + 98 * unit), 148 * unit, unit)
    else:
        _figure(color, height, badge, (box.center().x(), box.top() + 144 * unit), 34 * unit, unit)
        _bars(
            color,
            height,
            badge,
            (box.left() + 38 * unit, box.top() + 262 * unit),
            box.width() - 76 * unit,
            unit,
        )


def laid(color: Pixels, height: Field, mask: Field, cloth: Color, lift: float, unit: float) -> None:
    """One piece of cloth on top of the others: shadow, color, thickness; only where it lies, for speed."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(rows):
        return
    pad = math.ceil((abs(lift) * 2.5 + 12) * unit)
    top, left = max(0, int(rows[0]) - pad), max(0, int(columns[0]) - pad)
    part = (slice(top, int(rows[-1]) + pad), slice(left, int(columns[-1]) + pad))
    piece = np.ascontiguousarray(mask[part])
    if lift > 0:
        cast = shadow(piece, (lift * 0.35 * unit, lift * 0.5 * unit), lift * 0.5 * unit)
        over(color, cast * 0.45, (0.09, 0.06, 0.09), (left, top))
    over(color, piece, cloth, (left, top))
    height[part] += blurred(piece, 3.2 * unit) * lift * unit


def rounded(size: Size, box: QRectF, radius: float) -> Field:
    """A rectangle with round corners, as a mask."""
    return mask_of(size, lambda painter: painter.drawRoundedRect(box, radius, radius))


def _oval(size: Size, center: Point, head: float, place: tuple[float, float, float, float]) -> Field:
    middle = QPointF(center[0] + place[0] * head, center[1] + place[1] * head)
    return mask_of(size, lambda painter: painter.drawEllipse(middle, place[2] * head, place[3] * head))


def _figure(color: Pixels, height: Field, badge: Badge, center: Point, head: float, unit: float) -> None:
    """Head and shoulders in five pieces of cloth."""
    size = (color.shape[1], color.shape[0])
    field = QRectF(center[0] - 2.0 * head, center[1] - 1.95 * head, 4.0 * head, 5.05 * head)
    laid(
        color, height, rounded(size, field, 12 * unit), between(badge.band, (0.96, 0.92, 0.84), 0.72), 3, unit
    )
    inside = rounded(size, field, 12 * unit)
    covering = badge.style in ("scarf", "turban", "cap")
    hair = between(badge.band, (1.0, 0.95, 0.85), 0.25) if covering else HAIR[badge.hair]
    skin = SKIN[badge.skin]
    laid(color, height, _oval(size, center, head, BEHIND[badge.style]) * inside, hair, 4, unit)
    laid(color, height, _oval(size, center, head, (0.0, 2.95, 1.85, 1.55)) * inside, badge.shirt, 5, unit)
    laid(color, height, _oval(size, center, head, (0.0, 1.35, 0.42, 0.62)) * inside, skin, 2, unit)
    laid(color, height, _oval(size, center, head, (0.0, 0.06, 0.86, 1.02)), skin, 5, unit)
    laid(color, height, _fringe(size, center, head, badge.style), hair, 3, unit)


def _fringe(size: Size, center: Point, head: float, style: str) -> Field:
    """What of the hair, scarf or cap lies over the forehead."""
    crown = _oval(size, center, head, (0.0, 0.02, 0.90, 1.08))
    side = 0.0 if style in ("scarf", "turban", "cap") else 0.42
    face = _oval(size, center, head, (side, 0.52, 1.12, 1.02))
    if style == "scarf":
        ring = _oval(size, center, head, (0.0, 0.05, 1.0, 1.22)) * (
            1.0 - _oval(size, center, head, (0.0, 0.16, 0.66, 0.86))
        )
        return np.asarray(ring, dtype=np.float32)
    return np.asarray(crown * (1.0 - face), dtype=np.float32)


def _bars(color: Pixels, height: Field, badge: Badge, at: Point, width: float, unit: float) -> None:
    """Woven bars of different lengths: a name one could not read."""
    size = (color.shape[1], color.shape[0])

    def paint(painter: QPainter) -> None:
        y = at[1]
        for number, share in enumerate(badge.bars):
            tall = (21 if number == 0 else 10) * unit
            painter.drawRoundedRect(QRectF(at[0], y, width * share, tall), 4 * unit, 4 * unit)
            y += tall + 13 * unit

    weave = 0.82 + 0.18 * np.sin(np.arange(size[0], dtype=np.float32) * (1.9 / max(unit, 0.2)))[None, :]
    laid(color, height, np.asarray(mask_of(size, paint) * weave, dtype=np.float32), ink("3a3346"), 4, unit)
