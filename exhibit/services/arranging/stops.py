"""Stops: pieces put into a gallery, moved within it and taken out again, many at once."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from exhibit.model.gallery import Stop
from exhibit.model.history import Step
from exhibit.ports import Catalog, CatalogReader, UnitOfWork
from exhibit.services.arranging.texts import drop_texts, sections_of, stops_in, title_of
from exhibit.services.cataloguing.counting import counted


def add_pieces(
    catalog: Catalog, section_id: int, piece_ids: Sequence[int], place: int = -1, *, who: str = ""
) -> tuple[Stop, ...]:
    """Make pieces stops of a section, before the stop that stands at ``place`` now, or at its end (-1).

    New stops get the next numbers of the gallery. A piece that is in the gallery already stays where it is.
    """
    with catalog.read() as view:
        gallery_id = view.sections.get(section_id).gallery_id
        new = _not_yet_in(view, gallery_id, piece_ids)
        name = title_of(view, view.galleries.get(gallery_id))
    if not new:
        return ()
    with catalog.write(f"Add {counted(len(new), 'work', 'works')} to “{name}”", who) as work:
        number = 1 + max((stop.number for stop in all_stops(work, gallery_id)), default=0)
        order = list(stops_in(work, section_id))
        made = [
            work.stops.add(
                Stop(section_id=section_id, piece_id=one, position=len(order) + at, number=number + at)
            )
            for at, one in enumerate(new)
        ]
        place = len(order) if place < 0 else place
        _put_in_order(work, section_id, [*order[:place], *made, *order[place:]])
        work.commit()
    return tuple(made)


def move_stops(
    catalog: Catalog, stop_ids: Sequence[int], section_id: int, place: int = -1, *, who: str = ""
) -> Step | None:
    """Move stops, in the order of the walk, before what stands at ``place`` of a section now, or to its end.

    ``place`` counts the section's stops as they stand, the moved ones included. Numbers are kept.
    """
    with catalog.write(f"Move {counted(len(stop_ids), 'stop', 'stops')}", who) as work:
        moved = _walked(work, stop_ids)
        target = stops_in(work, section_id)
        place = len(target) if place < 0 else place
        before = [one for one in target[:place] if one not in moved]
        after = [one for one in target[place:] if one not in moved]
        _move_to(work, moved, section_id, [*before, *moved, *after])
        return work.commit()


def shift_stops(catalog: Catalog, stop_ids: Sequence[int], by: int, *, who: str = "") -> Step | None:
    """Move stops together one place earlier (``by`` -1) or later (1) on the walk, from room to room too.

    Stops that stand apart come together behind the first of them, or before the last.
    """
    with catalog.write(f"Move {counted(len(stop_ids), 'stop', 'stops')}", who) as work:
        moved = _walked(work, stop_ids)
        if moved:
            _shift(work, moved, by)
        return work.commit()


def shift_stops_to_section(
    catalog: Catalog, stop_ids: Sequence[int], by: int, *, who: str = ""
) -> Step | None:
    """Move stops to the end of the section before theirs (``by`` -1), or to the beginning of the next (1).

    They stay where they are where there is no such section.
    """
    with catalog.write(f"Move {counted(len(stop_ids), 'stop', 'stops')} to another section", who) as work:
        moved = _walked(work, stop_ids)
        if moved:
            _to_neighbor(work, moved, by)
        return work.commit()


def remove_stops(catalog: Catalog, stop_ids: Sequence[int], *, who: str = "") -> Step | None:
    """Take stops out of their gallery, with their wall texts and their places on tours; the pieces stay."""
    with catalog.read() as view:
        sections = {stop.section_id for stop in view.stops.find(id=tuple(stop_ids))}
        galleries = {one.gallery_id for one in view.sections.find(id=tuple(sections))}
        names = " and ".join(f"“{title_of(view, one)}”" for one in view.galleries.find(id=tuple(galleries)))
    with catalog.write(f"Remove {counted(len(stop_ids), 'stop', 'stops')} from {names}", who) as work:
        drop_stops(work, stop_ids)
        for section_id in sections:
            _put_in_order(work, section_id, stops_in(work, section_id))
        return work.commit()


def drop_stops(work: UnitOfWork, stop_ids: Collection[int]) -> None:
    """Remove stops within a unit of work, with everything that belongs to them."""
    gone = work.tour_stops.find(stop_id=tuple(stop_ids))
    for one in gone:
        work.tour_stops.remove(one.id)
    for tour_id in {one.tour_id for one in gone}:
        left = sorted(work.tour_stops.find(tour_id=tour_id), key=lambda one: (one.position, one.id))
        for position, one in enumerate(left):
            work.tour_stops.put(replace(one, position=position))
    drop_texts(work, "stop_id", stop_ids)
    for stop_id in stop_ids:
        work.stops.remove(stop_id)


def all_stops(reader: CatalogReader, gallery_id: int) -> tuple[Stop, ...]:
    """Return every stop of a gallery, in the order of the walk."""
    return tuple(stop for section in sections_of(reader, gallery_id) for stop in stops_in(reader, section.id))


def _not_yet_in(reader: CatalogReader, gallery_id: int, piece_ids: Sequence[int]) -> list[int]:
    present = {stop.piece_id for stop in all_stops(reader, gallery_id)}
    return [one for one in dict.fromkeys(piece_ids) if one not in present]


def _walked(reader: CatalogReader, stop_ids: Sequence[int]) -> list[Stop]:
    """Return stops in the order of the walk; those that are gone meanwhile are left out."""
    found = {stop.id for stop in reader.stops.find(id=tuple(stop_ids))}
    if not found:
        return []
    section = reader.sections.get(reader.stops.get(next(iter(found))).section_id)
    return [stop for stop in all_stops(reader, section.gallery_id) if stop.id in found]


def _shift(work: UnitOfWork, moved: list[Stop], by: int) -> None:
    edge = moved[0] if by < 0 else moved[-1]
    others = [one for one in stops_in(work, edge.section_id) if one not in moved or one == edge]
    place = others.index(edge) + by
    if not 0 <= place < len(others):
        if _to_neighbor(work, moved, by):
            return
        place -= by
    others.remove(edge)
    _move_to(work, moved, edge.section_id, [*others[:place], *moved, *others[place:]])


def _to_neighbor(work: UnitOfWork, moved: list[Stop], by: int) -> bool:
    """Move stops to the next section or the one before; tell whether there is one."""
    here = work.sections.get((moved[0] if by < 0 else moved[-1]).section_id)
    sections = sections_of(work, here.gallery_id)
    place = [one.id for one in sections].index(here.id) + by
    if not 0 <= place < len(sections):
        return False
    others = [one for one in stops_in(work, sections[place].id) if one not in moved]
    order = [*others, *moved] if by < 0 else [*moved, *others]
    _move_to(work, moved, sections[place].id, order)
    return True


def _move_to(work: UnitOfWork, moved: list[Stop], section_id: int, order: Sequence[Stop]) -> None:
    for left in {one.section_id for one in moved} - {section_id}:
        _put_in_order(work, left, [one for one in stops_in(work, left) if one not in moved])
    _put_in_order(work, section_id, order)


def _put_in_order(work: UnitOfWork, section_id: int, order: Sequence[Stop]) -> None:
    for position, stop in enumerate(order):
        work.stops.put(replace(stop, section_id=section_id, position=position))
