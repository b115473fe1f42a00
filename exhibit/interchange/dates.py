"""Dates as people write them. What may mean several days is never guessed: every reading is returned."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date
from enum import Enum
from functools import cache, lru_cache

from exhibit.model.folding import fold

_ZONE = r"(?:z|[a-z]{1,4}t|(?:utc|gmt)(?:[+-]\d{1,2}(?::\d{2})?)?|[+-]\d{2}:?\d{2})"
_TIME = rf"(?:[T\s,]+\d{{1,2}}:\d{{2}}(?::\d{{2}}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*{_ZONE}?)?"
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})" + _TIME, re.IGNORECASE)
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})" + _TIME, re.IGNORECASE)
_SLASHED = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})" + _TIME, re.IGNORECASE)
_MONTH_OF_YEAR = re.compile(r"(\d{4})[-/](\d{1,2})")
_YEAR = re.compile(r"\d{4}")
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")
_DAY_ENDINGS = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|o|º|ª|\.)(?=\s|,|$)", re.IGNORECASE)
_FILLERS = """
of de del den the le el on monday tuesday wednesday thursday friday saturday sunday
mon tue tues wed thu thur thurs fri sat sun
"""
_LAST_MONTH = 12
_YEAR_DIGITS = 4
_CENTURY_TURNS = 70
_USUAL_YEARS = range(1900, 2200)
_MONTHS = """
january jan enero janvier janv januar janeiro; february feb febrero fevrier fev februar fevereiro;
march mar marzo mars marz maerz marco; april apr abril avril avr; may mayo mai maio;
june jun junio juin juni junho; july jul julio juillet juil juli julho; august aug agosto aout;
september sep sept septiembre setiembre septembre setembro; october oct octubre octobre oktober okt outubro;
november nov noviembre novembre novembro; december dec diciembre decembre dezember dez dezembro dic
"""


class Order(Enum):
    """Whether the month or the day comes first where both are numbers."""

    MONTH_FIRST = "month first"
    DAY_FIRST = "day first"


def order_of(values: Iterable[str]) -> Order | None:
    """Return the order that a column's values prove, None where none does or they prove both."""
    proven = {order for value in values if (order := _proof(value)) is not None}
    return proven.pop() if len(proven) == 1 else None


@lru_cache(maxsize=4096)
def possible_days(text: str, order: Order | None = None) -> tuple[date, ...]:
    """Return every day that ``text`` may mean, earliest first: none where it is unreadable.

    Two where the order of day and month is open (``03/04/2026``); the first and last day where only a month
    or a year is given. Years are 1900 to 2199, those of two digits 2000 to 2069 and 1970 to 1999.
    """
    text = text.strip()
    if match := _ISO.fullmatch(text):
        return _days((match[1], match[2], match[3]))
    if match := _DOTTED.fullmatch(text):
        return _days((match[3], match[2], match[1]))
    if match := _SLASHED.fullmatch(text):
        return _slashed(match[1], match[3], match[4], order)
    if match := _MONTH_OF_YEAR.fullmatch(text):
        return _whole_month(int(match[1]), int(match[2]))
    if _YEAR.fullmatch(text):
        return _whole_year(int(text))
    return _in_words(text)


def is_ambiguous(text: str, order: Order | None = None) -> bool:
    """Tell whether nothing says which number of a date is the day and which the month."""
    return _SLASHED.fullmatch(text.strip()) is not None and len(possible_days(text, order)) > 1


def _proof(value: str) -> Order | None:
    match = _SLASHED.fullmatch(value.strip())
    if match is None:
        return None
    first, second = int(match[1]), int(match[3])
    if first > _LAST_MONTH >= second:
        return Order.DAY_FIRST
    return Order.MONTH_FIRST if second > _LAST_MONTH >= first else None


def _slashed(first: str, second: str, year: str, order: Order | None) -> tuple[date, ...]:
    month_first = _days((year, first, second))
    day_first = _days((year, second, first))
    if order is None:
        return tuple(sorted({*month_first, *day_first}))
    return (month_first or day_first) if order is Order.MONTH_FIRST else (day_first or month_first)


def _in_words(text: str) -> tuple[date, ...]:
    """Read "14 March 2026", "March 14th, 2026", "14 de marzo de 2026", "March 2026"."""
    text = _DAY_ENDINGS.sub("", fold(text))
    named = [word for word in _WORD.findall(text) if word not in _FILLERS.split()]
    numbers = _NUMBER.findall(text)
    month = _months().get(named[0]) if len(named) == 1 else None
    if month is None or ":" in text or not numbers or len(numbers[-1]) != _YEAR_DIGITS:
        return _year_first(numbers, month)
    *day, year = numbers
    if not day:
        return _whole_month(int(year), month)
    return _days((year, str(month), day[0])) if len(day) == 1 else ()


def _year_first(numbers: list[str], month: int | None) -> tuple[date, ...]:
    """Read "2026 March 14"."""
    if month is None or [len(number) == _YEAR_DIGITS for number in numbers] != [True, False]:
        return ()
    return _days((numbers[0], str(month), numbers[1]))


def _days(parts: tuple[str, str, str]) -> tuple[date, ...]:
    year, month, day = (int(part) for part in parts)
    if len(parts[0]) < _YEAR_DIGITS:
        year += 2000 if year < _CENTURY_TURNS else 1900
    try:
        found = date(year, month, day)
    except ValueError:
        return ()
    return (found,) if _usual(year) else ()


def _whole_month(year: int, month: int) -> tuple[date, ...]:
    if not _usual(year) or not 1 <= month <= _LAST_MONTH:
        return ()
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _whole_year(year: int) -> tuple[date, ...]:
    return (date(year, 1, 1), date(year, 12, 31)) if _usual(year) else ()


def _usual(year: int) -> bool:
    return year in _USUAL_YEARS


@cache
def _months() -> dict[str, int]:
    lists = [entry.split() for entry in _MONTHS.split(";")]
    return {name: number for number, names in enumerate(lists, start=1) for name in names}
