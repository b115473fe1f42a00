"""Decoding a sound from its beginning to its end, as fast as it goes, and measuring how loud it is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QUrl
from PySide6.QtMultimedia import QAudioDecoder, QAudioFormat

from exhibit.media import loudness
from exhibit.media.loudness import Loudness
from ui.playback.patience import Patience


@dataclass(frozen=True, slots=True)
class Heard:
    """What came out of a sound: how long it is, and how loud in LUFS, None for silence."""

    seconds: float
    loudness: float | None


def listen(path: Path) -> Heard:
    """Decode a file's first sound track; what cannot be decoded is not heard.

    Raises ``FileRefused`` where nothing comes any more and the end neither.
    """
    decoder = QAudioDecoder()
    decoder.setAudioFormat(_format())
    meter = Loudness()
    loop = QEventLoop()
    over: list[object] = []

    def take() -> None:
        while decoder.bufferAvailable():
            data = decoder.read().constData()
            meter.add(np.frombuffer(data, np.float32).reshape(-1, loudness.CHANNELS))

    def end(*why: object) -> None:
        take()
        over.append(why)
        loop.quit()

    decoder.bufferReady.connect(take)
    decoder.finished.connect(end)
    decoder.error.connect(end)
    decoder.setSource(QUrl.fromLocalFile(str(path)))
    decoder.start()
    # What has no sound ends before the loop begins, and a loop that has not begun cannot be quit.
    if not over:
        with Patience(lambda: (meter.samples, decoder.position()), loop.quit) as patience:
            loop.exec()
        patience.require_an_end()
    decoder.stop()
    return Heard(meter.samples / loudness.RATE, meter.integrated())


def _format() -> QAudioFormat:
    shape = QAudioFormat()
    shape.setSampleRate(loudness.RATE)
    shape.setChannelCount(loudness.CHANNELS)
    shape.setSampleFormat(QAudioFormat.SampleFormat.Float)
    return shape
