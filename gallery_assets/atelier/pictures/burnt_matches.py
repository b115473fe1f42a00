"""A month of matches on linen, burnt for a shift, whole for a day off. A photographed assemblage."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image

from gallery_assets.atelier.matchstick import Match, Piece, carved
from gallery_assets.atelier.materials import finish, ink, over, shadow, vignette
from gallery_assets.atelier.noise import Field, Pixels, Size, blurred, chance, fractal, smoothstep
from gallery_assets.atelier.relief import linen, lit
from gallery_assets.atelier.submission import Person, Submission
from gallery_assets.atelier.vector import Point, line_mask

RECORD = Submission(
    number=10,
    title="April, Nights",
    form="photograph",
    files=("burnt-matches.jpg",),
    people=(Person(name="Denise Okafor", shown_as="Denise Okafor"),),
    perspective="clinician",
    profession="nurse",
    setting="hospital",
    statement=(
        "One match for each day of April, on a dish towel my mother ironed. When I came off a night shift I "
        "struck one and let it burn as long as the shift felt. On days off I laid one down whole. By the "
        "third week I had my stomach in a knot by noon and did not want to go back. I told my charge nurse, "
        "and then my doctor. The day I told them is the day with the bent match."
    ),
    dimensions="60 × 40 cm",
    city="Tulsa",
    region="Oklahoma",
    alt_text=(
        (
            "Photograph of matches laid on blue linen like a month's calendar. Some are whole with red "
            "heads, some charred to different lengths. One burnt match curves over an unburnt one, and the "
            "last still smokes."
        ),
    ),
    themes=("burnout", "resilience"),
    factors=(
        "Workload, performance, compensation, and value attributed to work elements",
        "Physical, mental, and spiritual well-being",
    ),
    keywords=("matches", "calendar", "night shift", "linen", "days off", "asking for help"),
    content_notes=("depression or anxiety",),
    content_note_text="Speaks of anxiety and of not wanting to go back to work.",
    tone="strained",
    translations={
        "es": {
            "content_note_text": "Habla de la ansiedad y de no querer volver al trabajo.",
            "title": "Abril, noches",
            "statement": (
                "Un fósforo por cada día de abril, sobre un paño que planchó mi madre. Al salir de un turno "
                "de noche encendía uno y lo dejaba arder tanto como había sentido el turno. Los días libres "
                "ponía uno entero. En la tercera semana tenía un nudo en el estómago desde el mediodía y no "
                "quería volver. Se lo dije a mi jefa de turno y después a mi médico. El día en que se lo "
                "dije es el del fósforo doblado."
            ),
            "alt_text": (
                "Fotografía de fósforos sobre lino azul, dispuestos como el calendario de un mes. Unos están "
                "enteros, con la cabeza roja; otros, quemados. Uno quemado se curva sobre otro entero y el "
                "último aún humea."
            ),
        }
    },
)

SIZE = (3450, 2300)
LEFT, TOP, STEP_X, STEP_Y = 180.0, 122.0, 438.0, 412.0
"""Left top corner of the month and the distance from day to day."""
LAMP = (-0.78, -0.60, 0.80)
MONTH = (
    "..24600",
    "0570035",
    "6800469",
    "05790sb",
    "*000...",
)
"""One sign a day, week by week: ``0`` a day off, 1 to 9 how far the match burnt, ``s`` sheltered by its
neighbor ``b``, ``*`` still smoking."""


def _matches() -> list[Match]:
    """Every day's match, each lying as it fell from the hand."""
    matches: list[Match] = []
    for row, week in enumerate(MONTH):
        for column, sign in enumerate(week):
            if sign != ".":
                matches.append(_match(row, column, sign))
    return matches


def _match(row: int, column: int, sign: str) -> Match:
    rng = chance(300 + row * 7 + column)
    burnt = {"b": 0.80, "*": 0.46}.get(sign, float(sign) / 10.0 if sign.isdigit() else 0.0)
    curl = {"b": -1.95, "*": 0.30}.get(sign, float(rng.normal(0.0, 0.75)) * burnt)
    x = LEFT + (column + 0.5) * STEP_X + float(rng.normal(0.0, 9.0))
    y = TOP + (row + 1) * STEP_Y - 30 + float(rng.normal(0.0, 6.0))
    length = {"b": 462.0, "s": 246.0}.get(sign, 346.0) + float(rng.normal(0.0, 5.0))
    if sign in "sb":
        x, y = LEFT + (5.98 if sign == "s" else 6.31) * STEP_X, TOP + (row + 1) * STEP_Y - 26
    lean = 0.03 if sign in "sb" else float(rng.normal(0.0, 0.045))
    return Match((x, y), lean, length, burnt, curl, 1000 + row * 70 + column * 7)


def _cloth(size: Size, unit: float) -> Pixels:
    """Gray-blue linen, ironed and folded, so that the creases rule the month."""
    weave, tone = linen(size, 6.8 * unit, 21)
    swell = (fractal(size, 900 * unit, 22, octaves=3) - 0.5) * 60 * unit
    threads = (weave * 1.5 + 1.1 * fractal(size, 5 * unit, 27, octaves=2)) * np.float32(unit)
    folds = np.asarray(swell + _creases(size, unit), dtype=np.float32)
    light = lit(threads, 1.0, LAMP) * lit(folds, 1.0, LAMP)
    cloth = np.array(ink("70809a"), dtype=np.float32) * (0.82 + 0.24 * weave + 0.16 * tone)[:, :, None]
    worn = fractal(size, 500 * unit, 23, octaves=5) - 0.5
    cloth = cloth * (1.0 + 0.10 * worn)[:, :, None]
    return np.asarray(cloth * (0.42 + 0.62 * light)[:, :, None], dtype=np.float32)


def _creases(size: Size, unit: float) -> Field:
    """The height of the folds between days and weeks, some sharp, some nearly gone."""
    x = np.arange(size[0], dtype=np.float32)[None, :] / unit + (fractal(size, 400 * unit, 24) - 0.5) * 14
    y = np.arange(size[1], dtype=np.float32)[:, None] / unit + (fractal(size, 400 * unit, 25) - 0.5) * 14
    fade = 0.35 + 0.9 * fractal(size, 300 * unit, 26)
    total = np.zeros((size[1], size[0]), dtype=np.float32)
    for column in range(1, 7):
        total += (3.6 if column % 2 else -3.6) * np.exp(-np.abs(x - LEFT - column * STEP_X) / 9.0)
    for row in range(1, 5):
        total += (3.6 if row % 2 else -3.6) * np.exp(-np.abs(y - TOP - row * STEP_Y) / 9.0)
    return np.asarray(total * fade * unit, dtype=np.float32)


def draw(scale: float = 1.0) -> Image.Image:
    """The finished photograph."""
    size = (round(SIZE[0] * scale), round(SIZE[1] * scale))
    image = _cloth(size, scale)
    mask, height = np.zeros((2, size[1], size[0]), dtype=np.float32)
    color = np.zeros_like(image)
    for match in _matches():
        _set_down(carved(match, scale), mask, height, color)
    _shaded(image, mask, scale)
    light = 0.28 + 0.82 * lit(blurred(height, 1.2 * scale), 1.0, LAMP)
    over(image, mask, np.asarray(np.clip(color * light[:, :, None], 0.0, 1.0), dtype=np.float32))
    _smoking(image, scale)
    return finish(_through_lens(image, scale), 10, grain=0.011)


def _set_down(piece: Piece, mask: Field, height: Field, color: Pixels) -> None:
    """Put one match with the others."""
    x, y = piece.at
    rows = slice(max(0, y), min(mask.shape[0], y + piece.mask.shape[0]))
    columns = slice(max(0, x), min(mask.shape[1], x + piece.mask.shape[1]))
    cut = (slice(rows.start - y, rows.stop - y), slice(columns.start - x, columns.stop - x))
    cover = piece.mask[cut]
    color[rows, columns] += cover[:, :, None] * (piece.color[cut] - color[rows, columns])
    height[rows, columns] = np.maximum(height[rows, columns], piece.height[cut])
    mask[rows, columns] = np.maximum(mask[rows, columns], cover)


def _smoking(image: Pixels, unit: float) -> None:
    """Today's match: an ember in its head, the ember's light on the cloth, and the smoke."""
    size = (image.shape[1], image.shape[0])
    today = next(match for match in _matches() if match.burnt == 0.46)
    x, y = today.spine(unit)[-1]
    far = np.hypot(
        np.arange(size[0], dtype=np.float32)[None, :] - x,
        np.arange(size[1], dtype=np.float32)[:, None] - y - 12 * unit,
    )
    image += (0.30 * np.exp(-far / (70 * unit)))[:, :, None] * np.array(ink("ff7a2a"), dtype=np.float32)
    coal = fractal(size, 14 * unit, 31, octaves=3)
    over(
        image,
        np.asarray(smoothstep(20 * unit, 5 * unit, far) * smoothstep(0.36, 0.62, coal), dtype=np.float32),
        ink("ff8a3a"),
    )
    over(
        image,
        np.asarray(smoothstep(9 * unit, 2 * unit, far) * smoothstep(0.42, 0.7, coal), dtype=np.float32),
        ink("ffe2a0"),
    )
    over(image, _smoke(size, (x, y), unit), ink("dfe6ee"))


def _smoke(size: Size, start: Point, unit: float) -> Field:
    """A thread of smoke that curls once and spreads as it drifts off between the weeks."""
    rng = chance(33)
    threads: list[list[Point]] = []
    for _ in range(26):
        shift, phase = float(rng.normal(0.0, 1.0)), float(rng.normal(0.0, 0.16))
        line: list[Point] = []
        for k in range(46):
            t = k / 45
            sway = (
                95 * t * math.sin(7.2 * t + phase + 0.4)
                + 46 * t * math.sin(15.0 * t + 2.0 * phase)
                + shift * (3 + 50 * t * t)
            )
            line.append((start[0] + (sway + 150 * t * t) * unit, start[1] - (14 + 760 * t) * unit))
        threads.append(line)
    thin = sum(
        (line_mask(size, [line], 3.0 * unit, smooth=True) for line in threads),
        np.zeros((size[1], size[0]), dtype=np.float32),
    )
    y = (start[1] - np.arange(size[1], dtype=np.float32)[:, None]) / (770 * unit)
    near, wide = blurred(thin, 3.5 * unit), blurred(thin, 17 * unit)
    veil = near + (wide - near) * smoothstep(0.05, 0.7, y)
    return np.asarray(
        np.clip(veil * 0.2 * (1.0 + 2.2 * y) * smoothstep(1.0, 0.25, y) * smoothstep(0.0, 0.03, y), 0.0, 0.6),
        dtype=np.float32,
    )


def _through_lens(image: Pixels, unit: float) -> Pixels:
    """The camera's share: window light falling off to the right, corners a little soft and dark."""
    height, width = image.shape[:2]
    x, y = (
        np.linspace(0.0, 1.0, width, dtype=np.float32)[None, :],
        np.linspace(0.0, 1.0, height, dtype=np.float32)[:, None],
    )
    fall = 1.20 - 0.32 * x**1.4 - 0.12 * y
    soft = smoothstep(0.42, 0.78, np.hypot(x - 0.5, (y - 0.5) * 0.9))[:, :, None]
    hazy = np.stack(
        [blurred(np.ascontiguousarray(image[:, :, channel]), 3.2 * unit) for channel in range(3)], axis=2
    )
    return vignette(
        np.asarray((image + (hazy - image) * soft) * fall[:, :, None], dtype=np.float32),
        0.13,
        (0.05, 0.06, 0.10),
    )


def _shaded(image: Pixels, mask: Field, unit: float) -> None:
    """The matches' shadows: dark and sharp where they touch the cloth, long and soft away from it."""
    night = ink("141a26")
    cast = np.maximum(
        shadow(mask, (15 * unit, 12 * unit), 6 * unit), 0.7 * shadow(mask, (28 * unit, 22 * unit), 13 * unit)
    )
    over(image, np.asarray(np.clip(cast, 0, 1) * 0.62, dtype=np.float32), night)
    over(image, shadow(mask, (4 * unit, 4 * unit), 4 * unit) * 0.45, night)
