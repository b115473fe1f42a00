"""The search line: what is words, what is a condition, and that a line can be written back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.finding import OWN_FIELDS, Condition, Query, lack_value, parse_query
from exhibit.model.gate import Lack

DAY = date(2026, 9, 15)
VOCABULARIES = ("form", "theme")

_values = st.text(st.characters(exclude_characters='"', codec="utf-8"), min_size=1)
_conditions = st.builds(Condition, st.sampled_from((*OWN_FIELDS, *VOCABULARIES)), _values, st.booleans())
_words = st.lists(st.sampled_from(("night", "shift", "Été", "17:30", "-", "a-b")), max_size=3).map(" ".join)


@pytest.mark.parametrize(
    ("line", "words", "conditions"),
    [
        ("", "", ()),
        ("  night   shift ", "night shift", ()),
        ("form:poem", "", (Condition("form", "poem"),)),
        ("FORM:Poem", "", (Condition("form", "Poem"),)),
        ("-theme:burnout", "", (Condition("theme", "burnout", excluded=True),)),
        ('person:"Rosa Elena" lamp', "lamp", (Condition("person", "Rosa Elena"),)),
        ('person:"Rosa Elena', "", (Condition("person", "Rosa Elena"),)),
        ("form:poem form:poem", "", (Condition("form", "poem"),)),
        ("at 17:30", "at 17:30", ()),
        ("unheard:of", "unheard:of", ()),
        ("form:", "form:", ()),
        ("-", "-", ()),
        ("edition:a:b", "", (Condition("edition", "a:b"),)),
        ("form:poem status:review -theme:burnout night shift", "night shift",
         (Condition("form", "poem"), Condition("status", "review"), Condition("theme", "burnout", True))),
    ],
)  # fmt: skip
def test_reading_a_line(line: str, words: str, conditions: tuple[Condition, ...]) -> None:
    assert parse_query(line, DAY, VOCABULARIES) == Query(words=words, conditions=conditions, day=DAY)


def test_a_vocabulary_is_a_field_only_where_it_is_known() -> None:
    assert parse_query("form:poem", DAY).words == "form:poem"


@given(words=_words, conditions=st.lists(_conditions, max_size=4, unique=True))
def test_a_line_written_is_read_again(words: str, conditions: list[Condition]) -> None:
    query = Query(words=words, conditions=tuple(conditions), day=DAY)
    assert parse_query(query.to_text(), DAY, VOCABULARIES) == query


def test_a_condition_takes_the_place_of_its_opposite() -> None:
    query = parse_query("form:poem lamp", DAY, VOCABULARIES)
    turned = query.with_condition(Condition("form", "poem", excluded=True))
    assert turned.to_text() == "-form:poem lamp"
    assert turned.without(Condition("form", "poem", excluded=True)).to_text() == "lamp"
    assert query.with_condition(Condition("form", "song")).to_text() == "form:poem form:song lamp"


def test_lacks_have_a_name_each() -> None:
    assert lack_value(Lack.ALT_TEXT) == "alt-text"
    assert len({lack_value(lack) for lack in Lack}) == len(Lack)
