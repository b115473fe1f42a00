"""An edition of works that are heard, watched or were sent as pages, for the kiosk's tests."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from exhibit.model.edition import Block, PiecePage
from tests.fakes.edition import FakeEdition, sample_edition, sample_front

FILM, SILENT, SOUND, STORY, ZINE = 1, 2, 3, 4, 5

SAID = (
    Block(kind="paragraph", markup="[Rain] Nobody slept."),
    Block(kind="paragraph", markup="A <i>cart</i>."),
)


def played_edition(root: Path) -> FakeEdition:
    """Return a film, a silent one, a sound, a story with its pages, and a zine of pages alone."""
    sample = sample_edition(root)
    pages = {card.piece_id: sample.page(card.piece_id) for card in sample.cards()}
    seen, written = pages[1], pages[5]
    several = replace(
        pages[6],
        pictures=tuple(
            replace(one, page=at, description=(("en", "Maps of corridors, drawn from memory."),))
            for at, one in enumerate(pages[6].pictures, 1)
        ),
    )
    mute = replace(seen, body=(), transcript=())
    made = (
        _numbered(FILM, replace(mute, transcript=(("en", SAID),), duration_seconds=250.4), "watch"),
        _numbered(SILENT, replace(mute, duration_seconds=61.0, silent=True), "watch"),
        _numbered(SOUND, _unseen(mute, transcript=(("es", SAID),), duration_seconds=3660.0), "listen"),
        _numbered(STORY, replace(written, pictures=several.pictures), "read"),
        _numbered(ZINE, several, "see"),
    )
    return FakeEdition(root, sample_front(len(made)), made)


def _numbered(number: int, page: PiecePage, door: str) -> PiecePage:
    return replace(page, card=replace(page.card, piece_id=number, number=number, door=door), related=())


def _unseen(page: PiecePage, **changes: object) -> PiecePage:
    card = replace(page.card, picture=None, excerpt=(("es", "[Rain] Nobody slept."),))
    return replace(page, card=card, pictures=(), **changes)  # type: ignore[arg-type]
