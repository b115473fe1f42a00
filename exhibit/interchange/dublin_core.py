"""The catalog as a table in the terms of Dublin Core (DCMI Metadata Terms), safe to open in a spreadsheet.

One row for a piece. Where a value has several parts they are parted by `` | ``; text in several languages is
written in a column for each: ``dcterms:title`` in the piece's own language, ``dcterms:title@es`` in another.
Cells that a spreadsheet would take for a formula are guarded by an apostrophe; importing such a table takes
it away again (``exhibit.interchange.formulas``).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from exhibit.interchange.formulas import OWN_HEADING, guarded
from exhibit.model.dossier import Dossier
from exhibit.model.folding import fold
from exhibit.model.people import Contributor, DisplayChoice, shown_name
from exhibit.model.pieces import MediumRole, TextKind
from exhibit.model.vocabulary import Term

PARTED = " | "
"""What stands between several values of one cell."""

ANONYMOUS = "Anonymous"

COLUMNS = (
    "dcterms:identifier",
    "dcterms:title",
    "dcterms:creator",
    "dcterms:contributor",
    "dcterms:description",
    "dcterms:abstract",
    "dcterms:type",
    "dcterms:format",
    "dcterms:medium",
    "dcterms:extent",
    "dcterms:created",
    "dcterms:language",
    "dcterms:subject",
    "dcterms:spatial",
    "dcterms:rights",
    "dcterms:rightsHolder",
    "dcterms:license",
    OWN_HEADING,
)
"""Every export has these, in this order; languages and private columns come after them."""

PRIVATE_COLUMNS = (
    "private:status",
    "private:legalNames",
    "private:contact",
    "private:consents",
    "private:received",
    "private:originalFiles",
    "private:notes",
)
"""What only an export for the house has."""

HELPERS = frozenset(
    {"reader", "interviewer", "editor", "sound", "translator", "contributor", "facilitator", "sponsor"}
)
"""Roles that make somebody a contributor; any other makes a creator, as does a helper's who stands alone."""

_TYPES = {
    "see": "StillImage",
    "read": "Text",
    "listen": "Sound",
    "watch": "MovingImage",
    "make": "PhysicalObject",
}
"""The DCMI type behind each door of a form."""

_APART = frozenset({"form", "role", "content_note"})


def row_of(dossier: Dossier, roles: Mapping[str, Term], language: str = "en") -> dict[str, str]:
    """Return a piece's public row; terms are written in ``language``, texts in every language there is."""
    piece = dossier.piece
    forms = dossier.terms_of("form")
    creators, others = _people(dossier, roles, language)
    row = {
        "dcterms:identifier": piece.accession,
        "dcterms:creator": PARTED.join(creators),
        "dcterms:contributor": PARTED.join(others),
        "dcterms:type": _type(dossier, forms),
        "dcterms:format": PARTED.join(
            dict.fromkeys(one.media_type for one in dossier.media if _seen(one.role))
        ),
        "dcterms:medium": PARTED.join(form.label(language) for form in forms),
        "dcterms:extent": PARTED.join(filter(None, [piece.dimensions, _minutes(dossier.duration_seconds)])),
        "dcterms:created": piece.made,
        "dcterms:language": piece.language,
        "dcterms:subject": PARTED.join(_subjects(dossier, language)),
        "dcterms:spatial": PARTED.join(dict.fromkeys(filter(None, map(_place, _makers(dossier))))),
        "dcterms:rights": " · ".join(filter(None, [_holder(dossier), piece.license])),
        "dcterms:rightsHolder": _holder(dossier),
        "dcterms:license": piece.license,
        OWN_HEADING: PARTED.join(term.label(language) for term in dossier.terms_of("content_note")),
    }
    for column, kind in (
        ("dcterms:title", TextKind.TITLE),
        ("dcterms:description", TextKind.STATEMENT),
        ("dcterms:abstract", TextKind.LABEL),
    ):
        row |= _worded(column, dossier.words(kind), piece.language)
    return row


def private_row_of(dossier: Dossier) -> dict[str, str]:
    """Return what the house knows besides: nothing of this may leave it."""
    people = [person for _, person in dossier.credits]
    return {
        "private:status": dossier.piece.status.value,
        "private:legalNames": PARTED.join(person.legal_name for person in people),
        "private:contact": PARTED.join(
            " ".join(filter(None, [person.email, person.phone])) for person in people
        ),
        "private:consents": PARTED.join(
            f"{one.use.value}: {'yes' if one.granted else 'no'}"
            + (f" until {one.expires_on}" if one.expires_on else "")
            + (f", withdrawn {one.withdrawn_on}" if one.withdrawn_on else "")
            for one in dossier.consents
        ),
        "private:received": str(dossier.piece.received_on or ""),
        "private:originalFiles": PARTED.join(one.original_name for one in dossier.media),
        "private:notes": PARTED.join(f"{note.heading}: {note.value}" for note in dossier.notes),
    }


def to_csv(rows: Iterable[Mapping[str, str]], columns: Sequence[str], *, mark: bool = True) -> bytes:
    """Return rows as CSV (RFC 4180) in UTF-8; ``mark`` begins it with the byte order mark Excel looks for."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([guarded(row.get(column, "")) for column in columns])
    return stream.getvalue().encode("utf-8-sig" if mark else "utf-8", "replace")


def columns_of(rows: Sequence[Mapping[str, str]], *, private: bool = False) -> tuple[str, ...]:
    """Return the columns that rows need: the fixed ones, one for each further language, the private ones."""
    fixed = set(COLUMNS) | set(PRIVATE_COLUMNS)
    further = sorted({column for row in rows for column in row} - fixed)
    return (*COLUMNS, *further, *(PRIVATE_COLUMNS if private else ()))


def _worded(column: str, words: tuple[tuple[str, str], ...], language: str) -> dict[str, str]:
    """Return a text's cells: the piece's own language in the plain column, else the first there is."""
    if not words:
        return {}
    own = next((tag for tag, _ in words if tag == language), words[0][0])
    return {column if tag == own else f"{column}@{tag}": value for tag, value in words}


def _people(dossier: Dossier, roles: Mapping[str, Term], language: str) -> tuple[list[str], list[str]]:
    named = [(credit.role, shown_name(person) or ANONYMOUS) for credit, person in dossier.credits]
    creators = [name for role, name in named if role not in HELPERS] or [name for _, name in named]
    others = [
        f"{name} ({roles[role].label(language) if role in roles else role})"
        for role, name in named
        if role in HELPERS
    ]
    return creators, others if len(creators) < len(named) else []


def _makers(dossier: Dossier) -> list[Contributor]:
    return [person for _, person in dossier.credits]


def _place(person: Contributor) -> str:
    if person.display_choice is DisplayChoice.ANONYMOUS:
        return ""
    return ", ".join(part for part in (person.city, person.region, person.country) if part)


def _subjects(dossier: Dossier, language: str) -> list[str]:
    terms = sorted(dossier.terms, key=lambda term: (term.vocabulary, term.position, term.slug))
    return [term.label(language) for term in terms if term.vocabulary not in _APART]


def _type(dossier: Dossier, forms: Sequence[Term]) -> str:
    door = next((form.trait("door") for form in forms if form.trait("door")), "")
    return _TYPES.get(door) or ("Text" if dossier.words(TextKind.BODY) else "StillImage")


def _seen(role: MediumRole) -> bool:
    return role not in {MediumRole.POSTER, MediumRole.CAPTIONS}


def _holder(dossier: Dossier) -> str:
    """Return the copyright holder; nothing where that would give away whom an alias stands for."""
    holder = dossier.piece.copyright_holder
    hidden = [
        person.legal_name
        for _, person in dossier.credits
        if person.legal_name and shown_name(person) != person.legal_name
    ]
    return "" if any(fold(name) in fold(holder) for name in hidden) else holder


def _minutes(seconds: float | None) -> str:
    if not seconds:
        return ""
    whole = round(seconds)
    return f"PT{whole // 60}M{whole % 60}S"
