"""Reading what the editions' page shows, folders on the disk included; never on the main thread."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from exhibit.model.gallery import Publication
from exhibit.ports import CatalogReader
from exhibit.services.arranging import GallerySummary, list_galleries
from exhibit.services.publishing.comparing import Changes, between_editions
from exhibit.services.publishing.foreseeing import Outlook, foresee
from exhibit.services.reviewing.standing import withdrawn_but_published


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionRow:
    """An edition as the list shows it. ``there`` tells whether its folder is still where it was made.

    ``withdrawn`` counts the works in it that may no longer be shown.
    """

    publication: Publication
    gallery: str
    there: bool
    changes: Changes
    withdrawn: int


@dataclass(frozen=True, slots=True)
class Editions:
    """All galleries, what publishing one of them would do, and every edition there is, the newest first."""

    galleries: tuple[GallerySummary, ...]
    outlook: Outlook | None
    rows: tuple[EditionRow, ...]


def read_editions(view: CatalogReader, gallery_id: int, now: datetime) -> Editions:
    """Read everything; ``gallery_id`` is the gallery to be published, or else the first there is."""
    galleries = list_galleries(view)
    ids = [one.id for one in galleries]
    shown = gallery_id if gallery_id in ids else next(iter(ids), 0)
    titles = {one.id: one.title for one in galleries}
    published = view.publications()
    withdrawn = [edition.id for out in withdrawn_but_published(view, now.date()) for edition in out.editions]
    before = {(one.gallery_id, one.number): one for one in published}
    rows = [
        EditionRow(
            publication=one,
            gallery=titles.get(one.gallery_id, ""),
            there=bool(one.folder) and Path(one.folder).is_dir(),
            changes=between_editions(before.get((one.gallery_id, one.number - 1)), one),
            withdrawn=withdrawn.count(one.id),
        )
        for one in sorted(published, key=lambda one: (one.published_on, one.id), reverse=True)
    ]
    return Editions(galleries, foresee(view, shown, now) if shown else None, tuple(rows))


def folder_name(title: str, number: int) -> str:
    """Return what an edition's folder is called, in letters that every disk takes."""
    words = re.findall(r"[\w'’]+", title)[:8]
    return "-".join([*words, str(number)])
