"""A pager's message as a constellation over a hospital roof: a stencil print in blue, pink and yellow."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PIL import Image
from PySide6.QtCore import QRectF

from gallery_assets.atelier.materials import finish, ink, paper
from gallery_assets.atelier.noise import Field, chance, fractal, smoothstep
from gallery_assets.atelier.riso import Stencils, printed
from gallery_assets.atelier.submission import Person, Submission
from gallery_assets.atelier.vector import Point, mask_of, points

RECORD = Submission(
    number=6,
    title="143",
    form="digital art",
    files=("pager-constellation.jpg",),
    people=(Person(name="Priya Raghunathan", shown_as="Priya R.", display="initial"),),
    perspective="learner",
    profession="physician",
    setting="hospital",
    statement=(
        "We still carry pagers. In the second month of intern year mine went off at 3:10 and showed no "
        "extension, just 143. My father carried one in the nineties and taught me that code: the letters in "
        "I love you, counted. He had called the operator and asked her to send it. I went up to the roof for "
        "four minutes. I drew the rest in three inks, because that is how many drums the library's printer "
        "has."
    ),
    dimensions="28 × 56 cm",
    city="Pittsburgh",
    region="Pennsylvania",
    alt_text=(
        (
            "Grainy print in blue, pink and yellow. A person in a white coat sits on a hospital roof beside "
            "a water tower, holding a glowing pager. Above, stars joined by thin lines form the figures 1, 4 "
            "and 3."
        ),
    ),
    themes=("well-being", "resilience"),
    factors=("Student/trainee responsibilities", "Relationships and social support", "Family dynamics"),
    keywords=("pager", "stars", "roof", "intern year", "father", "night"),
    tone="tender",
    translations={
        "es": {
            "title": "143",
            "statement": (
                "Todavía llevamos bíper. En el segundo mes del internado el mío sonó a las 3:10 y no mostró "
                "una extensión, solo 143. Mi padre llevaba uno en los noventa y me enseñó esa clave: las "
                "letras de I love you, contadas. Había llamado a la operadora para pedirle que lo mandara. "
                "Subí a la azotea cuatro minutos. Dibujé lo demás en tres tintas, porque tres tambores tiene "
                "la impresora de la biblioteca."
            ),
            "alt_text": (
                "Estampa granulada en azul, rosa y amarillo. Una persona con bata blanca, sentada en la "
                "azotea de un hospital junto a un tanque de agua, sostiene un bíper encendido. Arriba, unas "
                "estrellas unidas forman 1, 4 y 3."
            ),
        }
    },
)

SIZE = (1650, 3300)
MARGIN = 74.0
ROOF = 2790.0
"""Where the roof begins."""
SIGNS: tuple[tuple[Point, float, float, Sequence[Point]], ...] = (
    ((300, 420), 250, 560, points("0.10,0.24 0.62,0 0.60,0.46 0.66,1")),
    ((610, 830), 400, 600, points("0.78,1 0.72,0.52 0.70,0 0.02,0.66 0.50,0.68 1.06,0.62")),
    ((1060, 1300), 370, 620, points("0,0.08 0.50,-0.04 0.92,0.13 0.38,0.45 0.98,0.70 0.60,0.98 0.02,0.90")),
)
"""1, 4, 3: where each stands, how wide and high, and its stars in order."""


def _sky(p: Stencils) -> None:
    """Blue above, the city's pink below it, a rim of yellow; a pale band of far stars across."""
    x, y = p.ways()
    cloud = fractal(p.size, 620 * p.unit, 3, octaves=5, stretch=(1.5, 0.8)) - 0.5
    low = (y - 1150.0) / 1500.0 + 0.24 * cloud
    band = np.exp(-(((x * 0.62 + y - 1700.0 + 420 * cloud) / 300.0) ** 2)) * smoothstep(
        0.30, 0.72, fractal(p.size, 240 * p.unit, 5, octaves=5) + 0.15
    )
    p.blue.cover[:] = np.clip(0.97 - 0.90 * smoothstep(0.02, 1.04, low) - 0.22 * band, 0.0, 1.0)
    p.pink.cover[:] = np.clip(
        0.12 + 0.86 * smoothstep(-0.38, 0.62, low) - 0.30 * smoothstep(0.85, 1.15, low) + 0.22 * band,
        0.0,
        1.0,
    )
    p.yellow.cover[:] = np.clip(0.85 * smoothstep(0.55, 1.1, low), 0.0, 1.0)


def _stars(p: Stencils) -> None:
    """Many small stars, and the ones that spell the page, joined as on a star chart."""
    rng = chance(8)
    places = rng.random((300, 3)).tolist()
    small = [(90 + 1470 * a, 90 + 2050 * b**1.25, 2.4 + 4.6 * c**5) for a, b, c in places]
    p.cover(p.discs(small), 0.0, 0.0)
    lines: list[list[Point]] = []
    stars: list[tuple[float, float, float]] = []
    for (left, top), wide, high, signs in SIGNS:
        corners = [(left + a * wide, top + b * high) for a, b in signs]
        lines += [_shortened(start, end, 34.0) for start, end in pairwise(corners)]
        stars += [(x, y, float(rng.uniform(15, 24))) for x, y in corners]
    p.cover(p.lines(lines, 7.0), 0.0, 0.0)
    halo = sum((p.glow(x, y, 1.6 * radius) for x, y, radius in stars), p.empty())
    p.blue.cover *= 1.0 - 0.75 * np.clip(halo, 0.0, 1.0)
    rays = [_ray(x, y, radius, turn) for x, y, radius in stars for turn in range(4)]
    bright = np.maximum(p.discs(stars), p.lines(rays, 5.0))
    p.cover(bright, 0.0, 0.0, 1.0)
    p.cover(p.discs([(x, y, radius * 0.42) for x, y, radius in stars]), 0.0, 0.0, 0.0)


def _ray(x: float, y: float, radius: float, turn: int) -> list[Point]:
    reach = radius * (2.3 if turn % 2 else 1.9)
    return [
        (x, y),
        (x + reach * math.cos(turn * math.pi / 2 + 0.12), y + reach * math.sin(turn * math.pi / 2 + 0.12)),
    ]


def _shortened(start: Point, end: Point, gap: float) -> list[Point]:
    """A line that stops short of the stars it joins."""
    length = math.dist(start, end)
    ux, uy = (end[0] - start[0]) / length * gap, (end[1] - start[1]) / length * gap
    return [(start[0] + ux, start[1] + uy), (end[0] - ux, end[1] - uy)]


def _city(p: Stencils) -> None:
    """Roofs far off, in blue over pink, with a few windows left on."""
    rng = chance(14)
    x = 60.0
    windows: list[tuple[float, float]] = []
    while x < 1620:
        wide, high = (
            float(rng.uniform(60, 170)),
            float(rng.uniform(70, 330)) * (0.55 + 0.45 * math.sin(x / 240.0) ** 2),
        )
        p.cover(p.box(x, ROOF - high, x + wide, ROOF + 40), float(rng.uniform(0.58, 0.80)), 0.96, 0.40)
        for column in range(int(wide // 26)):
            windows += [
                (x + 14 + column * 26, ROOF - high + 22 + row * 30)
                for row in range(int(high // 30))
                if rng.random() < 0.13
            ]
        x += wide * float(rng.uniform(0.86, 1.05))
    lit = sum((p.box(wx, wy, wx + 9, wy + 13) for wx, wy in windows), p.empty())
    p.cover(np.clip(lit, 0.0, 1.0), 0.0, 0.15, 1.0)


def _tower(p: Stencils) -> None:
    """The water tower: legs, braces, staves, hoops and a pointed lid, its right side lit by the city."""
    left, right, top, low = 205.0, 645.0, 1985.0, 2385.0
    legs = [
        [(250, low), (205, ROOF + 30)],
        [(600, low), (648, ROOF + 30)],
        [(360, low), (345, ROOF + 30)],
        [(490, low), (508, ROOF + 30)],
    ]
    braces = [
        [(240, 2480), (616, 2600)],
        [(608, 2480), (228, 2610)],
        [(226, 2620), (636, 2740)],
        [(622, 2620), (216, 2745)],
    ]
    p.cover(p.lines(legs, 24))
    p.cover(p.lines(braces, 9))
    p.cover(p.lines([[(228, 2475), (622, 2475)], [(216, 2612), (634, 2612)]], 15))
    p.cover(p.box(left - 26, low - 6, right + 26, low + 26))
    tank = p.shape(((left, top), (right, top), (right + 10, low), (left - 10, low)))
    p.cover(tank)
    x, _ = p.ways()
    p.blue.cover -= tank * np.clip((x - 480.0) / 170.0, 0.0, 1.0) * 0.42
    for part in range(1, 13):
        across = left + (right - left) * (0.5 - 0.5 * math.cos(math.pi * part / 13))
        p.blue.lay(
            p.lines([[(across, top + 8), (across + (across - 425) * 0.045, low - 8)]], 3.4) * tank, 0.42
        )
    for hoop in (2050.0, 2130.0, 2215.0, 2300.0, 2355.0):
        p.cover(p.lines([[(left - 6, hoop), (425, hoop + 17), (right + 6, hoop)]], 8, smooth=True), 1.0, 1.0)
    p.cover(p.shape(((left - 34, top + 6), (425, 1800), (right + 34, top + 6), (425, top + 34))))
    p.pink.lay(p.lines([[(425, 1804), (right + 26, top + 2)]], 7), 1.0)
    p.blue.lay(p.lines([[(433, 1812), (right + 22, top + 2)]], 7), 0.25)
    p.cover(p.lines([[(425, 1800), (425, 1742)]], 8))
    p.cover(p.lines([[(668, low + 20), (690, ROOF + 30)], [(706, low + 20), (728, ROOF + 30)]], 6))
    p.cover(
        p.lines(
            [[(670 + k * 1.55, low + 34 + k * 28), (708 + k * 1.55, low + 34 + k * 28)] for k in range(15)], 5
        )
    )


def _roof(p: Stencils) -> None:
    """The hospital's own roof: parapet, ducts, vents, a mast, the stair house with its lamp."""
    p.cover(p.shape(((50, ROOF), (1600, ROOF - 14), (1600, 3290), (50, 3290))))
    p.cover(p.box(50, ROOF - 30, 1610, ROOF + 6), 1.0, 1.0)
    p.blue.lay(p.lines([[(60, ROOF - 32), (1600, ROOF - 32)]], 5), 0.30)
    p.cover(p.box(1190, 2640, 1490, ROOF + 10))
    p.blue.lay(p.lines([[(1188, 2640), (1492, 2640)], [(1490, 2640), (1490, 2760)]], 6), 0.25)
    p.blue.lay(p.lines([[(1225 + k * 24, 2680), (1225 + k * 24, 2748)] for k in range(11)], 5), 0.45)
    for vent in (800.0, 930.0):
        p.cover(
            p.lines(
                [[(vent, ROOF), (vent, ROOF - 110), (vent + 30, ROOF - 140), (vent + 58, ROOF - 112)]],
                34,
                smooth=True,
            )
        )
    p.cover(p.lines([[(1060, ROOF), (1060, 2330)]], 9))
    p.cover(
        p.lines([[(1020, 2400), (1100, 2400)], [(1032, 2450), (1088, 2450)], [(1040, 2500), (1080, 2500)]], 6)
    )
    p.cover(p.discs([(1060, 2322, 13)]), 0.0, 1.0, 0.6)
    p.blue.cover *= 1.0 - 0.5 * p.glow(1060, 2322, 26)


def _below(p: Stencils) -> None:
    """The top floors under the parapet: rows of blinds, three rooms awake."""
    rng = chance(20)
    for row in range(3):
        for column in range(10):
            x, y = 132 + column * 143.0, ROOF + 88 + row * 118.0
            awake = (row, column) in points("1,2 2,7 0,5")
            if awake:
                p.cover(p.box(x, y, x + 96, y + 66), 0.0, 0.22, 1.0)
                p.cover(p.box(x, y, x + 96, y + float(rng.uniform(12, 30))), 0.35, 0.75, 0.9)
            else:
                p.cover(
                    p.box(x, y, x + 96, y + 66),
                    float(rng.uniform(0.66, 0.84)),
                    float(rng.uniform(0.30, 0.75)),
                )
                p.cover(
                    p.lines([[(x, y + 14 + k * 15), (x + 96, y + 14 + k * 15)] for k in range(4)], 3),
                    1.0,
                    0.8,
                )


def _resident(p: Stencils) -> None:
    """Somebody in a white coat on the duct, feet hanging, a pager in one hand, looking up."""
    x, y = 1232.0, 2640.0

    def part(corners: Sequence[Point], *, smooth: bool = True) -> Field:
        return p.shape([(x + a, y + b) for a, b in corners], smooth=smooth)

    p.cover(
        p.lines(
            [
                [(x + 12, y - 8), (x - 78, y - 6), (x - 92, y + 96)],
                [(x + 20, y - 2), (x - 52, y + 4), (x - 62, y + 110)],
            ],
            33,
        ),
        1.0,
        0.35,
    )
    p.cover(part(points("-116,92 -84,84 -76,108 -122,112"), smooth=False), 1.0, 1.0)
    p.cover(part(points("-88,106 -54,98 -46,122 -94,126"), smooth=False), 1.0, 1.0)
    p.cover(p.lines([[(x + 34, y - 128), (x + 74, y - 62), (x + 82, y - 2)]], 26, smooth=True), 0.16, 0.22)
    p.cover(part(points("-40,4 -44,-70 -36,-132 0,-156 36,-146 50,-96 58,8 50,40 20,14")), 0.03, 0.08)
    p.cover(p.lines([[(x - 22, y - 128), (x - 34, y - 60), (x - 30, y + 2)]], 4, smooth=True), 0.55, 0.4)
    p.cover(p.lines([[(x + 10, y - 126), (x - 34, y - 64), (x - 82, y - 92)]], 27, smooth=True), 0.06, 0.16)
    p.cover(p.lines([[(x + 24, y - 112), (x - 22, y - 52), (x - 70, y - 76)]], 4, smooth=True), 0.55, 0.4)
    p.cover(part(points("-20,-140 10,-140 8,-176 -16,-172")), 0.10, 0.55, 1.0)
    p.cover(part(points("-52,-196 -40,-234 -4,-238 20,-214 14,-176 -18,-160 -42,-170")), 0.0, 0.36, 1.0)
    p.cover(
        part(points("-44,-232 -8,-252 30,-240 44,-196 36,-156 22,-150 18,-190 -4,-218 -30,-222")), 1.0, 0.9
    )
    p.cover(part(points("30,-196 62,-170 66,-108 48,-84 42,-130")), 1.0, 0.9)
    hand = (x - 96, y - 98)
    near = p.glow(hand[0], hand[1], 46)
    p.yellow.cover[:] = np.clip(p.yellow.cover + 1.3 * near, 0.0, 1.0)
    p.blue.cover *= 1.0 - 0.7 * near
    p.cover(p.box(hand[0] - 24, hand[1] - 17, hand[0] + 14, hand[1] + 13), 1.0, 1.0)
    p.cover(p.box(hand[0] - 18, hand[1] - 11, hand[0] + 8, hand[1] + 3), 0.0, 0.0, 1.0)


def draw(scale: float = 1.0) -> Image.Image:
    """The finished print."""
    p = Stencils(SIZE, scale)
    for layer in (_sky, _stars, _city, _tower, _roof, _below, _resident):
        layer(p)
    sheet = paper(p.size, ink("f5efdf"), 30, scale, tooth=0.03)
    inside = QRectF(
        MARGIN * scale, MARGIN * scale, p.size[0] - 2 * MARGIN * scale, p.size[1] - 2 * MARGIN * scale
    )
    window = mask_of(p.size, lambda painter: painter.drawRect(inside))
    for plate in (p.yellow, p.pink, p.blue):
        plate.cover *= window
    printed(sheet, [p.yellow, p.pink, p.blue], 2.7 * scale, scale, 40)
    return finish(sheet, 6, grain=0.004)
