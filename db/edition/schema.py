"""The tables of ``gallery.db``, made for reading: plain SQL, so that the kiosk starts without an ORM.

Texts have one row per language; the wall's cards are finished JSON, because all of them are wanted at
once and before anything else.
"""

from __future__ import annotations

APPLICATION_ID = 0x4C4D504C
"""Marks the file as ours for ``file`` and friends: "LMPL" in ASCII."""

FIRST = 1
"""The first format, whose ``page`` had no duration and no ``silent``, and which had no ``transcript``."""

STILL = 2
"""The last format of which nothing is played: it had no ``recording``, ``caption`` and ``tour``."""

TABLES = """
CREATE TABLE front (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE section (position INTEGER PRIMARY KEY, title TEXT NOT NULL);

CREATE TABLE card (
    position INTEGER PRIMARY KEY, piece_id INTEGER NOT NULL UNIQUE, number INTEGER NOT NULL,
    section INTEGER NOT NULL, card TEXT NOT NULL
);

CREATE TABLE page (
    piece_id INTEGER PRIMARY KEY, setting TEXT NOT NULL, made TEXT NOT NULL, dimensions TEXT NOT NULL,
    place TEXT NOT NULL, rights TEXT NOT NULL, support INTEGER NOT NULL, duration_seconds REAL,
    silent INTEGER NOT NULL
);

CREATE TABLE text (
    piece_id INTEGER NOT NULL, kind TEXT NOT NULL, position INTEGER NOT NULL, language TEXT NOT NULL,
    value TEXT NOT NULL, PRIMARY KEY (piece_id, kind, position)
) WITHOUT ROWID;

CREATE TABLE body (
    piece_id INTEGER NOT NULL, position INTEGER NOT NULL, language TEXT NOT NULL, blocks TEXT NOT NULL,
    PRIMARY KEY (piece_id, position)
) WITHOUT ROWID;

CREATE TABLE transcript (
    piece_id INTEGER NOT NULL, position INTEGER NOT NULL, language TEXT NOT NULL, blocks TEXT NOT NULL,
    PRIMARY KEY (piece_id, position)
) WITHOUT ROWID;

CREATE TABLE picture (
    piece_id INTEGER NOT NULL, position INTEGER NOT NULL, picture TEXT NOT NULL,
    PRIMARY KEY (piece_id, position)
) WITHOUT ROWID;

CREATE TABLE recording (
    piece_id INTEGER NOT NULL, position INTEGER NOT NULL, recording TEXT NOT NULL,
    PRIMARY KEY (piece_id, position)
) WITHOUT ROWID;

CREATE TABLE caption (
    piece_id INTEGER NOT NULL, recording INTEGER NOT NULL, position INTEGER NOT NULL, language TEXT NOT NULL,
    cues TEXT NOT NULL, PRIMARY KEY (piece_id, recording, position)
) WITHOUT ROWID;

CREATE TABLE tour (position INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE, tour TEXT NOT NULL);

CREATE TABLE credit (
    piece_id INTEGER NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
    PRIMARY KEY (piece_id, position)
) WITHOUT ROWID;

CREATE TABLE term (
    vocabulary TEXT NOT NULL, slug TEXT NOT NULL, position INTEGER NOT NULL, label TEXT NOT NULL,
    PRIMARY KEY (vocabulary, slug)
) WITHOUT ROWID;

CREATE TABLE piece_term (
    piece_id INTEGER NOT NULL, vocabulary TEXT NOT NULL, slug TEXT NOT NULL,
    PRIMARY KEY (piece_id, vocabulary, slug)
) WITHOUT ROWID;

CREATE TABLE related (
    piece_id INTEGER NOT NULL, position INTEGER NOT NULL, other_id INTEGER NOT NULL, shared TEXT NOT NULL,
    PRIMARY KEY (piece_id, position)
) WITHOUT ROWID;

CREATE TABLE passage (
    piece_id INTEGER NOT NULL, kind TEXT NOT NULL, position INTEGER NOT NULL, language TEXT NOT NULL,
    value TEXT NOT NULL, PRIMARY KEY (piece_id, kind, position)
) WITHOUT ROWID;

CREATE TABLE word (word TEXT PRIMARY KEY, shown TEXT NOT NULL, works INTEGER NOT NULL) WITHOUT ROWID;

CREATE VIRTUAL TABLE piece_search USING fts5(
    title, person, term, place, statement, body, transcript, description,
    tokenize = 'ascii', prefix = '1 2 3'
);
"""
"""The index holds words that were cut and folded before, so its tokenizer need only part them at spaces."""
