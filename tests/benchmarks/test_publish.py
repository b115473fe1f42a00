"""Publishing a gallery of a hundred works, beside hashing and copying the same files."""

from __future__ import annotations

import hashlib
import itertools
import shutil
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from exhibit import durable
from exhibit.commandline.taking_in import take_in
from exhibit.folders import Folders
from exhibit.ports import no_progress
from exhibit.services.arranging import create_from_accepted
from exhibit.services.publishing.publishing import publish
from main import LocalStores
from tests.benchmarks.conftest import Ratios, in_turn
from tests.benchmarks.photographs import write_photographs, write_sheet

WORKS = 100
SIZES = ((2000, 1500), (1600, 2100))

_turns = itertools.count()


@pytest.fixture
def stores(tmp_path: Path) -> LocalStores:
    """A catalog with a gallery of a hundred accepted works."""
    source = tmp_path / "source"
    write_sheet(source, write_photographs(source, WORKS, SIZES))
    stores = LocalStores(Folders(tmp_path / "house"))
    take_in(source, None, None, stores, no_progress)
    with stores.open_catalog() as catalog:
        assert create_from_accepted(catalog, "Rooms")[1] == WORKS
    return stores


def copy(files: list[Path], out: Path, *, forced: bool) -> int:
    """Hash and copy files, force the folder's names to the disk and, when ``forced``, every file's bytes."""
    out.mkdir()
    for path in files:
        target = out / hashlib.sha256(path.read_bytes()).hexdigest()
        shutil.copyfile(path, target)
        if forced:
            with target.open("rb+") as stream:
                durable.sync_file(stream.fileno())
    durable.sync_folder(out)
    return len(list(out.iterdir()))


def timed(work: Callable[[Path], int], room: Path) -> tuple[float, int]:
    """Return the seconds that work took, and how many files it made."""
    out = room / f"out-{next(_turns)}"
    begun = time.perf_counter()
    made = work(out)
    took = time.perf_counter() - begun
    shutil.rmtree(out)
    return took, made


def test_publish(stores: LocalStores, tmp_path: Path, benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    files = sorted((stores.folders.media / "derivatives").rglob("*.jpg"))
    with stores.open_catalog() as catalog, stores.open_press() as press:

        def ours(out: Path) -> int:
            assert publish(catalog, "Rooms", out, press).works == WORKS
            return len(list((out / "data" / "objects").rglob("*.jpg")))

        peers = {
            "copy, every file forced": partial(timed, partial(copy, files, forced=True), tmp_path),
            "copy": partial(timed, partial(copy, files, forced=False), tmp_path),
        }
        mine, theirs = in_turn(benchmark, partial(timed, ours, tmp_path), peers)
    assert {len(files)} == {made for found in (mine, *theirs.values()) for _, made in found}
    for name, found in theirs.items():
        ours_took, took = (statistics.median(seconds for seconds, _ in one) for one in (mine, found))
        ratios.add(f"publish, {WORKS} works, {len(files)} files / hash and {name}", ours_took, took)
