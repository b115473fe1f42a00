"""Finding terms by what somebody types: labels in every language, synonyms, ids; case and accents folded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from exhibit.model.folding import words
from exhibit.model.vocabulary import Term

ORDER = (
    "form",
    "theme",
    "perspective",
    "profession",
    "career_stage",
    "setting",
    "factor",
    "tone",
    "content_note",
    "keyword",
)
"""The order in which vocabularies are shown; others follow by name."""


@dataclass(frozen=True, slots=True)
class TermMatch:
    """A term that was found; ``called`` is the name that was hit where it is not the label shown."""

    term: Term
    called: str = ""


@dataclass(frozen=True, slots=True)
class _Name:
    text: str
    words: tuple[str, ...]
    rank: int
    """0 for the label shown, 1 for labels in other languages, 2 for synonyms, 3 for ids and broader terms."""


class TermFinder:
    """Every name of some terms, folded once, to be asked at each key."""

    def __init__(self, terms: Iterable[Term], language: str = "en") -> None:
        self._terms = sorted(terms, key=lambda term: (vocabulary_place(term.vocabulary), term.position))
        self._labels = {(one.vocabulary, one.slug): one.label(language) for one in self._terms}
        self._names = [(term, tuple(self._names_of(term, language))) for term in self._terms]

    def find(self, text: str, limit: int = 8, recent: Sequence[int] = ()) -> tuple[TermMatch, ...]:
        """Return the terms of which every typed word begins a word, the best first.

        A name that is exactly what was typed comes before one that begins with it, that before others; a
        label before a synonym before an id; among equals what was used recently.
        """
        typed = words(text)
        if not typed:
            return ()
        lately = {term_id: place for place, term_id in enumerate(recent)}
        hits = []
        for place, (term, names) in enumerate(self._names):
            best = min(((_score(name.words, typed), name.rank, name.text) for name in names), default=None)
            if best is not None and best[0] < _NO_HIT:
                order = (*best[:2], lately.get(term.id, len(lately)), place)
                hits.append((order, TermMatch(term, best[2] if best[1] in {1, 2} else "")))
        return tuple(match for _, match in sorted(hits, key=lambda hit: hit[0])[:limit])

    def _names_of(self, term: Term, language: str) -> Iterable[_Name]:
        label = term.label(language)
        broader = self._labels.get((term.vocabulary, term.parent), "")
        yield _Name(label, words(label), 0)
        for text in (text for _, text in term.labels if text != label):
            yield _Name(text, words(text), 1)
        for text in term.synonyms:
            yield _Name(text, words(text), 2)
        yield _Name(term.slug, words(term.slug.replace(".", " ")), 3)
        yield _Name(label, words(f"{broader or term.vocabulary} {label}"), 3)


def vocabulary_place(vocabulary: str) -> tuple[int, str]:
    """Return where a vocabulary stands among the others."""
    return (ORDER.index(vocabulary) if vocabulary in ORDER else len(ORDER), vocabulary)


_NO_HIT = 9


def _score(name: tuple[str, ...], typed: tuple[str, ...]) -> int:
    if name == typed:
        return 0
    if name[: len(typed) - 1] == typed[:-1] and name[len(typed) - 1 :][:1] and _begins(name, typed):
        return 1
    return 2 if all(any(word.startswith(one) for word in name) for one in typed) else _NO_HIT


def _begins(name: tuple[str, ...], typed: tuple[str, ...]) -> bool:
    return name[len(typed) - 1].startswith(typed[-1])
