"""What all benchmarks share: collecting ratios and printing them together at the end.

Machines are noisy, so nothing here fails on a time: a benchmark states its ratio to a peer that was
measured in the same run, and people read it.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
from typing import TypeVar

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

T = TypeVar("T")

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
def ratios() -> Ratios:
    """Return the place for ratios."""
    return Ratios()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print all ratios when the run ends, where nothing captures what is printed."""
    if _ratios:
        terminalreporter.write_line("\nours / peer = ratio")
    for name, words in _ratios:
        terminalreporter.write_line(f"  {name:58} {words}")


def interleaved(
    ours: Callable[[], object], peer: Callable[[], object], rounds: int = 5
) -> tuple[float, float]:
    """Return the median seconds of both, run in turn so that a slow moment of the machine hits both."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for run, found in zip((ours, peer), times, strict=True):
            begun = time.perf_counter()
            run()
            found.append(time.perf_counter() - begun)
    return statistics.median(times[0]), statistics.median(times[1])


def in_turn(
    benchmark: BenchmarkFixture,
    ours: Callable[[], T],
    peers: Mapping[str, Callable[[], T]],
    rounds: int = 5,
    warm: int = 1,
) -> tuple[list[T], dict[str, list[T]]]:
    """Run every peer and then ours, round after round, and return what each run returned.

    For runs that measure themselves, such as programs of their own. The first ``warm`` rounds are left out:
    they fill the system's file cache and write Python's compiled modules.
    """
    mine: list[T] = []
    theirs: dict[str, list[T]] = {name: [] for name in peers}

    def run_peers() -> None:
        for name, run in peers.items():
            theirs[name].append(run())

    benchmark.pedantic(  # type: ignore[no-untyped-call]
        lambda: mine.append(ours()), setup=run_peers, rounds=rounds, warmup_rounds=warm
    )
    return mine[warm:], {name: found[warm:] for name, found in theirs.items()}


def percentile(values: list[float], percent: int) -> float:
    """Return the value that ``percent`` of all lie below."""
    return sorted(values)[min(len(values) - 1, len(values) * percent // 100)]
