"""A whole import beside bare libvips on the same files, in the same number of processes.

Ours also hashes, checks, copies and forces to the disk every original, brings colors to sRGB, writes the
catalog, and starts its workers. ``vipsthumbnail`` makes only two sizes; the other two make our three.
"""

from __future__ import annotations

import itertools
import json
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.conftest import Ratios, in_turn
from tests.benchmarks.engines import ENGINES, TWO_SIZES
from tests.benchmarks.photographs import write_photographs, write_scans, write_sheet

ROOT = Path(__file__).parents[2]
JPEGS, SCANS = 24, 8
SIZES = 3

Cost = dict[str, float]
_turns = itertools.count()

pytest.importorskip("resource", reason="this system does not say what child processes cost")


def cost(engine: str, source: Path, room: Path) -> Cost:
    """Run one engine in a process of its own, with an empty folder to write to."""
    out = room / f"out-{next(_turns)}"
    command = [sys.executable, "-m", "tests.benchmarks.engines", engine, str(source), str(out)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    shutil.rmtree(out)
    found: Cost = json.loads(done.stdout)
    return found


@pytest.mark.parametrize(
    ("kind", "count", "write"), [("JPEG", JPEGS, write_photographs), ("PNG and TIFF", SCANS, write_scans)]
)
def test_import(
    kind: str,
    count: int,
    write: Callable[[Path, int], list[Path]],
    tmp_path: Path,
    benchmark: BenchmarkFixture,
    ratios: Ratios,
) -> None:
    source = tmp_path / "source"
    write_sheet(source, write(source, count))
    ours = partial(cost, "import", source, tmp_path)
    peers = {name: partial(cost, name, source, tmp_path) for name in ENGINES}
    mine, theirs = in_turn(benchmark, ours, peers, rounds=3, warm=0)
    assert {count * SIZES} == {one["made"] for one in mine}
    for name, found in theirs.items():
        sizes = len(TWO_SIZES) if name == "vipsthumbnail" else SIZES
        assert {count * sizes} == {one["made"] for one in found}
        for what in ("wall", "cpu"):
            label = f"import, {count} {kind}, {what} / {name}, {sizes} sizes"
            ratios.add(label, middle(mine, what), middle(found, what), goal=_GOALS.get((name, what), ""))
    peak, rate = middle(mine, "peak") / 1e6, count / middle(mine, "cpu")
    ratios.note(f"import, {count} {kind}", f"{rate:.1f} a CPU second; a worker's peak {peak:.0f} MB")


_GOALS = {
    ("vipsthumbnail", "wall"): "0.5",
    ("vipsthumbnail", "cpu"): "0.5",
    ("cascade", "cpu"): "1.3",
}


def middle(costs: list[Cost], what: str) -> float:
    return statistics.median(one[what] for one in costs)
