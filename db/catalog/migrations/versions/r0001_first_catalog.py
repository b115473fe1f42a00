"""The first catalog."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None

_STATEMENTS = Path(__file__).with_name("0001_first_catalog.sql")


def upgrade() -> None:
    """Create every table; the statements stand beside this file as plain SQL."""
    for statement in _STATEMENTS.read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            op.execute(statement)
