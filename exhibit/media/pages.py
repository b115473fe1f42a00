"""The pages of a document as pictures."""

from __future__ import annotations

from math import ceil
from typing import Any

from pypdfium2 import raw

from exhibit.media import derivatives, formats
from exhibit.media.decoding import Image
from exhibit.media.documents.pdf import damaged, open_pdf
from exhibit.media.formats import recognize
from exhibit.media.page_clock import PageClock
from exhibit.media.store import LONG_EDGES
from exhibit.model.refusals import FileRefused
from exhibit.model.said import Said
from exhibit.ports import MediumDone, MediumFacts, MediumJob

_LARGEST = LONG_EDGES[-1]
_MOST_DOTS = 600 / 72
"""Pixels a point: a page the size of a stamp is not blown up beyond 600 dots an inch."""

_ROUNDING = 1e-6
_LONGEST_PAGE = 1e6
"""Points; a PDF has at most 14,400 of them (ISO 32000-1, annex C.2), and a longer page is damaged."""


def prepare_pages(job: MediumJob, *, write: bool) -> MediumDone:
    """Render a document's pages and, with ``write``, store the derivatives that are missing.

    Without ``write`` every page is rendered all the same, so that a dry run accepts and refuses the same
    files. A file that cannot be taken in gives a refusal. Raises ``Refusal`` where the store cannot be
    written.
    """
    try:
        with open_pdf(job.original) as document:
            return MediumDone(key=job.key, facts=_prepared(job, document, write=write))
    except FileRefused as refusal:
        return MediumDone(key=job.key, refusal=refusal.said)


def _prepared(job: MediumJob, document: Any, *, write: bool) -> MediumFacts:
    pages = range(1, len(document) + 1)
    sizes = [_checked_size(document, page) for page in pages]
    lacking = derivatives.missing(job.store, job.sha256, pages)
    first = b"" if 1 in lacking else derivatives.smallest(job.store, job.sha256)
    clock = PageClock(len(sizes))
    for page in lacking:
        with clock.page():
            picture = rendered(document, page)
            jpegs = derivatives.render(picture) if write or page == 1 else {}
        first = first or jpegs[LONG_EDGES[0]]
        if write:
            derivatives.store(job.store, job.sha256, page, jpegs)
    color, perceptual = derivatives.seen(first)
    kind = recognize(job.original)
    width, height = sizes[0]
    return MediumFacts(
        media_type=kind.media_type,
        extension=kind.extension,
        width=width,
        height=height,
        color=color,
        pages=len(sizes),
        perceptual=perceptual,
    )


def _checked_size(document: Any, page: int) -> tuple[int, int]:
    """Return a page's size in pixels as it is rendered. Raises ``FileRefused``."""
    loaded = document[page - 1]
    try:
        width, height = loaded.get_size()
        if not (0 < width < _LONGEST_PAGE and 0 < height < _LONGEST_PAGE):
            raise damaged()
        for picture in loaded.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=5):
            across, down = picture.get_px_size()
            if across * down > formats.MAX_PIXELS:
                what = Said(
                    "Page {page} holds a picture of {megapixels:,.0f} megapixels.",
                    page=page,
                    megapixels=across * down / 1e6,
                )
                raise FileRefused(what, advice="Send the picture as a file of its own.")
        dots = _dots(width, height)
        return ceil(width * dots), ceil(height * dots)
    finally:
        loaded.close()


def rendered(document: Any, page: int) -> Image:
    """Return a page as a picture on white, its long edge that of the largest derivative."""
    loaded = document[page - 1]
    try:
        bitmap = loaded.render(scale=_dots(*loaded.get_size()), rev_byteorder=True, may_draw_forms=False)
        pixels = bitmap.to_numpy().tobytes()
        width, height = bitmap.width, bitmap.height
        bitmap.close()
        return derivatives.from_rgb(width, height, pixels)
    finally:
        loaded.close()


def _dots(width: float, height: float) -> float:
    """Return how many pixels there are for a point; sizes are rounded up, so a trace less than fits."""
    return min(_MOST_DOTS, (_LARGEST - _ROUNDING) / max(width, height))
