"""Watercolor: pigment that sinks, pools at its edges, blooms where water ran back, and lets the paper shine.

A ``Sheet`` keeps optical density, not color: washes add up as glazes do, and lifting takes paint away again.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from gallery_assets.atelier.easel import Easel
from gallery_assets.atelier.materials import Color, paper
from gallery_assets.atelier.noise import Field, Pixels, Size, blurred, fractal, resized, smoothstep, wobbled
from gallery_assets.atelier.vector import Point


@dataclass(slots=True)
class Sheet:
    """Cold-pressed paper and the paint on it; ``unit`` is one full-size pixel in the picture."""

    size: Size
    unit: float
    seed: int
    tooth: Field = field(init=False)
    density: Pixels = field(init=False)

    def __post_init__(self) -> None:
        """Press the paper: its hollows are where pigment will settle."""
        self.tooth = fractal(self.size, 11 * self.unit, self.seed, octaves=3, gain=0.75) - 0.5
        self.density = np.zeros((self.size[1], self.size[0], 3), dtype=np.float32)

    def wash(
        self,
        mask: Field,
        color: Color,
        seed: int,
        *,
        wet: float = 0.0,
        pool: float = 0.5,
        bloom: float = 0.3,
        strength: float = 1.0,
    ) -> None:
        """Lay one wash. ``wet``, in full-size pixels, is how far it runs in damp paper; 0 is a hard edge."""
        part = self._reach(mask, wet)
        if part is None:
            return
        tooth = self.tooth[part]
        shape = self._settled(np.ascontiguousarray(mask[part]), wet, seed)
        size = (shape.shape[1], shape.shape[0])
        flow = 0.62 + 0.76 * fractal(size, 520 * self.unit, seed + 1, octaves=5, gain=0.55)
        amount = shape * flow * (1.0 + 0.42 * tooth)
        if bloom > 0.0:
            amount *= self._backruns(size, bloom, seed)
        if pool > 0.0:
            amount += shape * self._rim(shape, seed) * pool
        self.density[part] += (strength * amount)[:, :, None] * -np.log(
            np.clip(np.array(color, dtype=np.float32), 0.02, 1.0)
        )

    def _reach(self, mask: Field, wet: float) -> tuple[slice, slice] | None:
        """The part of the sheet a wash can touch; small washes need not be mixed for the whole sheet."""
        rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
        if not len(rows):
            return None
        pad = int((2.5 * wet + 60) * self.unit) + 4
        return (
            slice(max(0, int(rows[0]) - pad), int(rows[-1]) + pad + 1),
            slice(max(0, int(columns[0]) - pad), int(columns[-1]) + pad + 1),
        )

    def lift(self, mask: Field, part: float = 1.0) -> None:
        """Take paint up again with a damp brush, or keep it away from the start: the paper comes back."""
        self.density *= (1.0 - np.clip(mask * part, 0.0, 1.0))[:, :, None]

    def _settled(self, mask: Field, wet: float, seed: int) -> Field:
        """The mask as water leaves it: a trembling edge when dry, fingers and feathers when wet."""
        if wet <= 0.0:
            return wobbled(mask, 5 * self.unit, 60 * self.unit, seed)
        run = wobbled(mask, wet * 0.9 * self.unit, wet * 3 * self.unit, seed)
        soft = blurred(run, wet * 0.5 * self.unit)
        feather = (
            fractal((mask.shape[1], mask.shape[0]), wet * 2.2 * self.unit, seed + 5, octaves=4, gain=0.6)
            - 0.5
        )
        return smoothstep(0.02, 0.98, soft + feather * 0.5 * np.clip(soft * (1 - soft) * 4, 0, 1))

    def _rim(self, shape: Field, seed: int) -> Field:
        """Where a drying wash left its pigment: a dark line inside the edge, here strong and there gone."""
        near = np.clip(1.0 - 2.0 * np.abs(blurred(shape, 7 * self.unit) - 0.62), 0.0, 1.0) ** 2
        wide = np.clip(1.0 - blurred(shape, 40 * self.unit), 0.0, 1.0) * 0.5
        inside = smoothstep(0.02, 0.35, 1.0 - blurred(shape, 16 * self.unit))
        uneven = 0.25 + 1.2 * fractal((shape.shape[1], shape.shape[0]), 240 * self.unit, seed + 9, octaves=3)
        return np.asarray((near * inside + wide) * uneven, dtype=np.float32)

    def _backruns(self, size: Size, bloom: float, seed: int) -> Field:
        """Cauliflowers: lakes where clean water pushed the pigment to a ragged shore."""
        reach = fractal(size, 700 * self.unit, seed + 13, octaves=3, gain=0.42) - 0.60
        ragged = fractal(size, 70 * self.unit, seed + 14, octaves=4, gain=0.6) - 0.5
        lakes = reach + 0.07 * ragged
        shore = np.where(
            lakes < 0.0, np.exp(np.minimum(lakes, 0.0) / 0.022), np.exp(-np.maximum(lakes, 0.0) / 0.004)
        )
        pale = smoothstep(0.0, 0.02, lakes) * smoothstep(0.30, 0.02, lakes)
        return np.asarray(1.0 + bloom * (0.55 * shore - 0.75 * pale), dtype=np.float32)

    def dried(self, color: Color, size: Size) -> Pixels:
        """The sheet as it looks dry, on paper of this color, at the picture's size."""
        fine = self.unit * size[0] / self.size[0]
        ground = paper(size, color, self.seed + 50, fine, tooth=0.022)
        ground += (resized(self.tooth, size) * 0.045)[:, :, None]
        shine = np.stack(
            [resized(np.exp(-self.density[:, :, channel]), size) for channel in range(3)], axis=2
        )
        return np.asarray(np.clip(ground * shine, 0.0, 1.0), dtype=np.float32)


class Watercolor(Easel):
    """A sheet on the easel."""

    def __init__(self, full: Size, unit: float, seed: int) -> None:
        super().__init__(full, unit)
        self.sheet = Sheet(self.size, unit, seed)

    def spot(self, at: Point, wide: float, high: float) -> Field:
        """A round softness: 1 in the middle, 0 where ``wide`` and ``high`` end."""
        return smoothstep(1.0, 0.0, self.distance(at, wide, high))
