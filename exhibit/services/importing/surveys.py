"""What a later export of the same survey is known by."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from exhibit.interchange.fields import heading_key
from exhibit.interchange.sheets import Sheet

_FIRST_QUESTIONS = 3
_DIGITS = 16
_PLAIN = "plain"


def survey_of(sheet: Sheet) -> str:
    """Return what later exports of a survey have in common with this one, empty where there is no sheet.

    That is the layout, the headings of the columns that tell submissions apart, and the first three headings
    besides: a survey that gains questions after these, or has others put in another order, is the same.
    """
    if not sheet.headings:
        return ""
    columns = (sheet.id_column, sheet.time_column, sheet.address_column)
    telling = [place for place in columns if place is not None]
    questions = [heading for place, heading in enumerate(sheet.headings) if place not in telling]
    headings = [sheet.headings[place] for place in telling] + questions[:_FIRST_QUESTIONS]
    return digest((sheet.layout, *(heading_key(heading) or heading for heading in headings)))[:_DIGITS]


def comes_from_a_survey(sheet: Sheet) -> bool:
    """Tell whether a program exported the sheet; one that people keep has any layout of theirs."""
    return sheet.layout != _PLAIN


def digest(parts: Iterable[str]) -> str:
    """Return the SHA-256 of some words in their order, as hexadecimal digits."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
