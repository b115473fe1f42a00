"""From a dossier to a page: the one place where what is known becomes what is shown.

Only values named here reach an edition; legal names, contacts, notes, consents, reviews, source keys and
original file names are not among them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from exhibit.interchange.prose import blocks, first_words
from exhibit.model.dossier import Dossier, is_document, is_film
from exhibit.model.edition import (
    Block,
    Card,
    Picture,
    PiecePage,
    Plays,
    Recording,
    ShownCredit,
    ShownTerm,
    Words,
)
from exhibit.model.folding import words
from exhibit.model.people import DisplayChoice, shown_name
from exhibit.model.pieces import MediumFile, MediumRole, Text, TextKind
from exhibit.model.vocabulary import Term

_APART = frozenset({"content_note", "role"})
"""Vocabularies that are not shown among a piece's terms, because they have a place of their own."""

_WORDS_A_MINUTE = 200
_SECONDS_A_MINUTE = 60
_LOOKING = 20
"""Seconds that somebody looks at a picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a piece stands in its gallery."""

    number: int
    section: int
    wall_text: Words = ()


def page_of(
    dossier: Dossier,
    place: Place,
    pictures: tuple[Picture, ...],
    roles: Mapping[str, Term],
    recordings: tuple[Recording, ...] = (),
) -> PiecePage:
    """Return a piece's page without related works.

    ``pictures`` are those of the dossier's views, in their order; ``roles`` the role vocabulary's terms by
    slug.
    """
    notes = dossier.terms_of("content_note")
    return PiecePage(
        card=_card(dossier, place, pictures, recordings),
        setting=dossier.setting.value,
        statement=dossier.words(TextKind.STATEMENT),
        body=_blocks_of(dossier, TextKind.BODY),
        pictures=pictures,
        credits=tuple(
            ShownCredit(
                name=shown_name(person), role=roles[credit.role].labels if credit.role in roles else ()
            )
            for credit, person in dossier.credits
        ),
        content_notes=tuple(_shown(term) for term in notes),
        content_note=dossier.words(TextKind.CONTENT_NOTE),
        support=any(term.trait("support_footer") for term in notes),
        related=(),
        made=dossier.piece.made,
        dimensions=dossier.piece.dimensions,
        place=_place_of(dossier),
        rights=" · ".join(part for part in (dossier.piece.copyright_holder, dossier.piece.license) if part),
        wall_text=place.wall_text,
        transcript=_blocks_of(dossier, TextKind.TRANSCRIPT),
        duration_seconds=dossier.duration_seconds,
        silent=dossier.silent,
        recordings=recordings,
    )


def _card(
    dossier: Dossier, place: Place, pictures: tuple[Picture, ...], recordings: tuple[Recording, ...]
) -> Card:
    forms, notes = dossier.terms_of("form"), dossier.terms_of("content_note")
    return Card(
        piece_id=dossier.piece.id,
        number=place.number,
        section=place.section,
        title=dossier.words(TextKind.TITLE),
        names=tuple(shown_name(person) for _, person in dossier.credits),
        language=dossier.piece.language,
        door=_door(dossier, forms),
        terms=tuple(_shown(term) for term in _ordered(dossier.terms) if term.vocabulary not in _APART),
        # All cards are read at once: what is told at length stays on the page.
        picture=replace(pictures[0], description=()) if dossier.face else None,
        excerpt=_excerpt(dossier),
        noted=bool(notes or dossier.words(TextKind.CONTENT_NOTE)),
        veiled=any(term.trait("blur") for term in notes),
        place=_place_of(dossier),
        seconds=seconds_of(dossier, recordings),
    )


def _door(dossier: Dossier, forms: tuple[Term, ...]) -> str:
    """Return the door a form opens; a piece without one goes by what it consists of."""
    named = next((form.trait("door") for form in forms if form.trait("door")), "")
    if named or not dossier.played:
        return named or ("read" if dossier.words(TextKind.BODY) else "see")
    return "watch" if any(map(is_film, dossier.played)) else "listen"


def _excerpt(dossier: Dossier) -> Words:
    texts = _texts(dossier, TextKind.BODY) or _texts(dossier, TextKind.TRANSCRIPT)
    return tuple((text.language, first_words(text.value, text.setting)) for text in texts)


def _blocks_of(dossier: Dossier, kind: TextKind) -> tuple[tuple[str, tuple[Block, ...]], ...]:
    return tuple((text.language, blocks(text.value, text.setting)) for text in _texts(dossier, kind))


def _texts(dossier: Dossier, kind: TextKind) -> list[Text]:
    """Return the piece's own texts of a kind, with how they are set."""
    return [
        one for one in dossier.texts if one.kind is kind and one.piece_id is not None and one.value.strip()
    ]


def _ordered(terms: tuple[Term, ...]) -> list[Term]:
    return sorted(terms, key=lambda term: (term.vocabulary, term.position, term.slug))


def _shown(term: Term) -> ShownTerm:
    return ShownTerm(vocabulary=term.vocabulary, slug=term.slug, label=term.labels, position=term.position)


def _place_of(dossier: Dossier) -> str:
    """Return "Omaha, Nebraska"; nothing for somebody anonymous, whom a place could give away."""
    person = next((person for _, person in dossier.credits), None)
    if person is None or person.display_choice is DisplayChoice.ANONYMOUS:
        return ""
    return ", ".join(part for part in (person.city, person.region) if part) or person.country


def seconds_of(dossier: Dossier, recordings: tuple[Recording, ...]) -> int:
    """Return how long somebody takes to see, read and hear a piece, in seconds.

    Its body is read at 200 words a minute, in the language that has most of them; each picture is looked at
    for 20 seconds, but for posters, frames of films, and pages whose words are read; sounds and films take as
    long as they play. A reading of the body is not counted: who listens does not read.
    """
    longest = max((len(words(text)) for _, text in dossier.words(TextKind.BODY)), default=0)
    looked_at = [view for view in dossier.views if _is_looked_at(dossier, view.medium)]
    played = sum(one.duration_seconds for one in recordings if one.plays is not Plays.READING)
    return round(longest * _SECONDS_A_MINUTE / _WORDS_A_MINUTE + len(looked_at) * _LOOKING + played)


def _is_looked_at(dossier: Dossier, medium: MediumFile) -> bool:
    if is_film(medium) or medium.role is MediumRole.POSTER:
        return False
    return not (is_document(medium) and dossier.words(TextKind.BODY))
