"""A heartbeat on chart paper that goes on as a mountain range: torn-paper collage with one line of ink."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PIL import Image

from gallery_assets.atelier.materials import finish, ink, multiplied, over, paper
from gallery_assets.atelier.noise import Field, Pixels, Size, chance, fractal
from gallery_assets.atelier.submission import Person, Submission
from gallery_assets.atelier.torn import Collage, ragged
from gallery_assets.atelier.vector import Point, line_mask, points

RECORD = Submission(
    number=2,
    title="Second-Year Range",
    form="collage",
    files=("heartbeat-range.jpg",),
    people=(Person(name="Mateo Villanueva", shown_as="Mateo Villanueva"),),
    perspective="learner",
    profession="physician",
    setting="medical school",
    statement=(
        "We learned to read heart charts on paper strips that were going to be thrown away. I kept a bag of "
        "them. The week before the big exam I could not look at one more, so I tore them up, and the torn "
        "edges looked like the Wasatch from our parking lot. I glued it together over a weekend with lecture "
        "notes and grocery bags. The person on the line is my roommate. She is faster than I am."
    ),
    dimensions="91 × 47 cm",
    city="Salt Lake City",
    region="Utah",
    alt_text=(
        (
            "Collage of torn paper. An inked heartbeat on pink chart paper grows, beat by beat, into a blue "
            "mountain range with white torn edges like snow. A tiny figure with a red pack climbs the line "
            "below an ochre sun."
        ),
    ),
    themes=("resilience", "well-being"),
    factors=("Curriculum", "Learning/career stage", "Coping skills"),
    keywords=("heartbeat", "mountains", "chart paper", "medical student", "exam", "roommate"),
    tone="hopeful",
    translations={
        "es": {
            "title": "Sierra de segundo año",
            "statement": (
                "Aprendimos a leer trazados del corazón en tiras de papel que iban a la basura. Guardé una "
                "bolsa llena. La semana antes del examen grande no podía mirar ni una más, así que las "
                "rompí, y los bordes rotos se parecían a los Wasatch vistos desde nuestro estacionamiento. "
                "Lo pegué en un fin de semana, con apuntes y bolsas del mercado. La persona sobre la línea "
                "es mi compañera de cuarto. Es más rápida que yo."
            ),
            "alt_text": (
                "Collage de papel rasgado. Un latido en tinta sobre papel rosado de trazados crece, golpe a "
                "golpe, hasta ser una sierra azul con bordes blancos como nieve. Una figura con mochila roja "
                "sube por la línea bajo un sol ocre."
            ),
        }
    },
)

SIZE = (3600, 1850)
BASE = 1040.0
"""Height of the resting line on the chart."""
BEATS = points("330,0 800,0.10 1270,0.34 1800,0.66 2420,0.95 3080,1")
"""Where each beat falls, and how much of a mountain it already is."""


def trace(x: float) -> float:
    """The line's height at a place: a beat on the left, a ridge on the right."""
    y = BASE - 250.0 * _ease((x - 1150.0) / 2100.0) * (0.55 + 0.12 * math.sin(x / 210.0))
    for number, (at, mountain) in enumerate(BEATS):
        y -= _beat(x - at) * (1.0 - mountain) + _peak(x - at, number) * mountain
    return y - _rock(x)


def _rock(x: float) -> float:
    """The small brokenness of rock, none on the left where the line is still a chart's."""
    t = _ease((x - 1350.0) / 900.0)
    steps = ((31.0, 15.0, 0.3), (57.0, 17.0, 1.9), (113.0, 20.0, 4.0))
    return t * sum(
        size * (abs(((x / period + phase) % 2.0) - 1.0) - 0.5) * math.sin(x / 171.0 + phase)
        for period, size, phase in steps
    )


def _ease(t: float) -> float:
    t = min(1.0, max(0.0, t))
    return t * t * (3.0 - 2.0 * t)


def _beat(d: float) -> float:
    """P, QRS and T of a chart's heartbeat, in pixels upward."""
    wave = 34.0 * math.exp(-(((d + 118.0) / 26.0) ** 2)) + 62.0 * math.exp(-(((d - 150.0) / 42.0) ** 2))
    corners = points("-34,0 -22,-40 0,430 24,-120 40,0")
    return wave + _between(corners, d)


def _peak(d: float, number: int) -> float:
    """The mountain the beat becomes: steep like a beat, broken like rock."""
    shapes = (
        points("-330,0 -210,110 -150,95 -20,470 30,420 90,230 150,260 320,0"),
        points("-360,0 -250,150 -205,120 -60,410 0,560 70,380 120,400 230,150 390,0"),
    )
    return _between(shapes[number % 2], d)


def _between(corners: Sequence[Point], d: float) -> float:
    """The height of a broken line given by its corners, 0 outside."""
    for (x0, y0), (x1, y1) in pairwise(corners):
        if x0 <= d <= x1:
            return y0 + (y1 - y0) * (d - x0) / (x1 - x0)
    return 0.0


def _ridge(left: float, right: float, rough: float, seed: int) -> list[Point]:
    """A ridge from one edge to the other: a walk of slopes, its steps set by chance."""
    rng = chance(seed)
    ridge: list[Point] = [(-80.0, left)]
    x, level = -80.0, 0.0
    while x < SIZE[0] + 80:
        x += float(rng.uniform(70, 210))
        level = level * 0.70 + float(rng.normal(0.0, rough))
        ridge.append((x, left + (right - left) * _ease(x / SIZE[0]) + level))
    return ridge


def _own_line(start: float, end: float, step: float, down: float = 0.0) -> list[Point]:
    """The heartbeat's line as points."""
    count = int((end - start) / step)
    return [(start + k * step, trace(start + k * step) + down) for k in range(count + 1)]


def draw(scale: float = 1.0) -> Image.Image:
    """The finished collage."""
    table = Collage(SIZE, scale, "f6ecdc")
    for layer in (_strips, _sun, _far, _range, _facets, _near, _inked, _walker):
        layer(table)
    return finish(table.image, 2)


def _strips(t: Collage) -> None:
    """The chart is pieced from strips, as the machine feeds them out; the printing does not meet."""
    edge: list[Point] = [(1630 + 9 * math.sin(k * 1.7), -80 + k * 130) for k in range(16)]
    piece = t.shape([*edge, (-90.0, 2000.0), (-90.0, -90.0)])
    t.glue(piece, t.ruled("f8e9d9", 12, -0.006), 15, 5, 4)


def _sun(t: Collage) -> None:
    """A disc torn out of ochre paper, half behind the range."""
    around = [
        (2765 + 262 * math.cos(k * math.tau / 24), 470 + 262 * math.sin(k * math.tau / 24)) for k in range(24)
    ]
    disc = t.shape(around, smooth=True)
    t.glue(disc, t.plain("e3a238", 70), 71, 13, 7)


def _far(t: Collage) -> None:
    """Two far ridges, one from a page of lecture notes, one from blue sugar paper."""
    t.tear(_ridge(1370, 690, 58, 33), lambda size: _notes(size, t.unit), 73, 14, 7)
    t.tear(_ridge(1450, 880, 62, 46), t.plain("8eabb6", 74), 75, 16, 8)


def _notes(size: Size, unit: float) -> Pixels:
    """A ruled page, written over in pencil lines nobody can read any more."""
    sheet, rng = paper(size, ink("dfe3dc"), 72, unit, tooth=0.05), chance(90)
    lines = [_written(y, rng) for y in range(40, 1900, 46)]
    rules = [[(-50.0 * unit, y * unit), (3700.0 * unit, (y - 190.0) * unit)] for y in range(20, 1900, 46)]
    multiplied(sheet, line_mask(size, rules, 2.2 * unit) * 0.55, ink("7fa2bd"))
    words = [[(x * unit, y * unit) for x, y in word] for line in lines for word in line]
    multiplied(sheet, line_mask(size, words, 2.6 * unit, smooth=True) * 0.62, ink("6d6f78"))
    return sheet


def _written(y: float, rng: np.random.Generator) -> list[list[Point]]:
    """One line of pencil words along a rule."""
    words: list[list[Point]] = []
    x = float(rng.uniform(-40, 200))
    while x < 3600:
        wide = float(rng.uniform(40, 150))
        count = int(wide / 7) + 2
        word = [(x + k * 7.0, y - 190.0 * x / 3700.0 - 12 + float(rng.normal(0, 6.5))) for k in range(count)]
        words += [word] if rng.random() < 0.8 else []
        x += wide + float(rng.uniform(22, 48))
    return words


def _range(t: Collage) -> None:
    """The range the line turns into; where the line is still a chart's, the sheet lies far below it."""
    top: list[Point] = points("-80,1660 480,1560 860,1500 1080,1390 1210,1330 1330,1170 1450,1090")
    top += [(x, y + 10.0) for x, y in _own_line(1580.0, 3700.0, 10.0)]
    t.tear(top, t.plain("3f6079", 76), 77, 27, 11)


def _facets(t: Collage) -> None:
    """The sides of the peaks that lie in shade, torn from a darker sheet."""
    sheet = t.plain("31506a", 82)
    for number, (at, reach) in enumerate(points("1808,270 2418,300 3082,400")):
        ridge = [(x, trace(x) + 66.0) for x in np.arange(at + 6, at + reach, 14.0)]
        top = ridge[0][1]
        fall = (1580.0 - top) / 100.0
        inner = [
            (at + aside, top + down * fall)
            for aside, down in points("150,100 60,78 118,60 26,43 70,27 -8,12")
        ]
        foot = [
            (at + reach + aside, ridge[-1][1] + (1580.0 - ridge[-1][1]) * down)
            for aside, down in points("52,0.28 30,0.5 104,0.74 92,1")
        ]
        t.glue(t.shape([*ridge, *foot, *inner]), sheet, 100 + number * 3, 2.2, 3)


def _near(t: Collage) -> None:
    """The foothills: brick red, a slip of chart paper, night blue."""
    t.tear(_ridge(1560, 1400, 44, 51), t.plain("c4654a", 78), 79, 17, 10)
    t.tear(_ridge(1650, 1600, 34, 57), t.ruled("f4e6d2", 83, 0.13), 84, 12, 8)
    t.tear(_ridge(1722, 1690, 36, 62), t.plain("1f2e46", 80), 81, 17, 12)


def _inked(t: Collage) -> None:
    """The line, in one go with a pen: thick where the hand was slow, thin where it shot up."""
    line = _own_line(-30.0, 3640.0, 4.0)
    by_width: dict[int, list[list[Point]]] = {}
    for before, after in pairwise(line):
        steep = math.atan2(abs(after[1] - before[1]), after[0] - before[0]) / 1.5708
        width = round(13.5 - 5.5 * steep + 1.5 * math.sin(before[0] / 130.0))
        by_width.setdefault(width, []).append([before, after])
    total = t.empty()
    for width, pieces in by_width.items():
        total = np.maximum(total, t.lines(pieces, width))
    spread = ragged(total, 1.6 * t.unit, t.unit, 95)
    soaked = 0.80 + 0.20 * fractal(t.size, 70 * t.unit, 96, octaves=4)
    over(t.image, np.asarray(np.maximum(spread, total * 0.75) * soaked, dtype=np.float32), ink("1b1a24"))


def _walker(t: Collage) -> None:
    """Somebody small with a pack, on the line, with the steep part still ahead."""
    x = 2826.0
    y = trace(x) - 62.0
    back, front = (x - 20.0, trace(x - 20.0) - 4.0), (x + 19.0, trace(x + 19.0) - 4.0)

    def shape(corners: Sequence[Point]) -> Field:
        return t.shape([(x + a, y + b) for a, b in corners], smooth=True)

    dark = ink("1b1a24")
    legs = [[(x - 4, y + 2), (x - 8, y + 30), back], [(x + 3, y + 2), (x + 20, y + 24), front]]
    over(t.image, t.lines(legs, 11.0, smooth=True), dark)
    boots = [[back, (back[0] + 9, back[1] - 1)], [front, (front[0] + 10, front[1] - 1)]]
    over(t.image, t.lines(boots, 11.0, smooth=True), dark)
    over(t.image, shape(points("-12,8 -13,-22 -2,-52 9,-56 17,-44 13,-14 10,8 -2,11")), dark)
    over(t.image, t.lines([[(x + 9, y - 44), (x + 24, y - 24), (x + 41, y - 30)]], 8.0, smooth=True), dark)
    stick = (x + 47.0, trace(x + 47.0) - 3.0)
    over(t.image, t.lines([[(x + 39, y - 44), stick]], 4.0, smooth=True), dark)
    over(t.image, shape(points("-9,-54 -24,-50 -33,-26 -29,0 -14,2 -9,-20")), ink("c23b2c"))
    over(t.image, shape(points("6,-62 4,-76 12,-86 22,-82 24,-70 17,-60")), dark)
    over(t.image, shape(points("2,-77 10,-92 22,-89 29,-79 16,-80")), ink("c23b2c"))
