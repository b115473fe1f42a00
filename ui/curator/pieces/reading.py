"""What is read of the catalog, beside the window, to show pieces."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from exhibit.model.finding import PieceRow, Query
from exhibit.model.folding import fold
from exhibit.ports import CatalogReader

PAGE = 200
"""How many rows are read at a time."""

SHOWN_KINDS = frozenset(
    {
        "piece", "text", "medium", "credit", "contributor", "tag", "term", "consent", "review", "note",
        "gallery", "section", "stop",
    }
)  # fmt: skip
"""What rows and conditions are made of: a change of anything else shows nowhere on this page."""

Pages = dict[int, tuple[PieceRow, ...]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query found: how many of how many, pages of rows by number, perhaps every id in order."""

    query: Query
    count: int
    total: int
    pages: Pages
    ids: array[int] | None = None


def read_first(reader: CatalogReader, query: Query) -> Answer:
    """Read what is seen at first."""
    return Answer(query, reader.count(query), _total(reader, query), read_pages(reader, query, [0]))


def read_again(reader: CatalogReader, query: Query, numbers: Sequence[int], wanted: Iterable[int]) -> Answer:
    """Read what is seen now; every id too where a ``wanted`` piece is not on these pages."""
    pages = read_pages(reader, query, numbers)
    seen = {row.id for rows in pages.values() for row in rows}
    ids = None if seen.issuperset(wanted) else read_ids(reader, query)
    return Answer(query, reader.count(query), _total(reader, query), pages, ids)


def read_pages(reader: CatalogReader, query: Query, numbers: Iterable[int]) -> Pages:
    """Read pages of rows by their number."""
    return {number: reader.rows(query, number * PAGE, PAGE) for number in numbers}


def read_ids(reader: CatalogReader, query: Query) -> array[int]:
    """Read the ids of everything found, in order, as plain numbers: eight bytes a piece."""
    return array("q", reader.matching(query))


def read_place(reader: CatalogReader, query: Query, typed: str, after: int) -> int:
    """Return the place of the next piece after place ``after`` whose title or number begins so; -1 for none.

    After the last one it begins at the top again.
    """
    found = reader.matching(_narrowed(query, typed))
    places = {number: place for place, number in enumerate(reader.matching(query))}
    if not found:
        return -1
    rows = reader.rows(_narrowed(query, typed), 0, PAGE)
    wanted = fold(typed)
    hits = [
        places[row.id]
        for row in rows
        if row.id in places and (fold(row.title).startswith(wanted) or fold(row.accession).startswith(wanted))
    ]
    return next((place for place in hits if place > after), next(iter(hits), -1))


def _narrowed(query: Query, typed: str) -> Query:
    words = f"{query.words} {typed}".strip()
    return Query(
        words=words,
        conditions=query.conditions,
        sort=query.sort,
        descending=query.descending,
        day=query.day,
    )


def _total(reader: CatalogReader, query: Query) -> int:
    return reader.count(Query(day=query.day))
