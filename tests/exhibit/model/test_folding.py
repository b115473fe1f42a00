"""Folding: what a person types finds what was written, whatever its case, accents and ligatures."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.folding import SIGNS, early_words, fold, lettered, words
from exhibit.model.searching import query_words

_OF_SIGNED_SCRIPTS = st.characters(categories=["Lo"], min_codepoint=0x0904, max_codepoint=0x109F) | (
    st.sampled_from([sign for sign in SIGNS if unicodedata.combining(sign) in {0, 9, 103, 107}])
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Été", ("ete",)),
        ("l’hôpital", ("l", "hopital")),
        ("Straße", ("strasse",)),
        ("cœur Æsop Łódź", ("coeur", "aesop", "lodz")),
        ("ΣΊΣΥΦΟΣ", ("σισυφοσ",)),
        ("nurse's", ("nurse", "s")),
        ("snake_case", ("snake", "case")),
        ("ﬁne", ("fine",)),
        ("שָׁלוֹם عَلَيْكُم", ("שלום", "عليكم")),
        ("नमस्ते, दुनिया।", ("नमस्ते", "दुनिया")),
        ("ज़िंदगी", ("जिंदगी",)),
        ("নদীর কথা", ("নদীর", "কথা")),
        ("மருத்துவர்", ("மருத்துவர்",)),
        ("సాఫ్ట్\u200cవేర్", ("సాఫ్ట్వేర్",)),
        ("ผู้ป่วย ๑๒ ฿", ("ผู้ป่วย", "๑๒")),
        ("می\u200cخواهم", ("می", "خواهم")),
        ("", ()),
        ("—!?", ()),
    ],
)
def test_words(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == expected


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text() | st.text(_OF_SIGNED_SCRIPTS))
def test_words_are_letters_with_their_signs_and_digits_only(text: str) -> None:
    for word in words(text):
        assert word[0].isalnum()
        assert all(char.isalnum() or char in SIGNS for char in word)


@given(st.text(_OF_SIGNED_SCRIPTS))
def test_no_word_ends_at_a_vowel_sign(text: str) -> None:
    (word,) = words(f"क{text}")
    assert fold(text) == word[1:]
    assert lettered(word)


@given(st.text(st.characters(categories=["Mn", "Mc"], max_codepoint=0x10FFF)))
def test_a_vowel_sign_is_never_folded_away(signs: str) -> None:
    kept = [char for char in signs if char in SIGNS and unicodedata.combining(char) == 0]
    folded = fold(f"क{signs}")
    assert all(part in folded for char in kept for part in fold(char))


@given(
    st.sampled_from(["a", "ω", "я", "ש", "س"]),
    st.text("\u0300\u0301\u0308\u0327\u05b0\u05b7\u05bc\u05c1\u064b\u064e\u0651\u0652\u0670"),
)
def test_accents_and_points_are_folded_away(letter: str, marks: str) -> None:
    assert letter == fold(letter + marks)


def test_words_can_be_cut_as_they_once_were() -> None:
    assert ("नमसत", "कह", "न", "ete") == early_words("नमस्ते कहानी Été")


def test_a_query_has_each_word_once_and_not_too_many() -> None:
    assert query_words("a A á b") == ("a", "b")
    assert len(query_words(" ".join(map(str, range(50))))) == 12
