"""Pointing out, before it is sent, what could tell who somebody is. Nothing is refused for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from exhibit.services.reflecting.disguised import broken_addresses, broken_numbers, with_digits
from exhibit.services.reflecting.notations import (
    CALLED,
    DATES,
    DIGITS,
    EMAIL,
    LETTERED,
    LOOSELY_NAMED,
    NAMED_RECORD,
    SECURITY,
    plain_of,
)
from exhibit.services.reflecting.spelled import Spelled, spelled_in


class Trace(StrEnum):
    """What a text may hold by which somebody could be found."""

    EMAIL = "email"
    PHONE = "phone"
    RECORD = "record"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Pointed:
    """Something to be looked at once more, and the words themselves."""

    trace: Trace
    words: str


_RUN = 6
"""From so many digits in one piece on a number is one of a record rather than an amount."""

_PHONE = (7, 15)
"""How many digits a telephone number has."""


_GROUPED = re.compile(r"[2-9]\d\d[-. ][2-9]\d\d[-.]\d{4}")
"""How North America writes a telephone number; no amount or years, however round they are."""

_BEFORE = 40
"""So many signs before a number in words may tell what it is."""

_HELP = frozenset({"741741", "116123", "8002738255", "18002738255"})
"""Numbers of help that everybody may pass on."""


def look_over(text: str) -> tuple[Pointed, ...]:
    """Return what should be looked at before this is sent, in the order of the text; each place once."""
    plain, places = plain_of(text)
    found: list[tuple[int, int, Trace]] = []
    for start, end, trace in _every(plain):
        if all(end <= other[0] or start >= other[1] for other in found):
            found.append((start, end, trace))
    return tuple(
        Pointed(trace, text[places[start] : places[end - 1] + 1].strip())
        for start, end, trace in sorted(found)
    )


def _every(plain: str) -> Iterator[tuple[int, int, Trace]]:
    """Find places as they are written, then those that are written in some other way."""
    yield from _found(plain)
    yield from ((*place, Trace.EMAIL) for place in broken_addresses(plain))
    figures = with_digits(plain)
    if figures != plain:
        yield from _found(figures)
    for start, end in broken_numbers(figures):
        if _goes_on(figures[start:end]):
            yield start, end, Trace.PHONE
    for spelled in spelled_in(plain):
        yield from _found_spelled(plain, spelled)


def _found_spelled(plain: str, spelled: Spelled) -> Iterator[tuple[int, int, Trace]]:
    """Find a number in words where it has as many digits as a telephone, or where words before it name it."""
    digits = _digits(spelled.digits)
    if digits in _HELP:
        return
    if spelled.sure:
        yield spelled.start, spelled.end, Trace.PHONE
        return
    before = plain[max(0, spelled.start - _BEFORE) : spelled.start]
    if any(found.end() == len(before) + len(digits) for found in NAMED_RECORD.finditer(before + digits)):
        yield spelled.start, spelled.end, Trace.RECORD


def _found(plain: str) -> Iterator[tuple[int, int, Trace]]:
    """Find places, the surest kinds first."""
    for pattern, trace in (
        (EMAIL, Trace.EMAIL),
        (NAMED_RECORD, Trace.RECORD),
        (SECURITY, Trace.RECORD),
        (DATES, Trace.DATE),
        (LETTERED, Trace.RECORD),
    ):
        yield from ((*match.span(), trace) for match in pattern.finditer(plain))
    for match in CALLED.finditer(plain):
        if _digits(match["number"]) not in _HELP:
            yield *match.span("number"), Trace.PHONE
    for match in DIGITS.finditer(plain):
        kind = _kind(match.group())
        if kind:
            yield *match.span(), kind
    yield from ((*match.span(), Trace.RECORD) for match in LOOSELY_NAMED.finditer(plain))


def _kind(number: str) -> Trace | None:
    """Return what a group of digits is, None for an amount, years and the like."""
    groups = re.findall(r"\d+", number)
    digits = "".join(groups)
    if digits in _HELP:
        return None
    if len(groups) == 1 and not number.startswith(("+", "(")):
        return _kind_of_run(digits)
    if not _PHONE[0] <= len(digits) <= _PHONE[1] or _amount(number):
        return None
    if number.startswith(("+", "(", "0")) or _GROUPED.fullmatch(number):
        return Trace.PHONE
    if all(map(_round, groups)):
        return None
    least = _PHONE[0] if re.fullmatch(r"\d{3}[.-]\d{4}", number) else 9
    return Trace.PHONE if len(digits) >= least and max(map(len, groups)) >= len("555") else None


def _kind_of_run(digits: str) -> Trace | None:
    return Trace.RECORD if len(digits) >= _RUN and not digits.endswith("000") else None


def _goes_on(number: str) -> bool:
    """Tell whether a number over two lines is one, and not an amount and a year beneath it."""
    groups = re.findall(r"\d+", number)
    return not all(map(_round, groups)) and (not _round(groups[-1]) or bool(set(number) & set("+(.-")))


def _digits(number: str) -> str:
    return "".join(filter(str.isdigit, number))


def _amount(number: str) -> bool:
    """Tell whether this is one number: with a decimal point, or with points or spaces between thousands."""
    thousands = re.fullmatch(r"\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})* 000", number)
    return bool(thousands or re.fullmatch(r"\d+\.\d+", number)) and not re.fullmatch(r"\d{3}\.\d{4}", number)


def _round(group: str) -> bool:
    """Tell whether this is a year, or a number as one counts in."""
    return re.fullmatch(r"(?:1[89]|20)\d\d|[1-9]\d?00", group) is not None
