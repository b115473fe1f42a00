"""The sample gallery: imported and published the way everybody's is."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from exhibit.model.gallery import Gallery, Tour, TourStop
from exhibit.model.pieces import Text, TextKind
from exhibit.model.refusals import NotFound
from exhibit.ports import Catalog, CatalogReader, UnitOfWork
from exhibit.services.arranging import SectionPlan, Words, create_gallery, stops_of

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
    gallery = create_gallery(catalog, title, sections, welcome=welcome)
    with catalog.write("Lay out the sample’s tours") as work:
        _lay_out_tours(work, gallery, description.get("tour", []))
        _place_details(work, description.get("detail", []))
        work.commit()
    return dict(title)["en"]


def _lay_out_tours(work: UnitOfWork, gallery: Gallery, tours: list[dict[str, Any]]) -> None:
    """Lay out tours over the gallery's stops. Raises ``KeyError`` for a piece that has none."""
    stops = {work.pieces.get(stop.piece_id).accession: stop.id for _, stop in stops_of(work, gallery.id)}
    for position, told in enumerate(tours):
        tour = work.tours.add(Tour(gallery_id=gallery.id, position=position))
        for kind in (TextKind.TITLE, TextKind.WELCOME):
            for language, value in _words(told[kind.value]):
                work.texts.add(Text(kind=kind, language=language, value=value, tour_id=tour.id))
        for place, stop in enumerate(told["stop"]):
            narration = _words(stop["narration"])
            stop_id = stops[_accession(stop["piece"])]
            work.tour_stops.add(
                TourStop(tour_id=tour.id, stop_id=stop_id, position=place, narration=narration)
            )


def _place_details(work: UnitOfWork, details: list[dict[str, Any]]) -> None:
    """Say where on the first picture of their pieces some details lie."""
    for told in details:
        for medium in work.media.find(original_name=told["file"]):
            work.media.put(replace(medium, region=tuple(told["region"])))


def _sections(reader: CatalogReader, description: dict[str, Any]) -> Iterator[SectionPlan]:
    pieces = {piece.accession: piece.id for piece in reader.pieces.find()}
    for section in description["section"]:
        accessions = [_accession(number) for number in section["pieces"]]
        missing = [one for one in accessions if one not in pieces]
        if missing:
            raise NotFound(f"The sample gallery lacks {', '.join(missing)}.", advice="Fetch its files again.")
        yield SectionPlan(title=_words(section["title"]), piece_ids=tuple(pieces[one] for one in accessions))


def _accession(number: int) -> str:
    return f"LL-{number:03}"


def _words(texts: dict[str, str]) -> Words:
    return tuple(texts.items())
