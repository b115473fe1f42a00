"""An import that is struck at a system call: killed as it begins, or told that the disk failed or is full.

Run as a program: ``python -m tests.stories.struck_calls SCRATCH BLOW POINTS [FAULT CALL]``. ``BLOW`` is
``KILL``, ``EIO`` or ``ENOSPC``; ``POINTS`` how many of the points are struck (0: every one), chosen with a
seed and at least one of each call, or only of ``CALL``. It watches one import with strace to learn every
system call that writes to its data folder; then it lets that blow fall on one call of one import each. It
looks at what is left, runs the same import again, and looks once more. It prints what it found as JSON.
"""

from __future__ import annotations

import json
import random
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import db.engine
from exhibit import durable
from exhibit.media.store import FileMediaStore
from tests.stories import struck
from tests.stories.struck import CRASHES, PIECES, Ended, image_of, import_three, in_child, problems_of

CALLS = (
    "write,writev,pwrite64,pwritev,pwritev2,copy_file_range,sendfile,fsync,fdatasync,sync_file_range,ftruncate,"
    "truncate,fallocate,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,mkdir,mkdirat,"
    "rmdir"
)
"""Every call by which a program changes what is on a disk, except those that open a file."""

_LINE = re.compile(r"(\d+) +(\w+)\(")


@dataclass(frozen=True, slots=True)
class Point:
    """One of an import's calls, by its name and which of that name it is, from 1; ``line`` is strace's."""

    call: str
    number: int
    line: str

    @property
    def is_on_objects(self) -> bool:
        """Whether it writes to the media store: an import that fails there may not say that it is done."""
        return "/media" in self.line and self.call != "unlink"


class Harness:
    """Imports of the same three pictures into copies of the same catalog."""

    def __init__(self, scratch: Path, fault: str) -> None:
        self.scratch, self.fault = scratch, fault
        self.source = struck.write_three(scratch / "sent")
        self.fresh = struck.fresh_data(scratch)
        self.points = self._watch()
        self.problems: list[str] = []
        self.left: Counter[str] = Counter()

    def strike(self, point: Point, blow: str) -> None:
        """Let a blow fall on one call of one import, and note every problem it leaves."""
        data = shutil.copytree(self.fresh, self.scratch / "struck")
        what = f"inject={point.call}:{'signal' if blow == 'KILL' else 'error'}={blow}:when={point.number}"
        ended, trace = self._import(data, ["-e", f"trace={point.call}", "-e", what])
        hit = (ended.code == -9) if blow == "KILL" else ("(INJECTED)" in trace)
        found = [] if hit else ["the blow did not fall"]
        found += self._words_problems(ended, point, blow)
        found += problems_of(data, allowed=(PIECES,) if ended.acknowledged else (0, PIECES))
        self.left[f"{'told' if ended.acknowledged else 'untold'}, exit {ended.code}"] += 1
        again, _ = self._import(data)
        if again.code or not again.acknowledged:
            found.append(f"the next run ended with {again.code}: {again.words}")
        found += problems_of(data, allowed=(PIECES,), whole=self.whole)
        shutil.rmtree(data)
        self.problems += [f"{blow} at {point.call} {point.number}: {one}" for one in found]

    def chosen(self, count: int, only: str = "") -> list[Point]:
        """Return points to strike: all of them for 0, else so many, and one at least of each call."""
        chance = random.Random(7)
        points = [point for point in self.points if only in {"", point.call}]
        if not count:
            return points
        calls = sorted({point.call for point in points})
        ones = [chance.choice([point for point in points if point.call == call]) for call in calls]
        rest = [point for point in points if point not in ones]
        return ones + chance.sample(rest, max(0, count - len(ones)))

    def _watch(self) -> list[Point]:
        data = shutil.copytree(self.fresh, self.scratch / "watched")
        ended, trace = self._import(data, ["-f", "-y", "-e", f"trace={CALLS}"])
        assert ended.code == 0, ended.words
        assert ended.acknowledged, ended.words
        self.whole = image_of(data)
        counts: Counter[str] = Counter()
        points = []
        for line in trace.splitlines():
            call = _LINE.match(line)
            if call is None:
                continue
            counts[call[2]] += 1
            if str(data) in line:
                assert call[1] == trace.split(maxsplit=1)[0], (
                    f"another thread writes, and is not struck: {line}"
                )
                points.append(Point(call[2], counts[call[2]], line))
        assert points, f"strace saw nothing: {trace}"
        return points

    def _import(self, data: Path, options: list[str] | None = None) -> tuple[Ended, str]:
        trace = self.scratch / "trace"
        trace.write_text("")
        tracers: list[subprocess.Popen[bytes]] = []

        def attach(child: int) -> None:
            command = ["strace", "-qq", "-o", str(trace), "-p", str(child), *(options or [])]
            tracers.append(subprocess.Popen(command, stderr=subprocess.DEVNULL))
            while "TracerPid:\t0\n" in Path(f"/proc/{child}/status").read_text():
                assert tracers[0].poll() is None, "strace may not trace"
                time.sleep(0.0005)

        ended = in_child(
            lambda: _with_fault(self.fault, lambda: import_three(self.source, data)),
            self.scratch / "output",
            attach if options else None,
        )
        for tracer in tracers:
            tracer.wait()
        return ended, trace.read_text()

    @staticmethod
    def _words_problems(ended: Ended, point: Point, blow: str) -> list[str]:
        if blow == "KILL":
            return []
        found = [f"it crashed: {ended.words}"] if any(sign in ended.words for sign in CRASHES) else []
        if ended.code not in {0, 1}:
            found.append(f"it ended with {ended.code}: {ended.words}")
        if point.is_on_objects and ended.acknowledged:
            found.append("it failed and said that it was done")
        return found


def _with_fault(fault: str, work: Callable[[], int]) -> int:
    """Do something with one thing taken out that must not be missing."""
    match fault:
        case "no transaction":
            db.engine._begin = lambda connection: None
        case "failures of the disk go unseen":
            sync = durable.sync_file
            durable.sync_file = lambda descriptor: _without_a_word(sync, descriptor)
        case "failures of the catalog have no words":
            db.engine._DISK_WORDS = {}
        case "nothing is swept":
            FileMediaStore.sweep = lambda self: 0  # type: ignore[method-assign]
        case _:
            assert not fault, fault
    return work()


def _without_a_word(sync: Callable[[int], None], descriptor: int) -> None:
    with suppress(OSError):
        sync(descriptor)


def run(scratch: Path, blow: str, count: int, fault: str = "", only: str = "") -> dict[str, Any]:
    """Strike imports and return what was found."""
    harness = Harness(scratch, fault)
    chosen = harness.chosen(count, only)
    for point in chosen:
        harness.strike(point, blow)
    return {
        "points": len(harness.points),
        "calls": Counter(point.call for point in harness.points),
        "struck": len(chosen),
        "left": harness.left,
        "problems": harness.problems,
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), *sys.argv[4:])))
