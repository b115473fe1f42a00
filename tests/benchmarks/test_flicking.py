"""Flicking the kiosk's wall of 10,000 works by a finger, beside a bare ListView of the same pictures.

Measured is the time between two frames that were painted while the wall moved, in a program of its own each,
first while nothing else runs and then while idle-priority processes prepare photographs as an import does, on
as many cores as there are. ``late`` is by how many milliseconds of a second frames came later than a frame
and a half (25 ms) after the one before; the renderer without a GPU takes turns between 12 and 24.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.conftest import Ratios, percentile

ROOT = Path(__file__).parents[2]
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
SECONDS = 12
ROUNDS = 2
LATE = 1.5 / 60


def _command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "tests.benchmarks.wall_flicks", *map(str, arguments)]


def _frames(way: str, folder: Path) -> list[float]:
    done = subprocess.run(
        _command(way, folder, SECONDS),
        cwd=ROOT,
        env=os.environ | OFFSCREEN,
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return list(found["frames"])


@contextmanager
def _importing(folder: Path) -> Iterator[None]:
    """Return once the first photograph was prepared, and end the import afterwards with all its processes."""
    with subprocess.Popen(
        _command("import", folder), cwd=ROOT, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as running:
        assert running.stdout is not None
        assert running.stdout.readline(), "the import ended before its first photograph"
        try:
            yield
            assert running.poll() is None, "the import ended before the flicking"
        finally:
            os.killpg(running.pid, signal.SIGKILL)


@pytest.fixture(scope="module")
def walls(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the wall's pictures, and photographs to import."""
    folder = tmp_path_factory.mktemp("walls")
    subprocess.run(_command("walls", folder), cwd=ROOT, check=True)
    return folder


def _late(frames: list[float]) -> float:
    return 1000 * sum(max(0.0, frame - LATE) for frame in frames) / sum(frames)


def _both(folder: Path) -> tuple[list[float], list[float]]:
    found: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        found[0].extend(_frames("kiosk", folder))
        found[1].extend(_frames("bare", folder))
    return found


def _report(ratios: Ratios, name: str, ours: list[float], bare: list[float]) -> None:
    for percent in (50, 99):
        figures = 1000 * percentile(ours, percent), 1000 * percentile(bare, percent)
        ratios.add(f"flicking the wall, {name}, p{percent} / bare ListView", *figures, unit="ms")
    ratios.add(
        f"flicking the wall, {name}, longest", 1000 * max(ours), 1000 * max(bare), unit="ms", goal="33 ms"
    )
    ratios.note(
        f"flicking the wall, {name}, late",
        f"{_late(ours):10.1f} ms a second, bare {_late(bare):.1f}   goal 15",
    )


@pytest.mark.skipif(os.name != "posix", reason="ends a group of processes")
def test_flicking_a_wall_of_ten_thousand(ratios: Ratios, walls: Path) -> None:
    idle, bare_idle = _both(walls)
    with _importing(walls):
        busy, bare_busy = _both(walls)
    _report(ratios, "idle", idle, bare_idle)
    _report(ratios, "beside an import", busy, bare_busy)
    for name, found, alone in (("kiosk", busy, idle), ("bare ListView", bare_busy, bare_idle)):
        figures = 1000 * percentile(found, 99), 1000 * percentile(alone, 99)
        ratios.add(f"flicking, {name}, p99, beside an import / idle", *figures, unit="ms", goal="1.25")
