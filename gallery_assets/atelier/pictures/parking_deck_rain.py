"""Linocut in two colors: rain on a parking deck at shift change, dark coats going, light coats coming."""

from __future__ import annotations

import math

from PIL import Image

from gallery_assets.atelier.deck import SLABS, bay, deck_front
from gallery_assets.atelier.linocut import Block, cut, pull
from gallery_assets.atelier.materials import finish, ink, paper, vignette
from gallery_assets.atelier.noise import Size
from gallery_assets.atelier.passersby import canopy_shape, coat_shape, person, umbrella, walker_with_umbrella
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
        "Twice a day the two halves of the hospital meet at the foot of the parking deck. We nod. In the "
        "print those in light coats are coming in and those in dark coats are going home. I cut it in "
        "linoleum over a winter of evening shifts. The yellow umbrella belongs to Bea from transport, who "
        "walks strangers to the door and then goes back for the next one."
    ),
    dimensions="76 × 34 cm",
    city="Tacoma",
    region="Washington",
    alt_text=(
        (
            "Wide linocut in black and amber. Slanting rain falls on a lit parking deck. People in dark "
            "coats and light coats pass each other under black umbrellas; two share one bright amber "
            "umbrella."
        ),
    ),
    themes=("resilience", "well-being"),
    factors=(
        "Physical learning and practice conditions",
        "Relationships and social support",
        "Work-life integration",
    ),
    keywords=("shift change", "rain", "parking deck", "umbrella", "linocut"),
    tone="hopeful",
    translations={
        "es": {
            "title": "Nivel C, 6:50",
            "statement": (
                "Dos veces al día, las dos mitades del hospital se encuentran al pie del estacionamiento. "
                "Nos saludamos con la cabeza. En el grabado, quienes llevan abrigo claro llegan y quienes "
                "llevan abrigo oscuro se van a casa. Lo corté en linóleo durante un invierno de turnos de "
                "tarde. El paraguas amarillo es de Bea, de traslados, que acompaña a desconocidos hasta la "
                "puerta y luego vuelve por el siguiente."
            ),
            "alt_text": (
                "Grabado en linóleo, ancho, en negro y ámbar. Llueve sobre un estacionamiento iluminado. "
                "Personas con abrigos oscuros y claros se cruzan bajo paraguas negros; dos comparten uno "
                "ámbar."
            ),
        }
    },
)

WIDTH, HEIGHT = 3600, 1640
BLACK, AMBER, SHEET = ink("17202c"), ink("eda63a"), ink("f1e9d9")
EDGE_LEFT, EDGE_TOP, EDGE_RIGHT, EDGE_BOTTOM = 22.0, 20.0, 978.0, 434.0
SLANT = math.radians(104)
STREET = 346.0
WALKERS = (
    (86, 398, 122, 1, False),
    (176, 420, 150, -1, True),
    (262, 392, 112, 1, False),
    (330, 410, 134, -1, True),
    (556, 398, 120, 1, False),
    (640, 422, 150, 1, True),
    (735, 396, 116, -1, False),
    (815, 416, 140, -1, True),
    (915, 402, 126, 1, False),
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


def _plate() -> list[Point]:
    """The block's outline, sawn by hand."""
    return [
        (EDGE_LEFT, EDGE_TOP + 1),
        (EDGE_RIGHT - 1, EDGE_TOP),
        (EDGE_RIGHT, EDGE_BOTTOM - 1),
        (EDGE_LEFT + 1, EDGE_BOTTOM),
    ]


def _frame(block: Block) -> None:
    """Nothing prints outside the plate."""
    block.carve(
        [(0, 0), (1000, 0), (1000, EDGE_TOP), (0, EDGE_TOP)],
        [(0, EDGE_BOTTOM), (1000, EDGE_BOTTOM), (1000, 460), (0, 460)],
    )
    block.carve(
        [(0, 0), (EDGE_LEFT, 0), (EDGE_LEFT, 460), (0, 460)],
        [(EDGE_RIGHT, 0), (1000, 0), (1000, 460), (EDGE_RIGHT, 460)],
    )


def _amber_block(block: Block) -> None:
    """What glows: the parking floors, lamps, windows far off, their shine on the street, one umbrella."""
    floors = [(-14.0, SLABS[0][0]), (SLABS[0][1], SLABS[1][0]), (SLABS[1][1], SLABS[2][0])]
    for low, high in floors:
        block.ink(bay(214, 868, low - 1, high + 1))
    block.ink(bay(882, 964, -12, 246))
    for x, y in ((96.0, 92.0),):
        block.ink([(x + math.cos(t * 0.3) * 25, y + math.sin(t * 0.3) * 25) for t in range(21)])
    for x, y in _far_windows(block):
        block.ink([(x, y), (x + 5, y), (x + 5, y + 7), (x, y + 7)])
    for _ in range(330):
        x, y = float(block.rng.uniform(30, 970)), STREET + 4 + float(block.rng.random()) ** 1.4 * 84
        strong = 0.35 + 0.65 * abs(math.sin(x / 47.0))
        if block.rng.random() < strong:
            block.gouge(
                x, y, float(block.rng.uniform(12, 46)), float(block.rng.uniform(1.2, 3.4)), 0.0, standing=True
            )
    _rain(block, 150, 1.0)
    block.carve(*_pair_bodies(), *(coat_shape(*walker[:4]) for walker in WALKERS if walker[4]))
    canopy = canopy_shape(PAIR[0], PAIR[1] - PAIR[2] * 1.02, 78.0, -0.07)
    block.line([*canopy, canopy[0]], 13.0, standing=False)
    block.ink(canopy)
    _frame(block)


def _far_windows(block: Block) -> list[Point]:
    """Lit windows of the hospital behind, left of the deck."""
    grid = [(128.0 + column * 10.5, 190.0 + row * 14.0) for row in range(9) for column in range(9)]
    return [window for window in grid if block.rng.random() < 0.34]


def _key_block(block: Block) -> None:
    """The black block, cut from the back of the scene to the front."""
    block.ink(_plate())
    _sky(block)
    _hospital(block)
    deck_front(block)
    _lamp(block)
    _street(block)
    _rain(block, 560, 1.0)
    for walker in sorted(WALKERS, key=lambda w: w[1]):
        walker_with_umbrella(block, *walker[:4], light=walker[4])
    _pair(block)
    _rain(block, 70, 0.7)
    _frame(block)


def _sky(block: Block) -> None:
    """Cloud, cut in short pushes that follow the rain and bunch together."""
    for _ in range(1500):
        x, y = float(block.rng.uniform(15, 985)), float(block.rng.uniform(10, 300))
        bank = math.sin(x / 88.0 + y / 37.0) + 0.7 * math.sin(x / 41.0 - y / 23.0 + 1.3)
        if block.rng.random() * 2.0 < bank:
            block.gouge(
                x,
                y,
                float(block.rng.uniform(7, 18)),
                float(block.rng.uniform(0.8, 1.9)),
                math.radians(168) + 0.12 * bank,
            )


def _hospital(block: Block) -> None:
    """The hospital's far block: black, a carved outline, windows cut out."""
    block.ink(
        [(118, 350), (118, 180), (150, 180), (150, 168), (196, 168), (196, 180), (228, 180), (228, 350)]
    )
    block.line(
        [(118, 350), (118, 180), (150, 180), (150, 168), (196, 168), (196, 180), (232, 180)],
        1.5,
        standing=False,
    )
    for row in range(9):
        for column in range(9):
            x, y = 128.0 + column * 10.5, 190.0 + row * 14.0
            block.carve([(x, y), (x + 5, y), (x + 5, y + 7), (x, y + 7)])
            if block.rng.random() < 0.35:
                block.ink([(x, y), (x + 5, y), (x + 5, y + 7), (x, y + 7)])
    for _ in range(70):
        x, y = float(block.rng.uniform(20, 116)), float(block.rng.uniform(290, 345))
        block.gouge(x, y, float(block.rng.uniform(8, 22)), 1.1, 0.02)


def _lamp(block: Block) -> None:
    """The street lamp at the left, its light cut in rings of short pushes."""
    x, y = 96.0, 92.0
    for ring in range(7):
        radius = 28.0 + ring * 10.5
        count = 16 + ring * 7
        for index in range(count):
            turn = 2 * math.pi * (index + 0.5 * (ring % 2)) / count + float(block.rng.normal(0, 0.02))
            block.gouge(
                x + math.cos(turn) * radius,
                y + math.sin(turn) * radius,
                9.5 - ring * 0.5,
                2.5 - ring * 0.2,
                turn,
            )
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
            block.gouge(
                x,
                y,
                float(block.rng.uniform(8, 38)),
                float(block.rng.uniform(0.9, 2.3)),
                float(block.rng.normal(0, 0.02)),
            )
    for _ in range(90):
        x, y = float(block.rng.uniform(30, 970)), float(block.rng.uniform(STREET + 12, 430))
        for turn in (-2.3, -1.57, -0.85):
            block.gouge(x + math.cos(turn) * 2, y + math.sin(turn) * 2, 5.0, 1.2, turn)


def _rain(block: Block, count: int, share: float) -> None:
    """Long slanting cuts, all one way, no two alike."""
    for _ in range(count):
        x, y = float(block.rng.uniform(20, 1070)), float(block.rng.uniform(-20, 400))
        length = float(block.rng.uniform(22, 84)) * share
        block.gouge(
            x, y, length, float(block.rng.uniform(0.7, 1.7)), SLANT + float(block.rng.normal(0, 0.018))
        )


def _pair_bodies() -> list[list[Point]]:
    x, foot, tall = PAIR
    return [coat_shape(x - 25, foot, tall, 1), coat_shape(x + 27, foot - 3, tall * 0.9, 1)]


def _pair(block: Block) -> None:
    """Two under one umbrella: Bea and whoever it is this time."""
    x, foot, tall = PAIR
    person(block, x + 27, foot - 3, tall * 0.90, 1, light=True)
    person(block, x - 25, foot, tall, 1, light=False)
    hand, hub = (x + 2, foot - tall * 0.60), (x, foot - tall * 1.02)
    block.line([(x - 16, foot - tall * 0.73), (x - 8, foot - tall * 0.55), hand], 8.4, standing=False)
    block.line([(x - 16, foot - tall * 0.73), (x - 8, foot - tall * 0.55), hand], 6.4)
    block.line([hand, (hub[0] - 5, hub[1] - 30)], 3.8, standing=False)
    block.line([hand, (hub[0] - 5, hub[1] - 30)], 2.0)
    umbrella(block, hub[0], hub[1], 78.0, -0.07, lit=True)
