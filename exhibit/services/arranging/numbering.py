"""Stop numbers: printed on labels, so they are kept through every move until somebody changes them."""

from __future__ import annotations

from dataclasses import replace

from exhibit.model.history import Step
from exhibit.model.refusals import Refusal
from exhibit.ports import Catalog
from exhibit.services.arranging.stops import all_stops
from exhibit.services.arranging.texts import title_of

LARGEST = 9999
"""The largest number that a label has room for."""


def number_stop(catalog: Catalog, stop_id: int, number: int, *, who: str = "") -> Step | None:
    """Give a stop another number; a stop that has it already takes this one's, so both stay unique.

    Raises ``Refusal`` for a number that no label can carry.
    """
    if not 1 <= number <= LARGEST:
        raise Refusal(f"A stop's number is between 1 and {LARGEST}.")
    with catalog.read() as view:
        stop = view.stops.get(stop_id)
        gallery_id = view.sections.get(stop.section_id).gallery_id
        taken = [one for one in all_stops(view, gallery_id) if one.number == number and one.id != stop_id]
    label = f"Exchange the numbers {stop.number} and {number}" if taken else f"Number a stop {number}"
    with catalog.write(label, who) as work:
        for one in taken:
            work.stops.put(replace(one, number=stop.number))
        work.stops.put(replace(stop, number=number))
        return work.commit()


def number_in_order(catalog: Catalog, gallery_id: int, *, who: str = "") -> Step | None:
    """Number all stops of a gallery from 1 in the order of the walk."""
    with catalog.read() as view:
        name = title_of(view, view.galleries.get(gallery_id))
    with catalog.write(f"Number the stops of “{name}” from 1 in order", who) as work:
        for number, stop in enumerate(all_stops(work, gallery_id), start=1):
            work.stops.put(replace(stop, number=number))
        return work.commit()
