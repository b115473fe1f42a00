"""Printed and woven cloth by the patch: gingham, ticking, dots, plaid, sprigs, chevrons, plain."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from gallery_assets.atelier.materials import Color, flat, jittered, over
from gallery_assets.atelier.noise import Field, Pixels, Size, chance, smoothstep
from gallery_assets.atelier.vector import Point, line_mask, mask_of

Pattern = Callable[[Size, Color, Color, float, int], Pixels]
"""Draws one cloth: size, ground, figure, pixels for one at full size, seed."""


def _ways(size: Size, unit: float) -> tuple[Field, Field]:
    x = np.broadcast_to(np.arange(size[0], dtype=np.float32)[None, :], (size[1], size[0])) / unit
    y = np.broadcast_to(np.arange(size[1], dtype=np.float32)[:, None], (size[1], size[0])) / unit
    return x, y


def _band(way: Field, period: float, share: float) -> Field:
    """Stripes, 0 or 1, with a thread's softness at their edges."""
    return smoothstep(-0.9, 0.9, share * period / 2 - np.abs(way % period - period / 2))


def gingham(size: Size, ground: Color, figure: Color, unit: float, seed: int) -> Pixels:
    """Checks of two threads crossing."""
    cloth, (x, y) = flat(size, ground), _ways(size, unit)
    over(cloth, 0.52 * _band(x, 56, 0.5), figure)
    over(cloth, 0.60 * _band(y, 56, 0.5), figure)
    return cloth


def ticking(size: Size, ground: Color, figure: Color, unit: float, seed: int) -> Pixels:
    """Mattress stripes: one broad, two thin."""
    cloth, (x, _) = flat(size, ground), _ways(size, unit)
    over(cloth, np.maximum(_band(x, 76, 0.34), np.maximum(_band(x + 27, 76, 0.07), _band(x - 27, 76, 0.07))), figure)
    return cloth


def dots(size: Size, ground: Color, figure: Color, unit: float, seed: int) -> Pixels:
    """Spots in staggered rows."""
    cloth, (x, y) = flat(size, ground), _ways(size, unit)
    row = np.floor(y / 42)
    far = np.hypot((x + (row % 2) * 26) % 52 - 26, y % 42 - 21)
    over(cloth, smoothstep(11.0, 9.0, far), figure)
    return cloth


def plaid(size: Size, ground: Color, figure: Color, unit: float, seed: int) -> Pixels:
    """Broad bands and fine lines both ways."""
    cloth, (x, y) = flat(size, ground), _ways(size, unit)
    for way in (x, y):
        over(cloth, 0.5 * _band(way, 128, 0.42), figure)
        over(cloth, 0.75 * _band(way + 64, 128, 0.05), figure)
        over(cloth, 0.6 * _band(way + 46, 128, 0.03), (0.95, 0.90, 0.80))
    return cloth


def chevron(size: Size, ground: Color, figure: Color, unit: float, seed: int) -> Pixels:
    """Herringbone twill."""
    cloth, (x, y) = flat(size, ground), _ways(size, unit)
    over(cloth, 0.85 * _band(y + np.abs(x % 84 - 42) * 0.9, 34, 0.45), figure)
    return cloth


def sprigs(size: Size, ground: Color, figure: Color, unit: float, seed: int) -> Pixels:
    """Small flowers strewn on the cloth, each with two leaves."""
    cloth, rng = flat(size, ground), chance(seed)
    petals: list[tuple[float, float, float]] = []
    leaves: list[list[Point]] = []
    for row in range(int(size[1] / unit / 70) + 1):
        for column in range(int(size[0] / unit / 76) + 1):
            x = (column * 76 + (row % 2) * 38 + float(rng.normal(0, 5))) * unit
            y = (row * 70 + float(rng.normal(0, 5))) * unit
            turn = float(rng.uniform(0, 6.28))
            petals += [(x + 9 * unit * np.cos(turn + k * 1.257), y + 9 * unit * np.sin(turn + k * 1.257), 6.6 * unit) for k in range(5)]
            leaves += [[(x, y), (x + 26 * unit * np.cos(turn + side), y + 26 * unit * np.sin(turn + side))] for side in (0.5, 1.3)]
    over(cloth, line_mask(size, leaves, 5 * unit) * 0.7, (0.36, 0.44, 0.36))

    def bloom(painter: QPainter) -> None:
        for px, py, radius in petals:
            painter.drawEllipse(QPointF(px, py), radius, radius)

    over(cloth, mask_of(size, bloom), figure)
    return cloth


def plain(size: Size, ground: Color, figure: Color, unit: float, seed: int) -> Pixels:
    """One color, dyed a little unevenly."""
    return flat(size, jittered(ground, 0.012, chance(seed)))


ALL: dict[str, Pattern] = {
    "gingham": gingham, "ticking": ticking, "dots": dots, "plaid": plaid, "chevron": chevron, "sprigs": sprigs, "plain": plain,
}
