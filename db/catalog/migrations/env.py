"""Alembic's entry: run all steps on the connection and in the transaction that ``db.migrate`` opened."""

from __future__ import annotations

from alembic import context

from db.catalog.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transaction_per_migration=False,
)
context.run_migrations()
