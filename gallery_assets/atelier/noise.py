"""Seeded fields of noise: the irregularity of pigment, fiber and hand, at any picture size.

Every field is a float32 array of shape (height, width). A ``Size`` is always (width, height) in pixels.
Cells are given in pixels of the picture drawn, so that a caller who multiplies sizes and cells by the
same scale gets the same picture, only larger.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image

Field = npt.NDArray[np.float32]
"""One channel, (height, width); masks run from 0 to 1."""
Pixels = npt.NDArray[np.float32]
"""Three channels, (height, width, 3), sRGB values from 0 to 1."""
Size = tuple[int, int]
"""(width, height) in pixels."""


def chance(seed: int) -> np.random.Generator:
    """The random source of one layer: the same seed draws the same layer forever."""
    return np.random.default_rng(seed)


def resized(field: Field, size: Size, *, smooth: bool = True) -> Field:
    """The field stretched to another size, bicubic or (``smooth=False``) nearest."""
    how = Image.Resampling.BICUBIC if smooth else Image.Resampling.NEAREST
    stretched = Image.fromarray(np.ascontiguousarray(field, dtype=np.float32)).resize(size, how)
    return np.asarray(stretched, dtype=np.float32)


def smoothstep(low: float, high: float, field: Field) -> Field:
    """0 below ``low``, 1 above ``high``, an S-curve between; ``low > high`` turns it around."""
    t = np.clip((field - low) / (high - low), 0.0, 1.0)
    return np.asarray(t * t * (3.0 - 2.0 * t), dtype=np.float32)


def clouds(size: Size, cell: tuple[float, float], seed: int) -> Field:
    """One octave of soft noise, 0 to 1, whose lumps are ``cell`` = (wide, high) pixels large."""
    return np.clip(resized(_grid(size, cell, seed), size), 0.0, 1.0)


def _grid(size: Size, cell: tuple[float, float], seed: int) -> Field:
    """The few random values that ``clouds`` stretches over the picture."""
    columns = max(2, round(size[0] / max(1.0, cell[0]))) + 1
    rows = max(2, round(size[1] / max(1.0, cell[1]))) + 1
    return chance(seed).random((rows, columns), dtype=np.float32)


def fractal(
    size: Size,
    cell: float,
    seed: int,
    octaves: int = 4,
    gain: float = 0.5,
    stretch: tuple[float, float] = (1.0, 1.0),
) -> Field:
    """Layered noise, stretched to exactly 0..1; ``stretch`` pulls the lumps wide or tall.

    Octaves whose lumps are many pixels large are added up small and stretched once: a fourfold gain
    in time that the eye cannot tell.
    """
    small = (max(1, size[0] // 4), max(1, size[1] // 4))
    coarse, fine = np.zeros(small[::-1], dtype=np.float32), np.zeros(size[::-1], dtype=np.float32)
    for octave in range(octaves):
        step = cell / 2**octave
        if step < 1.0 and octave:
            break
        grid = _grid(size, (step * stretch[0], step * stretch[1]), seed + 101 * octave)
        large = step * min(stretch) >= 12.0
        layer = np.clip(resized(grid, small if large else size), 0.0, 1.0) * np.float32(gain**octave)
        if large:
            coarse += layer
        else:
            fine += layer
    total = fine + resized(coarse, size)
    low, high = float(total.min()), float(total.max())
    total -= low
    total /= max(1e-6, high - low)
    return total


def speckle(size: Size, seed: int) -> Field:
    """White noise around 0 with deviation 1: the finest grain there is."""
    return chance(seed).standard_normal((size[1], size[0]), dtype=np.float32)


def blurred(field: Field, radius: float) -> Field:
    """The field seen out of focus; large radii are computed small and stretched, so they cost no more."""
    if radius < 0.3:
        return field
    height, width = field.shape
    shrink = max(1, int(radius / 3.0))
    small = field
    if shrink > 1:
        reduced = (max(2, width // shrink), max(2, height // shrink))
        small = np.asarray(Image.fromarray(field).resize(reduced, Image.Resampling.BOX), dtype=np.float32)
    sigma = radius / shrink
    reach = max(1, int(3.0 * sigma + 0.5))
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    kernel = (kernel / kernel.sum()).astype(np.float32)
    for axis in (0, 1):
        small = _convolved(small, kernel, axis)
    return resized(small, (width, height)) if shrink > 1 else small


def _convolved(field: Field, kernel: Field, axis: int) -> Field:
    """One separable pass; the border repeats its last pixel so that edges do not darken."""
    reach = len(kernel) // 2
    pad = [(0, 0), (0, 0)]
    pad[axis] = (reach, reach)
    padded = np.pad(field, pad, mode="edge")
    length = field.shape[axis]
    total = np.zeros_like(field)
    for index, weight in enumerate(kernel):
        piece = padded[index : index + length] if axis == 0 else padded[:, index : index + length]
        total += float(weight) * piece
    return total


def displaced(field: Field, dx: Field, dy: Field) -> Field:
    """The field (one or three channels) read at shifted places, nearest pixel: wobble, tremble, bleed."""
    height, width = field.shape[:2]
    rows = np.arange(height, dtype=np.float32)[:, None]
    columns = np.arange(width, dtype=np.float32)[None, :]
    x = np.clip(columns + dx + 0.5, 0, width - 1).astype(np.int32)
    y = np.clip(rows + dy + 0.5, 0, height - 1).astype(np.int32)
    return np.asarray(field[y, x], dtype=np.float32)


def wobbled(field: Field, reach: float, cell: float, seed: int) -> Field:
    """The field with the unsteadiness of a hand: shifted up to ``reach`` pixels by noise of size ``cell``."""
    size = (field.shape[1], field.shape[0])
    dx = (fractal(size, cell, seed, octaves=3) - 0.5) * (2.0 * reach)
    dy = (fractal(size, cell, seed + 7, octaves=3) - 0.5) * (2.0 * reach)
    return displaced(field, dx, dy)
