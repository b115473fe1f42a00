"""What a search of the catalog looks through, and what its words mean.

Storage indexes a ``SearchDocument`` and answers ``query_words``; keeping both here is what makes every
store find the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from exhibit.model.folding import words
from exhibit.model.people import Contributor
from exhibit.model.pieces import Note, Piece, Text, TextKind
from exhibit.model.vocabulary import Term


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """The folded words of one piece, by how much a hit in them tells."""

    title: str
    people: str
    terms: str
    words: str


def search_document(
    piece: Piece,
    texts: Iterable[Text],
    people: Iterable[Contributor],
    terms: Iterable[Term],
    notes: Iterable[Note],
) -> SearchDocument:
    """Gather the words of a piece. The catalog is the curator's own, so legal names are found too."""
    titles, others = [piece.accession], [piece.made, piece.dimensions]
    for text in texts:
        (titles if text.kind is TextKind.TITLE else others).append(text.value)
    others += [note.value for note in notes]
    names = [
        value for one in people for value in (one.legal_name, one.display_name, one.organization, one.city)
    ]
    labels = [value for term in terms for _, value in term.labels] + [term.slug for term in terms]
    return SearchDocument(folded(titles), folded(names), folded(labels), folded(others))


def folded(texts: Iterable[str]) -> str:
    """Return the folded words of all texts, parted by single spaces."""
    return " ".join(word for text in texts for word in words(text))


def query_words(text: str, cut: Callable[[str], tuple[str, ...]] = words) -> tuple[str, ...]:
    """Return the words a person searched for, folded, each once, at most twelve."""
    return tuple(dict.fromkeys(cut(text)))[:12]
