"""What judging is called: statuses, decisions, the checklist, and how far reviewers lie apart."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from exhibit.model.pieces import Status
from exhibit.model.review import SafeMessage, Spread
from ui.curator.naming import criterion_name

translate = QCoreApplication.translate


def decision_words(status: Status) -> str:
    """Return what the button says that gives a status."""
    return {
        Status.SUBMITTED: translate("Review", "Back to submitted"),
        Status.NEEDS_INFORMATION: translate("Review", "Needs info"),
        Status.IN_REVIEW: translate("Review", "In review"),
        Status.ACCEPTED: translate("Review", "Accept"),
        Status.NOT_SELECTED: translate("Review", "Not selected"),
        Status.WITHDRAWN: translate("Review", "Withdrawn by its maker"),
    }[status]


def check_words(check: SafeMessage) -> str:
    """Return what a point of the safe-messaging checklist asks."""
    return {
        SafeMessage.WORDS: translate(
            "Review",
            "It says “died by suicide”, and speaks neither of committing nor of success or failure.",
        ),
        SafeMessage.METHOD: translate(
            "Review",
            "No method, place, farewell note or instruction is told or shown; nothing is made dramatic.",
        ),
        SafeMessage.CAUSES: translate(
            "Review",
            "No single cause is named; distress is told as something with many sides, not as spreading.",
        ),
        SafeMessage.HOPE: translate(
            "Review", "Coping, asking for help, recovery or the support of others has its place."
        ),
        SafeMessage.HELP: translate(
            "Review", "Somewhere to turn is offered beside it, and is not taken for enough by itself."
        ),
        SafeMessage.PROMINENCE: translate(
            "Review", "It stands neither on the opening screen nor first; nobody meets it unasked."
        ),
        SafeMessage.PRIVACY: translate(
            "Review",
            "No patient can be recognized by a name, a face, a date or a rare detail without a release.",
        ),
    }[check]


def day_words(day: date) -> str:
    """Return a day as people write it, the month in letters."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def number_words(number: float | None) -> str:
    """Return a mean with one decimal place, or a dash."""
    return "–" if number is None else QLocale().toString(number, "f", 1)


def spread_words(spread: Spread) -> str:
    """Return how reviewers judged, in a sentence or two."""
    if not spread.reviewers:
        return translate("Review", "Nobody has scored this piece yet.")
    words = [
        translate("Review", "%n reviewers, mean {mean}.", None, spread.reviewers).format(
            mean=number_words(spread.mean)
        ),
        *_range_words(spread),
    ]
    if spread.disputed:
        words.append(translate("Review", "They lie %n points apart: worth talking about.", None, spread.gap))
    return " ".join(words)


def _range_words(spread: Spread) -> list[str]:
    return [
        translate("Review", "{criterion} {low} to {high}.").format(
            criterion=criterion_name(name), low=min(given), high=max(given)
        )
        for name, given in (("insight", spread.insight), ("artistic_impact", spread.artistic_impact))
        if len(given) > 1
    ]


def short_spread(spread: Spread) -> str:
    """Return how reviewers judged, for a line of a list."""
    if not spread.reviewers:
        return translate("Review", "not scored")
    words = translate("Review", "mean {mean}, %n reviewers", None, spread.reviewers).format(
        mean=number_words(spread.mean)
    )
    return words + (
        ", " + translate("Review", "%n points apart", None, spread.gap) if spread.disputed else ""
    )
