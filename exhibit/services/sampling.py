"""The sample gallery: imported and published the way everybody's is."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from exhibit.model.refusals import NotFound
from exhibit.ports import Catalog, CatalogReader
from exhibit.services.arranging import SectionPlan, Words, create_gallery

_DESCRIPTION = "welcome.toml"


def sample_key(source: Path) -> str:
    """Return a name for this state of the sample's files, so that a newer sample is built anew."""
    digest = hashlib.sha256()
    for path in sorted(one for one in source.rglob("*") if one.is_file()):
        digest.update(f"{path.relative_to(source).as_posix()} {path.stat().st_size}\n".encode())
    for name in (_DESCRIPTION, "submissions.csv"):
        digest.update((source / name).read_bytes())
    return digest.hexdigest()[:16]


def arrange_sample(catalog: Catalog, source: Path) -> str:
    """Arrange the imported sample as its ``welcome.toml`` says, and return the gallery's title.

    Raises ``NotFound`` where a piece that it names was not imported.
    """
    description = tomllib.loads((source / _DESCRIPTION).read_text(encoding="utf-8"))
    with catalog.read() as view:
        sections = list(_sections(view, description))
    title, welcome = _words(description["title"]), _words(description["welcome"])
    create_gallery(catalog, title, sections, welcome=welcome)
    return dict(title)["en"]


def _sections(reader: CatalogReader, description: dict[str, Any]) -> Iterator[SectionPlan]:
    pieces = {piece.accession: piece.id for piece in reader.pieces.find()}
    for section in description["section"]:
        accessions = [f"LL-{number:03}" for number in section["pieces"]]
        missing = [one for one in accessions if one not in pieces]
        if missing:
            raise NotFound(f"The sample gallery lacks {', '.join(missing)}.", advice="Fetch its files again.")
        yield SectionPlan(title=_words(section["title"]), piece_ids=tuple(pieces[one] for one in accessions))


def _words(texts: dict[str, str]) -> Words:
    return tuple(texts.items())
