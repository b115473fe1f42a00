"""Pointing out, before it is sent, what could tell who somebody is. Nothing is refused for it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


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


_EMAIL = re.compile(r"[\w.+'-]{1,64} ?(?:@|\(at\)|\[at\]) ?[\w-]{1,63}(?:\.[\w-]{1,63})+", re.IGNORECASE)

_NAMED_RECORD = re.compile(
    r"\b(?:mrn|ssn|medical record|patient (?:id|number|no)|chart (?:number|no)|case (?:number|no)|"
    r"historia cl[ií]nica|expediente|n[uú]mero de paciente)\b[^\d\n]{0,16}\d[\d -]{2,}",
    re.IGNORECASE,
)

_SECURITY = re.compile(r"(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])")

_MONTHS = (
    "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|enero|febrero|marzo|abril|mayo|junio|julio|"
    "agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|june|july|august|september|"
    "october|november|december"
)

_DATES = re.compile(
    r"(?<![\d/.-])(?:\d{1,2}([/.-])\d{1,2}\1(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d([/.-])\d{1,2}\2\d{1,2})(?![\d/-])"
    rf"|(?:born|dob|birth|birthday|nac[ií]|naci[oó]|nacid[oa]|nacimiento)\b[^\d\n]{{0,24}}(?:{_MONTHS})?[^\d\n]{{0,8}}\d{{1,2}}"
    rf"(?: ?(?:st|nd|rd|th)?,? ?(?:de )?(?:{_MONTHS})?\.?,? ?(?:de )?(?:19|20)\d\d|[/.-]\d{{1,2}})",
    re.IGNORECASE,
)

_DIGITS = re.compile(r"(?<![\w.,])\+?\(?\d(?:[ ().\-/\u00a0\u2010-\u2013]{0,3}\d)+(?![\w])")

_RUN = 6
"""From so many digits in one piece on a number is one of a record rather than an amount."""

_PHONE = (7, 15)
"""How many digits a telephone number has."""


def look_over(text: str) -> tuple[Pointed, ...]:
    """Return what should be looked at before this is sent, in the order of the text; each place once."""
    plain = _plain(text)
    found: list[tuple[int, int, Trace]] = []
    for start, end, trace in _found(plain):
        if all(end <= other[0] or start >= other[1] for other in found):
            found.append((start, end, trace))
    return tuple(Pointed(trace, text[start:end].strip()) for start, end, trace in sorted(found))


def _found(plain: str) -> Iterator[tuple[int, int, Trace]]:
    """Find places, the surest kinds first."""
    for pattern, trace in (
        (_EMAIL, Trace.EMAIL),
        (_NAMED_RECORD, Trace.RECORD),
        (_SECURITY, Trace.RECORD),
        (_DATES, Trace.DATE),
    ):
        yield from ((*match.span(), trace) for match in pattern.finditer(plain))
    for match in _DIGITS.finditer(plain):
        kind = _kind(match.group())
        if kind:
            yield *match.span(), kind


def _kind(number: str) -> Trace | None:
    """Return what a group of digits is, None for an amount, years and the like."""
    groups = re.findall(r"\d+", number)
    digits = "".join(groups)
    if len(groups) == 1 and not number.startswith(("+", "(")):
        return Trace.RECORD if len(digits) >= _RUN and not digits.endswith("000") else None
    if not _PHONE[0] <= len(digits) <= _PHONE[1] or _amount(number) or all(map(_year, groups)):
        return None
    if number.startswith(("+", "(", "0")):
        return Trace.PHONE
    least = _PHONE[0] if re.fullmatch(r"\d{3}[-.\u2010-\u2013]\d{4}", number) else 9
    return Trace.PHONE if len(digits) >= least and max(map(len, groups)) >= len("555") else None


def _amount(number: str) -> bool:
    """Tell whether this is one number: with a decimal point, or with points or spaces between thousands."""
    thousands = re.fullmatch(r"\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ \u00a0]\d{3})*[ \u00a0]000", number)
    return bool(thousands or re.fullmatch(r"\d+\.\d+", number)) and not re.fullmatch(r"\d{3}\.\d{4}", number)


def _year(group: str) -> bool:
    return re.fullmatch(r"(?:1[89]|20)\d\d", group) is not None


def _plain(text: str) -> str:
    """Return a text of the same length in which digits of every script and wide signs are plain ones."""
    return "".join(_sign(sign) for sign in text)


def _sign(sign: str) -> str:
    if sign.isascii():
        return sign
    value = unicodedata.decimal(sign, None)
    return str(value) if value is not None else "@" if sign in "＠﹫" else sign
