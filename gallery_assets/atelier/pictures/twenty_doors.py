"""A ward's corridor in pen and wet ink: twenty doors, one of them ajar, light under the last one."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gallery_assets.atelier.corridor import (
    AJAR,
    CEILING,
    END,
    LINTEL,
    WALL,
    area_of,
    door_at,
    door_pane,
    far_wall,
    last_light,
    mirrored_door,
    on_floor,
    on_wall,
    open_leaf,
)
from gallery_assets.atelier.dip_pen import pen_work
from gallery_assets.atelier.materials import Color, bled, finish, ink, multiplied, over, paper, vignette
from gallery_assets.atelier.noise import Field, Pixels, Size, blurred, chance, fractal, smoothstep, wobbled
from gallery_assets.atelier.submission import Person, Submission
from gallery_assets.atelier.vector import hand_line, mask_of, triples

RECORD = Submission(
    number=3,
    title="Twenty Doors, 3 West",
    form="drawing",
    files=("twenty-doors.jpg",),
    people=(Person(name="Anand Raghunathan", shown_as="Anand Raghunathan"),),
    perspective="clinician",
    profession="physician",
    setting="hospital",
    statement=(
        "On nights I cover twenty rooms. I know them by their doors before I know them by their names. I "
        "drew the corridor with a dip pen after a shift, standing up, and the paper was wet because I had "
        "put my cup on it. The light is the room where someone asked me to sit down for a minute, and I did. "
        "There is a line of light under the last door, too."
    ),
    dimensions="51 × 34 cm",
    city="Albuquerque",
    region="New Mexico",
    alt_text=(
        (
            "Ink drawing of a long hospital corridor in perspective with ten doors on each side, the lines "
            "bleeding into the paper. The second door on the left is ajar; its yellow light falls across the "
            "dark floor."
        ),
    ),
    themes=("burnout", "resilience"),
    factors=(
        "Clinical responsibilities",
        "Patient population",
        "Level of engagement/connection to meaning and purpose in work",
    ),
    keywords=("corridor", "doors", "night shift", "ink", "light"),
    tone="tender",
    translations={
        "es": {
            "title": "Veinte puertas, 3 Oeste",
            "statement": (
                "De noche cubro veinte habitaciones. Las conozco por sus puertas antes de conocerlas por sus "
                "nombres. Dibujé el pasillo con plumilla después de un turno, de pie, y el papel estaba "
                "mojado porque había apoyado mi taza en él. La luz es la habitación donde alguien me pidió "
                "que me sentara un minuto, y me senté. También hay una línea de luz debajo de la última "
                "puerta."
            ),
            "alt_text": (
                "Dibujo a tinta de un largo pasillo de hospital con diez puertas a cada lado y líneas que se "
                "corren en el papel. La segunda puerta de la izquierda está entreabierta; su luz amarilla "
                "cruza el piso oscuro."
            ),
        }
    },
)

WIDTH, HEIGHT = 3360, 2240
INK, BLUE, LIGHT, SHEET = ink("191a22"), ink("3f4a5c"), ink("f2b632"), ink("efe6d3")


def draw(scale: float = 1.0) -> Image.Image:
    """The drawing: light, washes, pen, then the water that runs through all of it."""
    size = (round(WIDTH * scale), round(HEIGHT * scale))
    k = size[0] / 1000.0
    image = paper(size, SHEET, 301, 0.8 * k, 0.045)
    _light(image, size, k)
    _washes(image, size, k)
    lines = pen_work(size, k)
    wet = smoothstep(0.44, 0.58, fractal(size, 190 * k, 305, octaves=4))
    soft = bled(lines, 3.4 * k, 307)
    halo = bled(np.clip(blurred(lines, 2.0 * k) * 1.7, 0, 1), 7.0 * k, 308)
    multiplied(image, np.clip(lines * 0.94 * (1 - wet * 0.2), 0, 1), INK)
    multiplied(image, wet * soft * 0.9, INK)
    multiplied(image, wet * halo * 0.72, BLUE)
    _blooms(image, size, k)
    _accidents(image, size, k)
    return finish(vignette(image, 0.05), 3)


def _wash(image: Pixels, mask: Field, color: Color, depth: float, seed: int, k: float) -> None:
    """One wash of thinned ink: clouds where it pooled, a dark rim where it dried last."""
    size = (mask.shape[1], mask.shape[0])
    shape = wobbled(mask, 2.2 * k, 22 * k, seed)
    lakes = fractal(size, 150 * k, seed + 1, octaves=5, gain=0.55)
    tide = np.exp(-(((lakes - 0.52) / 0.012) ** 2)) * 0.15 + np.exp(-(((lakes - 0.66) / 0.01) ** 2)) * 0.13
    pooled = 0.42 + 0.70 * lakes + 0.11 * smoothstep(0.515, 0.53, lakes) + tide
    grains = 0.86 + 0.28 * fractal(size, 3.2 * k, seed + 2, octaves=2, gain=0.8)
    rim = shape * (1.0 - blurred(shape, 2.2 * k)) * 0.9
    multiplied(image, np.clip((shape * pooled * grains + rim) * depth, 0.0, 1.0), color)


def _light(image: Pixels, size: Size, k: float) -> None:
    """What the ajar door lets out: its opening, the strip across the floor, the climb up the far wall."""
    near, far = door_at(AJAR)
    opening = on_wall(-1, near, far, 0, LINTEL, k)
    strip = on_floor([(-WALL, far), (-WALL, near), (WALL, 2.72), (WALL, 3.30), (-1.32, near + 0.1)], k)
    climb = on_wall(1, 2.72, 3.30, 0, 1.5, k)
    glow = blurred(area_of(size, [opening]), 34 * k) * 0.55
    flat = np.maximum(area_of(size, [strip]) * 0.85, area_of(size, [climb]) * 0.62)
    flat = wobbled(flat, 1.5 * k, 18 * k, 321) * (0.75 + 0.4 * fractal(size, 90 * k, 322))
    multiplied(image, np.clip(np.maximum(glow, flat), 0, 1), LIGHT)
    over(image, area_of(size, [opening]) * 0.75, ink("fff6dc"))
    multiplied(image, area_of(size, last_light(k)), LIGHT)


def _keep(size: Size, k: float) -> Field:
    """1 everywhere but where light falls, so that the washes leave it open."""
    near, far = door_at(AJAR)
    lit = [
        on_wall(-1, near, far, 0, LINTEL, k),
        on_floor([(-WALL, far), (-WALL, near), (WALL, 2.72), (WALL, 3.30), (-1.32, near + 0.1)], k),
        on_wall(1, 2.72, 3.30, 0, 1.5, k),
        *last_light(k),
    ]
    return 1.0 - wobbled(area_of(size, lit), 1.5 * k, 18 * k, 321)


def _washes(image: Pixels, size: Size, k: float) -> None:
    """Tone by tone: walls, floor, far end, doors."""
    keep = _keep(size, k)
    left, right = (
        area_of(size, [on_wall(-1, 1.4, END, 0, CEILING, k)]),
        area_of(size, [on_wall(1, 1.4, END, 0, CEILING, k)]),
    )
    ground = area_of(size, [on_floor([(-WALL, 1.2), (WALL, 1.2), (WALL, END), (-WALL, END)], k)])
    _wash(image, right * keep, BLUE, 0.66, 331, k)
    _wash(image, left * keep, BLUE, 0.24, 334, k)
    _wash(image, ground * keep, INK, 0.72, 337, k)
    deep = area_of(size, [on_wall(side, 5.2, END, 0, CEILING, k) for side in (-1, 1)])
    _wash(image, deep * keep, BLUE, 0.34, 340, k)
    _wash(
        image,
        area_of(size, [on_wall(side, 9.0, END, 0, CEILING, k) for side in (-1, 1)]) * keep,
        INK,
        0.30,
        342,
        k,
    )
    _wash(image, area_of(size, [far_wall(k)]), INK, 1.0, 343, k)
    edges = [1.4, *[edge for i in range(10) for edge in door_at(i)], END]
    base = [
        on_wall(side, a, b, 0, 0.16, k)
        for side in (-1, 1)
        for a, b in zip(edges[::2], edges[1::2], strict=True)
    ]
    _wash(image, area_of(size, base) * keep, INK, 0.5, 345, k)
    lamps = [
        on_floor([(-0.42, z), (0.42, z), (0.42, z + 0.8), (-0.42, z + 0.8)], k, CEILING)
        for z in np.arange(1.9, END, 1.7)
    ]
    top = area_of(size, [on_floor([(-WALL, 1.2), (WALL, 1.2), (WALL, END), (-WALL, END)], k, CEILING)])
    _wash(image, top * (1 - area_of(size, lamps)), BLUE, 0.34, 347, k)
    _door_washes(image, size, keep, k)


def _door_washes(image: Pixels, size: Size, keep: Field, k: float) -> None:
    """Every door its own darkness, its own reflection in the floor; the leaf of the open one."""
    rng = chance(351)
    for side in (-1, 1):
        for parity in (0, 1):
            shut = [i for i in range(10) if i % 2 == parity and not (side < 0 and i == AJAR)]
            doors = area_of(size, [on_wall(side, *door_at(i), 0.02, LINTEL, k) for i in shut])
            depth = (0.80 if side < 0 else 0.92) * float(rng.uniform(0.9, 1.1))
            _wash(image, doors * keep, INK, depth, 353 + 5 * parity + side, k)
            glints = area_of(size, [mirrored_door(side, i, k) for i in shut])
            _wash(image, blurred(glints, 2.5 * k) * keep, INK, 0.34, 363 + 5 * parity + side, k)
    panes = area_of(
        size, [door_pane(side, i, k) for side in (-1, 1) for i in range(10) if not (side < 0 and i == AJAR)]
    )
    over(image, panes * 0.42, ink("c9c8c0"))
    over(image, area_of(size, [open_leaf(k)]), SHEET)
    _wash(image, area_of(size, [open_leaf(k)]), INK, 1.15, 371, k)


def _blooms(image: Pixels, size: Size, k: float) -> None:
    """Clear water fell into the half-dry wash: it pushed the ink outward into pale, dark-rimmed flowers."""
    rng = chance(401)
    ragged = (fractal(size, 46 * k, 402, octaves=5, gain=0.62) - 0.5) * 1.5
    rows = np.arange(size[1], dtype=np.float32)[:, None] / k
    columns = np.arange(size[0], dtype=np.float32)[None, :] / k
    for x, y, reach in triples("915,165,66 300,618,78 560,590,42 250,52,50"):
        far = np.hypot(columns - x, (rows - y) * float(rng.uniform(0.8, 1.25))) / reach + ragged
        inside = smoothstep(1.0, 0.93, far) * (0.35 + 0.65 * smoothstep(0.1, 1.0, far))
        rim = np.exp(-(((far - 1.0) / 0.055) ** 2))
        over(image, np.asarray(inside * 0.30, dtype=np.float32), SHEET)
        multiplied(image, np.asarray(rim * 0.42, dtype=np.float32), BLUE)


def _runs(painter: QPainter, k: float, rng: np.random.Generator) -> None:
    """Ink that ran down the sheet, drawn standing: a thread and a drop at its end."""
    for x, y, length in triples(
        "40,97,150 165,152,60 722,300,210 828,150,96 882,420,150 268,262,52 540,316,40"
    ):
        foot = y + length
        pen = QPen(
            QColor("white"), float(rng.uniform(0.8, 1.6)) * k, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap
        )
        for (ax, ay), (bx, by) in pairwise(
            hand_line((x * k, y * k), (x * k, foot * k), 0.25 * k, rng, 12 * k)
        ):
            painter.setPen(pen)
            painter.drawLine(QPointF(ax, ay), QPointF(bx, by))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(x * k, foot * k), 1.5 * k, 2.6 * k)


def _accidents(image: Pixels, size: Size, k: float) -> None:
    """The cup's ring, spatter, and a bloom where clear water pushed the ink away."""
    rng = chance(391)

    def drops(painter: QPainter) -> None:
        for _ in range(130):
            x, y = rng.normal(760, 130) * k, rng.normal(560, 90) * k
            radius = k * float(rng.pareto(2.2)) * 0.55
            painter.drawEllipse(QPointF(float(x), float(y)), min(radius, 5 * k), min(radius, 5 * k))

    def ring(painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor("white"), 2.6 * k))
        painter.drawEllipse(QPointF(118 * k, 585 * k), 66 * k, 64 * k)

    multiplied(image, bled(mask_of(size, lambda p: _runs(p, k, rng)), 1.4 * k, 395) * 0.6, INK)
    multiplied(image, bled(mask_of(size, drops), 1.6 * k, 392) * 0.85, INK)
    mark = bled(mask_of(size, ring), 3.0 * k, 393) * smoothstep(
        0.3, 0.62, fractal(size, 70 * k, 394, octaves=2)
    )
    multiplied(image, mark * 0.62, ink("7a5a3c"))
