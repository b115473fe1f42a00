"""The sample edition with tours, tones, places and times, for tests of walking and exploring."""

from __future__ import annotations

from dataclasses import replace

from exhibit.model.edition import GuidedTour, PiecePage, ShownTerm, TourPoint
from tests.fakes.edition import FakeEdition

PICTURE, POEM, STORY, NOTED = 1, 2, 5, 12

NIGHT = GuidedTour(
    identity="tour-1",
    title=(("en", "By night"), ("es", "De noche")),
    welcome=(("en", "Come along."),),
    seconds=150,
    points=(
        TourPoint(piece_id=PICTURE, narration=(("en", "Begin here."), ("es", "Empiece aquí."))),
        TourPoint(piece_id=POEM, narration=(("en", "Read on."),)),
        TourPoint(piece_id=NOTED, narration=(("en", "Told only after the note."),)),
        TourPoint(piece_id=999),
        TourPoint(piece_id=STORY),
    ),
)

SHORT = GuidedTour(
    identity="two-minutes",
    minutes=2,
    seconds=110,
    points=tuple(TourPoint(piece_id=one) for one in (3, 4, 6)),
)

NOWHERE = GuidedTour(identity="tour-2", title=(("en", "Nowhere"),), points=(TourPoint(piece_id=998),))

_TONES = {PICTURE: ("strained", 5), POEM: ("joyful", 1), 3: ("tender", 3), NOTED: ("strained", 5)}


def toured(edition: FakeEdition) -> FakeEdition:
    """Return the sample edition with three tours, one of them past no work that is there."""
    front = replace(edition.front(), tours=(SHORT, NIGHT, NOWHERE))
    pages = [_told(edition.page(card.piece_id)) for card in edition.cards()]
    return FakeEdition(edition.root, front, pages)


def _told(page: PiecePage) -> PiecePage:
    card = page.card
    terms = card.terms
    if card.piece_id in _TONES:
        slug, position = _TONES[card.piece_id]
        label = (("en", slug.title()),)
        terms = (*terms, ShownTerm(vocabulary="tone", slug=slug, label=label, position=position))
    nurse = ShownTerm(vocabulary="profession", slug="nurse", label=(("en", "Nurse"),))
    terms = (*terms, nurse) if card.piece_id in {PICTURE, POEM} else terms
    return replace(page, card=replace(card, terms=terms, place=page.place))
