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
    found = _IN_LANGUAGE.fullmatch(words)
    if found is not None:
        return f"{reported_field(found['kind'])} ({found['language']})"
    if words in set(TextKind):
        return kind_name(TextKind(words))
    own = {"credit": _tr("Credit"), "consent": _tr("Consent"), "file": _tr("File"), "role": _tr("Role")}
    if words in own:
        return own[words]
    if words in _WORDED or words in FACTS:
        return field_name(_WORDED.get(words, words))
    return vocabulary_name(words.replace(" ", "_"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("FieldNames", text)
