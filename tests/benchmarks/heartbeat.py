"""How long the window's thread was held at a time, and by what.

A timer beats as often as it may; what lies between two beats is time in which no key, touch or painting
would have been answered. A second thread looks on: where a beat is late, it notes what the window's thread is
doing.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QObject, Qt, QTimer, Slot

ROOT = Path(__file__).parents[2]

BEAT_MS = 2
LATE_SECONDS = 0.012
"""From here on the onlooker notes what runs."""

LOOK_SECONDS = 0.003

HELD_MS = 50
"""What nothing may exceed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A time without a beat, in milliseconds; ``work`` is what the thread itself worked of it.

    The rest it waited: for the interpreter, for a disk, or for other programs on the machine. ``where`` is
    what ran, the part of the program that was seen most often.
    """

    ms: float
    work: float
    where: str = ""

    def __str__(self) -> str:
        return f"{self.ms:.0f} ms ({self.work:.0f} ms of work{f' in {self.where}' if self.where else ''})"


class Heartbeat(QObject):
    """Beats while its ``with`` block runs, wherever that lets the event loop turn."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[Gap] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._last, self._work = time.perf_counter(), time.thread_time()
        self._seen: list[str] = []
        self._over = threading.Event()
        self._watched = threading.get_ident()
        self._onlooker = threading.Thread(target=self._look_on, daemon=True)

    def __enter__(self) -> Self:
        self._last, self._work = time.perf_counter(), time.thread_time()
        self._timer.start()
        self._onlooker.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._beat()
        self._timer.stop()
        self._over.set()
        self._onlooker.join()

    @property
    def worst(self) -> Gap:
        """The longest gap."""
        return max(self.gaps, key=lambda one: one.ms)

    @property
    def busiest(self) -> Gap:
        """The gap in which the thread itself worked longest: what a machine with nothing else to do shows."""
        return max(self.gaps, key=lambda one: one.work)

    @property
    def late(self) -> list[Gap]:
        """The gaps that nobody may have to bear, the longest first."""
        return sorted((one for one in self.gaps if one.ms > HELD_MS), key=lambda one: -one.ms)

    def __str__(self) -> str:
        late = f"; {len(self.late)} over {HELD_MS} ms" if self.late else ""
        return f"longest {self.worst}; most work {self.busiest}{late}"

    @Slot()
    def _beat(self) -> None:
        now, work = time.perf_counter(), time.thread_time()
        seen, self._seen = self._seen, []
        where = next((name for name, _ in Counter(seen).most_common(1)), "")
        self.gaps.append(Gap(ms=1000 * (now - self._last), work=1000 * (work - self._work), where=where))
        self._last, self._work = now, work

    def _look_on(self) -> None:
        while not self._over.wait(LOOK_SECONDS):
            if time.perf_counter() - self._last > LATE_SECONDS:
                self._seen.append(place_of(stack_of(self._watched)))


Stack = list[tuple[str, int, str]]


def stack_of(thread: int) -> Stack:
    """Return file, line and function of everything that a thread is in, the innermost first.

    Quickly, and keeping nothing: a frame that is held keeps what is in it, such as a painter, alive.
    """
    found, frame = [], sys._current_frames().get(thread)
    while frame is not None:
        found.append((frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name))
        frame = frame.f_back
    return found


def place_of(stack: Stack) -> str:
    """Return the innermost places in the program, and the outermost: what is done, and what was asked for."""
    ours = [
        f"{Path(file).relative_to(ROOT).as_posix()}:{line} {name}"
        for file, line, name in stack
        if Path(file).is_relative_to(ROOT) and "/tests/" not in file and "/.venv/" not in file
    ]
    return " < ".join(dict.fromkeys([*ours[:2], *ours[-1:]])) if ours else "Qt itself"
