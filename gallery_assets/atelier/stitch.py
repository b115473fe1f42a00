"""Sewing: running stitches as short raised threads, and how a quilting line pulls the cloth down."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from gallery_assets.atelier.materials import Color, over, shadow
from gallery_assets.atelier.noise import Field, Pixels, Size, blurred, fractal
from gallery_assets.atelier.vector import Point, line_mask


@dataclass(frozen=True, slots=True)
class Thread:
    """One sewn line: where it runs, its color, the length of a stitch and of the gap after it, in pixels."""

    line: Sequence[Point]
    color: Color
    stitch: float
    gap: float
    width: float

    def stitches(self, rng: np.random.Generator) -> list[list[Point]]:
        """The stitches one by one, uneven as a hand makes them."""
        walked = _walk(self.line)
        done: list[list[Point]] = []
        at = float(rng.uniform(0.0, self.gap))
        while at + self.stitch < walked[-1][0]:
            end = at + self.stitch * float(rng.uniform(0.78, 1.2))
            aside = float(rng.normal(0.0, self.width * 0.22))
            (x0, y0), (x1, y1) = _at(walked, at), _at(walked, end)
            done.append([(x0 + aside, y0 + aside), (x1 - aside, y1 + aside * 0.5)])
            at = end + self.gap * float(rng.uniform(0.75, 1.3))
        return done


def _walk(line: Sequence[Point]) -> list[tuple[float, Point]]:
    """Each corner of the line with its distance from the start."""
    walked, way = [(0.0, line[0])], 0.0
    for before, after in pairwise(line):
        way += math.dist(before, after)
        walked.append((way, after))
    return walked


def _at(walked: Sequence[tuple[float, Point]], way: float) -> Point:
    """The point so far along the line."""
    for (start, before), (end, after) in pairwise(walked):
        if way <= end:
            part = (way - start) / max(1e-6, end - start)
            return before[0] + (after[0] - before[0]) * part, before[1] + (after[1] - before[1]) * part
    return walked[-1][1]


def sewn(image: Pixels, height: Field, threads: Sequence[Thread], rng: np.random.Generator) -> None:
    """Sew the threads into the picture in place: a shadow, the thread, its rounded back in ``height``."""
    size = (image.shape[1], image.shape[0])
    for color, width in sorted({(thread.color, thread.width) for thread in threads}):
        same = [thread for thread in threads if (thread.color, thread.width) == (color, width)]
        mask = line_mask(size, [piece for thread in same for piece in thread.stitches(rng)], width)
        over(image, shadow(mask, (width * 0.35, width * 0.45), width * 0.4) * 0.5, (0.10, 0.07, 0.08))
        over(image, mask, color)
        height += blurred(mask, width * 0.22) * width * 0.7


def drawn_in(size: Size, lines: Sequence[Sequence[Point]], depth: float, reach: float, seed: int) -> Field:
    """How far quilting pulls the cloth down: a valley along each line, and small puckers across it."""
    line = line_mask(size, lines, max(1.0, reach * 0.16))
    valley = blurred(line, reach * 0.45)
    valley = valley / np.float32(max(1e-6, float(valley.max())))
    puckers = (fractal(size, reach * 1.1, seed, octaves=3, gain=0.6) - 0.5) * blurred(line, reach * 1.4) * 7.0
    return np.asarray(-depth * valley + depth * 1.3 * puckers, dtype=np.float32)
