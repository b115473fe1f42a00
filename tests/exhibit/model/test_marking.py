"""Matches are found in folded words and marked in the text as it is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibit.model.folding import SIGNS, words
from exhibit.model.marking import Wanted, excerpt, index_line, marks_in, typed_words


def marked(text: str, *wanted: Wanted) -> list[str]:
    return [text[start:end] for start, end in marks_in(text, wanted)]


@pytest.mark.parametrize(
    ("text", "start", "expected"),
    [
        ("Ten nurses, one Nurse.", "nur", ["nur", "Nur"]),
        ("Así se lo conté", "conte", ["conté"]),
        ("Cœur de l’hôpital", "hopi", ["hôpi"]),
        ("Cœur", "coe", ["Cœ"]),
        ("die Straße", "strass", ["Straß"]),
        ("e\u0301te\u0301 1999", "ete", ["e\u0301te\u0301"]),
        ("夜勤の終わり", "勤の", ["勤の"]),
        ("مُسْتَشْفى", "مستش", ["مُسْتَشْ"]),
        ("renurse", "nurse", []),
        ("नमस्ते दुनिया", "नमस", ["नमस्"]),
        ("ज़िंदगी", "जिंद", ["ज़िंद"]),
        ("कहानी", "न", []),
        ("సాఫ్ట్\u200cవేర్", "సాఫ్ట్వే", ["సాఫ్ట్\u200cవే"]),
        ("แม่ของผู้ป่วย", "ผู", ["ผู้"]),
    ],
)
def test_the_letters_that_match_are_marked(text: str, start: str, expected: list[str]) -> None:
    assert expected == marked(text, Wanted(start, start))


@given(st.text("abकखि्ा़ดีู้ \u200c\u200d'é"), st.data())
def test_a_mark_never_parts_a_letter_from_its_signs(text: str, data: st.DataObject) -> None:
    found = words(text)
    starts = [word[: data.draw(st.integers(1, len(word)))] for word in found]
    for start, end in marks_in(text, [Wanted(one, one) for one in starts]):
        assert text[start] not in SIGNS
        assert text[end : end + 1] not in set(SIGNS)


def test_another_form_is_marked_whole() -> None:
    assert ["burned"] == marked("It burned twice.", Wanted("burning", "burning", frozenset({"burned"})))


def test_marks_that_touch_are_one() -> None:
    assert ["勤の終"] == marked("夜勤の終わり", Wanted("勤の", "勤の"), Wanted("の終", "の終"))


def test_languages_without_spaces_are_cut_alike_on_both_sides() -> None:
    line = index_line("夜勤の終わり")
    for typed in ("夜勤", "勤の", "終わり", "り", "夜勤の終わり"):
        for word in typed_words(typed):
            assert Wanted(word, word).in_line(line), (typed, word)
    assert not Wanted("勤終", "勤終").in_line(line)


def test_an_excerpt_begins_before_the_match_and_keeps_the_marks() -> None:
    text = "One two three. " * 20 + "Here a nurse hums to herself. " + "Four five six. " * 20
    shown, marks = excerpt(text, marks_in(text, [Wanted("nurse", "nurse")]))
    assert ["nurse"] == [shown[start:end] for start, end in marks]
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert len(shown) < 170


def test_a_short_text_is_its_own_excerpt() -> None:
    assert ("a nurse hums", ((2, 7),)) == excerpt("a\nnurse hums", ((2, 7),))


def test_marks_beyond_the_excerpt_are_left_out() -> None:
    text = "nurse " + "x " * 200 + "nurse"
    shown, marks = excerpt(text, marks_in(text, [Wanted("nurse", "nurse")]))
    assert ((0, 5),) == marks
    assert shown.startswith("nurse")
