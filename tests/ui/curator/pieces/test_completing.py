from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.finding import parse_query
from tests.fakes.pieces import DAY
from ui.curator.pieces.completing import completed, offers, part_at, searchable

FIELDS = {"form": "Form", "factor": "Factor", "status": "Status"}
VALUES = {
    "form": (("poem", "Poem"), ("prose-poem", "Prose poem")),
    "status": (("in review", "In review"),),
}


def texts(part: str) -> list[str]:
    return [one.text for one in offers(part, FIELDS, VALUES)]


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("fo", ["form:"]),
        ("f", ["form:", "factor:"]),
        ("-fo", ["-form:"]),
        ("form:", ["form:poem", "form:prose-poem"]),
        ("form:pr", ["form:prose-poem"]),
        ("form:poe", ["form:poem", "form:prose-poem"]),
        ("-status:re", ['-status:"in review"']),
        ('status:"in', ['status:"in review"']),
        ("poe", ["form:poem", "form:prose-poem"]),
        ("size:", []),
        ("", []),
        ("-", []),
    ],
)
def test_offers_are_fields_and_then_values(part: str, expected: list[str]) -> None:
    assert texts(part) == expected


def test_taking_an_offer_replaces_the_part_with_the_cursor() -> None:
    whole = offers("form:po", FIELDS, VALUES)[0]
    assert completed("night form:po shift", 13, whole) == ("night form:poem shift", 16)
    begun = offers("fo", FIELDS, VALUES)[0]
    assert completed("fo", 2, begun) == ("form:", 5)


def test_quotation_marks_hold_a_part_together() -> None:
    assert part_at('a status:"in review" b', 14) == (2, 20)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("form:", ""),
        ('night form:"', "night"),
        ("-", ""),
        ("night -form: shift", "night  shift"),
        ("form:poem -theme:x", "form:poem -theme:x"),
        ("re: form", "re: form"),
        ("half-time", "half-time"),
    ],
)
def test_what_is_only_begun_is_not_searched_for(line: str, expected: str) -> None:
    assert searchable(line, FIELDS) == expected


@given(line=st.text(alphabet='fo:-" rmpe', max_size=24), cursor=st.integers(0, 24))
def test_any_line_can_be_completed_and_asked(line: str, cursor: int) -> None:
    start, end = part_at(line, min(cursor, len(line)))
    assert 0 <= start <= end <= len(line)
    for offer in offers(line[start:end], FIELDS, VALUES):
        made, _ = completed(line, min(cursor, len(line)), offer)
        assert offer.text in made
    parse_query(searchable(line, FIELDS), DAY, FIELDS)
