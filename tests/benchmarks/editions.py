"""Editions of any number of works, written as publishing writes them, around pictures that were drawn."""

from __future__ import annotations

from pathlib import Path

from db.edition.writer import write_gallery_database
from exhibit.model.edition import EditionContent
from tests.fakes.edition import FakeEdition, many_cards, sample_edition

SAMPLE = 24


def edition_of(root: Path, works: int) -> FakeEdition:
    """Return the sample's 24 works, or any other number of works that share six pictures and texts."""
    root.mkdir(parents=True, exist_ok=True)
    return sample_edition(root) if works == SAMPLE else many_cards(root, works)


def write_edition(folder: Path, works: int) -> Path:
    """Write an edition's folder, without the manifests that a kiosk does not read when it starts."""
    edition = edition_of(folder / "data", works)
    pages = tuple(edition.page(card.piece_id) for card in edition.cards())
    content = EditionContent(front=edition.front(), pages=pages)
    write_gallery_database(folder / "data" / "gallery.db", content)
    return folder
