"""A night's flowsheet as a weaving draft: the color of each pick over each end, and where none was laid."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import numpy.typing as npt

from gallery_assets.atelier.noise import chance
from gallery_assets.atelier.yarn import Draft

ENDS, ROWS, HEADER, FOOT = 112, 26, 12, 6
PICKS = HEADER + ROWS * 8 + FOOT
LABELS, HOURS, CELL = 25, 12, 7
OPEN_ROW, OPEN_FROM = 15, 4
Grid = npt.NDArray[np.int8]


@cache
def chart() -> Grid:
    """The whole chart as color numbers, one for each pick and end."""
    rng = chance(501)
    grid = np.zeros((PICKS, ENDS), dtype=np.int8)
    grid[:HEADER] = 3
    grid[2 : HEADER - 2 : 3, :] = 2
    for hour in range(HOURS + 1):
        grid[3 : HEADER - 3, LABELS + hour * CELL - 1 : LABELS + hour * CELL] = 0
    for row in range(ROWS):
        begin = HEADER + row * 8
        grid[begin : begin + 8] = _row(row, rng)
    grid[PICKS - FOOT :] = 3
    grid[:, :2] = 3
    grid[:, ENDS - 2 :] = 3
    return grid


def _row(row: int, rng: np.random.Generator) -> Grid:
    """One row of the chart: its label as dashes, then twelve hours; the last pick is the rule under it."""
    band = np.zeros((8, ENDS), dtype=np.int8)
    band[7, :] = 2 if row % 5 != 4 else 3
    start = 4
    while start < LABELS - 6:
        length = int(rng.integers(2, 7))
        band[3:5, start : min(start + length, LABELS - 4)] = 3
        start += length + 2
        if rng.random() < 0.3:
            break
    for hour in range(HOURS):
        left = LABELS + hour * CELL
        band[0:7, left : left + CELL] = _cell(row, hour, rng)
    return band


def _cell(row: int, hour: int, rng: np.random.Generator) -> Grid:
    """One value: a whole block, a hatched one, a tick, or nothing yet."""
    block = np.zeros((7, CELL), dtype=np.int8)
    crest = math.exp(-(((hour - 8.0 + (row - 13.5) * 0.12) / 2.9) ** 2) - ((row - 13.5) / 8.5) ** 2)
    value = (
        1.35
        + 3.5 * crest
        + 0.85 * math.sin(row * 1.7)
        + 0.5 * math.sin(hour * 0.9 + row * 0.6)
        + float(rng.normal(0, 0.35))
    )
    kind = row % 5
    if kind == 3:
        block[2:5, 2:5] = 5 if value > 2.7 else 3
        return block if rng.random() < 0.86 else np.zeros_like(block)
    low = int(np.clip(math.floor(value), 0, 5))
    block[:] = low
    if value - low > 0.45 and kind != 1:
        block[1::2, :] = min(5, low + 1)
    if kind == 1:
        tall = int(np.clip(round(value * 1.5), 1, 7))
        block[:] = 0
        block[7 - tall :, 1:6] = min(5, max(2, low + 1))
    return block


def draft() -> Draft:
    """Plain weave in the values, twill in header, foot and labels: the light changes with the structure."""
    pick, end = np.mgrid[0:PICKS, 0:ENDS]
    plain = (pick + end) % 2 == 0
    twill = (pick + end) % 4 < 2
    border = (pick < HEADER) | (pick >= PICKS - FOOT) | (end < LABELS - 2)
    return np.asarray(np.where(np.where(border, twill, plain), 1.0, -1.0), dtype=np.float32)


def present() -> Draft:
    """0 where the weft was never laid: the open hours of one row."""
    present = np.ones((PICKS, ENDS), dtype=np.float32)
    begin = HEADER + OPEN_ROW * 8
    present[begin : begin + 7, LABELS + OPEN_FROM * CELL :] = 0.0
    return present
