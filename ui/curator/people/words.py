"""What the fields of a contributor are called, and which of them are private."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from exhibit.model.people import Contributor, ContributorKind, DisplayChoice, shown_name
from ui.curator.naming import choice_name, contributor_kind_name

PRIVATE = ("legal_name", "email", "phone", "guardian")
"""What never leaves the catalog."""

PUBLIC = ("specialty", "organization", "city", "region", "country", "biography")


def tr(text: str) -> str:
    """Translate a word of this page."""
    return QCoreApplication.translate("People", text)


def field_words() -> dict[str, str]:
    """Return what each field is called."""
    return {
        "kind": tr("Kind"),
        "legal_name": tr("Legal name"),
        "display_name": tr("Name to show"),
        "display_choice": tr("Wants to be named"),
        "email": tr("E-mail"),
        "phone": tr("Phone"),
        "guardian": tr("Guardian"),
        "specialty": tr("Specialty"),
        "organization": tr("Organization"),
        "city": tr("City"),
        "region": tr("State or region"),
        "country": tr("Country"),
        "biography": tr("About them"),
    }


def read_as(contributor: Contributor) -> str:
    """Return the name as a visitor reads it; empty where the wish cannot be kept yet."""
    if contributor.display_choice is DisplayChoice.ANONYMOUS:
        return tr("Anonymous")
    return shown_name(contributor)


def visitors_will_read(contributor: Contributor) -> str:
    """Return a sentence on how a contributor will be named."""
    name = read_as(contributor)
    if not name:
        return tr("No name can be shown yet, so the pieces stay back. Write the name to show.")
    return tr("Visitors will read: {name}").format(name=name)


def value_words(value: object) -> str:
    """Return a value of a field for people."""
    if isinstance(value, DisplayChoice):
        return choice_name(value)
    if isinstance(value, ContributorKind):
        return contributor_kind_name(value)
    return " ".join(str(value).split())
