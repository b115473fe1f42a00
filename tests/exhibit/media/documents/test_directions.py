from __future__ import annotations

import pytest

from exhibit.media.documents.lines import Letter, lines_of


def placed(*words: tuple[str, float]) -> list[Letter]:
    """Words in the order in which a page writes them, each at its place; Hebrew runs to the left."""
    letters = []
    for text, left in words:
        leftward = any("\u0590" <= sign <= "\u05ff" for sign in text)
        for at, sign in enumerate(text):
            place = left + 6 * (len(text) - 1 - at if leftward else at)
            letters.append(Letter(sign, place, place + 6, 100, 110))
        letters.append(Letter(" ", left, left, 100, 110))
    return letters


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((("שלום", 60), ("עולם", 30)), "שלום עולם"),
        ((("עולם", 30), ("שלום", 60)), "שלום עולם"),
        ((("say:", 10), ("עולם", 60), ("שלום", 90), ("again", 130)), "say: שלום עולם again"),
        ((("שלום", 90), ("(1948)", 50), ("עולם", 20)), "שלום (1948) עולם"),
        ((("שלום", 90), ("CPR", 60), ("עולם", 20)), "שלום CPR עולם"),
    ],
)
def test_words_from_the_right_are_put_into_the_order_of_reading(
    words: tuple[tuple[str, float], ...], expected: str
) -> None:
    assert [expected] == [line.text for line in lines_of(placed(*words))]


def test_a_full_stop_comes_after_what_it_ends() -> None:
    stop = Letter(".", 84, 88, 100, 110)
    assert ["שלום עולם."] == [line.text for line in lines_of([stop, *placed(("שלום", 60), ("עולם", 30))])]
