"""Short walks: they fit the time, are the same every time, and hold nothing that needs a content note."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.edition import Card
from exhibit.services.publishing.strolling import MINUTES, strolls


def card(piece_id: int, section: int = 0, seconds: int = 20, door: str = "see") -> Card:
    return Card(piece_id=piece_id, number=piece_id, section=section, title=(), names=(f"Maker {piece_id}",),
                language="en", door=door, terms=(), picture=None, seconds=seconds)  # fmt: skip


def gallery(count: int = 40, sections: int = 4, seconds: int = 20) -> list[Card]:
    doors = ("see", "read", "listen")
    return [card(at + 1, at * sections // count, seconds, doors[at % 3]) for at in range(count)]


def chosen(cards: list[Card], minutes: int = 2) -> list[int]:
    found = (tour for tour in strolls(cards) if tour.minutes == minutes)
    return [point.piece_id for tour in found for point in tour.points]


def test_a_gallery_gets_a_walk_of_two_minutes_and_one_of_ten() -> None:
    tours = strolls(gallery(80))
    assert ["two-minutes", "ten-minutes"] == [tour.identity for tour in tours]
    assert [(2, 120), (10, 600)] == [(tour.minutes, tour.seconds) for tour in tours]
    assert all(tour.title == () and tour.welcome == () for tour in tours)


def test_a_walk_begins_and_ends_as_the_gallery_does_and_sees_every_section() -> None:
    cards = gallery()
    walk = chosen(cards)
    assert (1, 40) == (walk[0], walk[-1])
    sections = {one.piece_id: one.section for one in cards}
    assert {0, 1, 2, 3} == {sections[one] for one in walk}
    assert sorted(walk) == walk


def test_a_walk_goes_through_different_doors() -> None:
    doors = {one.piece_id: one.door for one in gallery()}
    assert {"see", "read", "listen"} == {doors[one] for one in chosen(gallery())}


def test_what_has_a_content_note_or_takes_too_long_is_passed_by() -> None:
    cards = gallery()
    cards[0] = replace(cards[0], noted=True)
    cards[1] = replace(cards[1], veiled=True)
    cards[2] = replace(cards[2], seconds=100)
    cards[-1] = replace(cards[-1], seconds=0)
    walk = chosen(cards)
    assert (4, 39) == (walk[0], walk[-1])


def test_a_walk_that_is_hardly_shorter_than_the_gallery_is_not_offered() -> None:
    assert () == strolls(gallery(8))
    assert ["two-minutes"] == [tour.identity for tour in strolls(gallery(12))]


def test_of_two_walks_through_the_same_works_the_shorter_one_is_offered() -> None:
    cards = [*gallery(6, sections=2), *(card(at, 2, 900) for at in range(7, 17))]
    assert [2] == [tour.minutes for tour in strolls(cards)]


def test_a_gallery_that_says_nothing_of_time_has_no_short_walks() -> None:
    assert () == strolls(gallery(seconds=0))
    assert () == strolls([])


CARDS = st.lists(
    st.builds(card, st.just(0), st.integers(0, 3), st.integers(0, 400), st.sampled_from(["see", "read"])),
    max_size=60,
)


@given(CARDS, st.data())
def test_walks_fit_their_time_and_keep_the_order(drawn: list[Card], data: st.DataObject) -> None:
    noted = data.draw(st.sets(st.integers(0, 60)))
    cards = [replace(one, piece_id=at, noted=at in noted) for at, one in enumerate(drawn)]
    for tour in strolls(cards):
        ids = [point.piece_id for point in tour.points]
        assert tour.minutes in MINUTES
        assert tour.seconds <= tour.minutes * 60
        assert sorted(set(ids)) == ids
        assert not noted & set(ids)
    assert strolls(cards) == strolls(list(cards))
