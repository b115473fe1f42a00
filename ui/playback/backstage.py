"""What a worker process needs before Qt plays in it: no window, no sound, no words on the terminal."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from exhibit.media.confinement import more_memory
from exhibit.model.refusals import FileRefused
from exhibit.model.said import Said, sentences

MEMORY_BYTES = 4 << 30
"""What playing one film may take. FFmpeg decodes with up to 16 threads, which took 2.1 GB of address space
for 4K in HEVC, most of it never touched."""

_SETTINGS = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_LOGGING_RULES": "*=false",
    "QT_MEDIA_BACKEND": "ffmpeg",
    # A proof must hold on every kiosk, whatever its graphics card can decode.
    "QT_FFMPEG_DECODING_HW_DEVICE_TYPES": ",",
    # What a film names outside of its own file is not followed.
    "QT_FFMPEG_PROTOCOL_WHITELIST": "file",
}
_LIBRARIES = "On Debian and Ubuntu: apt-get install libpulse0 libxext6 libxrandr2."

_kept: list[Any] = []
"""The application object, which lives as long as the process."""


@contextmanager
def backstage() -> Iterator[None]:
    """Get this process ready to play, and keep it quiet as long as the context lasts.

    Raises ``FileRefused`` where Qt or a library that it plays with is not installed.
    """
    with ExitStack() as stack:
        if multiprocessing.parent_process() is not None:
            os.environ.update(_SETTINGS)
            stack.enter_context(_silent_terminal())
            stack.enter_context(more_memory(MEMORY_BYTES))
        _require_qt()
        yield


def _require_qt() -> None:
    try:
        from PySide6.QtGui import QGuiApplication  # noqa: PLC0415
        from PySide6.QtMultimedia import QMediaPlayer  # noqa: PLC0415
    except ImportError as error:
        raise _cannot_play(
            Said("A library that plays them cannot be loaded: {error}.", error=error)
        ) from error
    if QGuiApplication.instance() is None:
        _kept.append(QGuiApplication([]))
    if not QMediaPlayer().isAvailable():
        raise _cannot_play("Qt has nothing that plays them.")


def _cannot_play(meaning: str) -> FileRefused:
    what = "Sound and film cannot be played on this computer, so nobody can tell whether the kiosk will."
    libraries = _LIBRARIES if sys.platform == "linux" else ""
    advice = sentences(
        "Install what is missing.", libraries, "“make run” does it too.", "Then import the file again."
    )
    return FileRefused(what, meaning=meaning, advice=advice)


@contextmanager
def _silent_terminal() -> Iterator[None]:
    """Send to nowhere what the decoders' libraries print on their own; ours goes to the log."""
    before, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    try:
        yield
    finally:
        os.dup2(before, 2)
        os.close(before)
