"""The tables hold exactly the fields of the entities, and the migrations make exactly the tables."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from sqlalchemy import inspect

from db.catalog.catalog import CATALOG
from db.catalog.schema import REVISION, metadata
from db.engine import open_engine
from db.migrate import upgrade
from exhibit.model.entities import KINDS, REFERENCES


@pytest.mark.parametrize("kind", KINDS)
def test_columns_are_the_fields_in_their_order(kind: str) -> None:
    names = [field.name for field in fields(KINDS[kind])]
    assert metadata.tables[kind].columns.keys() == names


@pytest.mark.parametrize("kind", KINDS)
def test_references_are_foreign_keys(kind: str) -> None:
    keys = {key.parent.name: key.column.table.name for key in metadata.tables[kind].foreign_keys}
    assert keys == REFERENCES.get(kind, {})


def test_migrations_make_the_tables_of_the_schema(tmp_path: Path) -> None:
    upgrade(tmp_path / "catalog.db", CATALOG)
    engine = open_engine(tmp_path / "catalog.db")
    found = inspect(engine)
    for table in metadata.sorted_tables:
        assert [column["name"] for column in found.get_columns(table.name)] == table.columns.keys()
        made = {index["name"] for index in found.get_indexes(table.name)}
        assert made == {index.name for index in table.indexes}
    engine.dispose()


def test_the_revision_in_the_code_is_the_newest_migration() -> None:
    from alembic.script import ScriptDirectory

    from db.migrate import _config

    assert ScriptDirectory.from_config(_config(CATALOG)).get_current_head() == REVISION
