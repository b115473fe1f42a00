"""Dragging and flying over a scan of 300 megapixels, beside a bare QML view of the same tiles.

Both show the same part at the same size, that of the original, and fly to it from the whole picture in a
second. A frame is all the time from asking for it to its being painted, with the touch that led to it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.conftest import Ratios, percentile
from tests.benchmarks.zoom_drags import SCAN
from tests.fakes.tiled import pyramid

ROOT = Path(__file__).parents[2]
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}

DRAGS = 600
"""An hour, of one drag in six seconds."""


@pytest.fixture(scope="module")
def scan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the pyramid."""
    folder = tmp_path_factory.mktemp("scan")
    pyramid(folder, *SCAN)
    return folder


def _run(way: str, folder: Path, drags: int = DRAGS) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.zoom_drags", way, str(folder), str(drags)]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | OFFSCREEN, capture_output=True, text=True, check=True
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_an_hour_of_dragging_over_three_hundred_megapixels(ratios: Ratios, scan: Path) -> None:
    plain, ours = _run("bare", scan), _run("kiosk", scan)
    for percent in (50, 99):
        ratios.add(
            f"frame while dragging over 300 megapixels, p{percent}",
            1000 * percentile(ours["frames"], percent),
            1000 * percentile(plain["frames"], percent),
            unit="ms",
            goal="1.2",
        )
    for percent in (50, 99):
        ratios.add(
            f"frame in flight from whole to the original's size, p{percent}",
            1000 * percentile(ours["flight"], percent),
            1000 * percentile(plain["flight"], percent),
            unit="ms",
            goal="1.2",
        )
    ratios.add(
        "from rest to every tile in sight, longest",
        1000 * max(ours["rests"]),
        1000 * max(plain["rests"]),
        unit="ms",
        goal="150 ms",
    )
    ratios.add("memory at most while dragging", ours["peak"], plain["peak"], unit="MB", goal="400 MB")
    ratios.note("memory gained by nine tenths of the drags", f"{ours['late'] - ours['early']:10.1f} MB")
    assert ours["peak"] < 400
