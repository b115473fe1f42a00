"""Saying on a terminal how far long work is, and stopping it there with Ctrl-C."""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from types import FrameType
from typing import TextIO

from exhibit.answering import answering
from exhibit.model.refusals import Stopped
from exhibit.pace import Pace, pace_words
from exhibit.ports import Progress

_REDRAW_SECONDS = 0.1
_WIDTH = 78


class TerminalProgress:
    """A line that is drawn over on a terminal; elsewhere a line for every tenth of the way.

    It tells how quickly the work goes on and how long it still takes; what the first word of the work's
    sentence says is measured for itself. ``clock`` gives seconds.
    Fulfils ``exhibit.ports.Progress``. The first Ctrl-C asks the work to stop at its next safe place,
    the second ends it where it is.
    """

    def __init__(self, stream: TextIO | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream or sys.stderr
        self._clock = clock
        self._pace = Pace(clock)
        self._stopping = False
        self._heard = threading.Event()
        self._drawn_at = -_REDRAW_SECONDS
        self._told = ("", -1)
        self._dirty = False

    def __call__(self, done: int, total: int, what: str = "") -> None:
        """Report ``done`` of ``total``. Raises ``Stopped`` after Ctrl-C."""
        self.heed()
        self._pace.tell(done, total, what.partition(" ")[0])
        if self._stream.isatty():
            self._draw(done, total, what)
        else:
            self._tell(done, total, what)

    def heed(self) -> None:
        """Raise ``Stopped`` after Ctrl-C: for whoever waits and has nothing to report."""
        if self._stopping:
            raise Stopped

    def listen(self) -> None:
        """Take Ctrl-C as the wish to stop from now on."""
        signal.signal(signal.SIGINT, self._stop)

    def answering(self) -> AbstractContextManager[None]:
        """Answer Ctrl-C even where this thread cannot hear it for a while."""
        return answering(self._heard, self._answer)

    def finish(self) -> None:
        """Leave the terminal on a fresh line."""
        if self._dirty:
            self._stream.write("\r" + " " * _WIDTH + "\r")
            self._stream.flush()
            self._dirty = False

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        if self._stopping:
            raise KeyboardInterrupt
        self._stopping = True
        self._heard.set()

    def _answer(self) -> None:
        """Say that Ctrl-C was heard, although what is being written cannot be left half done."""
        self._stream.write("\nCtrl-C was heard. What is being written just now is finished first.\n")
        self._stream.flush()

    def _draw(self, done: int, total: int, what: str) -> None:
        now = self._clock()
        if now - self._drawn_at < _REDRAW_SECONDS and done < total:
            return
        self._drawn_at = now
        line = f"{_percent(done, total):3d} %  {self._how_far(what)}"[:_WIDTH]
        self._stream.write("\r" + line.ljust(_WIDTH))
        self._stream.flush()
        self._dirty = True

    def _tell(self, done: int, total: int, what: str) -> None:
        told = what.partition(" ")[0], _percent(done, total) // 10
        if told != self._told:
            self._told = told
            self._stream.write(f"{told[1] * 10} %  {self._how_far(what)}\n")
            self._stream.flush()

    def _how_far(self, what: str) -> str:
        return f"{pace_words(self._pace)}  {what}" if self._pace.rate else what


@contextmanager
def telling() -> Iterator[TerminalProgress]:
    """Show progress on the terminal while the block runs."""
    progress = TerminalProgress()
    progress.listen()
    try:
        with progress.answering():
            yield progress
    finally:
        progress.finish()
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pulse_of(progress: Progress | None) -> Callable[[], object]:
    """Return what raises ``Stopped`` after Ctrl-C, for those who wait; of no terminal, what does nothing."""
    return progress.heed if isinstance(progress, TerminalProgress) else lambda: None


def _percent(done: int, total: int) -> int:
    return 100 if total <= 0 else min(100, 100 * done // total)
