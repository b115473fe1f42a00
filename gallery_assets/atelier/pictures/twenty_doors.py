"""A ward's corridor in pen and wet ink: twenty doors, one of them ajar, and a line of light under the last."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gallery_assets.atelier.materials import Color, bled, finish, ink, multiplied, over, paper, vignette
from gallery_assets.atelier.noise import Field, Pixels, Size, blurred, chance, fractal, smoothstep, wobbled
from gallery_assets.atelier.submission import Person, Submission
from gallery_assets.atelier.vector import Point, hand_line, mask_of, polygon

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
        "On nights I cover twenty rooms. I know them by their doors before I know them by their names. I drew the corridor "
        "with a dip pen after a shift, standing up, and the paper was wet because I had put my cup on it. The light is the "
        "room where someone asked me to sit down for a minute, and I did. There is a line of light under the last door, too."
    ),
    dimensions="51 × 34 cm",
    city="Albuquerque",
    region="New Mexico",
    alt_text=(
        "Ink drawing of a long hospital corridor in perspective with ten doors on each side, the lines bleeding into the "
        "paper. The second door on the left is ajar; its yellow light falls across the dark floor.",
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
                "De noche cubro veinte habitaciones. Las conozco por sus puertas antes de conocerlas por sus nombres. Dibujé "
                "el pasillo con plumilla después de un turno, de pie, y el papel estaba mojado porque había apoyado mi taza "
                "en él. La luz es la habitación donde alguien me pidió que me sentara un minuto, y me senté. También hay una "
                "línea de luz debajo de la última puerta."
            ),
            "alt_text": (
                "Dibujo a tinta de un largo pasillo de hospital con diez puertas a cada lado y líneas que se corren en el "
                "papel. La segunda puerta de la izquierda está entreabierta; su luz amarilla cruza el piso oscuro."
            ),
        }
    },
)

WIDTH, HEIGHT = 3360, 2240
VANISH = (455.0, 262.0)
LENS, WALL, EYE, CEILING = 560.0, 1.7, 1.55, 2.72
FIRST, PITCH, LEAF, LINTEL, END = 2.3, 1.35, 0.92, 2.12, 16.2
INK, BLUE, LIGHT, SHEET = ink("191a22"), ink("3f4a5c"), ink("f2b632"), ink("efe6d3")
AJAR, LAST = 1, 9


def draw(scale: float = 1.0) -> Image.Image:
    """The drawing: light, washes, pen, then the water that runs through all of it."""
    size = (round(WIDTH * scale), round(HEIGHT * scale))
    k = size[0] / 1000.0
    image = paper(size, SHEET, 301, 0.8 * k, 0.045)
    _light(image, size, k)
    _washes(image, size, k)
    lines = _pen_work(size, k)
    wet = smoothstep(0.44, 0.58, fractal(size, 190 * k, 305, octaves=4))
    soft = bled(lines, 3.4 * k, 307)
    halo = bled(np.clip(blurred(lines, 2.0 * k) * 1.7, 0, 1), 7.0 * k, 308)
    multiplied(image, np.clip(lines * 0.94 * (1 - wet * 0.2), 0, 1), INK)
    multiplied(image, wet * soft * 0.9, INK)
    multiplied(image, wet * halo * 0.72, BLUE)
    _blooms(image, size, k)
    _accidents(image, size, k)
    return finish(vignette(image, 0.05), 3)


def see(x: float, height: float, away: float) -> Point:
    """Where a point of the corridor is in the picture, in thousandths of its width; meters in, eye at 0."""
    return VANISH[0] + LENS * x / away, VANISH[1] + LENS * (EYE - height) / away


def _wall(side: int, near: float, far: float, low: float, high: float, k: float) -> list[Point]:
    """A rectangle on the left (-1) or right (1) wall, in pixels."""
    corners = ((near, low), (far, low), (far, high), (near, high))
    return [(x * k, y * k) for x, y in (see(side * WALL, h, z) for z, h in corners)]


def _floor(points: Sequence[tuple[float, float]], k: float, height: float = 0.0) -> list[Point]:
    """A shape on the floor (or, with a height, the ceiling) from (x, away) pairs, in pixels."""
    return [(x * k, y * k) for x, y in (see(a, height, z) for a, z in points)]


def _door(index: int) -> tuple[float, float]:
    near = FIRST + PITCH * index
    return near, near + LEAF


def _area(size: Size, shapes: Sequence[Sequence[Point]]) -> Field:
    def fill(painter: QPainter) -> None:
        for shape in shapes:
            painter.drawPath(polygon(shape))

    return mask_of(size, fill)


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
    near, far = _door(AJAR)
    opening = _wall(-1, near, far, 0, LINTEL, k)
    strip = _floor([(-WALL, far), (-WALL, near), (WALL, 2.72), (WALL, 3.30), (-1.32, near + 0.1)], k)
    climb = _wall(1, 2.72, 3.30, 0, 1.5, k)
    glow = blurred(_area(size, [opening]), 34 * k) * 0.55
    flat = np.maximum(_area(size, [strip]) * 0.85, _area(size, [climb]) * 0.62)
    flat = wobbled(flat, 1.5 * k, 18 * k, 321) * (0.75 + 0.4 * fractal(size, 90 * k, 322))
    multiplied(image, np.clip(np.maximum(glow, flat), 0, 1), LIGHT)
    over(image, _area(size, [opening]) * 0.75, ink("fff6dc"))
    multiplied(image, _area(size, _answer(k)), LIGHT)


def _answer(k: float) -> list[list[Point]]:
    """The line of light under the last door on the right, and the little of it that reaches the floor."""
    near, far = _door(LAST)
    return [_wall(1, near, far, 0.0, 0.12, k), _floor([(WALL, near), (WALL, far), (0.75, far - 0.1), (0.75, near + 0.1)], k)]


def _keep(size: Size, k: float) -> Field:
    """1 everywhere but where light falls, so that the washes leave it open."""
    near, far = _door(AJAR)
    lit = [
        _wall(-1, near, far, 0, LINTEL, k),
        _floor([(-WALL, far), (-WALL, near), (WALL, 2.72), (WALL, 3.30), (-1.32, near + 0.1)], k),
        _wall(1, 2.72, 3.30, 0, 1.5, k),
        *_answer(k),
    ]
    return 1.0 - wobbled(_area(size, lit), 1.5 * k, 18 * k, 321)


def _washes(image: Pixels, size: Size, k: float) -> None:
    """Tone by tone: walls, floor, far end, doors."""
    keep = _keep(size, k)
    left, right = _area(size, [_wall(-1, 1.4, END, 0, CEILING, k)]), _area(size, [_wall(1, 1.4, END, 0, CEILING, k)])
    ground = _area(size, [_floor([(-WALL, 1.2), (WALL, 1.2), (WALL, END), (-WALL, END)], k)])
    _wash(image, right * keep, BLUE, 0.66, 331, k)
    _wash(image, left * keep, BLUE, 0.24, 334, k)
    _wash(image, ground * keep, INK, 0.72, 337, k)
    deep = _area(size, [_wall(side, 5.2, END, 0, CEILING, k) for side in (-1, 1)])
    _wash(image, deep * keep, BLUE, 0.34, 340, k)
    _wash(image, _area(size, [_wall(side, 9.0, END, 0, CEILING, k) for side in (-1, 1)]) * keep, INK, 0.30, 342, k)
    _wash(image, _area(size, [_end(k)]), INK, 1.0, 343, k)
    edges = [1.4, *[edge for i in range(10) for edge in _door(i)], END]
    base = [_wall(side, a, b, 0, 0.16, k) for side in (-1, 1) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    _wash(image, _area(size, base) * keep, INK, 0.5, 345, k)
    lamps = [_floor([(-0.42, z), (0.42, z), (0.42, z + 0.8), (-0.42, z + 0.8)], k, CEILING) for z in np.arange(1.9, END, 1.7)]
    top = _area(size, [_floor([(-WALL, 1.2), (WALL, 1.2), (WALL, END), (-WALL, END)], k, CEILING)])
    _wash(image, top * (1 - _area(size, lamps)), BLUE, 0.34, 347, k)
    _door_washes(image, size, keep, k)


def _end(k: float) -> list[Point]:
    corners = ((-WALL, 0.0), (WALL, 0.0), (WALL, CEILING), (-WALL, CEILING))
    return [(x * k, y * k) for x, y in (see(a, h, END) for a, h in corners)]


def _door_washes(image: Pixels, size: Size, keep: Field, k: float) -> None:
    """Every door its own darkness, its own reflection in the floor; the leaf of the open one."""
    rng = chance(351)
    for side in (-1, 1):
        for parity in (0, 1):
            shut = [i for i in range(10) if i % 2 == parity and not (side < 0 and i == AJAR)]
            doors = _area(size, [_wall(side, *_door(i), 0.02, LINTEL, k) for i in shut])
            depth = (0.80 if side < 0 else 0.92) * float(rng.uniform(0.9, 1.1))
            _wash(image, doors * keep, INK, depth, 353 + 5 * parity + side, k)
            glints = _area(size, [_reflection(side, i, k) for i in shut])
            _wash(image, blurred(glints, 2.5 * k) * keep, INK, 0.34, 363 + 5 * parity + side, k)
    panes = _area(size, [_pane(side, i, k) for side in (-1, 1) for i in range(10) if not (side < 0 and i == AJAR)])
    over(image, panes * 0.42, ink("c9c8c0"))
    over(image, _area(size, [_open_leaf(k)]), SHEET)
    _wash(image, _area(size, [_open_leaf(k)]), INK, 1.15, 371, k)


def _reflection(side: int, index: int, k: float) -> list[Point]:
    near, far = _door(index)
    foot = [see(side * WALL, h, z) for z, h in ((near, 0.0), (far, 0.0), (far, -1.1), (near, -1.1))]
    return [(x * k, y * k) for x, y in foot]


def _pane(side: int, index: int, k: float) -> list[Point]:
    near, far = _door(index)
    return _wall(side, near + 0.58 * LEAF, far - 0.2 * LEAF, 1.35, 1.85, k)


def _open_leaf(k: float) -> list[Point]:
    """The leaf of the ajar door, swung out on its far hinge."""
    _, far = _door(AJAR)
    turn = math.radians(29)
    x, z = -WALL + LEAF * math.sin(turn), far - LEAF * math.cos(turn)
    corners = ((-WALL, 0.02, far), (x, 0.02, z), (x, LINTEL, z), (-WALL, LINTEL, far))
    return [(a * k, b * k) for a, b in (see(*corner) for corner in corners)]


def _pen_work(size: Size, k: float) -> Field:
    """All the lines of the dip pen as one mask."""
    rng = chance(381)

    def work(painter: QPainter) -> None:
        for side in (-1, 1):
            _long_lines(painter, side, k, rng)
            for index in range(10):
                _door_lines(painter, side, index, k, rng)
        _hatching(painter, k, rng)
        _tiles(painter, k, rng)
        _outline(painter, _end(k), 1.4 * k, rng, k)
        _outline(painter, _open_leaf(k), 2.2 * k, rng, k)

    lines = mask_of(size, work)
    behind = _area(size, [_open_leaf(k)])
    leaf = mask_of(size, lambda p: _outline(p, _open_leaf(k), 2.0 * k, rng, k))
    return np.maximum(lines * (np.float32(1.0) - behind), leaf)


def _pen(painter: QPainter, start: Point, end: Point, width: float, rng: np.random.Generator, k: float) -> None:
    """One pen line: it swells with pressure, thins, and now and then skips."""
    points = hand_line(start, end, 0.42 * k, rng, 14 * k)
    phase, pace = rng.uniform(0, 6.3), rng.uniform(0.05, 0.16)
    dry = rng.random() < 0.2
    for index in range(len(points) - 1):
        if dry and rng.random() < 0.12:
            continue
        swell = width * (0.72 + 0.34 * math.sin(phase + index * pace * 6) + 0.16 * float(rng.normal()))
        pen = QPen(QColor("white"), max(0.5, swell), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(*points[index]), QPointF(*points[index + 1]))


def _outline(painter: QPainter, points: list[Point], width: float, rng: np.random.Generator, k: float) -> None:
    """A closed shape line by line, each a little too long, as drawn fast."""
    for (ax, ay), (bx, by) in zip(points, [*points[1:], points[0]], strict=True):
        length = max(1.0, math.dist((ax, ay), (bx, by)))
        past = min(0.06, 4.0 * k / length) * float(rng.uniform(0.2, 1.0))
        dx, dy = (bx - ax) * past, (by - ay) * past
        _pen(painter, (ax - dx, ay - dy), (bx + dx, by + dy), width, rng, k)


def _thickness(away: float, k: float) -> float:
    """Lines get thinner with distance, as far as a nib can."""
    return k * min(2.8, max(0.55, 6.0 / away))


def _long_lines(painter: QPainter, side: int, k: float, rng: np.random.Generator) -> None:
    """Floor, base, handrail, ceiling: broken at the doors where they must be."""
    for height in (0.0, CEILING):
        _segments(painter, side, height, 1.5, END, k, rng)
    for height in (0.16, 0.86, 0.98):
        edges = [1.5, *[edge for i in range(10) for edge in _door(i)], END]
        for near, far in zip(edges[::2], edges[1::2], strict=True):
            if far - near > 0.2:
                _segments(painter, side, height, near + 0.07, far - 0.07, k, rng)


def _segments(painter: QPainter, side: int, height: float, near: float, far: float, k: float, rng: np.random.Generator) -> None:
    """A receding line in pieces, each piece as thick as its distance allows."""
    cuts = np.geomspace(near, far, max(2, round(math.log(far / near) * 5) + 1))
    for a, b in pairwise(cuts):
        (ax, ay), (bx, by) = see(side * WALL, height, float(a)), see(side * WALL, height, float(b))
        _pen(painter, (ax * k, ay * k), (bx * k, by * k), _thickness(float(a), k), rng, k)


def _door_lines(painter: QPainter, side: int, index: int, k: float, rng: np.random.Generator) -> None:
    """Frame, leaf, pane, handle, and the chart pocket beside the door."""
    near, far = _door(index)
    width = _thickness(near, k)
    frame = _wall(side, near - 0.07, far + 0.07, 0.0, LINTEL + 0.07, k)
    _outline(painter, frame, width, rng, k)
    _outline(painter, _wall(side, near, far, 0.02, LINTEL, k), width * 0.9, rng, k)
    if side < 0 and index == AJAR:
        return
    if index < 8:
        _outline(painter, _pane(side, index, k), width * 0.6, rng, k)
        _outline(painter, _wall(side, near + 0.08, near + 0.2, 1.0, 1.06, k), width * 0.9, rng, k)
        _outline(painter, _wall(side, far + 0.12, far + 0.31, 1.25, 1.6, k), width * 0.55, rng, k)


def _hatching(painter: QPainter, k: float, rng: np.random.Generator) -> None:
    """Upright hatching on the dark wall and in the depth; a second set slants across it."""
    for side, start in ((1, 1.75), (-1, 5.2)):
        away = start
        while away < END:
            away *= 1.0 + float(rng.uniform(0.006, 0.016)) * (1 if side > 0 else 1.5)
            inside = any(a - 0.05 < away < b + 0.05 for a, b in map(_door, range(10)))
            lit = side > 0 and 2.66 < away < 3.36
            low, high = (0.2, float(rng.uniform(1.8, 2.65))) if not inside else (LINTEL + 0.1, 2.66)
            if lit:
                low = max(low, 1.6)
            a, b = see(side * WALL, low, away), see(side * WALL, high, away * float(rng.uniform(0.995, 1.005)))
            _pen(painter, (a[0] * k, a[1] * k), (b[0] * k, b[1] * k), _thickness(away, k) * 0.34, rng, k)


def _tiles(painter: QPainter, k: float, rng: np.random.Generator) -> None:
    """The floor's joints, kept thin: a few toward the vanishing point, the rest across."""
    for x in (-0.85, 0.0, 0.85):
        a, b = see(x, 0.0, 1.9), see(x, 0.0, END)
        _pen(painter, (a[0] * k, a[1] * k), (b[0] * k, b[1] * k), 0.7 * k, rng, k)
    for away in np.arange(1.75, END, 0.85):
        a, b = see(-WALL, 0.0, float(away)), see(WALL, 0.0, float(away))
        _pen(painter, (a[0] * k, a[1] * k), (b[0] * k, b[1] * k), _thickness(float(away), k) * 0.3, rng, k)


def _blooms(image: Pixels, size: Size, k: float) -> None:
    """Clear water fell into the half-dry wash: it pushed the ink outward into pale, dark-rimmed flowers."""
    rng = chance(401)
    ragged = (fractal(size, 46 * k, 402, octaves=5, gain=0.62) - 0.5) * 1.5
    rows = np.arange(size[1], dtype=np.float32)[:, None] / k
    columns = np.arange(size[0], dtype=np.float32)[None, :] / k
    for x, y, reach in ((915, 165, 66), (300, 618, 78), (560, 590, 42), (250, 52, 50)):
        far = np.hypot(columns - x, (rows - y) * float(rng.uniform(0.8, 1.25))) / reach + ragged
        inside = smoothstep(1.0, 0.93, far) * (0.35 + 0.65 * smoothstep(0.1, 1.0, far))
        rim = np.exp(-(((far - 1.0) / 0.055) ** 2))
        over(image, inside * 0.30, SHEET)
        multiplied(image, np.asarray(rim * 0.42, dtype=np.float32), BLUE)


def _runs(painter: QPainter, k: float, rng: np.random.Generator) -> None:
    """Ink that ran down the sheet, drawn standing: a thread and a drop at its end."""
    for x, y, length in ((40, 97, 150), (165, 152, 60), (722, 300, 210), (828, 150, 96), (882, 420, 150), (268, 262, 52), (540, 316, 40)):
        foot = y + length
        pen = QPen(QColor("white"), float(rng.uniform(0.8, 1.6)) * k, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        for (ax, ay), (bx, by) in pairwise(hand_line((x * k, y * k), (x * k, foot * k), 0.25 * k, rng, 12 * k)):
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
    mark = bled(mask_of(size, ring), 3.0 * k, 393) * smoothstep(0.3, 0.62, fractal(size, 70 * k, 394, octaves=2))
    multiplied(image, mark * 0.62, ink("7a5a3c"))
