"""The rows that are kept of what a query finds: some pages of them, and perhaps the ids of all."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Iterator

from exhibit.model.finding import PieceRow
from ui.curator.pieces.reading import PAGE, Answer, Pages

KEPT = 40
"""How many pages are kept; those not looked at for longest go first."""


class KeptRows:
    """Pages of rows, and which of them are stale: still good to be seen, but to be read again."""

    def __init__(self, answer: Answer | None = None) -> None:
        self._pages: OrderedDict[int, tuple[PieceRow, ...]] = OrderedDict(answer.pages if answer else {})
        self._stale: set[int] = set()
        self.count = answer.count if answer else 0
        self.ids: array[int] | None = answer.ids if answer else None

    def __len__(self) -> int:
        return sum(map(len, self._pages.values()))

    def look(self, number: int) -> tuple[PieceRow, ...] | None:
        """Return a page that is looked at, None where it is not there."""
        rows = self._pages.get(number)
        if rows is not None and next(reversed(self._pages)) != number:
            self._pages.move_to_end(number)
        return rows

    def is_due(self, number: int) -> bool:
        """Tell whether a page is to be read."""
        return number in self._stale or number not in self._pages

    def newest(self, most: int) -> list[int]:
        """Return the pages looked at last."""
        return list(self._pages)[-most:]

    def put(self, number: int, rows: tuple[PieceRow, ...]) -> bool:
        """Keep a page; tell whether it reads otherwise than before."""
        same = self._pages.get(number) == rows
        self._pages[number] = rows
        self._pages.move_to_end(number)
        self._stale.discard(number)
        while len(self._pages) > KEPT:
            gone, _ = self._pages.popitem(last=False)
            self._stale.discard(gone)
        return not same

    def age(self, ids: array[int] | None) -> None:
        """Take everything for stale, and these for the ids of everything found now."""
        self._stale = set(self._pages)
        self.ids = ids

    def cut(self, count: int) -> None:
        """Forget the pages after so many rows."""
        self.count = count
        for number in [one for one in self._pages if one * PAGE >= max(1, count)]:
            del self._pages[number]
            self._stale.discard(number)

    def within(self, pages: Pages) -> Iterator[tuple[int, tuple[PieceRow, ...]]]:
        """Return those pages that there are rows for."""
        return ((number, rows) for number, rows in pages.items() if number * PAGE < max(1, self.count))

    def ids_in(self, ranges: Iterable[range]) -> tuple[int, ...] | None:
        """Return the ids in these rows; None where some were not read."""
        found: list[int] = []
        for rows in ranges:
            if self.ids is not None:
                found.extend(self.ids[rows.start : rows.stop])
                continue
            for row in rows:
                known = self._fresh(row)
                if known is None:
                    return None
                found.append(known.id)
        return tuple(found)

    def places(self, ids: Iterable[int]) -> dict[int, int] | None:
        """Return in which row each piece is, without those not found; None where that cannot be told yet."""
        wanted = set(ids)
        found = {
            row.id: number * PAGE + place
            for number, rows in self._pages.items()
            if number not in self._stale
            for place, row in enumerate(rows)
            if row.id in wanted
        }
        if len(found) == len(wanted):
            return found
        if self.ids is not None:
            return {number: place for place, number in enumerate(self.ids) if number in wanted}
        everything = all(self._fresh(start) is not None for start in range(0, self.count, PAGE))
        return found if everything else None

    def _fresh(self, row: int) -> PieceRow | None:
        number, place = divmod(row, PAGE)
        rows = () if number in self._stale else self._pages.get(number, ())
        return rows[place] if place < len(rows) else None
