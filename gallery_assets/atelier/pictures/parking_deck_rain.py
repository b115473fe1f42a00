"""Linocut in two colors: rain on a parking deck at shift change, dark coats going, light coats coming."""

from __future__ import annotations

import math

from PIL import Image

from gallery_assets.atelier.materials import finish, ink, paper, vignette
from gallery_assets.atelier.noise import Size
from gallery_assets.atelier.linocut import Block, cut, pull
from gallery_assets.atelier.submission import Person, Submission
from gallery_assets.atelier.vector import Point

RECORD = Submission(
    number=9,
    title="Level C, 6:50",
    form="print",
    files=("parking-deck-rain.jpg",),
    people=(Person(name="Gloria Adebayo-Lindqvist", shown_as="Gloria Adebayo-Lindqvist"),),
    perspective="clinician",
    profession="pharmacist",
    setting="hospital pharmacy",
    statement=(
        "Twice a day the two halves of the hospital meet at the foot of the parking deck. We nod. In the print those in light "
        "coats are coming in and those in dark coats are going home. I cut it in linoleum over a winter of evening shifts. The "
        "yellow umbrella belongs to Bea from transport, who walks strangers to the door and then goes back for the next one."
    ),
    dimensions="76 × 34 cm",
    city="Tacoma",
    region="Washington",
    alt_text=(
        "Wide linocut in black and amber. Slanting rain falls on a lit parking deck. People in dark coats and light coats "
        "pass each other under black umbrellas; two share one bright amber umbrella.",
    ),
    themes=("resilience", "well-being"),
    factors=("Physical learning and practice conditions", "Relationships and social support", "Work-life integration"),
    keywords=("shift change", "rain", "parking deck", "umbrella", "linocut"),
    tone="hopeful",
    translations={
        "es": {
            "title": "Nivel C, 6:50",
            "statement": (
                "Dos veces al día, las dos mitades del hospital se encuentran al pie del estacionamiento. Nos saludamos con la "
                "cabeza. En el grabado, quienes llevan abrigo claro llegan y quienes llevan abrigo oscuro se van a casa. Lo corté "
                "en linóleo durante un invierno de turnos de tarde. El paraguas amarillo es de Bea, de traslados, que acompaña a "
                "desconocidos hasta la puerta y luego vuelve por el siguiente."
            ),
            "alt_text": (
                "Grabado en linóleo, ancho, en negro y ámbar. Llueve sobre un estacionamiento iluminado. Personas con abrigos "
                "oscuros y claros se cruzan bajo paraguas negros; dos comparten uno ámbar."
            ),
        }
    },
)

WIDTH, HEIGHT = 3600, 1640
BLACK, AMBER, SHEET = ink("17202c"), ink("eda63a"), ink("f1e9d9")
EDGE_LEFT, EDGE_TOP, EDGE_RIGHT, EDGE_BOTTOM = 22.0, 20.0, 978.0, 434.0
SLANT = math.radians(104)
STREET = 346.0
SLABS = ((44.0, 68.0), (122.0, 146.0), (200.0, 232.0))
"""Low and high edge of each floor's parapet above eye level, where the deck is nearest."""
WALKERS = (
    (86, 398, 122, 1, False), (176, 420, 150, -1, True), (262, 392, 112, 1, False), (330, 410, 134, -1, True),
    (556, 398, 120, 1, False), (640, 422, 150, 1, True), (735, 396, 116, -1, False), (815, 416, 140, -1, True), (915, 402, 126, 1, False),
)
"""Each walker's place, foot line, height, direction (1 walks right) and whether the coat is light."""
PAIR = (440.0, 424.0, 152.0)


def draw(scale: float = 1.0) -> Image.Image:
    """The print: paper, the amber block, the key block a little beside it."""
    size: Size = (round(WIDTH * scale), round(HEIGHT * scale))
    k = size[0] / 1000.0
    image = paper(size, SHEET, 901, 0.7 * k, 0.04)
    amber = cut(size, k, 902, _amber_block)
    key = cut(size, k, 903, _key_block)
    pull(image, amber, AMBER, k, 904, slip=(1.7, -1.3, 0.0014), salt=0.6)
    pull(image, key, BLACK, k, 905, slip=(0.0, 0.0, -0.0006), salt=0.7)
    return finish(vignette(image, 0.05), 9, grain=0.004)


def near(x: float) -> float:
    """How near the deck's front is at ``x``: 1 at the right edge, smaller toward the left."""
    return (x + 560.0) / 1560.0


def deck(x: float, height: float) -> Point:
    """A point of the deck's front."""
    return x, 318.0 - height * near(x)


def _bay(left: float, right: float, low: float, high: float) -> list[Point]:
    return [deck(left, low), deck(right, low), deck(right, high), deck(left, high)]


def _plate() -> list[Point]:
    """The block's outline, sawn by hand."""
    return [(EDGE_LEFT, EDGE_TOP + 1), (EDGE_RIGHT - 1, EDGE_TOP), (EDGE_RIGHT, EDGE_BOTTOM - 1), (EDGE_LEFT + 1, EDGE_BOTTOM)]


def _frame(block: Block) -> None:
    """Nothing prints outside the plate."""
    block.carve([(0, 0), (1000, 0), (1000, EDGE_TOP), (0, EDGE_TOP)], [(0, EDGE_BOTTOM), (1000, EDGE_BOTTOM), (1000, 460), (0, 460)])
    block.carve([(0, 0), (EDGE_LEFT, 0), (EDGE_LEFT, 460), (0, 460)], [(EDGE_RIGHT, 0), (1000, 0), (1000, 460), (EDGE_RIGHT, 460)])


def _amber_block(block: Block) -> None:
    """What glows: the parking floors, lamps, windows far off, their shine on the street, one umbrella."""
    floors = [(-14.0, SLABS[0][0]), (SLABS[0][1], SLABS[1][0]), (SLABS[1][1], SLABS[2][0])]
    for low, high in floors:
        block.ink(_bay(214, 868, low - 1, high + 1))
    block.ink(_bay(882, 964, -12, 246))
    for x, y in ((96.0, 92.0),):
        block.ink([(x + math.cos(t * 0.3) * 25, y + math.sin(t * 0.3) * 25) for t in range(21)])
    for x, y in _far_windows(block):
        block.ink([(x, y), (x + 5, y), (x + 5, y + 7), (x, y + 7)])
    for _ in range(330):
        x, y = float(block.rng.uniform(30, 970)), STREET + 4 + float(block.rng.random()) ** 1.4 * 84
        strong = 0.35 + 0.65 * abs(math.sin(x / 47.0))
        if block.rng.random() < strong:
            block.gouge(x, y, float(block.rng.uniform(12, 46)), float(block.rng.uniform(1.2, 3.4)), 0.0, standing=True)
    _rain(block, 150, 1.0)
    block.carve(*_pair_bodies(), *(_coat(*walker[:4]) for walker in WALKERS if walker[4]))
    canopy = _canopy(PAIR[0], PAIR[1] - PAIR[2] * 1.02, 78.0, -0.07)
    block.line([*canopy, canopy[0]], 13.0, standing=False)
    block.ink(canopy)
    _frame(block)


def _far_windows(block: Block) -> list[Point]:
    """Lit windows of the hospital behind, left of the deck."""
    spots: list[Point] = []
    for row in range(9):
        for column in range(9):
            if block.rng.random() < 0.34:
                spots.append((128.0 + column * 10.5, 190.0 + row * 14.0))
    return spots


def _key_block(block: Block) -> None:
    """The black block, cut from the back of the scene to the front."""
    block.ink(_plate())
    _sky(block)
    _hospital(block)
    _deck_front(block)
    _lamp(block)
    _street(block)
    _rain(block, 560, 1.0)
    for walker in sorted(WALKERS, key=lambda w: w[1]):
        _walker(block, *walker)
    _pair(block)
    _rain(block, 70, 0.7)
    _frame(block)


def _sky(block: Block) -> None:
    """Cloud, cut in short pushes that follow the rain and bunch together."""
    for _ in range(1500):
        x, y = float(block.rng.uniform(15, 985)), float(block.rng.uniform(10, 300))
        bank = math.sin(x / 88.0 + y / 37.0) + 0.7 * math.sin(x / 41.0 - y / 23.0 + 1.3)
        if block.rng.random() * 2.0 < bank:
            block.gouge(x, y, float(block.rng.uniform(7, 18)), float(block.rng.uniform(0.8, 1.9)), math.radians(168) + 0.12 * bank)


def _hospital(block: Block) -> None:
    """The hospital's far block: black, a carved outline, windows cut out."""
    block.ink([(118, 350), (118, 180), (150, 180), (150, 168), (196, 168), (196, 180), (228, 180), (228, 350)])
    block.line([(118, 350), (118, 180), (150, 180), (150, 168), (196, 168), (196, 180), (232, 180)], 1.5, standing=False)
    for row in range(9):
        for column in range(9):
            x, y = 128.0 + column * 10.5, 190.0 + row * 14.0
            block.carve([(x, y), (x + 5, y), (x + 5, y + 7), (x, y + 7)])
            if block.rng.random() < 0.35:
                block.ink([(x, y), (x + 5, y), (x + 5, y + 7), (x, y + 7)])
    for _ in range(70):
        x, y = float(block.rng.uniform(20, 116)), float(block.rng.uniform(290, 345))
        block.gouge(x, y, float(block.rng.uniform(8, 22)), 1.1, 0.02)


def _deck_front(block: Block) -> None:
    """Three parking floors: lit bays with cars and columns, parapets in line work, the stair tower."""
    block.ink(_bay(208, 990, -20, SLABS[2][1]))
    floors = ((-14.0, SLABS[0][0]), (SLABS[0][1], SLABS[1][0]), (SLABS[1][1], SLABS[2][0]))
    for low, high in floors:
        block.carve(_bay(214, 990, low, high))
        _inside(block, low, high)
    for low, high in SLABS:
        _parapet(block, low, high)
    block.line([deck(206, SLABS[2][1]), deck(990, SLABS[2][1])], 2.2, standing=False)
    _tower(block)


def _inside(block: Block, low: float, high: float) -> None:
    """One floor: ceiling beams, parked cars in shadow, columns."""
    tall = high - low
    block.ink(_bay(214, 990, high - 9, high))
    height = low + 4.0
    while height < high - 9:
        for _ in range(9):
            left = float(block.rng.uniform(214, 850))
            right = min(868.0, left + float(block.rng.uniform(20, 120)))
            block.line([deck(left, height), deck(right, height)], 0.9)
        height += 3.6
    x = 232.0
    while x < 985:
        scale = near(x)
        if block.rng.random() < 0.78:
            _car(block, x, low, 50 * scale, 19 * scale)
        x += 62 * scale
    x = 222.0
    while x < 990:
        scale = near(x)
        block.ink(_bay(x, x + 8 * scale, low, high))
        block.gouge(x + 2.4 * scale, deck(x, high - 6)[1], tall * scale * 0.8, 1.4 * scale, math.pi / 2)
        x += 112 * scale


def _car(block: Block, x: float, low: float, long: float, tall: float) -> None:
    """A parked car seen from its side, its windows cut through to the light."""
    y = deck(x, low)[1] + 1
    body = [(x, y - tall * 0.15), (x, y - tall * 0.5), (x + long * 0.16, y - tall * 0.58), (x + long * 0.3, y - tall), (x + long * 0.68, y - tall), (x + long * 0.86, y - tall * 0.55), (x + long, y - tall * 0.45), (x + long, y - tall * 0.12)]
    block.ink(body)
    for left, right in ((0.31, 0.47), (0.51, 0.70)):
        block.carve([(x + long * left, y - tall * 0.58), (x + long * (left + 0.03), y - tall * 0.88), (x + long * (right - 0.04), y - tall * 0.88), (x + long * right, y - tall * 0.58)])
    for part in (0.22, 0.78):
        wheel = [(x + long * part + math.cos(t) * tall * 0.2, y - tall * 0.12 + math.sin(t) * tall * 0.2) for t in (0, 0.8, 1.6, 2.4, 3.2, 4, 4.8, 5.6)]
        block.ink(wheel, smooth=True)
    block.gouge(x + long * 0.06, y - tall * 0.36, long * 0.8, tall * 0.09, -0.02)


def _parapet(block: Block, low: float, high: float) -> None:
    """A concrete parapet: long pushes along it leave the gray of wet cement."""
    x = 210.0
    while x < 985:
        for _ in range(7):
            height = float(block.rng.uniform(low + 3, high - 3))
            start = deck(x + float(block.rng.uniform(0, 30)), height)
            after = deck(start[0] + 40, height)
            turn = math.atan2(after[1] - start[1], after[0] - start[0])
            block.gouge(start[0], start[1], float(block.rng.uniform(16, 46)) * near(x), 1.5 * near(x), turn)
        x += 22 * near(x)
    for x in range(300, 990, 96):
        block.line([deck(x, low + 1), deck(x, high - 1)], 1.6)


def _tower(block: Block) -> None:
    """The stair tower at the near end, glass from top to bottom, one person on the stairs."""
    block.ink(_bay(868, 990, -22, 262))
    block.line([deck(868, -22), deck(868, 262), deck(990, 262)], 2.0, standing=False)
    for floor in range(4):
        low = -10 + floor * 66
        block.carve(_bay(884, 962, low, low + 54))
        block.line([deck(884, low), deck(962, low + 54)], 5.0)
        block.line([deck(884, low + 13), deck(950, low + 56)], 1.4)
        block.line([deck(923, low), deck(923, low + 54)], 2.0)
    for x, height in ((904.0, 74.0), (938.0, 162.0)):
        foot = deck(x, height)[1]
        block.ink(_coat(x, foot, 38.0, 1), *_legs(x, foot, 38.0, 1), _head(x, foot, 38.0, 1))


def _lamp(block: Block) -> None:
    """The street lamp at the left, its light cut in rings of short pushes."""
    x, y = 96.0, 92.0
    for ring in range(7):
        radius = 28.0 + ring * 10.5
        count = 16 + ring * 7
        for index in range(count):
            turn = 2 * math.pi * (index + 0.5 * (ring % 2)) / count + float(block.rng.normal(0, 0.02))
            block.gouge(x + math.cos(turn) * radius, y + math.sin(turn) * radius, 9.5 - ring * 0.5, 2.5 - ring * 0.2, turn)
    block.carve([(x + math.cos(t * 0.35) * 24, y + math.sin(t * 0.35) * 24) for t in range(18)], smooth=True)
    post = [(x - 46, 350), (x - 46, 84), (x - 36, 62), (x - 12, 62), (x, 72)]
    block.line(post, 8.4, standing=False, smooth=True)
    block.line(post, 5.6, smooth=True)
    block.ink([(x - 9, 68), (x + 9, 68), (x + 23, 86), (x - 23, 86)])
    block.line([(x - 23, 87), (x + 23, 87)], 2.0, standing=False)


def _street(block: Block) -> None:
    """Wet ground: black, cut in level pushes that thin out toward the front."""
    block.ink([(20, STREET - 4), (980, STREET - 4), (980, 440), (20, 440)])
    block.line([(20, STREET - 3), (980, STREET - 3)], 2.4, standing=False)
    for _ in range(900):
        y = STREET + 3 + float(block.rng.random()) ** 1.5 * 88
        x = float(block.rng.uniform(15, 985))
        strong = 0.22 + 0.78 * abs(math.sin(x / 47.0)) ** 2
        if block.rng.random() < strong:
            block.gouge(x, y, float(block.rng.uniform(8, 38)), float(block.rng.uniform(0.9, 2.3)), float(block.rng.normal(0, 0.02)))
    for _ in range(90):
        x, y = float(block.rng.uniform(30, 970)), float(block.rng.uniform(STREET + 12, 430))
        for turn in (-2.3, -1.57, -0.85):
            block.gouge(x + math.cos(turn) * 2, y + math.sin(turn) * 2, 5.0, 1.2, turn)


def _rain(block: Block, count: int, share: float) -> None:
    """Long slanting cuts, all one way, no two alike."""
    for _ in range(count):
        x, y = float(block.rng.uniform(20, 1070)), float(block.rng.uniform(-20, 400))
        length = float(block.rng.uniform(22, 84)) * share
        block.gouge(x, y, length, float(block.rng.uniform(0.7, 1.7)), SLANT + float(block.rng.normal(0, 0.018)))


def _canopy(x: float, y: float, wide: float, tilt: float) -> list[Point]:
    """An umbrella's canopy: a low dome over a scalloped rim."""
    dome = [(math.cos(t) * wide, -math.sin(t) * wide * 0.62) for t in (0, 0.32, 0.64, 0.96, 1.28, 1.57, 1.86, 2.18, 2.5, 2.82, math.pi)]
    rim: list[Point] = []
    for index in range(4):
        left = -wide + index * wide / 2
        rim += [(left + wide * part / 2, -math.sin(part * math.pi) * wide * 0.13) for part in (0.25, 0.5, 0.75, 1.0)]
    turned = [*dome, *rim[:-1]]
    return [(x + a * math.cos(tilt) - b * math.sin(tilt), y + a * math.sin(tilt) + b * math.cos(tilt)) for a, b in turned]


def _umbrella(block: Block, x: float, y: float, wide: float, tilt: float, lit: bool) -> None:
    """An umbrella over a walker: black with cut ribs, or (``lit``) cut away so that the amber shows."""
    shape = _canopy(x, y, wide, tilt)
    block.line([*shape, shape[0]], 9.0 if lit else 4.4, standing=False)
    (block.carve if lit else block.ink)(shape)
    crown = (x + math.sin(tilt) * wide * 0.62, y - math.cos(tilt) * wide * 0.62)
    for part in (-0.5, 0.0, 0.5):
        foot = (x + part * wide * math.cos(tilt), y + part * wide * math.sin(tilt))
        bend = (crown[0] + (foot[0] - crown[0]) * 0.55 + part * wide * 0.22, crown[1] + (foot[1] - crown[1]) * 0.42)
        block.line([crown, bend, foot], 1.7, standing=lit, smooth=True)
    if lit:
        block.line([*shape, shape[0]], 2.0)
    block.line([crown, (crown[0] + math.sin(tilt) * 7, crown[1] - 7)], 2.2)


def _coat(x: float, foot: float, tall: float, way: int) -> list[Point]:
    """A coat from shoulders to hem, leaning into the way it goes."""
    lean = way * tall * 0.035
    top, hem = foot - tall * 0.80, foot - tall * 0.26
    return [
        (x + lean - tall * 0.055, top), (x + lean + tall * 0.055, top), (x + lean + tall * 0.125, top + tall * 0.06),
        (x + tall * 0.135, top + tall * 0.30), (x + tall * 0.165 - lean * 0.6, hem), (x - tall * 0.165 - lean * 0.6, hem + tall * 0.012),
        (x - tall * 0.135, top + tall * 0.30), (x + lean - tall * 0.125, top + tall * 0.06),
    ]


def _legs(x: float, foot: float, tall: float, way: int) -> list[list[Point]]:
    """Two legs in stride, with shoes."""
    hip = foot - tall * 0.30
    ahead, back = x + way * tall * 0.13, x - way * tall * 0.12
    front = [(x - tall * 0.03, hip), (x + tall * 0.055, hip), (ahead + tall * 0.03, foot - 4), (ahead + way * tall * 0.085, foot), (ahead - tall * 0.035, foot)]
    knee = (x - way * tall * 0.03, foot - tall * 0.15)
    rear = [(x - tall * 0.05, hip), (x + tall * 0.04, hip), (knee[0] + tall * 0.045, knee[1]), (back + tall * 0.02, foot - 3), (back + way * tall * 0.06, foot), (back - way * tall * 0.015, foot), (knee[0] - tall * 0.03, knee[1])]
    return [front, rear]


def _head(x: float, foot: float, tall: float, way: int) -> list[Point]:
    cx, cy, radius = x + way * tall * 0.05, foot - tall * 0.875, tall * 0.062
    return [(cx + math.cos(t * 0.7) * radius * 0.92, cy + math.sin(t * 0.7) * radius * 1.12) for t in range(9)]


def _profile(block: Block, x: float, foot: float, tall: float, way: int) -> list[Point]:
    """What tells heads apart: a knot of hair, a cap with its peak, a scarf, long hair."""
    cx, cy, r = x + way * tall * 0.05, foot - tall * 0.875, tall * 0.062
    kinds = (
        [(-1.7, -0.7), (-1.0, -1.2), (-0.6, -0.6), (-1.1, -0.1)],
        [(-0.9, -0.5), (0.0, -1.35), (0.9, -0.7), (1.8, -0.35), (0.7, -0.2)],
        [(-1.1, -0.3), (0.0, -1.3), (0.8, -0.4), (0.5, 1.5), (-1.5, 1.5)],
        [(-1.0, -0.6), (0.1, -1.25), (0.4, 0.2), (-0.8, 1.7), (-1.5, 1.2)],
        [(0.7, -0.2), (1.25, 0.15), (0.8, 0.5), (0.3, 0.1)],
    )
    kind = kinds[int(block.rng.integers(len(kinds)))]
    return [(cx + a * way * r, cy + b * r) for a, b in kind]


def _body(block: Block, x: float, foot: float, tall: float, way: int, light: bool) -> None:
    """A walker without umbrella; light coats are cut away and drawn in line, dark ones stand with cut folds."""
    coat, legs, head = _coat(x, foot, tall, way), _legs(x, foot, tall, way), _head(x, foot, tall, way)
    for shape in (*legs, coat, head):
        block.line([*shape, shape[0]], 3.6, standing=False)
    block.ink(*legs)
    block.ink(head, smooth=True)
    block.ink(_profile(block, x, foot, tall, way), smooth=True)
    block.carve(coat) if light else block.ink(coat)
    if light:
        block.line([*coat, coat[0]], 1.7)
    top, hem = foot - tall * 0.74, foot - tall * 0.28
    for part in (-0.085, -0.03, 0.035, 0.095):
        start = float(block.rng.uniform(0.0, 0.35)) * (hem - top)
        block.gouge(x + part * tall * 0.8, top + start, (hem - top) * 0.62, 1.9, math.pi / 2 - part * 1.6, standing=light)
    _bag(block, x - way * tall * 0.15, foot - tall * 0.42, tall, light)


def _bag(block: Block, x: float, y: float, tall: float, light: bool) -> None:
    """A work bag on the far shoulder."""
    half = tall * 0.06
    shape = [(x - half, y - half * 0.9), (x + half, y - half * 1.1), (x + half * 1.1, y + half), (x - half * 1.1, y + half * 1.1)]
    block.line([*shape, shape[0]], 3.0, standing=False)
    block.ink(shape)
    block.line([(x, y - half), (x + half * 0.6, y - tall * 0.33)], 1.5, standing=light)


def _walker(block: Block, x: float, foot: float, tall: float, way: int, light: bool) -> None:
    """One person under one umbrella, the arm and shaft between them."""
    _body(block, x, foot, tall, way, light)
    tilt = 0.20 if way > 0 else 0.05
    hub = (x + way * tall * 0.09 + math.sin(tilt) * 8, foot - tall * 0.93)
    hand = (x + way * tall * 0.15, foot - tall * 0.58)
    block.line([(x + way * tall * 0.08, foot - tall * 0.72), (x + way * tall * 0.17, foot - tall * 0.54), hand], tall * 0.062, standing=False)
    block.line([(x + way * tall * 0.08, foot - tall * 0.72), (x + way * tall * 0.17, foot - tall * 0.54), hand], tall * 0.05)
    block.line([hand, hub], 3.4, standing=False)
    block.line([hand, hub], 1.8)
    _umbrella(block, hub[0], hub[1], tall * 0.36, tilt, lit=False)


def _pair_bodies() -> list[list[Point]]:
    x, foot, tall = PAIR
    return [_coat(x - 25, foot, tall, 1), _coat(x + 27, foot - 3, tall * 0.9, 1)]


def _pair(block: Block) -> None:
    """Two under one umbrella: Bea and whoever it is this time."""
    x, foot, tall = PAIR
    _body(block, x + 27, foot - 3, tall * 0.90, 1, light=True)
    _body(block, x - 25, foot, tall, 1, light=False)
    hand, hub = (x + 2, foot - tall * 0.60), (x, foot - tall * 1.02)
    block.line([(x - 16, foot - tall * 0.73), (x - 8, foot - tall * 0.55), hand], 8.4, standing=False)
    block.line([(x - 16, foot - tall * 0.73), (x - 8, foot - tall * 0.55), hand], 6.4)
    block.line([hand, (hub[0] - 5, hub[1] - 30)], 3.8, standing=False)
    block.line([hand, (hub[0] - 5, hub[1] - 30)], 2.0)
    _umbrella(block, hub[0], hub[1], 78.0, -0.07, lit=True)
