"""Cloth thread by thread: the relief of a weave from its over-under matrix, and single strands of yarn."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from gallery_assets.atelier.brush import along
from gallery_assets.atelier.materials import Color, over
from gallery_assets.atelier.noise import Field, Pixels, blurred, smoothstep
from gallery_assets.atelier.vector import Point

Draft = npt.NDArray[np.float32]
"""(picks, ends): 1 where the weft passes over the warp, -1 where it passes under."""


def weave(across: Field, down: Field, draft: Draft, present: Draft) -> tuple[Field, Field, Field]:
    """What is seen of a cloth: cover, how far the weft is on top (0..1), and the height of the upper thread.

    ``across`` and ``down`` give each pixel's place in ends and picks; ``present`` is 0 where a pick is
    missing and only warp is left.
    """
    picks, ends = draft.shape
    inside = (across > -0.3) & (across < ends + 0.3) & (down > 0) & (down < picks)
    end, pick = _index(across, ends), _index(down, picks)
    there = present[pick, end]
    weft = (
        0.34 * _between(draft, pick, across, ends, 1)
        + 0.95 * _round(down - np.floor(down), 0.53) * there
        - 2.0 * (1.0 - there)
    )
    warp = -0.34 * _between(draft, end, down, picks, 0) * there + 0.70 * _round(
        across - np.floor(across), 0.36
    )
    top = smoothstep(-0.06, 0.06, weft - warp)
    height = np.maximum(weft, warp)
    warp_only = smoothstep(0.05, 0.2, _round(across - np.floor(across), 0.36))
    cover = np.where(there > 0.5, 1.0, warp_only) * inside
    return cover.astype(np.float32), top, np.asarray(height, dtype=np.float32)


def _index(place: Field, count: int) -> npt.NDArray[np.int32]:
    return np.clip(np.floor(place), 0, count - 1).astype(np.int32)


def _round(part: Field, half: float) -> Field:
    """A thread's round back from its flat section: 1 along its middle, 0 at and beyond its sides."""
    return np.asarray(np.sqrt(np.clip(1.0 - ((part - 0.5) / half) ** 2, 0.0, 1.0)), dtype=np.float32)


def _between(draft: Draft, line: npt.NDArray[np.int32], place: Field, count: int, axis: int) -> Field:
    """The rise and fall of one thread between its crossings, eased from one to the next."""
    before = np.floor(place - 0.5)
    part = smoothstep(0.0, 1.0, (place - 0.5 - before).astype(np.float32))
    first = np.clip(before, 0, count - 1).astype(np.int32)
    second = np.clip(before + 1, 0, count - 1).astype(np.int32)
    start = draft[line, first] if axis else draft[first, line]
    end = draft[line, second] if axis else draft[second, line]
    return np.asarray(start + (end - start) * part, dtype=np.float32)


def lit(height: Field, relief: float) -> Field:
    """Light from the left top on a relief: about 1 where it is level, more on slopes that face it."""
    down, right = np.gradient(height)
    return np.asarray(1.0 - relief * (0.55 * right + 0.85 * down), dtype=np.float32)


def strand(
    image: Pixels, points: Sequence[Point], width: float, color: Color, twist: float = 1.6, drop: float = 1.2
) -> None:
    """One loose thread along the points, in place: its shadow, its round back, its twisted plies."""
    step = 6
    pieces = [points[start : start + step + 1] for start in range(0, len(points) - 1, step)]
    offset = drop * width
    for piece in pieces:
        mask, _, corner = _piece(piece, width * 1.25)
        place = (round(corner[0] + offset * 0.8), round(corner[1] + offset))
        over(image, blurred(mask, width * 0.55) * 0.42, (0.16, 0.11, 0.08), place)
    done = 0.0
    for piece in pieces:
        mask, (way, aside), corner = _piece(piece, width)
        back = np.sqrt(np.clip(1.0 - (aside * 2.0 / width) ** 2, 0.0, 1.0))
        plies = 0.5 + 0.5 * np.sin(2.0 * math.pi * ((way + done) / (width * twist) + aside / width * 0.9))
        shade = 0.50 + 0.36 * back + 0.24 * plies * back - 0.16 * aside / width
        paint = np.clip(np.array(color, dtype=np.float32)[None, None, :] * shade[:, :, None], 0.0, 1.0)
        over(image, mask, paint.astype(np.float32), corner)
        done += sum(math.dist(a, b) for a, b in pairwise(piece))


def _piece(points: Sequence[Point], width: float) -> tuple[Field, tuple[Field, Field], tuple[int, int]]:
    """Mask, way and side of one short piece, and where its field lies in the picture."""
    margin = math.ceil(width * 1.8) + 2
    left = math.floor(min(x for x, _ in points)) - margin
    top = math.floor(min(y for _, y in points)) - margin
    right = math.ceil(max(x for x, _ in points)) + margin
    bottom = math.ceil(max(y for _, y in points)) + margin
    way, aside, length = along([(x - left, y - top) for x, y in points], right - left, bottom - top)
    past = np.maximum(np.maximum(-way, way - length), 0.0)
    far = np.hypot(aside, past)
    return smoothstep(0.5 * width + 0.7, 0.5 * width - 0.7, far), (way, aside), (left, top)
