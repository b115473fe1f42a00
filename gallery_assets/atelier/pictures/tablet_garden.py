"""A garden set from plaster tablets and capsules; from afar flowers, from near only pills, and a bee."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
from PIL import Image

from gallery_assets.atelier.flowers import (
    BROWN,
    CREAM,
    ICE,
    LILAC,
    LIME,
    MAROON,
    MOSS,
    ORANGE,
    PINK,
    RED,
    ROSE,
    SKY,
    VIOLET,
    WHITE,
    YELLOW,
    dahlia,
    daisy,
    globe,
    mixed_pill,
    petals,
    seeds,
    stem_down,
    sunflower,
    tulip,
)
from gallery_assets.atelier.materials import Color, between, finish, ink, over, paper, toned, vignette
from gallery_assets.atelier.noise import Pixels, Size, chance, fractal, smoothstep
from gallery_assets.atelier.pills import Bed, Pill, lay
from gallery_assets.atelier.submission import Person, Submission

RECORD = Submission(
    number=11,
    title="What Ines Grows at the Infusion Desk",
    form="mixed media",
    files=("tablet-garden.jpg",),
    people=(Person(name="Theodora Blackwater", shown_as="Marigold Tuesday", display="pseudonym"),),
    perspective="patient",
    setting="infusion center",
    statement=(
        "Every other Tuesday I sit where I can see the desk, and on the desk there is always something "
        "growing: basil, a tomato, once a lemon seed. Ines waters it before she looks at the screen. I cast "
        "these tablets from plaster in candy molds; none of them is medicine. There are about as many as the "
        "minutes I have spent in that chair. The bee is for her."
    ),
    dimensions="80 × 60 cm",
    city="Tulsa",
    region="Oklahoma",
    alt_text=(
        (
            "Mosaic of thousands of small plaster tablets and capsules in a flower garden: red, pink, yellow "
            "and violet blooms on green stems under a pale blue sky and a yellow sun. A striped capsule is a "
            "bee."
        ),
    ),
    themes=("well-being", "resilience"),
    factors=("Patient behaviors and expectations", "Sense of meaning", "Relationships and social support"),
    keywords=("garden", "mosaic", "nurse", "infusion", "gratitude"),
    tone="hopeful",
    translations={
        "es": {
            "title": "Lo que Inés cultiva en el mostrador de infusiones",
            "statement": (
                "Un martes sí y otro no me siento donde puedo ver el mostrador, y en el mostrador siempre "
                "crece algo: albahaca, un tomate, una vez una semilla de limón. Inés lo riega antes de mirar "
                "la pantalla. Hice estas tabletas de yeso en moldes para dulces; ninguna es medicina. Hay "
                "más o menos tantas como los minutos que he pasado en ese sillón. La abeja es para ella."
            ),
            "alt_text": (
                "Mosaico de miles de tabletas y cápsulas de yeso que forman un jardín: flores rojas, rosas, "
                "amarillas y violetas con tallos verdes bajo un cielo celeste y un sol amarillo. Una cápsula "
                "rayada es una abeja."
            ),
        }
    },
)

WIDTH, HEIGHT = 3300, 2475
SUN = (812.0, 132.0)


def draw(scale: float = 1.0) -> Image.Image:
    """The mosaic: a dark board, the shadows, the pills."""
    size = (round(WIDTH * scale), round(HEIGHT * scale))
    k = size[0] / 1000.0
    image = _board(size, k)
    image = toned(image, (fractal(size, 14 * k, 1102, octaves=4, gain=0.7) - 0.5) * 0.07)
    lay(image, garden(), k, 1103)
    return finish(vignette(image, 0.07), 11, grain=0.003)


def _board(size: Size, k: float) -> Pixels:
    """The board, primed roughly in the colors that will stand on it, so that the joints do not go dead."""
    image = paper(size, ink("52748b"), 1101, k, 0.05)
    y = np.arange(size[1], dtype=np.float32)[:, None] / k + 40.0 * (fractal(size, 120 * k, 1104) - 0.5)
    over(image, smoothstep(505.0, 525.0, y), ink("1f4632"))
    over(image, smoothstep(662.0, 675.0, y), ink("2a1a14"))
    return image


@cache
def garden() -> tuple[Pill, ...]:
    """The whole layout; the same at every size."""
    bed, rng = Bed(1000.0, 750.0), chance(1111)
    _bee(bed)
    sunflower(bed, 252, 262, 96, rng)
    dahlia(bed, 560, 316, 92, (MAROON, RED, ORANGE), rng)
    daisy(bed, 404, 420, 62, WHITE, rng)
    globe(bed, 716, 404, 52, (VIOLET, LILAC), rng)
    daisy(bed, 872, 428, 58, PINK, rng)
    dahlia(bed, 108, 452, 58, (ROSE, PINK, CREAM), rng)
    globe(bed, 414, 196, 40, (VIOLET, LILAC), rng)
    for x, y, color in (
        (305, 505, RED),
        (640, 510, YELLOW),
        (795, 540, ROSE),
        (505, 540, ORANGE),
        (195, 555, RED),
        (945, 548, YELLOW),
    ):
        tulip(bed, x, y, 40, color, rng)
    _stems(bed, rng)
    _sun(bed, rng)
    _lavender(bed, rng)
    _fill(bed, rng)
    return tuple(bed.pills)


def _stems(bed: Bed, rng: np.random.Generator) -> None:
    """Chains of green capsules from each flower down to the soil, with leaves."""
    for x, top, foot, bend in (
        (252, 366, 238, -16),
        (560, 416, 575, 20),
        (404, 488, 396, -10),
        (716, 462, 704, -14),
        (872, 494, 884, 12),
        (108, 516, 120, 10),
        (414, 240, 452, 30),
        (305, 512, 310, 4),
        (640, 516, 634, -4),
        (795, 546, 800, 4),
        (505, 546, 500, -4),
        (195, 560, 192, 2),
        (945, 554, 940, -3),
    ):
        stem_down(bed, float(x), float(top), float(foot), float(bend), rng)


def _sun(bed: Bed, rng: np.random.Generator) -> None:
    """A sun of round tablets, and rays of ovals around it."""
    seeds(bed, *SUN, 52, 10.5, lambda r: between(ink("fbe08a"), YELLOW, r), rng, "scored")
    petals(bed, *SUN, 66, 28, 16, 10, ORANGE, rng)
    petals(bed, *SUN, 86, 34, 17, 8.5, between(YELLOW, CREAM, 0.35), rng)


def _lavender(bed: Bed, rng: np.random.Generator) -> None:
    """Spikes of small violet ovals between the flowers."""
    for x, top in (
        (30, 545),
        (62, 520),
        (352, 545),
        (462, 560),
        (672, 560),
        (745, 530),
        (838, 560),
        (985, 520),
        (150, 590),
        (580, 560),
        (905, 590),
    ):
        for index in range(9):
            for side in (-1, 1):
                y = top + index * 7.4
                long = 8.6 + index * 0.25
                bed.plant(
                    mixed_pill(
                        x + side * 4.3,
                        y,
                        long,
                        5.4,
                        -math.pi / 2 + side * 0.55,
                        between(LILAC, VIOLET, index / 9),
                        rng,
                    ),
                    0.2,
                    crowd=0.08,
                )
        stem_down(bed, float(x), float(top + 72), float(x), 0.0, rng)


def _bee(bed: Bed) -> None:
    """The surprise: a striped capsule with two milky wings, on its way to the sunflower."""
    x, y, turn, big = 410.0, 312.0, 2.86, 1.75
    dark, wing = ink("2b2320"), ink("eef4f5")
    for lean in (0.35, 1.05):
        way = turn + lean + 0.95
        cx, cy = x + math.cos(way) * 15 * big, y + math.sin(way) * 15 * big
        bed.plant(Pill(cx, cy, 20.0 * big, 9.0 * big, way, wing, wing, "gel"), 0.1, crowd=1.0)
    for index, color in enumerate((dark, YELLOW, dark, YELLOW, dark)):
        reach = (index - 2) * 4.4 * big
        cx, cy = x + math.cos(turn) * reach, y + math.sin(turn) * reach
        wide = (8.0, 11.5, 13.0, 11.5, 8.5)[index] * big
        bed.plant(Pill(cx, cy, wide, 4.6 * big, turn + math.pi / 2, color, color, "gel"), 0.1, crowd=1.0)
    head = (x + math.cos(turn) * 13.2 * big, y + math.sin(turn) * 13.2 * big)
    bed.plant(Pill(head[0], head[1], 7.0 * big, 7.0 * big, 0.0, dark, dark, "gel"), 0.1, crowd=1.0)


def _field(x: float, y: float, rng: np.random.Generator) -> tuple[Color, float, float]:
    """What fills an empty spot: color, direction, and how long for its width."""
    hill = 505.0 + 26.0 * math.sin(x / 130.0 + 0.6) + 12.0 * math.sin(x / 47.0)
    if y > 668.0 + 7.0 * math.sin(x / 60.0):
        return (
            between(BROWN, ink("3b2219"), float(rng.random())) if rng.random() < 0.85 else MAROON,
            float(rng.normal(0, 0.25)),
            1.5,
        )
    if y > hill:
        part = min(1.0, (y - hill) / 150.0 + float(rng.normal(0, 0.12)))
        return between(LIME, MOSS, max(0.0, part)), -math.pi / 2 + float(rng.normal(0, 0.28)), 2.0
    far = math.dist((x, y), SUN)
    band = 0.5 + 0.5 * math.sin(far / 17.0 + 0.5 * math.sin(x / 90.0))
    color = between(
        between(SKY, ICE, band),
        CREAM if far < 230 else WHITE,
        0.55 * max(0.0, 1 - far / 330) + 0.25 * float(rng.random()),
    )
    return color, math.atan2(y - SUN[1], x - SUN[0]) + math.pi / 2, 1.75


def _fill(bed: Bed, rng: np.random.Generator) -> None:
    """Everything that is still board: large pills first, then what fits between them."""
    for wide, tries in ((12.5, 9000), (9.8, 14000), (7.6, 18000), (5.8, 24000), (4.3, 30000)):
        for _ in range(tries):
            x, y = float(rng.uniform(3, 997)), float(rng.uniform(3, 747))
            color, turn, stretch = _field(x, y, rng)
            long = wide * stretch if wide > 5 and rng.random() < 0.72 else wide
            half = long / 2 + 3
            if not (half < x < 1000 - half and half < y < 750 - half):
                continue
            bed.plant(mixed_pill(x, y, long, wide, turn + float(rng.normal(0, 0.06)), color, rng), 0.22)
