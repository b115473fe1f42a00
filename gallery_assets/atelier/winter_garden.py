"""What the cold window looks out on, in watercolor: evening sky, a lit house, hedges, one bare tree."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from gallery_assets.atelier.materials import ink
from gallery_assets.atelier.noise import blurred, chance, smoothstep
from gallery_assets.atelier.vector import Point, points
from gallery_assets.atelier.wash import Watercolor

GARDEN: tuple[tuple[Sequence[Point], str, float, float, float], ...] = (
    (points("60,60 2600,60 2600,1400 60,1400"), "dce5ec", 60, 0.7, 0.4),
    (points("60,40 2600,40 2600,560 1700,760 900,560 60,700"), "86a5c2", 220, 0.75, 0.8),
    (points("60,40 1300,40 1000,420 400,560 60,470"), "7b8fb6", 200, 0.5, 0.6),
    (points("1500,40 2600,40 2600,330 1900,400"), "7b8fb6", 180, 0.45, 0.6),
    (points("60,960 800,900 2580,820 2580,1400 60,1440"), "f6cf95", 170, 0.75, 0.5),
    (points("1100,1080 1800,980 2580,1010 2580,1330 1100,1360"), "f0a276", 150, 0.55, 0.3),
    (
        points(
            "80,1330 420,1220 700,1310 1000,1230 1340,1310 1600,1240 2000,1290 2300,1200 2560,1280 2560,1520"
            " 80,1560"
        ),
        "8fa6b4",
        60,
        0.75,
        0.3,
    ),
    (points("1930,1500 1936,1150 2100,990 2260,1140 2268,1500"), "6d7fa3", -16, 0.85, 0.0),
    (points("2268,1500 2270,1270 2430,1260 2440,1500"), "8291ae", 30, 0.8, 0.0),
    (points("960,1490 964,1290 1060,1200 1170,1290 1176,1490"), "8291ae", 34, 0.65, 0.0),
    (points("60,1500 900,1440 1700,1470 2580,1430 2580,1640 60,1700"), "84a191", 80, 0.8, 0.4),
    (points("60,1600 2580,1540 2580,2900 60,2900"), "b3c3bb", 90, 0.6, 0.5),
    (points("1500,1530 1600,1530 1830,1760 2500,2860 700,2860 1290,1800"), "8a8ba8", 60, 0.85, 0.5),
    (points("1540,1560 1580,1560 1700,1900 1640,2860 1200,2860 1450,1900"), "9a8fa8", 90, 0.4, 0.4),
    (
        points("60,1690 420,1610 820,1710 1180,1840 1240,2060 1020,2460 700,2860 60,2860"),
        "5f8a7c",
        70,
        0.8,
        0.6,
    ),
    (points("1900,1780 2150,1650 2580,1640 2580,2860 2480,2860 2080,2260"), "608492", 70, 0.8, 0.6),
    (points("60,2250 430,2180 760,2460 900,2860 60,2860"), "4c6f80", 90, 0.65, 0.5),
    (points("2200,2200 2580,2050 2580,2860 2420,2860"), "4c6f80", 90, 0.5, 0.5),
)
"""From the sky down to the hedges: shape, color, wetness (below 0: straight sides), strength, blooms."""


def _garden(window: Watercolor) -> None:
    for number, (corners, code, wet, strength, bloom) in enumerate(GARDEN):
        window.sheet.wash(
            window.shape(corners, smooth=wet > 0),
            ink(code),
            30 + number * 17,
            wet=abs(wet),
            strength=strength,
            bloom=bloom,
            pool=0.12,
        )


def _tree(window: Watercolor) -> None:
    """A bare tree in the left pane, run a little into the damp."""
    branches: dict[int, list[list[Point]]] = {}
    _grow(branches, (420, 2150), -1.50, 540, 64.0, chance(95))
    total = window.empty()
    for width, lines in branches.items():
        total = np.maximum(total, window.lines(lines, width, smooth=True))
    total *= smoothstep(2150.0, 1900.0, window.ways()[1])
    window.sheet.wash(total, ink("5a5f80"), 20, wet=15, strength=1.05, pool=0.0, bloom=0.0)
    window.sheet.wash(total, ink("a58fa6"), 21, wet=60, strength=0.5, pool=0.0)


def _grow(
    branches: dict[int, list[list[Point]]],
    start: Point,
    angle: float,
    length: float,
    width: float,
    rng: np.random.Generator,
) -> None:
    end = (start[0] + math.cos(angle) * length, start[1] + math.sin(angle) * length)
    bow = float(rng.normal(0.0, length * 0.06))
    branches.setdefault(max(5, int(width)), []).append(
        [start, ((start[0] + end[0]) / 2 + bow, (start[1] + end[1]) / 2 - bow), end]
    )
    if width < 6.5:
        return
    for turn in (-0.42, 0.40) if width > 30 else (-0.5, 0.06, 0.52):
        _grow(
            branches,
            end,
            angle + turn + float(rng.normal(0.0, 0.16)),
            length * float(rng.uniform(0.60, 0.84)),
            width * 0.58,
            rng,
        )


def _lamps(window: Watercolor) -> None:
    """Two windows of the house across the street, lit."""
    for x in (2062.0, 2136.0):
        pane = window.shape(((x - 22, 1262), (x + 22, 1262), (x + 22, 1334), (x - 22, 1334)))
        window.sheet.lift(blurred(pane, 7 * window.unit), 0.95)
        window.sheet.wash(pane, ink("f7b545"), 420, wet=14, strength=0.8, pool=0.0, bloom=0.0)


def view(window: Watercolor) -> None:
    """Paint it all, wet in wet."""
    _garden(window)
    _tree(window)
    _lamps(window)
