"""People in the rain, cut in linoleum: coats, strides, bags, umbrellas."""

from __future__ import annotations

import math

from gallery_assets.atelier.linocut import Block
from gallery_assets.atelier.vector import Point


def canopy_shape(x: float, y: float, wide: float, tilt: float) -> list[Point]:
    """An umbrella's canopy: a low dome over a scalloped rim."""
    dome = [
        (math.cos(t) * wide, -math.sin(t) * wide * 0.62)
        for t in (0, 0.32, 0.64, 0.96, 1.28, 1.57, 1.86, 2.18, 2.5, 2.82, math.pi)
    ]
    rim: list[Point] = []
    for index in range(4):
        left = -wide + index * wide / 2
        rim += [
            (left + wide * part / 2, -math.sin(part * math.pi) * wide * 0.13)
            for part in (0.25, 0.5, 0.75, 1.0)
        ]
    turned = [*dome, *rim[:-1]]
    return [
        (x + a * math.cos(tilt) - b * math.sin(tilt), y + a * math.sin(tilt) + b * math.cos(tilt))
        for a, b in turned
    ]


def umbrella(block: Block, x: float, y: float, wide: float, tilt: float, *, lit: bool) -> None:
    """An umbrella over a walker: black with cut ribs, or (``lit``) cut away so that the amber shows."""
    shape = canopy_shape(x, y, wide, tilt)
    block.line([*shape, shape[0]], 9.0 if lit else 4.4, standing=False)
    (block.carve if lit else block.ink)(shape)
    crown = (x + math.sin(tilt) * wide * 0.62, y - math.cos(tilt) * wide * 0.62)
    for part in (-0.5, 0.0, 0.5):
        foot = (x + part * wide * math.cos(tilt), y + part * wide * math.sin(tilt))
        bend = (
            crown[0] + (foot[0] - crown[0]) * 0.55 + part * wide * 0.22,
            crown[1] + (foot[1] - crown[1]) * 0.42,
        )
        block.line([crown, bend, foot], 1.7, standing=lit, smooth=True)
    if lit:
        block.line([*shape, shape[0]], 2.0)
    block.line([crown, (crown[0] + math.sin(tilt) * 7, crown[1] - 7)], 2.2)


def coat_shape(x: float, foot: float, tall: float, way: int) -> list[Point]:
    """A coat from shoulders to hem, leaning into the way it goes."""
    lean = way * tall * 0.035
    top, hem = foot - tall * 0.80, foot - tall * 0.26
    return [
        (x + lean - tall * 0.055, top),
        (x + lean + tall * 0.055, top),
        (x + lean + tall * 0.125, top + tall * 0.06),
        (x + tall * 0.135, top + tall * 0.30),
        (x + tall * 0.165 - lean * 0.6, hem),
        (x - tall * 0.165 - lean * 0.6, hem + tall * 0.012),
        (x - tall * 0.135, top + tall * 0.30),
        (x + lean - tall * 0.125, top + tall * 0.06),
    ]


def leg_shapes(x: float, foot: float, tall: float, way: int) -> list[list[Point]]:
    """Two legs in stride, with shoes."""
    hip = foot - tall * 0.30
    ahead, back = x + way * tall * 0.13, x - way * tall * 0.12
    front = [
        (x - tall * 0.03, hip),
        (x + tall * 0.055, hip),
        (ahead + tall * 0.03, foot - 4),
        (ahead + way * tall * 0.085, foot),
        (ahead - tall * 0.035, foot),
    ]
    knee = (x - way * tall * 0.03, foot - tall * 0.15)
    rear = [
        (x - tall * 0.05, hip),
        (x + tall * 0.04, hip),
        (knee[0] + tall * 0.045, knee[1]),
        (back + tall * 0.02, foot - 3),
        (back + way * tall * 0.06, foot),
        (back - way * tall * 0.015, foot),
        (knee[0] - tall * 0.03, knee[1]),
    ]
    return [front, rear]


def head_shape(x: float, foot: float, tall: float, way: int) -> list[Point]:
    """A head, a little ahead of the shoulders."""
    cx, cy, radius = x + way * tall * 0.05, foot - tall * 0.875, tall * 0.062
    return [
        (cx + math.cos(t * 0.7) * radius * 0.92, cy + math.sin(t * 0.7) * radius * 1.12) for t in range(9)
    ]


def _profile(block: Block, x: float, foot: float, tall: float, way: int) -> list[Point]:
    """What tells heads apart: a knot of hair, a cap with its peak, a scarf, long hair."""
    cx, cy, r = x + way * tall * 0.05, foot - tall * 0.875, tall * 0.062
    kinds = (
        [(-1.7, -0.7), (-1.0, -1.2), (-0.6, -0.6), (-1.1, -0.1)],
        [(-0.9, -0.5), (0.0, -1.35), (0.9, -0.7), (1.8, -0.35), (0.7, -0.2)],
        [(-1.1, -0.3), (0.0, -1.3), (0.8, -0.4), (0.5, 1.5), (-1.5, 1.5)],
        [(-1.0, -0.6), (0.1, -1.25), (0.4, 0.2), (-0.8, 1.7), (-1.5, 1.2)],
        [(0.7, -0.2), (1.25, 0.15), (0.8, 0.5), (0.3, 0.1)],
    )
    kind = kinds[int(block.rng.integers(len(kinds)))]
    return [(cx + a * way * r, cy + b * r) for a, b in kind]


def person(block: Block, x: float, foot: float, tall: float, way: int, *, light: bool) -> None:
    """Someone without an umbrella; a light coat is cut away and drawn in line, a dark one stands."""
    coat, legs, head = (
        coat_shape(x, foot, tall, way),
        leg_shapes(x, foot, tall, way),
        head_shape(x, foot, tall, way),
    )
    for shape in (*legs, coat, head):
        block.line([*shape, shape[0]], 3.6, standing=False)
    block.ink(*legs)
    block.ink(head, smooth=True)
    block.ink(_profile(block, x, foot, tall, way), smooth=True)
    block.carve(coat) if light else block.ink(coat)
    if light:
        block.line([*coat, coat[0]], 1.7)
    top, hem = foot - tall * 0.74, foot - tall * 0.28
    for part in (-0.085, -0.03, 0.035, 0.095):
        start = float(block.rng.uniform(0.0, 0.35)) * (hem - top)
        block.gouge(
            x + part * tall * 0.8,
            top + start,
            (hem - top) * 0.62,
            1.9,
            math.pi / 2 - part * 1.6,
            standing=light,
        )
    _bag(block, x - way * tall * 0.15, foot - tall * 0.42, tall, light=light)


def _bag(block: Block, x: float, y: float, tall: float, *, light: bool) -> None:
    """A work bag on the far shoulder."""
    half = tall * 0.06
    shape = [
        (x - half, y - half * 0.9),
        (x + half, y - half * 1.1),
        (x + half * 1.1, y + half),
        (x - half * 1.1, y + half * 1.1),
    ]
    block.line([*shape, shape[0]], 3.0, standing=False)
    block.ink(shape)
    block.line([(x, y - half), (x + half * 0.6, y - tall * 0.33)], 1.5, standing=light)


def walker_with_umbrella(block: Block, x: float, foot: float, tall: float, way: int, *, light: bool) -> None:
    """One person under one umbrella, the arm and shaft between them."""
    person(block, x, foot, tall, way, light=light)
    tilt = 0.20 if way > 0 else 0.05
    hub = (x + way * tall * 0.09 + math.sin(tilt) * 8, foot - tall * 0.93)
    hand = (x + way * tall * 0.15, foot - tall * 0.58)
    block.line(
        [(x + way * tall * 0.08, foot - tall * 0.72), (x + way * tall * 0.17, foot - tall * 0.54), hand],
        tall * 0.062,
        standing=False,
    )
    block.line(
        [(x + way * tall * 0.08, foot - tall * 0.72), (x + way * tall * 0.17, foot - tall * 0.54), hand],
        tall * 0.05,
    )
    block.line([hand, hub], 3.4, standing=False)
    block.line([hand, hub], 1.8)
    umbrella(block, hub[0], hub[1], tall * 0.36, tilt, lit=False)
