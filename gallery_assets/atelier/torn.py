"""Torn paper glued in layers: a white fibrous edge, a shadow, and chart paper to tear it from."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from gallery_assets.atelier.easel import Easel
from gallery_assets.atelier.materials import Color, ink, multiplied, over, paper, shadow, toned
from gallery_assets.atelier.noise import Field, Pixels, Size, blurred, fractal, smoothstep
from gallery_assets.atelier.vector import Point

Sheet = Callable[[Size], Pixels]
"""Paper of any size to tear a piece from."""


class Collage(Easel):
    """The collage as it grows."""

    def __init__(self, full: Size, unit: float, ground: str) -> None:
        super().__init__(full, unit)
        self.full = full
        self.image = chart(self.size, unit, ink(ground), 11, 0.0)

    def plain(self, code: str, seed: int) -> Sheet:
        """Dyed paper of one color."""
        return lambda size: paper(size, ink(code), seed, self.unit, tooth=0.07)

    def ruled(self, code: str, seed: int, turn: float) -> Sheet:
        """Chart paper."""
        return lambda size: chart(size, self.unit, ink(code), seed, turn)

    def tear(self, top: Sequence[Point], sheet: Sheet, seed: int, deckle: float, lift: float) -> None:
        """Glue on a sheet torn along ``top``; its white core shows ``deckle`` pixels wide."""
        floor: list[Point] = [(self.full[0] + 80.0, self.full[1] + 80.0), (-80.0, self.full[1] + 80.0)]
        self.glue(self.shape([*top, *floor]), sheet, seed, deckle, lift)

    def glue(self, whole: Field, sheet: Sheet, seed: int, deckle: float, lift: float) -> None:
        """Glue on a torn piece: its shadow, its fibrous white edge, its printed face."""
        unit, part = self.unit, _part(whole, 90 * self.unit)
        whole, image = np.ascontiguousarray(whole[part]), self.image[part]
        size = (whole.shape[1], whole.shape[0])
        core = ragged(whole, 9.0 * unit, unit, seed)
        face = ragged(_shrunk(whole, deckle * unit, unit, seed), 5.0 * unit, unit, seed + 40)
        night = ink("241a22")
        over(image, shadow(core, (lift * 0.8 * unit, lift * unit), lift * 0.9 * unit) * 0.42, night)
        over(image, shadow(core, (2 * unit, 3 * unit), 3 * unit) * 0.42, night)
        pulp = paper(size, ink("fbf6ea"), seed + 7, unit, tooth=0.06)
        fuzz = (fractal(size, 10 * unit, seed + 8, octaves=3, gain=0.8) - 0.5) * 0.14
        bright = np.clip(core - shadow(core, (2 * unit, 2.5 * unit), 2 * unit), 0, 1) * 0.08
        over(image, core, toned(pulp, np.asarray(fuzz + bright, dtype=np.float32)))
        over(image, face, sheet(size))


def _part(mask: Field, pad: float) -> tuple[slice, slice]:
    """The part of the picture a piece lies in, with room for its shadow."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return (
        slice(max(0, int(rows[0] - pad)), int(rows[-1] + pad)),
        slice(max(0, int(columns[0] - pad)), int(columns[-1] + pad)),
    )


def _shrunk(mask: Field, by: float, unit: float, seed: int) -> Field:
    """The mask drawn back from its edge, here much and there hardly, as the top layer of torn paper is."""
    size = (mask.shape[1], mask.shape[0])
    uneven = 0.25 + 1.5 * fractal(size, 190 * unit, seed + 20, octaves=5, gain=0.6)
    soft = blurred(mask, by * 1.1)
    return smoothstep(
        -0.03, 0.03, np.asarray(soft - np.clip(0.50 + 0.36 * uneven, 0.0, 0.97), dtype=np.float32)
    )


def ragged(mask: Field, reach: float, unit: float, seed: int) -> Field:
    """Torn, not cut: the edge follows the fibers."""
    size = (mask.shape[1], mask.shape[0])
    noise = 0.6 * fractal(size, 60 * unit, seed + 21, octaves=4, gain=0.6)
    noise += 0.4 * fractal(size, 9 * unit, seed + 22, octaves=2)
    return smoothstep(-0.06, 0.06, blurred(mask, reach) - 0.5 + (noise - 0.5) * 0.75)


def chart(size: Size, unit: float, color: Color, seed: int, turn: float) -> Pixels:
    """Heart-chart paper: a fine pink grid, every fifth line stronger, printed a little unevenly."""
    sheet = paper(size, color, seed, unit, tooth=0.04)
    c, s = math.cos(turn), math.sin(turn)
    right = np.arange(size[0], dtype=np.float32)[None, :] / unit
    down = np.arange(size[1], dtype=np.float32)[:, None] / unit
    drift = (fractal(size, 900 * unit, seed + 3, octaves=2) - 0.5) * 9.0
    worn = 0.55 + 0.6 * fractal(size, 260 * unit, seed + 4, octaves=4)
    for way in (right * c + down * s + drift, down * c - right * s + drift):
        for step, width, strength in ((18.0, 0.9, 0.20), (90.0, 1.7, 0.48)):
            line = smoothstep(
                width + 0.9,
                width - 0.3,
                np.abs(np.mod(way + np.float32(step / 2), np.float32(step)) - np.float32(step / 2)),
            )
            multiplied(sheet, np.asarray(line * worn * strength, dtype=np.float32), ink("d9694f"))
    return sheet
