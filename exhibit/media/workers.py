"""Decoding in separate processes: a file that crashes, hangs or swells a decoder costs only itself."""

from __future__ import annotations

import logging
import multiprocessing
import os
import threading
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    CancelledError,
    Future,
    InvalidStateError,
    wait,
)
from dataclasses import dataclass
from functools import partial
from itertools import islice
from types import TracebackType
from typing import Generic, Protocol, Self, TypeVar

from pebble import ProcessExpired, ProcessPool

from exhibit.media import confinement
from exhibit.media.starting import Starting, cannot_start, come_up
from exhibit.media.workshop import Workshop, look
from exhibit.model.refusals import FileRefused, Refusal, Stopped
from exhibit.ports import Looked, LookJob, MediumDone, MediumJob

GIB = 1 << 30
MEMORY_BYTES = 2 * GIB
SECONDS = 120.0

_BYTES_A_SECOND = 1_000_000
"""How fast a file is got through at the very least, on top of ``SECONDS``: long films have to be played, and
all files to be read, from slow sticks too."""

_JOBS_PER_WORKER_LIFE = 500
_TRIES = 3
_TICK = 0.5
_MEMORY_TO_COUNT_ON = GIB
"""What a worker needs at worst for the usual pictures; how many there are goes by it."""

_log = logging.getLogger(__name__)


class Work(Protocol):
    """What a worker does with a job. Something of a module, so that a new process can find it."""

    def __call__(self, job: MediumJob, *, write: bool) -> MediumDone:
        """Do it; nothing is written anywhere without ``write``."""


J = TypeVar("J", MediumJob, LookJob)
D = TypeVar("D", MediumDone, Looked)


@dataclass(slots=True)
class _Try(Generic[J, D]):
    """A job on its way, what is to be done with it, and how often it was begun."""

    job: J
    work: Callable[[J], D]
    refused: Callable[[str, str], D]
    count: int = 0
    seconds: float = 0.0


class Decoders:
    """A pool of idle-priority worker processes that look at files and prepare them.

    ``workers`` is how many (None: one for each core that memory allows; 0: none, the work is done right here
    and without limits, for tests). ``memory_bytes`` and ``seconds`` (of the clock) bound each single file.
    ``pulse`` is called twice a second and more while somebody waits for results, in their thread; what it
    raises ends the waiting. Processes start with the first job. Close it, or use it in a ``with`` statement.
    """

    def __init__(
        self,
        workers: int | None = None,
        memory_bytes: int = MEMORY_BYTES,
        seconds: float = SECONDS,
        *,
        idle: bool = True,
        work: Work | None = None,
        pulse: Callable[[], object] = lambda: None,
    ) -> None:
        self.workers = usual_workers() if workers is None else workers
        self._memory_bytes = memory_bytes
        self._seconds = seconds
        self._idle = idle
        self._work = work or Workshop()
        self._pulse = pulse
        self._context = multiprocessing.get_context("spawn")
        self._starting: Starting | None = None
        self._pool: ProcessPool | None = None
        self._closed = False
        self._lock = threading.Lock()

    def prepare(self, jobs: Iterable[MediumJob]) -> Generator[MediumDone, None, None]:
        """Prepare medium files and yield each as it is done, in any order; jobs are taken as they are needed.

        Raises ``Refusal`` where the store cannot be written, or no worker can be started.
        """
        return self._run(jobs, partial(self._work, write=True), _not_prepared)

    def probe_only(self, jobs: Iterable[MediumJob]) -> Generator[MediumDone, None, None]:
        """Do as ``prepare`` does, with the same answers, but write nothing at all."""
        return self._run(jobs, partial(self._work, write=False), _not_prepared)

    def look(self, jobs: Iterable[LookJob]) -> Generator[Looked, None, None]:
        """Look at files and yield each as it is done, in any order; jobs are taken as they are needed.

        Raises ``Refusal`` where a store cannot be written, or no worker can be started.
        """
        return self._run(jobs, look, _not_looked)

    def close(self) -> None:
        """End the workers at once, whatever they are doing; who still waits for results gets ``Stopped``."""
        with self._lock:
            self._closed = True
            self._drop_pool()
            if self._starting is not None:
                self._starting.close()

    def __enter__(self) -> Self:
        """Return this pool."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the pool."""
        self.close()

    def _run(
        self, jobs: Iterable[J], work: Callable[[J], D], refused: Callable[[str, str], D]
    ) -> Generator[D, None, None]:
        tries = (_Try(job, work, refused) for job in jobs)
        if self.workers == 0:
            yield from (each.work(each.job) for each in tries)
            return
        running = {self._begin(each): each for each in islice(tries, 2 * self.workers + 2)}
        try:
            while running:
                ended = [self._end(running.pop(future), future) for future in self._finished(running)]
                running |= {self._begin(each): each for each in ended if isinstance(each, _Try)}
                results = [each for each in ended if not isinstance(each, _Try)]
                running |= {self._begin(each): each for each in islice(tries, len(results))}
                yield from results
        finally:
            for future in running:
                future.cancel()

    def _finished(self, running: Iterable[Future[D]]) -> set[Future[D]]:
        """Wait until at least one job is done; all are where the pool broke and will never end them."""
        while True:
            finished, others = wait(running, timeout=_TICK, return_when=FIRST_COMPLETED)
            self._pulse()
            if self._broken():
                return finished or others
            if finished:
                return finished

    def _broken(self) -> bool:
        """Tell whether the pool ended by itself. Raises ``Stopped`` after ``close``, ``Refusal``."""
        with self._lock:
            if self._closed:
                raise Stopped("The decoders were closed before all files were done.")
            broken = self._pool is None or not self._pool.active
            if self._starting is not None and not self._starting.comes_up(broken=broken):
                self._drop_pool()
                raise cannot_start()
            return broken

    def _begin(self, each: _Try[J, D]) -> Future[D]:
        each.count += 1
        each.seconds = self._seconds + _size(each.job) / _BYTES_A_SECOND
        with self._lock:
            pool = self._running_pool()
        future: Future[D] = Future()
        try:
            future = pool.schedule(each.work, args=(each.job,), timeout=each.seconds)
        except RuntimeError as error:  # it broke this very moment
            future.set_exception(BrokenExecutor(str(error)))
        return future

    def _running_pool(self) -> ProcessPool:
        if self._closed:
            raise Stopped("The decoders are closed.")
        if self._pool is not None and not self._pool.active:
            self._drop_pool()
        if self._pool is None:
            self._pool = self._new_pool()
        return self._pool

    def _new_pool(self) -> ProcessPool:
        """Start the processes. Raises ``Refusal`` where the system has no room for them."""
        self._starting = self._starting or Starting(self._context)
        pool = ProcessPool(
            max_workers=self.workers,
            max_tasks=_JOBS_PER_WORKER_LIFE,
            initializer=partial(come_up, self._starting.up, self._memory_bytes, idle=self._idle),
            context=self._context,
        )
        self._starting.begin()
        try:
            with confinement.interrupts_held():
                _ = pool.active
        except (BrokenExecutor, OSError) as error:
            pool.stop()  # type: ignore[no-untyped-call]
            raise cannot_start(str(error.__cause__ or error)) from error
        return pool

    def _drop_pool(self) -> None:
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.stop()  # type: ignore[no-untyped-call]
            pool.join()

    def _end(self, each: _Try[J, D], future: Future[D]) -> D | _Try[J, D]:
        """Return what became of a job, or the job itself where it has to be begun again."""
        try:
            return _result(future)
        except TimeoutError:
            what = f"Decoding the file took longer than {each.seconds:.0f} seconds."
        except MemoryError:
            what = "Decoding the file needs more memory than it may have."
        except ProcessExpired as error:
            _log.warning("A decoder ended with code %s", error.exitcode)
            what = "The decoder broke down over the file, which is probably damaged."
        except (BrokenExecutor, CancelledError, InvalidStateError):
            if each.count < _TRIES:
                return each
            what = "The decoders could not be kept running."
        except FileRefused as refusal:
            return each.refused(each.job.key, str(refusal))
        except ImportError as error:
            raise cannot_start(str(error)) from error
        except (Refusal, OSError):
            raise  # not this file's fault: the store cannot be written
        except Exception:  # noqa: BLE001 - a fault that one file brings out must not keep all others out for good
            _log.exception("A decoder failed on a file")
            what = "Lamplight itself failed over the file; the log has the details."
        advice = "All others go on. Save it anew in a program that opens it, and import that."
        return each.refused(each.job.key, f"{what} {advice}")


def _result(future: Future[D]) -> D:
    if not future.done():
        raise InvalidStateError
    return future.result()


def _size(job: MediumJob | LookJob) -> int:
    """Return how many bytes a job's file has, 0 where that cannot be learned."""
    try:
        return (job.path if isinstance(job, LookJob) else job.original).stat().st_size
    except OSError:
        return 0


def _not_prepared(key: str, refusal: str) -> MediumDone:
    return MediumDone(key=key, refusal=refusal)


def _not_looked(key: str, refusal: str) -> Looked:
    return Looked(key=key, refusal=refusal)


def usual_workers() -> int:
    """Return how many workers suit this machine: one a core, and a gibibyte of its memory for each."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    by_memory = confinement.physical_memory() // _MEMORY_TO_COUNT_ON or cores
    return max(1, min(cores, by_memory))
