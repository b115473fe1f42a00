"""Waiting for a player as long as it gets on, and not for ever."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Self

from PySide6.QtCore import QTimer

from exhibit.model.refusals import FileRefused

SECONDS = 20


class Patience:
    """Calls ``give_up`` where ``progress`` has been the same for ``seconds``, while the context lasts.

    Decoders of the lowest priority get on slowly on a busy machine, but they do get on.
    """

    def __init__(
        self, progress: Callable[[], int], give_up: Callable[[], object], seconds: float = SECONDS
    ) -> None:
        self._progress = progress
        self._give_up = give_up
        self._last = progress()
        self.ended = False
        self._timer = QTimer()
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self._look)

    def require_an_end(self) -> None:
        """Raise ``FileRefused`` where patience ended before what was waited for."""
        if self.ended:
            what = "It stops in the middle: the player waits for more, and nothing comes."
            advice = "Save it anew as MP4 (a film) or as MP3 or M4A (a sound), and import that."
            raise FileRefused(what, advice=advice)

    def __enter__(self) -> Self:
        """Begin to watch."""
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._timer.timeout.disconnect(self._look)

    def _look(self) -> None:
        now = self._progress()
        if now == self._last:
            self.ended = True
            self._give_up()
        self._last = now
