"""From a dossier to a page: the one place where what is known becomes what is shown.

Only values named here reach an edition; legal names, contacts, notes, consents, reviews, source keys and
original file names are not among them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from exhibit.interchange.prose import blocks, first_words
from exhibit.model.dossier import Dossier, is_film
from exhibit.model.edition import Block, Card, Picture, PiecePage, ShownCredit, ShownTerm, Words
from exhibit.model.people import Contributor, DisplayChoice, shown_name
from exhibit.model.pieces import Text, TextKind
from exhibit.model.vocabulary import Term

_APART = frozenset({"content_note", "role"})
"""Vocabularies that are not shown among a piece's terms, because they have a place of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a piece stands in its gallery."""

    number: int
    section: int
    wall_text: Words = ()


def page_of(
    dossier: Dossier, place: Place, pictures: tuple[Picture, ...], roles: Mapping[str, Term]
) -> PiecePage:
    """Return a piece's page without related works.

    ``pictures`` are those of the dossier's views, in their order; ``roles`` the role vocabulary's terms by
    slug.
    """
    notes = dossier.terms_of("content_note")
    return PiecePage(
        card=_card(dossier, place, pictures, notes),
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
        place=_place_of(dossier.credits[0][1]) if dossier.credits else "",
        rights=" · ".join(part for part in (dossier.piece.copyright_holder, dossier.piece.license) if part),
        wall_text=place.wall_text,
        transcript=_blocks_of(dossier, TextKind.TRANSCRIPT),
        duration_seconds=dossier.duration_seconds,
        silent=dossier.silent,
    )


def _card(dossier: Dossier, place: Place, pictures: tuple[Picture, ...], notes: tuple[Term, ...]) -> Card:
    forms = dossier.terms_of("form")
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


def _place_of(person: Contributor) -> str:
    """Return "Omaha, Nebraska"; nothing for somebody anonymous, whom a place could give away."""
    if person.display_choice is DisplayChoice.ANONYMOUS:
        return ""
    return ", ".join(part for part in (person.city, person.region) if part) or person.country
