"""Numbers written in words, digit by digit or in pairs, as one says a telephone number in English or Spanish.

Counting, years, ages and times in words are let alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ENGLISH = {
    **{word: value for value, word in enumerate(_SMALL)},
    **{word: value * 10 for value, word in enumerate(_TENS, 2)},
    **dict.fromkeys(("oh", "o", "nought", "naught"), 0),
}

_PEQUENOS = (
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce",
    "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno",
    "veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho",
    "veintinueve",
)  # fmt: skip
_DECENAS = ("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")
_SPANISH = {
    **{word: value for value, word in enumerate(_PEQUENOS)},
    **{word: value * 10 for value, word in enumerate(_DECENAS, 3)},
    "dieciseis": 16,
    "veintidos": 22,
    "veintitres": 23,
    "veintiseis": 26,
}

_TIMES = {"double": 2, "doble": 2, "triple": 3, "treble": 3}

SINGLES, LISTED, PAIRED, MOST = 7, 9, 9, 15
"""From so many digits on it is a number: one by one, with a comma after each, in pairs; and up to so many."""

_TEN = 10

_SHORTEST = 3
"""So many of them have to be words."""

_GAP = r"(?: {1,2}| ?[,;/–-] {0,2}|\.)"
_LINE_GAP = r"(?<=[^\W\d]) ?[,;/–-]? ?\n ?"
_WORD = re.compile(r"[^\W\d_]+|\d+")


def _pattern(values: dict[str, int], gap: str) -> re.Pattern[str]:
    words = "|".join(sorted([*values, *_TIMES], key=len, reverse=True))
    one = rf"(?:{words}|\d{{1,4}})"
    # Figures belong to the words of their own line alone.
    more = rf"(?:{gap}{one}|{_LINE_GAP}(?:{words}))"
    return re.compile(rf"(?<![\w.,-]){one}{more}+(?![\w-])", re.IGNORECASE)


_RUNS = (
    (_pattern(_ENGLISH, _GAP), _ENGLISH),
    (_pattern(_SPANISH, rf"(?: y |{_GAP})"), _SPANISH),
)


@dataclass(frozen=True, slots=True)
class Spelled:
    """A number in words and where it stands; ``sure`` tells that no word before it has to say what it is."""

    start: int
    end: int
    digits: str
    sure: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A number within a number; ``parted`` tells that it comes after a comma, a full stop or a line's end."""

    value: int
    start: int
    end: int
    parted: bool = False
    figure: bool = False
    times: int = 1


def spelled_in(text: str) -> Iterator[Spelled]:
    """Find numbers in words. ``text`` is as ``plain_of`` returns it."""
    for pattern, values in _RUNS:
        for run in pattern.finditer(text):
            parts = _parts(run, values)
            found = _number(parts) or _number(_first(parts))
            if found:
                yield found


def _parts(run: re.Match[str], values: dict[str, int]) -> list[_Part]:
    """Return the numbers that are said; "fifty five" and "cincuenta y cinco" are one each."""
    parts: list[_Part] = []
    times, last, begun = 1, run.start(), -1
    for word in _WORD.finditer(run.string, *run.span()):
        name, between = word.group().lower(), run.string[last : word.start()]
        if name == "y":
            continue
        last, parted = word.end(), bool(set(between) - {" ", "-"})
        joined = between == " y " if values is _SPANISH else not parted
        if name in _TIMES:
            times, begun = _TIMES[name], word.start()
            continue
        if name not in values:
            parts += _figures(word, parted=parted)
        elif joined and times == 1 and parts and _joins(parts[-1], values[name]):
            tens = parts.pop()
            parts.append(
                _Part(value=tens.value + values[name], start=tens.start, end=last, parted=tens.parted)
            )
        else:
            start = begun if times > 1 else word.start()
            parts.append(_Part(value=values[name], start=start, end=last, parted=parted, times=times))
        times = 1
    return parts


def _first(parts: Sequence[_Part]) -> Sequence[_Part]:
    """Return what is said digit by digit at the beginning, up to a comma or the end of a line."""
    ends = (at for at, part in enumerate(parts) if part.value >= _TEN or (part.parted and at))
    return parts[: next(ends, None)]


def _figures(word: re.Match[str], *, parted: bool) -> Iterator[_Part]:
    for at, sign in enumerate(word.group()):
        first = parted and at == 0
        yield _Part(value=int(sign), start=word.start(), end=word.end(), parted=first, figure=True)


def _joins(tens: _Part, unit: int) -> bool:
    return tens.times == 1 and not tens.figure and tens.value in range(20, 100, 10) and unit in range(1, 10)


def _number(parts: Sequence[_Part]) -> Spelled | None:
    """Return what is said, None for counting, years and lists."""
    values = [part.value for part in parts for _ in range(part.times)]
    digits = "".join(map(str, values))
    if sum(not part.figure for part in parts) < _SHORTEST or _counted(values) or _years(values):
        return None
    paired, listed = len(digits) > len(values), all(part.parted for part in parts[1:])
    least = PAIRED if paired else LISTED if listed else SINGLES
    sure = least <= len(digits) <= MOST
    if paired and (listed or not sure or all(value % 5 == 0 for value in values)):
        return None
    return Spelled(parts[0].start, parts[-1].end, digits, sure)


def _counted(values: Sequence[int]) -> bool:
    """Tell whether somebody counts: one two three, one two one two, three two one, ten twenty thirty."""
    steps = {after - before for before, after in pairwise(values)}
    up = all(after in {1, before + 1} for before, after in pairwise(values))
    return len(steps) == 1 or (up and values[0] == 1)


def _years(values: Sequence[int]) -> bool:
    """Tell whether there is a year in it, such as nineteen eighty four."""
    return any(before in {18, 19, 20} and after >= _TEN for before, after in pairwise(values))
