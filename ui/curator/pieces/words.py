"""What the values of a search are called for people, in their language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from exhibit.model.finding import (
    ACCESSION,
    CONSENT,
    EDITION,
    GALLERY,
    HAS,
    LACKS,
    LANGUAGE,
    PERSON,
    REVIEWER,
    STATUS,
    Sort,
)
from exhibit.model.gate import Lack
from exhibit.model.pieces import Status


def tr(text: str) -> str:
    """Translate a word of this page."""
    return QCoreApplication.translate("Pieces", text)


def status_words() -> dict[Status, str]:
    """Return what each status is called."""
    return {
        Status.SUBMITTED: tr("Submitted"),
        Status.NEEDS_INFORMATION: tr("Needs information"),
        Status.IN_REVIEW: tr("In review"),
        Status.ACCEPTED: tr("Accepted"),
        Status.NOT_SELECTED: tr("Not selected"),
        Status.WITHDRAWN: tr("Withdrawn"),
    }


def lack_words() -> dict[Lack, str]:
    """Return, in short, what a piece can lack."""
    return {
        Lack.TITLE: tr("Title"),
        Lack.CREDIT: tr("Credit"),
        Lack.WORDS: tr("Statement or body"),
        Lack.ALT_TEXT: tr("Alt text"),
        Lack.CONSENT: tr("Consent"),
        Lack.ACCEPTANCE: tr("Acceptance"),
        Lack.CONTENT_NOTE_REVIEW: tr("Content-note review"),
        Lack.LIKENESS: tr("Patient’s release"),
    }


def consent_words() -> dict[str, str]:
    """Return what the states of a consent for the kiosk are called."""
    return {
        "held": tr("Held"),
        "missing": tr("No answer yet"),
        "expiring": tr("Ends within 60 days"),
        "expired": tr("Has ended"),
        "withdrawn": tr("Withdrawn"),
        "refused": tr("Refused"),
    }


def has_words() -> dict[str, str]:
    """Return what a piece can be said to have."""
    return {
        "picture": tr("Picture"),
        "body": tr("Body"),
        "statement": tr("Statement"),
        "sound": tr("Sound"),
        "film": tr("Film"),
        "note": tr("Private note"),
        "scan": tr("Scanned form"),
    }


def field_words() -> dict[str, str]:
    """Return what the fields of a search are called; a vocabulary that is not here goes by its own name."""
    return {
        STATUS: tr("Status"),
        LANGUAGE: tr("Language"),
        LACKS: tr("Lacks"),
        GALLERY: tr("Gallery"),
        PERSON: tr("Person"),
        CONSENT: tr("Consent for the kiosk"),
        ACCESSION: tr("Number"),
        HAS: tr("Has"),
        EDITION: tr("Edition"),
        REVIEWER: tr("Scored by"),
        "form": tr("Form"),
        "perspective": tr("Perspective"),
        "profession": tr("Profession"),
        "theme": tr("Theme"),
        "factor": tr("Factor"),
        "content_note": tr("Content note"),
        "keyword": tr("Keyword"),
        "career_stage": tr("Career stage"),
        "setting": tr("Setting"),
        "tone": tr("Tone"),
    }


def sort_words() -> dict[Sort, str]:
    """Return what pieces can be sorted by."""
    return {
        Sort.ACCESSION: tr("Number"),
        Sort.TITLE: tr("Title"),
        Sort.PEOPLE: tr("Names"),
        Sort.FORM: tr("Form"),
        Sort.STATUS: tr("Status"),
        Sort.LANGUAGE: tr("Language"),
        Sort.MADE: tr("Made"),
        Sort.RECEIVED: tr("Received"),
        Sort.INSIGHT: tr("Insight"),
        Sort.IMPACT: tr("Artistic impact"),
        Sort.LACKS: tr("Lacks"),
    }
