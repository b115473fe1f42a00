"""Galleries: made, listed, found by title or id, and refused in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exhibit.model.pieces import Status
from exhibit.model.refusals import NotFound, Refusal
from exhibit.services.arranging import (
    GalleryExists,
    SectionPlan,
    create_from_accepted,
    create_gallery,
    find_gallery,
    list_galleries,
    stops_of,
)
from exhibit.services.history import undo
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece


def catalog_of(*accessions: str) -> FakeCatalog:
    catalog = FakeCatalog()
    with catalog.write("pieces") as work:
        for accession in accessions:
            store_piece(work, accession)
        work.commit()
    return catalog


def test_stops_are_numbered_through_all_sections_in_order() -> None:
    catalog = catalog_of("A", "B", "C")
    plans = [SectionPlan(title=(("en", "One"),), piece_ids=(3, 1)), SectionPlan(piece_ids=(2,))]
    gallery = create_gallery(catalog, (("en", "Rooms"), ("es", "Salas")), plans, welcome=(("en", "Hello"),))
    with catalog.read() as view:
        stops = [
            (section.position, stop.piece_id, stop.number) for section, stop in stops_of(view, gallery.id)
        ]
    assert stops == [(0, 3, 1), (0, 1, 2), (1, 2, 3)]


def test_all_accepted_pieces_by_accession() -> None:
    catalog = catalog_of("B", "A")
    with catalog.write("draft") as work:
        store_piece(work, "C", each=lambda piece: replace(piece, status=Status.SUBMITTED))
        work.commit()
    gallery, count = create_from_accepted(catalog, "Everything")
    with catalog.read() as view:
        assert [view.pieces.get(stop.piece_id).accession for _, stop in stops_of(view, gallery.id)] == [
            "A",
            "B",
        ]
        (listed,) = list_galleries(view)
    assert (count, listed.title, listed.stops, listed.editions) == (2, "Everything", 2, 0)


def test_nothing_accepted_is_refused() -> None:
    with pytest.raises(Refusal, match="No piece is accepted yet"):
        create_from_accepted(FakeCatalog(), "Empty")


def test_a_title_is_given_once() -> None:
    catalog = catalog_of("A")
    create_from_accepted(catalog, "Rooms")
    with pytest.raises(GalleryExists, match="Rooms"):
        create_from_accepted(catalog, "Rooms")


def test_a_gallery_is_found_by_title_in_any_case_or_by_id() -> None:
    catalog = catalog_of("A")
    gallery, _ = create_from_accepted(catalog, "Rooms")
    with catalog.read() as view:
        for name in ("Rooms", "rooms", str(gallery.id)):
            assert find_gallery(view, name) == gallery
        with pytest.raises(NotFound, match="There are: “Rooms”"):
            find_gallery(view, "Halls")


def test_making_a_gallery_is_one_step_back() -> None:
    catalog = catalog_of("A")
    create_from_accepted(catalog, "Rooms")
    assert undo(catalog).label == "Create the gallery “Rooms”"
    with catalog.read() as view:
        assert list_galleries(view) == ()


@pytest.mark.parametrize("title", ["", " ", "\n"])
def test_a_gallery_without_a_title_is_refused(title: str) -> None:
    with pytest.raises(Refusal, match="needs a title"):
        create_from_accepted(FakeCatalog(), title)
