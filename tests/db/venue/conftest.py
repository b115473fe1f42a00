"""Both stores of a venue: the one in memory and the one on disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.venue.store import open_venue
from exhibit.ports import VenueStore
from tests.fakes.venue import FakeVenue


@pytest.fixture(params=["fake", "sqlite"])
def venue(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[VenueStore]:
    """Return an empty store of each kind in turn."""
    made: VenueStore = FakeVenue() if request.param == "fake" else open_venue(tmp_path / "venue.db")
    yield made
    made.close()
