"""What decoders do at their worst: stand-ins for a worker's work, bad for the job ``bad`` only."""

from __future__ import annotations

import os
import signal
from hashlib import pbkdf2_hmac
from typing import NoReturn

from exhibit.media.formats import MAX_BYTES
from exhibit.media.page_clock import PageClock
from exhibit.media.store import writing
from exhibit.model.refusals import FileRefused, Refusal
from exhibit.ports import MediumDone, MediumFacts, MediumJob

FACTS = MediumFacts(media_type="image/jpeg", extension="jpg", width=1, height=1, color="#000000")


def kill_itself(job: MediumJob, *, write: bool) -> MediumDone:
    if job.key == "bad":
        os.kill(os.getpid(), signal.SIGKILL)
    return MediumDone(key=job.key, facts=FACTS)


def abort(job: MediumJob, *, write: bool) -> MediumDone:
    if job.key == "bad":
        os.abort()
    return MediumDone(key=job.key, facts=FACTS)


def hang(job: MediumJob, *, write: bool) -> MediumDone:
    if job.key == "bad":
        hang_for_ever()
    return MediumDone(key=job.key, facts=FACTS)


def hang_over_a_page(job: MediumJob, *, write: bool) -> MediumDone:
    clock = PageClock(3, seconds=0.3)
    for page in range(3):
        with clock.page():
            if job.key == "bad" and page == 1:
                hang_for_ever()
    return MediumDone(key=job.key, facts=FACTS)


def swell(job: MediumJob, *, write: bool) -> MediumDone:
    swollen = []
    for _ in range(128 if job.key == "bad" else 0):
        swollen.append(b"x" * (1 << 24))  # noqa: PERF401 - grows step by step, up to 2 GiB where nothing stops it
    return MediumDone(key=job.key, facts=FACTS)


def fail(job: MediumJob, *, write: bool) -> MediumDone:
    if job.key == "bad":
        raise ZeroDivisionError
    return MediumDone(key=job.key, facts=FACTS)


def find_no_room(job: MediumJob, *, write: bool) -> MediumDone:
    raise Refusal("The media store cannot be written.", advice="Make room.")


def tell_its_state(job: MediumJob, *, write: bool) -> MediumDone:
    import resource

    limited = resource.getrlimit(resource.RLIMIT_AS)[0] != resource.RLIM_INFINITY
    policy = os.sched_getscheduler(0) == os.SCHED_IDLE
    ignoring = signal.getsignal(signal.SIGINT) == signal.SIG_IGN
    state = (os.nice(0), policy, limited, ignoring, os.environ.get("VIPS_CONCURRENCY"), write)
    return MediumDone(key=job.key, refusal=repr(state))


def say_its_number(job: MediumJob, *, write: bool) -> MediumDone:
    return MediumDone(key=job.key, refusal=str(os.getpid()))


def say_its_number_and_hang(job: MediumJob, *, write: bool) -> MediumDone:
    """Write the process's number into the pipe that the job names, and never come back."""
    with job.original.open("w") as pipe:
        pipe.write(str(os.getpid()))
    hang_for_ever()


def hang_for_ever() -> NoReturn:
    """Stay for hours inside one call of a C library, where no handler written in Python is run."""
    while True:
        pbkdf2_hmac("sha256", b"", b"", 2**31 - 1)


def lack_a_library(job: MediumJob, *, write: bool) -> MediumDone:
    raise ImportError("libvips.so.42: cannot open shared object file")


def refuse_the_file(job: MediumJob, *, write: bool) -> MediumDone:
    if job.key == "bad":
        raise FileRefused("The file has 3,000 pages.")
    return MediumDone(key=job.key, facts=FACTS)


def write_without_end(job: MediumJob, *, write: bool) -> MediumDone:
    """Make a file as large as the largest that is taken in, and then one byte larger, without its bytes."""
    with writing(), (job.store / "tile.jpg").open("wb") as stream:
        stream.truncate(MAX_BYTES)
        if job.key == "bad":
            stream.seek(MAX_BYTES)
            stream.write(b"!")
    return MediumDone(key=job.key, facts=FACTS)


def tell_its_limits(job: MediumJob, *, write: bool) -> MediumDone:
    import resource

    limits = [resource.getrlimit(which)[0] for which in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE)]
    return MediumDone(key=job.key, refusal=repr(limits))
