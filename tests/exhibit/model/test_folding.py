"""Folding: what a person types finds what was written, whatever its case, accents and ligatures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.folding import fold, words
from exhibit.model.searching import query_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Été", ("ete",)),
        ("l’hôpital", ("l", "hopital")),
        ("Straße", ("strasse",)),
        ("cœur Æsop Łódź", ("coeur", "aesop", "lodz")),
        ("ΣΊΣΥΦΟΣ", ("σισυφοσ",)),
        ("nurse's", ("nurse", "s")),
        ("snake_case", ("snake", "case")),
        ("ﬁne", ("fine",)),
        ("", ()),
        ("—!?", ()),
    ],
)
def test_words(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == expected


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_words_are_letters_and_digits_only(text: str) -> None:
    assert all(word.isalnum() for word in words(text))


def test_a_query_has_each_word_once_and_not_too_many() -> None:
    assert query_words("a A á b") == ("a", "b")
    assert len(query_words(" ".join(map(str, range(50))))) == 12
