"""Opening the kiosk at one stop, as a preview does."""

from __future__ import annotations

import pytest

from tests.fakes.edition import FakeEdition
from tests.ui.conftest import Enter


def test_it_begins_at_the_stop_of_this_number(enter: Enter, edition: FakeEdition) -> None:
    visitor = enter()
    card = edition.cards()[4]
    visitor.view.begin_at(card.number)
    assert card.piece_id == visitor.kiosk._place.piece_id


@pytest.mark.parametrize("number", [0, -1, 9999])
def test_where_there_is_no_such_stop_it_begins_as_always(enter: Enter, number: int) -> None:
    visitor = enter()
    before = visitor.kiosk._place
    visitor.view.begin_at(number)
    assert before == visitor.kiosk._place


def test_without_an_edition_it_begins_as_always(enter: Enter) -> None:
    visitor = enter(of=None)
    visitor.view.begin_at(3)
    assert 0 == visitor.kiosk._place.piece_id
