from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from exhibit.session import Choice, Overlay, Phase, Place, Screen, Scroll, Session, Walking
from exhibit.settings import COMFORTS, Settings

SETTINGS = Settings(idle_seconds=90, reading_idle_seconds=240, warning_seconds=30)


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(clock: Clock) -> Session:
    return Session(SETTINGS, "en", clock)


def test_begins_in_the_attract_loop(session: Session) -> None:
    assert Phase.ATTRACT is session.phase
    assert Screen.ATTRACT is session.visit.place.screen


def test_two_steps_lead_from_the_attract_loop_to_a_work(session: Session) -> None:
    session.begin()
    session.open_piece(7, Screen.PIECE, noted=False)
    assert Place(screen=Screen.PIECE, piece_id=7) == session.visit.place


def test_a_noted_piece_is_entered_by_its_note_and_only_once(session: Session) -> None:
    session.begin()
    session.open_piece(7, Screen.PIECE, noted=True)
    assert session.visit.place.screen == "note"
    session.agree(Screen.PIECE)
    assert session.visit.place.screen == "piece"
    session.back()
    assert session.visit.place.screen == "home"
    session.open_piece(7, Screen.PIECE, noted=True)
    assert Screen.PIECE is session.visit.place.screen


def test_the_description_is_left_by_going_back_to_the_note(session: Session) -> None:
    session.open_piece(7, Screen.PIECE, noted=True)
    session.describe(described=True)
    session.back()
    assert (Screen.NOTE, False) == (session.visit.place.screen, session.visit.place.described)


def test_back_returns_to_the_same_place_scroll_and_choice(session: Session) -> None:
    choice = Choice(door="read", terms=frozenset({("theme", "burnout")}))
    session.begin()
    session.open_wall(choice)
    session.remember(Scroll(piece_id=31, offset=12.5))
    session.open_piece(31, Screen.READER, noted=False)
    session.back()
    assert (
        Place(screen=Screen.WALL, choice=choice, scroll=Scroll(piece_id=31, offset=12.5))
        == session.visit.place
    )


def test_turning_pages_keeps_where_back_leads(session: Session) -> None:
    session.begin()
    session.open_piece(1, Screen.PIECE, noted=False)
    for piece in (2, 3, 4):
        session.turn_to(piece, Screen.PIECE, noted=False)
    session.back()
    assert Screen.HOME is session.visit.place.screen


def test_another_choice_begins_at_the_top_of_the_wall(session: Session) -> None:
    session.open_wall(Choice())
    session.remember(Scroll(piece_id=9, offset=3))
    session.choose(Choice(door="see"))
    assert Scroll() == session.visit.place.scroll


def test_support_from_the_attract_loop_leads_back_to_it(session: Session) -> None:
    session.open_layer(Overlay.SUPPORT)
    assert session.phase == "visiting"
    session.back()
    assert Phase.ATTRACT is session.phase


def test_an_open_layer_is_brought_to_the_top_and_not_doubled(session: Session) -> None:
    for overlay in (Overlay.ACCESS, Overlay.SUPPORT, Overlay.ACCESS):
        session.open_layer(overlay)
    assert [Overlay.SUPPORT, Overlay.ACCESS] == [layer.overlay for layer in session.visit.layers]


def test_nobody_is_asked_in_the_attract_loop(session: Session, clock: Clock) -> None:
    clock.now += 10_000
    assert not session.tick()
    assert Phase.ATTRACT is session.phase


def test_the_warning_comes_counts_down_and_ends_the_visit(session: Session, clock: Clock) -> None:
    session.begin()
    clock.now += 89.9
    assert session.phase == "visiting"
    clock.now += 0.2
    assert (Phase.WARNED, 30) == (session.phase, session.seconds_left)
    clock.now += 29.0
    assert (False, 1) == (session.tick(), session.seconds_left)
    clock.now += 1.0
    assert session.tick()
    assert Phase.ATTRACT is session.phase


def test_a_touch_answers_the_warning(session: Session, clock: Clock) -> None:
    session.begin()
    clock.now += 110
    session.touch()
    assert (Phase.VISITING, 120) == (session.phase, session.seconds_left)


def test_a_reader_has_more_time(session: Session, clock: Clock) -> None:
    session.open_piece(1, Screen.READER, noted=False)
    clock.now += 200
    assert Phase.VISITING is session.phase


def test_an_unknown_text_size_is_ignored(session: Session) -> None:
    session.set_text_percent(175)
    assert session.visit.text_percent == 100


STEPS = st.one_of(
    st.tuples(st.just("begin"), st.integers(0, 9)),
    st.tuples(st.just("open_wall"), st.sampled_from([Choice(), Choice(door="see"), Choice(section=1)])),
    st.tuples(st.just("choose"), st.sampled_from([Choice(), Choice(terms=frozenset({("form", "poem")}))])),
    st.tuples(st.sampled_from(["open_piece", "turn_to"]), st.integers(1, 9), st.booleans()),
    st.tuples(st.just("agree"), st.just(Screen.READER)),
    st.tuples(st.sampled_from(["back", "home"])),
    st.tuples(st.just("open_layer"), st.sampled_from(list(Overlay))),
    st.tuples(st.just("remember"), st.builds(Scroll, piece_id=st.integers(0, 9), offset=st.floats(0, 99))),
    st.tuples(st.just("set_text_percent"), st.sampled_from([100, 125, 150, 200])),
    st.tuples(st.just("set_language"), st.sampled_from(["en", "es"])),
    st.tuples(st.sampled_from(["set_high_contrast", "set_reduced_motion"]), st.booleans()),
    st.tuples(st.sampled_from(["open_explore", "open_visit", "open_reflections", "leave_tour"])),
    st.tuples(st.sampled_from(["open_search", "seek", "open_tour"]), st.text(max_size=5)),
    st.tuples(st.just("walk_tour"), st.just("night"), st.just((3, 4)), st.integers(0, 1)),
    st.tuples(st.sampled_from(["mark", "open_reflect"]), st.integers(1, 9)),
    st.tuples(st.just("remember_reading"), st.integers(1, 9), st.floats(-1, 2)),
    st.sampled_from(
        [("adjust", {name: value}) for name, values in COMFORTS.items() for value in values]
        + [("adjust", {"volume": 33}), ("adjust", {"caption_ground": "red"}), ("adjust", {"nothing": 1})]
    ),
)


def _take(session: Session, step: tuple[Any, ...]) -> None:
    name, *given_values = step
    if name in {"open_piece", "turn_to"}:
        getattr(session, name)(given_values[0], Screen.PIECE, noted=given_values[1])
    elif name == "adjust":
        session.adjust(**given_values[0])
    elif name.startswith(("set_high", "set_reduced")):
        getattr(session, name)(on=given_values[0])
    else:
        getattr(session, name)(*given_values)


@given(st.lists(STEPS, max_size=25))
def test_the_second_visitor_finds_what_the_first_one_found(steps: list[tuple[Any, ...]]) -> None:
    clock = Clock()
    session = Session(SETTINGS, "en", clock)
    found = session.visit
    for step in steps:
        _take(session, step)
        session.touch()
    clock.now += SETTINGS.reading_idle_seconds + SETTINGS.warning_seconds + 1
    session.tick()
    assert found == session.visit
    assert Phase.ATTRACT is session.phase


@given(st.lists(STEPS, max_size=25))
def test_back_always_leads_out_in_the_end(steps: list[tuple[Any, ...]]) -> None:
    session = Session(SETTINGS, "en", Clock())
    for step in steps:
        _take(session, step)
    deepest = len(session.visit.places) * 2 + len(session.visit.layers) + 1
    for _ in range(deepest):
        session.back()
    assert (Screen.ATTRACT, ()) == (session.visit.place.screen, session.visit.layers)


@given(st.lists(STEPS, max_size=25), st.sampled_from(list(Overlay)))
@example([("open_layer", Overlay.SUPPORT), ("open_layer", Overlay.FILTERS)], Overlay.ACCESS)
def test_a_layer_is_gone_without_a_trace_when_it_is_closed(
    steps: list[tuple[Any, ...]], overlay: Overlay
) -> None:
    session = Session(SETTINGS, "en", Clock())
    for step in steps:
        _take(session, step)
    others = [layer for layer in session.visit.layers if layer.overlay is not overlay]
    # Of panels only the last stays beneath another layer.
    gone = [layer for layer in others if layer.overlay not in {Overlay.ZOOM, Overlay.COMPARE}][:-1]
    before = replace(session.visit, layers=tuple(layer for layer in others if layer not in gone))
    session.open_layer(overlay)
    session.back()
    assert before == session.visit


def test_marks_are_kept_in_their_order_and_taken_away_by_a_second_touch(session: Session) -> None:
    for piece_id in (4, 2, 9, 2):
        session.mark(piece_id)
    assert (4, 9) == session.visit.marks


def test_only_what_is_offered_can_be_chosen(session: Session) -> None:
    session.adjust(volume=30, caption_ground="outline", slow_touch=True)
    session.adjust(volume=33, caption_ground="pink", slow_touch=1, unheard_of=True)
    comfort = session.visit.comfort
    assert (30, "outline", True) == (comfort.volume, comfort.caption_ground, comfort.slow_touch)


def test_a_host_decides_how_everybody_begins(clock: Clock) -> None:
    session = Session(replace(SETTINGS, seated_reach=True, paged_reading=True), "en", clock)
    assert (True, True) == (session.visit.comfort.within_reach, session.visit.comfort.paged)
    assert Phase.ATTRACT is session.phase


def test_nobody_is_asked_while_something_plays(session: Session, clock: Clock) -> None:
    session.begin()
    session.hold(on=True)
    for _ in range(600):
        clock.now += 1
        assert not session.tick()
        assert Phase.VISITING is session.phase
    session.hold(on=False)
    clock.now += SETTINGS.idle_seconds + SETTINGS.warning_seconds
    assert session.tick()


def test_the_next_visitor_does_not_wait_for_what_the_last_one_played(session: Session, clock: Clock) -> None:
    session.begin()
    session.hold(on=True)
    session.reset()
    session.begin()
    clock.now += SETTINGS.idle_seconds + SETTINGS.warning_seconds
    assert session.tick()


def test_a_search_that_is_open_is_not_opened_upon_itself(session: Session) -> None:
    session.begin()
    session.open_search()
    session.seek("nigh")
    session.open_search("night")
    assert ("night", 2) == (session.visit.sought, len(session.visit.places))


def test_reading_is_remembered_within_its_bounds(session: Session) -> None:
    session.remember_reading(3, 0.5)
    session.remember_reading(4, 1.5)
    session.remember_reading(3, 0.75)
    assert ((4, 1.0), (3, 0.75)) == session.visit.read


def test_a_tour_is_kept_while_its_visitor_looks_around(session: Session) -> None:
    session.begin()
    session.open_tour("night")
    session.walk_tour("night", (3, 4), 1)
    session.open_piece(9, Screen.PIECE, noted=False)
    assert Walking(tour="night", pieces=(3, 4), at=1) == session.visit.walking
    session.leave_tour()
    assert session.visit.walking is None


def test_what_was_opened_is_remembered_for_this_visitor_alone(session: Session) -> None:
    session.open_piece(7, Screen.PIECE, noted=False)
    session.turn_to(8, Screen.READER, noted=True)
    session.back()
    assert frozenset({7, 8}) == session.visit.opened
    session.reset()
    assert frozenset() == session.visit.opened
