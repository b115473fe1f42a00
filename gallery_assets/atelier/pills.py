"""Tablets and capsules as tesserae: where each lies, what it looks like in a low light from the left."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from gallery_assets.atelier.materials import Color, over
from gallery_assets.atelier.noise import Field, Pixels, Size, blurred, chance, smoothstep


@dataclass(frozen=True, slots=True)
class Pill:
    """One tessera in thousandths of the picture's width: middle, length, width, angle, colors, make.

    ``make`` is ``tablet`` (flat with a bevel), ``scored`` (a tablet with a break line), ``capsule``
    (round, two halves) or ``gel`` (round, one piece, shiny).
    """

    x: float
    y: float
    length: float
    width: float
    turn: float
    color: Color
    second: Color
    make: str = "tablet"


class Bed:
    """The board being set: knows what is taken, and sets only what fits."""

    FINE = 2.0
    """Cells for each unit of length: half a thousandth of the width is near enough."""

    def __init__(self, wide: float, high: float) -> None:
        self.taken = np.zeros((int(high * self.FINE), int(wide * self.FINE)), dtype=np.bool_)
        self.pills: list[Pill] = []

    def plant(self, pill: Pill, gap: float = 0.9, crowd: float = 0.0) -> bool:
        """Set the pill if at most the share ``crowd`` of its place (and ``gap`` around it) is taken."""
        row, column = int(pill.y * self.FINE), int(pill.x * self.FINE)
        height, width = self.taken.shape
        if crowd == 0.0 and 0 <= row < height and 0 <= column < width and self.taken[row, column]:
            return False
        reach = math.ceil((pill.length / 2 + gap) * self.FINE) + 1
        rows, columns = (
            slice(max(0, row - reach), row + reach + 1),
            slice(max(0, column - reach), column + reach + 1),
        )
        place = self.taken[rows, columns]
        if not place.size:
            return False
        y, x = np.mgrid[
            rows.start : rows.start + place.shape[0], columns.start : columns.start + place.shape[1]
        ]
        cells = outline(x / self.FINE - pill.x, y / self.FINE - pill.y, pill)[0] < gap
        if (place & cells).sum() > crowd * cells.sum():
            return False
        place |= cells
        self.pills.append(pill)
        return True


def outline(dx: Field, dy: Field, pill: Pill) -> tuple[Field, Field, Field]:
    """Distance outside the pill's edge (negative within), and the place along and across it."""
    along = dx * math.cos(pill.turn) + dy * math.sin(pill.turn)
    across = dy * math.cos(pill.turn) - dx * math.sin(pill.turn)
    half = max(0.0, (pill.length - pill.width) / 2)
    return np.hypot(np.abs(along) - np.minimum(np.abs(along), half), across) - pill.width / 2, along, across


def lay(image: Pixels, pills: Sequence[Pill], unit: float, seed: int) -> None:
    """Draw all pills on the image in place: first every shadow on the board, then every pill."""
    size = (image.shape[1], image.shape[0])
    over(image, _shadows(size, pills, unit), (0.03, 0.05, 0.06))
    rng = chance(seed)
    for pill in pills:
        _draw(image, pill, unit, rng)


def _window(pill: Pill, unit: float, shift: float = 0.0) -> tuple[int, int, Field, Field]:
    """The pixels around one pill: left top, and each pixel's offset from its middle in units."""
    reach = math.ceil((pill.length / 2 + 1.5) * unit) + 2
    left, top = round((pill.x + shift) * unit) - reach, round((pill.y + shift * 1.3) * unit) - reach
    y, x = np.mgrid[0 : 2 * reach, 0 : 2 * reach].astype(np.float32)
    return left, top, (x + left + 0.5) / unit - pill.x - shift, (y + top + 0.5) / unit - pill.y - shift * 1.3


def _shadows(size: Size, pills: Sequence[Pill], unit: float) -> Field:
    """The shadows of all pills together, so that they do not darken one another twice."""
    field = np.zeros((size[1], size[0], 3), dtype=np.float32)
    for pill in pills:
        left, top, dx, dy = _window(pill, unit, shift=pill.width * 0.13)
        mask = smoothstep(0.6 / unit, -0.6 / unit, outline(dx, dy, pill)[0])
        over(field, mask, (1.0, 1.0, 1.0), (left, top))
    return blurred(field[:, :, 0].copy(), 0.9 * unit) * 0.78


def _draw(image: Pixels, pill: Pill, unit: float, rng: np.random.Generator) -> None:
    """One pill: its body, the light on it, its break line or seam, its gloss."""
    left, top, dx, dy = _window(pill, unit)
    edge, along, across = outline(dx, dy, pill)
    mask = smoothstep(0.7 / unit, -0.7 / unit, edge)
    radius = pill.width / 2
    shiny = pill.make in ("capsule", "gel")
    depth = np.clip(-edge / radius, 0.0, 1.0)
    rise = np.clip(1.0 - depth / (1.0 if shiny else 0.42), 0.0, 1.0) ** (1.0 if shiny else 1.6)
    half = max(0.0, (pill.length - pill.width) / 2)
    over_end = along - np.clip(along, -half, half)
    far = np.maximum(np.hypot(over_end, across), 1e-4)
    nx, ny = _turned(over_end / far * rise, across / far * rise, pill.turn)
    light = 0.88 - 0.26 * nx - 0.34 * ny - 0.10 * rise * rise
    body = np.broadcast_to(np.array(pill.color, dtype=np.float32), (*edge.shape, 3)).copy()
    if pill.make == "capsule":
        over(body, (along > pill.length * 0.02).astype(np.float32), pill.second)
        light -= 0.16 * np.exp(-(((along - pill.length * 0.02) * unit / max(1.0, 0.35 * unit)) ** 2))
    if pill.make == "scored":
        light += 0.30 * (_groove(along - 0.22, unit) - 1.25 * _groove(along, unit))
    light += rng.normal(0.0, 0.018) + (
        0.0 if shiny else 0.020 * rng.standard_normal(edge.shape).astype(np.float32)
    )
    paint = body * light[:, :, None]
    if shiny:
        gloss = smoothstep(
            0.88, 0.995, -0.50 * nx - 0.66 * ny + 0.56 * np.sqrt(np.clip(1 - nx * nx - ny * ny, 0, 1))
        )
        paint = paint + (gloss * (0.55 if pill.make == "gel" else 0.42))[:, :, None]
    over(image, mask, np.clip(paint, 0.0, 1.0).astype(np.float32), (left, top))


def _turned(along: Field, across: Field, turn: float) -> tuple[Field, Field]:
    """A slope in the pill's own directions as a slope in the picture's."""
    return along * math.cos(turn) - across * math.sin(turn), along * math.sin(turn) + across * math.cos(turn)


def _groove(along: Field, unit: float) -> Field:
    """A narrow line across the pill, 1 in its middle."""
    return np.asarray(np.exp(-((along / max(0.22, 0.8 / unit)) ** 2)), dtype=np.float32)
