"""Looking into a SQLite file from outside: reading it as it is, what is wrong with it, and what it holds."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from db.sqlite import sqlite_module
from exhibit.model.care import TableFacts


@contextmanager
def reading(path: Path) -> Iterator[Any]:
    """Open a file that is there, for one read transaction, without changing it or making one beside it."""
    # Where no program has it open there is no WAL file, and reading must not make one.
    frozen = not path.with_name(f"{path.name}-wal").exists()
    query = "mode=ro&immutable=1" if frozen else "mode=ro"
    connection = sqlite_module().connect(
        f"{path.absolute().as_uri()}?{query}", uri=True, isolation_level=None
    )
    with closing(connection):
        connection.execute("PRAGMA mmap_size = 0")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA busy_timeout = 5000")
        connection.execute("BEGIN")
        yield connection


def copy_into(connection: Any, target: Path) -> None:
    """Copy what a connection reads to ``target``: one file without a journal, not yet forced to the disk."""
    with closing(sqlite_module().connect(target)) as copied:
        connection.backup(copied)
        copied.execute("PRAGMA journal_mode = DELETE")


def flaws(connection: Any) -> list[str]:
    """Return what SQLite finds wrong: in the file's pages and indexes, then in what points at what."""
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(5)")]
    if found == ["ok"]:
        dangling = connection.execute("PRAGMA foreign_key_check").fetchmany(5)
        found = [f"a {table} points at a {parent} that is not there" for table, _, parent, _ in dangling]
    return found


def in_a_line(flaw: str) -> str:
    """Return what SQLite says of a flaw without its preface."""
    return flaw.removeprefix("*** in database main ***\n").partition("\n")[0]


def table_facts(connection: Any) -> tuple[TableFacts, ...]:
    """Return every table by name: its rows, and a digest of all that is in them."""
    return tuple(_table(connection, *one) for one in sorted(_tables(connection).items()))


def _tables(connection: Any) -> dict[str, bool]:
    """Return the tables by name, each with whether it is one without row ids."""
    return {
        name: bool(without_rowid)
        for _, name, kind, _, without_rowid, _ in connection.execute("PRAGMA main.table_list")
        if kind == "table" and not name.startswith("sqlite_")
    }


def _table(connection: Any, name: str, without_rowid: bool) -> TableFacts:  # noqa: FBT001 - one fact of a table
    digest, rows = hashlib.sha256(), 0
    order = "1" if without_rowid else "rowid"
    for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY {order}'):  # noqa: S608 - named by SQLite
        digest.update(repr(row).encode("utf-8", "surrogatepass"))
        rows += 1
    return TableFacts(name, rows, digest.hexdigest())


def tables(connection: Any) -> set[str]:
    """Return the names of the tables."""
    return set(_tables(connection))
