"""What sound, film, documents, large scans and later exports of a survey need besides."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0003"
down_revision = "0002"

_STATEMENTS = Path(__file__).with_name("0003_whatever_people_send.sql")


def upgrade() -> None:
    """Add columns; the statements stand beside this file."""
    for statement in _STATEMENTS.read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            op.execute(statement)
