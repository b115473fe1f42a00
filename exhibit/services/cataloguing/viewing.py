"""What a picture shows of its work, and where on the first picture a detail lies."""

from __future__ import annotations

from dataclasses import replace

from exhibit.model.history import Step
from exhibit.model.pieces import MediumFile, PictureView
from exhibit.model.refusals import Refusal
from exhibit.ports import Catalog
from exhibit.services.cataloguing.describing import called
from exhibit.services.cataloguing.first_picture import first_picture

Region = tuple[float, float, float, float]
"""Left, top, width and height in parts of the first picture, 0 to 1."""

SMALLEST = 0.01
"""A mark is never narrower or lower than this part of the picture: nobody would find it."""


def view_medium(catalog: Catalog, medium_id: int, view: PictureView, *, who: str = "") -> Step | None:
    """Say what a picture shows of its work. Only a detail keeps its mark on the first picture."""
    with catalog.read() as reader:
        label = f"Say what a picture of {called(reader, reader.media.get(medium_id).piece_id)} shows"
    with catalog.write(label, who) as work:
        medium = work.media.get(medium_id)
        region = medium.region if view is PictureView.DETAIL else ()
        work.media.put(replace(medium, view=view, region=region))
        return work.commit()


def mark_region(
    catalog: Catalog,
    medium_id: int,
    region: Region | None,
    *,
    who: str = "",
    extends: int | None = None,
) -> Step | None:
    """Mark where on the work's first picture a detail lies; None takes the mark off.

    What lies outside the picture is brought inside. Raises ``Refusal`` for what is no detail, and for the
    first picture itself.
    """
    with catalog.read() as reader:
        label = f"Mark a detail of {called(reader, reader.media.get(medium_id).piece_id)}"
    with catalog.write(label, who) as work:
        medium = work.media.get(medium_id)
        if region is not None and not takes_mark(medium, first_picture(work, medium.piece_id)):
            raise Refusal("Only a detail is marked on the first picture.")
        work.media.put(replace(medium, region=() if region is None else within(region)))
        return work.commit(extends=extends)


def takes_mark(medium: MediumFile, first: MediumFile | None) -> bool:
    """Tell whether a medium file is a detail that lies somewhere on the first picture of its work."""
    return medium.view is PictureView.DETAIL and first is not None and medium.id != first.id


def within(region: Region) -> Region:
    """Return a region as it is kept: within the picture, never too small to be found, in ten-thousandths."""
    left, top, width, height = (max(0.0, min(1.0, part)) for part in region)
    width, height = max(SMALLEST, width), max(SMALLEST, height)
    left, top = min(left, 1 - width), min(top, 1 - height)
    return round(left, 4), round(top, 4), round(width, 4), round(height, 4)
