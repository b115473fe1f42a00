"""A hanging whose weft is the rows of a flowsheet; one thread has come out and hangs below the frame."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image

from gallery_assets.atelier.flowsheet import (
    CELL,
    ENDS,
    HEADER,
    LABELS,
    OPEN_FROM,
    OPEN_ROW,
    PICKS,
    chart,
    draft,
    present,
)
from gallery_assets.atelier.materials import Color, finish, flat, ink, jittered, over, shadow, toned, vignette
from gallery_assets.atelier.noise import Field, Pixels, Size, blurred, chance, fractal, speckle
from gallery_assets.atelier.submission import Person, Submission
from gallery_assets.atelier.vector import Point, shape_mask
from gallery_assets.atelier.yarn import lit, strand, weave

RECORD = Submission(
    number=5,
    title="Flowsheet, 7 p to 7 a",
    form="textile",
    files=("chart-weft.jpg",),
    people=(
        Person(name="Ingrid Solheim-Baca", shown_as="Ingrid Solheim-Baca", role="weaver"),
        Person(name="Minh Chau Trần", shown_as="Minh Chau Trần", role="designer"),
        Person(name="Denise Whitfield", shown_as="Denise Whitfield", role="nurse reader"),
    ),
    perspective="organization",
    profession="care team",
    setting="hospital unit",
    statement=(
        "Our unit made this together. Denise read one night of an invented chart aloud, row by row, and Minh "
        "Chau gave every value a dyed color. Ingrid wove it: each band is a row someone had to fill in, each "
        "block an hour. It took nine weeks to weave what takes twelve hours to chart. After eleven there is "
        "a row nobody got to. We left the warp open there and let its thread hang."
    ),
    dimensions="84 × 127 cm",
    city="Duluth",
    region="Minnesota",
    alt_text=(
        (
            "A woven hanging on a wooden rod. Bands of blue, ochre, red and linen blocks form a grid like a "
            "hospital chart. In one band the weft is missing, and a single red thread hangs from the edge "
            "out of the picture."
        ),
    ),
    themes=("burnout", "resilience"),
    factors=(
        "Documentation and reporting requirements",
        "Data collection requirements",
        "Team structures and functionality",
    ),
    keywords=("weaving", "flowsheet", "charting", "thread", "night shift"),
    tone="strained",
    translations={
        "es": {
            "title": "Hoja de registro, de 7 p. m. a 7 a. m.",
            "statement": (
                "Nuestra unidad hizo esta obra en conjunto. Denise leyó en voz alta una noche de una "
                "historia inventada, fila por fila, y Minh Chau dio a cada valor un color teñido. Ingrid la "
                "tejió: cada banda es una fila que alguien tuvo que llenar, cada bloque una hora. Tejer lo "
                "que se registra en doce horas llevó nueve semanas. Después de las once hay una fila a la "
                "que nadie llegó. Allí dejamos la urdimbre abierta y el hilo colgando."
            ),
            "alt_text": (
                "Tapiz tejido que cuelga de una vara de madera. Bloques azules, ocres, rojos y de lino "
                "forman una cuadrícula como una hoja clínica. En una banda falta la trama y un hilo rojo "
                "cuelga fuera del cuadro."
            ),
        }
    },
)

WIDTH, HEIGHT = 2240, 3360
LEFT, TOP, END, PICK = 88.0, 118.0, 7.0, 5.2
LINEN, SLATE, INDIGO = ink("ddd0b4"), ink("7f9aa6"), ink("263a61")
OCHRE, MADDER, WALL = ink("d29b3a"), ink("ab3527"), ink("e6e0d4")
SCALE: tuple[Color, ...] = (LINEN, ink("b9c2bd"), SLATE, INDIGO, OCHRE, MADDER)


def draw(scale: float = 1.0) -> Image.Image:
    """The hanging on its wall: plaster, shadow, rod, cloth, fringe, and the loose thread last."""
    size = (round(WIDTH * scale), round(HEIGHT * scale))
    k = size[0] / 1000.0
    image = _wall(size, k)
    across, down = _places(size, k)
    cover, top, height = weave(across, down, draft(), present())
    over(image, shadow(cover, (9 * k, 13 * k), 9 * k) * 0.42, ink("3a2c22"))
    over(image, shadow(cover, (3 * k, 4 * k), 2.5 * k) * 0.45, ink("2a1f18"))
    over(image, cover, _cloth(across, down, top, height, k))
    _fringe(image, k)
    _rod(image, size, k)
    _loose(image, k)
    return finish(vignette(image, 0.07), 5, grain=0.004)


def _places(size: Size, k: float) -> tuple[Field, Field]:
    """Each pixel's place in the cloth, counted in ends and picks: pulled in, bowed, uneven as handwork is."""
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32) / np.float32(k)
    middle = LEFT + ENDS * END / 2
    pull = (
        1.0
        + 0.012 * np.sin((y - TOP) / 1180.0 * math.pi)
        + 0.004 * np.sin(y / 61.0)
        + 0.003 * np.sin(y / 23.0 + 1)
    )
    sway = (fractal(size, 230 * k, 511, octaves=3) - 0.5) * 7.0
    beat = (fractal(size, 120 * k, 512, octaves=4, stretch=(2.5, 0.6)) - 0.5) * 9.0
    bow = 7.0 * ((x - middle) / 392.0) ** 2
    across = (middle + (x - middle) * pull + sway - LEFT) / END
    return across.astype(np.float32), ((y + bow + beat - TOP) / PICK).astype(np.float32)


def _cloth(across: Field, down: Field, top: Field, height: Field, k: float) -> Pixels:
    """The cloth's color and light."""
    size = (across.shape[1], across.shape[0])
    pick = np.clip(np.floor(down), 0, PICKS - 1).astype(np.int32)
    end = np.clip(np.floor(across), 0, ENDS - 1).astype(np.int32)
    rng = chance(521)
    dyed = np.array(SCALE, dtype=np.float32)[chart()[pick, end]]
    lots = 1.0 + rng.normal(0.0, 0.055, PICKS).astype(np.float32)
    dyed = (
        dyed
        * lots[pick][:, :, None]
        * (0.9 + 0.2 * fractal(size, 26 * k, 522, stretch=(3.0, 0.5)))[:, :, None]
    )
    ends = (
        np.array(LINEN, dtype=np.float32)
        * (1.0 + rng.normal(0.0, 0.05, ENDS).astype(np.float32))[end][:, :, None]
        * 0.93
    )
    colors = ends + top[:, :, None] * (dyed - ends)
    plies = np.where(
        top > 0.5, np.sin(6.283 * (across * 2.1 + down * 0.8)), np.sin(6.283 * (down * 1.6 + across * 0.9))
    )
    light = lit(height, 1.7 * k / 2.24 + 0.9) * (0.60 + 0.42 * np.clip(height, 0.0, 1.1)) + 0.075 * plies
    fuzz = speckle(size, 523) * 0.018 + (fractal(size, 420 * k, 524) - 0.5) * 0.06
    return np.asarray(np.clip(colors * light[:, :, None] + fuzz[:, :, None], 0.0, 1.0), dtype=np.float32)


def _wall(size: Size, k: float) -> Pixels:
    """Troweled plaster in daylight from the left."""
    wall = flat(size, WALL)
    relief = fractal(size, 150 * k, 531, octaves=6, gain=0.55, stretch=(1.5, 0.8))
    wall = toned(wall, (lit(blurred(relief, 0.8 * k) * 60, 0.10) - 1.0) * 0.5)
    side = np.linspace(0.03, -0.05, size[0], dtype=np.float32)[None, :] + np.zeros(
        (size[1], 1), dtype=np.float32
    )
    return toned(wall, side + speckle(size, 532) * 0.006)


def _rod(image: Pixels, size: Size, k: float) -> None:
    """The wooden rod on which the warp is looped, and the loops over it."""
    left, right, y, radius = 44.0, 925.0, 108.0, 12.0
    body = shape_mask(
        size,
        [
            (left * k, (y - radius) * k),
            (right * k, (y - radius) * k),
            (right * k, (y + radius) * k),
            (left * k, (y + radius) * k),
        ],
    )
    over(image, shadow(body, (9 * k, 16 * k), 8 * k) * 0.4, ink("33261d"))
    rows = (np.arange(size[1], dtype=np.float32)[:, None] / k - y) / radius + np.zeros(
        (1, size[0]), dtype=np.float32
    )
    fiber = fractal(size, 8 * k, 541, octaves=3, stretch=(30.0, 0.6))
    shade = 0.55 + 0.55 * np.sqrt(np.clip(1.0 - (rows * 0.9 + 0.25) ** 2, 0.0, 1.0)) + (fiber - 0.5) * 0.4
    wood = np.array(ink("a3764a"), dtype=np.float32) * shade[:, :, None]
    over(image, body, np.clip(wood, 0, 1).astype(np.float32))
    rng = chance(542)
    for end in range(0, ENDS, 2):
        x = LEFT + (end + 1) * END + float(rng.normal(0, 0.5))
        loop = [
            (x * k, (y - radius - 1.5) * k),
            ((x + 0.8) * k, y * k),
            ((x + float(rng.normal(0, 0.8))) * k, (y + radius + 3) * k),
        ]
        strand(image, loop, 3.6 * k, jittered(LINEN, 0.03, rng), drop=0.5)
    for x in (150.0, 812.0):
        strand(
            image,
            [(x * k, (y + 2) * k), ((x + 2) * k, 40 * k), ((x + 1) * k, -20 * k)],
            4.4 * k,
            ink("6a5a48"),
        )


def _fringe(image: Pixels, k: float) -> None:
    """The warp's ends, knotted four by four and hanging as they like."""
    rng = chance(551)
    bottom = TOP + PICKS * PICK - 4
    for bundle in range(0, ENDS, 4):
        x = LEFT + (bundle + 2) * END
        low = bottom - 7.0 * ((x - LEFT - 392) / 392.0) ** 2
        knot = (x + float(rng.normal(0, 1.2)), low + 17 + float(rng.normal(0, 2.5)))
        for end in range(4):
            color = jittered(LINEN, 0.035, rng)
            start = (LEFT + (bundle + end + 0.5) * END, low - 3)
            drift, length = float(rng.normal(0, 7)), float(rng.uniform(62, 96))
            tail = [
                (knot[0] + drift * t * t + (end - 1.5) * 3.2 * t, knot[1] + length * t)
                for t in (0.2, 0.45, 0.7, 0.88, 1.0)
            ]
            strand(image, [(px * k, py * k) for px, py in (start, knot, *tail)], 3.3 * k, color, drop=0.9)
        for turn in (-2.0, 1.2, 4.2):
            wrap = [
                ((knot[0] - 5) * k, (knot[1] + turn) * k),
                ((knot[0] + 5) * k, (knot[1] + turn + 1.6) * k),
            ]
            strand(image, wrap, 4.0 * k, jittered(LINEN, 0.03, rng), drop=0.5)


def _loose(image: Pixels, k: float) -> None:
    """The one thread: out of the open row, a slack curl beside the cloth, then down past the frame."""
    y = TOP + (HEADER + OPEN_ROW * 8 + 3.5) * PICK
    x = LEFT + (LABELS + OPEN_FROM * CELL) * END
    weft: list[Point] = [
        (x + step * 31.0, y - 4 + 7.5 * math.sin(step * 1.3) * (step / 14) + step * 0.7)
        for step in range(-1, 14)
    ]
    side = weft[-1][0]
    curl: list[Point] = [
        (side + 26, y - 10),
        (side + 52, y + 14),
        (side + 60, y + 58),
        (side + 40, y + 92),
        (side + 12, y + 84),
        (side + 8, y + 52),
        (side + 36, y + 36),
        (side + 62, y + 66),
        (side + 68, y + 130),
        (side + 56, y + 220),
        (side + 44, y + 320),
        (side + 54, y + 420),
        (side + 72, y + 520),
        (side + 66, y + 610),
        (side + 48, y + 690),
        (side + 50, 1530.0),
    ]
    points = _smooth([*weft, *curl])
    strand(image, [(a * k, b * k) for a, b in points], 5.0 * k, MADDER, drop=1.5)


def _smooth(points: list[Point]) -> list[Point]:
    """More points on a soft line through the given ones (Catmull-Rom)."""
    dense: list[Point] = []
    for index in range(1, len(points) - 2):
        a, b, c, d = (np.array(points[index + step]) for step in (-1, 0, 1, 2))
        for part in np.linspace(0.0, 1.0, 8, endpoint=False):
            spot = 0.5 * (
                2 * b
                + (c - a) * part
                + (2 * a - 5 * b + 4 * c - d) * part**2
                + (3 * b - a - 3 * c + d) * part**3
            )
            dense.append((float(spot[0]), float(spot[1])))
    return [*dense, points[-2], points[-1]]
