"""Breath on a cold window and a small sun drawn in it with a finger: watercolor."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image

from gallery_assets.atelier.materials import finish, ink
from gallery_assets.atelier.noise import Field, blurred, chance, fractal, smoothstep, wobbled
from gallery_assets.atelier.submission import Person, Submission
from gallery_assets.atelier.vector import Point, points
from gallery_assets.atelier.wash import Watercolor
from gallery_assets.atelier.winter_garden import view

RECORD = Submission(
    number=8,
    title="Sun, Front Window",
    form="painting",
    files=("breath-on-glass.jpg",),
    people=(Person(name="Anonymous", shown_as="Anonymous", display="anonymous"),),
    perspective="loved one",
    statement=(
        "My wife is a hospice aide. In winter she gets home around five, and our son waits at the front "
        "window. He breathes on the glass and draws the same sun, and then he watches the street through the "
        "lines. She sees it before she parks. Some evenings she sits in the car a while first, and he draws "
        "a second one. I painted it in watercolor at the kitchen table, from memory, after the glass had "
        "cleared."
    ),
    dimensions="28 × 35 cm",
    city="Bangor",
    region="Maine",
    alt_text=(
        (
            "Watercolor of a cold window at dusk. A child's sun, drawn with a finger in a patch of fogged "
            "glass, glows orange and drips. Behind it lie a blurred garden, a bare tree and a house with two "
            "lit windows."
        ),
    ),
    themes=("well-being",),
    factors=("Family dynamics", "Relationships and social support", "Work-life integration"),
    keywords=("window", "child", "sun", "waiting", "winter", "home"),
    tone="tender",
    translations={
        "es": {
            "title": "Sol, ventana del frente",
            "statement": (
                "Mi esposa es auxiliar de cuidados paliativos. En invierno llega a casa como a las cinco y "
                "nuestro hijo la espera en la ventana del frente. Echa el aliento al vidrio, dibuja siempre "
                "el mismo sol y mira la calle por las líneas. Ella lo ve antes de estacionar. Algunas tardes "
                "se queda un rato en el carro, y él dibuja otro. Lo pinté con acuarela en la mesa de la "
                "cocina, de memoria, cuando el vidrio ya se había aclarado."
            ),
            "alt_text": (
                "Acuarela de una ventana fría al anochecer. Un sol infantil, dibujado con el dedo en el "
                "vidrio empañado, brilla anaranjado y gotea. Detrás hay un jardín borroso, un árbol sin "
                "hojas y una casa con dos ventanas iluminadas."
            ),
        }
    },
)

SIZE = (2640, 3300)
WORKED = 0.7
"""Washes are soft things: they are mixed smaller, and the paper's grain goes over them at full size."""
SUN_AT, SUN_WIDE = (1600.0, 1720.0), 225.0
PANES = (
    points("182,176 742,168 750,812 176,820"),
    points("846,166 2462,158 2470,806 850,812"),
    points("176,916 750,910 744,2708 184,2714"),
    points("850,908 2472,902 2466,2706 846,2710"),
)
"""The four panes of the window; the bars between them stay paper."""


def _ray(angle: float, inner: float, outer: float, bow: float) -> list[Point]:
    """One ray of the drawn sun, a little bent as a finger bends it."""
    steps = ((inner, 0.0), ((inner + outer) / 2, bow), (outer, 0.0))
    return [(SUN_AT[0] + r * math.cos(angle + b), SUN_AT[1] + r * math.sin(angle + b)) for r, b in steps]


def _drawing(window: Watercolor) -> Field:
    """Where the finger cleared the glass: a ring that overshoots its start, and rays."""
    rng = chance(74)
    ring: list[Point] = []
    for k in range(33):
        turn, reach = -1.9 + k * 0.203, SUN_WIDE + k * 0.9 + float(rng.normal(0.0, 4.0))
        ring.append((SUN_AT[0] + reach * 1.03 * math.cos(turn), SUN_AT[1] + reach * 0.97 * math.sin(turn)))
    rays: list[list[Point]] = []
    for k in range(12):
        inner = SUN_WIDE + float(rng.uniform(88, 112))
        rays.append(
            _ray(
                k * math.tau / 12 - 0.22 + float(rng.normal(0, 0.05)),
                inner,
                inner + float(rng.uniform(150, 235)),
                float(rng.normal(0, 0.03)),
            )
        )
    finger = np.maximum(window.lines([ring], 64, smooth=True), window.lines(rays, 58, smooth=True))
    return wobbled(finger, 11 * window.unit, 80 * window.unit, 72)


def _drips(window: Watercolor) -> Field:
    """The drops that ran down from the drawing."""
    x, y = SUN_AT
    total = window.empty()
    starts = (
        (-95, 205, 520, 12),
        (52, 222, 690, 15),
        (-154, 495, 330, 12),
        (153, 495, 300, 12),
        (293, 395, 420, 11),
    )
    for dx, dy, length, width in starts:
        way = [(x + dx + 7 * math.sin(k * 0.8 + dx), y + dy + length * k / 10) for k in range(11)]
        foot = [way[-1], (way[-1][0] + 1, way[-1][1] + 16)]
        total = np.maximum(
            total,
            np.maximum(
                window.lines([way], width, smooth=True), window.lines([foot], width * 2.0, smooth=True)
            ),
        )
    return total


def _breath(window: Watercolor) -> None:
    """The fog: paper lifted out of the damp scene, except where the finger went."""
    sheet, unit = window.sheet, window.unit
    body = np.maximum(window.spot((1570, 1790), 900, 1010), window.spot((1360, 2080), 760, 800) * 0.9)
    ragged = fractal(window.size, 260 * unit, 73, octaves=5, gain=0.6) - 0.5
    fog = smoothstep(0.10, 0.42, body + ragged * 0.20)
    drawn, run = _drawing(window), _drips(window)
    clear = 1.0 - np.clip(np.maximum(drawn, run * 0.8), 0.0, 1.0)
    sheet.lift(np.asarray(fog * clear * (0.88 + 0.25 * ragged), dtype=np.float32))
    sheet.wash(fog * clear, ink("cddbe6"), 510, strength=0.8, bloom=0.9, pool=0.25)
    _warm_lines(window, drawn, fog)


def _warm_lines(window: Watercolor, drawn: Field, fog: Field) -> None:
    """The evening as the cleared lines show it: stronger than in the fog, pooled at the lines' edges."""
    sheet, unit = window.sheet, window.unit
    sheet.lift(drawn, 0.93)
    low = smoothstep(SUN_AT[1] - 420, SUN_AT[1] + 420, window.ways()[1]) * drawn
    sheet.wash(drawn, ink("f9bd4e"), 530, strength=0.85, bloom=0.6, pool=0.45)
    sheet.wash(np.asarray(low, dtype=np.float32), ink("ea8458"), 531, strength=0.75, bloom=0.6, pool=0.5)
    halo = np.clip(blurred(drawn, 46 * unit) * 1.6, 0.0, 1.0) * (1.0 - drawn) * fog
    sheet.wash(
        np.asarray(halo, dtype=np.float32), ink("fbe3b4"), 532, wet=20, strength=0.6, bloom=0.0, pool=0.0
    )


def _sprig(window: Watercolor) -> None:
    """A jar on the sill with a twig of rose hips: the one red that is on this side of the glass."""
    sheet = window.sheet
    jar = points("330,2600 346,2930 372,2962 520,2962 548,2930 560,2600")
    sheet.lift(window.shape(jar), 0.62)
    sheet.wash(window.shape(jar), ink("b9d2d6"), 701, strength=0.6, pool=0.9)
    sheet.wash(
        window.shape(points("338,2730 350,2925 374,2955 518,2955 542,2925 552,2722"), smooth=True),
        ink("9fc3c6"),
        702,
        strength=0.7,
        pool=0.7,
    )
    twigs: list[list[Point]] = [
        points("440,2940 452,2640 430,2380 470,2120"),
        points("440,2560 520,2400 610,2290 640,2190"),
        points("434,2440 360,2330 300,2260"),
        points("448,2240 520,2150 540,2060"),
    ]
    sheet.wash(window.lines(twigs, 13, smooth=True), ink("4d4038"), 703, strength=1.0, bloom=0.0)
    for number, (x, y) in enumerate(points("472,2092 642,2160 292,2236 546,2030 366,2336 606,2300")):
        hip = window.shape(
            [
                (x + r * math.cos(a), y + 1.2 * r * math.sin(a))
                for a, r in ((k * 0.785, 34.0) for k in range(8))
            ],
            smooth=True,
        )
        sheet.lift(hip, 0.9)
        sheet.lift(window.spot((x - 10, y - 14), 12, 12), 1.0)
        sheet.wash(
            hip * (1.0 - window.spot((x - 9, y - 12), 17, 17)),
            ink("cc3a34"),
            710 + number,
            strength=0.8,
            bloom=0.3,
            pool=0.35,
        )
    sheet.wash(
        window.shape(points("420,2965 900,2990 1010,3030 600,3040"), smooth=True),
        ink("8fa0bf"),
        730,
        wet=18,
        strength=0.6,
        pool=0.1,
    )


def _frame(window: Watercolor) -> None:
    """The window's bars and sill: paper kept white, with thin blue shadows along them."""
    sheet, unit = window.sheet, window.unit
    glass = window.empty()
    for pane in PANES:
        glass = np.maximum(glass, window.shape(pane))
    glass = wobbled(glass, 5 * unit, 140 * unit, 81)
    sheet.lift(1.0 - glass, 1.0)
    sheet.density *= (1.0 + 0.5 * np.clip(1.0 - blurred(glass, 12 * unit), 0.0, 1.0) * 1.4)[:, :, None]
    for corners in (
        points("92,80 176,170 184,2714 96,2800"),
        points("742,168 790,170 788,2706 744,2708"),
        points("176,812 742,806 2468,800 2468,842 176,860"),
    ):
        sheet.wash(window.shape(corners), ink("c3cfe0"), 600 + int(corners[0][0]), strength=0.6, bloom=0.2)
    sheet.wash(window.shape(points("70,2860 2570,2846 2572,2900 70,2925")), ink("9fb0cb"), 610, strength=0.8)
    sheet.wash(
        window.shape(points("60,2925 2580,2900 2586,3150 56,3168")),
        ink("e6dccb"),
        611,
        strength=0.7,
        bloom=0.5,
    )


def draw(scale: float = 1.0) -> Image.Image:
    """The finished sheet."""
    window = Watercolor(SIZE, scale * WORKED, 800)
    for layer in (view, _breath, _frame, _sprig):
        layer(window)
    return finish(
        window.sheet.dried(ink("fcf9f2"), (round(SIZE[0] * scale), round(SIZE[1] * scale))), 800, grain=0.004
    )
