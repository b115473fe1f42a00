from __future__ import annotations

from typing import Any

import av
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QtVideo, QVideoFrame, QVideoFrameFormat
from pytestqt.qtbot import QtBot

from exhibit.media.flashes import COLUMNS, ROWS, light
from ui.playback.frames import _LAYOUTS, _colors_of_image, image_of, light_of, rgb_of

Pixels = QVideoFrameFormat.PixelFormat
WIDTH, HEIGHT = 128, 72


def values(number: int, rows: int, columns: int) -> NDArray[Any]:
    """A plane of eight bits: brightness grows to the right, the color differences grow downwards."""
    slope = np.linspace(30, 220, columns) if number == 0 else np.linspace(100, 150, rows)[:, None]
    return np.broadcast_to(slope, (rows, columns)).astype(np.uint8)


def drawn(
    kind: Pixels, size: tuple[int, int] = (WIDTH, HEIGHT), *, full: bool = False, turn: int = 0
) -> QVideoFrame:
    shape = QVideoFrameFormat(QSize(*size), kind)
    shape.setColorSpace(QVideoFrameFormat.ColorSpace.ColorSpace_BT709)
    extents = QVideoFrameFormat.ColorRange
    shape.setColorRange(extents.ColorRange_Full if full else extents.ColorRange_Video)
    shape.setRotation(QtVideo.Rotation(turn))
    frame = QVideoFrame(shape)
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    layout = _LAYOUTS[kind]
    for number in range(frame.planeCount()):
        stride = frame.bytesPerLine(number)
        data = np.frombuffer(frame.bits(number), np.uint8)
        plane = data[: len(data) // stride * stride].view(layout.type).reshape(len(data) // stride, -1)
        plane[:] = values(number, *plane.shape).astype(layout.type) << layout.shift
    frame.unmap()
    return frame


@pytest.mark.parametrize("kind", [*_LAYOUTS])
@pytest.mark.parametrize("full", [True, False])
def test_a_frame_has_the_colors_that_its_encoding_says(kind: Pixels, full: bool) -> None:
    """Compared with what FFmpeg's scaler makes of the same brightness and color differences."""
    planes = np.stack([values(number, HEIGHT, WIDTH) for number in (0, 1, 2)])
    same = av.VideoFrame.from_ndarray(planes, format="yuv444p")
    same.color_range = 2 if full else 1
    theirs = same.reformat(format="rgb24", src_colorspace="ITU709").to_ndarray()
    ours = np.frombuffer(rgb_of(image_of(drawn(kind, full=full)))[2], np.uint8).reshape(HEIGHT, WIDTH, 3)
    assert 6 >= np.abs(ours.astype(int) - theirs).max()


@pytest.mark.parametrize("kind", [*_LAYOUTS])
def test_a_quick_look_sees_what_the_whole_picture_shows(kind: Pixels) -> None:
    frame = drawn(kind)
    quickly = light_of(frame)
    assert (ROWS, COLUMNS, 3) == quickly.shape
    assert 0.03 > np.abs(light(_colors_of_image(image_of(frame))) - quickly).max()
    assert 0.3 < quickly.max() - quickly.min()


@pytest.mark.parametrize(("turn", "ascending"), [(0, "right"), (90, "down"), (180, "left"), (270, "up")])
def test_a_frame_is_turned_as_the_film_says(turn: int, ascending: str) -> None:
    width, height, pixels = rgb_of(image_of(drawn(Pixels.Format_YUV420P, turn=turn)))
    seen = np.frombuffer(pixels, np.uint8).reshape(height, width, 3).mean(axis=2)
    assert ((HEIGHT, WIDTH) if turn % 180 else (WIDTH, HEIGHT)) == (width, height)
    left, right = seen[:, : width // 4].mean(), seen[:, -width // 4 :].mean()
    top, bottom = seen[: height // 4].mean(), seen[-height // 4 :].mean()
    growing = {"right": right - left, "left": left - right, "down": bottom - top, "up": top - bottom}
    assert ascending == max(growing, key=lambda way: growing[way])


@pytest.mark.parametrize("size", [(16, 16), (50, 38), (3, 5)])
def test_frames_smaller_than_the_grid_are_looked_at_too(size: tuple[int, int]) -> None:
    frame = drawn(Pixels.Format_YUV420P, size)
    assert (ROWS, COLUMNS, 3) == light_of(frame).shape
    assert QSize(*size) == image_of(frame).size()


@pytest.mark.qt_log_ignore("No RHI backend")
def test_a_frame_of_another_kind_is_looked_at_as_a_picture(qtbot: QtBot) -> None:
    image = QImage(64, 36, QImage.Format.Format_RGBA8888)
    image.fill("#808080")
    assert 0.002 > np.abs(light_of(QVideoFrame(image)) - 0.2159).max()


def test_pixels_come_row_by_row_without_padding() -> None:
    image = QImage(3, 2, QImage.Format.Format_ARGB32)
    image.fill("#102030")
    assert (3, 2, bytes([0x10, 0x20, 0x30] * 6)) == rgb_of(image)
