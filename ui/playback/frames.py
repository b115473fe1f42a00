"""Looking at the frames of a film: a few colors of each, quickly, and whole ones for a poster."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QTransform
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from exhibit.media.flashes import COLUMNS, ROWS, Light, light

Plane = NDArray[np.unsignedinteger[Any]]
Values = NDArray[Any]
_Pixels = QVideoFrameFormat.PixelFormat
_Space = QVideoFrameFormat.ColorSpace

_POINTS = 4
"""A cell's color is the mean of so many points beside and above each other."""
_COARSE_POINTS = 2


class _Layout(NamedTuple):
    """How the samples of a pixel format lie in memory: their type, by how many bits they exceed eight, and
    whether both color planes are one, sample by sample.
    """

    type: type[np.unsignedinteger[Any]]
    shift: int
    together: bool


_LAYOUTS = {
    _Pixels.Format_YUV420P: _Layout(np.uint8, 0, together=False),
    _Pixels.Format_YUV422P: _Layout(np.uint8, 0, together=False),
    _Pixels.Format_YUV420P10: _Layout(np.uint16, 2, together=False),
    _Pixels.Format_NV12: _Layout(np.uint8, 0, together=True),
    _Pixels.Format_P010: _Layout(np.uint16, 8, together=True),
    _Pixels.Format_P016: _Layout(np.uint16, 8, together=True),
}
"""What FFmpeg's decoders give for nearly every film; others take the way over a whole picture."""

_BT601 = (1.402, 0.344136, 0.714136, 1.772)
_BT709 = (1.5748, 0.187324, 0.468124, 1.8556)
"""What the two color differences add to red, take from green (twice) and add to blue."""
_HIGH_DEFINITION = 720


def light_of(frame: QVideoFrame) -> Light:
    """Return a frame's light on the grid that flashes are counted on."""
    layout = _LAYOUTS.get(frame.pixelFormat())
    if layout is None or not frame.map(QVideoFrame.MapMode.ReadOnly):
        return light(_colors_of_image(image_of(frame)))
    try:
        return light(_colors_of_planes(frame, layout))
    finally:
        frame.unmap()


def image_of(frame: QVideoFrame) -> QImage:
    """Return a frame as it is seen, turned as the film says; a null image where it cannot be had.

    Where there is no graphics card, Qt's own way there takes every film for one of standard definition, with
    wrong colors for most, and knows no ten bits.
    """
    layout = _LAYOUTS.get(frame.pixelFormat())
    if layout is None or not frame.map(QVideoFrame.MapMode.ReadOnly):
        return frame.toImage()
    try:
        planes = [plane >> layout.shift for plane in _planes(frame, layout)]
        rgb = _rgb(frame, *(_stretched(plane, frame.height(), frame.width()) for plane in planes))
    finally:
        frame.unmap()
    image = QImage(
        rgb.tobytes(), frame.width(), frame.height(), 3 * frame.width(), QImage.Format.Format_RGB888
    )
    shape = frame.surfaceFormat()
    turned = image.transformed(QTransform().rotate(shape.rotation().value))
    return turned.flipped(Qt.Orientation.Horizontal) if shape.isMirrored() else turned


def rgb_of(image: QImage) -> tuple[int, int, bytes]:
    """Return a picture's width, height and pixels: red, green and blue, a byte each."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return plain.width(), plain.height(), rows[:, : plain.width() * 3].tobytes()


def _colors_of_image(image: QImage) -> NDArray[np.uint8]:
    fitted = image.scaled(
        QSize(COLUMNS, ROWS),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return np.frombuffer(rgb_of(fitted)[2], np.uint8).reshape(ROWS, COLUMNS, 3)


def _colors_of_planes(frame: QVideoFrame, layout: _Layout) -> NDArray[np.uint8]:
    """Return the colors of a mapped frame's cells."""
    y, u, v = _planes(frame, layout)
    return _rgb(
        frame,
        _cells(y, _POINTS, layout.shift),
        _cells(u, _COARSE_POINTS, layout.shift),
        _cells(v, _COARSE_POINTS, layout.shift),
    )


def _planes(frame: QVideoFrame, layout: _Layout) -> tuple[Plane, Plane, Plane]:
    """Return a mapped frame's brightness and its two color differences, as they lie in memory."""
    half = (frame.width() + 1) // 2
    brightness = _plane(frame, 0, layout)[: frame.height(), : frame.width()]
    if layout.together:
        both = _plane(frame, 1, layout)[:, : 2 * half]
        return brightness, both[:, 0::2], both[:, 1::2]
    return brightness, _plane(frame, 1, layout)[:, :half], _plane(frame, 2, layout)[:, :half]


def _rgb(frame: QVideoFrame, y: Values, u: Values, v: Values) -> NDArray[np.uint8]:
    """Return colors of brightness and color differences of eight bits (ITU-T H.273: matrix and range)."""
    shape = frame.surfaceFormat()
    u, v = u.astype(np.float32) - 128, v.astype(np.float32) - 128
    if shape.colorRange() != QVideoFrameFormat.ColorRange.ColorRange_Full:
        y, u, v = (y.astype(np.float32) - 16) * (255 / 219), u * (255 / 224), v * (255 / 224)
    red, green_u, green_v, blue = _matrix(shape.colorSpace(), frame.height())
    rgb = np.stack([y + red * v, y - green_u * u - green_v * v, y + blue * u], axis=-1)
    return np.rint(rgb).clip(0, 255).astype(np.uint8)


def _stretched(plane: Values, height: int, width: int) -> Values:
    rows = np.arange(height) * plane.shape[0] // height
    columns = np.arange(width) * plane.shape[1] // width
    return plane.take(rows, axis=0).take(columns, axis=1)


def _matrix(space: QVideoFrameFormat.ColorSpace, height: int) -> tuple[float, float, float, float]:
    if space == _Space.ColorSpace_Undefined:
        return _BT709 if height >= _HIGH_DEFINITION else _BT601
    return _BT601 if space == _Space.ColorSpace_BT601 else _BT709


def _plane(frame: QVideoFrame, number: int, layout: _Layout) -> Plane:
    stride = frame.bytesPerLine(number)
    rows = frame.mappedBytes(number) // stride
    data = np.frombuffer(frame.bits(number), np.uint8, count=rows * stride)
    return data.view(layout.type).reshape(rows, -1)


def _cells(plane: Plane, points: int, shift: int) -> NDArray[np.float32]:
    """Return the mean of some points of each cell, as numbers of eight bits."""
    rows, columns = (
        (np.arange(count * points) * 2 + 1) * length // (2 * count * points)
        for count, length in ((ROWS, plane.shape[0]), (COLUMNS, plane.shape[1]))
    )
    some = plane.take(rows, axis=0).take(columns, axis=1) >> shift
    return some.reshape(ROWS, points, COLUMNS, points).mean(axis=(1, 3), dtype=np.float32)
