"""Matching what a sheet says with the terms of the vocabularies: by id, label or synonym, never by guess."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from exhibit.model.folding import words
from exhibit.model.vocabulary import KEYWORD, MERGED_INTO, Term

_PARTS = re.compile(r"[;\n|]")
_LONGEST_RUN = 8
"""How many pieces between commas may be one name, at most."""
_REMEMBERED = 4096
"""How many cells are matched but once; a sheet says few things again and again."""


@dataclass(frozen=True, slots=True)
class Matched:
    """The terms that a cell names, and those of its words that name none."""

    terms: tuple[Term, ...] = ()
    unknown: tuple[str, ...] = ()


class TermIndex:
    """Every term of the catalog by what people may call it."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._ranked: list[dict[tuple[str, str], list[Term]]] = [defaultdict(list) for _ in range(3)]
        self._found: dict[tuple[str, str], tuple[Term, ...]] = {}
        self._matched: dict[tuple[str, str], Matched] = {}
        everything = list(terms)
        self._slugs = {(term.vocabulary, term.slug): term for term in everything}
        labels = {(term.vocabulary, term.slug): term.labels for term in everything}
        for term in everything:
            parents = labels.get((term.vocabulary, term.parent), ())
            scoped = [f"{outer} {inner}" for _, outer in parents for _, inner in term.labels]
            calls = ([term.slug], [label for _, label in term.labels], [*scoped, *term.synonyms])
            for ranked, names in zip(self._ranked, calls, strict=True):
                for key in {(term.vocabulary, _key(name)) for name in names}:
                    ranked[key].append(term)

    def named(self, vocabulary: str, name: str) -> tuple[Term, ...]:
        """Return the terms called so: none, one, or several where the name alone does not tell them apart.

        An id outweighs a label, a label a synonym, and a term in use a retired one. For a term that was
        merged into another, that other one is returned.
        """
        key = (vocabulary, name)
        if key not in self._found:
            if len(self._found) >= _REMEMBERED:
                self._found.clear()
            self._found[key] = self._looked_up(vocabulary, name)
        return self._found[key]

    def _looked_up(self, vocabulary: str, name: str) -> tuple[Term, ...]:
        key = (vocabulary, _key(name))
        for ranked in self._ranked:
            found = list(dict.fromkeys(self._standing(term) for term in ranked.get(key, ())))
            if found:
                return tuple([term for term in found if not term.retired] or found)
        return ()

    def _standing(self, term: Term) -> Term:
        """Follow where a term was merged into, from one to the next."""
        seen = {term.slug}
        while term.retired and (into := term.trait(MERGED_INTO)) and into not in seen:
            seen.add(into)
            term = self._slugs.get((term.vocabulary, into), term)
        return term

    def has(self, vocabulary: str) -> bool:
        """Tell whether there is any term of a vocabulary."""
        return any(key[0] == vocabulary for ranked in self._ranked for key in ranked)

    def match(self, vocabulary: str, cell: str) -> Matched:
        """Match a cell of one or several names, parted by semicolons, lines or bars, else by commas."""
        key = (vocabulary, cell)
        if key not in self._matched:
            if len(self._matched) >= _REMEMBERED:
                self._matched.clear()
            self._matched[key] = self._match(vocabulary, cell)
        return self._matched[key]

    def _match(self, vocabulary: str, cell: str) -> Matched:
        terms: dict[str, Term] = {}
        unknown: list[str] = []
        for part in parts_of(cell):
            for name in self._names(vocabulary, part):
                found = self.named(vocabulary, name)
                if len(found) == 1:
                    terms[found[0].slug] = found[0]
                else:
                    unknown.append(name)
        return Matched(tuple(terms.values()), tuple(dict.fromkeys(unknown)))

    def _names(self, vocabulary: str, part: str) -> list[str]:
        """Part by commas only what is no name as a whole: labels of factors have commas in them."""
        if self.named(vocabulary, part) or "," not in part:
            return [part]
        pieces = [piece.strip() for piece in part.split(",") if piece.strip()]
        names = self._runs(vocabulary, pieces)
        return names if any(self.named(vocabulary, name) for name in names) else [part]

    def _runs(self, vocabulary: str, pieces: list[str]) -> list[str]:
        """Join the longest runs of pieces that name a term: choices may have commas in them."""
        names: list[str] = []
        while pieces:
            runs = (count for count in range(min(len(pieces), _LONGEST_RUN), 1, -1))
            joined = (count for count in runs if self.named(vocabulary, ", ".join(pieces[:count])))
            count = next(joined, 1)
            names.append(", ".join(pieces[:count]))
            pieces = pieces[count:]
        return names


def parts_of(cell: str) -> list[str]:
    """Part a cell by semicolons, lines and bars."""
    return [part.strip() for part in _PARTS.split(cell) if part.strip()]


def keywords_of(cell: str) -> tuple[str, ...]:
    """Part a cell of keywords, by semicolons where there are any, else by commas; each word once."""
    parts = parts_of(cell)
    if len(parts) == 1:
        parts = [part.strip() for part in parts[0].split(",") if part.strip()]
    return tuple({keyword_slug(part): part for part in reversed(parts) if keyword_slug(part)}.values())[::-1]


@lru_cache(_REMEMBERED)
def keyword_slug(text: str) -> str:
    """Return the id that a keyword has: its folded words with hyphens."""
    return "-".join(words(text))


def keyword_term(text: str) -> Term:
    """Return a new term for a keyword."""
    return Term(vocabulary=KEYWORD, slug=keyword_slug(text), labels=(("en", " ".join(text.split())),))


def _key(name: str) -> str:
    return " ".join(words(name))
