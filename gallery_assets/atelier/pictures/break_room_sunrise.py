"""Sunrise through a break-room blind: bands of light on a table, two mugs, a chair pushed back. Gouache."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PIL import Image

from gallery_assets.atelier.break_room import (
    BENT_AT,
    BRUSH,
    CAMERA,
    CHAIR,
    COAT,
    COFFEE,
    CREAM,
    FLOOR,
    FOLD,
    FRAME,
    HANDLE,
    HILLS,
    LEG,
    MINT,
    MUGS,
    SIDE,
    SKIRT,
    SKY,
    SLATS,
    TABLE,
    TOP,
    WALL,
    WINDOW,
    furniture,
    gaps,
    room,
    sunlight,
)
from gallery_assets.atelier.brush import stroke
from gallery_assets.atelier.gouache import bristles, touches
from gallery_assets.atelier.materials import finish, ink, over, paper, toned
from gallery_assets.atelier.noise import Field, Pixels, Size, blurred, fractal, smoothstep
from gallery_assets.atelier.solids import Sight, look
from gallery_assets.atelier.submission import Person, Submission
from gallery_assets.atelier.vector import Point, line_mask, points, shape_mask

RECORD = Submission(
    number=12,
    title="The Bent Slat",
    form="painting",
    files=("break-room-sunrise.jpg",),
    people=(Person(name="Leilani Kahale", shown_as="Leilani Kahale"),),
    perspective="clinician",
    profession="dentist",
    setting="community health center",
    statement=(
        "Our clinic opens at seven. Rosa, who runs the front desk, and I come at six-thirty and do not talk "
        "about teeth. One slat of the blind is bent because every morning one of us pulls it down to see if "
        "the sun is up. The green mug lost its job and holds a toothbrush now. I painted this in gouache on "
        "my days off. The chair is pushed back because the first patient had just rung the bell."
    ),
    dimensions="41 × 31 cm",
    city="Hilo",
    region="Hawaii",
    alt_text=(
        (
            "Gouache painting of a break room at sunrise. Light through a blind with one bent slat falls in "
            "gold bands across a table with two mugs. A green chair is pushed back; a white coat hangs on "
            "the wall."
        ),
    ),
    themes=("well-being", "resilience"),
    factors=(
        "Professional relationships",
        "Relationships and social support",
        "Physical learning and practice conditions",
    ),
    keywords=("sunrise", "break room", "coffee", "blind", "coworkers", "morning"),
    tone="hopeful",
    translations={
        "es": {
            "title": "La lámina doblada",
            "statement": (
                "Nuestra clínica abre a las siete. Rosa, que atiende la recepción, y yo llegamos a las seis "
                "y media y no hablamos de dientes. Una lámina de la persiana está doblada porque cada mañana "
                "una de las dos la baja para ver si ya salió el sol. La taza verde perdió su trabajo y ahora "
                "guarda un cepillo de dientes. Pinté esto con gouache en mis días libres. La silla está "
                "apartada porque acababa de tocar el timbre el primer paciente."
            ),
            "alt_text": (
                "Pintura al gouache de una sala de descanso al amanecer. La luz de una persiana con una "
                "lámina doblada cae en franjas doradas sobre una mesa con dos tazas. Hay una silla verde "
                "apartada y una bata blanca colgada."
            ),
        }
    },
)

SIZE = (3300, 2475)
COAT_PARTS = (
    points(
        "0.3,1.62 0.41,1.7 0.5,1.75 0.6,1.75 0.69,1.69 0.8,1.6 0.76,1.3 0.8,0.86 0.56,0.83 0.3,0.88 0.35,1.3"
    ),
    points("0.32,1.63 0.25,1.50 0.20,1.06 0.29,1.03 0.37,1.40"),
    points("0.78,1.61 0.85,1.48 0.89,1.07 0.80,1.04 0.73,1.38"),
)
COAT_FOLDS = (
    ((0.55, 1.60), (0.55, 0.85)),
    points("0.47,1.75 0.55,1.60 0.63,1.75"),
    points("0.36,1.52 0.37,1.10 0.34,0.90"),
    points("0.74,1.50 0.72,1.15 0.74,0.90"),
    ((0.62, 1.17), (0.71, 1.18)),
    ((0.46, 1.30), (0.44, 0.95)),
)
"""The white coat left on its hook, x and height on the far wall: body, sleeves, lines in the cloth."""

PAINTS: dict[int, tuple[str, str]] = {
    FLOOR: ("4b3459", "ee8b57"),
    WALL: ("54436f", "f6b57c"),
    SIDE: ("7a6088", "f9b67a"),
    TABLE: ("8d475b", "ffdf98"),
    LEG: ("38284a", "e07a4c"),
    CHAIR: ("1f5560", "63b9a2"),
    MINT: ("2b7277", "c9efd2"),
    CREAM: ("b596a3", "fff4d8"),
    FRAME: ("6f5382", "ffdf9f"),
    SKIRT: ("3f3158", "e8895b"),
    BRUSH: ("d95f45", "ffd0a0"),
    COFFEE: ("3a1f2b", "8a4a34"),
    SKY: ("ffb765", "ffb765"),
    SLATS: ("8b3f57", "8b3f57"),
    HILLS: ("8a5578", "8a5578"),
    COAT: ("c6aebf", "c6aebf"),
    FOLD: ("8f789f", "8f789f"),
}
"""Each surface in shade and in sun."""


def _on_wall(spots: Sequence[Point], size: Size) -> list[Point]:
    """Places on the far wall as the picture shows them."""
    return [CAMERA.seen_at((x, 3.0, z), size) for x, z in spots]


def _surfaces(sight: Sight) -> Field:
    """The surfaces' names, with what the window and the mugs' insides show put in."""
    names = sight.name.copy()
    x, y, z = sight.place
    near, far, bottom, top = WINDOW
    pane = (names == WALL) & (y > near) & (y < far) & (z > bottom) & (z < top)
    roofs = (
        bottom
        + 0.11
        + 0.05 * np.sin(y * 2.0)
        + 0.11 * (np.sin(np.floor(y * 7.0) * 12.9) > 0.55)
        + 0.03 * np.sin(np.floor(y * 7.0) * 4.1)
    )
    names[pane] = np.where(gaps(y, z, 0.001) > 0.5, np.where(z < roofs, HILLS, SKY), SLATS)[pane]
    size = (names.shape[1], names.shape[0])
    for mug in MUGS:
        names[(sight.normal[2] > 0.5) & (z > 0.8) & (np.hypot(x - mug.x, y - mug.y) < mug.radius * 0.78)] = (
            COFFEE if mug.name == CREAM else SKIRT
        )
        names[line_mask(size, [mug.handle(size)], 0.0085 * size[0], smooth=True) > 0.5] = mug.name
    for part in COAT_PARTS:
        names[(shape_mask(size, _on_wall(part, size)) > 0.5) & (names == SIDE)] = COAT
    folds = line_mask(size, [_on_wall(fold, size) for fold in COAT_FOLDS], 0.0035 * size[0], smooth=True)
    names[(folds > 0.5) & (names == COAT)] = FOLD
    return names


def _mixed(names: Field, sight: Sight, light: Field) -> Pixels:
    """Every surface's paint, in shade and sun, turned away sides a little darker."""
    table = np.zeros((2, 19, 3), dtype=np.float32)
    for name, codes in PAINTS.items():
        table[0, name], table[1, name] = ink(codes[0]), ink(codes[1])
    index = names.astype(np.int32)
    shade = table[0][index] * (0.86 + 0.14 * sight.normal[2] + 0.10 * np.abs(sight.normal[1]))[:, :, None]
    tiles = (np.sin(sight.place[0] * 9.0) * np.sin(sight.place[1] * 9.0) > 0) & (names == FLOOR)
    shade *= (1.0 - 0.10 * tiles)[:, :, None]
    return np.asarray(shade + (table[1][index] - shade) * light[:, :, None], dtype=np.float32)


def _sky(image: Pixels, names: Field, sight: Sight) -> None:
    """The morning outside: strips of color and the sun, low, where the slat is bent."""
    _, y, z = sight.place
    high = (z - 1.0) / 1.1 + 0.05 * np.sin(y * 4.0)
    outside = (names == SKY).astype(np.float32)
    for step, code in enumerate(("ffd27a", "ffc06b", "fba863", "f38f69", "dd7c7b", "b8708f")):
        over(image, outside * smoothstep(step * 0.17 - 0.10, step * 0.17 - 0.06, high), ink(code))
    disc = np.hypot(y - BENT_AT + 0.01, z - 1.575)
    over(image, outside * smoothstep(0.30, 0.05, disc) * 0.8, ink("ffe08a"))
    over(image, outside * smoothstep(0.112, 0.106, disc), ink("fff6cf"))
    rim = (names == SLATS) * smoothstep(0.8, 0.1, disc)
    over(image, np.asarray(rim * 0.55, dtype=np.float32), ink("f0764e"))


def draw(scale: float = 1.0) -> Image.Image:
    """The finished painting."""
    size = (round(SIZE[0] * scale), round(SIZE[1] * scale))
    dx, dy = ((fractal(size, 130 * scale, seed, octaves=4, gain=0.6) - 0.5) * 15 * scale for seed in (11, 12))
    sight = look(
        [solid for solid in (*room(), *furniture()) if solid.name != HANDLE],
        CAMERA.eye,
        CAMERA.rays(size, dx, dy),
    )
    names = _surfaces(sight)
    sway = (bristles(size, -0.35, 60 * scale, 31) - 0.5) * 0.014
    light = sunlight(sight, np.asarray(sway, dtype=np.float32))
    for mug in MUGS:
        light[line_mask(size, [mug.handle(size)], 0.0085 * size[0], smooth=True) > 0.5] *= 0.15
    image = _mixed(names, sight, light)
    _sky(image, names, sight)
    _warmed(image, names, light, scale)
    image = _brushed(image, names, scale)
    _last_touches(image, size, scale)
    return finish(_on_paper(image, scale))


def _warmed(image: Pixels, names: Field, light: Field, unit: float) -> None:
    """The sun thrown back into the shade by what it falls on, and the blind's glow on the wall."""
    indoors = (names != SKY) & (names != SLATS) & (names != HILLS)
    glow = blurred(light, 150 * unit) * (1.0 - light) * 0.40
    bright = blurred((names == SKY).astype(np.float32), 170 * unit) * 0.30
    over(image, np.asarray((glow + bright) * indoors, dtype=np.float32), ink("d9603f"))


def _brushed(image: Pixels, names: Field, unit: float) -> Pixels:
    """The paint's own life: touches along each surface, and a warm or cool second mixing."""
    size = (names.shape[1], names.shape[0])
    tone = np.zeros_like(names)
    ways = (
        (-0.35, (FLOOR, TABLE), 5),
        (1.45, (WALL, SIDE, COAT, FOLD), 6),
        (-0.08, (SKY, SLATS, HILLS, CHAIR, LEG, FRAME, MINT, CREAM, SKIRT), 7),
    )
    for angle, members, seed in ways:
        tone += touches(size, angle, 420 * unit, 80 * unit, seed) * np.isin(names, members)
    mixing = touches(size, 0.5, 560 * unit, 150 * unit, 8)
    lively = image * (1.0 + 0.14 * tone)[:, :, None] + (mixing * 0.024)[:, :, None] * np.array(
        [1.0, 0.1, -0.9], dtype=np.float32
    )
    return np.asarray(np.clip(lively, 0.0, 1.0), dtype=np.float32)


def _last_touches(image: Pixels, size: Size, unit: float) -> None:
    """Steam over the near mug, lit rims, a stroke of light along the sill's edge."""
    near = MUGS[1]
    x, y = CAMERA.seen_at((near.x, near.y, TOP + near.height), size)
    for number, (start, sway, top, load) in enumerate(
        ((-26, 42, 330, 0.50), (30, -36, 410, 0.44), (4, 26, 250, 0.40))
    ):
        line = [
            (x + (start + sway * math.sin(k * 0.31 + number)) * unit, y - (18 + top * k / 20) * unit)
            for k in range(21)
        ]
        stroke(image, line, (34 - number * 5) * unit, ink("ffd9b0"), 60 + number, load=load, opacity=0.34)
    for number, (mug, code) in enumerate(zip(MUGS, ("7fc9b4", "fff4d8"), strict=True)):
        left = CAMERA.seen_at((mug.x - mug.radius * 0.45, mug.y - mug.radius * 0.70, TOP + mug.height), size)
        streak = [(left[0] + 10 * unit, left[1] + 60 * unit), (left[0] + 12 * unit, left[1] + 200 * unit)]
        stroke(image, streak, 17 * unit, ink(code), 75 + number, load=0.55, opacity=0.55)
    hook = _on_wall(((0.55, 1.74), (0.55, 1.80)), size)
    stroke(image, hook, 20 * unit, ink("3a2a48"), 80, load=0.95)


def _on_paper(image: Pixels, unit: float) -> Pixels:
    """The painting on its sheet: tape kept the margin white and let a little paint creep under."""
    height, width = image.shape[:2]
    size = (width, height)
    sheet = paper(size, ink("f6efe0"), 41, unit, tooth=0.035)
    x = np.minimum(np.arange(width, dtype=np.float32), np.arange(width - 1, -1, -1, dtype=np.float32))[
        None, :
    ]
    y = np.minimum(np.arange(height, dtype=np.float32), np.arange(height - 1, -1, -1, dtype=np.float32))[
        :, None
    ]
    creep = (fractal(size, 90 * unit, 42, octaves=5, gain=0.65) - 0.5) * 16 * unit
    painted = smoothstep(-1.2 * unit, 1.2 * unit, np.minimum(x, y) - 78 * unit + creep)
    tooth = fractal(size, 6 * unit, 43, octaves=2)
    over(sheet, painted, toned(image, (tooth - 0.5) * 0.035))
    return sheet
