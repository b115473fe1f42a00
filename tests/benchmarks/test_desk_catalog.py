"""What the desk asks of a catalog of 1,000, 10,000 and 100,000 pieces: opening, filtering, a batch, its undo.

The peer of the larger catalogs is the same with 1,000 pieces, in the same run.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from statistics import median

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from db.catalog.catalog import SqliteCatalog, open_catalog
from exhibit.model.finding import Query, Sort, parse_query
from exhibit.model.vocabulary import Tag, Term
from exhibit.services.history import undo
from tests.benchmarks.catalogs import DAY, VOCABULARIES, write_catalog
from tests.benchmarks.conftest import Ratios

SIZES = (1_000, 10_000, 100_000)
ALL = Query(day=DAY)
LINES = (
    "status:review",
    "-status:review",
    "lacks:any",
    "consent:expiring",
    "form:form-3",
    "person:an",
    "reviewer:none",
    "an",
    "form:form-3 -theme:theme-1 an",
)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Return a closed catalog of each size."""
    made = {size: tmp_path_factory.mktemp("desk") / f"{size}.db" for size in SIZES}
    for size, path in made.items():
        write_catalog(path, size)
    return made


@pytest.fixture(scope="module")
def catalogs(files: dict[int, Path]) -> Iterator[dict[int, SqliteCatalog]]:
    """Return an open catalog of each size."""
    with ExitStack() as stack:
        opened = {size: open_catalog(path) for size, path in files.items()}
        for catalog in opened.values():
            stack.callback(catalog.close)
        yield opened


def compared(
    name: str, run: Callable[[int], object], ratios: Ratios, goal: str = "", rounds: int = 7
) -> None:
    """Note how long ``run`` takes at each size, beside 1,000 pieces; in turn, so that noise hits all."""
    times: dict[int, list[float]] = {size: [] for size in SIZES}
    for _ in range(rounds):
        for size, found in times.items():
            begun = time.perf_counter()
            run(size)
            found.append(1000 * (time.perf_counter() - begun))
    for size in SIZES[1:]:
        ratios.add(f"{name}, {size}", median(times[size]), median(times[SIZES[0]]), unit="ms", goal=goal)


def test_opening(files: dict[int, Path], benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    def show_first_rows(size: int) -> None:
        catalog = open_catalog(files[size])
        with catalog.read() as view:
            assert view.count(ALL) == size
            assert len(view.rows(ALL)) == 200
        catalog.close()

    compared("desk opens: count and first rows", show_first_rows, ratios, "1.5 times")
    benchmark(show_first_rows, SIZES[-1])


def test_facets(catalogs: dict[int, SqliteCatalog], benchmark: BenchmarkFixture, ratios: Ratios) -> None:
    def count_all(size: int) -> None:
        with catalogs[size].read() as view:
            assert view.facets(ALL)

    compared("desk: facets of everything", count_all, ratios, "300 ms")
    benchmark(count_all, SIZES[-1])


@pytest.mark.parametrize("sort", Sort)
@pytest.mark.parametrize("descending", [False, True])
def test_rows_at_the_end(
    catalogs: dict[int, SqliteCatalog], sort: Sort, descending: bool, ratios: Ratios
) -> None:
    def show_last(size: int) -> None:
        with catalogs[size].read() as view:
            assert len(view.rows(replace(ALL, sort=sort, descending=descending), size - 200)) == 200

    way = "down" if descending else "up"
    compared(f"desk: last 200 rows by {sort}, {way}", show_last, ratios)


@pytest.mark.parametrize("line", LINES)
def test_filtering(
    catalogs: dict[int, SqliteCatalog], line: str, benchmark: BenchmarkFixture, ratios: Ratios
) -> None:
    query = replace(parse_query(line, DAY, VOCABULARIES), sort=Sort.TITLE)

    def filter_rows(size: int) -> None:
        with catalogs[size].read() as view:
            assert len(view.rows(query)) == min(view.count(query), 200)

    compared(f"desk filters: {line}", filter_rows, ratios)
    benchmark(filter_rows, SIZES[-1])


def test_tagging_a_thousand_pieces(catalogs: dict[int, SqliteCatalog], ratios: Ratios) -> None:
    terms: dict[int, Term] = {}
    for size, catalog in catalogs.items():
        with catalog.write("Add a term") as work:
            terms[size] = work.terms.add(Term(vocabulary="keyword", slug="batch"))
            work.commit()
    taken: dict[int, list[float]] = {size: [] for size in SIZES}

    def tag_all(size: int) -> None:
        with catalogs[size].write("Add 1 tag to 1,000 pieces") as work:
            for piece_id in range(1, 1_001):
                work.tags.add(Tag(piece_id=piece_id, term_id=terms[size].id))
            work.commit()
        begun = time.perf_counter()
        undo(catalogs[size])
        taken[size].append(1000 * (time.perf_counter() - begun))

    compared("desk: 1 tag to 1,000 pieces and undo", tag_all, ratios, rounds=5)
    for size in SIZES[1:]:
        ours, peer = median(taken[size]), median(taken[SIZES[0]])
        ratios.add(f"desk: undo of it alone, {size}", ours, peer, unit="ms")
