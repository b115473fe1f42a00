"""Ten thousand page turns in a row: memory, and the objects of the window, stay where they were.

Next is touched on works of every kind, and every fortieth turn goes by the wall; beside it a bare view shows
one picture after the other, as often and at the same time, for nothing here is measured in seconds. Slopes
are from a tenth of the turns on, when caches of pictures and fonts have filled.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.conftest import Ratios

ROOT = Path(__file__).parents[2]
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
TURNS = 10_000


def _started(way: str, folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.benchmarks.page_turns", way, str(folder), str(TURNS)]
    return subprocess.Popen(command, cwd=ROOT, env=os.environ | OFFSCREEN, stdout=subprocess.PIPE, text=True)


def _found(running: subprocess.Popen[str]) -> dict[str, Any]:
    told, _ = running.communicate()
    assert running.returncode == 0
    found: dict[str, Any] = json.loads(told.splitlines()[-1])
    return found


def _slope(held: list[float]) -> float:
    """Return the megabytes that a thousand turns add, by the line that fits best after the first tenth."""
    points = list(enumerate(held, 1))[1:]
    middle = sum(at for at, _ in points) / len(points)
    level = sum(one for _, one in points) / len(points)
    rise = sum((at - middle) * (one - level) for at, one in points)
    return rise / sum((at - middle) ** 2 for at, _ in points) * 10_000 / TURNS


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="reads what Linux tells of a process")
def test_ten_thousand_page_turns(tmp_path: Path, ratios: Ratios) -> None:
    for way in ("kiosk", "bare"):
        (tmp_path / way).mkdir()
    both = {way: _started(way, tmp_path / way) for way in ("kiosk", "bare")}
    ours, plain = _found(both["kiosk"]), _found(both["bare"])
    ratios.add("memory after 1,000 page turns / bare view", ours["held"][0], plain["held"][0], unit="MB")
    ratios.add("memory after 10,000 page turns / bare view", ours["held"][-1], plain["held"][-1], unit="MB")
    ratios.note(
        "memory added by 1,000 page turns",
        f"{_slope(ours['held']):10.3f} MB, bare {_slope(plain['held']):.3f} MB",
    )
    first, *others = ours["objects"]
    ratios.note("objects of the window after 1,000 and up to 10,000 turns", f"{first}, then {others}")
