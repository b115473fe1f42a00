from __future__ import annotations

import pytest

from exhibit.media.documents.rich_letters import as_letters
from exhibit.media.documents.signs import has_pictures, letter_for


@pytest.mark.parametrize(
    ("code", "font", "letter"),
    [
        (0xF061, "Symbol", "α"),
        (0x7A, "symbol", "ζ"),
        (0xF057, "Symbol", "Ω"),
        (0xF0AB, "Symbol", "↔"),
        (0xF0BC, "Symbol", "…"),
        (0xF0B1, "Symbol", "±"),
        (0xF0FF, "Symbol", ""),
        (0xF04A, "Wingdings", "☺"),
        (0xF0FC, "Wingdings", "✓"),
        (0xF041, "Wingdings 2", ""),
        (0xF041, "Grandmother", "A"),
        (0xF093, "Grandmother", "“"),
        (0xF041, "", ""),
    ],
)
def test_a_sign_is_the_letter_that_unicode_has_for_it(code: int, font: str, letter: str) -> None:
    assert letter == letter_for(code, font)


def test_fonts_of_pictures_are_known_by_their_names() -> None:
    fonts = ("Symbol", "WINGDINGS 3", "Webdings", "ITC Zapf Dingbats", "Segoe UI Symbol", "Arial", "")
    assert [True, True, True, True, False, False, False] == [has_pictures(font) for font in fonts]


def test_what_marks_an_item_is_a_bullet_whatever_it_shows() -> None:
    assert ("•\t", 0) == as_letters("\uf021\t", "Webdings", mark=True)
    assert ("\t", 1) == as_letters("\uf021\t", "Webdings", mark=False)
    assert ("α β", 0) == as_letters("a b", "Symbol", mark=False)
