"""Reflections onto a disk that is full, or may no longer be written, and again when it may.

Run as a program that may mount, in a mount namespace of its own: ``python -m tests.stories.filled_venue
SCRATCH [FAULT]``. The data folder is a file system in memory that a file of somebody else's fills. It prints
what it found as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from db.venue.store import SqliteVenueStore, open_venue
from exhibit.model.refusals import DiskRefused
from tests.db.venue.test_contract import another

_DISK = 2 << 20
_MOST = 5_000


def leave_until_refused(venue: SqliteVenueStore, first: int) -> tuple[list[int], str]:
    """Leave one after the other, and return the numbers that were acknowledged and what the refusal said."""
    kept: list[int] = []
    for number in range(first, first + _MOST):
        try:
            venue.leave(another(number, text=f"reflection {number} " * 30))
        except DiskRefused as refusal:
            return kept, str(refusal)
        kept.append(number)
    return kept, "nothing"


def is_there(venue: SqliteVenueStore, kept: list[int]) -> bool:
    """Tell whether exactly those are there, in a sound file."""
    found = sorted(int(one.text.split()[1]) for one in venue.reflections())
    sound = venue._connection.execute("PRAGMA integrity_check").fetchone()[0]
    return (kept, "ok") == (found, sound)


def refused_by(work: Callable[[], object]) -> str:
    """Return what a refusal of the disk said, ``nothing`` where there was none."""
    try:
        work()
    except DiskRefused as refusal:
        return str(refusal)
    return "nothing"


def run(scratch: Path, fault: str = "") -> dict[str, Any]:
    """Fill the disk, make room, forbid writing, allow it again; after each step look."""
    disk = scratch / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={_DISK}", "none", str(disk)], check=True)
    path, ballast = disk / "venue.db", disk / "ballast"
    ballast.write_bytes(bytes(_DISK // 2))
    found: dict[str, Any] = {}
    with closing(open_venue(path)) as venue:
        kept, found["full"] = leave_until_refused(venue, 0)
        found["keeps when full"] = refused_by(venue.ensure_keeps)
        found["kept when full"] = is_there(venue, kept)
        ballast.unlink()
        found["keeps when there is room"] = refused_by(venue.ensure_keeps)
        if fault == "forgets":
            venue._connection.execute("DELETE FROM reflection WHERE id = 7")
        venue.leave(another(_MOST, text=f"reflection {_MOST}"))
        kept.append(_MOST)
        found["kept when there is room"] = is_there(venue, kept)
    with closing(open_venue(path)) as venue:
        found["kept by the next program"] = is_there(venue, kept)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    found["read-only"] = refused_by(lambda: open_venue(path))
    with closing(open_venue(path, at_least_reading=True)) as venue:
        found["kept to be read"] = is_there(venue, kept)
        found["keeps read-only"] = refused_by(venue.ensure_keeps)
    subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
    with closing(open_venue(path)) as venue:
        found["kept after that"] = is_there(venue, kept)
    found["count"] = len(kept)
    return found


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(Path(sys.argv[1]), *sys.argv[2:])))
