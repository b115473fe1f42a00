"""Things with height under one lamp: normals, raking light and the soft shadows of small objects on cloth."""

from __future__ import annotations

import numpy as np

from gallery_assets.atelier.noise import Field, Size, clouds, fractal


def lit(height: Field, slope: float, lamp: tuple[float, float, float]) -> Field:
    """How bright a surface of this height looks under a lamp toward (right, down, up); 1 where it is flat.

    ``height`` is in pixels, ``slope`` exaggerates it.
    """
    down, right = np.gradient(height)
    x, y, z = lamp
    length = float(np.sqrt(x * x + y * y + z * z))
    steep = np.sqrt(1.0 + slope * slope * (down * down + right * right))
    facing = (z - slope * (right * x + down * y)) / (length * steep)
    return np.asarray(np.clip(facing, 0.0, None) / (z / length), dtype=np.float32)


def linen(size: Size, pitch: float, seed: int) -> tuple[Field, Field]:
    """Plain-woven linen: its height, 0 to 1, and how thick or pale each thread is, around 0.

    Threads wander, swell into slubs and leave pinholes between them; no two are alike.
    """
    x, y = _warp(size, pitch, seed, across=True), _warp(size, pitch, seed + 1, across=False)
    column, row = np.floor(x), np.floor(y)
    along_x, along_y = x - column - 0.5, y - row - 0.5
    over = ((column + row) % 2).astype(np.float32)
    swell_x = _threads(column, seed + 2, size, (pitch, pitch * 34))
    swell_y = _threads(row, seed + 3, size, (pitch * 34, pitch))
    warp = _rib(along_x, swell_x) * (0.62 + 0.38 * np.cos(np.pi * along_y) * np.where(over > 0, 1, -1))
    weft = _rib(along_y, swell_y) * (0.62 + 0.38 * np.cos(np.pi * along_x) * np.where(over > 0, -1, 1))
    on_top = warp > weft
    tone = np.where(on_top, swell_x, swell_y)
    return np.maximum(warp, weft).astype(np.float32), np.asarray(tone, dtype=np.float32)


def _warp(size: Size, pitch: float, seed: int, *, across: bool) -> Field:
    """Each pixel's place counted in threads, bent a little as cloth is when it is laid down."""
    count = np.arange(size[0 if across else 1], dtype=np.float32)
    place = count[None, :] if across else count[:, None]
    drift = (fractal(size, pitch * 90, seed, octaves=3) - 0.5) * pitch * 7
    drift += (fractal(size, pitch * 9, seed + 50, octaves=2) - 0.5) * pitch * 0.9
    return np.asarray((place + drift) / pitch, dtype=np.float32)


def _threads(thread: Field, seed: int, size: Size, cell: tuple[float, float]) -> Field:
    """Thickness of each thread along its way, around 0: its own share and its slubs."""
    own = np.sin(thread * 12.9898 + seed) * 43758.5453
    own = own - np.floor(own) - 0.5
    return np.asarray(0.55 * own + 1.1 * (clouds(size, cell, seed) - 0.5), dtype=np.float32)


def _rib(aside: Field, swell: Field) -> Field:
    """The round back of a thread, ``aside`` from its middle."""
    half = 0.50 + 0.14 * swell
    return np.asarray(
        np.sqrt(np.clip(1.0 - (aside / half) ** 2, 0.0, 1.0)) * (0.85 + 0.3 * swell), dtype=np.float32
    )
