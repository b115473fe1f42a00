"""What is said about editions: what goes in, what is held back, what changed, what to keep in mind."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from exhibit.model.gate import Verdict
from exhibit.services.publishing.comparing import Changes
from exhibit.services.publishing.foreseeing import Caution, Limit, Outlook
from ui.curator.naming import lack_name


def tr(text: str, count: int = -1) -> str:
    """Translate words of this page."""
    return QCoreApplication.translate("Editions", text, "", count)


def outlook_words(outlook: Outlook) -> str:
    """Return in a sentence or two what publishing would make."""
    words = tr("Edition {number} will hold %n work(s).", len(outlook.going_in)).format(number=outlook.number)
    if not outlook.going_in:
        words = tr("Nothing may be shown yet, so there is nothing to publish.")
    if outlook.held_back:
        words += " " + tr("The gate holds %n back.", len(outlook.held_back))
    return words


def held_words(verdict: Verdict) -> str:
    """Return what the gate says of one piece."""
    return tr("{title} lacks: {what}").format(
        title=verdict.title or verdict.accession, what=", ".join(lack_name(one) for one in verdict.lacks)
    )


def caution_words(caution: Caution) -> str:
    """Return what to keep in mind about one piece."""
    words = {
        Limit.EXPIRES: tr("{title}: the consent ends on {day}"),
        Limit.PLACES: tr("{title}: only for {words}"),
        Limit.WISHES: tr("{title}: {words}"),
    }[caution.limit]
    day = ""
    if caution.day is not None:
        there = QDate(caution.day.year, caution.day.month, caution.day.day)
        day = QLocale().toString(there, QLocale.FormatType.LongFormat)
    return words.format(title=caution.title, day=day, words=caution.words)


def changes_words(changes: Changes, titles: dict[int, str]) -> str:
    """Return what changed since the last edition, with titles."""
    if not changes.known:
        return tr(
            "The edition before was made before its works were written down, so nothing can be compared."
        )
    if not changes.since:
        return tr("This is the first edition.")
    if not changes:
        return tr("Nothing changed since edition {number}.").format(number=changes.since)
    parts = (
        (tr("Added: {titles}"), changes.added),
        (tr("Removed: {titles}"), changes.removed),
        (tr("Changed: {titles}"), changes.changed),
        (tr("Moved: {titles}"), changes.moved),
    )
    lines = [
        words.format(titles=", ".join(titles.get(one, str(one)) for one in pieces))
        for words, pieces in parts
        if pieces
    ]
    return "\n".join([tr("Since edition {number}:").format(number=changes.since), *lines])


def changes_short(changes: Changes) -> str:
    """Return what changed in numbers, for a table."""
    if not changes.known:
        return ""
    if not changes.since:
        return tr("First edition")
    parts = (
        (tr("%n added", len(changes.added)), changes.added),
        (tr("%n removed", len(changes.removed)), changes.removed),
        (tr("%n changed", len(changes.changed)), changes.changed),
        (tr("%n moved", len(changes.moved)), changes.moved),
    )
    return ", ".join(words for words, some in parts if some) or tr("Nothing")


def day_words(published_on: str) -> str:
    """Return an ISO time as a day in the person's language."""
    try:
        when = datetime.fromisoformat(published_on)
    except ValueError:
        return published_on
    return QLocale().toString(QDate(when.year, when.month, when.day), QLocale.FormatType.ShortFormat)
