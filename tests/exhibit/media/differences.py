"""How different two colors are to the eye."""

from __future__ import annotations

from typing import Any

import numpy as np

Colors = np.ndarray[Any, np.dtype[Any]]
"""Colors as rows of three numbers."""

_TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
_WHITE = np.array([0.95047, 1.0, 1.08883])


def lab(srgb: Colors) -> Colors:
    """CIELAB of sRGB colors (IEC 61966-2-1), relative to their white."""
    values = np.asarray(srgb, dtype=float) / 255
    linear = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    xyz = linear @ _TO_XYZ.T / _WHITE
    root = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    x, y, z = root.T
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=1)


def cie76(one: Colors, other: Colors) -> Colors:
    """The plain distance in CIELAB of sRGB colors."""
    return np.asarray(np.linalg.norm(lab(one) - lab(other), axis=1))


def ciede2000(one: Colors, other: Colors) -> Colors:
    """The difference that CIE recommends since 2000, of sRGB colors (ISO/CIE 11664-6)."""
    (l1, a1, b1), (l2, a2, b2) = lab(one).T, lab(other).T
    mean = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    stretch = 1.5 - 0.5 * np.sqrt(mean**7 / (mean**7 + 25.0**7))
    a1, a2 = a1 * stretch, a2 * stretch
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = np.degrees(np.arctan2(b1, a1)) % 360, np.degrees(np.arctan2(b2, a2)) % 360
    turn = np.where(c1 * c2 == 0, 0, (h2 - h1 + 180) % 360 - 180)
    hue = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2))
    lm, cm = (l1 + l2) / 2, (c1 + c2) / 2
    hm = np.where(np.abs(h1 - h2) > 180, (h1 + h2 + 360) / 2, (h1 + h2) / 2)
    waves = ((-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.2, 4, -63))
    t = 1 + sum(by * np.cos(np.radians(times * hm + shift)) for by, times, shift in waves)
    light = (l2 - l1) / (1 + 0.015 * (lm - 50) ** 2 / np.sqrt(20 + (lm - 50) ** 2))
    chroma, hue = (c2 - c1) / (1 + 0.045 * cm), hue / (1 + 0.015 * cm * t)
    bend = -2 * np.sqrt(cm**7 / (cm**7 + 25.0**7))
    bend = bend * np.sin(np.radians(60 * np.exp(-(((hm - 275) / 25) ** 2))))
    return np.asarray(np.sqrt(light**2 + chroma**2 + hue**2 + bend * chroma * hue))
