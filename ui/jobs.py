"""Long work beside a program that stays usable.

Work is a plain function that takes a ``Progress``. It runs in a thread; what it has to say arrives on the
main thread through one inbox, where the newest progress replaces an older one nobody has read yet.
Callbacks are given before the start, so none can be missed.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from exhibit.model.refusals import Stopped
from exhibit.ports import Progress

T = TypeVar("T")

_log = logging.getLogger(__name__)

SLICE_SECONDS = 0.008
"""How long answers may keep the window's thread at a time, where there are several."""

WORKERS = 4
"""How many long works run at a time: a backup, an import, a preview, and one more."""


def _ignore(*_: object) -> None:
    """Take any outcome and do nothing with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is called on the main thread as a job goes on and when it ends; exactly one ending comes."""

    progress: Callable[[int, int, str], None] = _ignore
    failed: Callable[[Exception], None] = _ignore
    stopped: Callable[[], None] = _ignore


class Jobs(QObject):
    """Runs work in threads: several readers at a time, one writer after another, and long work beside both.

    Long work has threads of its own: a backup and an import together would else keep every page from reading.
    """

    _posted = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        readers: int = 2,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._clock = clock
        self._inbox: dict[Hashable, Callable[[], None]] = {}
        self._stops: dict[int, threading.Event] = {}
        self._writing: set[int] = set()
        self._count = 0
        self._over = False
        self._readers = ThreadPoolExecutor(readers, "read")
        self._writer = ThreadPoolExecutor(1, "write")
        self._workers = ThreadPoolExecutor(WORKERS, "work")
        self._posted.connect(self._deliver)

    @property
    def running(self) -> int:
        """How many jobs have not told their end yet."""
        return len(self._stops)

    def start(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None] = _ignore,
        told: Told | None = None,
        *,
        writes: bool = False,
        long: bool = False,
    ) -> Callable[[], None]:
        """Start work and return what asks it to stop. ``done`` gets its result on the main thread.

        After ``shut_down`` nothing is started: an answer that came at the very end may have asked for more.
        """
        if self._over:
            return _ignore
        self._count += 1
        job, stop = self._count, threading.Event()
        self._stops[job] = stop
        if writes:
            self._writing.add(job)
        run = _Run(job, stop, work, done, told or Told(), self._post, self._forget)
        (self._writer if writes else self._workers if long else self._readers).submit(run)
        return stop.set

    def shut_down(self) -> None:
        """Ask what only reads to stop, let every write be done, and deliver what they still had to say."""
        for job, stop in list(self._stops.items()):
            if job not in self._writing:
                stop.set()
        for threads in (self._readers, self._workers, self._writer):
            threads.shutdown()
        self._over = True
        self._hand_over(float("inf"))

    def _post(self, key: Hashable, message: Callable[[], None]) -> None:
        with self._lock:
            wake = not self._inbox
            self._inbox[key] = message
        if wake:
            self._posted.emit()

    @Slot()
    def _deliver(self) -> None:
        self._hand_over(SLICE_SECONDS)

    def _hand_over(self, seconds: float) -> None:
        """Deliver what came; after so long keys and painting come first, and then the rest."""
        with self._lock:
            messages, self._inbox = self._inbox, {}
        end = self._clock() + seconds
        while messages:
            message = messages.pop(next(iter(messages)))
            try:
                message()
            except Exception:  # noqa: BLE001 - the crash reporter gets it; the others are still to be heard
                sys.excepthook(*sys.exc_info())
            if messages and self._clock() > end:
                with self._lock:
                    self._inbox = messages | self._inbox
                QTimer.singleShot(0, self, self._deliver)
                return

    def _forget(self, job: int) -> None:
        self._stops.pop(job, None)
        self._writing.discard(job)


class _Run:
    """One job in its thread."""

    def __init__(
        self,
        job: int,
        stop: threading.Event,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        told: Told,
        post: Callable[[Hashable, Callable[[], None]], None],
        forget: Callable[[int], None],
    ) -> None:
        self._job, self._stop, self._told = job, stop, told
        self._post, self._forget = post, forget
        self._work: Callable[[], Callable[[], None]] = lambda: _bound(done, work(self._report))

    def __call__(self) -> None:
        try:
            self._report(0, 0)
            ending = self._work()
        except Stopped:
            ending = self._told.stopped
        except Exception as error:  # noqa: BLE001 - handed to whoever asked for the work
            _log.debug("A job ended with an exception.", exc_info=True)
            ending = _bound(self._told.failed, error)
        self._post((self._job, "end"), lambda: self._end(ending))

    def _report(self, done: int, total: int, what: str = "") -> None:
        if self._stop.is_set():
            raise Stopped
        if total:
            self._post((self._job, "progress"), lambda: self._told.progress(done, total, what))

    def _end(self, ending: Callable[[], None]) -> None:
        self._forget(self._job)
        ending()


def _bound(callback: Callable[[T], None], value: T) -> Callable[[], None]:
    return lambda: callback(value)
