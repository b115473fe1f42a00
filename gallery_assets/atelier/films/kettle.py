"""A break room's kettle through one night shift: it boils three times, and twice nobody comes."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFilter

from gallery_assets.atelier.instruments import (
    RATE,
    Track,
    band,
    chime,
    click,
    hum,
    pitch,
    seconds,
    step,
    swelling,
)
from gallery_assets.atelier.submission import Person, Submission

LENGTH = 48.0
RATE_OF_FRAMES = 12

RECORD = Submission(
    number=21,
    title="Kettle, 7 to 7",
    form="film",
    files=("kettle.mp4",),
    people=(Person(name="Birgit Oduya-Lahti", shown_as="Birgit Oduya-Lahti", role="videographer"),),
    perspective="clinician",
    profession="respiratory therapist",
    setting="hospital",
    statement=(
        "Our kettle has an automatic switch, and by my count it boils nine times for every cup somebody "
        "drinks. I cut the break room out of paper and moved the clock by hand, a minute or so a frame. "
        "Twelve hours come to forty-eight seconds. The last part is true: on the eleventh of March I was "
        "handed a cup I had not asked for, and it was still hot when I drank it."
    ),
    city="Marquette",
    region="Michigan",
    alt_text=(
        (
            "A frame of a paper film: a break room at night, a kettle on a counter under a round clock, "
            "and a dark window with a few lights in it."
        ),
    ),
    themes=("burnout", "well-being"),
    factors=("Clinical responsibilities", "Coping skills", "Professional relationships"),
    keywords=("kettle", "break room", "night shift", "animation", "interruption", "tea"),
    tone="hopeful",
    translations={
        "es": {
            "title": "La tetera, de siete a siete",
            "statement": (
                "Nuestra tetera se apaga sola y, según mis cuentas, hierve nueve veces por cada taza que "
                "alguien se toma. Recorté la sala de descanso en papel y moví el reloj a mano, cosa de un "
                "minuto por cuadro. Doce horas caben en cuarenta y ocho segundos. Lo último es verdad: el "
                "once de marzo me pusieron en las manos una taza que no había pedido, y seguía caliente "
                "cuando me la bebí."
            ),
            "alt_text": (
                "Un cuadro de una película de papel: una sala de descanso de noche, una tetera sobre la "
                "encimera bajo un reloj redondo, y una ventana oscura con algunas luces."
            ),
        }
    },
)

_WIDE, _HIGH = 1280, 720
_FINE = 2
"""Everything is drawn this many times larger and then made smaller, so that edges are smooth."""

_BOILS = ((5.0, 11.0), (18.0, 24.0), (34.0, 39.0))
"""When the kettle is switched on and when it boils and clicks off, in seconds of the film."""

_POUR = 41.0

_SKY = (
    (0, (232, 158, 96)),
    (6, (86, 84, 132)),
    (14, (26, 30, 58)),
    (34, (24, 28, 54)),
    (42, (96, 104, 158)),
    (48, (244, 188, 122)),
)
_WALL = ((0, (236, 214, 184)), (8, (178, 166, 168)), (36, (166, 158, 168)), (48, (242, 222, 190)))


def frames(scale: float = 1.0) -> Iterator[Image.Image]:
    """Draw every frame in order; ``scale`` 1 is full size."""
    for number in range(int(LENGTH * RATE_OF_FRAMES)):
        yield frame(number / RATE_OF_FRAMES, scale)


def frame(at: float, scale: float = 1.0) -> Image.Image:
    """Draw the film as it is ``at`` seconds after its beginning."""
    size = (round(_WIDE * scale) // 2 * 2, round(_HIGH * scale) // 2 * 2)
    image = _Room(at).drawn(scale).resize(size, Image.Resampling.BOX)
    return Image.fromarray(np.clip(np.asarray(image, np.int16) + _grain(size), 0, 255).astype(np.uint8))


def sound() -> npt.NDArray[np.float32]:
    """Return the film's sound, two channels."""
    track = Track(LENGTH)
    track.lay(0, hum(60, LENGTH), 0.06)
    for number, (on, off) in enumerate(_BOILS):
        track.lay(on, click(10 + number), 0.8)
        water = band(off - on, 300, 2600, 20 + number)
        track.lay(on + 0.3, swelling(water, 0.0, 0.2, 0.7, 1.0), 0.22)
        track.lay(off, click(30 + number), 0.9)
    for at, side in ((7.0, -1.0), (20.0, 1.0)):
        track.lay(at, chime((pitch("E5"), pitch("C5")), 2.4), 0.3, 0.4 * side)
        _steps(track, at + 0.9, side, leaving=True)
    _steps(track, 38.2, -1.0, leaving=False)
    track.lay(_POUR, swelling(band(3.2, 500, 3400, 50), 0.0, 0.8, 1.0, 0.0), 0.3)
    rising = np.sin(2 * np.pi * np.cumsum(240 + 130 * seconds(3.2)) / RATE).astype(np.float32)
    track.lay(_POUR, swelling(rising, 0.0, 0.6, 0.8, 0.0), 0.05)
    track.lay(45.4, swelling(band(1.8, 250, 1500, 60), 0.0, 0.8, 0.4, 0.0), 0.2)
    return track.finished(0.06)


def _steps(track: Track, begin: float, side: float, *, leaving: bool) -> None:
    for number in range(7):
        near = 1 - number / 7 if leaving else (number + 1) / 7
        track.lay(begin + 0.34 * number, step(70 + number), 0.7 * near**1.5, side * (1 - near / 2))


@lru_cache(maxsize=2)
def _grain(size: tuple[int, int]) -> npt.NDArray[np.int16]:
    """Return the tooth of the paper: the same in every frame, because it is the same paper."""
    rng = np.random.default_rng(21)
    noise = Image.fromarray((rng.random((size[1], size[0])) * 255).astype(np.uint8))
    soft = np.asarray(noise.filter(ImageFilter.GaussianBlur(1.2)), np.float32) - 127.5
    return np.repeat((soft * 0.16).astype(np.int16)[:, :, None], 3, axis=2)


def _mixed(stops: tuple[tuple[float, tuple[int, int, int]], ...], at: float) -> tuple[int, int, int]:
    """Return the color between the two stops around a time."""
    places = [place for place, _ in stops]
    red, green, blue = (
        round(float(np.interp(at, places, [color[c] for _, color in stops]))) for c in range(3)
    )
    return red, green, blue


class _Room:
    """The room at one moment of the film, in seconds."""

    def __init__(self, at: float) -> None:
        self.at = at

    def drawn(self, scale: float) -> Image.Image:
        self._unit = scale * _FINE
        self._image = Image.new(
            "RGB", (round(_WIDE * self._unit), round(_HIGH * self._unit)), _mixed(_WALL, self.at)
        )
        self._pen = ImageDraw.Draw(self._image)
        self._window()
        self._clock()
        self._shelf()
        self._counter()
        self._kettle(cup=self.at >= _POUR - 1)
        return self._image

    def _box(
        self,
        left: float,
        top: float,
        right: float,
        bottom: float,
        color: tuple[int, int, int],
        round_: float = 0,
    ) -> None:
        unit = self._unit
        self._pen.rounded_rectangle(
            [left * unit, top * unit, right * unit, bottom * unit], round_ * unit, fill=color
        )

    def _shape(self, corners: list[tuple[float, float]], color: tuple[int, int, int]) -> None:
        self._pen.polygon([(x * self._unit, y * self._unit) for x, y in corners], fill=color)

    def _line(self, corners: list[tuple[float, float]], color: tuple[int, int, int], width: float) -> None:
        unit = self._unit
        self._pen.line(
            [(x * unit, y * unit) for x, y in corners], fill=color, width=round(width * unit), joint="curve"
        )

    def _disc(self, x: float, y: float, radius: float, color: tuple[int, int, int]) -> None:
        unit = self._unit
        self._pen.ellipse(
            [(x - radius) * unit, (y - radius) * unit, (x + radius) * unit, (y + radius) * unit], fill=color
        )

    def _window(self) -> None:
        sky = _mixed(_SKY, self.at)
        self._box(96, 96, 468, 432, (96, 78, 70), 6)
        self._box(112, 112, 452, 416, sky)
        night = max(0.0, 1 - abs(self.at - 25) / 16)
        hill = _shaded(sky, 0.62)
        self._shape(
            [(112, 416), (112, 330), (170, 296), (236, 330), (300, 286), (380, 338), (452, 300), (452, 416)],
            hill,
        )
        rng = np.random.default_rng(4)
        for _ in range(14):
            x, y = 126 + 310 * float(rng.random()), 346 + 58 * float(rng.random())
            on, warm = float(rng.random()) * 18, float(rng.random())
            lit = night * (1 if self.at > 4 + on and self.at < 46 - on / 2 else 0.25)
            self._box(x, y, x + 7, y + 9, _blend(hill, (255, 206 + round(30 * warm), 130), lit))
        self._box(276, 112, 288, 416, (96, 78, 70))
        self._box(112, 258, 452, 270, (96, 78, 70))
        self._box(84, 430, 480, 448, (118, 96, 84), 3)

    def _clock(self) -> None:
        x, y = 770.0, 190.0
        self._disc(x + 5, y + 8, 98, _shaded(_mixed(_WALL, self.at), 0.84))
        self._disc(x, y, 98, (62, 74, 92))
        self._disc(x, y, 86, (248, 243, 232))
        for hour in range(12):
            turn = hour * math.pi / 6
            inner, outer = (64, 78) if hour % 3 else (58, 78)
            self._line(
                [
                    (x + inner * math.sin(turn), y - inner * math.cos(turn)),
                    (x + outer * math.sin(turn), y - outer * math.cos(turn)),
                ],
                (62, 74, 92),
                4,
            )
        hours = 7 + 12 * min(1.0, self.at / (LENGTH - 2))
        for turn, length, width in ((hours * math.pi / 6, 44, 8), (hours * 2 * math.pi, 66, 5)):
            self._line(
                [
                    (x - 10 * math.sin(turn), y + 10 * math.cos(turn)),
                    (x + length * math.sin(turn), y - length * math.cos(turn)),
                ],
                (44, 50, 66),
                width,
            )
        self._disc(x, y, 7, (190, 74, 58))

    def _shelf(self) -> None:
        self._box(960, 238, 1216, 252, (140, 104, 78), 2)
        for place, (color, high) in enumerate(
            (((176, 92, 70), 46), ((92, 124, 118), 40), ((214, 170, 92), 50), ((120, 104, 140), 42))
        ):
            left = 980 + 58 * place
            missing = place == 2 and self.at >= _POUR - 1
            if not missing:
                self._mug(left, 238, high, color)

    def _mug(self, left: float, bottom: float, high: float, color: tuple[int, int, int]) -> None:
        unit = self._unit
        self._pen.ellipse(
            [(left + 30) * unit, (bottom - high + 8) * unit, (left + 52) * unit, (bottom - 10) * unit],
            outline=color,
            width=round(6 * unit),
        )
        self._box(left, bottom - high, left + 40, bottom, color, 5)
        self._box(left + 4, bottom - high, left + 36, bottom - high + 6, _shaded(color, 0.72), 3)

    def _counter(self) -> None:
        dark = _blend((150, 112, 84), (78, 66, 72), max(0.0, 1 - abs(self.at - 25) / 20))
        self._box(0, 560, _WIDE, 582, _shaded(dark, 1.12))
        self._box(0, 582, _WIDE, _HIGH, dark)
        for left in (60, 480, 900):
            self._box(left, 606, left + 360, 712, _shaded(dark, 0.9), 6)
            self._disc(left + 330, 640, 6, (222, 196, 150))

    def _kettle(self, *, cup: bool) -> None:
        heat = max(
            (
                min(1.0, (self.at - on) / (off - on))
                if on <= self.at <= off
                else math.exp(-(self.at - off) / 1.6)
                if self.at > off
                else 0.0
            )
            for on, off in _BOILS
        )
        tilt = 0.0
        if _POUR - 0.6 <= self.at <= _POUR + 3.4:
            tilt = min(1.0, (self.at - _POUR + 0.6) / 0.6, (_POUR + 3.4 - self.at) / 0.6)
        self._steam(640 + 60, 396, heat * (1 - tilt))
        self._box(560, 552, 736, 562, (54, 56, 66), 4)
        self._body(tilt)
        on = any(begin <= self.at <= end for begin, end in _BOILS)
        self._disc(748, 556, 7, (236, 120, 72) if on else (96, 92, 96))
        if cup:
            self._mug(812, 560, 50, (214, 170, 92))
            if self.at > _POUR + 0.6:
                self._steam(832, 506, min(1.0, (self.at - _POUR - 0.6) / 2) * 0.8)

    def _body(self, tilt: float) -> None:
        """Draw the kettle, leaning to the right by ``tilt`` from 0 to 1 around the foot of its spout."""
        turn, dx, dy = tilt * 0.62, 40 * tilt, -64 * tilt

        def at(x: float, y: float) -> tuple[float, float]:
            x, y = x - 690, y - 540
            return 690 + dx + x * math.cos(turn) - y * math.sin(turn), 540 + dy + x * math.sin(
                turn
            ) + y * math.cos(turn)

        steel, shade, shine = (188, 196, 204), (142, 152, 166), (224, 230, 232)
        self._line([at(586, 440), at(548, 452), at(540, 500), at(566, 524)], (58, 60, 70), 16)
        self._shape([at(716, 452), at(766, 428), at(772, 440), at(724, 486)], shade)
        self._shape([at(592, 428), at(704, 428), at(736, 552), at(560, 552)], steel)
        self._shape([at(676, 428), at(704, 428), at(736, 552), at(694, 552)], shade)
        self._shape([at(606, 436), at(620, 436), at(602, 544), at(584, 544)], shine)
        self._shape([at(600, 414), at(696, 414), at(706, 430), at(590, 430)], (70, 74, 86))
        self._line([at(648, 414), at(648, 400)], (70, 74, 86), 14)
        if tilt > 0.9:
            self._line([at(768, 434), (838, 470), (834, 520)], (198, 220, 232), 7)

    def _steam(self, x: float, y: float, heat: float) -> None:
        """Draw steam: a few soft discs that rise, spread and fade."""
        if heat <= 0:
            return
        veil = Image.new("L", self._image.size, 0)
        pen, unit = ImageDraw.Draw(veil), self._unit
        for number in range(9):
            age = (self.at * 0.55 + number / 9) % 1
            sway = 18 * math.sin(5 * age + number)
            radius = 10 + 34 * age
            left, top = (x + sway) * unit, (y - 190 * age) * unit
            shade = round(120 * heat * (1 - age) * min(1, age * 6))
            pen.ellipse(
                [left - radius * unit, top - radius * unit, left + radius * unit, top + radius * unit],
                fill=shade,
            )
        veil = veil.filter(ImageFilter.GaussianBlur(9 * unit))
        self._image.paste((250, 250, 246), (0, 0), veil)
        self._pen = ImageDraw.Draw(self._image)


def _shaded(color: tuple[int, int, int], part: float) -> tuple[int, int, int]:
    red, green, blue = (min(255, round(each * part)) for each in color)
    return red, green, blue


def _blend(first: tuple[int, int, int], second: tuple[int, int, int], part: float) -> tuple[int, int, int]:
    red, green, blue = (round(one + (other - one) * part) for one, other in zip(first, second, strict=True))
    return red, green, blue
