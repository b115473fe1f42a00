"""A heartbeat on chart paper that goes on as a mountain range: torn-paper collage with one line of ink."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PIL import Image

from gallery_assets.atelier.materials import Color, finish, ink, multiplied, over, paper, shadow, toned
from gallery_assets.atelier.noise import Field, Pixels, Size, blurred, chance, fractal, smoothstep
from gallery_assets.atelier.submission import Person, Submission
from gallery_assets.atelier.vector import Point, line_mask, shape_mask

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
        "We learned to read heart charts on paper strips that were going to be thrown away. I kept a bag of them. The week "
        "before the big exam I could not look at one more, so I tore them up, and the torn edges looked like the Wasatch "
        "from our parking lot. I glued it together over a weekend with lecture notes and grocery bags. The person on the "
        "line is my roommate. She is faster than I am."
    ),
    dimensions="91 × 47 cm",
    city="Salt Lake City",
    region="Utah",
    alt_text=(
        (
            "Collage of torn paper. An inked heartbeat on pink chart paper grows, beat by beat, into a blue mountain range with "
            "white torn edges like snow. A tiny figure with a red pack climbs the line below an ochre sun."
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
                "Aprendimos a leer trazados del corazón en tiras de papel que iban a la basura. Guardé una bolsa llena. La semana "
                "antes del examen grande no podía mirar ni una más, así que las rompí, y los bordes rotos se parecían a los "
                "Wasatch vistos desde nuestro estacionamiento. Lo pegué en un fin de semana, con apuntes y bolsas del mercado. "
                "La persona sobre la línea es mi compañera de cuarto. Es más rápida que yo."
            ),
            "alt_text": (
                "Collage de papel rasgado. Un latido en tinta sobre papel rosado de trazados crece, golpe a golpe, hasta ser una "
                "sierra azul con bordes blancos como nieve. Una figura con mochila roja sube por la línea bajo un sol ocre."
            ),
        }
    },
)

SIZE = (3600, 1850)
BASE = 1040.0
"""Height of the resting line on the chart."""
BEATS = ((330.0, 0.0), (800.0, 0.10), (1270.0, 0.34), (1800.0, 0.66), (2420.0, 0.95), (3080.0, 1.0))
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
    return t * sum(size * (abs(((x / period + phase) % 2.0) - 1.0) - 0.5) * math.sin(x / 171.0 + phase) for period, size, phase in steps)


def _ease(t: float) -> float:
    t = min(1.0, max(0.0, t))
    return t * t * (3.0 - 2.0 * t)


def _beat(d: float) -> float:
    """P, QRS and T of a chart's heartbeat, in pixels upward."""
    wave = 34.0 * math.exp(-(((d + 118.0) / 26.0) ** 2)) + 62.0 * math.exp(-(((d - 150.0) / 42.0) ** 2))
    corners = ((-34.0, 0.0), (-22.0, -40.0), (0.0, 430.0), (24.0, -120.0), (40.0, 0.0))
    return wave + _between(corners, d)


def _peak(d: float, number: int) -> float:
    """The mountain the beat becomes: steep like a beat, broken like rock."""
    shapes = (
        ((-330.0, 0.0), (-210.0, 110.0), (-150.0, 95.0), (-20.0, 470.0), (30.0, 420.0), (90.0, 230.0), (150.0, 260.0), (320.0, 0.0)),
        ((-360.0, 0.0), (-250.0, 150.0), (-205.0, 120.0), (-60.0, 410.0), (0.0, 560.0), (70.0, 380.0), (120.0, 400.0), (230.0, 150.0), (390.0, 0.0)),
    )
    return _between(shapes[number % 2], d)


def _between(corners: Sequence[Point], d: float) -> float:
    """The height of a broken line given by its corners, 0 outside."""
    for (x0, y0), (x1, y1) in zip(corners, corners[1:], strict=False):
        if x0 <= d <= x1:
            return y0 + (y1 - y0) * (d - x0) / (x1 - x0)
    return 0.0


class Table:
    """The collage as it grows; places in pixels at full size."""

    def __init__(self, scale: float) -> None:
        """Lay out the chart paper everything is glued to."""
        self.unit = scale
        self.size: Size = (round(SIZE[0] * scale), round(SIZE[1] * scale))
        self.image = chart(self.size, scale, ink("f6ecdc"), 11, 0.0)

    def scaled(self, points: Sequence[Point]) -> list[Point]:
        """Places in pixels of this picture."""
        return [(x * self.unit, y * self.unit) for x, y in points]

    def tear(self, top: Sequence[Point], sheet: Pixels, seed: int, deckle: float, lift: float) -> None:
        """Glue on a sheet torn along ``top``; its white core shows ``deckle`` pixels wide."""
        floor: list[Point] = [(SIZE[0] + 80.0, SIZE[1] + 80.0), (-80.0, SIZE[1] + 80.0)]
        whole = shape_mask(self.size, self.scaled([*top, *floor]))
        self.glue(whole, sheet, seed, deckle, lift)

    def glue(self, whole: Field, sheet: Pixels, seed: int, deckle: float, lift: float) -> None:
        """Glue on a torn piece: its shadow, its fibrous white edge, its printed face."""
        unit = self.unit
        core = _ragged(whole, 9.0 * unit, unit, seed)
        face = _ragged(_shrunk(whole, deckle * unit, unit, seed), 5.0 * unit, unit, seed + 40)
        night = ink("241a22")
        over(self.image, shadow(core, (lift * 0.8 * unit, lift * 1.0 * unit), lift * 0.9 * unit) * 0.42, night)
        over(self.image, shadow(core, (2 * unit, 3 * unit), 3 * unit) * 0.42, night)
        pulp = paper(self.size, ink("fbf6ea"), seed + 7, unit, tooth=0.06)
        fuzz = (fractal(self.size, 10 * unit, seed + 8, octaves=3, gain=0.8) - 0.5) * 0.14
        bright = np.clip(core - shadow(core, (2 * unit, 2.5 * unit), 2 * unit), 0, 1) * 0.08
        over(self.image, core, toned(pulp, np.asarray(fuzz + bright, dtype=np.float32)))
        over(self.image, face, sheet)


def _shrunk(mask: Field, by: float, unit: float, seed: int) -> Field:
    """The mask drawn back from its edge, here much and there hardly, as the top layer of torn paper is."""
    size = (mask.shape[1], mask.shape[0])
    uneven = 0.25 + 1.5 * fractal(size, 190 * unit, seed + 20, octaves=5, gain=0.6)
    soft = blurred(mask, by * 1.1)
    return smoothstep(-0.03, 0.03, soft - np.clip(0.50 + 0.36 * uneven, 0.0, 0.97))


def _ragged(mask: Field, reach: float, unit: float, seed: int) -> Field:
    """Torn, not cut: the edge follows the fibers."""
    size = (mask.shape[1], mask.shape[0])
    noise = 0.6 * fractal(size, 60 * unit, seed + 21, octaves=4, gain=0.6) + 0.4 * fractal(size, 9 * unit, seed + 22, octaves=2)
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
            line = smoothstep(width + 0.9, width - 0.3, np.abs((way + step / 2) % step - step / 2))
            multiplied(sheet, np.asarray(line * worn * strength, dtype=np.float32), ink("d9694f"))
    return sheet


def _ridge(left: float, right: float, rough: float, seed: int) -> list[Point]:
    """A ridge from one edge to the other: a walk of slopes, its steps set by chance."""
    rng = chance(seed)
    points: list[Point] = [(-80.0, left)]
    x, level = -80.0, 0.0
    while x < SIZE[0] + 80:
        x += float(rng.uniform(70, 210))
        level = level * 0.70 + float(rng.normal(0.0, rough))
        points.append((x, left + (right - left) * _ease(x / SIZE[0]) + level))
    return points


def _own_line(start: float, end: float, step: float, down: float = 0.0) -> list[Point]:
    """The heartbeat's line as points."""
    count = int((end - start) / step)
    return [(start + k * step, trace(start + k * step) + down) for k in range(count + 1)]


def draw(scale: float = 1.0) -> Image.Image:
    """The finished collage."""
    table = Table(scale)
    for layer in (_strips, _sun, _far, _range, _facets, _near, _inked, _walker):
        layer(table)
    return finish(table.image, 2)


def _strips(t: Table) -> None:
    """The chart is pieced from strips, as the machine feeds them out; the printing does not meet."""
    edge: list[Point] = [(1630 + 9 * math.sin(k * 1.7), -80 + k * 130) for k in range(16)]
    piece = shape_mask(t.size, t.scaled([*edge, (-90.0, 2000.0), (-90.0, -90.0)]))
    t.glue(piece, chart(t.size, t.unit, ink("f8e9d9"), 12, -0.006), 15, 5, 4)


def _sun(t: Table) -> None:
    """A disc torn out of ochre paper, half behind the range."""
    around = [(2765 + 262 * math.cos(k * math.tau / 24), 470 + 262 * math.sin(k * math.tau / 24)) for k in range(24)]
    disc = shape_mask(t.size, t.scaled(around), smooth=True)
    t.glue(disc, paper(t.size, ink("e3a238"), 70, t.unit, tooth=0.07), 71, 13, 7)


def _far(t: Table) -> None:
    """Two far ridges, one from a page of lecture notes, one from blue sugar paper."""
    t.tear(_ridge(1370, 690, 58, 33), _notes(t), 73, 14, 7)
    t.tear(_ridge(1450, 880, 62, 46), paper(t.size, ink("8eabb6"), 74, t.unit, tooth=0.07), 75, 16, 8)


def _notes(t: Table) -> Pixels:
    """A ruled page, written over in pencil lines nobody can read any more."""
    sheet = paper(t.size, ink("dfe3dc"), 72, t.unit, tooth=0.05)
    rng = chance(90)
    rules = [[(-50.0, y), (3700.0, y - 190.0)] for y in range(500, 2100, 46)]
    multiplied(sheet, line_mask(t.size, [t.scaled(rule) for rule in rules], 2.2 * t.unit) * 0.55, ink("7fa2bd"))
    words: list[list[Point]] = []
    for y in range(520, 2000, 46):
        x = float(rng.uniform(-40, 200))
        while x < 3600:
            wide = float(rng.uniform(40, 150))
            steps = [(x + k * 7.0, y - 190.0 * x / 3700.0 - 12 + float(rng.normal(0, 6.5))) for k in range(int(wide / 7) + 2)]
            words += [steps] if rng.random() < 0.8 else []
            x += wide + float(rng.uniform(22, 48))
    multiplied(sheet, line_mask(t.size, [t.scaled(word) for word in words], 2.6 * t.unit, smooth=True) * 0.62, ink("6d6f78"))
    return sheet


def _range(t: Table) -> None:
    """The range the line turns into; where the line is still a chart's, the sheet lies far below it."""
    top: list[Point] = [(-80.0, 1660.0), (480.0, 1560.0), (860.0, 1500.0), (1080.0, 1390.0), (1210.0, 1330.0), (1330.0, 1170.0), (1450.0, 1090.0)]
    top += [(x, y + 10.0) for x, y in _own_line(1580.0, 3700.0, 10.0)]
    t.tear(top, paper(t.size, ink("3f6079"), 76, t.unit, tooth=0.07), 77, 27, 11)


def _facets(t: Table) -> None:
    """The sides of the peaks that lie in shade, torn from a darker sheet."""
    sheet = paper(t.size, ink("31506a"), 82, t.unit, tooth=0.07)
    for number, (at, reach) in enumerate(((1808.0, 270.0), (2418.0, 300.0), (3082.0, 400.0))):
        ridge = [(x, trace(x) + 66.0) for x in np.arange(at + 6, at + reach, 14.0)]
        top = ridge[0][1]
        fall = (1580.0 - top) / 100.0
        inner = [(at + aside, top + down * fall) for aside, down in ((150, 100), (60, 78), (118, 60), (26, 43), (70, 27), (-8, 12))]
        foot = [(at + reach + aside, ridge[-1][1] + (1580.0 - ridge[-1][1]) * down) for aside, down in ((52, 0.28), (30, 0.5), (104, 0.74), (92, 1.0))]
        t.glue(shape_mask(t.size, t.scaled([*ridge, *foot, *inner])), sheet, 100 + number * 3, 2.2, 3)


def _near(t: Table) -> None:
    """The foothills: brick red, a slip of chart paper, night blue."""
    t.tear(_ridge(1560, 1400, 44, 51), paper(t.size, ink("c4654a"), 78, t.unit, tooth=0.07), 79, 17, 10)
    t.tear(_ridge(1650, 1600, 34, 57), chart(t.size, t.unit, ink("f4e6d2"), 83, 0.13), 84, 12, 8)
    t.tear(_ridge(1722, 1690, 36, 62), paper(t.size, ink("1f2e46"), 80, t.unit, tooth=0.07), 81, 17, 12)


def _inked(t: Table) -> None:
    """The line, in one go with a pen: thick where the hand was slow, thin where it shot up."""
    line = _own_line(-30.0, 3640.0, 4.0)
    by_width: dict[int, list[list[Point]]] = {}
    for before, after in zip(line, line[1:], strict=False):
        steep = math.atan2(abs(after[1] - before[1]), after[0] - before[0]) / 1.5708
        width = round(13.5 - 5.5 * steep + 1.5 * math.sin(before[0] / 130.0))
        by_width.setdefault(width, []).append(t.scaled((before, after)))
    total = np.zeros((t.size[1], t.size[0]), dtype=np.float32)
    for width, pieces in by_width.items():
        total = np.maximum(total, line_mask(t.size, pieces, width * t.unit))
    spread = _ragged(total, 1.6 * t.unit, t.unit, 95)
    soaked = 0.80 + 0.20 * fractal(t.size, 70 * t.unit, 96, octaves=4)
    over(t.image, np.asarray(np.maximum(spread, total * 0.75) * soaked, dtype=np.float32), ink("1b1a24"))


def _walker(t: Table) -> None:
    """Somebody small with a pack, on the line, most of the way up."""
    x = 2906.0
    y = trace(x) - 4.0

    def strokes(lines: Sequence[Sequence[Point]], width: float) -> Field:
        return line_mask(t.size, [t.scaled([(x + a * 1.6, y + b * 1.6) for a, b in line]) for line in lines], width * 1.6 * t.unit, smooth=True)

    body = strokes([[(-1, -34), (6, -66)], [(-1, -36), (-10, -16), (-17, 10)], [(0, -36), (13, -24), (13, -6)]], 9.0)
    body = np.maximum(body, strokes([[(6, -62), (16, -48), (26, -52)]], 6.0))
    body = np.maximum(body, strokes([[(27, -70), (31, -20)]], 3.5))
    body = np.maximum(body, strokes([[(10, -82), (10.5, -81)]], 19.0))
    over(t.image, body, ink("1b1a24"))
    over(t.image, strokes([[(-9, -62), (-11, -42)]], 19.0), ink("c23b2c"))
