"""Noticing that worker processes do not come up, so that nobody starts them again and again for ever.

A library that is missing, or a memory too small for one process, ends every worker before it takes a job. The
pool then breaks or waits; to whoever uses it that looks like a job that takes its time.
"""

from __future__ import annotations

import threading
import time
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnContext

from exhibit.media import confinement
from exhibit.model.refusals import Refusal
from exhibit.model.said import Said

TRIES = 3
SECONDS = 60.0
"""How long a worker may take to come up; on a slow machine under load it is a few."""


def come_up(up: Connection, memory_bytes: int, *, idle: bool) -> None:
    """Confine this worker process, and say that it is ready for jobs."""
    confinement.confine(memory_bytes, idle=idle)
    up.send_bytes(b"!")
    up.close()


class Starting:
    """Whether a pool's workers come up. Several threads may ask.

    ``up`` is what each worker is to say so through.
    """

    def __init__(self, context: SpawnContext) -> None:
        self._said, self.up = context.Pipe(duplex=False)
        self._lock = threading.Lock()
        self._waiting_since: float | None = None
        self._failed = 0

    def begin(self) -> None:
        """Note that a new pool starts its workers."""
        with self._lock:
            self._waiting_since = time.monotonic()

    def comes_up(self, *, broken: bool) -> bool:
        """Tell whether there is hope: none where pool after pool broke, or time went by, and none came up."""
        with self._lock:
            while self._said.poll():
                self._said.recv_bytes()
                self._waiting_since, self._failed = None, 0
            if self._waiting_since is None:
                return True
            late = time.monotonic() - self._waiting_since > SECONDS
            if broken:
                self._waiting_since = None
                self._failed += 1
            if self._failed < TRIES and not late:
                return True
            self._waiting_since, self._failed = None, 0
            return False

    def close(self) -> None:
        """Let go of the pipe."""
        self._said.close()
        self.up.close()


def cannot_start(reason: str = "") -> Refusal:
    """Return the refusal of all that needs decoders."""
    what = Said("The decoders cannot be started: {reason}.", reason=reason) if reason else ""
    return Refusal(
        what or "The decoders cannot be started.",
        meaning="Without them no file can be looked at.",
        advice="See whether the computer has memory left, and start Lamplight anew. If it comes again, "
        "install it anew with “make run”.",
    )
