"""Stencil printing in few inks: grainy screens, uneven rollers, drums that never quite line up.

A ``Plate`` says how much of one ink goes where; printing multiplies the plates onto the paper.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from gallery_assets.atelier.easel import Easel
from gallery_assets.atelier.materials import Color, ink, multiplied
from gallery_assets.atelier.noise import Field, Pixels, Size, displaced, fractal, resized, smoothstep, speckle


@dataclass(slots=True)
class Plate:
    """One ink's stencil: coverage from 0 to 1, and how far its drum is off, in pixels of the picture."""

    size: Size
    ink: Color
    off: tuple[float, float]
    cover: Field = field(init=False)

    def __post_init__(self) -> None:
        """Start with an empty stencil."""
        self.cover = np.zeros((self.size[1], self.size[0]), dtype=np.float32)

    def lay(self, mask: Field, amount: float | Field) -> None:
        """Set the coverage inside the mask, whatever it was before."""
        self.cover += mask * (amount - self.cover)

    def screened(self, dot: float, seed: int) -> Field:
        """The coverage broken into grains of about ``dot`` pixels, as a stencil master is burnt."""
        coarse = (max(2, round(self.size[0] / dot)), max(2, round(self.size[1] / dot)))
        grain = resized(speckle(coarse, seed), self.size)
        threshold = 0.5 + 0.5 * np.tanh(1.15 * grain)
        return smoothstep(-0.10, 0.10, self.cover * 1.12 - 0.07 - threshold)


def printed(paper: Pixels, plates: list[Plate], dot: float, unit: float, seed: int) -> None:
    """Pull the sheet once for every plate, in place."""
    size = (paper.shape[1], paper.shape[0])
    for number, plate in enumerate(plates):
        grains = plate.screened(dot, seed + number * 17)
        still = np.zeros((1, 1), dtype=np.float32)
        moved = displaced(grains, still - plate.off[0], still - plate.off[1])
        multiplied(
            paper,
            np.asarray(moved * _rolled(size, unit, seed + 5 + number * 17), dtype=np.float32),
            plate.ink,
        )


def _rolled(size: Size, unit: float, seed: int) -> Field:
    """How evenly the roller inked: blotches, faint streaks down the sheet, pinholes where dust lay."""
    blotch = fractal(size, 340 * unit, seed, octaves=4)
    streak = fractal(size, 60 * unit, seed + 1, octaves=2, stretch=(1.0, 40.0))
    holes = smoothstep(0.93, 0.97, fractal(size, 5 * unit, seed + 2, octaves=1))
    return np.asarray((0.86 + 0.12 * blotch + 0.06 * (streak - 0.5)) * (1.0 - 0.7 * holes), dtype=np.float32)


class Stencils(Easel):
    """Three plates, yellow, pink and blue, cut together."""

    def __init__(self, full: Size, unit: float) -> None:
        super().__init__(full, unit)
        self.yellow = Plate(self.size, ink("ffc21f"), (4 * unit, -3 * unit))
        self.pink = Plate(self.size, ink("ff5c86"), (-5 * unit, 4 * unit))
        self.blue = Plate(self.size, ink("2b4592"), (0.0, 0.0))

    def glow(self, x: float, y: float, radius: float) -> Field:
        """Light thinning out around a point."""
        return np.asarray(np.exp(-self.distance((x, y), radius, radius)), dtype=np.float32)

    def cover(self, mask: Field, blue: float = 1.0, pink: float = 0.92, yellow: float = 0.0) -> None:
        """Print a shape with a mixture of all three, whatever was there; without numbers it is night."""
        for plate, amount in ((self.blue, blue), (self.pink, pink), (self.yellow, yellow)):
            plate.lay(mask, amount)
