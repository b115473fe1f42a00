"""What the curator's desk keeps besides."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0002"
down_revision = "0001"

_STATEMENTS = Path(__file__).with_name("0002_desk.sql")


def upgrade() -> None:
    """Add columns and tables and make the table of texts anew; the statements stand beside this file."""
    for statement in _STATEMENTS.read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            op.execute(statement)
