"""Reading what a page can do without: where it is damaged the rest of the work is shown without it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

from db.sqlite import sqlite_module

T = TypeVar("T")

_log = logging.getLogger(__name__)


def damage() -> tuple[type[Exception], ...]:
    """Return what reading raises where a database or a value in it is damaged."""
    return sqlite_module().DatabaseError, ValueError, TypeError, KeyError


class Sparing:
    """Reads parts of pages, and tells once of each that is left out."""

    def __init__(self) -> None:
        self._left_out: dict[tuple[int, str], None] = {}

    @property
    def left_out(self) -> tuple[tuple[int, str], ...]:
        """The pieces of which parts were left out so far, and which parts, in the order they were read."""
        return tuple(self._left_out)

    def read(self, piece_id: int, part: str, read: Callable[[], T], instead: T) -> T:
        """Return what ``read`` returns, or ``instead`` where that is damaged; ``part`` is for the log."""
        try:
            return read()
        except damage() as error:
            if (piece_id, part) not in self._left_out:
                self._left_out[piece_id, part] = None
                kind = type(error).__name__
                _log.warning("The %s of piece %s are damaged and left out (%s).", part, piece_id, kind)
            return instead
