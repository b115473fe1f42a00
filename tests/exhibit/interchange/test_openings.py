from __future__ import annotations

import pytest

from exhibit.interchange.openings import without_heading

TITLE, NAMES = "The Night Shift", ("Jane Doe", "Ana Pérez")
BODY = "The corridor hums.\n\nNobody sleeps."


@pytest.mark.parametrize(
    "opening",
    [
        "The Night Shift\n\n",
        "# The Night Shift\n\nby Jane Doe\n\n",
        "**THE NIGHT SHIFT**\nJane Doe, MD\n\n",
        "“The Night Shift”\nby Jane Doe and Ana Perez, RN\n\n",
        "By Dr. Jane Doe\n\nThe night-shift\n\n",
        "The Night\nShift\n\nJane Doe\n\n",
        "The Night Shift, by Jane Doe\n\n",
        "**The Night Shift**\n\n Jane Doe\n\n# The Night Shift\n\nPor Ana Pérez\n\n",
        "\n\nThe Night Shift\nJane Doe\n",
    ],
)
def test_a_body_loses_its_own_title_and_the_names_of_its_makers(opening: str) -> None:
    assert BODY == without_heading(opening + BODY, TITLE, NAMES)


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        "The Night Shift\nis long, and the coffee cold.",
        "The Night Shift begins\n\nat seven.",
        "Jane Doe walked in.\n\nShe sat.",
        "By the window\n\nJane Doe",
        "by John Roe\n\nHere.",
        "The Night Shift\n\nJane Doe",
        "MD\n\nRN\n\nDoctors and nurses.",
        "",
        "\n\n* * *\n\nHere.",
    ],
)
def test_what_only_looks_like_a_heading_stays(text: str) -> None:
    assert text == without_heading(text, TITLE, NAMES)


def test_a_line_that_comes_back_goes_once() -> None:
    text = "The Night Shift\n\nThe Night Shift\n\nnever ends."
    assert "The Night Shift\n\nnever ends." == without_heading(text, TITLE, NAMES)


def test_without_title_and_names_nothing_goes() -> None:
    assert f"\n\n{BODY}" == without_heading(f"\n\n{BODY}", "", ("", "MD"))


def test_the_first_line_of_the_body_keeps_its_indent() -> None:
    assert (
        without_heading("The Night Shift\n\n    The corridor\nhums.", TITLE, ()) == "    The corridor\nhums."
    )
