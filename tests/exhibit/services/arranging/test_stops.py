"""Stops: added, moved and removed, many at once, each in one step that can be taken back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.pieces import TextKind
from exhibit.model.refusals import Refusal
from exhibit.services import arranging
from exhibit.services.history import undo
from tests.exhibit.services.arranging.conftest import Walk


def test_pieces_are_added_at_a_place_with_the_next_numbers(walk: Walk) -> None:
    first = walk.sections[0]
    arranging.add_pieces(walk.catalog, first, [walk.pieces["X"], walk.pieces["Y"]], 1)
    assert ("AXYBC|DE", "Add 2 works to “Rooms”") == (str(walk), walk.label)
    assert [1, 6, 7, 2, 3, 4, 5] == walk.numbers


def test_a_piece_that_is_in_the_gallery_stays_where_it_is(walk: Walk) -> None:
    made = arranging.add_pieces(walk.catalog, walk.sections[1], [walk.pieces["A"], walk.pieces["X"]])
    assert ("ABC|DEX", 1, "Add 1 work to “Rooms”") == (str(walk), len(made), walk.label)
    assert () == arranging.add_pieces(walk.catalog, walk.sections[1], [walk.pieces["A"]])


@pytest.mark.parametrize(
    ("moved", "section", "place", "expected"),
    [
        ("A", 0, 2, "BAC|DE"),
        ("A", 0, 3, "BCA|DE"),
        ("C", 0, 0, "CAB|DE"),
        ("EA", 0, 2, "BAEC|D"),
        ("AC", 1, 1, "B|DACE"),
        ("DE", 0, -1, "ABCDE|"),
    ],
)
def test_stops_move_together_in_the_order_of_the_walk(
    walk: Walk, moved: str, section: int, place: int, expected: str
) -> None:
    numbers = dict(zip(str(walk).replace("|", ""), walk.numbers, strict=True))
    arranging.move_stops(walk.catalog, walk.stops(moved), walk.sections[section], place)
    assert expected == str(walk)
    assert numbers == dict(zip(str(walk).replace("|", ""), walk.numbers, strict=True))
    undo(walk.catalog)
    assert "ABC|DE" == str(walk)


@pytest.mark.parametrize(
    ("moved", "by", "expected"),
    [
        ("A", 1, "BAC|DE"),
        ("A", -1, "ABC|DE"),
        ("C", 1, "AB|CDE"),
        ("D", -1, "ABCD|E"),
        ("E", 1, "ABC|DE"),
        ("AC", -1, "ACB|DE"),
        ("AB", 1, "CAB|DE"),
        ("BC", 1, "A|BCDE"),
    ],
)
def test_stops_shift_by_one_place_from_room_to_room(walk: Walk, moved: str, by: int, expected: str) -> None:
    arranging.shift_stops(walk.catalog, walk.stops(moved), by)
    assert expected == str(walk)


@pytest.mark.parametrize(
    ("moved", "by", "expected"), [("AB", 1, "C|ABDE"), ("D", -1, "ABCD|E"), ("D", 1, "ABC|DE")]
)
def test_stops_go_to_the_neighboring_section(walk: Walk, moved: str, by: int, expected: str) -> None:
    arranging.shift_stops_to_section(walk.catalog, walk.stops(moved), by)
    assert expected == str(walk)


def test_removing_stops_takes_wall_text_and_tour_stops_along(walk: Walk) -> None:
    a, b = walk.stops("AB")
    tour = arranging.make_tour(walk.catalog, walk.gallery.id, "Short")
    arranging.add_to_tour(walk.catalog, tour.id, [a, b])
    arranging.write_wall_text(walk.catalog, a, "en", "Look closely.")
    arranging.remove_stops(walk.catalog, [a, walk.stops("D")[0]])
    assert ("BC|E", "Remove 2 stops from “Rooms”") == (str(walk), walk.label)
    with walk.catalog.read() as view:
        assert () == view.texts.find(kind=TextKind.WALL_TEXT)
        assert [(b, 0)] == [(one.stop_id, one.position) for one in view.tour_stops.find()]
    undo(walk.catalog)
    with walk.catalog.read() as view:
        assert ["Look closely."] == [one.value for one in view.texts.find(kind=TextKind.WALL_TEXT)]
        assert [a, b] == [one.stop_id for one in sorted(view.tour_stops.find(), key=lambda one: one.position)]


def test_a_taken_number_is_exchanged_so_that_numbers_stay_unique(walk: Walk) -> None:
    arranging.number_stop(walk.catalog, walk.stops("A")[0], 3)
    assert ([3, 2, 1, 4, 5], "Exchange the numbers 1 and 3") == (walk.numbers, walk.label)
    arranging.number_stop(walk.catalog, walk.stops("A")[0], 30)
    assert ([30, 2, 1, 4, 5], "Number a stop 30") == (walk.numbers, walk.label)
    arranging.number_in_order(walk.catalog, walk.gallery.id)
    assert ([1, 2, 3, 4, 5], "Number the stops of “Rooms” from 1 in order") == (walk.numbers, walk.label)


@pytest.mark.parametrize("number", [0, -1, 10_000])
def test_a_number_that_no_label_can_carry_is_refused(walk: Walk, number: int) -> None:
    with pytest.raises(Refusal, match="between 1 and 9999"):
        arranging.number_stop(walk.catalog, walk.stops("A")[0], number)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["shift", "send", "move", "remove", "add"]),
            st.sets(st.sampled_from("ABCDE"), min_size=1),
            st.integers(-1, 3),
        )
    )
)
def test_whatever_is_done_no_piece_is_lost_or_doubled_and_undo_brings_everything_back(
    deeds: list[tuple[str, set[str], int]],
) -> None:
    walk = Walk()
    steps, removed = 0, set[str]()
    for deed, letters, by in deeds:
        stops = walk.stops("".join(sorted(letters - removed)))
        before = len(_steps(walk))
        if deed == "shift":
            arranging.shift_stops(walk.catalog, stops, -1 if by < 1 else 1)
        elif deed == "send":
            arranging.shift_stops_to_section(walk.catalog, stops, -1 if by < 1 else 1)
        elif deed == "move":
            arranging.move_stops(walk.catalog, stops, walk.sections[by % 2], by)
        elif deed == "remove" and stops:
            arranging.remove_stops(walk.catalog, stops)
            removed |= letters
        elif deed == "add":
            arranging.add_pieces(walk.catalog, walk.sections[0], [walk.pieces[one] for one in letters], by)
            removed -= letters
        steps += len(_steps(walk)) - before
        assert sorted({*"ABCDE"} - removed) == sorted(str(walk).replace("|", ""))
        assert len(set(walk.numbers)) == len(walk.numbers)
        with walk.catalog.read() as view:
            for section in view.sections.find():
                places = sorted(one.position for one in view.stops.find(section_id=section.id))
                assert list(range(len(places))) == places
    for _ in range(steps):
        undo(walk.catalog)
    assert "ABC|DE" == str(walk)


def _steps(walk: Walk) -> list[int]:
    with walk.catalog.read() as view:
        return [one.id for one in view.steps(1000)]
