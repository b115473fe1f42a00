"""Choosing the frame that stands for a film."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame

from exhibit.media.flashes import Grid
from ui.playback.frames import image_of

_WHERE = 0.1
_BLACK_BELOW = 0.02
_WHITE_ABOVE = 0.9


class Poster:
    """Takes the first frame after a tenth of the film that is not all but black or white.

    Where there is none, the last such frame of before serves, else the first frame of all.
    """

    def __init__(self, film_seconds: float) -> None:
        self._from = film_seconds * _WHERE
        self._frame: QVideoFrame | None = None
        self._settled = False

    def offer(self, frame: QVideoFrame, seconds: float, seen: Grid) -> None:
        """Look at the frame that is shown from ``seconds`` on, with its relative luminance."""
        if self._settled:
            return
        something = bool(seen.max() >= _BLACK_BELOW and seen.min() <= _WHITE_ABOVE)
        if something or self._frame is None:
            self._frame = QVideoFrame(frame)
        self._settled = something and seconds >= self._from

    def picture(self) -> QImage | None:
        """Return the frame as it is seen, turned as the film says; None where there was none."""
        image = image_of(self._frame) if self._frame is not None else QImage()
        return None if image.isNull() else image
