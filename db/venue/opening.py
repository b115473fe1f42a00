"""Opening ``venue.db``: every promise about durability is asserted on the connection that is handed out."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from db.sqlite import sqlite_module
from db.venue.schema import APPLICATION_ID, FORM, TABLES
from exhibit.model.refusals import DiskRefused, Refusal

BUSY_MILLISECONDS = 5000
"""How long a deed waits for another program that is writing."""

_PROMISES = {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "trusted_schema": 0}
"""What each PRAGMA must answer; ``synchronous`` 2 is FULL."""

DISK_WORDS = {
    "disk is full": "The disk that the reflections are on is full.",
    "readonly database": "The reflections may not be written where they are.",
    "disk I/O error": "The disk that the reflections are on is full or failing.",
    "unable to open database file": "The file of the reflections cannot be opened or made.",
    "database is locked": "Another program keeps the file of the reflections to itself.",
}
"""What SQLite says and what that is called for people."""

_DAMAGE_WORDS = ("malformed", "not a database", "no such table", "no such column", "Could not decode")
"""What SQLite says of a file that is damaged."""


def open_connection(path: Path) -> Any:
    """Open or make a venue's file.

    Raises ``Refusal`` for one that a newer Lamplight wrote or that is none, ``DiskRefused`` where the disk
    does not take it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with in_words():
        connection = sqlite_module().connect(path, check_same_thread=False)
        try:
            connection.isolation_level = None
            connection.text_factory = _text
            connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
            require_ours(connection, path)
            _promise(connection)
            _make(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def open_reading(path: Path) -> Any:
    """Open a venue's file that is there for reading alone. Raises ``Refusal`` where that cannot be either."""
    # Where no program has it open there is no journal, and none can be made beside it.
    frozen = not path.with_name(f"{path.name}-wal").exists()
    query = "mode=ro&immutable=1" if frozen else "mode=ro"
    with in_words():
        connection = sqlite_module().connect(
            f"{path.absolute().as_uri()}?{query}", uri=True, check_same_thread=False, isolation_level=None
        )
        try:
            connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.text_factory = _text
            require_ours(connection, path)
            connection.execute("SELECT 1 FROM reflection")
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def in_words() -> Iterator[None]:
    """Say in words that a disk failed or the file is damaged. Raises ``DiskRefused`` or ``Refusal``."""
    try:
        yield
    except sqlite_module().DatabaseError as error:
        for sign, what in DISK_WORDS.items():
            if sign in str(error):
                meaning = "What was left before is unharmed."
                advice = "Make room there, or give leave to write, and do the same again."
                raise DiskRefused(what, meaning=meaning, advice=advice) from error
        if any(sign in str(error) for sign in _DAMAGE_WORDS):
            raise damaged() from error
        raise


def damaged() -> Refusal:
    """Return what is said of a file that is damaged."""
    return Refusal(
        "The file of the reflections is damaged.",
        advice="Move venue.db out of the data folder; a fresh one is made at the next start.",
    )


def require_ours(connection: Any, path: Path) -> None:
    """Refuse a file that a newer Lamplight wrote, or that is none of reflections."""
    mark, form = (_pragma(connection, name) for name in ("application_id", "user_version"))
    if mark == APPLICATION_ID and form > FORM:
        raise Refusal(
            f"The reflections at {path} were kept by a newer Lamplight.",
            meaning="Nothing was changed.",
            advice="Use the newer Lamplight here, or another data folder.",
        )
    if mark not in {0, APPLICATION_ID} or (mark == 0 and _tables(connection)):
        raise Refusal(
            f"The file at {path} is none of reflections.", advice="Move it away, or use another data folder."
        )


def _text(kept: bytes) -> str:
    """Read a text of which a byte is damaged, all the same."""
    return kept.decode("utf-8", "replace")


def _promise(connection: Any) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    for name, expected in _PROMISES.items():
        found = _pragma(connection, name)
        if found != expected:
            message = f"SQLite answers {found} for PRAGMA {name}, where {expected} was promised."
            raise RuntimeError(message)


def _make(connection: Any) -> None:
    """Make the tables, once; of two programs that come at the same time the second finds them made."""
    if _pragma(connection, "user_version") == FORM:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        if not _tables(connection):
            for statement in TABLES.split(";"):
                connection.execute(statement)
            connection.execute("INSERT INTO venue VALUES ('salt', ?)", (secrets.token_hex(16),))
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {FORM}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _tables(connection: Any) -> int:
    found: int = connection.execute("SELECT count(*) FROM sqlite_schema WHERE type = 'table'").fetchone()[0]
    return found


def _pragma(connection: Any, name: str) -> Any:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]
