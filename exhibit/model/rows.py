"""The row that a list shows of a piece, worked out from its dossier, and what rows are sorted by.

Storage keeps what is found here ready; keeping the rules here is what makes every store show the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date

from exhibit.model.consent import Use
from exhibit.model.dossier import Dossier
from exhibit.model.finding import PieceRow, Sort
from exhibit.model.folding import fold
from exhibit.model.gate import judge
from exhibit.model.people import shown_name
from exhibit.model.pieces import TextKind
from exhibit.model.review import Review, ReviewKind
from exhibit.model.vocabulary import in_language

FORM = "form"
"""The vocabulary whose first term a piece is sorted by when it is sorted by form."""

_NUMBER = re.compile(r"\d+")
_DIGITS = 12

SortKey = str | float | None
"""What a row is sorted by; None comes last whichever way rows are sorted."""


def row_of(dossier: Dossier, day: date) -> PieceRow:
    """Return a piece as a list shows it on ``day``; its title is in its own language where there is one."""
    piece, face = dossier.piece, dossier.face
    picture = face.medium if face else None
    scores = scores_of(dossier)
    return PieceRow(
        id=piece.id,
        accession=piece.accession,
        title=in_language(dossier.words(TextKind.TITLE), piece.language),
        people=tuple(shown_name(person) for _, person in dossier.credits),
        status=piece.status,
        language=piece.language,
        made=piece.made,
        received_on=piece.received_on,
        terms=tuple(
            (term.vocabulary, term.slug)
            for term in sorted(dossier.terms, key=lambda one: (one.vocabulary, one.position, one.id))
        ),
        picture=picture.sha256 if picture else "",
        width=picture.width if picture else 0,
        height=picture.height if picture else 0,
        color=picture.color if picture else "",
        insight=_mean(one.insight for one in scores),
        impact=_mean(one.artistic_impact for one in scores),
        reviewers=len(scores),
        lacks=judge(dossier, Use.KIOSK, day).lacks,
    )


def scores_of(dossier: Dossier) -> tuple[Review, ...]:
    """Return the newest scoring of each reviewer: a review for the selection with at least one number."""
    newest = {
        fold(one.reviewer): one
        for one in sorted(dossier.reviews, key=lambda one: one.id)
        if one.kind is ReviewKind.SELECTION and (one.insight, one.artistic_impact) != (None, None)
    }
    return tuple(newest.values())


def sort_key(row: PieceRow, sort: Sort) -> SortKey:
    """Return what a row is sorted by: words folded, numbers in them by size, None for what is not there."""
    return _KEYS[sort](row)


def natural(text: str) -> str | None:
    """Return a text folded, its numbers at one length so that LL-9 is before LL-10; None if empty."""
    return _NUMBER.sub(lambda found: found.group().zfill(_DIGITS), fold(text).strip()) or None


_KEYS: dict[Sort, Callable[[PieceRow], SortKey]] = {
    Sort.ACCESSION: lambda row: natural(row.accession),
    Sort.TITLE: lambda row: natural(row.title),
    Sort.PEOPLE: lambda row: natural(", ".join(name for name in row.people if name)),
    Sort.FORM: lambda row: next((slug for vocabulary, slug in row.terms if vocabulary == FORM), None),
    Sort.STATUS: lambda row: list(type(row.status)).index(row.status),
    Sort.LANGUAGE: lambda row: row.language or None,
    Sort.MADE: lambda row: natural(row.made),
    Sort.RECEIVED: lambda row: row.received_on.isoformat() if row.received_on else None,
    Sort.INSIGHT: lambda row: row.insight,
    Sort.IMPACT: lambda row: row.impact,
    Sort.LACKS: lambda row: len(row.lacks),
}


def _mean(numbers: Iterable[int | None]) -> float | None:
    given = [one for one in numbers if one is not None]
    return sum(given) / len(given) if given else None
