"""Waiting for a player as long as it gets on, and not for ever."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Self

from PySide6.QtCore import QTimer

from exhibit.model.refusals import FileRefused

SECONDS = 10.0
LOOKS = 20
"""How often is looked in this time. Looks are counted and not seconds: a process that others keep from
running misses looks as it misses frames, so a busy machine takes a file's time and not its chance."""


class Patience:
    """Calls ``give_up`` where ``progress`` was the same at ``LOOKS`` looks on end, while the context lasts.

    ``progress`` is anything that changes while the player gets on, of whatever kind; ``seconds`` is how long
    so many looks take on a machine with time to spare. Looking needs the event loop: a player that blocks
    inside a call is for the worker's clock to end.
    """

    def __init__(
        self, progress: Callable[[], object], give_up: Callable[[], object], seconds: float = SECONDS
    ) -> None:
        self._progress = progress
        self._give_up = give_up
        self._last = progress()
        self._same = 0
        self.ended = False
        self._timer = QTimer()
        self._timer.setInterval(max(1, round(seconds * 1000 / LOOKS)))
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
        self._same = self._same + 1 if now == self._last else 0
        self._last = now
        if self._same >= LOOKS and not self.ended:
            self.ended = True
            self._give_up()
