"""Answering queries from the rows that are kept ready: how many, which, in which order, and how they divide.

SQLite walks one narrow table or the index of the order that is asked for; only the rows that are shown are
read whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from db.catalog.conditions import EVERYTHING, Meaning, Where, held, where
from db.catalog.listing import LACK_BITS, STATUSES, lacks_in, read_row
from db.wordindex import Run
from exhibit.model import finding
from exhibit.model.finding import CONSENT_VALUES, Facet, PieceRow, Query, Sort, lack_value
from exhibit.model.gate import Lack

_AT_ONCE = 1000

_COUNT = "SELECT count(*) FROM piece_row WHERE {where}"

_IDS = "SELECT id FROM piece_row WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?"

_ROWS = """
SELECT piece_row.id, shown, {lacks} FROM piece_row JOIN piece_shown ON piece_shown.id = piece_row.id
WHERE piece_row.id IN ({ids})
"""

_SUMMARY = """
SELECT status, coalesce(language, ''), {lacks}, {consent}, count(*) FROM piece_row WHERE {where}
GROUP BY 1, 2, 3, 4
"""

_TERMS = """
SELECT term.vocabulary, term.slug, counted.pieces FROM (
    SELECT term_id, count(*) AS pieces FROM tag {where} GROUP BY term_id
) AS counted JOIN term ON term.id = counted.term_id
"""


_AMONG = "WHERE piece_id IN (SELECT id FROM piece_row WHERE {where})"


class Finding:
    """Answers one query; ``run`` runs statements on the catalog."""

    def __init__(self, run: Run, query: Query) -> None:
        self._run = run
        self._query = query

    def count(self) -> int:
        """Return how many pieces are found."""
        return self._count(where(self._run, self._query))

    def ids(self, offset: int = 0, limit: int = -1) -> tuple[int, ...]:
        """Return the ids of what is found, in order."""
        found = where(self._run, self._query)
        sql = _IDS.format(where=found.sql, order=self._order())
        return tuple(row[0] for row in self._run(sql, (*found.values, limit, offset)))

    def rows(self, offset: int, limit: int) -> tuple[PieceRow, ...]:
        """Return a page of what is found, in order."""
        ids = self.ids(offset, limit)
        found: dict[int, PieceRow] = {}
        for start in range(0, len(ids), _AT_ONCE):
            some = ", ".join(map(str, ids[start : start + _AT_ONCE]))
            sql = _ROWS.format(lacks=self._lacks(), ids=some)
            found |= {row[0]: read_row(*row) for row in self._run(sql, ())}
        return tuple(found[one] for one in ids)

    def facets(self) -> tuple[Facet, ...]:
        """Return how what is found divides, the most first."""
        asked = {one.field for one in self._query.conditions}
        found = where(self._run, self._query)
        everything = self._summary(found)
        counted: Counter[tuple[str, str]] = Counter()
        for field, values in _OWN.items():
            rows = self._summary(where(self._run, self._query, but=field)) if field in asked else everything
            for row in rows:
                for value in values(row):
                    counted[field, value] += row[-1]
        counted.update(self._terms(found, asked))
        facets = (Facet(field, value, number) for (field, value), number in counted.items())
        return tuple(sorted(facets, key=lambda one: (-one.count, one.field, one.value)))

    def _count(self, found: Where) -> int:
        ((number,),) = self._run(_COUNT.format(where=found.sql), found.values)
        return int(number)

    def _order(self) -> str:
        sort = self._query.sort
        column = f"lack_count + NOT {self._held()}" if sort is Sort.LACKS else sort.value
        # Pieces that have nothing there come last both ways; NULLs are last in a descending order anyhow.
        return f"{column} DESC, id" if self._query.descending else f"{column} NULLS LAST, id"

    def _held(self) -> str:
        return held(self._query.day.toordinal())

    def _lacks(self) -> str:
        return f"lacks | CASE WHEN {self._held()} THEN 0 ELSE {LACK_BITS[Lack.CONSENT]} END"

    def _summary(self, found: Where) -> list[tuple[int, str, int, int, int]]:
        meant = Meaning(self._run, self._query.day)
        states = (meant.consent(value).sql for value in CONSENT_VALUES)
        consent = " | ".join(f"(({state}) << {place})" for place, state in enumerate(states))
        sql = _SUMMARY.format(lacks=self._lacks(), consent=consent, where=found.sql)
        return [(*row,) for row in self._run(sql, found.values)]

    def _terms(self, found: Where, asked: set[str]) -> dict[tuple[str, str], int]:
        counted = {term: number for term, number in self._tagged(found).items() if term[0] not in asked}
        for field in asked - set(finding.OWN_FIELDS):
            others = self._tagged(where(self._run, self._query, but=field))
            counted |= {term: number for term, number in others.items() if term[0] == field}
        return counted

    def _tagged(self, found: Where) -> Counter[tuple[str, str]]:
        """Count the terms of what is found: from the pieces that are, or from all less those that are not."""
        if 2 * self._count(found) <= self._count(EVERYTHING):
            return self._tagged_among(found)
        counted = self._tagged_among(EVERYTHING)
        if found is not EVERYTHING:
            counted.subtract(self._tagged_among(Where(f"NOT ({found.sql})", found.values)))
        return +counted

    def _tagged_among(self, found: Where) -> Counter[tuple[str, str]]:
        pieces = "" if found is EVERYTHING else _AMONG.format(where=found.sql)
        rows = self._run(_TERMS.format(where=pieces), found.values)
        return Counter({(vocabulary, slug): number for vocabulary, slug, number in rows})


_OWN: dict[str, Callable[[tuple[int, str, int, int, int]], Iterable[str]]] = {
    finding.STATUS: lambda row: [STATUSES[row[0]].value],
    finding.LANGUAGE: lambda row: [row[1]],
    finding.LACKS: lambda row: map(lack_value, lacks_in(row[2])),
    finding.CONSENT: lambda row: [
        value for place, value in enumerate(CONSENT_VALUES) if row[3] & (1 << place)
    ],
}
"""For each field of our own that is counted, the values that a line of the summary has."""
