"""What views of a work, tours that are told, and reflections need besides."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0004"
down_revision = "0003"

_STATEMENTS = Path(__file__).with_name("0004_visitors_two_minutes.sql")


def upgrade() -> None:
    """Add columns; the statements stand beside this file."""
    for statement in _STATEMENTS.read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            op.execute(statement)
