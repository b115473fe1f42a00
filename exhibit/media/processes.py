"""The worker processes themselves: started with the first job, replaced where they break, ended at once."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Future
from functools import partial
from typing import TypeVar

from pebble import ProcessPool

from exhibit.media import confinement
from exhibit.media.starting import Starting, cannot_start, come_up
from exhibit.model.refusals import Stopped

GIB = 1 << 30

_JOBS_PER_WORKER_LIFE = 500
_MEMORY_TO_COUNT_ON = GIB
"""What a worker needs at worst for the usual pictures; how many there are goes by it."""

J = TypeVar("J")
D = TypeVar("D")


class Processes:
    """So many processes of a pool, each confined to ``memory_bytes``. Several threads may use them."""

    def __init__(self, count: int, memory_bytes: int, *, idle: bool) -> None:
        self._count = count
        self._memory_bytes = memory_bytes
        self._idle = idle
        self._context = multiprocessing.get_context("spawn")
        self._starting: Starting | None = None
        self._pool: ProcessPool | None = None
        self._closed = False
        self._lock = threading.Lock()

    def schedule(self, work: Callable[[J], D], job: J, seconds: float) -> Future[D]:
        """Give a job to the next process that is free; it is ended with the process after so many seconds.

        Raises ``Stopped`` after ``close``, and ``Refusal`` where the system has no room for processes.
        """
        with self._lock:
            pool = self._running()
        future: Future[D] = Future()
        try:
            future = pool.schedule(work, args=(job,), timeout=seconds)
        except RuntimeError as error:  # it broke this very moment
            future.set_exception(BrokenExecutor(str(error)))
        return future

    def broken(self) -> bool:
        """Tell whether the pool ended by itself. Raises ``Stopped`` after ``close``, ``Refusal``."""
        with self._lock:
            if self._closed:
                raise Stopped("The decoders were closed before all files were done.")
            broken = self._pool is None or not self._pool.active
            if self._starting is not None and not self._starting.comes_up(broken=broken):
                self._drop()
                raise cannot_start()
            return broken

    def close(self) -> None:
        """End the processes at once, whatever they are doing."""
        with self._lock:
            self._closed = True
            self._drop()
            if self._starting is not None:
                self._starting.close()

    def _running(self) -> ProcessPool:
        if self._closed:
            raise Stopped("The decoders are closed.")
        if self._pool is not None and not self._pool.active:
            self._drop()
        if self._pool is None:
            self._pool = self._started()
        return self._pool

    def _started(self) -> ProcessPool:
        """Start the processes. Raises ``Refusal`` where the system has no room for them."""
        self._starting = self._starting or Starting(self._context)
        pool = ProcessPool(
            max_workers=self._count,
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

    def _drop(self) -> None:
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.stop()  # type: ignore[no-untyped-call]
            pool.join()


def usual_workers() -> int:
    """Return how many workers suit this machine: one a core, and a gibibyte of its memory for each."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    by_memory = confinement.physical_memory() // _MEMORY_TO_COUNT_ON or cores
    return max(1, min(cores, by_memory))
