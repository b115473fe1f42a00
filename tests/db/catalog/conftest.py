"""Both catalogs: the one in memory and the one on disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.catalog.catalog import open_catalog
from exhibit.ports import Catalog
from tests.fakes.catalog import FakeCatalog


@pytest.fixture(params=["fake", "sqlite"])
def catalog(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Catalog]:
    """Return an empty catalog of each kind in turn."""
    made: Catalog = FakeCatalog() if request.param == "fake" else open_catalog(tmp_path / "catalog.db")
    yield made
    made.close()
