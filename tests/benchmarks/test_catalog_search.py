"""Searching the catalog at 10,000 and 100,000 pieces, beside the bare FTS5 query on the same file."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from db.catalog.catalog import SqliteCatalog, open_catalog
from db.sqlite import sqlite_module
from exhibit.model.pieces import Piece, Setting, Text, TextKind
from tests.benchmarks.conftest import Ratios, percentile

_BARE = "SELECT rowid FROM piece_search WHERE piece_search MATCH ? LIMIT 50"


@dataclass
class Filled:
    catalog: SqliteCatalog
    path: Path
    words: list[str]


def vocabulary(chance: random.Random) -> list[str]:
    letters = "etaoinshrdlucmfwypvbgkjqxz"
    weights = [1 / (place + 2) for place in range(26)]
    return ["".join(chance.choices(letters, weights, k=chance.randint(2, 9))) for _ in range(8_000)]


def fill(catalog: SqliteCatalog, count: int, words: list[str], chance: random.Random) -> None:
    weights = [1 / (place + 10) for place in range(len(words))]
    for start in range(0, count, 5_000):
        with catalog.write("fill") as work:
            for number in range(start, min(start + 5_000, count)):
                piece = work.pieces.add(Piece(accession=f"A-{number}"))
                title = " ".join(chance.choices(words, weights, k=4))
                body = " ".join(chance.choices(words, weights, k=60))
                work.texts.add(Text(kind=TextKind.TITLE, language="en", value=title, piece_id=piece.id))
                work.texts.add(
                    Text(
                        kind=TextKind.BODY,
                        language="en",
                        value=body,
                        piece_id=piece.id,
                        setting=Setting.PROSE,
                    )
                )
            work.commit()


@pytest.fixture(scope="module", params=[10_000, 100_000])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    path = tmp_path_factory.mktemp("catalog") / "catalog.db"
    chance = random.Random(1)
    words = vocabulary(chance)
    catalog = open_catalog(path)
    fill(catalog, request.param, words, chance)
    yield Filled(catalog, path, words)
    catalog.close()


@pytest.mark.parametrize("length", [1, 2, 3, 9])
def test_search(filled: Filled, length: int, benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    chance = random.Random(2)
    queries = [word[:length] for word in chance.sample(filled.words, 100)]
    raw = sqlite_module().connect(filled.path)
    ours, bare = [], []
    with filled.catalog.read() as view:
        total = len(view.pieces.find())
        for query in queries:
            ours.append(timed(view.search, query, 50))
            bare.append(timed(run_bare, raw, query))
        benchmark(view.search, queries[0], 50)
    raw.close()
    for percent, goal in ((50, "bare + 1 ms"), (99, "under 30 ms")):
        name = f"search, {total} pieces, {length} letters, p{percent}"
        ratios.add(
            name, 1000 * percentile(ours, percent), 1000 * percentile(bare, percent), unit="ms", goal=goal
        )


def run_bare(raw: Any, query: str) -> None:
    raw.execute(_BARE, (f'"{query}"*',)).fetchall()


def timed(run: Any, *values: object) -> float:
    begun = time.perf_counter()
    run(*values)
    return time.perf_counter() - begun
