"""Loaded brushes: strokes with bristle marks, dry ends and a ridge of paint, laid one over another."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import numpy as np

from gallery_assets.atelier.materials import Color, jittered, over
from gallery_assets.atelier.noise import Field, Pixels, blurred, chance, fractal, smoothstep
from gallery_assets.atelier.vector import Point

_LENGTH, _WIDTH = 1024, 128


@cache
def _bristles(kind: int) -> Field:
    """The marks of one brush's hairs: long streaks, (across, along), 0 to 1; eight brushes are enough."""
    fine = fractal((_LENGTH, _WIDTH), 5, 4000 + kind, octaves=2, gain=0.7, stretch=(40.0, 1.0))
    coarse = fractal((_LENGTH, _WIDTH), 26, 5000 + kind, octaves=2, stretch=(14.0, 1.0))
    return np.asarray(0.6 * fine + 0.4 * coarse, dtype=np.float32)


def along(points: Sequence[Point], width: int, height: int) -> tuple[Field, Field, float]:
    """For each pixel of a small field the way along the line and the place beside it; the line's length."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    best = np.full((height, width), np.inf, dtype=np.float32)
    way, aside = np.zeros_like(best), np.zeros_like(best)
    done = 0.0
    for (ax, ay), (bx, by) in pairwise(points):
        length = max(1e-3, math.hypot(bx - ax, by - ay))
        ux, uy = (bx - ax) / length, (by - ay) / length
        on = (x - ax) * ux + (y - ay) * uy
        held = np.clip(on, 0.0, length)
        far = np.hypot(x - (ax + held * ux), y - (ay + held * uy))
        closer = far < best
        best[closer] = far[closer]
        way[closer] = (done + on)[closer]
        aside[closer] = ((x - ax) * -uy + (y - ay) * ux)[closer]
        done += length
    return way, aside, done


def stroke(
    image: Pixels,
    points: Sequence[Point],
    width: float,
    color: Color,
    seed: int,
    load: float = 0.8,
    opacity: float = 1.0,
    ridge: float = 0.05,
) -> None:
    """Drag a flat brush along the points, in place.

    ``load`` is how much paint it carries: 1 covers, 0.3 leaves streaks and breaks off dry toward the
    end. ``ridge`` is how strongly the hairs' relief shades the paint.
    """
    rng = chance(seed)
    margin = math.ceil(width * 0.6) + 2
    left = math.floor(min(x for x, _ in points)) - margin
    top = math.floor(min(y for _, y in points)) - margin
    right = math.ceil(max(x for x, _ in points)) + margin
    bottom = math.ceil(max(y for _, y in points)) + margin
    if right <= 0 or bottom <= 0 or left >= image.shape[1] or top >= image.shape[0]:
        return
    local = [(x - left, y - top) for x, y in points]
    way, aside, length = along(local, right - left, bottom - top)
    mask, hairs = _trace(way, aside, length, width, load, rng)
    base = np.array(color, dtype=np.float32)[None, None, :]
    paint = np.clip(base + ((hairs - 0.5) * 2.0 * ridge)[:, :, None], 0.0, 1.0)
    over(image, mask * opacity, paint, (left, top))


def _trace(
    way: Field, aside: Field, length: float, width: float, load: float, rng: np.random.Generator
) -> tuple[Field, Field]:
    """Cover and hair relief of one stroke, from each pixel's place along and beside its line."""
    marks = _bristles(int(rng.integers(8)))
    shift = int(rng.integers(_LENGTH))
    across = np.clip((aside / width + 0.5) * (_WIDTH - 1), 0, _WIDTH - 1).astype(np.int32)
    # Read to and fro, so that a long stroke has no seam where the brush's texture ends.
    onward = np.abs((way * (90.0 / max(width, 1.0)) + shift).astype(np.int32) % (2 * _LENGTH) - _LENGTH)
    onward = np.minimum(onward, _LENGTH - 1)
    hairs = marks[across, onward]
    part = np.clip(way / max(length, 1e-3), -0.5, 1.5)
    uneven = (hairs - 0.5) * width * 0.9
    start = smoothstep(-0.12 * width, 0.06 * width, way + uneven * 0.35)
    end = smoothstep(0.12 * width, -0.06 * width, way - length + uneven)
    edge = smoothstep(0.5, 0.5 - 1.6 / max(width, 3.0) - 0.03, np.abs(aside) / width + (hairs - 0.5) * 0.10)
    dry = 1.0 - load + 0.55 * (1.0 - load) * part
    cover = smoothstep(dry - 0.16, dry + 0.12, hairs + 0.12) if load < 0.98 else np.ones_like(hairs)
    return np.asarray(start * end * edge * cover, dtype=np.float32), hairs


def dab(
    image: Pixels,
    center: Point,
    length: float,
    width: float,
    angle: float,
    color: Color,
    seed: int,
    load: float = 0.85,
) -> None:
    """One short straight touch of the brush, ``angle`` in radians, in place."""
    dx, dy = math.cos(angle) * length / 2.0, math.sin(angle) * length / 2.0
    ends = [(center[0] - dx, center[1] - dy), (center[0] + dx, center[1] + dy)]
    stroke(image, ends, width, color, seed, load=load)


def paint_after(
    image: Pixels,
    model: Pixels,
    angles: Field,
    width: float,
    seed: int,
    length: float = 4.0,
    cover: float = 1.4,
    load: tuple[float, float] = (0.55, 1.0),
    jitter: float = 0.02,
    where: Field | None = None,
) -> None:
    """Copy ``model`` onto the image with brush strokes, in place, as one sitting with one brush.

    Each stroke takes the model's color at its middle and runs along ``angles`` (radians) there.
    ``length`` is in brush widths, ``cover`` how many times the area is gone over; where ``where`` is
    small few strokes are laid.
    """
    rng = chance(seed)
    height, wide = angles.shape
    count = int(cover * height * wide / (width * width * length))
    for index in range(count):
        x, y = float(rng.random()) * wide, float(rng.random()) * height
        row, column = int(y), int(x)
        if where is not None and rng.random() > where[row, column]:
            continue
        picked = model[row, column]
        color = jittered((float(picked[0]), float(picked[1]), float(picked[2])), jitter, rng)
        turn = float(angles[row, column]) + float(rng.normal(0.0, 0.07))
        reach = width * length * float(rng.uniform(0.6, 1.3))
        paint = float(rng.uniform(*load))
        dab(image, (x, y), reach, width * float(rng.uniform(0.7, 1.2)), turn, color, seed + index, paint)


def contours(model: Pixels, fallback: Field, reach: float, threshold: float = 0.002) -> Field:
    """Angles for ``paint_after``: along the model's edges where it has any, ``fallback`` elsewhere."""
    tone = blurred(np.asarray(model.mean(axis=2), dtype=np.float32), reach * 0.35)
    down, right = np.gradient(tone)
    xx, yy, xy = (
        blurred(np.asarray(part, dtype=np.float32), reach)
        for part in (right * right, down * down, right * down)
    )
    normal = 0.5 * np.arctan2(2.0 * xy, xx - yy)
    strength = np.sqrt((xx - yy) ** 2 + 4.0 * xy * xy) * reach * reach
    return np.where(strength > threshold * threshold, normal + np.float32(math.pi / 2), fallback).astype(
        np.float32
    )
