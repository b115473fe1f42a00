"""A scan of 300 megapixels: kept, shown in three sizes and cut into tiles, beside the bare cutting."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import pyvips
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.conftest import Ratios
from tests.benchmarks.photographs import photograph
from tests.benchmarks.test_formats import Beside
from tests.benchmarks.test_import import SIZES

SIZE = (20_000, 15_000)
MOST_MB = 400
KINDS: dict[str, dict[str, Any]] = {
    "jpg": {"Q": 90},
    "tif": {"compression": "deflate", "level": 1, "tile": True, "bigtiff": True},
}


def write_scan(path: Path, **options: object) -> None:
    """Write a scan with forms of every size; its grain is four pixels wide, as that of canvas is."""
    small = photograph((SIZE[0] // 4, SIZE[1] // 4), 3)
    large = pyvips.Image.new_from_memory(small.tobytes(), small.width, small.height, 3, "uchar")
    large = large.copy(interpretation="srgb").resize(4, kernel="linear")
    large.write_to_file(str(path), **options)


@pytest.mark.skipif(shutil.which("vips") is None, reason="vips is not installed")
@pytest.mark.parametrize("kind", KINDS)
def test_scan(kind: str, tmp_path: Path, benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    source = tmp_path / "source"
    source.mkdir()
    write_scan(source / f"scan.{kind}", **KINDS[kind])
    found = Beside(source, tmp_path, benchmark, ("dzsave",))
    assert {SIZES} == {one["made"] for one in found.mine}
    name = f"import, a scan of 300 megapixels ({kind})"
    ratios.add(f"{name}, wall / dzsave", found.ours("wall"), found.peer("dzsave", "wall"))
    found.tell(ratios, name, "dzsave", "1.2")
    peaks = (one / 1e6 for one in (found.ours("peak"), found.peer("dzsave", "peak")))
    ratios.add(f"{name}, peak / dzsave", *peaks, unit="MB", goal=f"{MOST_MB} MB")
