"""Decoding in separate processes: a file that crashes, hangs or swells a decoder costs only itself."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, wait
from functools import partial
from itertools import islice
from types import TracebackType
from typing import Protocol, Self

from exhibit.media.attempts import Attempt, D, J
from exhibit.media.processes import GIB, Processes, usual_workers
from exhibit.media.workshop import Workshop, look
from exhibit.ports import Looked, LookJob, MediumDone, MediumJob

__all__ = ["MEMORY_BYTES", "SECONDS", "Decoders", "Work", "usual_workers"]

MEMORY_BYTES = 2 * GIB
SECONDS = 120.0
"""What a file may take; its size and its pages add to it (``exhibit.media.attempts``)."""

_TICK = 0.5


class Work(Protocol):
    """What a worker does with a job. Something of a module, so that a new process can find it."""

    def __call__(self, job: MediumJob, *, write: bool) -> MediumDone:
        """Do it; nothing is written anywhere without ``write``."""


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
        self._processes = Processes(self.workers, memory_bytes, idle=idle)
        self._seconds = seconds
        self._work = work or Workshop()
        self._pulse = pulse

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
        self._processes.close()

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
        attempts = (Attempt(job, work, refused) for job in jobs)
        if self.workers == 0:
            yield from (each.work(each.job) for each in attempts)
            return
        running = {self._begin(each): each for each in islice(attempts, 2 * self.workers + 2)}
        try:
            while running:
                ended = [(running.pop(future), future) for future in self._finished(running)]
                results = [(each, each.end(future)) for each, future in ended]
                running |= {self._begin(each): each for each, result in results if result is None}
                done = [result for _, result in results if result is not None]
                running |= {self._begin(each): each for each in islice(attempts, len(done))}
                yield from done
        finally:
            for future in running:
                future.cancel()

    def _finished(self, running: Iterable[Future[D]]) -> set[Future[D]]:
        """Wait until at least one job is done; all are where the pool broke and will never end them."""
        while True:
            finished, others = wait(running, timeout=_TICK, return_when=FIRST_COMPLETED)
            self._pulse()
            if self._processes.broken():
                return finished or others
            if finished:
                return finished

    def _begin(self, attempt: Attempt[J, D]) -> Future[D]:
        attempt.begin(self._seconds)
        return self._processes.schedule(attempt.work, attempt.job, attempt.seconds)


def _not_prepared(key: str, refusal: str) -> MediumDone:
    return MediumDone(key=key, refusal=refusal)


def _not_looked(key: str, refusal: str) -> Looked:
    return Looked(key=key, refusal=refusal)
