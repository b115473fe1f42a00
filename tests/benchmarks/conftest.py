"""What all benchmarks share: collecting ratios and printing them together at the end.

Machines are noisy, so nothing here fails on a time: a benchmark states its ratio to a peer that was
measured in the same run, and people read it.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator

import pytest

_ratios: list[tuple[str, str]] = []


class Ratios:
    """Where a benchmark writes down what it found."""

    def add(self, name: str, ours: float, peer: float, *, unit: str = "s", goal: str = "") -> None:
        """Note our figure beside the peer's, both in ``unit``; smaller is better."""
        aim = f"   goal {goal}" if goal else ""
        _ratios.append((name, f"{ours:10.4f} {unit} / {peer:10.4f} {unit} = {ours / peer:6.2f}{aim}"))

    def note(self, name: str, words: str) -> None:
        """Note a figure that has no peer."""
        _ratios.append((name, words))


@pytest.fixture(scope="session")
def ratios() -> Iterator[Ratios]:
    """Return the place for ratios, and print them all when the run ends."""
    yield Ratios()
    print("\n\nours / peer = ratio")
    for name, words in _ratios:
        print(f"  {name:58} {words}")


def interleaved(ours: Callable[[], object], peer: Callable[[], object], rounds: int = 5) -> tuple[float, float]:
    """Return the median seconds of both, run in turn so that a slow moment of the machine hits both."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for run, found in zip((ours, peer), times, strict=True):
            begun = time.perf_counter()
            run()
            found.append(time.perf_counter() - begun)
    return statistics.median(times[0]), statistics.median(times[1])


def percentile(values: list[float], percent: int) -> float:
    """Return the value that ``percent`` of all lie below."""
    return sorted(values)[min(len(values) - 1, len(values) * percent // 100)]
