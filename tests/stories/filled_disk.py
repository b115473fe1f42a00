"""Imports onto a disk that is full before they are done, and again after somebody made room.

Run as a program that may mount, in a mount namespace of its own: ``python -m tests.stories.filled_disk
SCRATCH TRIES [FAULT]``. The data folder is a file system in memory, on which a file that has nothing to do
with it leaves a little room, then more and more, up to twice what the data of an import take (while it runs
it needs its journal as well). So the disk fills while originals are kept, while derivatives are written, and
while the catalog is. It prints what it found as JSON.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import db.engine
from exhibit.folders import Folders
from exhibit.media.store import LONG_EDGES
from tests.stories import struck
from tests.stories.struck import CRASHES, PIECES, Ended, image_of, import_three, in_child, problems_of

_DISK = 32 << 20
_REASONS = ("is full", "No space left")


class Harness:
    """A small disk, and the same three pictures to import onto it."""

    def __init__(self, scratch: Path, fault: str) -> None:
        self.scratch, self.fault = scratch, fault
        self.source = struck.write_three(scratch / "sent")
        self.fresh = struck.fresh_data(scratch)
        self.disk = scratch / "disk"
        self.disk.mkdir()
        self.needed, self.whole = self._measure()
        self.filled: Counter[str] = Counter()
        self.problems: list[str] = []

    def fill(self, room: int) -> None:
        """Import where only ``room`` bytes are left, then where there is more."""
        with Mounted(self.disk):
            data = self._fresh_on_disk()
            ballast = self.disk / "ballast"
            _take_all_but(ballast, self.disk, room)
            ended = self._import(data)
            found = [f"it crashed: {ended.words}"] if any(sign in ended.words for sign in CRASHES) else []
            if not ended.acknowledged and not any(reason in ended.words for reason in _REASONS):
                found.append(f"it ended with {ended.code} and gave no reason: {ended.words}")
            self.filled["nothing" if ended.acknowledged else _stage(data)] += 1
            ballast.unlink()
            found += problems_of(data, allowed=(PIECES,) if ended.acknowledged else (0, PIECES))
            again = self._import(data)
            found += [] if again.acknowledged else [f"the next run ended with {again.code}: {again.words}"]
            found += problems_of(data, allowed=(PIECES,), whole=self.whole)
            self.problems += [f"with {room} bytes left: {one}" for one in found]

    def _measure(self) -> tuple[int, str]:
        """Return how many bytes an import takes on this disk, and the image of what it leaves."""
        with Mounted(self.disk):
            data = self._fresh_on_disk()
            before = shutil.disk_usage(self.disk).free
            ended = self._import(data, fault="")
            assert ended.acknowledged, ended.words
            return before - shutil.disk_usage(self.disk).free, image_of(data)

    def _fresh_on_disk(self) -> Path:
        return shutil.copytree(self.fresh, self.disk / "data")

    def _import(self, data: Path, fault: str | None = None) -> Ended:
        planted = self.fault if fault is None else fault
        return in_child(
            lambda: _with_fault(planted, lambda: import_three(self.source, data)), self.scratch / "output"
        )


class Mounted:
    """A file system in memory at a folder, for the length of a ``with`` block."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> None:
        """Mount it."""
        options = ["-t", "tmpfs", "-o", f"size={_DISK}", "none", str(self._folder)]
        subprocess.run(["mount", *options], check=True)

    def __exit__(self, *_: object) -> None:
        """Unmount it."""
        subprocess.run(["umount", str(self._folder)], check=True)


def _take_all_but(ballast: Path, disk: Path, room: int) -> None:
    size = shutil.disk_usage(disk).free - room
    with ballast.open("wb") as stream:
        os.posix_fallocate(stream.fileno(), 0, size)


def _stage(data: Path) -> str:
    """Say how far an import came."""
    media = Folders(data).media
    if len(list(media.glob("originals/??/*"))) < PIECES:
        return "originals"
    whole = len(list(media.glob("derivatives/??/*"))) == PIECES * len(LONG_EDGES)
    return "catalog" if whole else "derivatives"


def _with_fault(fault: str, work: Callable[[], int]) -> int:
    match fault:
        case "no transaction":
            db.engine._begin = lambda connection: None
        case "failures of the catalog have no words":
            db.engine._DISK_WORDS = {}
        case _:
            assert not fault, fault
    return work()


def run(scratch: Path, tries: int, fault: str = "") -> dict[str, Any]:
    """Fill the disk so often, and return what was found."""
    harness = Harness(scratch, fault)
    for step in range(tries):
        harness.fill(2 * harness.needed * step // tries)
    return {"needed": harness.needed, "filled": harness.filled, "problems": harness.problems}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(Path(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:])))
