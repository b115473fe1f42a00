"""Flashes that can cause seizures: how often a film flashes in one second at most (WCAG 2.2, 2.3.1).

A general flash is a pair of opposing changes of relative luminance by 10 % or more, where the darker image is
below 0.80. It counts where at least a quarter of any field of ten degrees flashes; for a film that fills the
screen such a field is about a third of its width and height, as the standard reckons it. Each frame is looked
at as 60 by 36 cells, and every place such a field can have on a raster of half its size.
"""

from __future__ import annotations

from collections import deque
from typing import Any

import numpy as np
from numpy.typing import NDArray

COLUMNS = 60
ROWS = 36

Grid = NDArray[np.float32]
"""Relative luminance, 0.0 to 1.0, of ``ROWS`` by ``COLUMNS`` cells."""

_CHANGE = 0.1
_DARKER_BELOW = 0.8
_FIELDS = 6
"""Half fields of view beside and above each other."""
_CELLS = (2 * COLUMNS // _FIELDS) * (2 * ROWS // _FIELDS)
_ENOUGH = _CELLS / 4

_CODES = np.arange(256) / 255
_LINEAR = np.where(_CODES <= 0.04045, _CODES / 12.92, ((_CODES + 0.055) / 1.055) ** 2.4).astype(np.float32)  # noqa: PLR2004 - sRGB
_SHARES = np.array([0.2126, 0.7152, 0.0722], np.float32)


def luminance(rgb: NDArray[np.uint8]) -> Grid:
    """Return the relative luminance of sRGB colors (WCAG 2.2); red, green and blue are the last axis."""
    return _LINEAR[rgb] @ _SHARES


class Flashes:
    """A counter that is shown a film frame by frame. ``most`` is the most flashes in any second up to now."""

    def __init__(self) -> None:
        self.most = 0
        self._low: Grid = np.full((ROWS, COLUMNS), np.inf, np.float32)
        self._high: Grid = -self._low
        self._direction = np.zeros((ROWS, COLUMNS), np.int8)
        self._changes = np.zeros((ROWS, COLUMNS), np.uint16)
        self._last_second: deque[tuple[float, NDArray[np.bool_]]] = deque()

    def add(self, seconds: float, seen: Grid) -> None:
        """Take the frame that is shown from ``seconds`` on."""
        changed = self._turned(seen)
        while self._last_second and self._last_second[0][0] <= seconds - 1:
            self._changes -= self._last_second.popleft()[1]
        if not changed.any():
            return
        self._last_second.append((seconds, changed))
        self._changes += changed
        while _is_wide(self._changes // 2 > self.most):
            self.most += 1

    def _turned(self, seen: Grid) -> NDArray[np.bool_]:
        """Return where a change against the one before it is now complete."""
        np.minimum(self._low, seen, out=self._low)
        np.maximum(self._high, seen, out=self._high)
        rose = (seen - self._low >= _CHANGE) & (self._low < _DARKER_BELOW) & (self._direction != 1)
        fell = (self._high - seen >= _CHANGE) & (seen < _DARKER_BELOW) & (self._direction != -1)
        self._direction[rose], self._direction[fell] = 1, -1
        np.copyto(self._high, seen, where=rose)
        np.copyto(self._low, seen, where=fell)
        changed: NDArray[np.bool_] = rose | fell
        return changed


def _is_wide(cells: NDArray[Any]) -> bool:
    """Tell whether a quarter of any field of view are cells of these."""
    halves = cells.reshape(_FIELDS, ROWS // _FIELDS, _FIELDS, COLUMNS // _FIELDS).sum(axis=(1, 3))
    rows = halves[:-1] + halves[1:]
    return bool((rows[:, :-1] + rows[:, 1:]).max() >= _ENOUGH)
