"""Flat matte paint put on with a flat brush: overlapping touches, dry edges, hairs."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from gallery_assets.atelier.noise import Field, Size, chance, displaced, fractal
from gallery_assets.atelier.vector import pixels_of


def touches(size: Size, angle: float, length: float, width: float, seed: int, spread: float = 0.25) -> Field:
    """A wall of overlapping brush touches, each a little lighter or darker: around 0, mostly within -1 to 1.

    ``angle`` in radians is the way the hand went, ``spread`` how far single touches turn from it.
    """
    rng = chance(seed)
    image = QImage(size[0], size[1], QImage.Format.Format_RGB32)
    image.fill(QColor(128, 128, 128))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for _ in range(int(3.2 * size[0] * size[1] / (length * width))):
        _touch(painter, size, angle + float(rng.normal(0.0, spread)), length, width, rng)
    painter.end()
    tone = pixels_of(image)[:, :, 0]
    return _hairy((tone - 0.5) * 2.4, angle, width, seed)


def _touch(
    painter: QPainter, size: Size, angle: float, length: float, width: float, rng: np.random.Generator
) -> None:
    tone = int(np.clip(128 + rng.normal(0.0, 44.0), 0, 255))
    color = QColor(tone, tone, tone, int(rng.uniform(110, 235)))
    painter.setPen(
        QPen(color, width * float(rng.uniform(0.5, 1.2)), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    )
    x, y = float(rng.uniform(0, size[0])), float(rng.uniform(0, size[1]))
    reach = length * float(rng.uniform(0.3, 0.8))
    dx, dy = math.cos(angle) * reach, math.sin(angle) * reach
    painter.drawLine(QPointF(x - dx, y - dy), QPointF(x + dx, y + dy))


def _hairy(tone: Field, angle: float, width: float, seed: int) -> Field:
    """Touches whose ends are torn along the hairs of the brush, with the hairs' own streaks added."""
    size = (tone.shape[1], tone.shape[0])
    tear = bristles(size, angle, width, seed + 1)
    pull = (tear - 0.5) * width * 1.6
    torn = displaced(tone, np.float32(math.cos(angle)) * pull, np.float32(math.sin(angle)) * pull)
    return np.asarray(torn + (tear - 0.5) * 0.5, dtype=np.float32)


def bristles(size: Size, angle: float, width: float, seed: int) -> Field:
    """Streaks of single hairs along ``angle``, 0 to 1; ``width`` is that of the brush, in pixels."""
    side = int(math.hypot(*size)) + 4
    streaks = fractal((side, side), max(3.0, width * 0.16), seed, octaves=2, gain=0.7, stretch=(22.0, 1.0))
    rows = np.arange(size[1], dtype=np.float32)[:, None] - size[1] / 2
    columns = np.arange(size[0], dtype=np.float32)[None, :] - size[0] / 2
    c, s = math.cos(angle), math.sin(angle)
    x = np.clip(columns * c + rows * s + side / 2, 0, side - 1).astype(np.int32)
    y = np.clip(rows * c - columns * s + side / 2, 0, side - 1).astype(np.int32)
    return np.asarray(streaks[y, x], dtype=np.float32)
