"""Writing ``gallery.db``: the same content gives the same bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from db.edition.passages import passage_rows, search_row, word_rows
from db.edition.schema import APPLICATION_ID, TABLES
from db.edition.values import (
    dump,
    dump_blocks,
    dump_card,
    dump_cues,
    dump_picture,
    dump_reasons,
    dump_recording,
    dump_support,
    dump_tour,
)
from db.sqlite import sqlite_module
from exhibit.model.edition import FORMAT, Block, EditionContent, Front, PiecePage, ShownTerm, Words

Body = tuple[tuple[str, tuple[Block, ...]], ...]
"""A body or a transcript: pairs of language and blocks."""

_INDEX = "piece_search (rowid, title, person, term, place, statement, body, transcript, description)"
"""The index with its hidden column, under which a work's id is kept."""

_TEXTS = ("title", "statement", "content note", "wall text")


def write_gallery_database(path: Path, content: EditionContent) -> None:
    """Write a new ``gallery.db`` in the form that can be read from a disk nobody may write: no journal."""
    draft = path.with_name(f"{path.name}.draft")
    with closing(sqlite_module().connect(draft, isolation_level=None)) as database:
        # Durability is the bag writer's work; a draft that was cut short is thrown away whole.
        database.execute("PRAGMA journal_mode = OFF")
        database.execute("PRAGMA synchronous = OFF")
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {FORMAT}")
        database.execute("BEGIN")
        for statement in TABLES.split(";\n"):
            database.execute(statement)
        for table, rows in _tables(content):
            _insert(database, table, rows)
        _insert(database, _INDEX, (search_row(page) for page in content.pages))
        database.execute("INSERT INTO piece_search (piece_search) VALUES ('optimize')")
        database.execute("COMMIT")
        database.execute("VACUUM INTO ?", (str(path),))
    draft.unlink()


def _insert(database: Any, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    rows = list(rows)
    if rows:
        marks = ", ".join("?" * len(rows[0]))
        database.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608 - names are ours


def _tables(content: EditionContent) -> Iterator[tuple[str, Iterable[tuple[object, ...]]]]:
    pages = content.pages
    yield "front", _front(content.front)
    yield "section", ((place, dump(title)) for place, title in enumerate(content.front.sections))
    yield (
        "card",
        (
            (place, page.card.piece_id, page.card.number, page.card.section, dump_card(page.card))
            for place, page in enumerate(pages)
        ),
    )
    yield (
        "page",
        (
            (
                page.card.piece_id,
                page.setting,
                page.made,
                page.dimensions,
                page.place,
                page.rights,
                page.support,
                page.duration_seconds,
                page.silent,
            )
            for page in pages
        ),
    )
    yield "text", (row for page in pages for row in _texts(page))
    yield "body", _bodies((page.card.piece_id, page.body) for page in pages)
    yield "transcript", _bodies((page.card.piece_id, page.transcript) for page in pages)
    yield (
        "picture",
        (
            (page.card.piece_id, place, dump_picture(picture))
            for page in pages
            for place, picture in enumerate(page.pictures)
        ),
    )
    yield "recording", _recordings(pages)
    yield "caption", _captions(pages)
    yield (
        "tour",
        ((place, tour.identity, dump_tour(tour)) for place, tour in enumerate(content.front.tours)),
    )
    yield (
        "credit",
        (
            (page.card.piece_id, place, credit.name, dump(credit.role))
            for page in pages
            for place, credit in enumerate(page.credits)
        ),
    )
    yield "term", _terms(pages)
    yield (
        "piece_term",
        ((page.card.piece_id, term.vocabulary, term.slug) for page in pages for term in _all_terms(page)),
    )
    yield (
        "related",
        (
            (page.card.piece_id, place, relation.piece_id, dump_reasons(relation.shared))
            for page in pages
            for place, relation in enumerate(page.related)
        ),
    )
    yield "passage", passage_rows(pages)
    yield "word", word_rows(pages)


def _front(front: Front) -> Iterator[tuple[object, ...]]:
    yield "identity", front.identity
    yield "language", front.language
    yield "languages", dump(front.languages)
    yield "title", dump(front.title)
    yield "welcome", dump(front.welcome)
    yield "works", str(front.works)
    yield "support", dump_support(front.support)
    yield "prompts", dump(front.prompts)


def _texts(page: PiecePage) -> Iterator[tuple[object, ...]]:
    words: tuple[Words, ...] = (page.card.title, page.statement, page.content_note, page.wall_text)
    for kind, pairs in zip(_TEXTS, words, strict=True):
        for place, (language, value) in enumerate(pairs):
            yield page.card.piece_id, kind, place, language, value


def _bodies(bodies: Iterable[tuple[int, Body]]) -> Iterator[tuple[object, ...]]:
    return (
        (piece_id, place, language, dump_blocks(blocks))
        for piece_id, body in bodies
        for place, (language, blocks) in enumerate(body)
    )


def _recordings(pages: Iterable[PiecePage]) -> Iterator[tuple[object, ...]]:
    return (
        (page.card.piece_id, place, dump_recording(recording))
        for page in pages
        for place, recording in enumerate(page.recordings)
    )


def _captions(pages: Iterable[PiecePage]) -> Iterator[tuple[object, ...]]:
    return (
        (page.card.piece_id, of, place, captions.language, dump_cues(captions.cues))
        for page in pages
        for of, recording in enumerate(page.recordings)
        for place, captions in enumerate(recording.captions)
    )


def _all_terms(page: PiecePage) -> tuple[ShownTerm, ...]:
    return page.card.terms + page.content_notes


def _terms(pages: Iterable[PiecePage]) -> list[tuple[object, ...]]:
    distinct = {(term.vocabulary, term.slug): term for page in pages for term in _all_terms(page)}
    return [(*key, term.position, dump(term.label)) for key, term in sorted(distinct.items())]
