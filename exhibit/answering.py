"""Answering Ctrl-C where the main thread cannot, because it waits for a library that does not come back yet.

Python runs its handlers of signals between two steps of its own in the main thread. While SQLite makes a long
import durable there is none for seconds, so a thread hears of the signal, and says that it was heard.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

PATIENCE_SECONDS = 0.5
"""So long the main thread may take to hear Ctrl-C itself."""

_FEW_BYTES = 64


@contextmanager
def answering(heard: threading.Event, answer: Callable[[], object]) -> Iterator[None]:
    """Call ``answer`` in a thread where Ctrl-C comes and ``heard`` is not set soon after.

    To be used in the main thread, and once at a time.
    """
    ear, mouth = os.pipe()
    if hasattr(os, "set_blocking"):  # not on Windows before Python 3.12, where it need not be
        os.set_blocking(mouth, False)
    before = signal.set_wakeup_fd(mouth, warn_on_full_buffer=False)
    thread = threading.Thread(target=_listen, args=(ear, heard, answer), name="interrupts", daemon=True)
    thread.start()
    try:
        yield
    finally:
        signal.set_wakeup_fd(before)
        os.close(mouth)
        thread.join()
        os.close(ear)


def _listen(ear: int, heard: threading.Event, answer: Callable[[], object]) -> None:
    """Take the numbers of signals, a byte each, until the other end is closed."""
    while numbers := os.read(ear, _FEW_BYTES):
        if signal.SIGINT in numbers and not heard.wait(PATIENCE_SECONDS):
            answer()
