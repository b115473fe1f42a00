"""What the fields of a piece and of what belongs to it are called, translated."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from exhibit.model.pieces import TextKind
from exhibit.services.cataloguing.describing import FACTS
from ui.curator.naming import kind_name, vocabulary_name

_WORDED = {words: field for field, words in FACTS.items()}
"""The fields of a piece by what services call them in a preview."""

_IN_LANGUAGE = re.compile(r"(?P<kind>.+) \((?P<language>[\w-]+)\)")
_OF_PICTURE = re.compile(r"(?P<kind>alt text|long description) of (?P<file>.+)")
_MOVED = re.compile(r"language of (?P<kind>.+)")
_KINDS = {str(kind): kind for kind in TextKind} | {
    "alt text": TextKind.ALT,
    "long description": TextKind.LONG_DESCRIPTION,
}
"""Kinds of texts by what services call them."""


def field_name(field: str) -> str:
    """Return what a field of the model is called."""
    return {
        "status": _tr("Status"),
        "language": _tr("Language of the original"),
        "made": _tr("Made in"),
        "dimensions": _tr("Dimensions"),
        "duration_seconds": _tr("Duration"),
        "accession": _tr("Accession number"),
        "copyright_holder": _tr("Copyright holder"),
        "license": _tr("License"),
        "likeness": _tr("Patient likeness"),
        "deidentified": _tr("Checked for what tells who a patient is"),
        "received_on": _tr("Received on"),
        "legal_name": _tr("Legal name"),
        "display_name": _tr("Display name"),
        "display_choice": _tr("Asked to be named"),
        "role": _tr("Role"),
        "position": _tr("Place in the order"),
        "sha256": _tr("File"),
        "heading": _tr("Heading"),
        "value": _tr("Words"),
        "setting": _tr("Set as"),
        "view": _tr("What it shows"),
        "region": _tr("Mark on the first picture"),
    }.get(field, field.replace("_", " ").capitalize())


def reported_field(words: str) -> str:
    """Return what a preview or a dry run calls a field ("alt text (es)"), in the language of the desk."""
    own = {"credit": _tr("Credit"), "consent": _tr("Consent"), "file": _tr("File"), "role": _tr("Role")}
    if words in own:
        return own[words]
    if words in _KINDS:
        return kind_name(_KINDS[words])
    if words in _WORDED or words in FACTS:
        return field_name(_WORDED.get(words, words))
    return _of_another(words) or vocabulary_name(words.replace(" ", "_"))


def _of_another(words: str) -> str:
    """Return what a field is called that is in a language or of a file; empty where it is neither."""
    if found := _IN_LANGUAGE.fullmatch(words):
        return f"{reported_field(found['kind'])} ({found['language']})"
    if found := _OF_PICTURE.fullmatch(words):
        return _tr("{what} of {file}").format(what=kind_name(_KINDS[found["kind"]]), file=found["file"])
    if found := _MOVED.fullmatch(words):
        return _tr("Language: {what}").format(what=reported_field(found["kind"]))
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("FieldNames", text)
