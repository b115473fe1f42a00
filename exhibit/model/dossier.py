"""Everything the catalog knows of one piece, gathered for those who judge, show or publish it."""

from __future__ import annotations

from dataclasses import dataclass, field

from exhibit.model.consent import Consent
from exhibit.model.people import Contributor, Credit
from exhibit.model.pieces import MediumFile, MediumRole, Note, Piece, Setting, Text, TextKind
from exhibit.model.review import Review
from exhibit.model.vocabulary import Term

PICTURE_ROLES = (MediumRole.PRIMARY, MediumRole.DETAIL, MediumRole.POSTER)

MOST_PAGES = 48
"""So many pages of one file are shown; more are read in the file itself, and the desk says so."""


@dataclass(frozen=True, slots=True)
class View:
    """One thing to look at: a picture, a film's poster frame, or a page of a file, counted from 1."""

    medium: MediumFile
    page: int = 1


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

    def description_of(self, medium: MediumFile) -> tuple[tuple[str, str], ...]:
        """Return a medium file's long description as pairs of language and text."""
        return tuple(
            (text.language, text.value)
            for text in self.texts
            if text.kind is TextKind.LONG_DESCRIPTION and text.medium_id == medium.id and text.value.strip()
        )

    def is_told(self, medium: MediumFile) -> bool:
        """Tell whether somebody who does not see a medium file is told what is to be seen.

        A film may be told at length alone, and a document is by the words that are read of it.
        """
        if self.alt_of(medium):
            return True
        if is_film(medium):
            return bool(self.description_of(medium))
        return is_document(medium) and bool(self.words(TextKind.BODY))

    def terms_of(self, vocabulary: str) -> tuple[Term, ...]:
        """Return the piece's terms of one vocabulary, in the vocabulary's order."""
        return tuple(sorted((t for t in self.terms if t.vocabulary == vocabulary), key=lambda t: t.position))

    @property
    def pictures(self) -> tuple[MediumFile, ...]:
        """The medium files that are looked at: pictures with the primary one first, films, documents.

        A film's own frame steps back where the piece has a picture for it.
        """
        pictures = tuple(one for one in self.media if one.role in PICTURE_ROLES and _has_pictures(one))
        posters = any(one.role is MediumRole.POSTER for one in pictures)
        films = tuple(one for one in self.media if one.role is MediumRole.VIDEO and one.pages)
        documents = tuple(one for one in self.media if one.role is MediumRole.DOCUMENT and one.pages)
        return (*pictures, *(() if posters else films), *documents)

    @property
    def views(self) -> tuple[View, ...]:
        """Everything that is looked at, page by page, in the order of showing."""
        return tuple(
            View(medium, page)
            for medium in self.pictures
            for page in range(1, min(max(medium.pages, 1), MOST_PAGES) + 1)
        )

    @property
    def face(self) -> View | None:
        """What stands for the piece on a wall and in a list: its first view.

        None too where that would be a page of words: they are set anew, and read better so.
        """
        first = next(iter(self.views), None)
        if first is not None and is_document(first.medium) and self.words(TextKind.BODY):
            return None
        return first

    @property
    def played(self) -> tuple[MediumFile, ...]:
        """The sounds and films."""
        return tuple(one for one in self.media if is_sound(one) or is_film(one))

    @property
    def duration_seconds(self) -> float | None:
        """How long the piece plays: as somebody wrote it, else all its sounds and films; None if none."""
        if self.piece.duration_seconds is not None:
            return self.piece.duration_seconds
        return sum(one.duration_seconds or 0 for one in self.played) or None

    @property
    def silent(self) -> bool:
        """Whether it is a film, or several, in which nothing is heard."""
        return bool(self.played) and all(is_film(one) and one.silent for one in self.played)

    @property
    def setting(self) -> Setting:
        """How the body is set."""
        return next((text.setting for text in self.texts if text.kind is TextKind.BODY), Setting.PROSE)


def is_film(medium: MediumFile) -> bool:
    """Tell whether a medium file is a film, whatever it was made to be for its piece."""
    return medium.role is MediumRole.VIDEO or medium.media_type.startswith("video/")


def is_sound(medium: MediumFile) -> bool:
    """Tell whether a medium file is only heard, whatever it was made to be for its piece."""
    return medium.role is MediumRole.AUDIO or medium.media_type.startswith("audio/")


def is_document(medium: MediumFile) -> bool:
    """Tell whether a medium file's pages are those of a document."""
    if medium.role is MediumRole.DOCUMENT:
        return True
    return not (medium.media_type.startswith("image/") or is_film(medium) or is_sound(medium))


def _has_pictures(medium: MediumFile) -> bool:
    return medium.pages > 0 or medium.media_type.startswith("image/")
