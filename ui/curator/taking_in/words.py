"""What the import assistant calls things, for people, in their language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from exhibit.interchange.fields import fields
from exhibit.interchange.layouts import layout_named
from exhibit.interchange.mapping import IGNORE, NOTE
from exhibit.interchange.tables import PLAIN
from exhibit.services.importing import ColumnView, How
from exhibit.services.importing.report import CHANGED, CREATED, DUPLICATE, LEFT, REFUSED, SAME

LANGUAGES = (
    "en", "es", "fr", "pt", "de", "it", "nl", "pl", "ru", "uk", "el", "tr", "ar", "fa", "he", "hi", "bn",
    "ur", "pa", "ta", "te", "zh", "ja", "ko", "vi", "tl", "ht", "so", "sw", "am",
)  # fmt: skip
"""The languages that a column or a sheet can be given here; a mapping file may name any other."""


def tr(text: str) -> str:
    """Translate a word of the assistant."""
    return QCoreApplication.translate("TakingIn", text)


def language_words(tag: str) -> str:
    """Return what a language is called: Spanish. Not its own name, whose script may have no font here."""
    return QLocale.languageToString(QLocale(tag).language()) if tag else ""


def outcome_words() -> dict[str, str]:
    """Return what each outcome of a row is called."""
    return {
        CREATED: tr("Created"),
        CHANGED: tr("Changed"),
        SAME: tr("Same"),
        REFUSED: tr("Refused"),
        DUPLICATE: tr("Duplicate"),
        LEFT: tr("Left out"),
    }


def encoding_words(encoding: str) -> str:
    """Return where an encoding comes from, with its name: Windows (cp1252)."""
    known = {
        "cp1252": tr("Windows"),
        "mac_roman": tr("an older Macintosh"),
        "cp850": tr("DOS"),
        "cp1250": tr("central European Windows"),
        "cp1251": tr("Cyrillic Windows"),
    }.get(encoding)
    return f"{known} ({encoding})" if known else encoding


def layout_words(layout: str) -> str:
    """Return what exports sheets of a layout."""
    return tr("nothing, it is kept by hand") if layout == PLAIN else layout_named(layout).title


def offer_words(column: ColumnView) -> str:
    """Say what the heading of a column nearly says, and how nearly."""
    words = tr("may mean {field}, {percent} %")
    return words.format(field=field_words().get(column.offer, column.offer), percent=column.likeness)


def how_words(column: ColumnView, layout: str = PLAIN) -> str:
    """Say how it came that a column means what it does; ``layout`` is that of its sheet."""
    match column.how:
        case How.BY_HAND:
            return tr("chosen by hand")
        case How.BY_NAME:
            return tr("by its name")
        case How.BY_SYNONYM:
            return tr("by a usual heading")
        case How.BY_LAYOUT:
            return tr("by the layout of {program}").format(program=layout_words(layout))
        case How.TAKEN:
            return tr("“{other}” fills the same field").format(other=column.taken_by)
        case How.UNKNOWN:
            return tr("not known; kept as a private note")


def field_words() -> dict[str, str]:
    """Return what every field is called, and what a column can be besides."""
    return {
        NOTE: tr("A private note"),
        IGNORE: tr("Nothing: leave it out"),
        **{name: _known().get(name, name.replace("_", " ").capitalize()) for name in fields()},
        **_consents(),
    }


def _known() -> dict[str, str]:
    return _work() | _judgments() | _people()


def _work() -> dict[str, str]:
    return {
        "title": tr("Title"),
        "files": tr("Files"),
        "form": tr("Form (kind of work)"),
        "submission_id": tr("Submission number"),
        "received_on": tr("Received on"),
        "statement": tr("Artist's statement"),
        "body": tr("Text of a poem or story"),
        "alt_text": tr("Alt text"),
        "long_description": tr("Long description"),
        "view": tr("What each picture shows"),
        "label": tr("Label text"),
        "transcript": tr("Transcript"),
        "content_note_text": tr("Content note in words"),
        "themes": tr("Themes"),
        "factors": tr("Factors"),
        "keywords": tr("Keywords"),
        "tone": tr("Tone"),
        "setting": tr("Care setting"),
        "content_notes": tr("Content notes"),
        "made": tr("Made (year or date)"),
        "language": tr("Language of the piece"),
        "dimensions": tr("Dimensions"),
        "duration": tr("Duration"),
        "copyright": tr("Copyright holder"),
        "license": tr("License"),
        "notes": tr("Notes"),
    }


def _judgments() -> dict[str, str]:
    return {
        "status": tr("Status"),
        "reviewer": tr("Reviewer"),
        "reviewed_on": tr("Reviewed on"),
        "review_reason": tr("Reason of the decision"),
        "insight": tr("Score: insight"),
        "artistic_impact": tr("Score: artistic impact"),
        "safe_messaging": tr("Safe messaging checked"),
        "likeness": tr("Patient's likeness"),
        "deidentified": tr("De-identified"),
    }


def _people() -> dict[str, str]:
    return {
        "contributor": tr("Contributor (legal name)"),
        "given_name": tr("Given name"),
        "family_name": tr("Family name"),
        "display_name": tr("Name to show"),
        "display_choice": tr("How to be named"),
        "contributor_kind": tr("Person, pair or organization"),
        "role": tr("Role"),
        "perspective": tr("Perspective"),
        "profession": tr("Profession"),
        "specialty": tr("Specialty"),
        "career_stage": tr("Career stage"),
        "organization": tr("Organization"),
        "city": tr("City"),
        "region": tr("State or region"),
        "country": tr("Country"),
        "email": tr("E-mail"),
        "phone": tr("Phone"),
        "guardian": tr("Guardian"),
        "biography": tr("Biography"),
    }


def _consents() -> dict[str, str]:
    uses = {
        "": tr("Consent"),
        "kiosk_": tr("Consent, kiosk"),
        "travel_": tr("Consent, traveling print"),
        "web_": tr("Consent, web"),
        "publicity_": tr("Consent, publicity"),
        "excerpt_": tr("Consent, excerpt"),
    }
    parts = {
        "": tr("answer"),
        "_date": tr("signed on"),
        "_expires": tr("expires on"),
        "_withdrawn": tr("withdrawn on"),
        "_given_by": tr("given by"),
        "_form": tr("form"),
        "_limits": tr("limits"),
        "_guardian": tr("guardian"),
    }
    return {
        name: f"{use}: {part}"
        for prefix, use in uses.items()
        for suffix, part in parts.items()
        if (name := f"{prefix}consent{suffix}") in fields()
    }
