"""A quilt of name badges, one patch left blank: pieced cloth, quilting, a needle parked for later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from gallery_assets.atelier.materials import Color, finish, ink, over, paper, shadow
from gallery_assets.atelier.name_badge import BEHIND, Badge, laid, rounded, sew_on
from gallery_assets.atelier.needlework import begun, cable, outline, parked_needle
from gallery_assets.atelier.noise import Field, Pixels, Size, blurred, chance, displaced, fractal
from gallery_assets.atelier.patterns import ALL, Bolt
from gallery_assets.atelier.relief import linen, lit
from gallery_assets.atelier.stitch import Thread, drawn_in, sewn
from gallery_assets.atelier.submission import Person, Submission
from gallery_assets.atelier.vector import Point, mask_of

RECORD = Submission(
    number=4,
    title="Room for One More",
    form="textile",
    files=("badge-quilt.jpg", "badge-quilt-back.jpg", "badge-quilt-detail.jpg"),
    people=(
        Person(
            name="Harbor Street Hospital Volunteer Guild",
            shown_as="Harbor Street Hospital Volunteer Guild",
            display="organization",
        ),
    ),
    perspective="organization",
    setting="hospital",
    statement=(
        "When people leave our hospital they hand in their badges at the volunteer desk. We asked "
        "twenty-four of them, from the kitchen to the operating rooms, what color they would like to be. We "
        "cut the badges from felt and old scrub shirts and left out names and titles. We met on Tuesdays for "
        "eight months. One patch is basted and not sewn. People who stop at the quilt tend to touch that "
        "one."
    ),
    dimensions="178 × 192 cm",
    city="Duluth",
    region="Minnesota",
    alt_text=(
        (
            "A hand-sewn quilt of twenty-five bright patches. On each is a cloth name badge with a faceless "
            "figure and woven bars for a name, except one plain patch with a half-basted outline, a needle "
            "and red thread."
        ),
        (
            "The back of the quilt: plain sage cloth in a rust binding. Every line of the quilting shows "
            "through as stitches, badge outlines without the badges, and one corner has an empty cream label."
        ),
        (
            "The unsewn patch close up: raw cream linen, a rectangle begun in red basting stitches, a needle "
            "parked in the cloth, and a loop of red thread left hanging."
        ),
    ),
    themes=("well-being", "resilience"),
    factors=(
        "Inclusion and connectivity",
        "Level of support for all healthcare team members",
        "Diversity and inclusion",
    ),
    keywords=("quilt", "name badge", "volunteers", "sewing", "belonging"),
    tone="joyful",
    translations={
        "es": {
            "title": "Lugar para alguien más",
            "statement": (
                "Quienes dejan nuestro hospital entregan su gafete en el mostrador de voluntarios. "
                "Preguntamos a veinticuatro, de la cocina a los quirófanos, de qué color querían ser. "
                "Cortamos los gafetes de fieltro y de uniformes viejos y dejamos fuera nombres y cargos. Nos "
                "reunimos los martes durante ocho meses. Un cuadro está hilvanado y sin coser. Quienes se "
                "detienen ante la colcha suelen tocar ese."
            ),
            "alt_text": (
                "Colcha cosida a mano con veinticinco cuadros de colores. En cada uno hay un gafete de tela "
                "con una figura sin rostro y barras tejidas por nombre, menos en uno liso, con un contorno a "
                "medio hilvanar, aguja e hilo rojo. | El revés de la colcha: tela lisa color salvia con "
                "ribete óxido. Las costuras del acolchado la atraviesan y dejan contornos de gafetes sin "
                "gafetes; en una esquina hay una etiqueta crema vacía. | El cuadro sin coser, de cerca: "
                "lino crema, un rectángulo empezado con hilván rojo, una aguja clavada en la tela y un "
                "lazo de hilo rojo suelto."
            ),
        }
    },
)

SIZE = (3000, 3240)
EDGE, BINDING, BORDER, SASH = 92.0, 34.0, 66.0, 46.0
COLUMNS, ROWS = 5, 5
BLANK = (3, 2)
"""Column and row of the patch that is still nobody's."""
BACK, NEAR = 0.6, 1.5
"""How much smaller the back is drawn, and how much nearer the detail is seen."""
LABEL = (2080.0, 2690.0, 560.0, 300.0)
"""Where the empty label is sewn onto the back: left, top, width and height."""
REGION = (0.585, 0.405, 0.18, 0.185)
"""Where the detail lies on the quilt, in parts of it; ``welcome.toml`` says the same."""
LAMP = (-0.62, -0.66, 0.78)
INDIGO, RUST, MUSTARD, SAGE, CREAM, ROSE, RED = (
    ink(code) for code in ("303b5c", "a9523c", "cfa04a", "80998a", "ebe0c8", "c58d86", "b8262c")
)
DYES = {
    "i": INDIGO,
    "r": RUST,
    "m": MUSTARD,
    "s": SAGE,
    "c": CREAM,
    "o": ROSE,
    "d": ink("5d7d6c"),
}
CLOTHS = [
    "gingham/cr",
    "sprigs/mc",
    "ticking/ci",
    "dots/sc",
    "plain/oo",
    "chevron/sd",
    "plain/rr",
    "sprigs/co",
    "plaid/mr",
    "dots/rc",
    "sprigs/sc",
    "gingham/cs",
    "dots/oc",
    "plain/cc",
    "ticking/cr",
    "plaid/oi",
    "dots/mc",
    "chevron/or",
    "plain/ss",
    "sprigs/rm",
    "plain/mm",
    "ticking/cs",
    "plaid/sc",
    "sprigs/oc",
    "gingham/cm",
]
"""The patches' cloths row by row: pattern, then the dyes of ground and figure."""


def _cloth(number: int) -> tuple[str, Color, Color]:
    kind, dyes = CLOTHS[number].split("/")
    return kind, DYES[dyes[0]], DYES[dyes[1]]


def _cell(column: int, row: int) -> QRectF:
    """A patch's place, in pixels at full size."""
    start = EDGE + BINDING + BORDER + SASH
    wide = (SIZE[0] - 2 * start - (COLUMNS - 1) * SASH) / COLUMNS
    high = (SIZE[1] - 2 * start - (ROWS - 1) * SASH) / ROWS
    return QRectF(start + column * (wide + SASH), start + row * (high + SASH), wide, high)


def _badge(number: int) -> Badge:
    """The badge of one patch; its colors keep off the patch's own."""
    rng = chance(500 + number)
    _, ground, figure = _cloth(number)
    colors = [color for color in (INDIGO, RUST, MUSTARD, SAGE, ROSE) if color not in (ground, figure)]
    band, shirt = (colors[int(pick)] for pick in rng.permutation(len(colors))[:2])
    bars = (float(rng.uniform(0.72, 1.0)), float(rng.uniform(0.45, 0.8)), float(rng.uniform(0.25, 0.6)))
    styles = tuple(BEHIND)
    return Badge(
        number % 3 == 1,
        band,
        shirt,
        int(rng.integers(6)),
        int(rng.integers(6)),
        styles[(number * 5 + number // 8) % len(styles)],
        bars,
    )


def _patch(number: int, size: Size, unit: float) -> tuple[Pixels, Field]:
    """One patch with its badge: color and height."""
    kind, ground, figure = _cloth(number)
    color = ALL[kind](Bolt(size, ground, figure, unit, 700 + number))
    x = np.linspace(-1.0, 1.0, size[0], dtype=np.float32)[None, :]
    y = np.linspace(-1.0, 1.0, size[1], dtype=np.float32)[:, None]
    height = np.asarray((1.0 - x**6) * (1.0 - y**6) * 17.0 * unit, dtype=np.float32)
    if number != BLANK[1] * COLUMNS + BLANK[0]:
        sew_on(color, height, _badge(number), unit)
    return color, height


def _top(size: Size, unit: float) -> tuple[Pixels, Field]:
    """The pieced top: border, sashes, corner squares, patches."""
    color = paper(size, ink("d9d5cd"), 3, unit, tooth=0.02)
    height = np.zeros((size[1], size[0]), dtype=np.float32)

    def block(box: QRectF, cloth: Color, lift: float) -> None:
        scaled = QRectF(box.x() * unit, box.y() * unit, box.width() * unit, box.height() * unit)
        laid(color, height, rounded(size, scaled, 3 * unit), cloth, lift, unit)

    quilt = QRectF(EDGE, EDGE, SIZE[0] - 2 * EDGE, SIZE[1] - 2 * EDGE)
    wall = rounded(
        size,
        QRectF(quilt.x() * unit, quilt.y() * unit, quilt.width() * unit, quilt.height() * unit),
        8 * unit,
    )
    over(color, shadow(wall, (20 * unit, 30 * unit), 26 * unit) * 0.6, ink("2a2530"))
    block(quilt, RUST, 14)
    block(quilt.adjusted(BINDING, BINDING, -BINDING, -BINDING), ink("39466f"), 6)
    block(quilt.adjusted(BINDING + BORDER, BINDING + BORDER, -BINDING - BORDER, -BINDING - BORDER), INDIGO, 5)
    for number in range(COLUMNS * ROWS):
        box = _cell(number % COLUMNS, number // COLUMNS)
        left, top = round(box.x() * unit), round(box.y() * unit)
        part = (slice(top, top + round(box.height() * unit)), slice(left, left + round(box.width() * unit)))
        color[part], lift = _patch(number, (round(box.width() * unit), round(box.height() * unit)), unit)
        height[part] += lift
    laid(color, height, _corners(size, unit), MUSTARD, 3, unit)
    return color, height


def _corners(size: Size, unit: float) -> Field:
    """The small squares where the sashes meet, all in one mask."""

    def paint(painter: QPainter) -> None:
        for number in range((COLUMNS + 1) * (ROWS + 1)):
            box = _cell(number % (COLUMNS + 1), number // (COLUMNS + 1))
            painter.drawRect(
                QRectF((box.x() - SASH) * unit, (box.y() - SASH) * unit, SASH * unit, SASH * unit)
            )

    return mask_of(size, paint)


def _threads(unit: float) -> tuple[list[Thread], list[list[Point]]]:
    """All that is sewn by hand, and those lines that go through all layers and pull them together."""
    threads: list[Thread] = []
    pulled: list[list[Point]] = []
    for number in range(COLUMNS * ROWS):
        box = _cell(number % COLUMNS, number // COLUMNS)
        if (number % COLUMNS, number // COLUMNS) == BLANK:
            threads.append(Thread(begun(box, unit), RED, 22 * unit, 19 * unit, 5.4 * unit))
        else:
            inner = (round(box.width() * unit), round(box.height() * unit))
            badge = _badge(number)
            left, top = round(box.x() * unit), round(box.y() * unit)
            for inset, color, stitch, gap in ((5.0, badge.band, 9.0, 9.0), (-24.0, CREAM, 13.0, 11.0)):
                line = [(x + left, y + top) for x, y in badge.outline(inner, unit, inset)]
                threads.append(Thread(line, color, stitch * unit, gap * unit, 4.2 * unit))
                pulled += [line] if inset < 0 else []
        pulled.append(outline(box, unit, 0.0))
        threads.append(Thread(outline(box, unit, SASH / 2 - 12), CREAM, 13 * unit, 13 * unit, 3.8 * unit))
    for line in cable(SIZE, EDGE + BINDING + BORDER / 2, unit):
        threads.append(Thread(line, ink("c9cfe0"), 13 * unit, 12 * unit, 3.8 * unit))
        pulled.append(line)
    return threads, pulled


def draw(scale: float = 1.0) -> Image.Image:
    """The finished quilt, hung and photographed."""
    size = (round(SIZE[0] * scale), round(SIZE[1] * scale))
    color, height = _top(size, scale)
    threads, pulled = _threads(scale)
    height += drawn_in(size, pulled, 11 * scale, 26 * scale, 61)
    sewn(color, height, threads, chance(62))
    parked_needle(color, height, begun(_cell(*BLANK), 1.0)[-1], RED, scale)
    image = _hung(color, height, scale)
    return finish(image, 4)


def draw_back(scale: float = 1.0) -> Image.Image:
    """The back of the quilt: one cloth, and the quilting seen from behind."""
    unit = scale * BACK
    size = (round(SIZE[0] * unit), round(SIZE[1] * unit))
    color = paper(size, ink("d9d5cd"), 3, unit, tooth=0.02)
    height = np.zeros((size[1], size[0]), dtype=np.float32)
    quilt = QRectF(EDGE * unit, EDGE * unit, size[0] - 2 * EDGE * unit, size[1] - 2 * EDGE * unit)
    over(
        color, shadow(rounded(size, quilt, 8 * unit), (20 * unit, 30 * unit), 26 * unit) * 0.6, ink("2a2530")
    )
    inner = quilt.adjusted(BINDING * unit, BINDING * unit, -BINDING * unit, -BINDING * unit)
    laid(color, height, rounded(size, quilt, 3 * unit), RUST, 14, unit)
    laid(color, height, rounded(size, inner, 3 * unit), ink("93a797"), 9, unit)
    threads, pulled = _threads(unit)
    behind = [replace(one, line=_mirrored(one.line, size[0])) for one in threads]
    height += drawn_in(size, [_mirrored(line, size[0]) for line in pulled], 11 * unit, 26 * unit, 71)
    sewn(color, height, behind, chance(72))
    label = rounded(size, QRectF(*(each * unit for each in LABEL)), 6 * unit)
    height *= 1.0 - label
    laid(color, height, label, CREAM, 12, unit)
    hem = Thread(outline(QRectF(*LABEL), unit, -16.0), RED, 11 * unit, 10 * unit, 4.2 * unit)
    sewn(color, height, [hem], chance(73))
    return finish(_hung(color, height, unit), 4)


def draw_detail(scale: float = 1.0) -> Image.Image:
    """The patch that is nobody's yet, from near."""
    whole = draw(scale * NEAR)
    left, top, width, height = REGION
    sides = (left, top, left + width, top + height)
    box = [round(side * whole.size[place % 2]) for place, side in enumerate(sides)]
    return whole.crop((box[0], box[1], box[2], box[3]))


def _mirrored(line: Sequence[Point], width: int) -> list[Point]:
    return [(width - x, y) for x, y in line]


VIEWS = {"badge-quilt-back.jpg": draw_back, "badge-quilt-detail.jpg": draw_detail}


def _hung(color: Pixels, height: Field, unit: float) -> Pixels:
    """The quilt with its weave, the sag of its own weight and the light along the wall."""
    size = (height.shape[1], height.shape[0])
    dx, dy = ((fractal(size, 700 * unit, seed, octaves=4, gain=0.45) - 0.5) * 34 * unit for seed in (63, 64))
    color, height = displaced(color, dx, dy), displaced(height, dx, dy)
    weave, tone = linen(size, 5.4 * unit, 65)
    on_wall = np.clip(blurred(height, 20 * unit) / (4 * unit), 0.0, 1.0)
    weave, tone = 0.75 + (weave - 0.75) * on_wall, tone * on_wall
    sag = (fractal(size, 200 * unit, 66, octaves=4) - 0.5) * 16 * unit
    soft = blurred(np.asarray(height + sag, dtype=np.float32), 1.3 * unit)
    light = lit(soft, 0.95, LAMP) * lit(np.asarray(weave * 1.2 * unit, dtype=np.float32), 0.8, LAMP)
    washed = color.mean(axis=2, keepdims=True)
    color = washed + (color - washed) * 0.90
    cloth = color * (0.90 + 0.12 * weave + 0.08 * tone)[:, :, None]
    return np.asarray(np.clip(cloth * (0.30 + 0.71 * light)[:, :, None], 0.0, 1.0), dtype=np.float32)
