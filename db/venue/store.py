"""The venue's store on SQLite: the kiosk leaves reflections, the host's desk decides, both at once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from db.sqlite import sqlite_module
from db.venue.opening import in_words, open_connection
from db.venue.schema import COLUMNS
from exhibit.model.reflection import Reflection, Standing, Stroke
from exhibit.model.refusals import NotFound


class SqliteVenueStore:
    """Fulfils ``exhibit.ports.VenueStore`` on one SQLite file."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    @property
    def salt(self) -> bytes:
        """What the codes of this venue are digested with."""
        with in_words():
            found = self._connection.execute("SELECT value FROM venue WHERE key = 'salt'").fetchone()[0]
        return bytes.fromhex(found)

    def leave(self, reflection: Reflection) -> Reflection:
        """Keep a new reflection and return it with its id."""
        values = _row(reflection)
        with self._writing() as connection:
            try:
                added = connection.execute(
                    f"INSERT INTO reflection ({COLUMNS}) VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - ours
                    values,
                ).lastrowid
            except sqlite_module().IntegrityError as error:
                raise ValueError(str(error)) from error
        return _reflection((added, *values))

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
        return tuple(map(_reflection, rows))

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


def open_venue(path: Path) -> SqliteVenueStore:
    """Open or make the store of a venue. Raises ``Refusal``, such as for one of a newer program."""
    return SqliteVenueStore(open_connection(path))


def _row(one: Reflection) -> tuple[Any, ...]:
    drawing = json.dumps(one.drawing, separators=(",", ":"))
    return (
        one.gallery,
        one.piece_id,
        one.prompt,
        one.language,
        one.text,
        drawing,
        one.code_digest,
        str(one.standing),
        one.left_on,
    )


def _reflection(row: tuple[Any, ...]) -> Reflection:
    number, gallery, piece_id, prompt, language, text, drawing, digest, standing, left_on = row
    return Reflection(
        id=number,
        gallery=gallery,
        piece_id=piece_id,
        prompt=prompt,
        language=language,
        text=text,
        drawing=_drawing(drawing),
        code_digest=digest,
        standing=Standing(standing),
        left_on=left_on,
    )


def _drawing(kept: str) -> tuple[Stroke, ...]:
    return tuple(tuple((x, y) for x, y in stroke) for stroke in json.loads(kept))
