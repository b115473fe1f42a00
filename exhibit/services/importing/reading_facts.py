"""Reading the facts, terms and judgments of a piece from a row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from exhibit.interchange import answers, languages
from exhibit.interchange.dates import possible_days
from exhibit.model.said import Said, either
from exhibit.model.vocabulary import Term
from exhibit.services.importing.drafts import TagsDraft
from exhibit.services.importing.rowview import RowView
from exhibit.services.importing.terms import keyword_slug, keywords_of

VOCABULARIES = {
    "form": "form",
    "themes": "theme",
    "factors": "factor",
    "tone": "tone",
    "setting": "setting",
    "perspective": "perspective",
    "profession": "profession",
    "career_stage": "career_stage",
    "content_notes": "content_note",
}
"""Which field holds terms of which vocabulary."""

_PLAIN = {
    "made": "made",
    "dimensions": "dimensions",
    "copyright": "copyright_holder",
    "license": "license",
}


def read_facts(view: RowView) -> None:
    """Read what goes into the piece itself."""
    piece = view.draft.piece
    for field, name in _PLAIN.items():
        if view.cell(field):
            piece[name] = view.cell(field)
    _read(view, "status", "status", answers.status, Said("is no status that Lamplight knows"))
    _read(view, "likeness", "likeness", answers.likeness, Said("is not: not applicable, held, missing"))
    _read(view, "deidentified", "deidentified", answers.yes_or_no, Said("is no clear yes or no"))
    _read(view, "duration", "duration_seconds", answers.seconds, Said("is no length of time"))
    received = read_day(view, "received_on")
    if received is not None:
        piece["received_on"] = received
    _read(
        view,
        "language",
        "language",
        lambda cell: languages.tag(cell) or None,
        Said("is no language known here"),
    )


def read_tags(view: RowView) -> None:
    """Read the terms of every vocabulary and the keywords."""
    for field, vocabulary in VOCABULARIES.items():
        cell = view.cell(field)
        if cell and field == "content_notes":
            _read_content_notes(view, cell)
        elif cell and not answers.says_nothing(cell):
            _read_terms(view, field, vocabulary, cell)
    cell = view.cell("keywords")
    view.draft.keywords = keywords_of(cell) if cell and not answers.says_nothing(cell) else ()
    if cell and not any(map(keyword_slug, view.draft.keywords)) and not answers.says_nothing(cell):
        view.keep("keywords", cell, Said("there is no word in it."))


def read_reviews(view: RowView) -> None:
    """Read what a curator settled elsewhere: scores, reviewer, day, reason, the safe-messaging review."""
    selection: dict[str, Any] = {
        name: view.cell(field)
        for name, field in (("reviewer", "reviewer"), ("reason", "review_reason"))
        if view.cell(field)
    }
    decided = read_day(view, "reviewed_on")
    if decided is not None:
        selection["decided_on"] = decided
    for field in ("insight", "artistic_impact"):
        cell = view.cell(field)
        mark = answers.score(cell) if cell else None
        if mark is not None:
            selection[field] = mark
        elif cell:
            view.keep(field, cell, Said("“{cell}” is no mark from 1 to 5.", cell=cell))
    view.draft.selection = selection
    _read_safe_messaging(view)


def read_day(view: RowView, field: str) -> date | None:
    """Read a day; one that may mean several is left out, kept as a note, and reported."""
    cell = view.cell(field)
    days = possible_days(cell, view.known.orders.get(field)) if cell else ()
    if cell and len(days) != 1:
        why = Said("may mean several days") if days else Said("cannot be read as a day")
        view.keep(field, cell, Said("“{cell}” {why}; write it as 2026-03-14.", cell=cell, why=why))
    return days[0] if len(days) == 1 else None


def _read(view: RowView, field: str, name: str, reader: Callable[[str], Any], failing: str) -> None:
    cell = view.cell(field)
    if not cell:
        return
    value = reader(cell)
    if value is None:
        view.keep(field, cell, Said("“{cell}” {failing}.", cell=cell, failing=failing))
    else:
        view.draft.piece[name] = value


def _read_terms(view: RowView, field: str, vocabulary: str, cell: str) -> tuple[str, ...]:
    """Match a cell's terms; what is no term becomes a note. Return what was not understood."""
    matched = view.known.terms.match(vocabulary, cell)
    if matched.terms:
        view.draft.tags[vocabulary] = TagsDraft(matched.terms, not matched.unknown)
    for name in matched.unknown:
        several = view.known.terms.named(vocabulary, name)
        view.keep(field, name, Said("“{cell}” {failing}.", cell=name, failing=_why(vocabulary, several)))
    return matched.unknown


def _why(vocabulary: str, several: tuple[Term, ...]) -> str:
    if several:
        return Said("may mean {terms}", terms=either([term.slug for term in several]))
    return Said("is no term of the vocabulary {vocabulary}", vocabulary=vocabulary.replace("_", " "))


def _read_content_notes(view: RowView, cell: str) -> None:
    """Take a list, or a clear "none", for a finished review; a word that is not understood leaves it open."""
    if answers.says_nothing(cell):
        view.draft.tags["content_note"] = TagsDraft((), whole=True)
        view.draft.content_review = True
        return
    unknown = _read_terms(view, "content_notes", "content_note", cell)
    view.draft.content_review = not unknown
    if unknown:
        view.draft.content_headings |= {view.heading("content_notes")}
        view.warn("The review of the content notes is not finished, because one of them is not known.")


def _read_safe_messaging(view: RowView) -> None:
    cell = view.cell("safe_messaging")
    if not cell:
        return
    view.draft.safe_messaging = answers.yes_or_no(cell)
    if view.draft.safe_messaging is None:
        view.keep("safe_messaging", cell, Said("“{cell}” is no clear yes or no.", cell=cell))
