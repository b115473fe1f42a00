"""The support screen's words: from the edition, or those that come with the program when none opens."""

from __future__ import annotations

import logging
import tomllib
from functools import cache
from importlib import resources
from typing import Any

from exhibit.model.edition import Contact, Support, Words
from exhibit.model.vocabulary import in_language
from ui.kiosk.qr import qr_outline
from ui.kiosk.teller import Value

_log = logging.getLogger(__name__)


@cache
def bundled_support() -> Support:
    """Return the support screen that needs no edition.

    Should its file be missing or unreadable, what remains are the two numbers everybody may need.
    """
    try:
        text = resources.files("gallery_assets").joinpath("support.toml").read_text(encoding="utf-8")
        return _support(tomllib.loads(text))
    except (OSError, ModuleNotFoundError, tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError):
        _log.exception("The bundled support contacts cannot be read; the shortest ones are shown.")
        return _SHORTEST


def support_value(support: Support, language: str) -> Value:
    """Return the support screen in a visitor's language."""
    return {
        "opening": in_language(support.opening, language),
        "contacts": [_contact_value(contact, language) for contact in support.contacts],
    }


def _contact_value(contact: Contact, language: str) -> Value:
    outline, modules = qr_outline(_link(contact.web)) if contact.web else ("", 0)
    return {
        "slug": contact.slug,
        "emergency": contact.kind == "emergency",
        "name": in_language(contact.name, language),
        "explanation": in_language(contact.explanation, language),
        "call": contact.call,
        "text": contact.text,
        "web": contact.web.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/"),
        "hours": contact.hours,
        "lastVerified": contact.last_verified,
        "qr": outline,
        "qrModules": modules,
    }


def _link(web: str) -> str:
    return web if "://" in web else f"https://{web}"


def _support(read: dict[str, Any]) -> Support:
    return Support(
        opening=_words(read.get("opening", "")),
        contacts=tuple(_contact(entry) for entry in read.get("contact", read.get("contacts", ()))),
    )


def _contact(entry: dict[str, Any]) -> Contact:
    plain = {name: str(entry.get(name, "")) for name in ("call", "text", "web", "audience", "last_verified")}
    return Contact(
        slug=entry["id"],
        kind=str(entry.get("kind", "")),
        region=str(entry.get("region", "")),
        name=_words(entry["name"]),
        explanation=_words(entry.get("explanation", "")),
        hours=in_language(_words(entry.get("hours", "")), "en"),
        languages=tuple(entry.get("languages", ())),
        **plain,
    )


def _words(value: Any) -> Words:
    if isinstance(value, dict):
        return tuple((str(tag), str(text)) for tag, text in value.items())
    return (("en", str(value)),) if value else ()


_SHORTEST = Support(
    opening=(
        ("en", "You do not have to carry this alone. Someone is there at any hour."),
        ("es", "No tiene que llevar esto a solas. Hay alguien a cualquier hora."),
    ),
    contacts=(
        Contact(
            slug="emergency",
            kind="emergency",
            region="US",
            name=(("en", "Emergency"), ("es", "Emergencia")),
            explanation=(
                ("en", "If you or someone near you is in immediate danger."),
                ("es", "Si usted o alguien cerca corre peligro inmediato."),
            ),
            call="911",
        ),
        Contact(
            slug="988",
            kind="crisis",
            region="US",
            name=(
                ("en", "988 Suicide & Crisis Lifeline"),
                ("es", "Línea 988 de Prevención del Suicidio y Crisis"),
            ),
            explanation=(("en", "Free and confidential."), ("es", "Gratis y confidencial.")),
            call="988",
            text="988",
        ),
    ),
)
