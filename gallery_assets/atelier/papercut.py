"""Scissors and colored sheets: pieces cut freehand and laid one on another."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from gallery_assets.atelier.materials import Color, jittered, lay_paper
from gallery_assets.atelier.noise import Field, Pixels, chance
from gallery_assets.atelier.vector import Point, curve, mask_of, polygon

Shape = Sequence[Point]


class Table:
    """The picture on the cutting table: pieces are laid on it one by one, each a little askew."""

    def __init__(self, image: Pixels, unit: float, seed: int) -> None:
        self.image, self.unit, self.rng = image, unit, chance(seed)

    def lay(
        self, shape: Shape, color: Color, lift: float = 6.0, *, smooth: bool = True, jitter: float = 0.012
    ) -> tuple[Field, tuple[int, int]]:
        """Cut the shape from a sheet and lay it down; its mask and place, for what is glued on top."""
        k, margin = self.unit, 4.5 * lift * self.unit + 8
        points = [(x * k, y * k) for x, y in shape]
        left, top = (max(0, math.floor(min(p[axis] for p in points) - margin)) for axis in (0, 1))
        right = min(self.image.shape[1], math.ceil(max(p[0] for p in points) + margin))
        bottom = min(self.image.shape[0], math.ceil(max(p[1] for p in points) + margin))
        local = [(x - left, y - top) for x, y in points]
        path = curve(local) if smooth else polygon(local)
        mask = mask_of((right - left, bottom - top), lambda painter: painter.drawPath(path))
        seed = int(self.rng.integers(1 << 30))
        mixed = jittered(color, jitter, self.rng)
        lay_paper(self.image[top:bottom, left:right], mask, mixed, seed, k * 0.5, lift * 1.8, 0.5, 0.075)
        return mask, (left, top)


def cut_circle(
    x: float, y: float, radius: float, facets: int, rng: np.random.Generator, uneven: float = 0.012
) -> list[Point]:
    """A circle as scissors cut it: many short straight snips."""
    shape: list[Point] = []
    for index in range(facets):
        turn = 2 * math.pi * index / facets
        reach = radius * (1.0 + float(rng.normal(0.0, uneven)))
        shape.append((x + math.cos(turn) * reach, y + math.sin(turn) * reach))
    return shape


def frond(x: float, y: float, turn: float, length: float, lobes: int, width: float) -> list[Point]:
    """A seaweed-like leaf cut in one go, lobe by lobe, up one side and down the other."""
    left: list[Point] = []
    right: list[Point] = []
    for index in range(lobes * 2 + 1):
        part = index / (lobes * 2)
        out = width * (0.24 if index % 2 == 0 else 1.0) * (1.0 - 0.62 * part)
        bend = turn + 0.35 * part
        cx, cy = x + math.cos(bend) * length * part, y + math.sin(bend) * length * part
        nx, ny = -math.sin(bend), math.cos(bend)
        lean = 0.10 * length / lobes if index % 2 else 0.0
        fx, fy = math.cos(bend) * lean, math.sin(bend) * lean
        left.append((cx + nx * out + fx, cy + ny * out + fy))
        right.append((cx - nx * out + fx, cy - ny * out + fy))
    return [
        *left,
        (x + math.cos(turn + 0.36) * length * 1.06, y + math.sin(turn + 0.36) * length * 1.06),
        *reversed(right),
    ]


def limb(spine: Sequence[tuple[float, float, float]], *, round_tip: bool = True) -> list[Point]:
    """A finger or arm from its middle line: (x, y, width) from root to tip, the tip rounded."""
    left: list[Point] = []
    right: list[Point] = []
    for index, (x, y, width) in enumerate(spine):
        before, after = spine[max(0, index - 1)], spine[min(len(spine) - 1, index + 1)]
        turn = math.atan2(after[1] - before[1], after[0] - before[0])
        nx, ny = -math.sin(turn) * width / 2, math.cos(turn) * width / 2
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    (ax, ay, _), (bx, by, width) = spine[-2], spine[-1]
    turn = math.atan2(by - ay, bx - ax)
    tip = [
        (bx + math.cos(turn + t) * width * 0.52, by + math.sin(turn + t) * width * 0.52)
        for t in (0.95, 0.35, -0.35, -0.95)
    ]
    return [*left, *(tip if round_tip else []), *reversed(right)]
