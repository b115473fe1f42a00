"""Small editions as publishing makes them, but with a database that needs no SQL: a list of names as JSON."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterable
from pathlib import Path

from exhibit.interchange.bags import write_bag
from exhibit.model.edition import Card, Front, Picture, PiecePage, Rendition, Support
from exhibit.model.refusals import EditionRefused
from exhibit.ports import Progress, no_progress
from exhibit.services.installing.surveying import EditionCheck
from exhibit.services.installing.verifying import verify_edition
from tests.fakes.edition import FakeEdition

IDENTITY = "5f1c2a9b7e3d4c60"


def make_edition(
    folder: Path,
    number: int = 1,
    *,
    works: int = 3,
    tags: Iterable[tuple[str, str]] = (),
    bytes_each: int = 3000,
) -> Path:
    """Write an edition whose pictures differ from number to number; the first work is in all of them."""
    data = folder / "data"
    data.mkdir(parents=True)
    pictures = [
        put_object(data, _picture(0 if work == 0 else number, work, bytes_each)) for work in range(works)
    ]
    write_database(data, pictures)
    replaced = dict(tags)
    info = {
        "Bag-Software-Agent": "Lamplight",
        "Bagging-Date": "2025-03-01",
        "External-Description": "What the Night Shift Keeps",
        "Lamplight-Format": "1",
        "Lamplight-Gallery": IDENTITY,
        "Lamplight-Edition": str(number),
    }
    write_bag(folder, info | replaced)
    return folder


def put_object(data: Path, content: bytes, extension: str = "jpg") -> str:
    """Put an object where its checksum says, and return its path relative to ``data``."""
    name = hashlib.sha256(content).hexdigest()
    path = data / "objects" / name[:2] / f"{name}.{extension}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path.relative_to(data).as_posix()


def write_database(
    data: Path, pictures: list[str], *, identity: str = IDENTITY, works: int | None = None
) -> None:
    """Write the stand-in for ``gallery.db``."""
    content = {"identity": identity, "works": len(pictures) if works is None else works, "pictures": pictures}
    (data / "gallery.db").write_text(json.dumps(content))


def open_made(folder: Path) -> FakeEdition:
    """Open an edition made here. Raises ``EditionRefused`` as the real reader does."""
    try:
        content = json.loads((folder / "data" / "gallery.db").read_bytes())
    except (OSError, ValueError) as error:
        what = "The edition's database cannot be opened."
        raise EditionRefused(what) from error
    front = Front(
        identity=content["identity"],
        language="en",
        languages=("en",),
        title=(("en", "What the Night Shift Keeps"),),
        welcome=(),
        sections=(),
        works=content["works"],
        support=Support(opening=(), contacts=()),
    )
    return FakeEdition(
        folder / "data", front, [_page(at + 1, path) for at, path in enumerate(content["pictures"])]
    )


def verify(folder: Path, progress: Progress = no_progress) -> EditionCheck:
    """Verify an edition made here completely."""
    return verify_edition(folder, open_made, progress)


def _picture(seed: int, work: int, size: int) -> bytes:
    return b"\xff\xd8\xff\xe0" + random.Random(f"{seed}/{work}").randbytes(size) + b"\xff\xd9"


def _page(number: int, path: str) -> PiecePage:
    picture = Picture(
        renditions=(Rendition(path=path, width=40, height=30),), color="#776655", alt=(("en", "A hall."),)
    )
    card = Card(
        piece_id=number,
        number=number,
        section=0,
        title=(("en", f"Work {number}"),),
        names=("",),
        language="en",
        door="see",
        terms=(),
        picture=picture,
    )
    return PiecePage(
        card=card,
        setting="prose",
        statement=(),
        body=(),
        pictures=(picture,),
        credits=(),
        content_notes=(),
        content_note=(),
        support=False,
        related=(),
        made="",
        dimensions="",
        place="",
        rights="",
    )
