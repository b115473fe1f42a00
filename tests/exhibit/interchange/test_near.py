from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.interchange.fields import fields, meaning_of
from exhibit.interchange.mapping import MappingFile, match_columns, with_offers
from exhibit.interchange.near import LEAST, near_meanings

CLEAR = {
    "What is the title of your piece?": "title",
    "What is your name?": "contributor",
    "Please enter your email address *": "email",
    "Please upload your artwork": "files",
    "What is your profession? (required)": "profession",
    "What's your first name?": "given_name",
}
NEAR = {
    "What would you like to call your work?": "title",
    "Titel of the artwork": "title",
    "Upload a picture of your work here": "files",
    "When did you make this piece?": "made",
}
UNCLEAR = (
    "What is your title?",
    "What is your role?",
    "Name of your supervisor",
    "How did you hear about us?",
    "Favorite color",
    "Do you consent to the kiosk display, please?",
    "Work",
)


@pytest.mark.parametrize("heading", CLEAR)
def test_a_question_with_clear_words_means_its_field(heading: str) -> None:
    meaning = meaning_of(heading)

    assert meaning is not None
    assert CLEAR[heading] == meaning.field


@pytest.mark.parametrize("heading", NEAR)
def test_near_words_are_offered_and_never_taken(heading: str) -> None:
    columns = match_columns((heading, "Odd"))

    assert {} == columns.by_meaning
    assert NEAR[heading] == columns.offered[heading][0]
    assert any(f"“{heading}” may mean {NEAR[heading]} (" in note for note in columns.notes)


@pytest.mark.parametrize("heading", UNCLEAR)
def test_what_is_not_clear_is_neither_taken_nor_offered(heading: str) -> None:
    columns = match_columns((heading,))

    assert ({}, {}) == (columns.by_meaning, columns.offered)


def test_a_field_that_is_filled_is_not_offered_and_none_twice() -> None:
    first, second = "What would you like to call your work?", "What do you call your piece, then?"

    assert {} == match_columns(("Title", first)).offered
    assert [first] == list(match_columns((second, first)).offered)
    assert 2 == len(
        match_columns(("Upload a photo of your work now", "Attach your artwork here, please")).offered
    )


def test_offers_are_taken_when_somebody_says_so() -> None:
    headings = ("What would you like to call your work?", "Odd")

    accepted = with_offers(MappingFile(language="es"), match_columns(headings))

    assert MappingFile({headings[0]: "title"}, language="es") == accepted
    assert {("title", ""): (0,)} == match_columns(headings, accepted).by_meaning


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text(max_size=40), max_size=4))
def test_any_heading_is_near_to_a_field_or_to_none(headings: list[str]) -> None:
    for heading, (name, percent) in near_meanings(headings, ()).items():
        assert heading in headings
        assert name in fields()
        assert LEAST <= percent <= 100
        assert "consent" not in name
