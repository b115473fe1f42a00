"""Installations while the power is cut: the disk forgets all that it was not forced to write.

Run as a program that may mount, in a mount namespace of its own: ``python -m tests.stories.cut_install
SCRATCH CUTS [FAULT]``. A child installs one edition after the other onto an ext4 file system in a file, and
says of each when it is installed; at a random moment the power goes, as in ``cut_power``. It prints what it
found of the kiosk afterwards as JSON.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from exhibit import durable
from exhibit.services.installing import installing
from exhibit.services.installing.installing import EditionShelf
from tests.exhibit.services.editions_made import make_edition, verify
from tests.stories.cut_power import Disk

EDITIONS = 8
_WORKS = 150
_LONGEST = 0.08
"""Seconds after which, from an installation that was acknowledged on, the power goes at the latest."""


def run(scratch: Path, cuts: int, fault: str = "") -> dict[str, Any]:
    """Cut the power so often, and return what was found."""
    subprocess.run(["mount", "-t", "tmpfs", "none", str(scratch)], check=True)
    sources = [
        make_edition(scratch / f"sent-{number}", number, works=_WORKS) for number in range(1, EDITIONS + 1)
    ]
    disk, chance = Disk(scratch), random.Random(11)
    problems: list[str] = []
    acknowledged = 0
    for _ in range(cuts):
        wanted, seconds = chance.randrange(1, EDITIONS), chance.uniform(0, _LONGEST)
        disk.make()
        done = install_until_cut(disk, sources, wanted, seconds, fault)
        disk.unmount()
        disk.mount()
        found = problems_of(disk.folder / "kiosk", done)
        disk.unmount()
        acknowledged += done
        problems += [f"cut {seconds:.3f} s after {wanted} editions: {one}" for one in found]
    return {"cuts": cuts, "acknowledged": acknowledged, "problems": problems}


def install_until_cut(disk: Disk, sources: list[Path], wanted: int, seconds: float, fault: str) -> int:
    """Return how many editions the child had said to be installed when the power went."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        _die_installing(disk.folder / "kiosk", sources, writer, fault)
    os.close(writer)
    for _ in range(wanted):
        assert os.read(reader, 1), "the child could not install"
    time.sleep(seconds)
    os.set_blocking(reader, False)
    with suppress(BlockingIOError):
        wanted += len(os.read(reader, EDITIONS))
    disk.cut()
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(reader)
    return wanted


def problems_of(root: Path, done: int) -> list[str]:
    """Return what is wrong with the kiosk: what it would show, and all that has an edition's name."""
    shelf = EditionShelf(root)
    current = shelf.current()
    if current is None:
        return ["there is no gallery to show"]
    shown = verify(current)
    found = [f"edition {shown.number} is shown, and {done} was installed"] if shown.number < done else []
    named = [path for path in shelf.editions.iterdir() if not path.name.startswith(".")]
    return found + [f"{path.name}: {verify(path).problems[0]}" for path in named if not verify(path).ok]


def _die_installing(root: Path, sources: list[Path], writer: int, fault: str) -> None:
    try:
        installing.FREE_RESERVE = 1 << 20  # the disk is small
        if fault == "no forcing of the copy":
            durable.sync_tree = lambda folder: None
        shelf = EditionShelf(root)
        for source in sources:
            shelf.install(source, verify=verify)
            os.write(writer, b".")
        signal.pause()
    finally:
        os._exit(0)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(Path(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:])))
