"""Breath on a cold window and a small sun drawn in it with a finger: watercolor."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PIL import Image

from gallery_assets.atelier.materials import finish, ink
from gallery_assets.atelier.noise import Field, blurred, chance, fractal, smoothstep, wobbled
from gallery_assets.atelier.submission import Person, Submission
from gallery_assets.atelier.vector import Point, line_mask, shape_mask
from gallery_assets.atelier.wash import Sheet

RECORD = Submission(
    number=8,
    title="Sun, Front Window",
    form="painting",
    files=("breath-on-glass.jpg",),
    people=(Person(name="Anonymous", shown_as="Anonymous", display="anonymous"),),
    perspective="loved one",
    setting="home",
    statement=(
        "My wife is a hospice aide. In winter she gets home around five, and our son waits at the front window. He breathes "
        "on the glass and draws the same sun, and then he watches the street through the lines. She sees it before she "
        "parks. Some evenings she sits in the car a while first, and he draws a second one. I painted it in watercolor at "
        "the kitchen table, from memory, after the glass had cleared."
    ),
    dimensions="28 × 35 cm",
    city="Bangor",
    region="Maine",
    alt_text=(
        (
            "Watercolor of a cold window at dusk. A child's sun, drawn with a finger in a patch of fogged glass, glows orange "
            "and drips. Behind it lie a blurred garden, a bare tree and a house with two lit windows."
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
                "Mi esposa es auxiliar de cuidados paliativos. En invierno llega a casa como a las cinco y nuestro hijo la "
                "espera en la ventana del frente. Echa el aliento al vidrio, dibuja siempre el mismo sol y mira la calle por "
                "las líneas. Ella lo ve antes de estacionar. Algunas tardes se queda un rato en el carro, y él dibuja otro. "
                "Lo pinté con acuarela en la mesa de la cocina, de memoria, cuando el vidrio ya se había aclarado."
            ),
            "alt_text": (
                "Acuarela de una ventana fría al anochecer. Un sol infantil, dibujado con el dedo en el vidrio empañado, brilla "
                "anaranjado y gotea. Detrás hay un jardín borroso, un árbol sin hojas y una casa con dos ventanas iluminadas."
            ),
        }
    },
)

SIZE = (2640, 3300)
WORKED = 0.7
"""Washes are soft things: they are mixed smaller, and the paper's grain goes over them at full size."""
SUN_AT, SUN_WIDE = (1600.0, 1720.0), 225.0
PANES = (
    ((182, 176), (742, 168), (750, 812), (176, 820)),
    ((846, 166), (2462, 158), (2470, 806), (850, 812)),
    ((176, 916), (750, 910), (744, 2708), (184, 2714)),
    ((850, 908), (2472, 902), (2466, 2706), (846, 2710)),
)
"""The four panes of the window; the bars between them stay paper."""


class Window:
    """The sheet being painted, with places given in pixels at full size."""

    def __init__(self, scale: float) -> None:
        """Stretch the paper."""
        self.unit = scale * WORKED
        self.size = (round(SIZE[0] * self.unit), round(SIZE[1] * self.unit))
        self.sheet = Sheet(self.size, self.unit, 800)

    def shape(self, points: Sequence[Point], smooth: bool = True) -> Field:
        """A closed shape."""
        return shape_mask(self.size, [(x * self.unit, y * self.unit) for x, y in points], smooth)

    def lines(self, lines: Sequence[Sequence[Point]], width: float) -> Field:
        """Lines of one width."""
        return line_mask(self.size, [[(x * self.unit, y * self.unit) for x, y in line] for line in lines], width * self.unit, smooth=True)

    def spot(self, at: Point, wide: float, high: float) -> Field:
        """A round softness: 1 in the middle, 0 where ``wide`` and ``high`` end."""
        y = (np.arange(self.size[1], dtype=np.float32)[:, None] / self.unit - at[1]) / high
        x = (np.arange(self.size[0], dtype=np.float32)[None, :] / self.unit - at[0]) / wide
        return smoothstep(1.0, 0.0, np.sqrt(x * x + y * y))


GARDEN: tuple[tuple[tuple[Point, ...], str, float, float, float], ...] = (
    # shape, color, wetness, strength, bloom: from the sky down to the hedges
    (((60, 60), (2600, 60), (2600, 1400), (60, 1400)), "dce5ec", 60, 0.7, 0.4),
    (((60, 40), (2600, 40), (2600, 560), (1700, 760), (900, 560), (60, 700)), "86a5c2", 220, 0.75, 0.8),
    (((60, 40), (1300, 40), (1000, 420), (400, 560), (60, 470)), "7b8fb6", 200, 0.5, 0.6),
    (((1500, 40), (2600, 40), (2600, 330), (1900, 400)), "7b8fb6", 180, 0.45, 0.6),
    (((60, 960), (800, 900), (2580, 820), (2580, 1400), (60, 1440)), "f6cf95", 170, 0.75, 0.5),
    (((1100, 1080), (1800, 980), (2580, 1010), (2580, 1330), (1100, 1360)), "f0a276", 150, 0.55, 0.3),
    (((80, 1330), (420, 1220), (700, 1310), (1000, 1230), (1340, 1310), (1600, 1240), (2000, 1290), (2300, 1200), (2560, 1280), (2560, 1520), (80, 1560)), "8fa6b4", 60, 0.75, 0.3),
    (((1930, 1500), (1936, 1150), (2100, 990), (2260, 1140), (2268, 1500)), "6d7fa3", -16, 0.85, 0.0),
    (((2268, 1500), (2270, 1270), (2430, 1260), (2440, 1500)), "8291ae", 30, 0.8, 0.0),
    (((960, 1490), (964, 1290), (1060, 1200), (1170, 1290), (1176, 1490)), "8291ae", 34, 0.65, 0.0),
    (((60, 1500), (900, 1440), (1700, 1470), (2580, 1430), (2580, 1640), (60, 1700)), "84a191", 80, 0.8, 0.4),
    (((60, 1600), (2580, 1540), (2580, 2900), (60, 2900)), "b3c3bb", 90, 0.6, 0.5),
    (((1500, 1530), (1600, 1530), (1830, 1760), (2500, 2860), (700, 2860), (1290, 1800)), "8a8ba8", 60, 0.85, 0.5),
    (((1540, 1560), (1580, 1560), (1700, 1900), (1640, 2860), (1200, 2860), (1450, 1900)), "9a8fa8", 90, 0.4, 0.4),
    (((60, 1690), (420, 1610), (820, 1710), (1180, 1840), (1240, 2060), (1020, 2460), (700, 2860), (60, 2860)), "5f8a7c", 70, 0.8, 0.6),
    (((1900, 1780), (2150, 1650), (2580, 1640), (2580, 2860), (2480, 2860), (2080, 2260)), "608492", 70, 0.8, 0.6),
    (((60, 2250), (430, 2180), (760, 2460), (900, 2860), (60, 2860)), "4c6f80", 90, 0.65, 0.5),
    (((2200, 2200), (2580, 2050), (2580, 2860), (2420, 2860)), "4c6f80", 90, 0.5, 0.5),
)


def _garden(window: Window) -> None:
    for number, (points, code, wet, strength, bloom) in enumerate(GARDEN):
        window.sheet.wash(window.shape(points, wet > 0), ink(code), 30 + number * 17, wet=abs(wet), strength=strength, bloom=bloom, pool=0.12)


def _tree(window: Window) -> None:
    """A bare tree in the left pane, run a little into the damp."""
    branches: dict[int, list[list[Point]]] = {}
    _grow(branches, (420, 2150), -1.50, 540, 64.0, chance(95))
    total = np.zeros((window.size[1], window.size[0]), dtype=np.float32)
    for width, lines in branches.items():
        total = np.maximum(total, window.lines(lines, width))
    y = np.arange(window.size[1], dtype=np.float32)[:, None] / window.unit
    total *= smoothstep(2150.0, 1900.0, y)
    window.sheet.wash(total, ink("5a5f80"), 20, wet=15, strength=1.05, pool=0.0, bloom=0.0)
    window.sheet.wash(total, ink("a58fa6"), 21, wet=60, strength=0.5, pool=0.0)


def _grow(branches: dict[int, list[list[Point]]], start: Point, angle: float, length: float, width: float, rng: np.random.Generator) -> None:
    end = (start[0] + math.cos(angle) * length, start[1] + math.sin(angle) * length)
    bow = float(rng.normal(0.0, length * 0.06))
    branches.setdefault(max(5, int(width)), []).append([start, ((start[0] + end[0]) / 2 + bow, (start[1] + end[1]) / 2 - bow), end])
    if width < 6.5:
        return
    for turn in (-0.42, 0.40) if width > 30 else (-0.5, 0.06, 0.52):
        _grow(branches, end, angle + turn + float(rng.normal(0.0, 0.16)), length * float(rng.uniform(0.60, 0.84)), width * 0.58, rng)


def _lamps(window: Window) -> None:
    """Two windows of the house across the street, lit."""
    for x in (2062.0, 2136.0):
        pane = window.shape(((x - 22, 1262), (x + 22, 1262), (x + 22, 1334), (x - 22, 1334)), False)
        window.sheet.lift(blurred(pane, 7 * window.unit), 0.95)
        window.sheet.wash(pane, ink("f7b545"), 420, wet=14, strength=0.8, pool=0.0, bloom=0.0)


def _ray(angle: float, inner: float, outer: float, bow: float) -> list[Point]:
    """One ray of the drawn sun, a little bent as a finger bends it."""
    steps = ((inner, 0.0), ((inner + outer) / 2, bow), (outer, 0.0))
    return [(SUN_AT[0] + r * math.cos(angle + b), SUN_AT[1] + r * math.sin(angle + b)) for r, b in steps]


def _drawing(window: Window) -> Field:
    """Where the finger cleared the glass: a ring that overshoots its start, and rays."""
    rng = chance(74)
    ring: list[Point] = []
    for k in range(33):
        turn, reach = -1.9 + k * 0.203, SUN_WIDE + k * 0.9 + float(rng.normal(0.0, 4.0))
        ring.append((SUN_AT[0] + reach * 1.03 * math.cos(turn), SUN_AT[1] + reach * 0.97 * math.sin(turn)))
    rays: list[list[Point]] = []
    for k in range(12):
        inner = SUN_WIDE + float(rng.uniform(88, 112))
        rays.append(_ray(k * math.tau / 12 - 0.22 + float(rng.normal(0, 0.05)), inner, inner + float(rng.uniform(150, 235)), float(rng.normal(0, 0.03))))
    finger = np.maximum(window.lines([ring], 64), window.lines(rays, 58))
    return wobbled(finger, 11 * window.unit, 80 * window.unit, 72)


def _drips(window: Window) -> Field:
    """The drops that ran down from the drawing."""
    x, y = SUN_AT
    total = np.zeros((window.size[1], window.size[0]), dtype=np.float32)
    starts = ((-95, 205, 520, 12), (52, 222, 690, 15), (-154, 495, 330, 12), (153, 495, 300, 12), (293, 395, 420, 11))
    for dx, dy, length, width in starts:
        way = [(x + dx + 7 * math.sin(k * 0.8 + dx), y + dy + length * k / 10) for k in range(11)]
        foot = [way[-1], (way[-1][0] + 1, way[-1][1] + 16)]
        total = np.maximum(total, np.maximum(window.lines([way], width), window.lines([foot], width * 2.0)))
    return total


def _breath(window: Window) -> None:
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


def _warm_lines(window: Window, drawn: Field, fog: Field) -> None:
    """The evening as the cleared lines show it, stronger than beside the fog, its pigment pooled at their edges."""
    sheet, unit = window.sheet, window.unit
    sheet.lift(drawn, 0.93)
    low = smoothstep(SUN_AT[1] - 420, SUN_AT[1] + 420, np.arange(window.size[1], dtype=np.float32)[:, None] / unit) * drawn
    sheet.wash(drawn, ink("f9bd4e"), 530, strength=0.85, bloom=0.6, pool=0.45)
    sheet.wash(np.asarray(low, dtype=np.float32), ink("ea8458"), 531, strength=0.75, bloom=0.6, pool=0.5)
    halo = np.clip(blurred(drawn, 46 * unit) * 1.6, 0.0, 1.0) * (1.0 - drawn) * fog
    sheet.wash(np.asarray(halo, dtype=np.float32), ink("fbe3b4"), 532, wet=20, strength=0.6, bloom=0.0, pool=0.0)


def _sprig(window: Window) -> None:
    """A jar on the sill with a twig of rose hips: the one red that is on this side of the glass."""
    sheet = window.sheet
    jar: tuple[Point, ...] = ((330, 2600), (346, 2930), (372, 2962), (520, 2962), (548, 2930), (560, 2600))
    sheet.lift(window.shape(jar, False), 0.62)
    sheet.wash(window.shape(jar, False), ink("b9d2d6"), 701, strength=0.6, pool=0.9)
    sheet.wash(window.shape(((338, 2730), (350, 2925), (374, 2955), (518, 2955), (542, 2925), (552, 2722))), ink("9fc3c6"), 702, strength=0.7, pool=0.7)
    twigs: list[list[Point]] = [
        [(440, 2940), (452, 2640), (430, 2380), (470, 2120)],
        [(440, 2560), (520, 2400), (610, 2290), (640, 2190)],
        [(434, 2440), (360, 2330), (300, 2260)],
        [(448, 2240), (520, 2150), (540, 2060)],
    ]
    sheet.wash(window.lines(twigs, 13), ink("4d4038"), 703, strength=1.0, bloom=0.0)
    for number, (x, y) in enumerate(((472, 2092), (642, 2160), (292, 2236), (546, 2030), (366, 2336), (606, 2300))):
        hip = window.shape([(x + r * math.cos(a), y + 1.2 * r * math.sin(a)) for a, r in ((k * 0.785, 34.0) for k in range(8))])
        sheet.lift(hip, 0.9)
        sheet.lift(window.spot((x - 10, y - 14), 12, 12), 1.0)
        sheet.wash(hip * (1.0 - window.spot((x - 9, y - 12), 17, 17)), ink("cc3a34"), 710 + number, strength=0.8, bloom=0.3, pool=0.35)
    sheet.wash(window.shape(((420, 2965), (900, 2990), (1010, 3030), (600, 3040)), True), ink("8fa0bf"), 730, wet=18, strength=0.6, pool=0.1)


def _frame(window: Window) -> None:
    """The window's bars and sill: paper kept white, with thin blue shadows along them."""
    sheet, unit = window.sheet, window.unit
    glass = np.zeros((window.size[1], window.size[0]), dtype=np.float32)
    for pane in PANES:
        glass = np.maximum(glass, window.shape(pane, False))
    glass = wobbled(glass, 5 * unit, 140 * unit, 81)
    sheet.lift(1.0 - glass, 1.0)
    sheet.density *= (1.0 + 0.5 * np.clip(1.0 - blurred(glass, 12 * unit), 0.0, 1.0) * 1.4)[:, :, None]
    for points in (((92, 80), (176, 170), (184, 2714), (96, 2800)), ((742, 168), (790, 170), (788, 2706), (744, 2708)), ((176, 812), (742, 806), (2468, 800), (2468, 842), (176, 860))):
        sheet.wash(window.shape(points, False), ink("c3cfe0"), 600 + int(points[0][0]), strength=0.6, bloom=0.2)
    sheet.wash(window.shape(((70, 2860), (2570, 2846), (2572, 2900), (70, 2925)), False), ink("9fb0cb"), 610, strength=0.8)
    sheet.wash(window.shape(((60, 2925), (2580, 2900), (2586, 3150), (56, 3168)), False), ink("e6dccb"), 611, strength=0.7, bloom=0.5)


def draw(scale: float = 1.0) -> Image.Image:
    """The finished sheet."""
    window = Window(scale)
    for layer in (_garden, _tree, _lamps, _breath, _frame, _sprig):
        layer(window)
    return finish(window.sheet.dried(ink("fcf9f2"), (round(SIZE[0] * scale), round(SIZE[1] * scale))), 800, grain=0.004)
