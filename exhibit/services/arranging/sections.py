"""Sections: the rooms of a gallery."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from exhibit.model.gallery import Section
from exhibit.model.history import Step
from exhibit.model.pieces import Text, TextKind
from exhibit.model.vocabulary import in_language
from exhibit.ports import Catalog, CatalogReader, UnitOfWork
from exhibit.services.arranging.stops import drop_stops
from exhibit.services.arranging.texts import drop_texts, sections_of, title_of, words_of
from exhibit.services.cataloguing.counting import counted


def add_section(
    catalog: Catalog,
    gallery_id: int,
    title: str = "",
    *,
    language: str = "en",
    place: int = -1,
    who: str = "",
) -> Section:
    """Add a section with this title before the one that stands at ``place`` now, or at the end (-1)."""
    with catalog.read() as view:
        name = title_of(view, view.galleries.get(gallery_id))
    with catalog.write(f"Add a section to “{name}”", who) as work:
        order = list(sections_of(work, gallery_id))
        made = work.sections.add(Section(gallery_id=gallery_id, position=len(order)))
        order.insert(len(order) if place < 0 else place, made)
        _put_in_order(work, order)
        if title.strip():
            work.texts.add(Text(kind=TextKind.TITLE, language=language, value=title, section_id=made.id))
        work.commit()
    return made


def move_section(catalog: Catalog, section_id: int, place: int, *, who: str = "") -> Step | None:
    """Move a section with its stops to ``place`` among the sections, counted from 0 without itself.

    A place outside of the gallery is its first or last.
    """
    with catalog.read() as view:
        name = section_name(view, section_id)
    with catalog.write(f"Move the section {name}", who) as work:
        moved = work.sections.get(section_id)
        order = [one for one in sections_of(work, moved.gallery_id) if one.id != section_id]
        order.insert(max(0, place), moved)
        _put_in_order(work, order)
        return work.commit()


def remove_section(catalog: Catalog, section_id: int, *, who: str = "") -> Step | None:
    """Remove a section with its stops, their wall texts and their places on tours; the pieces stay."""
    with catalog.read() as view:
        name, stops = section_name(view, section_id), len(view.stops.find(section_id=section_id))
    holding = f" with {counted(stops, 'stop', 'stops')}" if stops else ""
    with catalog.write(f"Remove the section {name}{holding}", who) as work:
        gallery_id = work.sections.get(section_id).gallery_id
        drop_sections(work, [section_id])
        _put_in_order(work, sections_of(work, gallery_id))
        return work.commit()


def drop_sections(work: UnitOfWork, section_ids: Sequence[int]) -> None:
    """Remove sections within a unit of work, with everything that belongs to them."""
    drop_stops(work, [stop.id for stop in work.stops.find(section_id=tuple(section_ids))])
    drop_texts(work, "section_id", section_ids)
    for section_id in section_ids:
        work.sections.remove(section_id)


def section_name(reader: CatalogReader, section_id: int) -> str:
    """Return a section's title in quotation marks, or its number where it has none."""
    section = reader.sections.get(section_id)
    title = in_language(words_of(reader, TextKind.TITLE, section_id=section_id), "en")
    return f"“{title}”" if title else str(section.position + 1)


def _put_in_order(work: UnitOfWork, order: Sequence[Section]) -> None:
    for position, section in enumerate(order):
        work.sections.put(replace(section, position=position))
