from __future__ import annotations

import re
import time

from hypothesis import example, given, settings
from hypothesis import strategies as st

from exhibit.interchange.emphasis import emphasized

_STRONG = re.compile(r"(?<!\u200b)\*\*(?=\S)(.+?)(?<=[^\s\u200b])\*\*")
_EMPHASIS = re.compile(r"(?<![\w*\u200b])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_\u200b])\1(?![\w*])")


def by_expressions(text: str) -> str:
    """The same, defined by what pairs are: right, and slow."""
    return _EMPHASIS.sub(r"<i>\2</i>", _STRONG.sub(r"<b>\1</b>", text))


@given(st.text(alphabet="*_ a\n\u200b,", max_size=24))
@settings(max_examples=400, deadline=None)
@example("**a* *b** c*")
@example("*a\nb*")
def test_pairs_are_those_of_the_expressions_that_define_them(text: str) -> None:
    assert by_expressions(text) == emphasized(text)


def test_thousands_of_signs_without_a_partner_take_no_time() -> None:
    for text in (" *a" * 50_000, " **a" * 50_000, " _a*" * 50_000, "*" * 100_000):
        began = time.process_time()
        emphasized(text)
        assert time.process_time() - began < 2
