"""From the start of the process to the first painted picture, beside a bare window with the same picture."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.conftest import Ratios, in_turn
from tests.benchmarks.editions import write_edition

ROOT = Path(__file__).parents[2]
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}

_WINDOW = """
import QtQuick
Window {{
    visible: true; width: 1440; height: 810; color: "black"
    Image {{
        anchors.centerIn: parent; asynchronous: true
        source: "{source}"; sourceSize: Qt.size({size[0]}, {size[1]})
    }}
}}
"""

_WALL = """
import QtQuick
Window {{
    visible: true; width: 1440; height: 810; color: "black"
    GridView {{
        anchors.fill: parent; cellWidth: 360; cellHeight: 270; model: {sources}
        delegate: Image {{
            required property var modelData
            asynchronous: true; source: modelData; fillMode: Image.PreserveAspectFit; sourceSize.width: 340
        }}
    }}
}}
"""


@dataclass(frozen=True)
class Start:
    """Seconds from the start of a process to the first frame with a picture, and to one without a fade."""

    first: float
    whole: float
    found: Mapping[str, Any]


def start(*words: object) -> Start:
    """Run the program of ``first_frame`` and return when its picture came."""
    command = [sys.executable, "-m", "tests.benchmarks.first_frame", *map(str, words)]
    begun = time.monotonic()
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | OFFSCREEN, capture_output=True, text=True, timeout=30, check=True
    )
    found = json.loads(done.stdout)
    return Start(found["first"] - begun, found["whole"] - begun, found)


@pytest.mark.parametrize("works", [24, 10_000])
def test_cold_start(works: int, tmp_path: Path, benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    edition = write_edition(tmp_path / "edition", works)
    ours = partial(start, "kiosk", edition, tmp_path / "data")
    found = ours().found
    window, wall = tmp_path / "window.qml", tmp_path / "wall.qml"
    window.write_text(_WINDOW.format(**found), encoding="utf-8")
    sources = [path.as_uri() for path in sorted((edition / "data").glob("*-512.jpg"))]
    wall.write_text(_WALL.format(sources=json.dumps(sources)), encoding="utf-8")
    peers = {"window": partial(start, "bare", window), "wall": partial(start, "bare", wall)}
    mine, theirs = in_turn(benchmark, ours, peers, rounds=5)
    assert {found["source"]} == {one.found["source"] for one in [*mine, *theirs["window"]]}
    for name, starts in theirs.items():
        bare = statistics.median(one.first for one in starts)
        first = statistics.median(one.first for one in mine)
        ratios.add(
            f"cold start, {works} works, first picture / bare {name}",
            first,
            bare,
            goal="1.2" if name == "wall" else "",
        )
    bare = statistics.median(one.whole for one in theirs["window"])
    whole = statistics.median(one.whole for one in mine)
    ratios.add(f"cold start, {works} works, faded in / bare window", whole, bare)
