"""What every store of a venue promises, asked of the fake and of SQLite alike."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exhibit.model.reflection import Reflection, Standing
from exhibit.model.refusals import NotFound
from exhibit.ports import VenueStore
from tests.naughty import STORABLE

ONE = Reflection(
    gallery="rooms",
    piece_id=7,
    prompt="A word",
    language="es",
    text="calma",
    drawing=(((1, 2), (3, 4)), ((1000, 620),)),
    code_digest="abc",
    left_on="2026-10-06",
)


def another(number: int, **changes: object) -> Reflection:
    return replace(ONE, code_digest=f"digest {number}", **changes)  # type: ignore[arg-type]


def test_what_is_left_is_found_again_with_every_field_and_held(venue: VenueStore) -> None:
    kept = venue.leave(ONE)
    assert kept.id > 0
    assert Standing.HELD is kept.standing
    assert replace(ONE, id=kept.id) == kept
    assert (kept,) == venue.reflections()


def test_the_newest_comes_first_and_each_question_is_answered(venue: VenueStore) -> None:
    first = venue.leave(another(1))
    second = venue.leave(another(2, piece_id=0))
    third = venue.leave(another(3, gallery="other"))
    venue.decide(second.id, Standing.APPROVED)
    second = replace(second, standing=Standing.APPROVED)
    assert (third, second, first) == venue.reflections()
    assert (second, first) == venue.reflections(gallery="rooms")
    assert (second,) == venue.reflections(standing=Standing.APPROVED)
    assert (second,) == venue.reflections(piece_id=0)
    assert (first,) == venue.reflections(gallery="rooms", piece_id=7, standing=Standing.HELD)
    assert () == venue.reflections(gallery="rooms", standing=Standing.DECLINED)


def test_which_there_are_of_a_gallery_and_standing_is_told_by_their_numbers(venue: VenueStore) -> None:
    first, second = venue.leave(another(1)), venue.leave(another(2))
    other = venue.leave(another(3, gallery="other"))
    for one in (second, other):
        venue.decide(one.id, Standing.APPROVED)
    assert {second.id} == venue.numbers(gallery="rooms", standing=Standing.APPROVED)
    assert {first.id} == venue.numbers(gallery="rooms", standing=Standing.HELD)
    assert frozenset() == venue.numbers(gallery="rooms", standing=Standing.DECLINED)


def test_what_was_decided_can_be_decided_anew(venue: VenueStore) -> None:
    kept = venue.leave(ONE)
    for standing in (Standing.APPROVED, Standing.DECLINED, Standing.HELD):
        venue.decide(kept.id, standing)
        assert [standing] == [one.standing for one in venue.reflections()]


def test_nothing_is_decided_of_what_is_not_there(venue: VenueStore) -> None:
    with pytest.raises(NotFound):
        venue.decide(1, Standing.APPROVED)
    kept = venue.leave(ONE)
    with pytest.raises(ValueError, match=r"."):
        venue.decide(kept.id, Standing.TAKEN_BACK)


def test_a_code_takes_its_reflection_back_once_and_erases_it(venue: VenueStore) -> None:
    kept, other = venue.leave(ONE), venue.leave(another(1))
    assert not venue.take_back("wrong")
    assert not venue.take_back("")
    assert venue.take_back("abc")
    assert not venue.take_back("abc")
    assert not venue.take_back("")
    (gone,) = venue.reflections(standing=Standing.TAKEN_BACK)
    assert (kept.id, "", (), "", "") == (gone.id, gone.text, gone.drawing, gone.prompt, gone.code_digest)
    assert (other,) == venue.reflections(standing=Standing.HELD)
    with pytest.raises(NotFound):
        venue.decide(kept.id, Standing.APPROVED)


def test_two_reflections_never_share_a_code(venue: VenueStore) -> None:
    venue.leave(ONE)
    with pytest.raises(ValueError, match=r"."):
        venue.leave(replace(ONE, text="another"))
    assert ["calma"] == [one.text for one in venue.reflections()]


def test_any_text_comes_back_as_it_was(venue: VenueStore) -> None:
    for number, text in enumerate(STORABLE):
        venue.leave(another(number, text=text, prompt=text))
    found = venue.reflections()
    assert list(STORABLE) == [one.text for one in reversed(found)]
    assert list(STORABLE) == [one.prompt for one in reversed(found)]


def test_the_salt_stays(venue: VenueStore) -> None:
    assert venue.salt
    assert venue.salt == venue.salt


def test_asking_whether_it_keeps_anything_leaves_nothing_behind(venue: VenueStore) -> None:
    kept = venue.leave(ONE)
    for _ in range(3):
        venue.ensure_keeps()
    assert (kept,) == venue.reflections()
    assert kept.id + 1 == venue.leave(another(1)).id
