"""Flowers set from pills: heads, petals, stems and leaves for a bed."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from gallery_assets.atelier.materials import Color, between, ink, jittered
from gallery_assets.atelier.pills import Bed, Pill

WHITE, CREAM, ICE, SKY = ink("f6f4ee"), ink("f5ead0"), ink("cfe0ea"), ink("9cc0dd")
YELLOW, ORANGE, RED, MAROON = ink("f5c83f"), ink("ee8a35"), ink("d8402f"), ink("8a2433")
PINK, ROSE, VIOLET, LILAC = ink("f4a6b4"), ink("df5f86"), ink("6a4aa0"), ink("b49bd6")
GREEN, MOSS, LIME, BROWN = ink("3f9152"), ink("24603f"), ink("9cc455"), ink("6b4028")


def mixed_pill(
    x: float,
    y: float,
    long: float,
    wide: float,
    turn: float,
    color: Color,
    rng: np.random.Generator,
    make: str = "",
) -> Pill:
    """A pill mixed from the color; its make by chance if none is given."""
    mixed = jittered(color, 0.022, rng)
    make = make or ("tablet", "capsule", "scored", "gel")[int(rng.choice(4, p=(0.42, 0.26, 0.20, 0.12)))]
    second = between(mixed, WHITE, float(rng.uniform(0.25, 0.7))) if make == "capsule" else mixed
    if make == "capsule" and rng.random() < 0.4:
        mixed, second = second, mixed
    return Pill(x, y, long, wide, turn, mixed, second, make)


def petals(
    bed: Bed,
    x: float,
    y: float,
    radius: float,
    count: int,
    long: float,
    wide: float,
    color: Color,
    rng: np.random.Generator,
    make: str = "",
    twist: float = 0.0,
) -> None:
    """Petals: pills pointing outward in a ring, its middle ``radius`` from the flower's."""
    start = float(rng.uniform(0, 1))
    for index in range(count):
        turn = 2 * math.pi * (index + start) / count + float(rng.normal(0, 0.015))
        spot = (x + math.cos(turn) * radius, y + math.sin(turn) * radius)
        bed.plant(mixed_pill(spot[0], spot[1], long, wide, turn + twist, color, rng, make), 0.35, crowd=0.12)


def seeds(
    bed: Bed,
    x: float,
    y: float,
    radius: float,
    wide: float,
    color: Callable[[float], Color],
    rng: np.random.Generator,
    make: str = "",
) -> None:
    """A flower's middle: round pills in the spiral of a seed head; ``color`` from the part of the way out."""
    count = int((radius / wide) ** 2 * 3.0)
    for index in range(count):
        reach, turn = math.sqrt((index + 0.5) / count), index * 2.39996
        spot = (
            x + math.cos(turn) * reach * (radius - wide / 2),
            y + math.sin(turn) * reach * (radius - wide / 2),
        )
        bed.plant(mixed_pill(spot[0], spot[1], wide, wide, turn, color(reach), rng, make), 0.15, crowd=0.30)


def sunflower(bed: Bed, x: float, y: float, radius: float, rng: np.random.Generator) -> None:
    """Brown spiral heart, two rings of yellow capsules."""
    seeds(bed, x, y, radius * 0.46, 7.0, lambda r: between(ink("3a2119"), BROWN, r), rng, "tablet")
    petals(bed, x, y, radius * 0.64, 22, radius * 0.32, 14.0, ORANGE, rng)
    petals(bed, x, y, radius * 0.92, 26, radius * 0.34, 18.5, YELLOW, rng)


def dahlia(
    bed: Bed, x: float, y: float, radius: float, tones: tuple[Color, Color, Color], rng: np.random.Generator
) -> None:
    """Ring within ring, lighter toward the middle."""
    seeds(bed, x, y, radius * 0.17, radius * 0.10, lambda r: between(YELLOW, tones[2], r), rng)
    for part, count in ((0.28, 11), (0.47, 17), (0.68, 22), (0.91, 27)):
        color = (
            between(tones[2], tones[1], min(1.0, (part - 0.2) * 2))
            if part < 0.6
            else between(tones[1], tones[0], (part - 0.6) * 2.6)
        )
        petals(bed, x, y, radius * part, count, radius * 0.20, radius * part * 5.0 / count, color, rng)


def daisy(bed: Bed, x: float, y: float, radius: float, color: Color, rng: np.random.Generator) -> None:
    """A yellow button and one ring of long white or pink petals."""
    seeds(bed, x, y, radius * 0.34, 6.4, lambda r: between(ORANGE, YELLOW, r), rng, "tablet")
    petals(bed, x, y, radius * 0.70, 16, radius * 0.62, radius * 0.25, color, rng)


def globe(
    bed: Bed, x: float, y: float, radius: float, tones: tuple[Color, Color], rng: np.random.Generator
) -> None:
    """An allium's ball of small round pills, lit from the left above."""
    seeds(bed, x, y, radius, 9.0, lambda r: between(tones[1], tones[0], min(1.0, r * r * 1.15)), rng)


def tulip(bed: Bed, x: float, y: float, radius: float, color: Color, rng: np.random.Generator) -> None:
    """Five long capsules in a cup."""
    for lean, shade in ((-0.66, 0.28), (0.66, 0.28), (-0.33, 0.13), (0.33, 0.13), (0.0, 0.0)):
        turn = -math.pi / 2 + lean
        spot = (x + math.sin(lean) * radius * 0.62, y - math.cos(lean) * radius * 0.62)
        bed.plant(
            mixed_pill(
                spot[0], spot[1], radius * 1.05, radius * 0.31, turn, between(color, MAROON, shade), rng
            ),
            0.3,
            crowd=1.0,
        )


def stem_down(bed: Bed, x: float, top: float, foot: float, bend: float, rng: np.random.Generator) -> None:
    """A chain of capsules from a flower to the soil, a leaf at every fifth."""
    steps = max(3, int((672.0 - top) / 15.5))
    for index in range(steps):
        part = index / steps
        spot_x = x + (foot - x) * part + bend * math.sin(part * math.pi)
        slope = (foot - x + bend * math.pi * math.cos(part * math.pi)) / (672.0 - top)
        turn = math.pi / 2 - math.atan(slope)
        spot_y = top + (672.0 - top) * part
        bed.plant(
            mixed_pill(
                spot_x,
                spot_y,
                15.0,
                6.6,
                turn,
                between(GREEN, MOSS, part),
                rng,
                "capsule" if index % 3 else "gel",
            ),
            0.2,
            crowd=0.10,
        )
        if index % 5 == 3:
            _leaf(bed, spot_x, spot_y, 1 if index % 2 else -1, rng)


def _leaf(bed: Bed, x: float, y: float, side: int, rng: np.random.Generator) -> None:
    """A leaf: a rib of capsules rising from the stem, shorter ones slanting off it."""
    turn = -math.pi / 2 + side * 0.85
    for index in range(4):
        reach = 9.0 + index * 10.5
        cx, cy = x + math.cos(turn) * reach, y + math.sin(turn) * reach
        bed.plant(mixed_pill(cx, cy, 10.0, 5.0, turn, MOSS, rng, "tablet"), 0.2, crowd=0.08)
        for lean in (-0.62, 0.62):
            long = (11.0, 14.0, 11.0, 7.0)[index]
            px, py = (
                cx + math.cos(turn + lean * 2.1) * long * 0.72,
                cy + math.sin(turn + lean * 2.1) * long * 0.72,
            )
            bed.plant(mixed_pill(px, py, long, 5.6, turn + lean, LIME, rng), 0.2, crowd=0.08)
