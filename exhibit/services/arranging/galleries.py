"""Galleries as wholes: made, listed, found, duplicated and, while nothing was published of them, removed."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace

from exhibit.model.gallery import Gallery, Section, Stop
from exhibit.model.history import Step
from exhibit.model.pieces import Status, Text, TextKind
from exhibit.model.refusals import NotFound, Refusal
from exhibit.model.vocabulary import in_language
from exhibit.ports import Catalog, CatalogReader, UnitOfWork
from exhibit.services.arranging.copying import copy_sections, copy_texts, copy_tours
from exhibit.services.arranging.sections import drop_sections
from exhibit.services.arranging.texts import Words, drop_texts, sections_of, title_of
from exhibit.services.arranging.tours import drop_tours


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionPlan:
    """A section to be made: its title per language, and its pieces in order."""

    title: Words = ()
    piece_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class GallerySummary:
    """A gallery as a list shows it."""

    id: int
    title: str
    stops: int
    editions: int


class GalleryExists(Refusal):
    """A gallery of this title is there already."""

    def __init__(self, title: str) -> None:
        super().__init__(
            f"There is a gallery called “{title}” already.", advice="Give this one another title."
        )


def create_gallery(
    catalog: Catalog, title: Words, sections: Sequence[SectionPlan], *, welcome: Words = (), who: str = ""
) -> Gallery:
    """Make a gallery and number its stops from 1. Raises ``GalleryExists`` for a title that is taken."""
    name = in_language(title, "en")
    with catalog.write(f"Create the gallery “{name}”", who) as work:
        if name in _titles(work):
            raise GalleryExists(name)
        gallery = work.galleries.add(Gallery(identity=secrets.token_hex(8), language=title[0][0]))
        _add_texts(work, gallery, title, welcome)
        number = 1
        for position, plan in enumerate(sections):
            number = _add_section(work, gallery.id, position, plan, number)
        work.commit()
    return gallery


def create_from_accepted(catalog: Catalog, title: str, *, who: str = "") -> tuple[Gallery, int]:
    """Make a gallery of one section with every accepted piece by accession; return it and their number.

    Raises ``Refusal`` where no piece is accepted, or the title has no words.
    """
    title = " ".join(title.encode("utf-8", "replace").decode("utf-8").split())
    if not title:
        raise Refusal("A gallery needs a title.", advice="Write it in quotation marks after create.")
    with catalog.read() as view:
        accepted = sorted(view.pieces.find(status=Status.ACCEPTED), key=lambda piece: piece.accession)
    if not accepted:
        raise Refusal(
            "No piece is accepted yet, so the gallery would be empty.",
            advice="Accept pieces first, for instance by a column “Review status” in the sheet.",
        )
    plan = SectionPlan(piece_ids=tuple(piece.id for piece in accepted))
    return create_gallery(catalog, (("en", title),), [plan], who=who), len(accepted)


def new_gallery(catalog: Catalog, title: str, language: str = "en", *, who: str = "") -> Gallery:
    """Make a gallery with one empty section; where the title is taken, a number is put behind it."""
    with catalog.read() as view:
        free = _free_title(view, title)
    return create_gallery(catalog, ((language, free),), [SectionPlan(piece_ids=())], who=who)


def duplicate_gallery(catalog: Catalog, gallery_id: int, title: str, *, who: str = "") -> Gallery:
    """Make another gallery with the same words, sections, stops and tours, to be published on its own.

    It has the same questions for visitors too, and the same place. ``title`` replaces the title in the
    gallery's own language; where it is taken, a number is put behind it.
    """
    with catalog.read() as view:
        name, free = title_of(view, view.galleries.get(gallery_id)), _free_title(view, title)
    with catalog.write(f"Duplicate the gallery “{name}”", who) as work:
        source = work.galleries.get(gallery_id)
        made = work.galleries.add(replace(source, id=0, identity=secrets.token_hex(8)))
        copy_texts(work, "gallery_id", source.id, made.id)
        for text in work.texts.find(kind=TextKind.TITLE, gallery_id=made.id):
            work.texts.remove(text.id)
        work.texts.add(Text(kind=TextKind.TITLE, language=source.language, value=free, gallery_id=made.id))
        copy_tours(work, source.id, made.id, copy_sections(work, source.id, made.id))
        work.commit()
    return made


def remove_gallery(catalog: Catalog, gallery_id: int, *, who: str = "") -> Step | None:
    """Remove a gallery with everything arranged in it; the pieces stay.

    Raises ``Refusal`` where it was published: the record of its editions is kept for good.
    """
    with catalog.read() as view:
        name = title_of(view, view.galleries.get(gallery_id))
    with catalog.write(f"Remove the gallery “{name}”", who) as work:
        if work.publications(gallery_id):
            raise Refusal(
                f"“{name}” was published, so it stays.",
                meaning="The record of what was shown where is kept for good.",
            )
        drop_tours(work, [tour.id for tour in work.tours.find(gallery_id=gallery_id)])
        drop_sections(work, [section.id for section in work.sections.find(gallery_id=gallery_id)])
        drop_texts(work, "gallery_id", [gallery_id])
        work.galleries.remove(gallery_id)
        return work.commit()


def list_galleries(reader: CatalogReader) -> tuple[GallerySummary, ...]:
    """Return every gallery with its number of stops and editions."""
    return tuple(
        GallerySummary(
            gallery.id,
            title_of(reader, gallery),
            len(stops_of(reader, gallery.id)),
            len(reader.publications(gallery.id)),
        )
        for gallery in reader.galleries.find()
    )


def find_gallery(reader: CatalogReader, name: str) -> Gallery:
    """Return the gallery with this title or id. Raises ``NotFound``, naming the galleries there are."""
    galleries = {gallery: title_of(reader, gallery) for gallery in reader.galleries.find()}
    for gallery, title in galleries.items():
        if title == name:
            return gallery
    for gallery, title in galleries.items():
        if str(gallery.id) == name or title.casefold() == name.casefold():
            return gallery
    known = ", ".join(f"“{title}”" for title in galleries.values())
    raise NotFound(
        f"There is no gallery “{name}”.",
        advice=f"There are: {known}." if known else "Make one with: gallery create TITLE --all-accepted.",
    )


def stops_of(reader: CatalogReader, gallery_id: int) -> tuple[tuple[Section, Stop], ...]:
    """Return a gallery's stops with their sections, in the order of the walk."""
    sections = sections_of(reader, gallery_id)
    stops = reader.stops.find(section_id=[section.id for section in sections])
    return tuple(
        (section, stop)
        for section in sections
        for stop in sorted(stops, key=lambda one: (one.position, one.id))
        if stop.section_id == section.id
    )


def _titles(reader: CatalogReader) -> set[str]:
    return {title_of(reader, gallery) for gallery in reader.galleries.find()}


def _free_title(reader: CatalogReader, title: str) -> str:
    taken, free, number = _titles(reader), title, 1
    while free in taken:
        number += 1
        free = f"{title} {number}"
    return free


def _add_texts(work: UnitOfWork, gallery: Gallery, title: Words, welcome: Words) -> None:
    for kind, words in ((TextKind.TITLE, title), (TextKind.WELCOME, welcome)):
        for language, value in words:
            work.texts.add(Text(kind=kind, language=language, value=value, gallery_id=gallery.id))


def _add_section(work: UnitOfWork, gallery_id: int, position: int, plan: SectionPlan, number: int) -> int:
    section = work.sections.add(Section(gallery_id=gallery_id, position=position))
    for language, value in plan.title:
        work.texts.add(Text(kind=TextKind.TITLE, language=language, value=value, section_id=section.id))
    for place, piece_id in enumerate(plan.piece_ids):
        work.stops.add(Stop(section_id=section.id, piece_id=piece_id, position=place, number=number + place))
    return number + len(plan.piece_ids)
