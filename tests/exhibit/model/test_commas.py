"""Terms in a row have the comma of their language."""

from __future__ import annotations

import pytest

from exhibit.model.commas import with_commas


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "Poem, Story, Sound"),
        ("es-MX", "Poem, Story, Sound"),
        ("ar", "Poem، Story، Sound"),
        ("fa_IR", "Poem، Story، Sound"),
        ("ja", "Poem、Story、Sound"),
        ("zh-Hant", "Poem、Story、Sound"),
        ("th", "Poem Story Sound"),
    ],
)
def test_terms_are_parted_as_in_their_language(language: str, expected: str) -> None:
    assert expected == with_commas(["Poem", "", "Story", "Sound"], language)


def test_there_may_be_one_or_none() -> None:
    assert ("", "Poem") == (with_commas([], "ar"), with_commas(["", "Poem"], "ar"))
