"""Care of a catalog's file: is it sound, what does it hold, and a copy that stands alone.

Everything is asked within one read transaction, so a copy is of one moment, also while its desk goes on
working. What is opened is never changed, with the exception of ``settle``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from db.catalog.catalog import CATALOG, in_use
from db.catalog.schema import REVISION
from db.inspecting import copy_into, flaws, in_a_line, reading, table_facts, tables
from db.migrate import too_new
from db.sqlite import sqlite_module
from exhibit.model.care import CatalogFacts, Seen
from exhibit.model.refusals import CatalogDamaged, Refusal

_BUSY = ("locked", "busy")
_DISK = ("disk is full", "disk I/O error", "unable to open", "readonly")
_ADVICE = (
    "Put the newest backup in its place: lamplight restore FILE. The backups are in the folder “backups”."
)
_CHOOSE = "Choose a file that this program made."
_FILES = {
    "medium": "sha256 || '.' || extension",
    "consent": "scan",
    "piece": "release_scan",
}
"""How each kind of thing names the original that belongs to it."""

_HEARD = "SELECT json_extract(pair.value, '$[1]') FROM tour_stop, json_each(tour_stop.sounds) AS pair"
"""The recordings that are heard on tours."""


def examine(path: Path) -> CatalogFacts:
    """Check a catalog's file completely and return what it holds.

    Raises ``CatalogDamaged`` with what is wrong, ``CatalogTooNew`` for one of a newer program.
    """
    with _words(path), reading(path) as connection:
        return _facts(connection, path)


def copy(path: Path, target: Path) -> CatalogFacts:
    """Check a catalog and copy it to ``target``, a file that is empty or not there; return what it held.

    The copy is one file without a journal beside it, and not yet forced to the disk. Raises as ``examine``.
    """
    with _words(path), reading(path) as connection:
        facts = _facts(connection, path)
        copy_into(connection, target)
    return facts


@contextmanager
def holding_pen(path: Path) -> Iterator[None]:
    """Keep every other program from writing to a catalog. Raises ``CatalogInUse`` where one already does."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pen = FileLock(path.with_name(f"{path.name}.lock"), thread_local=False)
    try:
        pen.acquire(timeout=0)
    except Timeout:
        raise in_use() from None
    try:
        yield
    finally:
        pen.release()


def settle(path: Path) -> None:
    """Bring what is in a catalog's journal into its file, and let the journal go, where that can be done."""
    database = sqlite_module()
    try:
        with closing(database.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.execute("PRAGMA journal_mode = DELETE")
    except database.DatabaseError:
        return  # what cannot be read cannot be settled either; whoever asked has a copy of it as it was


@contextmanager
def _words(path: Path) -> Iterator[None]:
    """Say in words what SQLite says of a file."""
    if not path.is_file():
        raise CatalogDamaged(f"There is no catalog at {path}.")
    try:
        yield
    except sqlite_module().DatabaseError as error:
        said = str(error)
        if any(sign in said for sign in _BUSY):
            raise in_use() from error
        if any(sign in said for sign in _DISK):
            raise Refusal(
                f"The disk did not allow it: {said}.",
                meaning="Nothing was changed.",
                advice="Make room there, or give leave to read and write, and try again.",
            ) from error
        raise _damaged(path, said) from error


def _facts(connection: Any, path: Path) -> CatalogFacts:
    revision = _revision(connection, path, tables(connection))
    if found := flaws(connection):
        raise _damaged(path, found[0])
    now, ever = _named(connection), _remembered(connection)
    return CatalogFacts(
        revision=revision,
        pieces=connection.execute("SELECT count(*) FROM piece").fetchone()[0],
        tables=table_facts(connection),
        originals=frozenset(now),
        former=frozenset(ever - now),
        pictures=_seen(connection),
    )


def _revision(connection: Any, path: Path, tables: set[str]) -> str:
    if not {"alembic_version", "piece", "medium"} <= tables:
        raise CatalogDamaged(f"{path} is no Lamplight catalog.", advice=_CHOOSE)
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    revision = str(row[0]) if row else ""
    if revision > REVISION:
        raise too_new(path, CATALOG)
    return revision


def _named(connection: Any) -> set[str]:
    """Return every original that something names now; an older catalog has no scans or recordings yet."""
    found: set[str] = set()
    for table, expression in _FILES.items():
        columns = {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}
        if expression in columns or " " in expression:
            rows = connection.execute(f"SELECT {expression} FROM {table}")  # noqa: S608 - from the list above
            found |= {name for (name,) in rows if name}
    if "sounds" in {row[1] for row in connection.execute('PRAGMA table_info("tour_stop")')}:
        found |= {name for (name,) in connection.execute(_HEARD) if name}
    return found


def _seen(connection: Any) -> frozenset[Seen]:
    """Return every file that is looked at; an older catalog has pictures alone, of one page each."""
    columns = {row[1] for row in connection.execute("PRAGMA table_info(medium)")}
    what = "pages, tiled" if "pages" in columns else "width > 0, 0"
    rows = connection.execute(f"SELECT sha256, {what} FROM medium")  # noqa: S608 - one of two
    return frozenset(Seen(sha256, pages, bool(tiled)) for sha256, pages, tiled in rows if pages or tiled)


def _remembered(connection: Any) -> set[str]:
    """Return every original that the history names: what was replaced stays reachable."""
    found: set[str] = set()
    kinds = ", ".join(f"'{kind}'" for kind in (*_FILES, "tour_stop"))
    query = f"SELECT before, after FROM change WHERE kind IN ({kinds})"  # noqa: S608 - from the list above
    for pair in connection.execute(query):
        for value in filter(None, pair):
            said = json.loads(value)
            if said.get("sha256"):
                found.add(f"{said['sha256']}.{said['extension']}")
            found |= {said[name] for name in ("scan", "release_scan") if said.get(name)}
            found |= {name for _, name in json.loads(said.get("sounds") or "[]")}
    return found


def _damaged(path: Path, flaw: str) -> CatalogDamaged:
    if "not a database" in flaw:
        return CatalogDamaged(f"{path} is no Lamplight catalog.", advice=_CHOOSE)
    return CatalogDamaged(f"The catalog at {path} is damaged (SQLite: {in_a_line(flaw)}).", advice=_ADVICE)
