"""Writing sound and film as files that every kiosk plays, with the encoders that come with PyAV."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt
from PIL import Image

from gallery_assets.atelier.instruments import RATE

Samples = npt.NDArray[np.float32]

_CODECS = {".mp3": "libmp3lame", ".m4a": "aac"}
_CHUNK = 1024


def write_sound(samples: Samples, target: Path, bits: int = 112_000) -> None:
    """Write two channels as MP3 or M4A, by the name; nothing goes in but the sound."""
    with av.open(str(target), "w", options=_plain(target)) as container:
        stream: Any = container.add_stream(_CODECS[target.suffix], rate=RATE)
        stream.bit_rate = bits
        _sound(container, stream, samples)


def write_film(
    frames: Iterable[Image.Image], rate: int, samples: Samples, target: Path, crf: int = 24
) -> None:
    """Write pictures (all of one size, ``rate`` a second) and their sound as MP4: H.264 and AAC."""
    with av.open(str(target), "w", options=_plain(target)) as container:
        video: Any = container.add_stream(
            "libx264", rate=rate, options={"crf": str(crf), "preset": "veryslow"}
        )
        video.pix_fmt = "yuv420p"
        audio: Any = container.add_stream("aac", rate=RATE)
        audio.bit_rate = 96_000
        for number, image in enumerate(frames):
            if number == 0:
                video.width, video.height = image.size
            frame = av.VideoFrame.from_ndarray(np.asarray(image.convert("RGB")), format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, rate)
            container.mux(video.encode(frame))
        container.mux(video.encode())
        _sound(container, audio, samples)


def _plain(target: Path) -> dict[str, str]:
    """Return the container's options: films begin to play before they are read whole, and say nothing
    else.
    """
    return {"movflags": "+faststart"} if target.suffix in {".mp4", ".m4a"} else {"id3v2_version": "0"}


def _sound(container: Any, stream: Any, samples: Samples) -> None:
    shape = av.AudioResampler(format=stream.format.name, layout="stereo", rate=RATE)
    for first in range(0, len(samples), _CHUNK):
        planes = np.ascontiguousarray(samples[first : first + _CHUNK].T)
        frame = av.AudioFrame.from_ndarray(planes, format="fltp", layout="stereo")
        frame.sample_rate, frame.pts, frame.time_base = RATE, first, Fraction(1, RATE)
        for shaped in shape.resample(frame):
            container.mux(stream.encode(shaped))
    container.mux(stream.encode())
