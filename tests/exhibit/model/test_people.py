"""The name a visitor reads, for every choice a contributor can make."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.people import Contributor, ContributorKind, DisplayChoice, first_and_initial, shown_name


@pytest.mark.parametrize(
    ("choice", "legal", "display", "expected"),
    [
        (DisplayChoice.FULL, "Ana Ruiz", "", "Ana Ruiz"),
        (DisplayChoice.FULL, "Ana Ruiz", "Ana R. Ruiz, RN", "Ana R. Ruiz, RN"),
        (DisplayChoice.INITIAL, "Rosa Elena Mendoza", "", "Rosa M."),
        (DisplayChoice.INITIAL, "Rosa Mendoza", "R. M.", "R. M."),
        (DisplayChoice.PSEUDONYM, "Ana Ruiz", "Wren", "Wren"),
        (DisplayChoice.PSEUDONYM, "Ana Ruiz", "", ""),
        (DisplayChoice.ANONYMOUS, "Ana Ruiz", "Ana", ""),
        (DisplayChoice.ORGANIZATION, "Ana Ruiz", "Unit 4 West", "Unit 4 West"),
        (DisplayChoice.ORGANIZATION, "Ana Ruiz", "", ""),
    ],
)
def test_shown_name(choice: DisplayChoice, legal: str, display: str, expected: str) -> None:
    assert shown_name(Contributor(legal_name=legal, display_name=display, display_choice=choice)) == expected


def test_an_organization_is_called_what_it_is() -> None:
    guild = Contributor(kind=ContributorKind.ORGANIZATION, legal_name="The Guild",
                        display_choice=DisplayChoice.ORGANIZATION)  # fmt: skip
    assert shown_name(guild) == "The Guild"


@pytest.mark.parametrize(("name", "expected"), [("Cher", "Cher"), ("", ""), ("  Ana  Ruiz ", "Ana R.")])
def test_first_and_initial(name: str, expected: str) -> None:
    assert first_and_initial(name) == expected


@given(legal=st.text(), display=st.text())
def test_no_choice_but_the_full_name_shows_a_legal_name_of_two_words(legal: str, display: str) -> None:
    legal = f"Zyxw{legal}vuts Q{legal}rponm"
    for choice in (DisplayChoice.PSEUDONYM, DisplayChoice.ANONYMOUS, DisplayChoice.ORGANIZATION):
        shown = shown_name(Contributor(legal_name=legal, display_name=display, display_choice=choice))
        assert legal not in shown or legal in display
