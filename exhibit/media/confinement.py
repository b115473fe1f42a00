"""What a decoding worker does to itself before it reads a stranger's file.

It gives way to everything else on the machine, may take only so much memory, may write no file larger than
the largest that is taken in, leaves no image of its memory on the disk where it crashes, and ends with its
parent however that ends. Where a system lacks one of these means (limits on Windows), the others remain.
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

LARGEST_FILE = 2_000_000_000
"""Bytes of a file that is written: an original that is kept has so many at most."""

_IDLE_PRIORITY_CLASS = 0x40
_GLIBC = ("linux",)
_M_ARENA_MAX = -8


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
    keep_one_heap()
    limit_memory(memory_bytes)
    limit_output()


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


def keep_one_heap() -> None:
    """Let all threads of this process share one heap, so that what one frees another can use.

    With a heap for each, as glibc has it, a large scan takes half as much memory again, and twice the address
    space.
    """
    if sys.platform not in _GLIBC:
        return
    import ctypes  # noqa: PLC0415 - only here

    choose = getattr(ctypes.CDLL(None), "mallopt", None)
    if choose is not None:
        choose(_M_ARENA_MAX, 1)


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


@contextmanager
def more_memory(memory_bytes: int) -> Iterator[None]:
    """Let this process take so much more than it has now, and afterwards as much more as it could before.

    Without a limit there is none afterwards either.
    """
    limit = _memory_limit()
    if limit is None:
        yield
        return
    room = max(0, limit - _address_space())
    limit_memory(memory_bytes)
    try:
        yield
    finally:
        limit_memory(room)


def _memory_limit() -> int | None:
    if sys.platform == "win32":
        return None
    import resource  # noqa: PLC0415 - not there on Windows

    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    return None if limit == resource.RLIM_INFINITY else limit


def limit_output() -> None:
    """Make this process fail to write a file beyond ``LARGEST_FILE``, and leave no core dump.

    Python ignores the signal that tells of the first (SIGXFSZ), so that it comes as an ``OSError``.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not there on Windows

    for which, limit in ((resource.RLIMIT_FSIZE, LARGEST_FILE), (resource.RLIMIT_CORE, 0)):
        _, hard = resource.getrlimit(which)
        resource.setrlimit(which, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))


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
