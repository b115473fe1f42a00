"""The world that every test of the import begins with."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exhibit.services.importing.desk import World


@pytest.fixture
def world(tmp_path: Path) -> World:
    """Return an empty folder and an empty catalog with the vocabularies."""
    return World(tmp_path)
