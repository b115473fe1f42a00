"""Paper-cut: one hand gives a cup, another takes it; the steam turns into a bird cut from an old form."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PIL import Image

from gallery_assets.atelier.materials import Color, between, finish, ink, over, paper, vignette
from gallery_assets.atelier.noise import Field
from gallery_assets.atelier.papercut import Table, cut_circle, frond, limb
from gallery_assets.atelier.submission import Person, Submission
from gallery_assets.atelier.vector import Point, line_mask, points, triples

RECORD = Submission(
    number=7,
    title="Here, Take Mine",
    form="collage",
    files=("passing-cup.jpg",),
    people=(Person(name="Rosa Elena Montoya", shown_as="Rosa M.", display="initial"),),
    perspective="clinician",
    profession="social worker",
    setting="community clinic",
    statement=(
        "At ten past three someone in our office always makes too much coffee on purpose. Whoever has had "
        "the hardest call gets the first cup, and nobody asks which call it was. I cut this from "
        "construction paper at the table in the supply room. The bird is cut from an intake form we no "
        "longer use. I laughed the whole time, because Dolores kept stealing my scissors."
    ),
    dimensions="48 × 45 cm",
    city="Las Cruces",
    region="New Mexico",
    alt_text=(
        (
            "Bright paper-cut collage: a brown hand in a teal sleeve passes a cream cup to an open hand in a "
            "striped yellow sleeve, before a coral sun. The steam curls upward into a small bird cut from "
            "lined paper."
        ),
    ),
    themes=("well-being", "resilience"),
    factors=("Relationships and social support", "Professional relationships", "Inclusion and connectivity"),
    keywords=("hands", "coffee", "coworkers", "paper-cut", "kindness"),
    tone="joyful",
    translations={
        "es": {
            "title": "Toma, el mío",
            "statement": (
                "A las tres y diez, alguien en nuestra oficina siempre prepara demasiado café a propósito. "
                "Quien tuvo la llamada más difícil recibe la primera taza, y nadie pregunta cuál fue. "
                "Recorté esto en cartulina, en la mesa del cuarto de suministros. El pájaro está recortado "
                "de un formulario de ingreso que ya no usamos. Me reí todo el tiempo, porque Dolores me "
                "robaba las tijeras."
            ),
            "alt_text": (
                "Collage de papel recortado: una mano morena con manga verde azulada pasa una taza crema a "
                "una mano abierta con manga amarilla, ante un sol coral. El vapor sube y se vuelve un pájaro "
                "de papel rayado."
            ),
        }
    },
)

WIDTH, HEIGHT = 3200, 3000
TEAL, CORAL, GOLD, CREAM = ink("17565c"), ink("e2654b"), ink("f2b23e"), ink("f6ead2")
COBALT, PINK, LEAF = ink("2b4a9b"), ink("f2a48f"), ink("3f8a5b")
BROWN, TAN = ink("7d4a31"), ink("d9a06f")


def draw(scale: float = 1.0) -> Image.Image:
    """The collage, from the backing sheet up to the bird."""
    size = (round(WIDTH * scale), round(HEIGHT * scale))
    k = size[0] / 1000.0
    image = paper(size, TEAL, 701, k * 0.9, 0.07)
    table = Table(image, k, 702)
    _sun(table)
    _leaves(table)
    _arms(table)
    _giver_thumb(table)
    _cup(table)
    _receiver(table)
    _cardigan(table)
    _giver(table)
    _steam(table)
    _scraps(table)
    return finish(vignette(image, 0.06), 7, grain=0.004)


def _sun(table: Table) -> None:
    """Rings of warm paper behind the cup, and rays snipped around them."""
    x, y = 512.0, 452.0
    for index in range(26):
        turn = 2 * math.pi * (index + 0.5) / 26
        near, far = 392.0, 455.0 + 70.0 * (index % 2) + float(table.rng.normal(0, 8))
        half = 0.062 + float(table.rng.normal(0, 0.006))
        ray = [
            (x + math.cos(turn + t) * r, y + math.sin(turn + t) * r)
            for t, r in ((-half, near), (-half * 0.4, far), (half * 0.5, far - 9), (half, near))
        ]
        table.lay(ray, GOLD if index % 2 else PINK, 4.0, smooth=False)
    for radius, color in ((386.0, CORAL), (306.0, ink("ee8353")), (232.0, GOLD), (150.0, ink("f8d27c"))):
        table.lay(cut_circle(x, y, radius, 46, table.rng, 0.007), color, 6.0, smooth=False)


def _leaves(table: Table) -> None:
    """Fronds from the corners the arms leave free."""
    for x, y, turn, length, color in (
        (-30.0, 900.0, -0.95, 420.0, LEAF),
        (60.0, 985.0, -0.50, 330.0, ink("8fb05a")),
        (-40.0, 700.0, -0.62, 240.0, COBALT),
        (1030.0, 40.0, 2.25, 380.0, LEAF),
        (880.0, -50.0, 1.75, 250.0, ink("8fb05a")),
        (1040.0, 260.0, 2.60, 230.0, COBALT),
    ):
        table.lay(frond(x, y, turn, length, 5, length * 0.27), color, 5.0)


def _nail(table: Table, spine: Sequence[tuple[float, float, float]], color: Color) -> None:
    """A fingernail near the tip of a finger, from a paler sheet."""
    (ax, ay, _), (bx, by, width) = spine[-2], spine[-1]
    turn = math.atan2(by - ay, bx - ax)
    x, y = bx + math.cos(turn) * width * 0.10, by + math.sin(turn) * width * 0.10
    along, across = width * 0.33, width * 0.29
    shape: list[Point] = []
    for step in range(10):
        t = 2 * math.pi * step / 10
        u, v = math.cos(t) * along, math.sin(t) * across
        shape.append(
            (x + u * math.cos(turn) - v * math.sin(turn), y + u * math.sin(turn) + v * math.cos(turn))
        )
    table.lay(shape, color, 1.6)


def _arms(table: Table) -> None:
    """Forearms from two corners, and the giver's teal sleeve."""
    table.lay(limb(triples("-60,120,150 90,235,132 230,345,116 300,400,118"), round_tip=False), BROWN, 9.0)
    table.lay(limb(triples("1060,950,160 960,880,144 850,800,126 770,745,130"), round_tip=False), TAN, 9.0)
    table.lay(
        limb(triples("-120,60,250 0,160,224 92,234,208"), round_tip=False), ink("2f8f8a"), 10.0, smooth=False
    )
    table.lay(limb(((78, 222, 214), (112, 249, 206)), round_tip=False), ink("7cc4b4"), 5.0, smooth=False)


def _cardigan(table: Table) -> None:
    """The receiver's sleeve, over the wrist."""
    table.lay(
        limb(triples("1120,1010,250 1010,920,218 905,842,190"), round_tip=False), GOLD, 10.0, smooth=False
    )
    for index in range(4):
        x, y = 1010 - 34 * index, 920 - 25.5 * index
        stripe = limb(((x + 9, y + 7, 220 - 9 * index), (x - 5, y - 4, 216 - 9 * index)), round_tip=False)
        table.lay(stripe, CORAL if index % 2 else CREAM, 2.0, smooth=False)


def _giver_thumb(table: Table) -> None:
    """The giver's thumb, behind the cup and over its far rim."""
    spine = triples("300,400,66 345,372,56 392,352,47 432,345,42")
    table.lay(limb(spine), between(BROWN, CREAM, 0.06), 5.0)
    _nail(table, spine, ink("d7a087"))


def _cup(table: Table) -> None:
    """The cup: cream paper, a cobalt band with triangles cut out of it, coffee."""
    body = points("384,398 392,470 402,545 416,606 440,640 500,650 560,640 584,606 598,545 608,470 616,398")
    table.lay([*body, (560, 420), (500, 425), (440, 420)], CREAM, 10.0)
    band = points("396,492 404,548 500,566 596,548 604,492 500,510")
    table.lay(band, COBALT, 2.5)
    for index in range(6):
        x = 424 + index * 30.5
        y = 540 - ((x - 500) / 100) ** 2 * 14
        table.lay(
            [(x - 13, y + 12), (x, y - 18), (x + 13, y + 12)], GOLD if index % 2 else PINK, 1.8, smooth=False
        )
    rim = [
        (500 + math.cos(t) * 118, 398 + math.sin(t) * 27)
        for t in np.linspace(0, 2 * math.pi, 22, endpoint=False)
    ]
    table.lay(rim, ink("fff6e3"), 4.0)
    coffee = [
        (500 + math.cos(t) * 102, 400 + math.sin(t) * 18.5)
        for t in np.linspace(0, 2 * math.pi, 22, endpoint=False)
    ]
    table.lay(coffee, ink("4a2a1c"), 0.8)


def _receiver(table: Table) -> None:
    """The open hand under the cup: four fingers, palm, and the thumb that closes on it."""
    fingers = (
        triples("650,742,52 540,764,46 450,764,41 392,752,35"),
        triples("640,716,56 510,734,50 400,730,45 330,710,38"),
        triples("640,690,57 500,702,51 385,694,46 306,668,39"),
        triples("640,664,56 500,671,50 395,660,45 326,630,38"),
    )
    for index, spine in enumerate(fingers):
        table.lay(limb(spine), between(TAN, BROWN, 0.16 - 0.05 * index), 5.0)
    palm = points(
        "600,646 668,628 742,640 806,682 872,730 940,783 904,842 862,892 806,852 742,824 672,800 612,778 "
        "584,738 580,690"
    )
    table.lay(palm, TAN, 7.0, jitter=0.0)
    thumb = triples("760,718,84 708,652,70 652,596,56 610,560,48 584,540,43")
    table.lay(limb(thumb), between(TAN, CREAM, 0.10), 7.0)
    _nail(table, thumb, ink("f6d9bd"))
    table.lay(limb(triples("745,775,9 700,768,9 664,740,7 655,706,4")), between(TAN, BROWN, 0.35), 0.8)


def _giver(table: Table) -> None:
    """The hand that holds the cup out: fingers round its side, then the back of the hand over their roots."""
    fingers = (
        triples("345,588,48 410,596,44 462,594,40 500,586,35"),
        triples("340,540,54 420,549,49 490,546,45 540,536,39"),
        triples("340,491,55 430,498,51 502,494,46 554,483,40"),
        triples("345,443,53 425,446,49 488,443,45 532,434,39"),
    )
    for index, spine in enumerate(fingers):
        table.lay(limb(spine), between(BROWN, ink("a5683f"), 0.18 + 0.10 * index), 5.0)
        _nail(table, spine, ink("d7a087"))
    back = points(
        "122,339 160,285 198,241 252,290 304,348 340,404 372,424 380,446 368,468 378,492 366,515 376,540 "
        "362,562 364,588 340,612 300,604 250,552 206,480 164,404"
    )
    table.lay(back, BROWN, 7.0, jitter=0.0)
    band = limb(triples("152,342,26 196,300,26 228,258,26"), round_tip=False)
    table.lay([(x - 22, y - 8) for x, y in band], PINK, 3.0)


def _steam(table: Table) -> None:
    """Three curls of steam; the middle one lets go and is a bird."""
    for spine in (
        triples("452,382,12 440,340,22 462,296,26 448,250,22 426,218,10"),
        triples("545,384,12 560,345,22 540,300,27 556,252,24 586,222,17 604,236,8"),
        triples("500,384,12 512,338,24 490,282,30 508,226,26 500,186,14 512,160,5"),
    ):
        table.lay(limb(spine), ink("fffaf0"), 5.0)
    _bird(table)


def _bird(table: Table) -> None:
    """The bird, cut from a ruled form: body and tail, then the near wing over it."""
    body = points(
        "424,150 462,118 520,108 566,84 598,66 624,70 650,82 630,94 618,120 590,150 540,166 486,160 440,178 "
        "404,186 418,166"
    )
    far = points("520,116 500,70 470,30 520,40 556,66 572,96")
    near = points("516,124 548,134 580,118 592,70 586,22 560,40 530,74")
    sheet = ink("f4efe2")
    _ruled(table, *table.lay(far, between(sheet, COBALT, 0.12), 5.0), tilt=-0.5)
    _ruled(table, *table.lay(body, sheet, 8.0), tilt=0.12)
    _ruled(table, *table.lay(near, sheet, 6.0), tilt=0.9)
    table.lay(cut_circle(619, 84, 4.6, 9, table.rng), ink("2a2a33"), 0.6)
    table.lay(points("646,78 672,88 642,93"), CORAL, 1.5, smooth=False)


def _ruled(table: Table, mask: Field, at: tuple[int, int], tilt: float) -> None:
    """The form's blue rules and boxes, printed on a piece already laid."""
    k = table.unit
    height, width = mask.shape
    reach = float(width + height)
    lines: list[list[Point]] = []
    gap = 8.5 * k
    for index in range(-int(reach / gap), int(reach / gap)):
        x, y = width / 2 - math.sin(tilt) * gap * index, height / 2 + math.cos(tilt) * gap * index
        lines.append(
            [
                (x - math.cos(tilt) * reach, y - math.sin(tilt) * reach),
                (x + math.cos(tilt) * reach, y + math.sin(tilt) * reach),
            ]
        )
    rules = line_mask((width, height), lines, 1.0 * k)
    margin = [
        [
            (width * 0.44 - math.sin(tilt) * -reach, height / 2 - math.cos(tilt) * reach),
            (width * 0.44 + math.sin(tilt) * -reach, height / 2 + math.cos(tilt) * reach),
        ]
    ]
    over(table.image, rules * mask * 0.6, ink("6f8fb8"), at)
    over(table.image, line_mask((width, height), margin, 1.4 * k) * mask * 0.6, CORAL, at)


def _scraps(table: Table) -> None:
    """Offcuts left where they fell."""
    rng = table.rng
    colors = (CORAL, GOLD, PINK, CREAM, COBALT, LEAF)
    for x, y in points(
        "330,880 420,915 255,820 520,890 610,925 700,60 770,118 300,60 360,105 800,560 905,470 955,620 "
        "60,560 120,640 470,845"
    ):
        turn, size = float(rng.uniform(0, 6.3)), float(rng.uniform(9, 22))
        corners = [
            (x + math.cos(turn + t) * size * s, y + math.sin(turn + t) * size * s)
            for t, s in points("0,1.2 2.1,0.8 3.4,1.0 4.6,0.6")
        ]
        table.lay(
            corners[: int(rng.integers(3, 5))], colors[int(rng.integers(len(colors)))], 3.5, smooth=False
        )
