"""Telling older encodings of Greek, Hebrew and Russian by their usual words, of Korean by its usual signs."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")
_USUAL = {
    "cp1253": "και το η ο να του της με για από στο την τα που είναι σε στην δεν θα μου ένα μια τη τον ήταν",
    "cp1255": "של את לא על אני זה הוא היא עם כל כי גם אבל היה מה לי יש או אם הם אין בין לו",
    "koi8-r": "и в не на я что он с как это она но по к а у мы его из то за от так бы ты",
}
_LETTERS = {"cp1253": "\u0370-\u03ff", "cp1255": "\u0590-\u05ff", "koi8-r": "а-яё"}
_SYLLABLE = re.compile(r"[가-힣]")
_USUAL_SYLLABLES = frozenset("이다는에을의가고한로를은하지도기나사서그어리")
_FEWEST = 3
_OFTEN = 0.1
_MOSTLY = 0.9
_USUAL_SHARE = 0.25


def script_encoding(data: bytes) -> str:
    """Return ``cp1253``, ``cp1255``, ``koi8-r`` or ``cp949`` where bytes clearly are one, else nothing.

    Read in another encoding the letters of a text are letters still, but they make none of these words.
    """
    for encoding, usual in _USUAL.items():
        if _has_words(_decoded(data, encoding), frozenset(usual.split()), _LETTERS[encoding]):
            return encoding
    return "cp949" if _is_korean(_decoded(data, "cp949")) else ""


def _has_words(text: str, usual: frozenset[str], letters: str) -> bool:
    foreign = [word for word in _WORD.findall(text) if not word.isascii()]
    own = re.compile(f"[{letters}]+", re.IGNORECASE)
    known = [word for word in foreign if word in usual]
    whole = sum(1 for word in foreign if own.fullmatch(word))
    return (
        len(set(known)) >= _FEWEST and len(known) >= _OFTEN * len(foreign) and whole >= _MOSTLY * len(foreign)
    )


def _is_korean(text: str) -> bool:
    beyond = [sign for sign in text if sign.isalpha() and not sign.isascii()]
    syllables = _SYLLABLE.findall(text)
    usual = sum(1 for sign in syllables if sign in _USUAL_SYLLABLES)
    enough = len(set(syllables)) >= _FEWEST * 2 and len(syllables) >= _MOSTLY * len(beyond)
    return enough and usual >= _USUAL_SHARE * len(syllables)


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return ""
