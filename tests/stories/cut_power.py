"""Imports while the power is cut: the disk is told to forget all that it was not forced to write.

Run as a program that may mount, in a mount namespace of its own: ``python -m tests.stories.cut_power SCRATCH
CUTS [FAULT]``. A child imports one picture after the other, into a catalog that stays open as at the desk,
onto an ext4 file system in a file, and says of each when it is in. At a random moment the file system is shut
down without writing its journal (``FS_IOC_SHUTDOWN``; what was said before that counts as acknowledged), the
child is killed, and the disk is mounted again, as after a power cut. It looks at what is left, imports all,
and looks once more. It prints what it found as JSON.
"""

from __future__ import annotations

import fcntl
import json
import os
import random
import shutil
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import db.engine
from db.catalog.catalog import open_catalog
from exhibit import durable
from exhibit.folders import Folders
from exhibit.media.store import LONG_EDGES, FileMediaStore
from exhibit.media.workers import Decoders
from exhibit.ports import FileDesk
from exhibit.services.importing import apply_import, plan_import
from exhibit.services.importing.report import CREATED, SAME
from tests.stories import struck
from tests.stories.struck import problems_of
from tests.stories.submissions import HEADINGS, write_sheet

PIECES = 20
"""More than a child imports before the power goes."""

_SHUTDOWN = 0x8004587D
"""``FS_IOC_SHUTDOWN``, which is ``_IOR('X', 125, __u32)`` (Linux, include/uapi/linux/fs.h)."""

_WITHOUT_JOURNAL = struct.pack("I", 2)
_MOST = 8
_LONGEST = 0.06
"""Pieces after which, and seconds after which then, the power goes at the latest."""


class Disk:
    """An ext4 file system in a file, mounted at a folder."""

    def __init__(self, scratch: Path) -> None:
        self._image, self.folder = scratch / "disk.img", scratch / "disk"
        self.folder.mkdir(exist_ok=True)

    def make(self) -> None:
        """Make it anew, and mount it."""
        self._image.unlink(missing_ok=True)
        with self._image.open("wb") as stream:
            stream.truncate(64 << 20)
        subprocess.run(["mkfs.ext4", "-q", str(self._image)], check=True)
        self.mount()

    def mount(self) -> None:
        """Mount it; what its journal has is brought to its place."""
        subprocess.run(["mount", "-o", "loop", str(self._image), str(self.folder)], check=True)

    def unmount(self) -> None:
        """Unmount it, as soon as the last process that had a file open there has ended."""
        for _ in range(100):
            if subprocess.run(["umount", str(self.folder)], check=False, capture_output=True).returncode == 0:
                return
            time.sleep(0.02)
        message = "the disk is still in use"
        raise RuntimeError(message)

    def cut(self) -> None:
        """Let it forget whatever was not forced to it."""
        descriptor = os.open(self.folder, os.O_RDONLY)
        fcntl.ioctl(descriptor, _SHUTDOWN, _WITHOUT_JOURNAL)
        os.close(descriptor)


class Harness:
    """A disk, and pictures to import onto it."""

    def __init__(self, scratch: Path, fault: str) -> None:
        self.scratch, self.fault = scratch, fault
        self.fresh = struck.fresh_data(scratch)
        self.disk = Disk(scratch)
        self.data = self.disk.folder / "data"
        self.sources = [_write_one(scratch / f"sent-{number}", number) for number in range(PIECES)]
        self.acknowledged = 0
        self.problems: list[str] = []

    def cut_after(self, pieces: int, seconds: float) -> None:
        """Cut the power so long after a child has imported so many pieces."""
        self.disk.make()
        shutil.copytree(self.fresh, self.data)
        subprocess.run(["sync", "--file-system", str(self.data)], check=True)
        done = self._import_until_cut(pieces, seconds)
        self.disk.unmount()
        self.disk.mount()
        try:
            found = problems_of(self.data, allowed=range(done, PIECES + 1))
            found += self._import_again(done + 2)
        finally:
            self.disk.unmount()
        self.acknowledged += done
        self.problems += [f"cut {seconds:.3f} s after {pieces} pieces: {one}" for one in found]

    def _import_until_cut(self, pieces: int, seconds: float) -> int:
        """Return how many pieces the child had said to be in when the power went."""
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            _die_importing(self.fault, self.data, self.sources, writer)
        os.close(writer)
        for _ in range(1 + pieces):  # it has begun, and said so, and imported so many
            os.read(reader, 1)
        time.sleep(seconds)
        os.set_blocking(reader, False)
        with suppress(BlockingIOError):
            pieces += len(os.read(reader, PIECES))
        self.disk.cut()
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(reader)
        return pieces

    def _import_again(self, count: int) -> list[str]:
        few = self.sources[:count]
        ended = struck.in_child(lambda: import_each(self.data, few, lambda: None), self.scratch / "output")
        if ended.code:
            return [f"the next run ended with {ended.code}: {ended.words}"]
        found = problems_of(self.data, allowed=range(len(few), PIECES + 1))
        unfinished = [path.name for path in self.data.rglob(f"{durable.INCOMING}*")]
        return [*found, *([f"left unfinished: {unfinished}"] if unfinished else [])]


def import_each(data: Path, sources: list[Path], done: Callable[[], object]) -> int:
    """Import one folder after the other, with decoding in this process, as the desk does; tell of each."""
    folders = Folders(data)
    catalog, store = open_catalog(folders.catalog), FileMediaStore(folders.media)
    store.sweep()
    with Decoders(workers=0) as decoders:
        desk = FileDesk(
            look=decoders.look, prepare=decoders.prepare,
            probe=decoders.probe_only, store=folders.media, long_edges=LONG_EDGES,
        )  # fmt: skip
        for source in sources:
            with catalog.read() as view:
                plan = plan_import(
                    view, source, None, None, desk, today=date(2026, 9, 15), decode=False, keep=True
                )
            report = apply_import(catalog, plan, store, desk)
            assert report.count(CREATED) + report.count(SAME) == 1, report.to_words()
            done()
    catalog.close()
    return 0


def _die_importing(fault: str, data: Path, sources: list[Path], writer: int) -> None:
    """Be the child that imports until it is killed."""
    try:
        _plant(fault)
        os.write(writer, b"!")
        import_each(data, sources, lambda: os.write(writer, b"."))
        signal.pause()
    finally:
        os._exit(1)  # the disk is gone


def _write_one(folder: Path, number: int) -> Path:
    """Write a picture unlike all others, and its sheet."""
    struck.draw(folder / "window.jpg", number)
    cells = (
        f"S-{number}",
        f"Window {number}",
        "Ana Ruiz",
        "Painting",
        "window.jpg",
        "After nights.",
        "A window",
        "",
    )
    write_sheet(folder, (dict(zip(HEADINGS, cells, strict=True)),))
    return folder


def _plant(fault: str) -> None:
    match fault:
        case "synchronous=NORMAL":
            db.engine._assert_promises = lambda dbapi, **_: dbapi.execute("PRAGMA synchronous = NORMAL")
        case "no fsync of files":
            durable.sync_file = lambda descriptor: None
        case "no fsync of folders":
            durable.sync_folder = lambda path: None
        case _:
            assert not fault, fault


def run(scratch: Path, cuts: int, fault: str = "") -> dict[str, Any]:
    """Cut the power so often, and return what was found."""
    # The disk's own disk is in memory: what is forced to it is not forced any further, and nobody else waits.
    subprocess.run(["mount", "-t", "tmpfs", "none", str(scratch)], check=True)
    harness = Harness(scratch, fault)
    chance = random.Random(7)
    for _ in range(cuts):
        harness.cut_after(chance.randrange(_MOST), chance.uniform(0, _LONGEST))
    return {"cuts": cuts, "acknowledged": harness.acknowledged, "problems": harness.problems}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(Path(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:])))
