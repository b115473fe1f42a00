"""Lines with words that are written from the right to the left, put into the order in which they are read.

A page has its words in their places. What is between words of one direction goes along with them, and the
line itself runs as most of its letters do: a simple inverse of Unicode's annex 9, good for sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

_LEFTWARD = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_DIGITS = re.compile(r"[\u0660-\u0669\u06f0-\u06f9]")
_LETTER = re.compile(r"[^\W\d_]")
_AHEAD = re.compile(r"([.,;:!?…]+)(?=[\u0590-\u08ff])(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Word:
    """A word, its letters in the order in which they are read, and where it begins and ends in points."""

    text: str
    left: float
    right: float


def reads_leftward(sign: str) -> bool:
    """Tell whether a letter is one of those that are written from the right, such as Hebrew or Arabic."""
    return sign >= "\u0590" and bool(_LEFTWARD.match(sign)) and not _DIGITS.match(sign)


def in_reading_order(words: Iterable[Word]) -> str:
    """Return a line of such words as text."""
    seen = sorted(words, key=lambda word: word.left)
    whole = "".join(word.text for word in seen)
    leftward = len(_LEFTWARD.findall(whole)) * 2 > len(_LETTER.findall(whole))
    ways = _ways([_way(word.text) for word in seen], leftward=leftward)
    runs = []
    for goes_left, pairs in groupby(zip(ways, seen, strict=True), key=lambda pair: pair[0]):
        texts = [word.text for _, word in pairs]
        runs.append(texts[::-1] if goes_left else texts)
    line = " ".join(text for run in (runs[::-1] if leftward else runs) for text in run)
    ahead = _AHEAD.fullmatch(line)
    return ahead[2] + ahead[1] if ahead else line


def _way(text: str) -> bool | None:
    """Tell whether a word goes to the left, None where it has no letters and goes along with others."""
    if _LEFTWARD.search(text):
        return True
    return False if _LETTER.search(text) else None


def _ways(ways: list[bool | None], *, leftward: bool) -> list[bool]:
    known: list[bool] = []
    for at, way in enumerate(ways):
        after = next((each for each in ways[at:] if each is not None), leftward)
        before = known[-1] if known else leftward
        known.append(way if way is not None else before if before == after else leftward)
    return known
