from __future__ import annotations

import pytest

from exhibit.media.documents.properties import offered


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Ward Seven", ["Ward Seven"]),
        ("Microsoft Word - Ward Seven", ["Ward Seven"]),
        ("Microsoft Word - ward 7 final.docx", []),
        ("scan.pdf", []),
        ("Untitled 1", []),
        ("Document (3)", []),
        ("  ", []),
        ("1984", ["1984"]),
    ],
)
def test_titles_that_programs_put_there_are_left_out(title: str, expected: list[str]) -> None:
    assert expected == [each.value for each in offered([("title", title)], "PDF", "a.pdf")]
