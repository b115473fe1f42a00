"""Making the small picture of a file that is looked at before it is imported; nothing is written."""

from __future__ import annotations

from pathlib import Path

from exhibit.media import derivatives
from exhibit.media.damage import refusing_damage
from exhibit.media.formats import Format, recognize
from exhibit.media.store import LONG_EDGES, unreadable
from exhibit.model.pieces import Family
from exhibit.model.refusals import FileRefused
from exhibit.ports import Looked, LookJob

LONG_EDGE = LONG_EDGES[1]
"""Of a preview, in pixels, where what is shown has as many."""


def preview(job: LookJob) -> Looked:
    """Decode a picture, or a document's first page, small; what has nothing to see is refused."""
    try:
        kind = recognize(job.path)
        with refusing_damage(job.path):
            jpeg = _page(job.path) if kind.family is Family.PAGES else _picture(job.path, kind)
    except FileRefused as refusal:
        return Looked(key=job.key, refusal=refusal.said)
    except OSError as error:
        return Looked(key=job.key, refusal=str(unreadable(error)))
    return Looked(key=job.key, media_type=kind.media_type, preview=jpeg)


def _picture(path: Path, kind: Format) -> bytes:
    from exhibit.media.decoding import load_reduced, open_picture  # noqa: PLC0415 - documents need it not
    from exhibit.media.pictures import places_in  # noqa: PLC0415

    if kind.family is not Family.PICTURE:
        raise FileRefused("It has no picture to be seen.")
    opened = open_picture(path, kind, places_in(path, kind)[0])
    full = opened.width, opened.height
    return derivatives.render(load_reduced(opened, kind, LONG_EDGE), full)[LONG_EDGE]


def _page(path: Path) -> bytes:
    from exhibit.media.documents.pdf import open_pdf  # noqa: PLC0415 - pictures need it not
    from exhibit.media.pages import rendered  # noqa: PLC0415

    with open_pdf(path) as document:
        return derivatives.render(rendered(document, 1))[LONG_EDGE]
