"""A hospital's corner at night after rain: one window lit, and in the wet street all the others."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from gallery_assets.atelier.brush import contours, paint_after, stroke
from gallery_assets.atelier.facade import AMBER, FLOOR, GROUND, HAZE, LIT, TOP, building, fill, on_face, place
from gallery_assets.atelier.materials import finish, ink, jittered, over, paper, toned, vignette
from gallery_assets.atelier.noise import Field, Pixels, Size, blurred, chance, displaced, fractal, smoothstep
from gallery_assets.atelier.submission import Person, Submission
from gallery_assets.atelier.vector import Point, line_mask, mask_of, pixels_of, polygon, shape_mask

RECORD = Submission(
    number=1,
    title="The Bus Stop Across from Six",
    form="painting",
    files=("night-facade.jpg",),
    people=(Person(name="Tamika Oyelaran", shown_as="Tamika Oyelaran"),),
    perspective="clinician",
    profession="nurse",
    setting="hospital",
    statement=(
        "I wait for the 11:52 bus across from the building where I work. From the bench you can see one "
        "window on six, which is our medication room. Whoever is in there is counting. I painted what I see "
        "from the bench, in gouache, over eleven nights. Then it rained, and in the street I put the other "
        "lights, the ones that are on behind the blinds."
    ),
    dimensions="46 × 58 cm",
    city="Toledo",
    region="Ohio",
    alt_text=(
        (
            "Gouache painting of a dark hospital corner at night. One window glows amber, a small figure "
            "standing in it. In the wet street below, the reflection of the same building has many lit "
            "windows."
        ),
    ),
    themes=("well-being", "resilience"),
    factors=("Clinical responsibilities", "Sense of meaning", "Work-life integration"),
    keywords=("night shift", "window", "rain", "reflection", "hospital"),
    tone="reflective",
    translations={
        "es": {
            "title": "La parada frente al sexto piso",
            "statement": (
                "Espero el autobús de las 11:52 frente al edificio donde trabajo. Desde el banco se ve una "
                "sola ventana en el sexto piso, que es nuestro cuarto de medicamentos. Quien esté allí está "
                "contando. Pinté con gouache lo que veo desde el banco, durante once noches. Después llovió, "
                "y en la calle puse las otras luces, las que están encendidas detrás de las persianas."
            ),
            "alt_text": (
                "Pintura al gouache de la esquina oscura de un hospital de noche. Una ventana brilla en "
                "ámbar con una figura pequeña. En la calle mojada, el reflejo del edificio tiene muchas "
                "ventanas encendidas."
            ),
        }
    },
)

WIDTH, HEIGHT = 2640, 3300
UNITS = 1000.0
NIGHT, SLATE = ink("101a30"), ink("2f4a66")


def draw(scale: float = 1.0) -> Image.Image:
    """The painting, from the toned board up to the varnish."""
    size = (round(WIDTH * scale), round(HEIGHT * scale))
    k = size[0] / UNITS
    model = _model(size, k)
    image = paper(size, ink("3a2c33"), 11, k * 0.6, 0.06)
    loose = _directions(size, k)
    water = mask_of(size, lambda p: p.drawPath(polygon(_pavement(k))))
    angles = np.where(water > 0.5, loose, contours(model, loose, 3.0 * k, 0.02))
    detail = _detail(model, k)
    paint_after(image, model, loose, 30 * k, 21, cover=2.4, length=3.6, jitter=0.024, load=(0.62, 1.0))
    paint_after(image, model, loose, 13 * k, 22, cover=1.6, length=3.0, jitter=0.022)
    paint_after(
        image, model, angles, 7 * k, 23, cover=2.6, length=3.0, jitter=0.014, where=detail, load=(0.7, 1.0)
    )
    paint_after(
        image,
        model,
        angles,
        3.4 * k,
        24,
        cover=2.6,
        length=3.0,
        jitter=0.01,
        where=smoothstep(0.3, 0.8, detail),
        load=(0.75, 1.0),
    )
    _tree(image, k)
    _lamp_in_window(image, k)
    image = toned(image, (fractal(size, 5 * k, 31, octaves=3, gain=0.9) - 0.5) * 0.035)
    return finish(vignette(image, 0.10), 1)


def _model(size: Size, k: float) -> Pixels:
    """The scene in flat color, from which the brush takes its colors."""
    canvas = QImage(size[0], size[1], QImage.Format.Format_RGB888)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill(painter, [(0, 0), (size[0], 0), (size[0], size[1]), (0, size[1])], NIGHT)
    building(painter, k, 1.0)
    painter.end()
    upright = pixels_of(canvas)
    _sky(upright, k)
    street = _street(size, k)
    ground = mask_of(size, lambda p: p.drawPath(polygon(_pavement(k))))
    over(upright, ground, street)
    _curb(upright, k)
    return upright


def _pavement(k: float) -> list[Point]:
    """The street's outline: everything under the building's two base lines."""
    left, right = place(-1, 1.05, 0), place(1, 2.2, 0)
    corner = place(1, 0, 0)
    outline = [left, corner, right, (1010.0, 1260.0), (-10.0, 1260.0)]
    return [(x * k, y * k) for x, y in outline]


def _sky(model: Pixels, k: float) -> None:
    """Behind everything that still has the plain night color: cloud, and the town's haze low down."""
    size = (model.shape[1], model.shape[0])
    empty = (np.abs(model - np.array(NIGHT, dtype=np.float32)).sum(axis=2) < 0.012).astype(np.float32)
    rows = np.linspace(0.0, 1250.0, size[1], dtype=np.float32)[:, None] + np.zeros(
        (1, size[0]), dtype=np.float32
    )
    over(model, empty * smoothstep(0.0, 700.0, rows), HAZE)
    cloud = fractal(size, 300 * k, 8, octaves=4, stretch=(2.2, 0.8))
    over(model, empty * smoothstep(0.5, 0.75, cloud) * 0.6, SLATE)
    over(model, empty * smoothstep(0.45, 0.2, cloud) * 0.5, ink("0b1224"))


def _street(size: Size, k: float) -> Pixels:
    """The wet street: the mirror image with its many lights, broken by ripples and dry patches."""
    canvas = QImage(size[0], size[1], QImage.Format.Format_RGB888)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill(painter, [(0, 0), (size[0], 0), (size[0], size[1]), (0, size[1])], ink("1b2b42"))
    building(painter, k, -1.0, awake=0.55)
    painter.end()
    mirror = pixels_of(canvas)
    down = np.linspace(0.0, 1250.0, size[1], dtype=np.float32)[:, None] + np.zeros(
        (1, size[0]), dtype=np.float32
    )
    depth = smoothstep(770.0, 1200.0, down)
    ripple = (fractal(size, 26 * k, 41, octaves=2, stretch=(5.0, 0.45)) - 0.5) * depth * 34 * k
    mirror = displaced(mirror, ripple, ripple * 0.4)
    mirror *= 0.86 - 0.22 * depth[:, :, None]
    dry = fractal(size, 210 * k, 43, octaves=4, stretch=(3.2, 0.5))
    over(mirror, smoothstep(0.56, 0.66, dry) * smoothstep(800.0, 900.0, down) * 0.85, ink("35363d"))
    return mirror


def _curb(model: Pixels, k: float) -> None:
    """The sidewalk's pale edge along the two base lines."""
    size = (model.shape[1], model.shape[0])
    lines = [[place(-1, 1.05, -13), place(-1, 0.0, -13), place(1, 0.0, -13), place(1, 2.4, -13)]]
    scaled = [[(x * k, y * k) for x, y in line] for line in lines]
    over(model, line_mask(size, scaled, 20 * k), ink("2b3447"))
    over(
        model, line_mask(size, [[(x, y + 9 * k) for x, y in line] for line in scaled], 3.6 * k), ink("8b93a0")
    )


def _directions(size: Size, k: float) -> Field:
    """Which way the brush goes: swinging in the sky, down the walls, level on the water."""
    sky = (fractal(size, 420 * k, 51, octaves=2) - 0.5) * 1.5 - 0.25
    left, right = (shape_mask(size, on_face(face, 0, 1.06, 0, TOP, k)) for face in (-1, 1))
    walls = np.maximum(left, right)
    water = mask_of(size, lambda p: p.drawPath(polygon(_pavement(k))))
    level = 0.02 + 0.0 * sky
    upright = np.full_like(sky, math.pi / 2)
    switch = fractal(size, 60 * k, 53, octaves=2)
    upright = np.where(switch > 0.56, np.float32(0.06), upright)
    angles = np.where(walls > 0.5, upright, sky)
    return np.asarray(np.where(water > 0.5, level, angles), dtype=np.float32)


def _detail(model: Pixels, k: float) -> Field:
    """Where the model has edges: there the small brushes go."""
    tone = model @ np.array([0.4, 0.4, 0.2], dtype=np.float32)
    soft = blurred(tone, 3.0 * k)
    return smoothstep(0.004, 0.05, blurred(np.abs(tone - soft), 2.0 * k))


def _tree(image: Pixels, k: float) -> None:
    """A bare street tree at the right, in front of the low wing."""
    rng = chance(61)

    def grow(x: float, y: float, angle: float, length: float, thick: float) -> None:
        points = [(x, y)]
        for _ in range(4):
            angle += float(rng.normal(0.0, 0.10))
            x, y = x + math.cos(angle) * length / 4, y + math.sin(angle) * length / 4
            points.append((x, y))
        shade = jittered(ink("0c111d"), 0.01, rng)
        stroke(
            image,
            [(a * k, b * k) for a, b in points],
            max(1.2, thick * k),
            shade,
            int(rng.integers(1 << 30)),
            load=0.97,
            ridge=0.02,
        )
        if thick > 1.0:
            for turn in (rng.uniform(0.25, 0.6), -rng.uniform(0.25, 0.6)):
                grow(x, y, angle + float(turn), length * float(rng.uniform(0.68, 0.86)), thick * 0.62)

    grow(912.0, 812.0, -math.pi / 2 - 0.04, 158.0, 19.0)
    for x, y, wide in ((914, 838, 15), (905, 872, 13), (921, 904, 15), (908, 940, 11), (925, 975, 12)):
        stroke(
            image, [((x - 16) * k, y * k), ((x + 16) * k, (y + 1) * k)], wide * k, ink("0e1420"), x, load=0.7
        )


def _lamp_in_window(image: Pixels, k: float) -> None:
    """The one lit window, painted last and wettest: light, the figure, the spill on the ledge."""
    size = (image.shape[1], image.shape[0])
    floor, column = LIT
    low, high = GROUND + floor * FLOOR + 18, GROUND + floor * FLOOR + 74
    left, right = (column + 0.22) / 8, (column + 0.82) / 8
    pane = mask_of(size, lambda p: p.drawPath(polygon(on_face(-1, left, right, low, high, k))))
    halo = blurred(pane, 22 * k) * 0.9 + blurred(pane, 80 * k) * 1.2
    over(image, np.clip(halo, 0, 0.55) * (1 - pane), ink("c9853a"))
    warm = fractal(size, 30 * k, 71, octaves=3)
    over(image, pane, AMBER)
    over(image, pane * smoothstep(0.4, 0.75, warm) * 0.8, ink("fde3a0"))
    sill = on_face(-1, left - 0.02, right + 0.02, low - 10, low - 4, k)
    over(image, mask_of(size, lambda p: p.drawPath(polygon(sill))) * 0.85, ink("d99a4a"))
    _figure(image, pane, k, left, right, low)


def _figure(image: Pixels, pane: Field, k: float, left: float, right: float, low: float) -> None:
    """Someone standing at the counter, head bent, seen from the street."""

    def at(u: float, v: float) -> Point:
        x, y = place(-1, right + (left - right) * u, low + v)
        return x * k, y * k

    def body(p: QPainter) -> None:
        p.drawPath(
            polygon([at(0.30, 0), at(0.33, 22), at(0.42, 29), at(0.58, 29), at(0.68, 22), at(0.72, 0)])
        )
        p.drawPath(
            polygon([at(0.36, 24), at(0.42, 28), at(0.27, 35), at(0.24, 44), at(0.19, 43), at(0.21, 33)])
        )
        head = at(0.51, 36)
        p.drawEllipse(QPointF(*head), 5.0 * k, 5.6 * k)
        knot = at(0.60, 40)
        p.drawEllipse(QPointF(*knot), 2.6 * k, 2.4 * k)

    size = (image.shape[1], image.shape[0])
    over(image, mask_of(size, body) * pane, ink("3a2a30"))
    shelf = [at(0.0, 46), at(1.0, 46), at(1.0, 43.5), at(0.0, 43.5)]
    over(image, mask_of(size, lambda p: p.drawPath(polygon(shelf))) * pane * 0.7, ink("b5762f"))
