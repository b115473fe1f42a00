"""JPEG 2000 pictures of more than eight bits a color, made by FFmpeg's encoder: Pillow writes none."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint16]
"""``(height, width, colors)``, white being 65535."""


def of_sixteen_bits(pixels: Pixels) -> bytes:
    """Encode gray, red, green and blue, or these and how opaque it is."""
    layout = {1: "gray16le", 3: "rgb48le", 4: "rgba64le"}[pixels.shape[2]]
    array = np.ascontiguousarray(pixels[:, :, 0] if layout == "gray16le" else pixels)
    return _encoded(av.VideoFrame.from_ndarray(array, format=layout))


def of_twelve_bits(pixels: Pixels) -> bytes:
    """Encode red, green and blue as cinemas have them."""
    height, width = pixels.shape[:2]
    frame = av.VideoFrame(width, height, "gbrp12le")
    for plane, color in zip(frame.planes, (1, 2, 0), strict=True):
        rows = np.zeros((height, plane.line_size // 2), np.uint16)
        rows[:, :width] = pixels[:, :, color] >> 4
        plane.update(rows.tobytes())
    return _encoded(frame)


def _encoded(frame: av.VideoFrame) -> bytes:
    context: Any = av.CodecContext.create("jpeg2000", "w")
    context.width, context.height, context.pix_fmt = frame.width, frame.height, frame.format.name
    context.time_base, context.options = Fraction(1, 25), {"pred": "dwt53"}
    return b"".join(bytes(packet) for each in (frame, None) for packet in context.encode(each))
