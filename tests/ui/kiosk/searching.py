"""A visitor at the search of an edition that was written and opened as a kiosk's is."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

from db.edition.reader import open_edition
from db.edition.writer import write_gallery_database
from exhibit.model.edition import EditionContent
from tests.fakes.edition import FakeEdition, sample_edition


def written_edition(folder: Path) -> FakeEdition:
    """Return the sample edition as its reader on disk shows it; the kiosk's fixture asks for its kind."""
    fake = sample_edition(folder / "data")
    pages = tuple(fake.page(card.piece_id) for card in fake.cards())
    write_gallery_database(folder / "data" / "gallery.db", EditionContent(front=fake.front(), pages=pages))
    return cast("Any", open_edition(folder))
