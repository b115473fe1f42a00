"""The venue's store on SQLite: the kiosk leaves reflections, the host's desk decides, both at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from db.sqlite import sqlite_module
from db.venue.opening import (
    BUSY_MILLISECONDS,
    damaged,
    in_words,
    open_connection,
    open_reading,
)
from db.venue.rows import readable, reflection_of, row_of
from db.venue.schema import COLUMNS
from exhibit.model.reflection import MOST_LETTERS, Reflection, Standing
from exhibit.model.refusals import NotFound, Refusal

_ROOM = " " * (1 << 16)
"""As much as a reflection takes, a drawing at its largest."""

_TRIAL_MILLISECONDS = 250
"""How long a trial waits for another program that is writing: somebody stands before the kiosk."""

_LEAVE = f"INSERT INTO reflection ({COLUMNS}) VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - ours

_TRIAL = Reflection(gallery="", prompt="", language="", text="w" * MOST_LETTERS, code_digest="", left_on="")


class SqliteVenueStore:
    """Fulfils ``exhibit.ports.VenueStore`` on one SQLite file."""

    def __init__(self, connection: Any, refused: Refusal | None = None) -> None:
        """Keep reflections by a connection; ``refused`` says why it can only be read."""
        self._connection = connection
        self._refused = refused

    @property
    def salt(self) -> bytes:
        """What the codes of this venue are digested with."""
        with in_words():
            found = self._connection.execute("SELECT value FROM venue WHERE key = 'salt'").fetchone()
        if found is None:
            raise damaged()
        return bytes.fromhex(found[0])

    def ensure_keeps(self) -> None:
        """Make sure that a reflection can be kept now."""
        if self._refused is not None:
            raise self._refused.with_traceback(None)
        if not self.salt:
            raise damaged()
        with self._impatient():
            with self._writing() as connection:
                connection.execute("SAVEPOINT trial")
                connection.execute(_LEAVE, row_of(_TRIAL))
                connection.execute("ROLLBACK TO trial")
                # Only what is committed shows whether the disk has room.
                connection.execute("INSERT OR REPLACE INTO venue VALUES ('room', ?)", (_ROOM,))
            with self._writing() as connection:
                connection.execute("DELETE FROM venue WHERE key = 'room'")

    def leave(self, reflection: Reflection) -> Reflection:
        """Keep a new reflection and return it with its id."""
        values = row_of(reflection)
        with self._writing() as connection:
            try:
                added = connection.execute(_LEAVE, values).lastrowid
            except sqlite_module().IntegrityError as error:
                raise ValueError(str(error)) from error
        return reflection_of((added, *values))

    def reflections(
        self, *, gallery: str = "", standing: Standing | None = None, piece_id: int | None = None
    ) -> tuple[Reflection, ...]:
        """Return reflections, newest first."""
        wanted = {"gallery": gallery or None, "standing": standing, "piece_id": piece_id}
        asked = {name: value for name, value in wanted.items() if value is not None}
        where = " AND ".join(f"{name} = ?" for name in asked) or "1"
        query = f"SELECT {COLUMNS} FROM reflection WHERE {where} ORDER BY id DESC"  # noqa: S608 - our own names
        with in_words():
            rows = self._connection.execute(query, tuple(asked.values())).fetchall()
        return readable(rows)

    def numbers(self, *, gallery: str, standing: Standing) -> frozenset[int]:
        """Return the ids of a gallery's reflections of a standing."""
        query = "SELECT id FROM reflection WHERE gallery = ? AND standing = ?"
        with in_words():
            return frozenset(row[0] for row in self._connection.execute(query, (gallery, standing)))

    def decide(self, reflection_id: int, standing: Standing) -> None:
        """Approve or decline a reflection, or hold it again."""
        if standing is Standing.TAKEN_BACK:
            message = "only its code takes a reflection back"
            raise ValueError(message)
        query = "UPDATE reflection SET standing = ? WHERE id = ? AND standing <> ?"
        with self._writing() as connection:
            done = connection.execute(query, (standing, reflection_id, Standing.TAKEN_BACK)).rowcount
        if not done:
            raise NotFound(f"There is no reflection number {reflection_id}, or it was taken back.")

    def take_back(self, code_digest: str) -> bool:
        """Take back the reflection of this code and erase its words; tell whether there was one."""
        query = (
            "UPDATE reflection SET text = '', drawing = '[]', prompt = '', code_digest = '', standing = ? "
            "WHERE code_digest = ? AND code_digest <> ''"
        )
        with self._writing() as connection:
            done = bool(connection.execute(query, (Standing.TAKEN_BACK, code_digest)).rowcount)
        if done:
            self._empty_journal()
        return done

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _empty_journal(self) -> None:
        """Have the words leave the journal, too; while another program reads there, the next one does it."""
        with in_words():
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    @contextmanager
    def _impatient(self) -> Iterator[None]:
        self._connection.execute(f"PRAGMA busy_timeout = {_TRIAL_MILLISECONDS}")
        try:
            yield
        finally:
            self._connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")

    @contextmanager
    def _writing(self) -> Iterator[Any]:
        """Open a transaction that is on the disk when the block ends."""
        with in_words():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


def open_venue(path: Path, *, at_least_reading: bool = False) -> SqliteVenueStore:
    """Open or make the store of a venue. Raises ``Refusal``, such as for one of a newer program.

    With ``at_least_reading`` one that is there and cannot be written is opened for reading: its
    ``ensure_keeps`` says why.
    """
    try:
        return SqliteVenueStore(open_connection(path))
    except (Refusal, OSError, RuntimeError) as error:
        if not at_least_reading or not path.is_file():
            raise
        refused = error if isinstance(error, Refusal) else Refusal(str(error))
        try:
            return SqliteVenueStore(open_reading(path), refused)
        except Refusal:
            raise refused from error
