"""How quickly long work goes on, and how long it will still take."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from time import monotonic
from typing import TypeVar

from exhibit.ports import Progress

T = TypeVar("T")

TELL_EVERY = 250
"""After so many steps of quick work somebody is told how far it is, and may stop it."""

_SETTLING_SECONDS = 2.0
_EXACT = 10
_MINUTE = 60
_LONG, _MINUTES = 100, 100
"""From so many seconds on they are told as minutes, from so many minutes on as hours."""


class Pace:
    """Measures work that counts its steps; ``clock`` gives seconds. Within a phase no count goes back."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._phase: tuple[str, int] = ("", 0)
        self._begun = clock()
        self._first = 0
        self.done = self.total = 0

    def tell(self, done: int, total: int, phase: str = "") -> None:
        """Take note of how far it is. Another phase or another total is measured for itself."""
        if (phase, total) != self._phase:
            self._phase, self._begun, self._first = (phase, total), self._clock(), done
            self.done = 0
        self.done, self.total = max(done, self.done), total

    @property
    def rate(self) -> float:
        """Steps in a second; 0 before anything can be said."""
        seconds = self._clock() - self._begun
        return (self.done - self._first) / seconds if seconds >= _SETTLING_SECONDS else 0.0

    @property
    def seconds_left(self) -> float | None:
        """How long the rest will take at this rate; None before anything can be said."""
        return (self.total - self.done) / self.rate if self.rate else None


def paced(things: Sequence[T], progress: Progress, what: str) -> Iterator[T]:
    """Yield things one by one, and tell how far that is. Raises ``Stopped`` where somebody asked for it."""
    for done, thing in enumerate(things):
        if done % TELL_EVERY == 0:
            progress(done, len(things), what)
        yield thing


def pace_words(pace: Pace) -> str:
    """Say how far work is, and once that can be told how quickly it goes on and how long it still takes."""
    parts = [f"{pace.done:,} of {pace.total:,}"]
    left = pace.seconds_left
    if left is not None:
        parts += [f"{_rate(pace.rate)} a second", f"about {_time(left)} left"]
    return ", ".join(parts)


def _rate(rate: float) -> str:
    return f"{rate:,.0f}" if rate >= _EXACT else f"{rate:.1f}"


def _time(seconds: float) -> str:
    if seconds < _LONG:
        return f"{max(1, round(seconds))} s"
    if seconds < _MINUTES * _MINUTE:
        return f"{round(seconds / _MINUTE)} min"
    return f"{seconds / _MINUTE / _MINUTE:.1f} h"
