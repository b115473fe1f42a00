"""What consents are called: uses, how they stand, and the editions that a piece is still in."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from exhibit.model.gallery import Publication
from exhibit.model.pieces import Likeness
from exhibit.services.reviewing.standing import Answer, Standing, StillOut, begins

translate = QCoreApplication.translate

MARKS = {
    Standing.HELD: "✓",
    Standing.WITHDRAWN: "✗",
    Standing.REFUSED: "✗",
    Standing.EXPIRED: "!",
    Standing.LATER: "…",
    Standing.ELSEWHERE: "⌂",
    Standing.MISSING: "–",
}
"""A mark for each standing, always beside its words."""


def short_likeness(likeness: Likeness) -> str:
    """Return the same for a cell, with a mark."""
    return {
        Likeness.UNKNOWN: "? " + translate("Consent", "not looked at"),
        Likeness.NOT_APPLICABLE: "✓ " + translate("Consent", "nobody to be seen"),
        Likeness.HELD: "✓ " + translate("Consent", "release held"),
        Likeness.MISSING: "✗ " + translate("Consent", "release missing"),
    }[likeness]


def day_words(day: date | None) -> str:
    """Return a day as people write it, the month in letters."""
    if day is None:
        return translate("Consent", "an unknown day")
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def short_standing(answer: Answer) -> str:
    """Return how a use stands, mark and words, for a cell."""
    one = answer.consent
    words = {
        Standing.HELD: translate("Consent", "held"),
        Standing.WITHDRAWN: translate("Consent", "withdrawn"),
        Standing.REFUSED: translate("Consent", "refused"),
        Standing.EXPIRED: translate("Consent", "expired"),
        Standing.LATER: translate("Consent", "not yet"),
        Standing.ELSEWHERE: translate("Consent", "only elsewhere"),
        Standing.MISSING: translate("Consent", "no answer"),
    }[answer.standing]
    if one is not None and answer.standing is Standing.HELD and one.expires_on is not None:
        words = translate("Consent", "to {day}").format(day=day_words(one.expires_on))
    if one is not None and answer.standing is Standing.ELSEWHERE:
        words = translate("Consent", "only {places}").format(places=", ".join(one.places))
    return f"{MARKS[answer.standing]} {words}"


def standing_words(answer: Answer) -> str:
    """Return how a use stands in a sentence: "Held until 3 May 2027, only Omaha; signed by Ana Ruiz"."""
    one = answer.consent
    if one is None:
        return translate("Consent", "No answer")
    held = translate("Consent", "Held")
    if one.expires_on is not None:
        held = translate("Consent", "Held until {day}").format(day=day_words(one.expires_on))
    words = {
        Standing.HELD: held,
        Standing.ELSEWHERE: held,
        Standing.WITHDRAWN: translate("Consent", "Withdrawn on {day}").format(
            day=day_words(one.withdrawn_on)
        ),
        Standing.REFUSED: translate("Consent", "Refused"),
        Standing.EXPIRED: translate("Consent", "Expired on {day}").format(day=day_words(one.expires_on)),
        Standing.LATER: translate("Consent", "Holds from {day}").format(day=day_words(begins(one))),
    }[answer.standing]
    if one.places:
        words += translate("Consent", ", only {places}").format(places=", ".join(one.places))
    if one.given_by:
        words += translate("Consent", "; signed by {name}").format(name=one.given_by)
    return words


def edition_words(edition: Publication, *, surmised: bool) -> str:
    """Return an edition in a line: its number and day, where it lies and where it went."""
    day = QLocale().toString(QDate.fromString(edition.published_on[:10], "yyyy-MM-dd"), "d MMM yyyy")
    parts = [translate("Consent", "edition {number} of {day}").format(number=edition.number, day=day)]
    if edition.folder:
        parts.append(edition.folder)
    if edition.sent_to:
        parts.append(translate("Consent", "sent to {place}").format(place=edition.sent_to))
    if surmised:
        parts.append(translate("Consent", "probably: what is in it was not kept then"))
    return ", ".join(parts)


def still_out_words(out: StillOut) -> str:
    """Return all editions that a piece is in."""
    return "; ".join(edition_words(one, surmised=one.id in out.surmised) for one in out.editions)
