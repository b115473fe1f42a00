"""A gallery of two sections, with three and two stops of pieces A to E."""

from __future__ import annotations

import pytest

from exhibit.model.gallery import Gallery, Stop
from exhibit.services.arranging import SectionPlan, create_gallery, stops_of
from exhibit.services.arranging.texts import sections_of
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece


class Walk:
    """A gallery, and how it reads: ``"ABC|DE"`` are its pieces by accession, section by section."""

    def __init__(self, plan: str = "ABC|DE") -> None:
        self.catalog = FakeCatalog()
        with self.catalog.write("pieces") as work:
            pieces = {one: store_piece(work, one).id for one in sorted({*plan, *"XYZ"} - {"|"})}
            work.commit()
        self.pieces = pieces
        plans = [SectionPlan(piece_ids=tuple(pieces[one] for one in part)) for part in plan.split("|")]
        self.gallery: Gallery = create_gallery(self.catalog, (("en", "Rooms"),), plans)

    def __str__(self) -> str:
        with self.catalog.read() as view:
            found = [(section.id, stop) for section, stop in stops_of(view, self.gallery.id)]
            names = {piece.id: piece.accession for piece in view.pieces.find()}
            return "|".join(
                "".join(names[stop.piece_id] for section, stop in found if section == one.id)
                for one in sections_of(view, self.gallery.id)
            )

    @property
    def numbers(self) -> list[int]:
        with self.catalog.read() as view:
            return [stop.number for _, stop in stops_of(view, self.gallery.id)]

    @property
    def sections(self) -> list[int]:
        with self.catalog.read() as view:
            return [one.id for one in sections_of(view, self.gallery.id)]

    @property
    def label(self) -> str:
        with self.catalog.read() as view:
            return view.steps()[0].label

    def stops(self, accessions: str) -> list[int]:
        with self.catalog.read() as view:
            by_piece: dict[int, Stop] = {stop.piece_id: stop for _, stop in stops_of(view, self.gallery.id)}
        return [by_piece[self.pieces[one]].id for one in accessions]


@pytest.fixture
def walk() -> Walk:
    return Walk()
