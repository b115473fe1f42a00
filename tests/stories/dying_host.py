"""A host who approves every second reflection while visitors leave them, until the program is killed.

Run as a program: ``python -m tests.stories.dying_host FILE``. Says on standard output that it is looking, and
then the number of each reflection once the store has returned from approving it.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from db.venue.store import open_venue
from exhibit.services.reflecting.approving import approve, list_held

_PAUSE = 0.005
"""Seconds between two looks; the program of the host looks every few."""


def main(path: Path) -> None:
    """Approve what has an even number, for ever."""
    venue = open_venue(path)
    sys.stdout.write("looking\n")
    sys.stdout.flush()
    while True:
        for number in (one.id for one in list_held(venue) if one.id % 2 == 0):
            approve(venue, number)
            sys.stdout.write(f"{number}\n")
            sys.stdout.flush()
        time.sleep(_PAUSE)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
