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
from exhibit.media.workshop import Workshop, look
from exhibit.model.refusals import Refusal, Stopped
from exhibit.ports import Looked, LookJob, MediumDone, MediumJob

GIB = 1 << 30
MEMORY_BYTES = 2 * GIB
SECONDS = 120.0

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


class Decoders:
    """A pool of idle-priority worker processes that look at files and prepare them.

    ``workers`` is how many (None: one for each core that memory allows; 0: none, the work is done right here
    and without limits, for tests). ``memory_bytes`` and ``seconds`` (of the clock) bound each single file.
    Processes start with the first job. Close it, or use it in a ``with`` statement.
    """

    def __init__(
        self,
        workers: int | None = None,
        memory_bytes: int = MEMORY_BYTES,
        seconds: float = SECONDS,
        *,
        idle: bool = True,
        work: Work | None = None,
    ) -> None:
        self.workers = usual_workers() if workers is None else workers
        self._memory_bytes = memory_bytes
        self._seconds = seconds
        self._idle = idle
        self._work = work or Workshop()
        self._pool: ProcessPool | None = None
        self._closed = False
        self._lock = threading.Lock()

    def prepare(self, jobs: Iterable[MediumJob]) -> Generator[MediumDone, None, None]:
        """Prepare medium files and yield each as it is done, in any order; jobs are taken as they are needed.

        Raises ``Refusal`` where the store cannot be written.
        """
        return self._run(jobs, partial(self._work, write=True), _not_prepared)

    def probe_only(self, jobs: Iterable[MediumJob]) -> Generator[MediumDone, None, None]:
        """Do as ``prepare`` does, with the same answers, but write nothing at all."""
        return self._run(jobs, partial(self._work, write=False), _not_prepared)

    def look(self, jobs: Iterable[LookJob]) -> Generator[Looked, None, None]:
        """Look at files and yield each as it is done, in any order; jobs are taken as they are needed.

        Raises ``Refusal`` where a store cannot be written.
        """
        return self._run(jobs, look, _not_looked)

    def close(self) -> None:
        """End the workers at once, whatever they are doing; who still waits for results gets ``Stopped``."""
        with self._lock:
            self._closed = True
            self._drop_pool()

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
            if self._closed:
                raise Stopped("The decoders were closed before all files were done.")
            if finished:
                return finished
            if self._pool is None or not self._pool.active:
                return others

    def _begin(self, each: _Try[J, D]) -> Future[D]:
        each.count += 1
        with self._lock:
            pool = self._running_pool()
        future: Future[D] = pool.schedule(each.work, args=(each.job,), timeout=self._seconds)
        return future

    def _running_pool(self) -> ProcessPool:
        if self._closed:
            raise Stopped("The decoders are closed.")
        if self._pool is not None and not self._pool.active:
            self._drop_pool()
        if self._pool is None:
            self._pool = ProcessPool(
                max_workers=self.workers,
                max_tasks=_JOBS_PER_WORKER_LIFE,
                initializer=partial(confinement.confine, self._memory_bytes, idle=self._idle),
                context=multiprocessing.get_context("spawn"),
            )
            with confinement.interrupts_held():
                _ = self._pool.active  # starts the processes
        return self._pool

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
            what = f"Decoding the file took longer than {self._seconds:.0f} seconds."
        except MemoryError:
            what = "Decoding the file needs more memory than it may have."
        except ProcessExpired as error:
            _log.warning("A decoder ended with code %s", error.exitcode)
            what = "The decoder broke down over the file, which is probably damaged."
        except (BrokenExecutor, CancelledError, InvalidStateError):
            if each.count < _TRIES:
                return each
            what = "The decoders could not be kept running."
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


def _not_prepared(key: str, refusal: str) -> MediumDone:
    return MediumDone(key=key, refusal=refusal)


def _not_looked(key: str, refusal: str) -> Looked:
    return Looked(key=key, refusal=refusal)


def usual_workers() -> int:
    """Return how many workers suit this machine: one a core, and a gibibyte of its memory for each."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    by_memory = confinement.physical_memory() // _MEMORY_TO_COUNT_ON or cores
    return max(1, min(cores, by_memory))
