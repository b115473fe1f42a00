"""Previewing a gallery of a hundred works, beside publishing it."""

from __future__ import annotations

import itertools
import shutil
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from exhibit.commandline.taking_in import take_in
from exhibit.folders import Folders
from exhibit.ports import no_progress
from exhibit.services.arranging import create_from_accepted
from exhibit.services.publishing.previewing import build_preview, remove_preview, sweep_previews
from exhibit.services.publishing.publishing import publish
from main import LocalStores
from tests.benchmarks.conftest import Ratios, in_turn
from tests.benchmarks.photographs import write_photographs, write_sheet

WORKS = 100
LONGEST_SECONDS = 2.0
"""How long a curator may wait for the kiosk to show a draft."""

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


def timed(work: Callable[[], Path]) -> float:
    """Return the seconds that making a folder took."""
    begun = time.perf_counter()
    made = work()
    took = time.perf_counter() - begun
    shutil.rmtree(made)
    return took


def test_preview(stores: LocalStores, tmp_path: Path, benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    with stores.open_catalog() as catalog, stores.open_press() as press, catalog.read() as view:

        def preview() -> Path:
            made = build_preview(view, 1, press, stores.folders.previews)
            assert made.works == WORKS
            return made.folder

        def first_preview() -> Path:
            shutil.rmtree(stores.folders.previews, ignore_errors=True)
            return preview()

        def plain() -> Path:
            return publish(catalog, 1, tmp_path / f"out-{next(_turns)}", press).path

        peers = {"publish": partial(timed, plain), "the first preview": partial(timed, first_preview)}
        mine, theirs = in_turn(benchmark, partial(timed, preview), peers)
        remove_preview(preview())
    assert sweep_previews(stores.folders.previews) == 0
    again, first = statistics.median(mine), statistics.median(theirs["the first preview"])
    ratios.add(f"preview, {WORKS} works / {LONGEST_SECONDS:.0f} s", again, LONGEST_SECONDS, goal="1")
    ratios.add(f"first preview, {WORKS} works / {LONGEST_SECONDS:.0f} s", first, LONGEST_SECONDS, goal="1")
    for name, found in theirs.items():
        ratios.add(f"preview, {WORKS} works / {name}", statistics.median(mine), statistics.median(found))
