"""The time that the pages of a document may take: each for itself, and all together by how many they are.

A limit for a whole file is too short for two hundred scans on a busy machine, or too long for one page that
never ends. So the worker, which knows the pages, has a clock of its own: it ends the process, whatever that
is doing, and the file is refused. The limit for the whole stays as the net, ``MOST_SECONDS`` longer.
"""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager

SECONDS = 120.0
"""What one page may take."""

SECONDS_EACH = 10.0
"""What pages may take on the average, over and above what one page may."""

MOST_PAGES = 200
MOST_SECONDS = MOST_PAGES * SECONDS_EACH


class PageClock:
    """The clock of a document with so many pages; it runs while one of them is worked on.

    Outside of worker processes, and on Windows, which has no such alarm, it does nothing.
    """

    def __init__(self, pages: int, seconds: float = SECONDS, each: float = SECONDS_EACH) -> None:
        self._seconds = seconds
        self._end = time.monotonic() + seconds + pages * each
        self._runs = multiprocessing.parent_process() is not None and hasattr(signal, "setitimer")

    @contextmanager
    def page(self) -> Iterator[None]:
        """Let the process end where what is done in the block takes longer than a page may."""
        if not self._runs:
            yield
            return
        # No handler: the system ends the process. One in Python would wait for the decoder to come back.
        left = self._end - time.monotonic()
        signal.setitimer(signal.ITIMER_REAL, max(0.001, min(self._seconds, left)))
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)


def said_by(code: int | None) -> str:
    """Return what it means where a process ended with this code, empty where no page's clock ended it."""
    alarm = getattr(signal, "SIGALRM", None)
    if alarm is None or code != -alarm:
        return ""
    return "Decoding a page of the file took longer than a page may take."
