"""The words of an edition, and which of them somebody may mean by what they type."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property

from exhibit.model.folding import lettered
from exhibit.model.marking import Wanted, unspaced
from exhibit.model.word_endings import beginning, keys

ONE_ERROR, TWO_ERRORS = 4, 8
"""From so many letters on, one and two errors of typing are forgiven."""

_MOST_FORMS = 12
"""How many words at most one typed word is taken for."""


class Vocabulary:
    """The folded words of an edition's works: ``rows`` are each word, its spelling, and its works."""

    def __init__(self, rows: Iterable[Sequence[object]]) -> None:
        told = [(str(word), str(spelling), int(str(works))) for word, spelling, works in rows]
        self._words = sorted(word for word, _, _ in told)
        self._spelling = {word: spelling for word, spelling, _ in told}
        self._works = {word: works for word, _, works in told}

    def __contains__(self, word: str) -> bool:
        return word in self._works

    def spelling(self, word: str) -> str:
        """Return a word as the works spell it most often."""
        return self._spelling.get(word, word)

    def works(self, word: str) -> int:
        """Return how many works have a word."""
        return self._works.get(word, 0)

    def beginning_with(self, start: str) -> list[str]:
        """Return the words that begin so."""
        first = bisect_left(self._words, start)
        return self._words[first : bisect_left(self._words, f"{start}\U0010ffff")]

    def wanted(self, word: str) -> Wanted:
        """Return what stands for a typed word: its beginning and its forms, else words spelled nearly so.

        Nothing does where both ``start`` and ``forms`` are empty.
        """
        if not lettered(word) or unspaced(word):
            return Wanted(word, word)
        forms = self._forms(word)
        if forms or self.beginning_with(word):
            return Wanted(word, word, frozenset(forms))
        return Wanted(word, "", frozenset(self._misspelled(word)))

    def near(self, word: str, most: int = 3) -> list[str]:
        """Return the words nearest to one that is not there, however it came about, nearest first."""
        allowed = max(1, len(word) // 3)
        return self._within(word, self._words, allowed)[:most]

    def prepare(self) -> None:
        """Do what the first error of typing would otherwise have to wait for."""
        self._within("prepare", self._words, 0)

    def _forms(self, word: str) -> list[str]:
        """Return the other words that share a form with this one."""
        asked = keys(word)
        if len(word) < ONE_ERROR:
            return []
        found = self.beginning_with(beginning(word))
        return [one for one in found if not one.startswith(word) and asked & keys(one)][:_MOST_FORMS]

    def _misspelled(self, word: str) -> list[str]:
        allowed = (len(word) >= ONE_ERROR) + (len(word) >= TWO_ERRORS)
        if not allowed:
            return []
        found = self._within(word, self._words, allowed)
        if not found:  # it may be only begun
            starts = sorted({one[: len(word)] for one in self._words if len(one) > len(word)})
            begun = self._within(word, starts, allowed)[:_MOST_FORMS]
            found = [one for start in begun for one in self.beginning_with(start)]
            found.sort(key=lambda one: (-self._works[one], one))
        return found[:_MOST_FORMS]

    def _within(self, word: str, among: list[str], allowed: int) -> list[str]:
        """Return those within so many errors, nearest first, of equally near ones the most used first."""
        found = self._extract(word, among, scorer=self._distance, score_cutoff=allowed, limit=None)
        nearest = sorted(found, key=lambda one: (one[1], -self._works.get(one[0], 0), one[0]))
        least = nearest[0][1] if nearest else 0
        return [one for one, far, _ in nearest if far == least]

    @cached_property
    def _extract(self):  # type: ignore[no-untyped-def] # noqa: ANN202 - rapidfuzz names no type for it
        from rapidfuzz import process  # noqa: PLC0415 - the first picture does not wait for it

        return process.extract

    @cached_property
    def _distance(self):  # type: ignore[no-untyped-def] # noqa: ANN202
        from rapidfuzz.distance import OSA  # noqa: PLC0415

        return OSA.distance
