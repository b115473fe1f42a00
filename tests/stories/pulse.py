"""How long a window stood still, and what it was doing meanwhile."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

HOUSE = Path(__file__).parents[2]

LONG_MS = 50
"""From here on a person may feel it."""

DEEP = 5
"""So many lines of a stack are told."""

_SAMPLE_S = 0.01


@dataclass(frozen=True, slots=True)
class Gap:
    """A time in which no event was heard. ``own_ms`` is what the main thread itself worked in it."""

    ms: float
    own_ms: float
    what: str
    where: tuple[str, ...]


class Pulse(QObject):
    """Beats while the desk's events run; looks at the main thread's stack when a beat is late."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gaps: list[Gap] = []
        self.what = ""
        self._main = threading.get_ident()
        self._last = 0.0
        self._worked = 0.0
        self._listening = False
        self._seen: dict[str, int] = {}
        self._over = threading.Event()
        self._beat = QTimer(self, interval=5)
        self._beat.timeout.connect(self._tick)
        self._watch = threading.Thread(target=self._look, daemon=True)
        self._watch.start()

    def listen(self) -> None:
        """Events run from now on."""
        self._last, self._worked, self._listening = time.perf_counter(), time.thread_time(), True
        self._beat.start()

    def rest(self) -> None:
        """The test itself works now."""
        self._tick()
        self._listening = False
        self._beat.stop()

    @contextmanager
    def doing(self, what: str) -> Iterator[None]:
        """One key or click, and what it does at once."""
        self.what = what
        self.listen()
        yield
        self.rest()

    def end(self) -> None:
        """Look no longer."""
        self._over.set()
        self._watch.join()
        self._beat.stop()

    def worst(self, number: int = 12) -> list[Gap]:
        """Return the longest gaps, by what the main thread itself worked."""
        return sorted(self.gaps, key=lambda one: one.own_ms, reverse=True)[:number]

    def _tick(self) -> None:
        if self._listening:
            now, worked = time.perf_counter(), time.thread_time()
            ms, own = 1000 * (now - self._last), 1000 * (worked - self._worked)
            if ms > LONG_MS:
                where = sorted(self._seen, key=lambda one: self._seen[one], reverse=True)[:5]
                self.gaps.append(Gap(ms, own, self.what, tuple(where)))
            self._last, self._worked = now, worked
        self._seen = {}

    def _look(self) -> None:
        before = time.perf_counter()
        while not self._over.wait(_SAMPLE_S):
            late = time.perf_counter() - before > LONG_MS / 2000
            if self._listening and (late or time.perf_counter() - self._last > LONG_MS / 2000):
                # Where this thread was late itself, another one kept Python's lock.
                mine = threading.get_ident()
                threads = [one for one in sys._current_frames() if one != mine] if late else [self._main]
                for one in threads:
                    where = ("beside: " if one != self._main else "") + self._stack(one)
                    self._seen[where] = self._seen.get(where, 0) + 1
            before = time.perf_counter()

    def _stack(self, thread: int) -> str:
        """Return where a thread is: the innermost lines of ours, or else of whatever it is in."""
        frame = sys._current_frames().get(thread)
        ours: list[str] = []
        innermost = ""
        while frame is not None and len(ours) < DEEP:
            path = Path(frame.f_code.co_filename)
            innermost = innermost or f"{path.name}:{frame.f_lineno} {frame.f_code.co_name}"
            if path.is_relative_to(HOUSE) and not {".venv", "stories"} & set(path.parts):
                ours.append(f"{path.relative_to(HOUSE)}:{frame.f_lineno} {frame.f_code.co_name}")
            frame = frame.f_back
        if not ours and thread == self._main:
            return "Qt itself"
        return " < ".join(ours) or innermost
