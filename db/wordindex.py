"""The full-text index that catalog and edition have alike: FTS5 over words that were folded beforehand.

The tokenizer ``ascii`` takes every other letter as it is and parts words at spaces only. Indexes that were
made with another one hold words that end at the vowel signs of Hindi and its kin; they are asked likewise.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from exhibit.model.folding import early_words, words
from exhibit.model.searching import query_words
from exhibit.ports import SearchHits

Run = Callable[[str, tuple[object, ...]], Sequence[Sequence[Any]]]
"""Runs a statement on a database and returns its rows."""

Cut = Callable[[str], tuple[str, ...]]
"""Cuts a text into folded words."""

TABLE = """
CREATE VIRTUAL TABLE piece_search USING fts5(
    title, people, terms, words, tokenize = 'ascii', prefix = '1 2 3'
)
"""

INSERT = "INSERT INTO piece_search (rowid, title, people, terms, words) VALUES (?, ?, ?, ?, ?)"
"""Puts the search document of a piece under its id, which is FTS5's hidden column."""

_RANKED = 2000
"""How many hits are ranked at most: ranking all hits of a short prefix is what costs."""

_COUNT = "SELECT count(*) FROM piece_search WHERE piece_search MATCH ?"

_BEST = f"""
SELECT rowid FROM (
    SELECT rowid, bm25(piece_search, 8.0, 4.0, 2.0, 1.0) AS distance
    FROM piece_search WHERE piece_search MATCH ? LIMIT {_RANKED}
) ORDER BY distance, rowid LIMIT ?
"""  # noqa: S608 - the one number in it is ours


def search(run: Run, text: str, limit: int) -> SearchHits:
    """Find pieces by words and beginnings of words; the person's text never reaches the query language."""
    query = match(text, cutting(run))
    if not query:
        return SearchHits((), 0)
    ((total,),) = run(_COUNT, (query,))
    return SearchHits(tuple(row[0] for row in run(_BEST, (query, limit))), total)


def cutting(run: Run) -> Cut:
    """Return what cuts a text into words as it was done for this index."""
    made = run("SELECT sql FROM sqlite_master WHERE name = 'piece_search'", ())
    return words if any("'ascii'" in statement for (statement,) in made) else early_words


def match(text: str, cut: Cut = words) -> str:
    """Return the words of ``text`` as beginnings in the index's query language, empty without a word."""
    return " AND ".join(f'"{word}"*' for word in query_words(text, cut))
