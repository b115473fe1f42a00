"""Forms of a word share a key; other words do not."""

from __future__ import annotations

import pytest

from exhibit.model.word_endings import beginning, keys


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("nurses", "nurse"),
        ("burned", "burning"),
        ("stopped", "stop"),
        ("bodies", "body"),
        ("caring", "care"),
        ("quietly", "quiet"),
        ("enfermeras", "enfermera"),
        ("enfermeros", "enfermera"),
        ("hospitales", "hospital"),
        ("canciones", "cancion"),
        ("cuidando", "cuidar"),
        ("lentamente", "lento"),
    ],
)
def test_forms_of_a_word_share_a_key(one: str, other: str) -> None:
    assert keys(one) & keys(other)
    assert other.startswith(beginning(one))


@pytest.mark.parametrize(
    ("one", "other"), [("burn", "burnout"), ("caring", "car"), ("night", "nigh"), ("bus", "bu")]
)
def test_other_words_share_none(one: str, other: str) -> None:
    assert not keys(one) & keys(other)


def test_a_word_of_another_script_is_its_own_only_key() -> None:
    assert frozenset({"сестры"}) == keys("сестры")
