"""On which days a piece's consents allow it in the kiosk, worked out once so that any day can be asked about.

The rule is ``exhibit.model.consent.allows`` for the kiosk at no known place; this is that rule turned from
a question about one day into spans of days. Days are their ordinal numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from exhibit.model.consent import Consent, Use, holds

NEVER = date.max.toordinal() + 1
"""The day that never comes."""

FIRST = date.min.toordinal()

Span = tuple[int, int]
"""The first and the last of days that follow each other."""


@dataclass(frozen=True, slots=True)
class Holding:
    """What the kiosk's consents of one piece come to.

    ``spans`` are the days on which it may be shown, apart from each other and in order. ``answers`` counts
    all answers; ``withdrawn_from`` is the first day on which a yes was taken back, ``expires_first`` the
    earliest last day of a yes, both ``NEVER`` where there is none.
    """

    spans: tuple[Span, ...]
    answers: int
    refused: bool
    withdrawn_from: int
    expires_first: int


def holding(consents: Iterable[Consent]) -> Holding:
    """Return what the consents of one piece come to for the kiosk."""
    about = [one for one in consents if one.use is Use.KIOSK]
    granted = [one for one in about if one.granted]
    refused = len(granted) < len(about)
    withdrawn = min((_ordinal(one.withdrawn_on, NEVER) for one in granted), default=NEVER)
    spans = () if refused else _joined([_span(one, withdrawn) for one in granted if _anywhere(one)])
    expires = min((_ordinal(one.expires_on, NEVER) for one in granted), default=NEVER)
    return Holding(spans, len(about), refused, withdrawn, expires)


def _span(consent: Consent, withdrawn_from: int) -> Span:
    first = max(_ordinal(consent.signed_on, FIRST), _ordinal(consent.starts_on, FIRST))
    return first, min(_ordinal(consent.expires_on, NEVER - 1), withdrawn_from - 1)


def _anywhere(consent: Consent) -> bool:
    always = replace(consent, signed_on=None, starts_on=None, expires_on=None, withdrawn_on=None)
    return holds(always, date.max)


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for first, last in sorted(span for span in spans if span[0] <= span[1]):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return tuple(joined)


def _ordinal(day: date | None, missing: int) -> int:
    return missing if day is None else day.toordinal()
