"""Tiny sound and film files for tests, made with PyAV, which brings its own encoders."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

RATE = 48_000
WIDTH, HEIGHT = 96, 64

Samples = NDArray[np.float32]
"""``(n, 2)``: left and right, full scale 1.0, at 48 kHz."""

Frame = NDArray[np.uint8]
"""``(height, width, 3)``: red, green and blue."""

_CHUNK = 1024
_QUIET_OPTIONS = {
    "libx265": {"x265-params": "log-level=none"},
    "libx264": {"preset": "veryfast"},
    "libsvtav1": {"preset": "10"},
    "vorbis": {"strict": "-2"},
}

av.logging.set_level(None)


def tone(seconds: float, level: float = -20.0, hz: float = 997.0) -> Samples:
    """A sine on both sides whose peak is ``level`` dB below full scale."""
    times = np.arange(round(seconds * RATE)) / RATE
    wave = 10 ** (level / 20) * np.sin(2 * np.pi * hz * times)
    return np.stack([wave, wave], axis=1).astype(np.float32)


def silence(seconds: float) -> Samples:
    return np.zeros((round(seconds * RATE), 2), np.float32)


def moving(seconds: float, rate: int = 25, size: tuple[int, int] = (WIDTH, HEIGHT)) -> Iterator[Frame]:
    """A red left and a blue right half, the upper half brighter, and a bar that moves slowly."""
    width, height = size
    for number in range(round(seconds * rate)):
        frame = np.zeros((height, width, 3), np.uint8)
        frame[:, : width // 2], frame[:, width // 2 :] = (120, 20, 20), (20, 20, 120)
        frame[: height // 2] += 90
        frame[-4:, number % width : number % width + 4] = 255
        yield frame


def strobe(seconds: float, flashes: float, rate: int = 30) -> Iterator[Frame]:
    """White and black by turns, so many flashes a second."""
    for number in range(round(seconds * rate)):
        yield plain(255 if int(number * 2 * flashes / rate + 1e-9) % 2 else 0)


def plain(value: int) -> Frame:
    """A frame of one gray."""
    return np.full((HEIGHT, WIDTH, 3), value, np.uint8)


def sound(path: Path, codec: str, samples: Samples, container: str = "") -> Path:
    """Write a sound file; the container is told by the name unless it is given."""
    with av.open(str(path), "w", format=container or None) as target:
        _write_sound(target, _sound_stream(target, codec), samples)
    return path


def film(
    path: Path,
    frames: Iterable[Frame],
    samples: Samples | None = None,
    *,
    video: str = "libx264",
    audio: str = "aac",
    rate: int = 25,
    pixels: str = "yuv420p",
    options: dict[str, str] | None = None,
) -> Path:
    """Write a film; without samples it has no sound track. ``options`` are the container's."""
    with av.open(str(path), "w", options=options or {}) as target:
        stream: Any = target.add_stream(video, rate=rate, options=_QUIET_OPTIONS.get(video, {}))
        stream.pix_fmt = pixels
        beside = None if samples is None else _sound_stream(target, audio)
        for number, pixels_of in enumerate(frames):
            if number == 0:
                stream.height, stream.width = pixels_of.shape[:2]
            frame = av.VideoFrame.from_ndarray(pixels_of, format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, rate)
            target.mux(stream.encode(frame))
        target.mux(stream.encode())
        if samples is not None:
            _write_sound(target, beside, samples)
    return path


def turned(path: Path) -> Path:
    """Mark an MP4 film as one to be turned clockwise by a quarter, as phones do (the matrix in ``tkhd``)."""
    data = bytearray(path.read_bytes())
    at = data.index(b"tkhd") + 4 + 4 + 20 + 8 + 8
    one = 1 << 16
    data[at : at + 36] = struct.pack(">9i", 0, one, 0, -one, 0, 0, HEIGHT * one, 0, 1 << 30)
    path.write_bytes(data)
    return path


def cut(path: Path, share: float = 0.5) -> Path:
    """Throw the end of a file away."""
    data = path.read_bytes()
    path.write_bytes(data[: round(len(data) * share)])
    return path


def box(kind: bytes, content: bytes) -> bytes:
    """A box of an MP4 or MOV file."""
    return struct.pack(">I4s", 8 + len(content), kind) + content


def _sound_stream(target: Any, codec: str) -> Any:
    stream = target.add_stream(codec, rate=RATE, options=_QUIET_OPTIONS.get(codec, {}))
    stream.codec_context.layout = "stereo"
    return stream


def _write_sound(target: Any, stream: Any, samples: Samples) -> None:
    shape = av.AudioResampler(format=stream.codec_context.format.name, layout="stereo", rate=RATE)
    for first in range(0, len(samples), _CHUNK):
        planes = np.ascontiguousarray(samples[first : first + _CHUNK].T)
        frame = av.AudioFrame.from_ndarray(planes, format="fltp", layout="stereo")
        frame.sample_rate, frame.pts, frame.time_base = RATE, first, Fraction(1, RATE)
        for shaped in shape.resample(frame):
            target.mux(stream.encode(shaped))
    target.mux(stream.encode())
