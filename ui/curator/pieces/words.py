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
)


def tr(text: str) -> str:
    """Translate a word of this page."""
    return QCoreApplication.translate("Pieces", text)


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
    """Return what the fields of a search are called that are no vocabularies."""
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
    }
