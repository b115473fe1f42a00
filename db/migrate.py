"""Bringing a store's file to the schema of this program, or refusing it in words.

Alembic as a library: back up first, foreign keys off while tables are rebuilt, one transaction begun
by us for all steps, a check of the references before it ends.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DatabaseError

from db.engine import Access, open_engine
from db.sqlite import sqlite_module
from exhibit.durable import sync_folder
from exhibit.model.refusals import CatalogDamaged, CatalogTooNew


@dataclass(frozen=True, slots=True)
class Store:
    """A kind of file that has migrations: what people call it, where they are and the newest of them."""

    name: str
    scripts: str
    revision: str


def revision_of(path: Path, store: Store, access: Access) -> str | None:
    """Return the file's revision, None for a new file. Raises ``CatalogDamaged`` for what is no database."""
    engine = open_engine(path, access)
    try:
        with engine.connect() as connection:
            tables = (
                connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
                .scalars()
                .all()
            )
            if not tables:
                return None
            if "alembic_version" not in tables:
                raise _foreign(path, store)
            return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    except (DatabaseError, sqlite_module().DatabaseError) as error:
        raise _damaged(path, store) from error
    finally:
        engine.dispose()


def _foreign(path: Path, store: Store) -> CatalogDamaged:
    return CatalogDamaged(
        f"{path} is a database, but not a Lamplight {store.name}.",
        advice="Choose another data folder, or move this file away.",
    )


def _damaged(path: Path, store: Store) -> CatalogDamaged:
    return CatalogDamaged(
        f"The {store.name} at {path} cannot be read.",
        meaning="The file is damaged, or it is no database at all. Nothing was changed.",
        advice="Put the newest backup in its place.",
    )


def upgrade(path: Path, store: Store, progress: Callable[[str], None] = lambda _: None) -> Path | None:
    """Create or upgrade the file, and return the backup that was made of an older one.

    Raises ``CatalogTooNew`` for a file of a newer program, ``CatalogDamaged`` for one that cannot be read.
    """
    current = revision_of(path, store, Access.WRITE)
    if current == store.revision:
        return None
    if current is not None and current not in _known(store):
        raise too_new(path, store)
    backup = _back_up(path, current, progress) if current is not None else None
    progress(f"Bringing the {store.name} up to date")
    _run(path, store)
    return backup


def too_new(path: Path, store: Store) -> CatalogTooNew:
    """Return the refusal of a file that a newer program wrote."""
    return CatalogTooNew(
        f"The {store.name} at {path} was made by a newer Lamplight.",
        meaning="This version does not know its form and leaves it as it is.",
        advice="Install the newer Lamplight, or use another data folder.",
    )


def _back_up(path: Path, revision: str, progress: Callable[[str], None]) -> Path:
    progress("Making a backup first")
    backup = path.with_name(f"{path.stem}-before-{revision}{path.suffix}")
    with closing(sqlite_module().connect(path)) as source, closing(sqlite_module().connect(backup)) as target:
        source.backup(target)
    sync_folder(path.parent)
    return backup


def _run(path: Path, store: Store) -> None:
    from alembic import command

    engine = open_engine(path, foreign_keys=False)
    try:
        with engine.connect().execution_options(writes=True) as connection, connection.begin():
            command.upgrade(_config(store, connection), "head")
            dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            if dangling:
                message = f"The upgrade would leave {len(dangling)} dangling references."
                raise RuntimeError(message)
    finally:
        engine.dispose()


def _known(store: Store) -> set[str]:
    from alembic.script import ScriptDirectory

    return {script.revision for script in ScriptDirectory.from_config(_config(store)).walk_revisions()}


def _config(store: Store, connection: Any = None) -> Any:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", store.scripts)
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
