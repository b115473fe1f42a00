"""A catalog of very many pieces that are made up as they are asked for, and that counts what it was asked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from exhibit.model.finding import Facet, PieceRow, Query
from exhibit.model.gate import Lack
from exhibit.model.pieces import Status
from exhibit.ports import Touched
from tests.fakes.catalog import FakeCatalog


class ManyReader:
    """Answers for as many pieces as the catalog says; only from a thread of its own."""

    def __init__(self, catalog: ManyPieces, nothing: Any) -> None:
        self._catalog, self._nothing = catalog, nothing

    def __getattr__(self, name: str) -> Any:
        """Of everything else there is nothing."""
        return getattr(self._nothing, name)

    def count(self, query: Query) -> int:
        self._note("count")
        return self._catalog.count

    def rows(self, query: Query, offset: int = 0, limit: int = 200) -> tuple[PieceRow, ...]:
        self._note(("rows", offset // limit))
        stop = min(offset + limit, self._catalog.count)
        return tuple(self._row(place) for place in range(offset, stop))

    def matching(self, query: Query) -> tuple[int, ...]:
        self._note("matching")
        return tuple(range(self._catalog.first, self._catalog.first + self._catalog.count))

    def facets(self, query: Query) -> tuple[Facet, ...]:
        self._note("facets")
        return (Facet("status", "accepted", self._catalog.count),)

    def _row(self, place: int) -> PieceRow:
        number = self._catalog.first + place
        return PieceRow(
            id=number,
            accession=f"LL-{number}",
            title=f"{self._catalog.title} {number}",
            people=("Ana Ruiz", ""),
            status=Status.ACCEPTED,
            language="en",
            made="2026",
            received_on=None,
            lacks=(Lack.ALT_TEXT,) if number % 2 else (),
        )

    def _note(self, what: object) -> None:
        assert threading.current_thread() is not threading.main_thread(), "asked on the main thread"
        self._catalog.asked.append(what)


class ManyPieces:
    """The catalog. ``first`` is the id of the first piece: others follow, each one more."""

    writable = True

    def __init__(self, count: int, first: int = 1) -> None:
        self.count, self.first, self.title = count, first, "Night"
        self.asked: list[Any] = []
        self._watchers: list[Callable[[Touched], None]] = []

    @property
    def pages(self) -> list[int]:
        """The pages that were read, in order."""
        return [what[1] for what in self.asked if isinstance(what, tuple)]

    @contextmanager
    def read(self) -> Iterator[ManyReader]:
        with FakeCatalog().read() as nothing:
            yield ManyReader(self, nothing)

    def watch(self, watcher: Callable[[Touched], None]) -> None:
        self._watchers.append(watcher)

    def tell(self, *kinds: str) -> None:
        """Have everybody know that something changed."""
        for watcher in self._watchers:
            watcher(Touched(frozenset(kinds), frozenset()))

    def close(self) -> None:
        """Nothing to give back."""
