"""Finding works as a visitor types: which works, what of them matched, and where in it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cached_property

from db.edition.values import load_card
from db.edition.vocabulary import Vocabulary
from db.wordindex import Cut, Run, cutting, search
from exhibit.model.lookup import Findings, Hit, Where
from exhibit.model.marking import Wanted, excerpt, marks_in, typed_words, unspaced
from exhibit.model.vocabulary import in_language

_SHORTEST = 2
"""So many letters are needed before anything is looked for; of Chinese and its like, one tells enough."""

_RANKED = 2000
"""How many hits are ranked at most: ranking all hits of a short beginning is what costs."""

_SUGGESTED = 4

_COLUMNS = ", ".join(Where)

_NAMED = "{title person term place}"
"""What a work is called and belongs to; ranked by itself, so that the cap never hides a title."""

_WITHHELD = frozenset({Where.STATEMENT, Where.BODY, Where.TRANSCRIPT, Where.DESCRIPTION})
"""What a content note comes before."""

_BEST = """
SELECT rowid FROM (
    SELECT rowid, bm25(piece_search, 8.0, 6.0, 3.0, 3.0, 2.0, 1.0, 1.0, 1.0) AS distance
    FROM piece_search WHERE piece_search MATCH ? LIMIT ?
) ORDER BY distance, rowid LIMIT ?
"""

_LINES = f"SELECT rowid, {_COLUMNS} FROM piece_search WHERE rowid IN (SELECT value FROM json_each(?))"  # noqa: S608

_NOTED = """
SELECT piece_id FROM card
WHERE piece_id IN (SELECT value FROM json_each(?)) AND json_extract(card, '$.noted')
"""

_PASSAGES = """
SELECT position, language, value FROM passage
WHERE piece_id = ? AND kind = ? AND position IN (SELECT value FROM json_each(?))
"""


class Finder:
    """Looks things up in one edition. ``run`` runs a statement on it."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def find(self, text: str, language: str, limit: int) -> Findings:
        """Find works by words and beginnings of words; see ``exhibit.ports.EditionReader.find``."""
        words = _words(text, self._cut)
        if not words:
            self._prepare()
            return Findings()
        if not self._passages:
            return self._titled(text, language, limit)
        # Pieces of words, as early editions hold them, are no words that anything could be taken for.
        whole = set(typed_words(text))
        wanted = [self._vocabulary.wanted(word) if word in whole else Wanted(word, word) for word in words]
        if not all(one.start or one.forms for one in wanted):
            return Findings(near=self._near(wanted))
        query = " AND ".join(_alternatives(one) for one in wanted)
        ((total,),) = self._run("SELECT count(*) FROM piece_search WHERE piece_search MATCH ?", (query,))
        if not total:
            return Findings(near=self._near(wanted))
        hits = self._hits(self._best(query, limit), wanted, language)
        return Findings(hits=hits, total=total, taken_for=self._taken_for(wanted))

    def _prepare(self) -> None:
        """Read the words while nothing is asked yet, so that the first letter need not wait for them."""
        if self._passages:
            self._vocabulary.prepare()

    @cached_property
    def _cut(self) -> Cut:
        return cutting(self._run)

    @cached_property
    def _passages(self) -> bool:
        """Whether this edition was published with what excerpts are cut from."""
        return bool(self._run("SELECT 1 FROM sqlite_master WHERE name = 'passage'", ()))

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(self._run("SELECT word, shown, works FROM word", ()))

    def _best(self, query: str, limit: int) -> list[int]:
        named = [row[0] for row in self._run(_BEST, (f"{_NAMED} : ({query})", _RANKED, limit))]
        if len(named) >= limit:
            return named
        others = [row[0] for row in self._run(_BEST, (query, _RANKED, limit))]
        return list(dict.fromkeys([*named, *others]))[:limit]

    def _hits(self, ids: Sequence[int], wanted: Sequence[Wanted], language: str) -> tuple[Hit, ...]:
        listed = json.dumps(ids)
        noted = {row[0] for row in self._run(_NOTED, (listed,))}
        lines = {row[0]: dict(zip(Where, row[1:], strict=True)) for row in self._run(_LINES, (listed,))}
        hits = [self._hit(one, lines[one], wanted, language, noted=one in noted) for one in ids]
        order = {where: at for at, where in enumerate(Where)}
        return tuple(sorted(hits, key=lambda hit: order[hit.where]))

    def _hit(
        self, piece_id: int, lines: dict[Where, str], wanted: Sequence[Wanted], language: str, *, noted: bool
    ) -> Hit:
        # What has most of the words; of equals the first, and ``Where`` is in the order of showing.
        where = max(lines, key=lambda one: _matched(lines[one], wanted))
        if noted and where in _WITHHELD:
            return Hit(piece_id=piece_id, where=where, excerpt="")
        tongue, text = self._telling(piece_id, where, lines[where], wanted, language)
        shown, marks = excerpt(text, marks_in(text, wanted))
        return Hit(piece_id=piece_id, where=where, excerpt=shown, marks=marks, language=tongue)

    def _telling(
        self, piece_id: int, where: Where, lines: str, wanted: Sequence[Wanted], language: str
    ) -> tuple[str, str]:
        """Return the language and text of the passage that tells most: first of all in their language."""
        scores = {at: _matched(line, wanted) for at, line in enumerate(lines.split("\n"))}
        listed = json.dumps([at for at, score in scores.items() if score])
        found = self._run(_PASSAGES, (piece_id, str(where), listed))
        base = language.split("-", maxsplit=1)[0]
        _, tongue, text = max(
            found, key=lambda row: (row[1].split("-", maxsplit=1)[0] == base, scores[row[0]], -row[0])
        )
        return tongue, text

    def _taken_for(self, wanted: Sequence[Wanted]) -> tuple[tuple[str, str], ...]:
        spelling = self._vocabulary.spelling
        best = [(one.typed, self._most_used(one.forms)) for one in wanted if not one.start]
        return tuple((typed, spelling(word)) for typed, word in best)

    def _most_used(self, forms: frozenset[str]) -> str:
        return max(forms, key=lambda one: (self._vocabulary.works(one), one))

    def _near(self, wanted: Sequence[Wanted]) -> tuple[str, ...]:
        """Return words to go on with: those that are there, if only not together, else the nearest."""
        found: list[str] = []
        for one in wanted:
            if not one.start and not one.forms:
                found += self._vocabulary.near(one.typed)
            elif one.typed in self._vocabulary:
                found.append(one.typed)
            elif one.forms:
                found.append(self._most_used(one.forms))
        return tuple(dict.fromkeys(self._vocabulary.spelling(one) for one in found))[:_SUGGESTED]

    def _titled(self, text: str, language: str, limit: int) -> Findings:
        """Find works of an early edition, which knows no passages: each by its title."""
        hits = search(self._run, text, limit)
        asked = [Wanted(word, word) for word in _words(text, self._cut)]
        return Findings(
            hits=tuple(self._title(one, asked, language) for one in hits.piece_ids), total=hits.total
        )

    def _title(self, piece_id: int, wanted: Sequence[Wanted], language: str) -> Hit:
        ((card,),) = self._run("SELECT card FROM card WHERE piece_id = ?", (piece_id,))
        title = in_language(load_card(card).title, language)
        return Hit(piece_id=piece_id, where=Where.TITLE, excerpt=title, marks=marks_in(title, wanted))


def _words(text: str, cut: Cut) -> list[str]:
    """Return the words to look for; single letters stand beside others until they are more."""
    words = typed_words(text, cut=cut)
    return [word for word in words if len(word) >= _SHORTEST or unspaced(word) or word.isdecimal()]


def _alternatives(wanted: Wanted) -> str:
    """Return what stands for one word in the index's query language; it only ever holds whole words."""
    parts = [f'"{wanted.start}"*'] if wanted.start else []
    parts += [f'"{form}"' for form in sorted(wanted.forms)]
    return f"({' OR '.join(parts)})"


def _matched(lines: str, wanted: Sequence[Wanted]) -> int:
    return sum(one.in_line(lines) for one in wanted)
