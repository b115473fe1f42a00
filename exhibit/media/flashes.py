"""Flashes that can cause seizures: how often a film flashes in one second at most (WCAG 2.2, 2.3.1).

A general flash is a pair of opposing changes of relative luminance by 10 % or more, where the darker image is
below 0.80. A red flash is a pair of opposing changes from or to a saturated red: R / (R + G + B) of 0.8 or
more, and a change of (R - G - B) x 320 by more than 20, what is negative counting as 0. That is how WCAG 2.0
and 2.1 measure the change. The note of 2.2 measures it as more than 0.2 in the CIE 1976 UCS diagram, where
black has no place; red that comes and goes with black is what films flash with, so the older way is taken.

Both count where at least a quarter of any field of ten degrees flashes; for a film that fills the screen such
a field is about a third of its width and height, as the standard reckons it. Each frame is looked at as 60 by
36 cells, and every place such a field can have on a raster of half its size.
"""

from __future__ import annotations

from collections import deque
from typing import Any

import numpy as np
from numpy.typing import NDArray

COLUMNS = 60
ROWS = 36

Grid = NDArray[np.float32]
"""A number for each of ``ROWS`` by ``COLUMNS`` cells."""

Light = NDArray[np.float32]
"""The light of the cells: red, green and blue on the last axis, linear, 0.0 to 1.0."""

Cells = NDArray[np.bool_]

_CHANGE = 0.1
_DARKER_BELOW = 0.8
_RED_SHARE = 0.8
_RED_CHANGE = 20 / 320
_FIELDS = 6
"""Half fields of view beside and above each other."""
_CELLS = (2 * COLUMNS // _FIELDS) * (2 * ROWS // _FIELDS)
_ENOUGH = _CELLS / 4

_CODES = np.arange(256) / 255
_LINEAR = np.where(_CODES <= 0.04045, _CODES / 12.92, ((_CODES + 0.055) / 1.055) ** 2.4).astype(np.float32)  # noqa: PLR2004 - sRGB
_SHARES = np.array([0.2126, 0.7152, 0.0722], np.float32)


def light(rgb: NDArray[np.uint8]) -> Light:
    """Return the light of sRGB colors, as WCAG 2.2 reckons it for relative luminance."""
    return _LINEAR[rgb]


def luminance(seen: Light) -> Grid:
    """Return the relative luminance of light (WCAG 2.2)."""
    return seen @ _SHARES


class Flashes:
    """A counter that is shown a film frame by frame.

    ``general`` and ``red`` are the most flashes of that kind in any second up to now, ``most`` the larger.
    """

    def __init__(self) -> None:
        self._general_swings, self._red_swings = _Swings(), _Swings()
        self._reddened: Cells = np.zeros((ROWS, COLUMNS), np.bool_)
        self._general, self._red = _Second(), _Second()

    @property
    def general(self) -> int:
        """The most changes to and fro of luminance."""
        return self._general.most

    @property
    def red(self) -> int:
        """The most changes to and fro of saturated red."""
        return self._red.most

    @property
    def most(self) -> int:
        """The most of either kind: each is counted for itself."""
        return max(self.general, self.red)

    def add(self, seconds: float, seen: Light) -> None:
        """Take the frame that is shown from ``seconds`` on."""
        self._general.add(seconds, self._lightened(luminance(seen)))
        self._red.add(seconds, self._turned_red(seen))

    def _lightened(self, seen: Grid) -> Cells:
        swings = self._general_swings
        swings.follow(seen)
        rises = (seen - swings.low >= _CHANGE) & (swings.low < _DARKER_BELOW)
        falls = (swings.high - seen >= _CHANGE) & (seen < _DARKER_BELOW)
        return swings.turn(seen, rises, falls)

    def _turned_red(self, seen: Light) -> Cells:
        """Return where a change is complete that any saturated red had a part in."""
        saturated = (seen[..., 0] >= _RED_SHARE * seen.sum(axis=-1)) & (seen[..., 0] > 0)
        redness = (seen[..., 0] - seen[..., 1] - seen[..., 2]).clip(0)
        swings = self._red_swings
        swings.follow(redness)
        self._reddened |= saturated
        rises = (redness - swings.low > _RED_CHANGE) & self._reddened
        falls = (swings.high - redness > _RED_CHANGE) & self._reddened
        changed = swings.turn(redness, rises, falls)
        np.copyto(self._reddened, saturated, where=changed)
        return changed


class _Swings:
    """How far each cell has gone down and up since it last turned, and which way it went then."""

    def __init__(self) -> None:
        self.low: Grid = np.full((ROWS, COLUMNS), np.inf, np.float32)
        self.high: Grid = -self.low
        self._direction = np.zeros((ROWS, COLUMNS), np.int8)

    def follow(self, seen: Grid) -> None:
        np.minimum(self.low, seen, out=self.low)
        np.maximum(self.high, seen, out=self.high)

    def turn(self, seen: Grid, rises: Cells, falls: Cells) -> Cells:
        """Turn cells that rise or fall enough, and return which had not gone that way already."""
        rose, fell = rises & (self._direction != 1), falls & (self._direction != -1)
        self._direction[rose], self._direction[fell] = 1, -1
        np.copyto(self.high, seen, where=rose)
        np.copyto(self.low, seen, where=fell)
        changed: Cells = rose | fell
        return changed


class _Second:
    """The changes of the last second, and the most flashes that any second had: two changes are one."""

    def __init__(self) -> None:
        self.most = 0
        self._changes = np.zeros((ROWS, COLUMNS), np.uint16)
        self._last: deque[tuple[float, Cells]] = deque()

    def add(self, seconds: float, changed: Cells) -> None:
        while self._last and self._last[0][0] <= seconds - 1:
            self._changes -= self._last.popleft()[1]
        if not changed.any():
            return
        self._last.append((seconds, changed))
        self._changes += changed
        while _is_wide(self._changes // 2 > self.most):
            self.most += 1


def _is_wide(cells: NDArray[Any]) -> bool:
    """Tell whether a quarter of any field of view are cells of these."""
    halves = cells.reshape(_FIELDS, ROWS // _FIELDS, _FIELDS, COLUMNS // _FIELDS).sum(axis=(1, 3))
    rows = halves[:-1] + halves[1:]
    return bool((rows[:, :-1] + rows[:, 1:]).max() >= _ENOUGH)
