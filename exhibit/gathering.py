"""Gathering everything that is known of some pieces, in a few questions to the catalog."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from exhibit.model.dossier import Dossier
from exhibit.model.people import Contributor, Credit
from exhibit.model.pieces import MediumFile, MediumRole, Text
from exhibit.model.vocabulary import Term
from exhibit.ports import CatalogReader

T = TypeVar("T")

_ROLE_ORDER = {role: place for place, role in enumerate(MediumRole)}


def gather(reader: CatalogReader, piece_ids: Sequence[int]) -> tuple[Dossier, ...]:
    """Return the dossiers of these pieces in the order given. Raises ``NotFound`` where one is missing."""
    wanted = set(piece_ids)
    pieces = {piece.id: piece for piece in reader.pieces.find(id=wanted)}
    media = _grouped(reader.media.find(piece_id=wanted), "piece_id")
    texts = _texts(reader, wanted, media)
    people = _credits(reader, wanted)
    terms = _terms(reader, wanted)
    consents = _grouped(reader.consents.find(piece_id=wanted), "piece_id")
    reviews = _grouped(reader.reviews.find(piece_id=wanted), "piece_id")
    notes = _grouped(reader.notes.find(piece_id=wanted), "piece_id")
    return tuple(
        Dossier(
            piece=pieces[one] if one in pieces else reader.pieces.get(one),
            texts=tuple(texts[one]),
            media=tuple(sorted(media[one], key=lambda m: (_ROLE_ORDER[m.role], m.position, m.id))),
            credits=tuple(people[one]),
            terms=tuple(terms[one]),
            consents=tuple(consents[one]),
            reviews=tuple(reviews[one]),
            notes=tuple(notes[one]),
        )
        for one in piece_ids
    )


def _texts(
    reader: CatalogReader, wanted: set[int], media: dict[int, list[MediumFile]]
) -> dict[int, list[Text]]:
    owner = {medium.id: piece_id for piece_id, some in media.items() for medium in some}
    grouped = _grouped(reader.texts.find(piece_id=wanted), "piece_id")
    for text in reader.texts.find(medium_id=owner.keys()):
        grouped[owner[text.medium_id or 0]].append(text)
    return grouped


def _credits(reader: CatalogReader, wanted: set[int]) -> dict[int, list[tuple[Credit, Contributor]]]:
    found = sorted(reader.credits.find(piece_id=wanted), key=lambda one: (one.position, one.id))
    people = {one.id: one for one in reader.contributors.find(id={one.contributor_id for one in found})}
    grouped: dict[int, list[tuple[Credit, Contributor]]] = defaultdict(list)
    for credit in found:
        grouped[credit.piece_id].append((credit, people[credit.contributor_id]))
    return grouped


def _terms(reader: CatalogReader, wanted: set[int]) -> dict[int, list[Term]]:
    tags = reader.tags.find(piece_id=wanted)
    terms = {term.id: term for term in reader.terms.find(id={tag.term_id for tag in tags})}
    grouped: dict[int, list[Term]] = defaultdict(list)
    for tag in tags:
        grouped[tag.piece_id].append(terms[tag.term_id])
    return grouped


def _grouped(things: Iterable[T], name: str) -> dict[int, list[T]]:
    grouped: dict[int, list[Any]] = defaultdict(list)
    for one in things:
        grouped[getattr(one, name)].append(one)
    return grouped
