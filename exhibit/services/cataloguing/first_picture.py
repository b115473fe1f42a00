"""The first picture of a work: details are marked on it, and the marks hold for no other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from exhibit.model.pieces import MediumFile
from exhibit.ports import CatalogReader, UnitOfWork
from exhibit.services.dossiers import gather


def first_picture(reader: CatalogReader, piece_id: int) -> MediumFile | None:
    """Return what is looked at first of a piece, None where there is nothing to see. Raises ``NotFound``."""
    return next(iter(gather(reader, [piece_id])[0].pictures), None)


@contextmanager
def keeping_marks(work: UnitOfWork, piece_id: int) -> Iterator[None]:
    """Take the marks of details off where another picture becomes the first meanwhile.

    Another file in the first picture's own place is the same picture, better scanned: the marks stay.
    """
    former = first_picture(work, piece_id)
    yield
    first = first_picture(work, piece_id)
    if former is not None and (first is None or first.id != former.id):
        for one in work.media.find(piece_id=piece_id):
            if one.region:
                work.media.put(replace(one, region=()))
