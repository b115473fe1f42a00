"""The tables of ``venue.db``: plain SQL, so that the kiosk starts without an ORM."""

from __future__ import annotations

APPLICATION_ID = 0x4C4D5056
"""Marks the file as ours for ``file`` and friends: "LMPV" in ASCII."""

FORM = 1
"""The form this program writes, and the newest it reads."""

TABLES = """
CREATE TABLE venue (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE reflection (
    id INTEGER PRIMARY KEY AUTOINCREMENT, gallery TEXT NOT NULL, piece_id INTEGER NOT NULL,
    prompt TEXT NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL, drawing TEXT NOT NULL,
    code_digest TEXT NOT NULL, standing TEXT NOT NULL
        CONSTRAINT known_standing CHECK (standing IN ('held', 'approved', 'declined', 'taken back')),
    left_on TEXT NOT NULL
);

CREATE INDEX reflection_shown ON reflection (gallery, standing, piece_id);

CREATE UNIQUE INDEX reflection_code ON reflection (code_digest) WHERE code_digest <> '';
"""

COLUMNS = "id, gallery, piece_id, prompt, language, text, drawing, code_digest, standing, left_on"
"""In the order of the fields of ``exhibit.model.reflection.Reflection``."""
