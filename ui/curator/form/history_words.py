"""The history of a piece in words: what was changed, and how it read before and after."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTimeZone

from exhibit.model.consent import Consent
from exhibit.model.history import Step
from exhibit.model.people import Contributor, Credit, DisplayChoice
from exhibit.model.pieces import Likeness, MediumFile, MediumRole, Note, PictureView, Setting, Status, Text
from exhibit.model.review import Review
from exhibit.model.vocabulary import Tag, Term
from exhibit.services.cataloguing.describing import clock
from exhibit.services.cataloguing.recalling import Recalled
from ui.curator.field_names import field_name
from ui.curator.form.names import deidentified_name
from ui.curator.naming import (
    choice_name,
    kind_name,
    likeness_name,
    role_name,
    setting_name,
    status_name,
    use_in_sentence,
    view_name,
    vocabulary_name,
)
from ui.formatting import own_name

translate = QCoreApplication.translate

NOTHING = "–"
"""Stands for what was not there."""

TermOf = Callable[[int], Term | None]
"""Returns a term by its id."""


def who_and_when(step: Step) -> str:
    """Return who did a step and when, in the curator's own time."""
    at = datetime.fromisoformat(step.at)
    moment = QDateTime.fromSecsSinceEpoch(int(at.timestamp()), QTimeZone.systemTimeZone())
    words = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    return f"{step.who}, {words}" if step.who else words


def what(entry: Recalled, term_of: TermOf) -> str:
    """Return what an entry is about: "Title", "Alt text in Español", "Tag: Burnout"."""
    entity: Any = entry.after or entry.before
    if isinstance(entity, Text):
        name = kind_name(entity.kind)
        return translate("Form", "{name} in {language}").format(name=name, language=own_name(entity.language))
    if isinstance(entity, Tag):
        return _tag_words(entity, term_of)
    thing = _thing(entity)
    field = field_name(entry.field) if entry.field else ""
    return f"{thing}: {field}" if thing and field else thing or field or translate("Form", "The piece")


def versions(entry: Recalled, term_of: TermOf) -> tuple[str, str]:
    """Return how it read before and after; a dash stands for nothing."""
    before, after = (_reads(entry, entry.value(old=old), term_of) for old in (True, False))
    return before or NOTHING, after or NOTHING


def added() -> str:
    """Return what is said of a thing that has no words of its own."""
    return translate("Form", "Added")


def _thing(entity: object) -> str:
    named: dict[type, str] = {
        MediumFile: translate("Form", "File"),
        Credit: translate("Form", "Credit"),
        Note: translate("Form", "Note"),
    }
    if type(entity) in named:
        return named[type(entity)]
    if isinstance(entity, Contributor):
        return entity.legal_name or entity.display_name
    if isinstance(entity, Consent):
        return translate("Form", "Consent for {use}").format(use=use_in_sentence(entity.use))
    if isinstance(entity, Review):
        return translate("Form", "Review by {who}").format(who=entity.reviewer or "–")
    return ""


def _tag_words(tag: Tag, term_of: TermOf) -> str:
    term = term_of(tag.term_id)
    if term is None:
        return translate("Form", "Tag")
    return f"{vocabulary_name(term.vocabulary)}: {term.label(QLocale().bcp47Name())}"


def _reads(entry: Recalled, value: Any, term_of: TermOf) -> str:
    if entry.field == "duration_seconds":
        return clock(value)
    if entry.field == "deidentified":
        return deidentified_name(value)
    if entry.field == "sha256":
        entity = entry.before if value == getattr(entry.before, "sha256", None) else entry.after
        return _whole(entity, term_of)
    if entry.field:
        return _plain(value)
    return _whole(value, term_of)


def _whole(entity: object, term_of: TermOf) -> str:
    if entity is None:
        return ""
    if isinstance(entity, Text):
        return entity.value
    if isinstance(entity, MediumFile):
        return f"{entity.original_name or role_name(entity.role)} ({entity.extension.upper()})"
    if isinstance(entity, Note):
        return f"{entity.heading}: {entity.value}" if entity.heading else entity.value
    if isinstance(entity, Tag):
        return _tag_words(entity, term_of)
    return _standing(entity)


def _standing(entity: object) -> str:
    if isinstance(entity, Consent):
        return translate("Form", "Granted") if entity.granted else translate("Form", "Refused")
    return added()


def _mark_words(region: tuple[float, ...]) -> str:
    if not region:
        return ""
    left, top, width, height = (QLocale().toString(round(100 * part)) for part in region)
    words = translate("Form", "{left} % from the left, {top} % from above, {width} % wide, {height} % high")
    return words.format(left=left, top=top, width=width, height=height)


def _plain(value: Any) -> str:
    """Return the value of a field as the form would show it."""
    named: dict[type, Callable[[Any], str]] = {
        Status: status_name,
        Likeness: likeness_name,
        MediumRole: role_name,
        PictureView: view_name,
        tuple: _mark_words,
        Setting: setting_name,
        DisplayChoice: choice_name,
    }
    if type(value) in named:
        return named[type(value)](value)
    if isinstance(value, date):
        day = QDate(value.year, value.month, value.day)
        return QLocale().toString(day, QLocale.FormatType.LongFormat)
    if isinstance(value, bool):
        return translate("Form", "Yes") if value else translate("Form", "No")
    return str(value.value if isinstance(value, Enum) else "" if value is None else value)
