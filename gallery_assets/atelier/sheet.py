"""The submission sheet of the sample gallery: one row a piece, under the headings a curator's sheet has."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from gallery_assets.atelier.submission import Submission

MADE_FOR = {
    "en": "A demonstration piece made for Lamplight.",
    "es": "Obra de demostración hecha para Lamplight.",
}
"""The sentence that ends every statement, so that nobody takes a sample for a real submission."""


def row(record: Submission) -> dict[str, str]:
    """One piece as heading and cell, in the order of the sheet's columns."""
    return _opening(record) | _facts(record) | _words(record) | _translated(record) | _permission()


def write(records: Iterable[Submission], target: Path) -> None:
    """Write the sheet, ordered by number; the same records give the same bytes on every platform."""
    rows = [row(record) for record in sorted(records, key=lambda record: record.number)]
    with target.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), quoting=csv.QUOTE_MINIMAL, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _opening(record: Submission) -> dict[str, str]:
    people = record.people
    return {
        "Submission ID": f"LL-{record.number:03d}",
        "Title": record.title,
        "Form": record.form,
        "Files": _listed(record.files),
        "Contributor": _listed(person.name for person in people),
        "Display name": _listed(person.shown_as for person in people),
        "Display name choice": _listed(person.display for person in people),
        "Role": _listed(person.role for person in people),
    }


def _facts(record: Submission) -> dict[str, str]:
    return {
        "Perspective": record.perspective,
        "Profession": record.profession,
        "Setting": record.setting,
        "Year": record.year,
        "Dimensions": record.dimensions,
        "Language": record.language,
        "City": record.city,
        "State": record.region,
        "Country": record.country,
    }


def _words(record: Submission) -> dict[str, str]:
    return {
        "Statement": _signed(record.statement, record.language),
        "Alt text": " | ".join(record.alt_text),
        "Themes": _listed(record.themes),
        "Factors": _listed(record.factors),
        "Keywords": _listed(record.keywords),
        "Content notes": _listed(record.content_notes) or "none",
        "Content note text": record.content_note_text,
        "Tone": record.tone,
    }


def _translated(record: Submission) -> dict[str, str]:
    spanish, english = (record.translations.get(language, {}) for language in ("es", "en"))
    return {
        "Title (es)": spanish.get("title", ""),
        "Statement (es)": _signed(spanish.get("statement", ""), "es"),
        "Alt text (es)": spanish.get("alt_text", ""),
        "Content note text (es)": spanish.get("content_note_text", ""),
        "Title (en)": english.get("title", ""),
        "Statement (en)": _signed(english.get("statement", ""), "en"),
    }


def _permission() -> dict[str, str]:
    """What review and consent settled; the same for every sample, for all of them were made for this."""
    return {
        "Review status": "accepted",
        "Kiosk consent": "yes",
        "Kiosk consent date": "2026-09-01",
        "Travel consent": "yes",
        "Copyright": "© 2026 the Lamplight project, CC BY 4.0",
        "Notes": "Demonstration piece made for Lamplight.",
    }


def _signed(statement: str, language: str) -> str:
    """The statement with its last sentence, which says what the piece is; nothing for no statement."""
    return f"{statement.strip()} {MADE_FOR.get(language, MADE_FOR['en'])}" if statement.strip() else ""


def _listed(parts: Iterable[str]) -> str:
    return "; ".join(parts)
