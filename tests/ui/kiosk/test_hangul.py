"""Composing Korean as it is typed, for every syllable there is."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtQml import QJSEngine, QJSValue
from PySide6.QtWidgets import QApplication

import ui.kiosk

SOURCE = Path(ui.kiosk.__file__).parent / "qml" / "Lamplight" / "Hangul.js"

SYLLABLES = st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3)
WORDS = st.text(SYLLABLES, min_size=1, max_size=6)

PAIRS = {
    "ㅘ": "ㅗㅏ", "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ", "ㅞ": "ㅜㅔ", "ㅟ": "ㅜㅣ", "ㅢ": "ㅡㅣ",
    "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ", "ㄽ": "ㄹㅅ",
    "ㄾ": "ㄹㅌ", "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ",
}  # fmt: skip


def keystrokes(word: str) -> str:
    """What is pressed for a word, worked out from Unicode's own decomposition."""
    letters = [_letter(jamo) for jamo in unicodedata.normalize("NFD", word)]
    return "".join(PAIRS.get(one, one) for one in letters)


def _letter(jamo: str) -> str:
    """Return the letter of a key, by the last word of its name: "ㄱ" for HANGUL CHOSEONG KIYEOK."""
    if not {"CHOSEONG", "JUNGSEONG", "JONGSEONG"} & {*unicodedata.name(jamo).split()}:
        return jamo
    return unicodedata.lookup(f"HANGUL LETTER {unicodedata.name(jamo).split()[-1]}")


class Typist:
    """Somebody who presses one key after the other."""

    def __init__(self) -> None:
        self._engine = QJSEngine()
        source = SOURCE.read_text(encoding="utf-8").replace(".pragma library", "")
        self._engine.evaluate(source + "\nvar made = { joined: joined, lessened: lessened };")
        self._made = self._engine.globalObject().property("made")

    def write(self, strokes: str) -> str:
        text = ""
        for stroke in strokes:
            text = text[:-1] + self._call("joined", text[-1:], stroke)
        return text

    def erase(self, text: str) -> str:
        return text[:-1] + self._call("lessened", text[-1:])

    def _call(self, name: str, *words: str) -> str:
        return self._made.property(name).call([QJSValue(word) for word in words]).toString()


@pytest.fixture(scope="module")
def typist(qapp: QApplication) -> Typist:
    return Typist()


@given(WORDS)
def test_the_keys_of_a_word_write_it(typist: Typist, word: str) -> None:
    assert word == typist.write(keystrokes(word))


def test_every_syllable_can_be_written(typist: Typist) -> None:
    for code in range(0xAC00, 0xD7A4, 7):
        assert chr(code) == typist.write(keystrokes(chr(code)))


@given(SYLLABLES)
def test_erasing_takes_the_keys_back_one_by_one(typist: Typist, syllable: str) -> None:
    strokes = keystrokes(syllable)
    text = typist.write(strokes)
    for left in range(len(strokes) - 1, -1, -1):
        text = typist.erase(text)
        assert typist.write(strokes[:left]) == text


@given(st.text("ㄱㄲㄳㄴㅎㅏㅐㅘ abcé가닭"), st.sampled_from("ㄱㄴㅅㅏㅣ"))
def test_a_letter_changes_at_most_what_is_before_it(typist: Typist, before: str, letter: str) -> None:
    joined = typist._call("joined", before[-1:], letter)
    assert 1 <= len(joined) <= 2
    assert len(keystrokes(before[-1:] + letter)) == len(keystrokes(joined))
