"""What of a work can be found: its texts by what they are, and the words of all of them.

A passage is as much as an excerpt is cut from: a title, a paragraph, a line of verse.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from exhibit.interchange.prose import plain
from exhibit.model.edition import Block, PiecePage, Words
from exhibit.model.folding import fold, lettered
from exhibit.model.lookup import Where
from exhibit.model.marking import index_line, spellings_in, unspaced

Passage = tuple[str, str]
"""A BCP 47 language, empty where it does not matter, and a text in it."""

Row = tuple[object, ...]


def passages(page: PiecePage) -> dict[Where, list[Passage]]:
    """Return the passages of a page, in the order in which they are read."""
    card = page.card
    told = {language for language, _ in page.transcript}
    captions = (
        (one.language, cue.text)
        for recording in page.recordings
        for one in recording.captions
        if one.language not in told
        for cue in one.cues
    )
    # The pages of a document all say the same.
    pictures = dict.fromkeys(said for one in page.pictures for said in (one.alt, one.description))
    found: dict[Where, Iterable[Passage]] = {
        Where.TITLE: card.title,
        Where.PERSON: (("", name) for name in card.names),
        Where.TERM: (pair for term in (*card.terms, *page.content_notes) for pair in term.label),
        Where.PLACE: [("", page.place)],
        Where.STATEMENT: (*_paragraphs(page.statement), *_paragraphs(page.wall_text)),
        Where.BODY: _blocks(page.body),
        Where.TRANSCRIPT: (*_blocks(page.transcript), *captions),
        Where.DESCRIPTION: (*(pair for said in pictures for pair in said), ("", page.made)),
    }
    return {where: [pair for pair in pairs if pair[1].strip()] for where, pairs in found.items()}


def passage_rows(pages: Iterable[PiecePage]) -> Iterator[Row]:
    """Return the rows of the table ``passage``."""
    return (
        (page.card.piece_id, str(where), place, language, text)
        for page in pages
        for where, pairs in passages(page).items()
        for place, (language, text) in enumerate(pairs)
    )


def search_row(page: PiecePage) -> Row:
    """Return the row of the index: of each kind of passage, one folded line for every passage."""
    found = passages(page)
    return (page.card.piece_id, *("\n".join(index_line(text) for _, text in found[where]) for where in Where))


def word_rows(pages: Iterable[PiecePage]) -> list[Row]:
    """Return every word of the works, folded, with its commonest spelling and how many works have it."""
    works: Counter[str] = Counter()
    spellings: dict[str, Counter[str]] = {}
    for page in pages:
        of_page: set[str] = set()
        for pairs in passages(page).values():
            for _, text in pairs:
                of_page.update(_spelled(text, spellings))
        works.update(of_page)
    return [(word, _commonest(spellings[word]), works[word]) for word in sorted(works)]


def _spelled(text: str, spellings: dict[str, Counter[str]]) -> Iterator[str]:
    """Note how the words of a text are spelled, and return them folded."""
    for spelling in spellings_in(text):
        word = fold(spelling)
        if len(word) > 1 and lettered(word) and not unspaced(word):
            spellings.setdefault(word, Counter())[spelling] += 1
            yield word


def _commonest(spellings: Counter[str]) -> str:
    # Of equally common ones the one in small letters, so that a sentence's first word does not decide.
    return max(spellings, key=lambda one: (spellings[one], one.islower(), one))


def _paragraphs(told: Words) -> Iterator[Passage]:
    return ((language, part) for language, text in told for part in text.split("\n"))


def _blocks(bodies: tuple[tuple[str, tuple[Block, ...]], ...]) -> Iterator[Passage]:
    return ((language, plain(block.markup)) for language, blocks in bodies for block in blocks)
