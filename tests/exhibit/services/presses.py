"""A press for tests, and a picture in its store whose private metadata must never leave it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image

from db.edition.writer import write_gallery_database
from exhibit.media.measuring import measure
from exhibit.media.store import LONG_EDGES, FileMediaStore
from exhibit.media.stripping import strip
from exhibit.media.texts import read_text
from exhibit.media.workers import Decoders
from exhibit.model.edition import Support
from exhibit.model.pieces import MediumFile
from exhibit.ports import MediumJob
from exhibit.services.publishing.hanging import Press

CANARY = "QZXCANARY"


@contextmanager
def press_at(root: Path) -> Iterator[Press]:
    """Open a press over a media store at ``root``, on the day of the fake pieces."""
    with Decoders(workers=0) as decoders:
        yield Press(
            store=FileMediaStore(root), store_root=root, prepare=decoders.prepare, measure=measure,
            clean=strip, read_words=lambda path: read_text(path)[0],
            write_database=write_gallery_database, support=Support(opening=(("en", "Help"),), contacts=()),
            long_edges=LONG_EDGES, now=lambda: datetime(2026, 9, 15, 12, tzinfo=UTC),
        )  # fmt: skip


def store_picture(press: Press, folder: Path) -> MediumFile:
    """Return a medium file whose original and derivatives are in the store, private metadata and all."""
    source = folder / f"{CANARY}-file-name.jpg"
    exif = Image.Exif()
    exif[0x013B], exif[0x010E] = f"{CANARY}-artist", f"{CANARY}-description"
    image = Image.linear_gradient("L").resize((1400, 900)).convert("RGB")
    image.save(source, exif=exif, comment=f"{CANARY}-comment".encode())
    sha256 = press.store.keep(source, "jpg")
    job = MediumJob(
        key="k", original=press.store.original(sha256, "jpg"), store=press.store_root, sha256=sha256
    )
    (done,) = press.prepare([job])
    assert done.facts is not None
    return MediumFile(pages=1,
        piece_id=0, sha256=sha256, extension="jpg", media_type="image/jpeg", byte_size=1,
        width=1400, height=900, color=done.facts.color, original_name=source.name,
    )  # fmt: skip
