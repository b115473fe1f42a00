"""What a decoding worker does to itself before it reads a stranger's file.

It gives way to everything else on the machine, may take only so much memory, and ends with its parent however
that ends. Where a system lacks one of these means (memory limits on Windows and macOS), the others remain.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import wait
from pathlib import Path

_IDLE_PRIORITY_CLASS = 0x40


def confine(memory_bytes: int, *, idle: bool) -> None:
    """Set up this worker process. Called once, before libvips is loaded, so that its threads inherit it all.

    ``memory_bytes`` is what the process may take on top of what it has at its start.
    """
    os.environ["VIPS_CONCURRENCY"] = "1"  # one core a worker; the pool is what uses them all
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears Ctrl-C and decides
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # a Python handler would wait for libvips to come back
    end_with_parent()
    if idle:
        give_way()
    limit_memory(memory_bytes)


def end_with_parent() -> None:
    """End this process as soon as its parent has ended, even by a kill, whatever it is doing then."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_after, args=(parent.sentinel,), daemon=True, name="parent-watch").start()


def _end_after(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def give_way() -> None:
    """Take the lowest priority: this process runs when nobody else wants to."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only here

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _IDLE_PRIORITY_CLASS)
        return
    os.nice(19)
    if sys.platform == "linux":
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))


def limit_memory(memory_bytes: int) -> None:
    """Make this process fail to get memory beyond what it has now and ``memory_bytes`` more."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not there on Windows

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = _address_space() + memory_bytes
    resource.setrlimit(
        resource.RLIMIT_AS, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard)
    )


def physical_memory() -> int:
    """Return the machine's memory in bytes, 0 where it cannot be learned."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):
        return 0


def _address_space() -> int:
    """Return how much address space this process has in bytes, 0 where the system does not say."""
    status = Path("/proc/self/statm")
    if not status.exists():
        return 0
    return int(status.read_text(encoding="ascii").split()[0]) * os.sysconf("SC_PAGE_SIZE")


@contextmanager
def interrupts_held() -> Iterator[None]:
    """Keep Ctrl-C from processes begun here, from their first instant on: they inherit what is held.

    The pool's own thread begins later ones and inherits it too. Windows has no such thing; there a worker
    that is just starting may print a traceback on Ctrl-C.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
