"""One wooden match seen from above, fresh or burnt down to any part, straight or curled by the fire."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from gallery_assets.atelier.brush import along
from gallery_assets.atelier.materials import ink
from gallery_assets.atelier.noise import Field, Pixels, Size, chance, fractal, smoothstep
from gallery_assets.atelier.vector import Point

WOOD, PALE, SCORCH, CHAR, ASH = (
    np.array(ink(code), dtype=np.float32) for code in ("d9b887", "f0dcb4", "5d3a22", "1b1819", "a9a6a4")
)
RED, ROSE = (np.array(ink(code), dtype=np.float32) for code in ("a3241f", "cf4a3a"))


@dataclass(frozen=True, slots=True)
class Match:
    """A match lying at ``foot`` (pixels at full size), pointing ``lean`` radians off upright.

    ``burnt`` is the part of it the fire took, 0 to 1; ``curl`` how far, in radians, the burnt part bends.
    """

    foot: Point
    lean: float
    length: float
    burnt: float
    curl: float
    seed: int

    def spine(self, unit: float) -> list[Point]:
        """Its middle line from foot to head; the burnt part bends more and more."""
        count = 30
        x, y, angle = self.foot[0] * unit, self.foot[1] * unit, self.lean - math.pi / 2
        points = [(x, y)]
        # Charred wood has shrunk, so the same share of the match is shorter.
        for step in range(count):
            part = (step + 0.5) / count
            charred = max(0.0, part - (1.0 - self.burnt)) / max(self.burnt, 1e-3)
            angle += self.curl * charred * 2.0 / max(1.0, self.burnt * count)
            reach = self.length * unit / count * (1.0 - 0.16 * (charred > 0))
            x, y = x + math.cos(angle) * reach, y + math.sin(angle) * reach
            points.append((x, y))
        return points


@dataclass(frozen=True, slots=True)
class Piece:
    """A drawn match: where its left top lies, what it covers, its height in pixels and its color."""

    at: tuple[int, int]
    mask: Field
    height: Field
    color: Pixels


def carved(match: Match, unit: float) -> Piece:
    """The match as a small relief of its own."""
    spine = match.spine(unit)
    margin = math.ceil(60 * unit)
    left, top = (math.floor(min(point[axis] for point in spine)) - margin for axis in (0, 1))
    right, bottom = (math.ceil(max(point[axis] for point in spine)) + margin for axis in (0, 1))
    size = (right - left, bottom - top)
    way, aside, length = along([(x - left, y - top) for x, y in spine], *size)
    grain = fractal(size, 60 * unit, match.seed, octaves=5, gain=0.7)
    fire = _fire(way / length, grain, match.burnt)
    stick = _stick(way, aside, length, fire, grain, unit)
    head, bulb = _head(way, aside, length, match, unit, grain)
    mask = np.maximum(stick[0], head)
    height = np.maximum(stick[1] * stick[0], bulb * head)
    color = _colored(way, aside, fire, head, match, unit, size)
    return Piece((left, top), mask, np.asarray(height, dtype=np.float32), color)


def _fire(part: Field, grain: Field, burnt: float) -> Field:
    """0 in clean wood, 1 in char; the flame's front is ragged."""
    if burnt <= 0.0:
        return np.zeros_like(part)
    front = 1.0 - burnt + (grain - 0.5) * 0.12
    return smoothstep(-0.075, 0.035, part - front)


def _stick(
    way: Field, aside: Field, length: float, fire: Field, grain: Field, unit: float
) -> tuple[Field, Field]:
    """Cover and height of the wood: square with worn edges, thin and knotted where it burnt."""
    half = (20.0 - 5.5 * fire + (grain - 0.5) * (2.4 + 10.0 * fire)) * unit
    edge = 1.1 * max(unit, 0.5)
    mask = smoothstep(edge, -edge, np.abs(aside) - half)
    mask = mask * smoothstep(-edge, edge, way) * smoothstep(edge, -edge, way - length)
    across = np.clip(np.abs(aside) / np.maximum(half, 0.3), 0.0, 1.0)
    square = 1.0 - smoothstep(0.52, 1.05, across)
    knots = fire * (grain - 0.5) * 14.0
    return mask, np.asarray(
        (square * (26.0 - 7.0 * fire) + knots + (grain - 0.5) * 3.0) * unit, dtype=np.float32
    )


def _head(
    way: Field, aside: Field, length: float, match: Match, unit: float, grain: Field
) -> tuple[Field, Field]:
    """Cover and height of the head: a bulb when fresh, a shriveled cinder when burnt."""
    shrink = 1.0 if match.burnt <= 0.0 else 0.80
    rng = chance(match.seed + 5)
    long, wide = (
        44 * shrink * unit * float(rng.uniform(0.9, 1.12)),
        30.5 * shrink * unit * float(rng.uniform(0.94, 1.08)),
    )
    off = (way - length + long * 0.55) / long
    rough = (grain - 0.5) * (0.20 if match.burnt <= 0.0 else 0.55)
    round_off = np.sqrt(off * off + (aside / wide) ** 2) + rough
    mask = smoothstep(1.0 + 0.06, 1.0 - 0.06, round_off)
    dome = np.sqrt(np.clip(1.0 - round_off**2, 0.0, 1.0))
    return mask, np.asarray((16.0 + 25.0 * dome) * unit * shrink, dtype=np.float32)


def _colored(
    way: Field, aside: Field, fire: Field, head: Field, match: Match, unit: float, size: Size
) -> Pixels:
    """Wood with its grain, the brown front of the fire, char with ash on it, and the head."""
    rng = chance(match.seed + 9)
    fiber = (
        np.sin(aside / unit * 0.9 + 3.0 * np.sin(way / unit * 0.011 + match.seed) + match.seed) * 0.5 + 0.5
    )
    fleck = fractal(size, 9 * unit, match.seed + 11, octaves=2)
    wood = (
        WOOD
        + (PALE - WOOD)
        * np.clip(0.25 + 0.5 * fiber + 0.5 * (fleck - 0.5) + rng.normal(0, 0.18), 0, 1)[:, :, None]
    )
    wood = wood * (1.0 - 0.30 * smoothstep(0.35, 0.75, aside / (20.0 * unit)))[:, :, None]
    brown = np.clip(fire * 2.4, 0.0, 1.0)[:, :, None]
    wood = wood + (SCORCH - wood) * brown
    ash = smoothstep(0.60, 0.86, fractal(size, 26 * unit, match.seed + 12, octaves=4, gain=0.7)) * 0.55
    char = CHAR + (ASH - CHAR) * ash[:, :, None]
    wood = wood + (char - wood) * smoothstep(0.35, 0.85, fire)[:, :, None]
    tip = char if match.burnt > 0.0 else RED + (ROSE - RED) * np.clip(fleck * 1.3 - 0.35, 0, 1)[:, :, None]
    return np.asarray(wood + (tip - wood) * head[:, :, None], dtype=np.float32)
