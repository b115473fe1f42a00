"""Everything the catalog knows of one piece, gathered for those who judge, show or publish it."""

from __future__ import annotations

from dataclasses import dataclass, field

from exhibit.model.consent import Consent
from exhibit.model.people import Contributor, Credit
from exhibit.model.pieces import MediumFile, MediumRole, Note, Piece, Setting, Text, TextKind
from exhibit.model.review import Review
from exhibit.model.vocabulary import Term

PICTURE_ROLES = (MediumRole.PRIMARY, MediumRole.DETAIL, MediumRole.POSTER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A piece with all that belongs to it, each part in its order."""

    piece: Piece
    texts: tuple[Text, ...] = ()
    media: tuple[MediumFile, ...] = ()
    credits: tuple[tuple[Credit, Contributor], ...] = ()
    terms: tuple[Term, ...] = ()
    consents: tuple[Consent, ...] = ()
    reviews: tuple[Review, ...] = ()
    notes: tuple[Note, ...] = field(default=())

    def words(self, kind: TextKind) -> tuple[tuple[str, str], ...]:
        """Return the piece's own texts of a kind as pairs of language and text, empty ones left out."""
        return tuple(
            (text.language, text.value)
            for text in self.texts
            if text.kind is kind and text.piece_id is not None and text.value.strip()
        )

    def alt_of(self, medium: MediumFile) -> tuple[tuple[str, str], ...]:
        """Return a medium file's alt text as pairs of language and text."""
        return tuple(
            (text.language, text.value)
            for text in self.texts
            if text.kind is TextKind.ALT and text.medium_id == medium.id and text.value.strip()
        )

    def terms_of(self, vocabulary: str) -> tuple[Term, ...]:
        """Return the piece's terms of one vocabulary, in the vocabulary's order."""
        return tuple(sorted((t for t in self.terms if t.vocabulary == vocabulary), key=lambda t: t.position))

    @property
    def pictures(self) -> tuple[MediumFile, ...]:
        """The medium files that are looked at, the primary one first."""
        return tuple(medium for medium in self.media if medium.role in PICTURE_ROLES)

    @property
    def setting(self) -> Setting:
        """How the body is set."""
        return next((text.setting for text in self.texts if text.kind is TextKind.BODY), Setting.PROSE)
