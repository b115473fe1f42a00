"""An edition and a venue in which every screen has something to show."""

from __future__ import annotations

import pytest

from tests.fakes.edition import FakeEdition
from tests.fakes.venue import FakeVenue
from tests.ui.kiosk.walked import filled_venue, whole_edition


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> FakeEdition:
    return whole_edition(tmp_path_factory.mktemp("whole"))


@pytest.fixture(scope="module")
def venue(whole: FakeEdition) -> FakeVenue:
    return filled_venue(whole)
