"""The parking deck, cut in linoleum: three lit floors, parked cars, a stair tower."""

from __future__ import annotations

import math

from gallery_assets.atelier.linocut import Block
from gallery_assets.atelier.passersby import coat_shape, head_shape, leg_shapes
from gallery_assets.atelier.vector import Point

SLABS = ((44.0, 68.0), (122.0, 146.0), (200.0, 232.0))
"""Low and high edge of each floor's parapet above eye level, where the deck is nearest."""


def near(x: float) -> float:
    """How near the deck's front is at ``x``: 1 at the right edge, smaller toward the left."""
    return (x + 560.0) / 1560.0


def deck(x: float, height: float) -> Point:
    """A point of the deck's front."""
    return x, 318.0 - height * near(x)


def bay(left: float, right: float, low: float, high: float) -> list[Point]:
    """A rectangle on the deck's front."""
    return [deck(left, low), deck(right, low), deck(right, high), deck(left, high)]


def deck_front(block: Block) -> None:
    """Three parking floors: lit bays with cars and columns, parapets in line work, the stair tower."""
    block.ink(bay(208, 990, -20, SLABS[2][1]))
    floors = ((-14.0, SLABS[0][0]), (SLABS[0][1], SLABS[1][0]), (SLABS[1][1], SLABS[2][0]))
    for low, high in floors:
        block.carve(bay(214, 990, low, high))
        _inside(block, low, high)
    for low, high in SLABS:
        _parapet(block, low, high)
    block.line([deck(206, SLABS[2][1]), deck(990, SLABS[2][1])], 2.2, standing=False)
    _tower(block)


def _inside(block: Block, low: float, high: float) -> None:
    """One floor: ceiling beams, parked cars in shadow, columns."""
    tall = high - low
    block.ink(bay(214, 990, high - 9, high))
    height = low + 4.0
    while height < high - 9:
        for _ in range(9):
            left = float(block.rng.uniform(214, 850))
            right = min(868.0, left + float(block.rng.uniform(20, 120)))
            block.line([deck(left, height), deck(right, height)], 0.9)
        height += 3.6
    x = 232.0
    while x < 985:
        scale = near(x)
        if block.rng.random() < 0.78:
            _car(block, x, low, 50 * scale, 19 * scale)
        x += 62 * scale
    x = 222.0
    while x < 990:
        scale = near(x)
        block.ink(bay(x, x + 8 * scale, low, high))
        block.gouge(x + 2.4 * scale, deck(x, high - 6)[1], tall * scale * 0.8, 1.4 * scale, math.pi / 2)
        x += 112 * scale


def _car(block: Block, x: float, low: float, long: float, tall: float) -> None:
    """A parked car seen from its side, its windows cut through to the light."""
    y = deck(x, low)[1] + 1
    body = [
        (x, y - tall * 0.15),
        (x, y - tall * 0.5),
        (x + long * 0.16, y - tall * 0.58),
        (x + long * 0.3, y - tall),
        (x + long * 0.68, y - tall),
        (x + long * 0.86, y - tall * 0.55),
        (x + long, y - tall * 0.45),
        (x + long, y - tall * 0.12),
    ]
    block.ink(body)
    for left, right in ((0.31, 0.47), (0.51, 0.70)):
        block.carve(
            [
                (x + long * left, y - tall * 0.58),
                (x + long * (left + 0.03), y - tall * 0.88),
                (x + long * (right - 0.04), y - tall * 0.88),
                (x + long * right, y - tall * 0.58),
            ]
        )
    for part in (0.22, 0.78):
        wheel = [
            (x + long * part + math.cos(t) * tall * 0.2, y - tall * 0.12 + math.sin(t) * tall * 0.2)
            for t in (0, 0.8, 1.6, 2.4, 3.2, 4, 4.8, 5.6)
        ]
        block.ink(wheel, smooth=True)
    block.gouge(x + long * 0.06, y - tall * 0.36, long * 0.8, tall * 0.09, -0.02)


def _parapet(block: Block, low: float, high: float) -> None:
    """A concrete parapet: long pushes along it leave the gray of wet cement."""
    x = 210.0
    while x < 985:
        for _ in range(7):
            height = float(block.rng.uniform(low + 3, high - 3))
            start = deck(x + float(block.rng.uniform(0, 30)), height)
            after = deck(start[0] + 40, height)
            turn = math.atan2(after[1] - start[1], after[0] - start[0])
            block.gouge(start[0], start[1], float(block.rng.uniform(16, 46)) * near(x), 1.5 * near(x), turn)
        x += 22 * near(x)
    for x in range(300, 990, 96):
        block.line([deck(x, low + 1), deck(x, high - 1)], 1.6)


def _tower(block: Block) -> None:
    """The stair tower at the near end, glass from top to bottom, one person on the stairs."""
    block.ink(bay(868, 990, -22, 262))
    block.line([deck(868, -22), deck(868, 262), deck(990, 262)], 2.0, standing=False)
    for floor in range(4):
        low = -10 + floor * 66
        block.carve(bay(884, 962, low, low + 54))
        block.line([deck(884, low), deck(962, low + 54)], 5.0)
        block.line([deck(884, low + 13), deck(950, low + 56)], 1.4)
        block.line([deck(923, low), deck(923, low + 54)], 2.0)
    for x, height in ((904.0, 74.0), (938.0, 162.0)):
        foot = deck(x, height)[1]
        block.ink(coat_shape(x, foot, 38.0, 1), *leg_shapes(x, foot, 38.0, 1), head_shape(x, foot, 38.0, 1))
