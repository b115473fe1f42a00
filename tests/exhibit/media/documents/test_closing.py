from __future__ import annotations

import pytest

from exhibit.media.documents.closing import written
from exhibit.media.documents.marking import Run
from exhibit.media.documents.words import Paragraph
from exhibit.model.secrets import Secret


@pytest.mark.parametrize(
    ("found", "private"),
    [
        ({}, ()),
        ({"pictures": 2, "comments": 0}, ()),
        ({"comments": 3}, (Secret.COMMENTS,)),
        ({"hidden": 1, "changes": 1}, (Secret.DELETED, Secret.HIDDEN)),
    ],
)
def test_what_the_original_still_holds_is_private(found: dict[str, int], private: tuple[Secret, ...]) -> None:
    seen = written([Paragraph([Run("Night")])], found, [("author", "Ann")], source="RTF", name="a.rtf")
    assert (Secret.AUTHOR, *private) == seen.private


def test_words_remarks_and_properties_come_together() -> None:
    seen = written(
        [Paragraph([Run("Night")])], {"pictures": 1}, [("title", "Ward 7")], source="RTF", name="a.rtf"
    )
    assert ("Night", None) == (seen.words, seen.verse)
    assert ("It holds 1 picture, which was left out: send it as a file of its own.",) == seen.remarks
    assert [("title", "Ward 7", "RTF")] == [(each.field, each.value, each.source) for each in seen.embedded]
