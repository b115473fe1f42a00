"""Printed and woven cloth by the patch: gingham, ticking, dots, plaid, sprigs, chevrons, plain."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from gallery_assets.atelier.materials import Color, flat, jittered, over
from gallery_assets.atelier.noise import Field, Pixels, Size, chance, smoothstep
from gallery_assets.atelier.vector import Point, line_mask, mask_of


@dataclass(frozen=True, slots=True)
class Bolt:
    """What a cloth is cut and dyed as; ``unit`` is one full-size pixel in the picture drawn."""

    size: Size
    ground: Color
    figure: Color
    unit: float
    seed: int

    def ways(self) -> tuple[Field, Field]:
        """Each pixel's place across and down, in full-size pixels."""
        wide, high = self.size
        x = np.broadcast_to(np.arange(wide, dtype=np.float32)[None, :], (high, wide))
        y = np.broadcast_to(np.arange(high, dtype=np.float32)[:, None], (high, wide))
        return x / np.float32(self.unit), y / np.float32(self.unit)


Pattern = Callable[[Bolt], Pixels]


def _band(way: Field, period: float, share: float) -> Field:
    """Stripes, 0 or 1, with a thread's softness at their edges."""
    return smoothstep(-0.9, 0.9, share * period / 2 - np.abs(way % period - period / 2))


def gingham(bolt: Bolt) -> Pixels:
    """Checks of two threads crossing."""
    cloth, (x, y) = flat(bolt.size, bolt.ground), bolt.ways()
    over(cloth, 0.52 * _band(x, 56, 0.5), bolt.figure)
    over(cloth, 0.60 * _band(y, 56, 0.5), bolt.figure)
    return cloth


def ticking(bolt: Bolt) -> Pixels:
    """Mattress stripes: one broad, two thin."""
    cloth, (x, _) = flat(bolt.size, bolt.ground), bolt.ways()
    over(
        cloth,
        np.maximum(_band(x, 76, 0.34), np.maximum(_band(x + 27, 76, 0.07), _band(x - 27, 76, 0.07))),
        bolt.figure,
    )
    return cloth


def dots(bolt: Bolt) -> Pixels:
    """Spots in staggered rows."""
    cloth, (x, y) = flat(bolt.size, bolt.ground), bolt.ways()
    row = np.floor(y / np.float32(42.0))
    far = np.hypot(np.mod(x + np.mod(row, 2) * 26, 52) - 26, np.mod(y, 42) - 21)
    over(cloth, smoothstep(11.0, 9.0, far), bolt.figure)
    return cloth


def plaid(bolt: Bolt) -> Pixels:
    """Broad bands and fine lines both ways."""
    cloth, (x, y) = flat(bolt.size, bolt.ground), bolt.ways()
    for way in (x, y):
        over(cloth, 0.5 * _band(way, 128, 0.42), bolt.figure)
        over(cloth, 0.75 * _band(way + 64, 128, 0.05), bolt.figure)
        over(cloth, 0.6 * _band(way + 46, 128, 0.03), (0.95, 0.90, 0.80))
    return cloth


def chevron(bolt: Bolt) -> Pixels:
    """Herringbone twill."""
    cloth, (x, y) = flat(bolt.size, bolt.ground), bolt.ways()
    over(
        cloth,
        0.85 * _band(np.asarray(y + np.abs(x % 84 - 42) * 0.9, dtype=np.float32), 34, 0.45),
        bolt.figure,
    )
    return cloth


def sprigs(bolt: Bolt) -> Pixels:
    """Small flowers strewn on the cloth, each with two leaves."""
    cloth, rng, unit = flat(bolt.size, bolt.ground), chance(bolt.seed), bolt.unit
    petals: list[Point] = []
    leaves: list[list[Point]] = []
    for row in range(int(bolt.size[1] / unit / 70) + 1):
        for column in range(int(bolt.size[0] / unit / 76) + 1):
            x = (column * 76 + (row % 2) * 38 + float(rng.normal(0, 5))) * unit
            y = (row * 70 + float(rng.normal(0, 5))) * unit
            turn = float(rng.uniform(0, math.tau))
            petals += [_off(x, y, turn + k * math.tau / 5, 9 * unit) for k in range(5)]
            leaves += [[(x, y), _off(x, y, turn + side, 26 * unit)] for side in (0.5, 1.3)]

    def bloom(painter: QPainter) -> None:
        for x, y in petals:
            painter.drawEllipse(QPointF(x, y), 6.6 * unit, 6.6 * unit)

    over(cloth, line_mask(bolt.size, leaves, 5 * unit) * 0.7, (0.36, 0.44, 0.36))
    over(cloth, mask_of(bolt.size, bloom), bolt.figure)
    return cloth


def _off(x: float, y: float, angle: float, reach: float) -> Point:
    return x + reach * math.cos(angle), y + reach * math.sin(angle)


def plain(bolt: Bolt) -> Pixels:
    """One color, dyed a little unevenly."""
    return flat(bolt.size, jittered(bolt.ground, 0.012, chance(bolt.seed)))


ALL: dict[str, Pattern] = {
    "gingham": gingham,
    "ticking": ticking,
    "dots": dots,
    "plaid": plaid,
    "chevron": chevron,
    "sprigs": sprigs,
    "plain": plain,
}
