"""The one gate: what a piece must have before any visitor may see it.

Every way out of the catalog asks here and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from exhibit.model.consent import Use, allows
from exhibit.model.dossier import Dossier, is_film, is_sound
from exhibit.model.people import may_be_named
from exhibit.model.pieces import Likeness, MediumRole, Status, TextKind
from exhibit.model.review import ReviewKind

MOST_FLASHES = 3
"""So often a film may flash in any one second: WCAG 2.2, success criterion 2.3.1. More can cause seizures."""


class Lack(StrEnum):
    """What a piece still lacks, in a curator's words."""

    TITLE = "a title"
    CREDIT = "a credit that may be shown"
    WORDS = "a statement or a body"
    ALT_TEXT = "alt text for every picture"
    TRANSCRIPT = "a transcript or captions of what is heard"
    FLASHES = "a film that flashes no more than three times a second"
    CONSENT = "a consent that holds on the day"
    ACCEPTANCE = "an accepted review"
    CONTENT_NOTE_REVIEW = "a finished content-note review"
    LIKENESS = "the release of a patient who can be recognized"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The gate's answer for one piece; nothing lacking means that it may pass."""

    piece_id: int
    accession: str
    title: str
    lacks: tuple[Lack, ...]

    @property
    def passes(self) -> bool:
        """Whether the piece may be shown."""
        return not self.lacks


def judge(dossier: Dossier, use: Use, day: date, place: str = "") -> Verdict:
    """Say whether a piece may go out for ``use`` on ``day`` to ``place``, and what it lacks otherwise."""
    checks = {
        Lack.TITLE: bool(dossier.words(TextKind.TITLE)),
        Lack.CREDIT: bool(dossier.credits) and all(may_be_named(person) for _, person in dossier.credits),
        Lack.WORDS: bool(dossier.words(TextKind.STATEMENT) or dossier.words(TextKind.BODY)),
        Lack.ALT_TEXT: all(map(dossier.is_told, dossier.pictures)),
        Lack.TRANSCRIPT: _heard_is_written(dossier),
        Lack.FLASHES: all(medium.flashes <= MOST_FLASHES for medium in dossier.media),
        Lack.CONSENT: allows(dossier.consents, use, day, place),
        Lack.ACCEPTANCE: dossier.piece.status is Status.ACCEPTED,
        Lack.CONTENT_NOTE_REVIEW: _content_notes_reviewed(dossier),
        Lack.LIKENESS: dossier.piece.likeness is not Likeness.MISSING,
    }
    title = next((value for _, value in dossier.words(TextKind.TITLE)), "")
    lacks = tuple(lack for lack, met in checks.items() if not met)
    return Verdict(dossier.piece.id, dossier.piece.accession, title, lacks)


def _heard_is_written(dossier: Dossier) -> bool:
    """Tell whether what is heard can be read: sound as a transcript, film as that or as captions."""
    if dossier.words(TextKind.TRANSCRIPT):
        return True
    captions = any(medium.role is MediumRole.CAPTIONS for medium in dossier.media)
    films = all(captions or medium.silent for medium in dossier.media if is_film(medium))
    return films and not any(map(is_sound, dossier.media))


def _content_notes_reviewed(dossier: Dossier) -> bool:
    return any(review.kind is ReviewKind.CONTENT_NOTES and review.finished for review in dossier.reviews)
