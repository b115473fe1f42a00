"""Copying what is arranged in one gallery into another."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from exhibit.ports import UnitOfWork
from exhibit.services.arranging.texts import sections_of, stops_in, tours_of


def copy_texts(work: UnitOfWork, name: str, source: int, target: int) -> None:
    """Give ``target`` every text of ``source``; ``name`` is the field that points at both (``stop_id``)."""
    owner: dict[str, Any] = {name: target}
    for text in work.texts.find(**{name: source}):
        work.texts.add(replace(text, id=0, **owner))


def copy_sections(work: UnitOfWork, source: int, target: int) -> dict[int, int]:
    """Copy all sections with their stops; return each stop's id with its copy's."""
    copies: dict[int, int] = {}
    for section in sections_of(work, source):
        made = work.sections.add(replace(section, id=0, gallery_id=target))
        copy_texts(work, "section_id", section.id, made.id)
        for stop in stops_in(work, section.id):
            copies[stop.id] = work.stops.add(replace(stop, id=0, section_id=made.id)).id
            copy_texts(work, "stop_id", stop.id, copies[stop.id])
    return copies


def copy_tours(work: UnitOfWork, source: int, target: int, stops: dict[int, int]) -> None:
    """Copy all tours; ``stops`` tells which stop stands for which."""
    for tour in tours_of(work, source):
        made = work.tours.add(replace(tour, id=0, gallery_id=target))
        copy_texts(work, "tour_id", tour.id, made.id)
        for one in work.tour_stops.find(tour_id=tour.id):
            work.tour_stops.add(replace(one, id=0, tour_id=made.id, stop_id=stops[one.stop_id]))
