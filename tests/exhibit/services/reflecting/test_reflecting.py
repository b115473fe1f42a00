"""Leaving, approving and taking back, over a store in memory."""

from __future__ import annotations

from datetime import date

import pytest

from exhibit.model.edition import Front
from exhibit.model.reflection import Reflection, Standing
from exhibit.model.refusals import DiskRefused, NotFound, Refusal
from exhibit.services.reflecting import codes, leaving
from exhibit.services.reflecting.approving import approve, decline, hold_again, list_held, list_shown
from exhibit.services.reflecting.leaving import MOST_POINTS, Draft, leave
from exhibit.services.reflecting.prompts import bundled_prompts, prompts_of
from exhibit.services.reflecting.taking_back import TakenBack, TakingBack
from exhibit.services.reflecting.telling import list_for_host
from tests.db.venue.test_contract import another
from tests.fakes.edition import sample_front
from tests.fakes.venue import FakeVenue
from tests.naughty import NAUGHTY, storable

DAY = date(2026, 10, 6)


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def draft(text: str = "calm", **values: object) -> Draft:
    return Draft(gallery="rooms", language="en", text=text, **values)  # type: ignore[arg-type]


def test_what_is_left_is_held_and_tells_the_day_and_no_code() -> None:
    venue = FakeVenue()
    code = leave(venue, draft(piece_id=3, prompt="A word"), DAY)
    (one,) = venue.reflections()
    assert ("rooms", 3, "A word", "calm", "2026-10-06", Standing.HELD) == (
        one.gallery, one.piece_id, one.prompt, one.text, one.left_on, one.standing,
    )  # fmt: skip
    assert code not in repr(one)
    assert codes.digest(code, b"another salt") != one.code_digest


def test_codes_are_six_letters_that_nobody_confuses() -> None:
    made = {codes.new_code() for _ in range(200)}
    assert len(made) > 190
    assert all(len(code) == codes.LENGTH for code in made)
    assert set("AEIOU01L8I") & set("".join(made)) == set()


def test_a_code_that_is_taken_gives_way_to_another() -> None:
    venue = FakeVenue()
    waiting = iter(["BBBBBB", "BBBBBB", "CCCCCC"])
    assert ["BBBBBB", "CCCCCC"] == [leave(venue, draft(), DAY, lambda: next(waiting)) for _ in range(2)]
    with pytest.raises(Refusal):
        leave(venue, draft(), DAY, lambda: "BBBBBB")


@pytest.mark.parametrize("text", ["", "  \n"])
def test_nothing_at_all_is_refused(text: str) -> None:
    with pytest.raises(Refusal):
        leave(FakeVenue(), draft(text), DAY)


def test_any_text_is_kept_as_it_is_up_to_its_length(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leaving, "digest", lambda code, salt: code)  # the real one is slow on purpose
    for text in NAUGHTY:
        if storable(text).strip():
            venue = FakeVenue()
            leave(venue, draft(text), DAY)
            assert storable(text)[:600] == venue.reflections()[0].text


def test_a_drawing_keeps_to_its_paper() -> None:
    venue = FakeVenue()
    long = tuple((at % 1000, 5) for at in range(MOST_POINTS))
    leave(venue, draft("", drawing=(((-5, 900), (1200, 10)), (), long, ((1, 1),))), DAY)
    first, second = venue.reflections()[0].drawing
    assert ((0, 620), (1000, 10)) == first
    assert MOST_POINTS - 2 == len(second)


def test_a_disk_that_takes_nothing_is_told() -> None:
    venue = FakeVenue()
    venue.full = True
    with pytest.raises(DiskRefused):
        leave(venue, draft(), DAY)


def test_only_what_is_approved_is_shown_and_only_at_its_gallery() -> None:
    venue = FakeVenue()
    for number in range(1_000):
        venue.leave(_kept(number))
    assert () == list_shown(venue, "rooms")
    assert 1_000 == len(list_held(venue))
    approve(venue, 7)
    approve(venue, 8)
    decline(venue, 8)
    approve(venue, 9)
    hold_again(venue, 9)
    assert [7] == [one.id for one in list_shown(venue, "rooms")]
    assert () == list_shown(venue, "other")
    with pytest.raises(NotFound):
        approve(venue, 1_001)


def _kept(number: int) -> Reflection:
    return another(number, text=f"{number}")


def test_a_code_is_recognized_however_it_is_typed() -> None:
    venue = FakeVenue()
    code = leave(venue, draft(), DAY)
    typed = f" {code[:3].lower()}-{code[3:].lower()} "
    assert TakenBack.DONE is TakingBack(venue, Clock()).take_back(typed)
    assert Standing.TAKEN_BACK is venue.reflections()[0].standing


def test_wrong_codes_are_slowed_and_a_right_one_ends_that() -> None:
    venue, clock = FakeVenue(), Clock()
    code = leave(venue, draft(), DAY, lambda: "BCDFGH")
    counter = TakingBack(venue, clock)
    assert [TakenBack.UNKNOWN] * 3 == [counter.take_back("CCCCCC") for _ in range(3)]
    pauses = []
    for _ in range(6):
        pauses.append(counter.seconds_left)
        assert TakenBack.LATER is counter.take_back(code)
        clock.now += pauses[-1]
        assert TakenBack.UNKNOWN is counter.take_back("CCCCC")
    assert [5, 10, 20, 40, 60, 60] == pauses
    clock.now += 60
    assert TakenBack.DONE is counter.take_back(code)
    assert TakenBack.UNKNOWN is counter.take_back(code)
    assert 0 == counter.seconds_left


def test_four_short_questions_ship_in_both_languages() -> None:
    assert [{"en", "es"}] * 4 == [set(dict(prompt)) for prompt in bundled_prompts()]
    assert all(len(text) <= 40 for prompt in bundled_prompts() for _, text in prompt)
    front: Front = sample_front(1)
    assert bundled_prompts() == prompts_of(front)


def test_a_terminal_tells_what_waits_and_with_all_what_was_decided() -> None:
    venue = FakeVenue()
    leave(venue, draft("first\nline"), DAY)
    leave(venue, draft("", drawing=(((1, 1),),)), DAY)
    code = leave(venue, draft("gone"), DAY)
    TakingBack(venue, Clock()).take_back(code)
    approve(venue, 1)
    words, values = list_for_host(venue)
    assert [2] == [one["id"] for one in values["reflections"]]
    assert "(a drawing;" in words
    words, values = list_for_host(venue, every=True)
    assert ["approved", "held"] == [one["standing"] for one in values["reflections"]]
    assert "first\n      line" in words
    assert "Nothing waits" in list_for_host(FakeVenue())[0]
