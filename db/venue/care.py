"""Care of a venue's file: is it sound, a copy that stands alone, and bringing back what a copy still has.

A kiosk may have the file open all the while. So it is never put in another's place: a program that has one
open would go on writing to the one that was there before, and what it said to be kept would be nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from db.inspecting import copy_into, flaws, in_a_line, reading, table_facts, tables
from db.sqlite import sqlite_module
from db.venue.opening import DISK_WORDS, in_words, open_connection, require_ours
from db.venue.schema import COLUMNS
from exhibit.model.care import Brought, VenueFacts
from exhibit.model.reflection import Standing
from exhibit.model.refusals import Refusal

_KNOWN = {"venue", "reflection"}

_BRING = (
    f"INSERT INTO reflection ({COLUMNS}) "  # noqa: S608 - our own columns
    "SELECT CASE WHEN EXISTS (SELECT 1 FROM reflection WHERE id = ?1) THEN NULL ELSE ?1 END, "
    "?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10 WHERE NOT EXISTS "
    "(SELECT 1 FROM reflection WHERE code_digest = ?8 OR (id = ?1 AND standing = 'taken back'))"
)
"""Adds a card that the file lacks: one that is there stays as decided, one taken back stays erased."""


def examine(path: Path) -> VenueFacts:
    """Check a venue's file completely and return what it holds.

    Raises ``Refusal`` with what is wrong, also for one of a newer program.
    """
    with _words(path), reading(path) as connection:
        return _facts(connection, path)


def copy(path: Path, target: Path) -> VenueFacts:
    """Check a venue's file and copy it to ``target``, a file that is empty or not there; return what it held.

    The copy is one file without a journal beside it, and not yet forced to the disk. Raises as ``examine``.
    """
    with _words(path), reading(path) as connection:
        facts = _facts(connection, path)
        copy_into(connection, target)
    return facts


def bring_back(backup: Path, path: Path) -> Brought:
    """Add to a venue's file what it lacks of the cards in a backup, in one transaction; make it if need be.

    A file that holds nothing yet becomes the one of the backup's venue, so that the codes visitors kept hold
    again. One that holds cards of another venue stays as it is. Raises as ``examine``, of either file.
    """
    with _words(backup), reading(backup) as connection:
        if not _facts(connection, backup).tables:
            return Brought()
        salt = _salt(connection)
        gone = str(Standing.TAKEN_BACK)
        cards = connection.execute(
            f"SELECT {COLUMNS} FROM reflection WHERE standing <> ? ORDER BY id",  # noqa: S608 - our own columns
            (gone,),
        ).fetchall()
    with closing(open_connection(path)) as venue, in_words():
        venue.execute("BEGIN IMMEDIATE")
        try:
            brought = _add(venue, salt, cards)
            venue.execute("COMMIT")
        except BaseException:
            if venue.in_transaction:
                venue.execute("ROLLBACK")
            raise
    return brought


def _add(venue: Any, salt: str, cards: list[tuple[Any, ...]]) -> Brought:
    if _salt(venue) != salt:
        if venue.execute("SELECT 1 FROM reflection").fetchone():
            return Brought(foreign=True)
        venue.execute("UPDATE venue SET value = ? WHERE key = 'salt'", (salt,))
    return Brought(cards=sum(venue.execute(_BRING, card).rowcount for card in cards))


def _facts(connection: Any, path: Path) -> VenueFacts:
    require_ours(connection, path)
    there = tables(connection)
    if not there:  # begun by a kiosk that was killed; the next one makes it
        return VenueFacts(form=0, cards=0, held=0, tables=())
    if _KNOWN - there:
        raise _damaged(path, "tables are lacking")
    form = connection.execute("PRAGMA user_version").fetchone()[0]
    if found := flaws(connection):
        raise _damaged(path, in_a_line(found[0]))
    standings = dict(connection.execute("SELECT standing, count(*) FROM reflection GROUP BY standing"))
    return VenueFacts(
        form=form,
        cards=sum(standings.values()) - standings.get(str(Standing.TAKEN_BACK), 0),
        held=standings.get(str(Standing.HELD), 0),
        tables=table_facts(connection),
    )


def _salt(connection: Any) -> str:
    found: str = connection.execute("SELECT value FROM venue WHERE key = 'salt'").fetchone()[0]
    return found


@contextmanager
def _words(path: Path) -> Iterator[None]:
    """Say in words what SQLite says of a file, and what of it."""
    if not path.is_file():
        raise Refusal(f"There are no reflections at {path}.")
    try:
        yield
    except sqlite_module().DatabaseError as error:
        if any(sign in str(error) for sign in DISK_WORDS):
            with in_words():
                raise
        raise _damaged(path, str(error)) from error


def _damaged(path: Path, flaw: str) -> Refusal:
    return Refusal(
        f"The file of the reflections at {path} is damaged ({flaw}).",
        advice="Close the kiosk, move venue.db and the files beside it that begin with its name to a safe "
        "place, and go back to a backup: lamplight restore FOLDER.",
    )
