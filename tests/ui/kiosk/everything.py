"""One edition with a work of every kind, so that every scene of the kiosk has something to show."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from exhibit.model.edition import PiecePage
from exhibit.services.reflecting.prompts import bundled_prompts
from tests.fakes.edition import FakeEdition, sample_edition
from tests.fakes.sounding_edition import FILM, SOUND, STORY, sounding_edition
from tests.ui.kiosk.toured import toured

_PLAYED = 100
"""What is played has numbers from here on."""

_REGIONS = ((0.1, 0.1, 0.3, 0.3), (0.6, 0.5, 0.3, 0.4))
"""Where further pictures lie on the first."""


def everything(root: Path) -> FakeEdition:
    """Return the sample edition with tours, tones, details, a film, a sound and a reading."""
    sample = toured(sample_edition(root))
    played = sounding_edition(root)
    pages = [_marked(sample.page(card.piece_id)) for card in sample.cards()]
    pages += [_numbered(played.page(number)) for number in (FILM, SOUND, STORY)]
    return FakeEdition(root, replace(sample.front(), prompts=bundled_prompts()), pages)


def _marked(page: PiecePage) -> PiecePage:
    """Return a page whose further pictures lie on the first."""
    further = zip(page.pictures[1:], _REGIONS, strict=False)
    details = (replace(one, region=region) for one, region in further)
    return replace(page, pictures=(*page.pictures[:1], *details))


def _numbered(page: PiecePage) -> PiecePage:
    number = _PLAYED + page.card.piece_id
    return replace(page, card=replace(page.card, piece_id=number, number=number), related=())
