from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.interchange import answers, languages
from exhibit.model.people import ContributorKind, DisplayChoice
from exhibit.model.pieces import Likeness, Status


@pytest.mark.parametrize(
    "text", ["yes", "Y", "TRUE", "1", "x", "✓", "granted", "I agree", "Yes.", "Sí", "ok"]
)
def test_a_clear_yes(text: str) -> None:
    assert True is answers.yes_or_no(text)


@pytest.mark.parametrize(
    "text", ["no", "N", "false", "0", "I do not agree", "I don’t consent", "declined", "✗"]
)
def test_a_clear_no(text: str) -> None:
    assert False is answers.yes_or_no(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?",
        "maybe",
        "yes, but not online",
        "yes until 2027",
        "ask her",
        "n/a",
        "not yet",
        "2026-03-01",
        "yes?",
        "no?",
        "¿sí?",
        "x?",
    ],
)
def test_anything_else_is_neither(text: str) -> None:
    assert None is answers.yes_or_no(text)


@pytest.mark.parametrize("text", ["none", "None.", "no", "-", "—", "n/a", "N.A.", "No content notes", "0"])
def test_a_cell_may_say_that_there_is_nothing(text: str) -> None:
    assert answers.says_nothing(text)


@pytest.mark.parametrize("text", ["", "  ", "grief", "none of the above but grief", "no idea"])
def test_other_cells_do_not(text: str) -> None:
    assert not answers.says_nothing(text)


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("Full name", DisplayChoice.FULL),
        ("First name and initial", DisplayChoice.INITIAL),
        ("initials", DisplayChoice.INITIAL),
        ("Alias", DisplayChoice.PSEUDONYM),
        ("ANONYMOUS", DisplayChoice.ANONYMOUS),
        ("Please don't", None),
        ("Organisation", DisplayChoice.ORGANIZATION),
    ],
)
def test_how_to_be_named(text: str, choice: DisplayChoice | None) -> None:
    assert choice is answers.display_choice(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Accepted", Status.ACCEPTED),
        ("under review", Status.IN_REVIEW),
        ("Not accepted", Status.NOT_SELECTED),
        ("needs-info", Status.NEEDS_INFORMATION),
        ("withdrawn by artist", Status.WITHDRAWN),
        ("Received", Status.SUBMITTED),
        ("accepted if shortened", None),
    ],
)
def test_where_a_piece_stands(text: str, status: Status | None) -> None:
    assert status is answers.status(text)


def test_likeness_and_kind() -> None:
    assert Likeness.NOT_APPLICABLE is answers.likeness("N/A")
    assert Likeness.MISSING is answers.likeness("needed")
    assert None is answers.likeness("yes?")
    assert ContributorKind.ORGANIZATION is answers.contributor_kind("Group")


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("3:45", 225), ("1:02:03", 3723), ("3 min 20 s", 200), ("90", 90), ("2 minutes", 120),
     ("long", None), ("", None)],
)  # fmt: skip
def test_lengths_of_time(text: str, seconds: float | None) -> None:
    assert seconds == answers.seconds(text)


@pytest.mark.parametrize(
    ("text", "score"), [("4", 4), ("4/5", 4), ("5 out of 5", 5), ("6", None), ("4.5", None)]
)
def test_scores(text: str, score: int | None) -> None:
    assert score == answers.score(text)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Spanish", "es"), ("es", "es"), ("Español", "es"), ("ES-mx", "es-MX"), ("zh_hant", "zh-Hant"),
        ("Spanish (Español)", "es"), ("Haitian Creole", "ht"), ("日本語", "ja"), ("Klingon", ""), ("xx", ""),
        ("English and Spanish", ""), ("", ""),
    ],
)  # fmt: skip
def test_languages_by_name_or_tag(text: str, tag: str) -> None:
    assert tag == languages.tag(text)


@given(st.text(max_size=30))
def test_any_text_is_answered_without_an_error(text: str) -> None:
    assert answers.yes_or_no(text) in {True, False, None}
    answers.says_nothing(text)
    answers.seconds(text)
    answers.score(text)
    assert isinstance(languages.tag(text), str)


def test_what_is_asked_is_no_answer() -> None:
    assert None is answers.status("accepted?")
    assert None is answers.display_choice("full name?")
    assert not answers.says_nothing("none?")


@pytest.mark.parametrize(("text", "expected"), [("eng", "en"), ("SPA", "es"), ("ger", "de"), ("deu", "de")])
def test_codes_of_libraries_are_languages(text: str, expected: str) -> None:
    assert expected == languages.tag(text)
