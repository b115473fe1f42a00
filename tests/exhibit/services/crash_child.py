"""Installs an edition again and again, killed by the system at every single thing it does to the disk.

Run as ``python -m tests.exhibit.services.crash_child FOLDER FAULT``: for each point 1, 2, 3 ... it copies
``FOLDER/base`` to ``FOLDER/cut-001`` ..., forks, installs ``FOLDER/new`` there and is killed just before that
point. It ends at the first point that an installation no longer reaches, and prints how many there were.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from exhibit import durable
from exhibit.ports import Progress
from exhibit.services.installing import shelving
from exhibit.services.installing.installing import EditionShelf, Verify
from exhibit.services.installing.pointer import Pointer, write_pointer
from exhibit.services.installing.surveying import EditionCheck
from tests.exhibit.services.editions_made import verify

WRITING = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.truncate", "os.link", "os.symlink"}


class HastyShelf(EditionShelf):
    """A planted fault: switches to the new edition before its copy is complete."""

    def _bring(self, survey: EditionCheck, verify: Verify, progress: Progress) -> Path:
        folder = shelving.free_name(self.editions, shelving.stem(survey))
        folder.mkdir()
        before = self.current()
        write_pointer(self.root, Pointer(folder.name, before.name if before else ""))
        shelving.copy_in(survey.folder, folder, survey.files, progress)
        return folder if verify(folder, progress).ok else self.editions


class TidyFirstShelf(EditionShelf):
    """A planted fault: makes room for the new edition by removing the old ones."""

    def _make_room(self, needed: int) -> None:
        super()._make_room(needed)
        for path in shelving.installed(self.editions):
            shelving.remove(path)


SHELVES: dict[str, type[EditionShelf]] = {
    "none": EditionShelf,
    "hasty": HastyShelf,
    "tidy first": TidyFirstShelf,
}


class Countdown:
    """Kills the program at its n-th thing done to the disk."""

    def __init__(self, points: int) -> None:
        self.left = points

    def tick(self) -> None:
        """Count one thing; at the last one nothing after it happens any more."""
        self.left -= 1
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def arm(self) -> None:
        """Count every opening for writing, rename, removal, new folder, force, and every 2,000 bytes."""
        sys.addaudithook(self._heard)
        # A kill does not lose what was not forced to the disk, so the forcing itself is spared.
        durable.sync_file = lambda descriptor: self.tick()
        durable.sync_folder = lambda path: self.tick()
        durable.sync_tree = lambda folder: self.tick()
        durable.copy_stream = self._copied_in_halves

    def _heard(self, event: str, details: tuple[object, ...]) -> None:
        if event in WRITING or (event == "open" and _for_writing(details)):
            self.tick()

    def _copied_in_halves(
        self, origin: durable.Readable, stream: BinaryIO, each: Callable[[bytes], object] | None = None
    ) -> int:
        size = 0
        while chunk := origin.read(2000):
            stream.write(chunk)
            stream.flush()
            self.tick()
            size += len(chunk)
            if each:
                each(chunk)
        return size


def _for_writing(details: tuple[object, ...]) -> bool:
    flags = details[2]
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))


def killed_at(point: int, root: Path, new: Path, shelf: type[EditionShelf]) -> bool:
    """Install in a child of this program, and tell whether it was killed before it was done."""
    child = os.fork()
    if child == 0:
        Countdown(point).arm()
        shelf(root).install(new, verify=verify)
        os._exit(0)
    ending = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if ending not in {0, -signal.SIGKILL}:
        message = f"The installation ended with {ending} at point {point}."
        raise SystemExit(message)
    return ending != 0


def main(folder: Path, fault: str) -> None:
    """Cut at every point."""
    sys.dont_write_bytecode = True
    point = 0
    killed = True
    while killed:
        point += 1
        root = folder / f"cut-{point:03}"
        shutil.copytree(folder / "base", root)
        killed = killed_at(point, root, folder / "new", SHELVES[fault])
    sys.stdout.write(f"{point - 1}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
