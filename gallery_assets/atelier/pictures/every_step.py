"""One night's walk on a ward, drawn as one line through its floor plan: a scan to lean into."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PIL import Image
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen

from gallery_assets.atelier.lettering import hand
from gallery_assets.atelier.noise import chance
from gallery_assets.atelier.submission import Person, Submission

FULL = (8400, 5600)

RECORD = Submission(
    number=24,
    title="Every Step, One Night",
    form="drawing",
    files=("every-step.jpg",),
    people=(Person(name="Chidinma Kowalczyk", shown_as="Chidinma Kowalczyk"),),
    perspective="clinician",
    profession="nurse",
    setting="hospital",
    statement=(
        "I wore a step counter for one night and wrote the time at every door. The next day I drew the "
        "walk on one sheet, in one line, without lifting the pen except to eat. It comes to 14,206 steps, "
        "twenty-one doors and one supply room that I went to nineteen times. From far away it looks like "
        "a knot. Come closer. Every one of those loops is somebody, and what they asked for is written "
        "beside it."
    ),
    dimensions="140 × 93 cm",
    city="Buffalo",
    region="New York",
    alt_text=(
        (
            "Ink drawing of a ward’s floor plan: two rows of rooms along a corridor. One blue line runs "
            "from room to room and back more than a hundred times, thickest at the supply room, with a "
            "time and a few words in tiny handwriting outside each room. At the far left it leaves "
            "through the exit."
        ),
    ),
    themes=("burnout", "resilience"),
    factors=("Clinical responsibilities", "Sense of meaning"),
    keywords=("steps", "map", "night shift", "line", "walking"),
    tone="reflective",
    translations={
        "es": {
            "title": "Cada paso de una noche",
            "statement": (
                "Llevé un contador de pasos una noche y apunté la hora en cada puerta. Al día siguiente "
                "dibujé la caminata en una sola hoja, con una sola línea, sin levantar la pluma más que "
                "para comer. Son 14 206 pasos, veintiuna puertas y un almacén al que fui diecinueve "
                "veces. De lejos parece un nudo. Acérquese. Cada una de esas vueltas es alguien, y al "
                "lado está escrito lo que pidió."
            ),
            "alt_text": (
                "Dibujo a tinta del plano de una sala de hospital: dos filas de habitaciones a lo largo "
                "de un pasillo. Una línea azul va y viene más de cien veces de cuarto en cuarto, más "
                "gruesa en el almacén, con una hora y unas palabras en letra diminuta fuera de cada "
                "cuarto. Al extremo izquierdo sale por la salida."
            ),
        }
    },
)

_PAPER, _WALL, _LINE = QColor(246, 241, 229), QColor(74, 70, 68), QColor(38, 66, 128)
_LEFT, _RIGHT, _TOP, _LOWER = 900.0, 7700.0, 1900.0, 3500.0
_ROOMS = 11
_DEEP = 1150.0
_MIDDLE = 2700.0
_SUPPLY = 5
"""Which door, counted from the left of the lower row, is the supply room."""

_ASKED = (
    "water, no ice", "what day it is", "a second blanket", "to sit by the window", "if it always beeps",
    "the chaplain", "socks", "her glasses", "nothing, asleep", "to call his brother", "the other pillow",
    "if I had eaten", "ginger ale", "how long is long", "to walk to the door", "the light off",
    "the light on", "a phone charger", "toast", "whether it snowed", "the score", "to be turned",
    "a joke; I had one", "my name again", "the channel with birds", "a pen", "to hold on a minute",
    "his teeth", "quiet", "the curtain, this much",
)  # fmt: skip


def draw(scale: float = 1.0) -> Image.Image:
    """Draw the plan and the walk; ``scale`` 1 is full size."""
    size = (round(FULL[0] * scale), round(FULL[1] * scale))
    image = QImage(*size, QImage.Format.Format_RGB888)
    image.fill(_PAPER)
    pen = QPainter(image)
    pen.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen.scale(scale, scale)
    _plan(pen)
    _walk(pen)
    _words(pen)
    pen.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(size[1], image.bytesPerLine())
    return Image.fromarray(rows[:, : size[0] * 3].reshape(size[1], size[0], 3).copy())


def doors() -> list[QPointF]:
    """Return every door: the upper row from the left, then the lower one."""
    wide = (_RIGHT - _LEFT) / _ROOMS
    upper = [QPointF(_LEFT + wide * (place + 0.68), _TOP + 260) for place in range(_ROOMS)]
    lower = [QPointF(_LEFT + wide * (place + 0.34), _LOWER - 260) for place in range(_ROOMS)]
    return [*upper, *lower]


def visits() -> Iterator[int]:
    """Return the doors in the order of the night: mostly a neighbor's, again and again the supply room."""
    rng = chance(24)
    at = 3
    for count in range(150):
        if at != _ROOMS + _SUPPLY:
            yield at
        if count % 8 == 5:
            yield _ROOMS + _SUPPLY
        near = min(2 * _ROOMS - 1, max(0, at + int(rng.integers(-3, 4))))
        at = near if rng.random() < 0.8 else int(rng.integers(0, 2 * _ROOMS))


def _plan(pen: QPainter) -> None:
    rng = chance(7)
    pen.setPen(QPen(_WALL, 9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    wide = (_RIGHT - _LEFT) / _ROOMS
    for place in range(_ROOMS + 1):
        x = _LEFT + wide * place
        _stroke(pen, rng, QPointF(x, _TOP + 250), QPointF(x, _TOP + 250 - _DEEP))
        _stroke(pen, rng, QPointF(x, _LOWER - 250), QPointF(x, _LOWER - 250 + _DEEP))
    for outer in (_TOP + 250 - _DEEP, _LOWER - 250 + _DEEP):
        _stroke(pen, rng, QPointF(_LEFT, outer), QPointF(_RIGHT, outer))
    for number, door in enumerate(doors()):
        along = _TOP + 250 if number < _ROOMS else _LOWER - 250
        left = _LEFT + wide * (number % _ROOMS)
        _stroke(pen, rng, QPointF(left, along), QPointF(door.x() - 95, along))
        _stroke(pen, rng, QPointF(door.x() + 95, along), QPointF(left + wide, along))
        _bed(
            pen,
            rng,
            QPointF(left + wide * 0.5, along + (-640 if number < _ROOMS else 640)),
            supply=number == _ROOMS + _SUPPLY,
        )
    _stroke(pen, rng, QPointF(_RIGHT, _TOP + 250), QPointF(_RIGHT, _LOWER - 250))
    pen.setPen(QPen(_WALL, 5))
    for slot in range(9):
        _stroke(
            pen,
            rng,
            QPointF(_RIGHT - 420, _MIDDLE - 180 + 45 * slot),
            QPointF(_RIGHT - 120, _MIDDLE - 180 + 45 * slot),
        )


def _bed(pen: QPainter, rng: np.random.Generator, at: QPointF, *, supply: bool) -> None:
    pen.setPen(QPen(_WALL, 5))
    if supply:
        for shelf in range(7):
            _stroke(
                pen,
                rng,
                QPointF(at.x() - 220, at.y() - 240 + 80 * shelf),
                QPointF(at.x() + 220, at.y() - 240 + 80 * shelf),
            )
        return
    corners = [
        QPointF(at.x() - 110, at.y() - 210),
        QPointF(at.x() + 110, at.y() - 210),
        QPointF(at.x() + 110, at.y() + 210),
        QPointF(at.x() - 110, at.y() + 210),
    ]
    for first, second in zip(corners, [*corners[1:], corners[0]], strict=True):
        _stroke(pen, rng, first, second)
    pen.drawRoundedRect(QRectF(at.x() - 80, at.y() - 190, 160, 80), 24, 24)


def _stroke(pen: QPainter, rng: np.random.Generator, first: QPointF, second: QPointF) -> None:
    """Draw a line as a ruler and a tired hand do: nearly straight."""
    path = QPainterPath(first)
    sway = [float(each) for each in rng.normal(0, 5, 4)]
    path.cubicTo(
        QPointF(
            first.x() + (second.x() - first.x()) / 3 + sway[0],
            first.y() + (second.y() - first.y()) / 3 + sway[1],
        ),
        QPointF(
            first.x() + 2 * (second.x() - first.x()) / 3 + sway[2],
            first.y() + 2 * (second.y() - first.y()) / 3 + sway[3],
        ),
        second,
    )
    pen.drawPath(path)


def _walk(pen: QPainter) -> None:
    """Draw the whole night as one line, from the exit on the left and back to it."""
    rng = chance(11)
    places = doors()
    path = QPainterPath(QPointF(250, _MIDDLE + 60))
    last = QPointF(_LEFT, _MIDDLE)
    path.lineTo(last)
    for number in visits():
        last = _call(path, rng, last, places[number], inward=-1.0 if number < _ROOMS else 1.0)
    _along(path, rng, last, QPointF(_LEFT, _MIDDLE - 30))
    path.lineTo(QPointF(180, _MIDDLE - 60))
    pen.setBrush(Qt.BrushStyle.NoBrush)
    pen.setPen(QPen(_LINE, 4.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    pen.drawPath(path)


def _call(
    path: QPainterPath, rng: np.random.Generator, last: QPointF, door: QPointF, inward: float
) -> QPointF:
    """Go along the corridor to a door, round the bed behind it, and come out again."""
    before = QPointF(door.x() + float(rng.normal(0, 26)), _MIDDLE + float(rng.normal(0, 150)))
    _along(path, rng, last, before)
    deep = inward * (260 + 560 * float(rng.random()))
    side = float(rng.choice([-1, 1])) * (70 + 80 * float(rng.random()))
    path.cubicTo(
        QPointF(door.x(), door.y()),
        QPointF(door.x() - side / 3, door.y() + deep),
        QPointF(door.x() - side, door.y() + deep),
    )
    path.cubicTo(
        QPointF(door.x() - 1.6 * side, door.y() + deep * 0.8),
        QPointF(door.x() + side / 3, door.y() + deep * 0.3),
        QPointF(door.x() + float(rng.normal(0, 30)), door.y()),
    )
    out = QPointF(door.x() + float(rng.normal(0, 40)), _MIDDLE + float(rng.normal(0, 150)))
    path.lineTo(out)
    return out


def _along(path: QPainterPath, rng: np.random.Generator, first: QPointF, second: QPointF) -> None:
    third = (second.x() - first.x()) / 3
    path.cubicTo(
        QPointF(first.x() + third, first.y() + float(rng.normal(0, 70))),
        QPointF(second.x() - third, second.y() + float(rng.normal(0, 70))),
        second,
    )


def _words(pen: QPainter) -> None:
    """Write the time and what was asked beside the doors, small enough to have to come closer."""
    rng = chance(31)
    small = hand(27)
    pen.setFont(small)
    pen.setPen(_WALL)
    written = [0] * (2 * _ROOMS)
    order = list(visits())
    for count, number in enumerate(order):
        minutes = 19 * 60 + round(12 * 60 * count / len(order))
        line = written[number]
        written[number] += 1
        if line > 13:
            continue
        asked = "supply room" if number == _ROOMS + _SUPPLY else _ASKED[int(rng.integers(0, len(_ASKED)))]
        upper = number < _ROOMS
        y = _TOP + 250 - _DEEP - 50 - 44 * line if upper else _LOWER - 250 + _DEEP + 70 + 44 * line
        left = _LEFT + (_RIGHT - _LEFT) / _ROOMS * (number % _ROOMS)
        pen.save()
        pen.translate(left + 70 + float(rng.normal(0, 8)), y)
        pen.rotate(float(rng.normal(0, 1.2)))
        pen.drawText(QPointF(0, 0), f"{minutes // 60 % 24}:{minutes % 60:02} {asked}")
        pen.restore()
    _captions(pen, hand(84))


def _captions(pen: QPainter, large: QFont) -> None:
    pen.setFont(large)
    pen.drawText(QPointF(_LEFT, 5200), "every step, one night")
    pen.drawText(QPointF(120, _MIDDLE + 260), "out")
    pen.drawText(QPointF(_RIGHT - 460, _MIDDLE + 330), "elevator")
    wide = pen.fontMetrics().horizontalAdvance("14,206")
    pen.drawText(QPointF(_RIGHT - wide, 5200), "14,206")
