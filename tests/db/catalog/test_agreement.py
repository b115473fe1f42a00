"""SQLite answers every query as the fake does, which looks through every piece in plain Python."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from db.catalog.catalog import SqliteCatalog, open_catalog
from db.catalog.holding import holding
from exhibit.model.consent import Use, allows
from exhibit.model.finding import Query, Sort
from exhibit.model.pieces import Status
from exhibit.ports import Catalog, CatalogReader
from exhibit.services.history import undo
from tests.db.catalog.heaps import (
    AHEAD,
    CONDITIONS,
    DAY,
    HEAPS,
    QUERIES,
    TERMS,
    Made,
    publish,
    store,
    store_common,
)
from tests.fakes.catalog import FakeCatalog
from tests.fakes.finding import Finding


@cache
def empty() -> bytes:
    """Return an empty catalog as a file: making the tables for every example would take most of the time."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "catalog.db"
        open_catalog(path).close()
        return path.read_bytes()


@contextmanager
def both() -> Iterator[tuple[FakeCatalog, SqliteCatalog]]:
    """Return an empty catalog of each kind."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "catalog.db"
        path.write_bytes(empty())
        ours = open_catalog(path)
        yield FakeCatalog(), ours
        ours.close()


def fill(catalog: Catalog, heap: list[Made]) -> None:
    with catalog.write("Fill") as work:
        store_common(work)
        ids = [store(work, place, made) for place, made in enumerate(heap)]
        publish(work, tuple(ids[::2]))
        work.commit()


def change_term(catalog: Catalog) -> None:
    with catalog.write("Rename a term") as work:
        work.terms.put(replace(TERMS[0], id=1, slug="verse", labels=(("en", "Verse"),)))
        work.commit()


def change_person(catalog: Catalog) -> None:
    with catalog.write("Rename a person") as work:
        work.contributors.put(replace(work.contributors.get(1), display_name="Ada Zed"))
        work.commit()


def change_pieces(catalog: Catalog) -> None:
    with catalog.write("Change pieces") as work:
        for piece in work.pieces.find()[1::2]:
            work.pieces.put(replace(piece, status=Status.WITHDRAWN, made="night"))
        work.commit()


def remove_parts(catalog: Catalog) -> None:
    with catalog.write("Remove") as work:
        for name in ("consents", "reviews", "tags", "credits", "notes", "stops"):
            collection = getattr(work, name)
            for one in collection.find()[::2]:
                collection.remove(one.id)
        work.commit()


CHANGES = (change_term, change_person, change_pieces, remove_parts)


def assert_agree(ours: CatalogReader, fake: CatalogReader, query: Query) -> None:
    assert fake.rows(query) == ours.rows(query)
    assert fake.count(query) == ours.count(query)
    assert fake.matching(query) == ours.matching(query)
    assert fake.rows(query, 1, 2) == ours.rows(query, 1, 2)
    assert fake.facets(query) == ours.facets(query)


@settings(max_examples=60, deadline=None)
@given(heap=HEAPS, queries=st.lists(QUERIES, min_size=1, max_size=2))
def test_rows_counts_and_facets_agree(heap: list[Made], queries: list[Query]) -> None:
    with both() as (fake, ours):
        for change in (lambda one: fill(one, heap), *CHANGES, undo, undo):
            change(fake)
            change(ours)
            with ours.read() as view, fake.read() as look:
                for query in [Query(day=DAY), *queries]:
                    assert_agree(view, look, query)


@settings(max_examples=40, deadline=None)
@given(heap=HEAPS, ahead=st.sampled_from(AHEAD))
def test_every_condition_agrees(heap: list[Made], ahead: int) -> None:
    with both() as (fake, ours):
        fill(fake, heap)
        fill(ours, heap)
        everything = Query(day=DAY + timedelta(days=ahead))
        with ours.read() as view, fake.read() as look:
            plain = Finding(look, everything)
            for one in CONDITIONS:
                query = everything.with_condition(one)
                plain.query = query
                assert (str(one), plain.ids()) == (str(one), view.matching(query))


@settings(max_examples=40, deadline=None)
@given(heap=HEAPS, descending=st.booleans())
def test_every_order_agrees(heap: list[Made], descending: bool) -> None:
    with both() as (fake, ours):
        fill(fake, heap)
        fill(ours, heap)
        with ours.read() as view, fake.read() as look:
            for sort in Sort:
                query = Query(day=DAY, sort=sort, descending=descending)
                assert (sort, look.matching(query)) == (sort, view.matching(query))


@settings(max_examples=300, deadline=None)
@given(heap=HEAPS)
def test_spans_of_days_say_what_the_rule_says(heap: list[Made]) -> None:
    for made in heap:
        spans = holding(made.consents).spans
        for number in range(DAY.toordinal() - 100, DAY.toordinal() + 100):
            inside = any(first <= number <= last for first, last in spans)
            assert allows(tuple(made.consents), Use.KIOSK, DAY.fromordinal(number)) == inside
