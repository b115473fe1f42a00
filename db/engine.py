"""Engines for SQLite files, with every promise about durability asserted on every connection."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, ExceptionContext, QueuePool, create_engine, event

from db.sqlite import sqlite_module
from exhibit.model.refusals import DiskRefused, Refusal

_BUSY_MILLISECONDS = 5000

_EXPECTED = {"foreign_keys": 1, "synchronous": 2, "mmap_size": 0, "trusted_schema": 0}
"""What each PRAGMA must answer on an open connection; ``synchronous`` 2 is FULL."""


_DISK_WORDS = {
    "disk is full": "The disk that the catalog is on is full.",
    "readonly database": "The catalog may not be written where it is.",
    "disk I/O error": "The disk that the catalog is on is full or failing.",
    "unable to open database file": "The catalog's file cannot be opened or made.",
}
"""What SQLite says (SQLITE_FULL, READONLY, IOERR, CANTOPEN) and what that is called for people."""


class Access(Enum):
    """How a file is opened."""

    WRITE = "write"
    READ = "read"
    FROZEN = "frozen"
    """Read a file that nobody writes, without making so much as a lock file beside it."""


def open_engine(path: Path, access: Access = Access.WRITE, *, foreign_keys: bool = True) -> Engine:
    """Return an engine on ``path``. Transactions are ours: writers begin immediately, DDL is inside them.

    ``foreign_keys`` is off only while migrating, where rebuilding a table would delete its children.
    """
    engine = create_engine(
        "sqlite://",
        module=sqlite_module(),
        creator=lambda: _connect(path, access),
        poolclass=QueuePool,
    )
    event.listen(
        engine, "connect", lambda dbapi, _record: _configure(dbapi, access, foreign_keys=foreign_keys)
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _refuse)
    return engine


def _connect(path: Path, access: Access) -> Any:
    query = {Access.WRITE: "mode=rwc", Access.READ: "mode=ro", Access.FROZEN: "mode=ro&immutable=1"}[access]
    return sqlite_module().connect(f"{path.absolute().as_uri()}?{query}", uri=True, check_same_thread=False)


def _configure(dbapi: Any, access: Access, *, foreign_keys: bool) -> None:
    dbapi.isolation_level = None
    dbapi.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
    dbapi.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
    dbapi.execute("PRAGMA mmap_size = 0")
    dbapi.execute("PRAGMA trusted_schema = OFF")
    if access is Access.WRITE:
        dbapi.execute("PRAGMA journal_mode = WAL")
    dbapi.execute("PRAGMA synchronous = FULL")
    _assert_promises(dbapi, foreign_keys=foreign_keys)


def _assert_promises(dbapi: Any, *, foreign_keys: bool) -> None:
    for name, expected in (_EXPECTED | {"foreign_keys": int(foreign_keys)}).items():
        row = dbapi.execute(f"PRAGMA {name}").fetchone()
        # A build without memory mapping answers mmap_size with no row, which is as good as 0.
        if row is not None and row[0] != expected:
            message = f"SQLite answers {row[0]} for PRAGMA {name}, where {expected} was promised."
            raise RuntimeError(message)


def _refuse(context: ExceptionContext) -> None:
    """Say in words that a disk failed or a text cannot be kept; every other error stays what it is.

    Raises ``DiskRefused`` or ``Refusal``.
    """
    if isinstance(context.original_exception, UnicodeEncodeError):
        what = "A text has half a character in it (a lone surrogate of UTF-16), which no store can keep."
        raise Refusal(what, advice="Find the sign that is drawn as a box, delete it, and save again.")
    message = str(context.original_exception)
    for sign, what in _DISK_WORDS.items():
        if sign in message:
            meaning = "Nothing of this was saved, and what was saved before is unharmed."
            advice = "Make room there, or give leave to write, and run the same again."
            raise DiskRefused(what, meaning=meaning, advice=advice) from context.original_exception


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")
