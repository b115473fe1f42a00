"""A hash of how a picture looks, so that the same picture saved again, resized or re-tagged is found.

How near two hashes are, and how near is the same picture, is ``exhibit.model.resemblance``'s. Tried on
paintings, photographs and screens: saved again at quality 10, at a tenth of the size, in gray, blurred or
with more contrast, up to 4 bits of 64 changed, and 8 where it was made much brighter; different pictures were
12 and more apart, most of them 32. A hash of differences (dHash) came to 13 and to 7.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from math import cos, pi, sqrt
from operator import mul

from exhibit.media.decoding import Image

_SIDE = 32
_KEPT = 8
_FLAT = 2.0
"""Pictures whose gray varies less than this (standard deviation, of 255) are blank: their hash is noise."""

_GRAY = (0.299, 0.587, 0.114)
"""As most programs make a picture gray (ITU-R BT.601), so that a copy in black and white is near as well."""

_WAVES = [[cos(pi / _SIDE * wave * (place + 0.5)) for place in range(_SIDE)] for wave in range(1, _KEPT + 1)]

Rows = list[list[float]]


def perceptual_hash(image: Image) -> str:
    """Return 16 hexadecimal digits that barely change with size, quality and tags; empty for a blank one.

    ``image`` is in sRGB and in memory. The picture is made gray and 32 pixels square; of its discrete cosine
    transform the 64 slowest waves that are no average each give the bit whether they are above their median.
    """
    small = image.resize(_SIDE / image.width, vscale=_SIDE / image.height)
    rows = _gray(bytes(small.write_to_memory()))
    if _deviation(list(chain.from_iterable(rows))) < _FLAT:
        return ""
    across = [[_dot(row, wave) for row in rows] for wave in _WAVES]
    slow = [_dot(column, wave) for wave in _WAVES for column in across]
    middle = sorted(slow)[len(slow) // 2 - 1 : len(slow) // 2 + 1]
    bits = "".join("01"[each > sum(middle) / 2] for each in slow)
    return f"{int(bits, 2):0{len(bits) // 4}x}"


# In plain Python on purpose: loading NumPy takes each worker as long as decoding a photograph, and this is as
# quick without it.


def _gray(pixels: bytes) -> Rows:
    red, green, blue = _GRAY
    bands = (pixels[band::3] for band in range(3))
    gray = [red * r + green * g + blue * b for r, g, b in zip(*bands, strict=True)]
    return [gray[start : start + _SIDE] for start in range(0, len(gray), _SIDE)]


def _deviation(values: Sequence[float]) -> float:
    average = sum(values) / len(values)
    return sqrt(sum((value - average) ** 2 for value in values) / len(values))


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    total: float = sum(map(mul, one, other))
    return total
