from __future__ import annotations

import pytest

from ui.formatting import length_of


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.2, "1 s"),
        (25.0, "25 s"),
        (59.6, "1 min"),
        (60.0, "1 min"),
        (250.4, "4 min 10 s"),
        (3600.0, "1 h"),
        (3725.0, "1 h 2 min"),
    ],
)
def test_a_length_is_said_as_people_say_it(seconds: float, words: str) -> None:
    assert words == length_of(seconds)
