from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.model.resemblance import (
    BITS,
    FIRST_LETTERS,
    NEAR,
    Resemblances,
    alike_in_color,
    distance,
    letters,
    reading,
)

LOOK = st.integers(0, 2**64 - 1)
TURNED = st.sets(st.integers(0, 63), max_size=10)


def hexed(value: int) -> str:
    return f"{value:016x}"


def turned(value: int, bits: set[int]) -> str:
    for bit in bits:
        value ^= 1 << bit
    return hexed(value)


@settings(max_examples=200)
@given(LOOK, TURNED)
def test_near_ones_are_found_and_no_others(value: int, bits: set[int]) -> None:
    kept: Resemblances[str] = Resemblances()
    kept.add(hexed(value), "it")

    found = kept.near(turned(value, bits))

    assert ([(len(bits), "it")] if len(bits) <= NEAR else []) == found
    assert len(bits) == distance(hexed(value), turned(value, bits))


@settings(max_examples=30)
@given(st.lists(LOOK, max_size=20), LOOK)
def test_the_nearest_comes_first_as_a_comparison_with_each_says(values: list[int], asked: int) -> None:
    kept: Resemblances[int] = Resemblances()
    values += [asked ^ 0b111, asked ^ 1]
    for place, value in enumerate(values):
        kept.add(hexed(value), place)

    measured = sorted((distance(hexed(asked), hexed(value)), place) for place, value in enumerate(values))
    assert [one for one in measured if one[0] <= NEAR] == kept.near(hexed(asked))


def test_a_blank_picture_is_like_no_other() -> None:
    kept: Resemblances[str] = Resemblances()
    kept.add("", "blank")

    assert [] == kept.near("")
    assert BITS == distance("", "")
    assert 0 == len(kept)


@settings(max_examples=200)
@given(st.text(max_size=60), st.integers(0, 60))
def test_the_letters_of_a_beginning_begin_the_letters(text: str, length: int) -> None:
    assert letters(text).startswith(letters(text[:length]))


def test_texts_are_compared_by_their_letters_alone() -> None:
    one = "The night shift ends at seven,\nand the café opens — “finally!” — at eight."
    other = "the NIGHT shift ends at seven and   the cafe\u0301 opens, finally, at eight"

    assert reading(one) == reading(other) != reading(one.replace("eight", "nine"))
    assert reading(one).startswith(letters(one)[:FIRST_LETTERS])
    assert "" == reading("Untitled, 2026")


def test_a_series_in_several_colors_is_no_series_of_duplicates() -> None:
    assert alike_in_color("#a0b0c0", "#a8a8c0")
    assert not alike_in_color("#a0b0c0", "#c0b0a0")
    assert alike_in_color("", "#c0b0a0")
