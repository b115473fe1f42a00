"""Tours: paths through some stops of a gallery, each in an order of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from exhibit.model.gallery import Tour, TourStop
from exhibit.model.history import Step
from exhibit.model.pieces import Text, TextKind
from exhibit.model.vocabulary import in_language
from exhibit.ports import Catalog, CatalogReader, UnitOfWork
from exhibit.services.arranging.texts import drop_texts, tours_of, words_of
from exhibit.services.cataloguing.counting import counted


def make_tour(catalog: Catalog, gallery_id: int, title: str, *, language: str = "en", who: str = "") -> Tour:
    """Make a tour without stops, after the others."""
    with catalog.write(f"Make the tour “{title}”", who) as work:
        tour = work.tours.add(Tour(gallery_id=gallery_id, position=len(tours_of(work, gallery_id))))
        work.texts.add(Text(kind=TextKind.TITLE, language=language, value=title, tour_id=tour.id))
        work.commit()
    return tour


def remove_tour(catalog: Catalog, tour_id: int, *, who: str = "") -> Step | None:
    """Remove a tour; its stops stay in the gallery."""
    with catalog.read() as view:
        name = tour_name(view, tour_id)
    with catalog.write(f"Remove the tour “{name}”", who) as work:
        gallery_id = work.tours.get(tour_id).gallery_id
        drop_tours(work, [tour_id])
        for position, tour in enumerate(tours_of(work, gallery_id)):
            work.tours.put(replace(tour, position=position))
        return work.commit()


def add_to_tour(
    catalog: Catalog, tour_id: int, stop_ids: Sequence[int], place: int = -1, *, who: str = ""
) -> Step | None:
    """Add stops to a tour before the one that stands at ``place`` now, or at its end (-1).

    A stop that is on the tour already stays where it is.
    """
    with catalog.read() as view:
        name, present = tour_name(view, tour_id), {one.stop_id for one in on_tour(view, tour_id)}
    new = [one for one in dict.fromkeys(stop_ids) if one not in present]
    with catalog.write(f"Add {counted(len(new), 'stop', 'stops')} to the tour “{name}”", who) as work:
        order = list(on_tour(work, tour_id))
        made = [work.tour_stops.add(TourStop(tour_id=tour_id, stop_id=one)) for one in new]
        place = len(order) if place < 0 else place
        _put_in_order(work, [*order[:place], *made, *order[place:]])
        return work.commit()


def remove_from_tour(
    catalog: Catalog, tour_id: int, stop_ids: Sequence[int], *, who: str = ""
) -> Step | None:
    """Take stops off a tour; they stay in the gallery."""
    with catalog.read() as view:
        name = tour_name(view, tour_id)
        gone = [one for one in on_tour(view, tour_id) if one.stop_id in set(stop_ids)]
    with catalog.write(f"Take {counted(len(gone), 'stop', 'stops')} off the tour “{name}”", who) as work:
        for one in gone:
            work.tour_stops.remove(one.id)
        _put_in_order(work, on_tour(work, tour_id))
        return work.commit()


def toggle_on_tour(catalog: Catalog, tour_id: int, stop_ids: Sequence[int], *, who: str = "") -> Step | None:
    """Add stops to a tour; where all of them are on it already, take them off."""
    with catalog.read() as view:
        present = {one.stop_id for one in on_tour(view, tour_id)}
    if present.issuperset(stop_ids):
        return remove_from_tour(catalog, tour_id, stop_ids, who=who)
    return add_to_tour(catalog, tour_id, stop_ids, who=who)


def shift_on_tour(catalog: Catalog, tour_id: int, stop_id: int, by: int, *, who: str = "") -> Step | None:
    """Move a stop so many places later on a tour (earlier below 0), as far as the tour goes."""
    with catalog.read() as view:
        name = tour_name(view, tour_id)
    with catalog.write(f"Move a stop on the tour “{name}”", who) as work:
        order = list(on_tour(work, tour_id))
        moved = next((one for one in order if one.stop_id == stop_id), None)
        if moved is not None:
            place = max(0, order.index(moved) + by)
            order.remove(moved)
            order.insert(place, moved)
        _put_in_order(work, order)
        return work.commit()


def on_tour(reader: CatalogReader, tour_id: int) -> tuple[TourStop, ...]:
    """Return what is on a tour, in its order."""
    return tuple(sorted(reader.tour_stops.find(tour_id=tour_id), key=lambda one: (one.position, one.id)))


def tour_name(reader: CatalogReader, tour_id: int) -> str:
    """Return a tour's title in the gallery's language, else in any."""
    gallery = reader.galleries.get(reader.tours.get(tour_id).gallery_id)
    return in_language(words_of(reader, TextKind.TITLE, tour_id=tour_id), gallery.language)


def drop_tours(work: UnitOfWork, tour_ids: Sequence[int]) -> None:
    """Remove tours within a unit of work, with everything that belongs to them."""
    for one in work.tour_stops.find(tour_id=tuple(tour_ids)):
        work.tour_stops.remove(one.id)
    drop_texts(work, "tour_id", tour_ids)
    for tour_id in tour_ids:
        work.tours.remove(tour_id)


def _put_in_order(work: UnitOfWork, order: Sequence[TourStop]) -> None:
    for position, one in enumerate(order):
        work.tour_stops.put(replace(one, position=position))
