"""Visitors who leave reflections until the program is killed.

Run as a program: ``python -m tests.stories.dying_visitors FILE FAULT``. Says the number of each reflection on
standard output once the store has returned from it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from db.venue.store import SqliteVenueStore, open_venue
from tests.db.venue.test_contract import another

COMMIT_LATER = "commit later"
"""The planted fault: what was said to be kept is committed when there is time."""


@contextmanager
def _uncommitted(store: SqliteVenueStore) -> Iterator[Any]:
    if not store._connection.in_transaction:
        store._connection.execute("BEGIN IMMEDIATE")
    yield store._connection


def main(path: Path, fault: str) -> None:
    """Leave one reflection after the other, for ever."""
    if fault == COMMIT_LATER:
        setattr(SqliteVenueStore, "_writing", _uncommitted)  # noqa: B010 - an assignment would have no type
    venue = open_venue(path)
    first = len(venue.reflections())
    for number in count(first):
        venue.leave(another(number, text=f"reflection {number} " * 12))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
