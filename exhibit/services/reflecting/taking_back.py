"""Taking back what one left. Wrong codes cost nothing but time, so that nobody can try them all."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from exhibit.ports import VenueStore
from exhibit.services.reflecting.codes import LENGTH, digest, tidy

FREE_TRIES = 3
"""So many wrong codes in a row are answered at once: fingers slip."""

FIRST_PAUSE, LONGEST_PAUSE = 5, 60
"""Seconds until the next code is looked at; after each further wrong one twice as long."""


class TakenBack(Enum):
    """What became of a code."""

    DONE = "done"
    UNKNOWN = "unknown"
    LATER = "later"
    """It was not looked at: too many wrong ones came before it."""


class TakingBack:
    """The counter at which codes are given back; it stays there from one visitor to the next.

    ``clock`` returns seconds that only ever grow.
    """

    def __init__(self, venue: VenueStore, clock: Callable[[], float]) -> None:
        self._venue = venue
        self._clock = clock
        self._wrong = 0
        self._open_at = 0.0

    @property
    def seconds_left(self) -> int:
        """Whole seconds until the next code is looked at."""
        return max(0, -int(-(self._open_at - self._clock()) // 1))

    def take_back(self, typed: str) -> TakenBack:
        """Take back the reflection of this code and erase it. Raises ``Refusal`` where the disk fails."""
        if self.seconds_left:
            return TakenBack.LATER
        code = tidy(typed)
        if len(code) == LENGTH and self._venue.take_back(digest(code, self._venue.salt)):
            self._wrong = 0
            return TakenBack.DONE
        self._wrong += 1
        if self._wrong >= FREE_TRIES:
            pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(9, self._wrong - FREE_TRIES))
            self._open_at = self._clock() + pause
        return TakenBack.UNKNOWN
