"""Tours reach an edition by the gate: what is held back is left out, and an empty tour is not shown."""

from __future__ import annotations

from dataclasses import replace

from exhibit.model.edition import Card, GuidedTour, TourPoint
from exhibit.model.gallery import Gallery
from exhibit.services.arranging import (
    add_to_tour,
    make_tour,
    stops_of,
    welcome_tour,
)
from exhibit.services.publishing.touring import guided_tours
from tests.exhibit.services.galleries_made import gallery_of, shown
from tests.fakes.catalog import FakeCatalog


def card(piece_id: int) -> Card:
    return Card(piece_id=piece_id, number=piece_id, section=0, title=(), names=(), language="en", door="see",
                terms=(), picture=None, seconds=20)  # fmt: skip


def toured(catalog: FakeCatalog) -> tuple[Gallery, list[int], int]:
    """A gallery of three works and a tour past all of them, the last first."""
    gallery_id = gallery_of(catalog, shown("LL-1"), shown("LL-2"), shown("LL-3"))
    with catalog.read() as view:
        stops = [stop for _, stop in stops_of(view, gallery_id)]
        gallery = view.galleries.get(gallery_id)
    tour = make_tour(catalog, gallery_id, "By night")
    add_to_tour(catalog, tour.id, [stop.id for stop in reversed(stops)])
    return gallery, [stop.piece_id for stop in stops], tour.id


def guided(catalog: FakeCatalog, gallery: Gallery, *pieces: int) -> tuple[GuidedTour, ...]:
    with catalog.read() as view:
        return guided_tours(view, gallery, [card(one) for one in pieces])


def narrate(catalog: FakeCatalog, tour_id: int, text: str) -> None:
    with catalog.write("Narrate") as work:
        for one in work.tour_stops.find(tour_id=tour_id):
            work.tour_stops.put(replace(one, narration=(("en", text), ("es", ""))))
        work.commit()


def test_a_tour_goes_its_own_way_with_its_own_words() -> None:
    catalog = FakeCatalog()
    gallery, pieces, tour_id = toured(catalog)
    welcome_tour(catalog, tour_id, "en", "Come along.")
    narrate(catalog, tour_id, "ten words " * 5)
    (tour,) = guided(catalog, gallery, *pieces)
    assert ((("en", "By night"),), (("en", "Come along."),)) == (tour.title, tour.welcome)
    assert pieces[::-1] == [point.piece_id for point in tour.points]
    assert all((("en", "ten words " * 5),) == point.narration for point in tour.points)
    assert 3 * (20 + 3) == tour.seconds
    assert 0 == tour.minutes


def test_what_is_held_back_is_left_out_of_a_tour() -> None:
    catalog = FakeCatalog()
    gallery, pieces, _ = toured(catalog)
    (tour,) = guided(catalog, gallery, pieces[0], pieces[2])
    assert (TourPoint(piece_id=pieces[2]), TourPoint(piece_id=pieces[0])) == tour.points


def test_a_tour_of_which_nothing_remains_is_not_shown() -> None:
    catalog = FakeCatalog()
    gallery, _, _ = toured(catalog)
    make_tour(catalog, gallery.id, "Nowhere yet")
    assert () == guided(catalog, gallery)


def test_tours_keep_the_curators_order_and_are_told_apart() -> None:
    catalog = FakeCatalog()
    gallery, pieces, _ = toured(catalog)
    second = make_tour(catalog, gallery.id, "By day")
    with catalog.read() as view:
        first_stop = stops_of(view, gallery.id)[0][1]
    add_to_tour(catalog, second.id, [first_stop.id])
    tours = guided(catalog, gallery, *pieces)
    assert ["By night", "By day"] == [dict(tour.title)["en"] for tour in tours]
    assert 2 == len({tour.identity for tour in tours})
