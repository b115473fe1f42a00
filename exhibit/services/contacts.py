"""Telling staff, never visitors, which help contacts nobody has verified for too long."""

from __future__ import annotations

from datetime import date

from exhibit.model.edition import Contact, Support
from exhibit.model.vocabulary import in_language

MONTHS = 12
"""After how many months a number has to be tried again: they change."""


def to_verify(support: Support, day: date) -> tuple[Contact, ...]:
    """Return the contacts that were last verified more than ``MONTHS`` months before ``day``, or never."""
    return tuple(contact for contact in support.contacts if _months(contact.last_verified, day) > MONTHS)


def reminder(support: Support, day: date) -> str:
    """Return a sentence for staff naming the contacts to verify; empty where there are none."""
    names = [in_language(contact.name, "en") for contact in to_verify(support, day)]
    if not names:
        return ""
    return f"Before visitors come, try these help contacts; nobody did for over a year: {', '.join(names)}."


def _months(verified: str, day: date) -> float:
    """Return how many months ago an ISO date was; one without day or month counts from its last."""
    if not verified:
        return float("inf")
    year, month = (int(part) for part in [*verified.split("-"), "12"][:2])
    return (day.year - year) * 12 + day.month - month
