from __future__ import annotations

import pytest

from exhibit.media.documents.numbering import numbered


@pytest.mark.parametrize(
    ("number", "kind", "expected"),
    [
        (4, "", "4"),
        (4, "1", "4"),
        (1, "a", "a"),
        (26, "A", "Z"),
        (28, "a", "bb"),
        (0, "a", "0"),
        (1949, "I", "MCMXLIX"),
        (4, "i", "iv"),
        (4000, "i", "4000"),
    ],
)
def test_numbers_are_written_as_their_kind_says(number: int, kind: str, expected: str) -> None:
    assert expected == numbered(number, kind)
