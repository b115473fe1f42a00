"""Many files: a thousand mixed ones beside what nobody can leave out, and what ten thousand do to memory."""

from __future__ import annotations

import random
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.conftest import Ratios, in_turn
from tests.benchmarks.photographs import photograph, unlike
from tests.benchmarks.test_import import SIZES, cost, middle
from tests.exhibit.media.documents_made import p, word
from tests.stories.heap import THINGS

FILES = 1000
KINDS = (*("jpg",) * 14, "png", "tif", *("txt",) * 3, "docx")
"""What of twenty files each is."""

SIZE = (1200, 900)
TINY, FEW = 10_000, 1_000


def write_mixed(folder: Path, count: int) -> int:
    """Write pictures, poems and stories, all different; return how many are pictures."""
    folder.mkdir()
    grain = photograph(SIZE, 0)
    kinds = [KINDS[number % len(KINDS)] for number in range(count)]
    for number, kind in enumerate(kinds):
        path = folder / f"{number:04}.{kind}"
        if kind in {"txt", "docx"}:
            path.write_bytes(story(number, kind))
        else:
            unlike(grain, number).save(path)
    return sum(kind not in {"txt", "docx"} for kind in kinds)


def story(number: int, kind: str) -> bytes:
    """A story of a hundred lines."""
    chance = random.Random(number)
    lines = [" ".join(chance.choices(THINGS, k=12)) for _ in range(100)]
    return word("".join(map(p, lines))) if kind == "docx" else "\n".join(lines).encode()


def write_tiny(folder: Path, count: int) -> Path:
    """Write pictures of a few pixels, all different."""
    folder.mkdir()
    for number in range(count):
        pixels = np.random.default_rng(number).integers(0, 256, (12, 16, 3), np.uint8)
        Image.fromarray(pixels).save(folder / f"{number:05}.png")
    return folder


def test_a_thousand_mixed_files(tmp_path: Path, benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    source = tmp_path / "source"
    pictures = write_mixed(source, FILES)
    peers = {"floor": partial(cost, "floor", source, tmp_path)}
    mine, theirs = in_turn(benchmark, partial(cost, "import", source, tmp_path), peers, rounds=1, warm=0)
    # A few of so many come out alike enough to be reported as duplicates, and are left out.
    assert 0.98 <= middle(mine, "made") / (pictures * SIZES) <= 1
    assert [FILES] == [one["made"] for one in theirs["floor"]]
    name = f"import, {FILES:,} mixed files"
    for what in ("wall", "cpu"):
        ratios.add(f"{name}, {what} / hash, copy, decode", middle(mine, what), middle(theirs["floor"], what))
    own, worker = (middle(mine, what) / 1e6 for what in ("own", "peak"))
    ratios.note(
        name, f"{FILES / middle(mine, 'wall'):.0f} a second; at most {own:.0f} MB, a worker {worker:.0f} MB"
    )


@pytest.mark.slow
def test_the_memory_of_ten_thousand(tmp_path: Path, benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    few, many = (write_tiny(tmp_path / f"{count}", count) for count in (FEW, TINY))
    peers = {"few": partial(cost, "import", few, tmp_path)}
    mine, theirs = in_turn(benchmark, partial(cost, "import", many, tmp_path), peers, rounds=1, warm=0)
    assert [TINY * SIZES] == [one["made"] for one in mine]
    name = f"import, {TINY:,} tiny files"
    # A worker's peak says nothing here: where one is started late, that of the program counts as its own.
    peaks = [middle(one, "own") / 1e6 for one in (mine, theirs["few"])]
    ratios.add(f"{name}, peak / {FEW:,}", *peaks, unit="MB", goal="1")
    ratios.note(name, f"{1000 * (peaks[0] - peaks[1]) / (TINY - FEW):.1f} KB a file")
    pace = [count / middle(one, "wall") for one, count in ((mine, TINY), (theirs["few"], FEW))]
    ratios.note(name, f"{pace[0]:.0f} a second; of {FEW:,} {pace[1]:.0f}")
