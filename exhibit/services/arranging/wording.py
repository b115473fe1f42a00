"""What is written about a gallery, its sections, stops and tours, per language.

What is typed is saved as it is typed: ``extends`` is the step of the save before, which the new one joins.
"""

from __future__ import annotations

from dataclasses import replace

from exhibit.model.history import Step
from exhibit.model.pieces import TextKind
from exhibit.model.refusals import Refusal
from exhibit.ports import Catalog
from exhibit.services.arranging.galleries import GalleryExists
from exhibit.services.arranging.sections import section_name
from exhibit.services.arranging.texts import Words, title_of, write_text
from exhibit.services.arranging.tours import tour_name

__all__ = [
    "Words",
    "place_gallery",
    "speak_gallery",
    "title_gallery",
    "title_section",
    "title_tour",
    "welcome_gallery",
    "welcome_tour",
    "write_wall_text",
]


def title_gallery(
    catalog: Catalog, gallery_id: int, language: str, value: str, *, who: str = "", extends: int | None = None
) -> Step | None:
    """Give a gallery a title in a language. Raises ``GalleryExists`` for one that is taken.

    Raises ``Refusal`` where nothing would be left of the title in the gallery's own language.
    """
    value = " ".join(value.split())
    name = _gallery_name(catalog, gallery_id)
    with catalog.write(f"Change the title of “{name}”", who) as work:
        gallery = work.galleries.get(gallery_id)
        others = {title_of(work, one) for one in work.galleries.find() if one.id != gallery_id}
        if language == gallery.language and not value:
            raise Refusal("A gallery needs a title.", meaning="The one it had is kept.")
        if language == gallery.language and value in others:
            raise GalleryExists(value)
        write_text(work, TextKind.TITLE, language, value, gallery_id=gallery_id)
        return work.commit(extends=extends)


def welcome_gallery(
    catalog: Catalog, gallery_id: int, language: str, value: str, *, who: str = "", extends: int | None = None
) -> Step | None:
    """Write what visitors are greeted with, in a language."""
    with catalog.write(f"Write the welcome of “{_gallery_name(catalog, gallery_id)}”", who) as work:
        write_text(work, TextKind.WELCOME, language, value, gallery_id=gallery_id)
        return work.commit(extends=extends)


def place_gallery(
    catalog: Catalog, gallery_id: int, place: str, *, who: str = "", extends: int | None = None
) -> Step | None:
    """Say where a gallery will be shown; consents that are limited to places are asked about it."""
    with catalog.write(f"Change the place of “{_gallery_name(catalog, gallery_id)}”", who) as work:
        gallery = work.galleries.get(gallery_id)
        work.galleries.put(replace(gallery, place=" ".join(place.split())))
        return work.commit(extends=extends)


def speak_gallery(catalog: Catalog, gallery_id: int, language: str, *, who: str = "") -> Step | None:
    """Choose the language in which a gallery opens."""
    with catalog.write(f"Change the language of “{_gallery_name(catalog, gallery_id)}”", who) as work:
        work.galleries.put(replace(work.galleries.get(gallery_id), language=language))
        return work.commit()


def title_section(
    catalog: Catalog, section_id: int, language: str, value: str, *, who: str = "", extends: int | None = None
) -> Step | None:
    """Give a section a title in a language, or none."""
    with catalog.read() as view:
        name = section_name(view, section_id)
    with catalog.write(f"Change the title of section {name}", who) as work:
        write_text(work, TextKind.TITLE, language, " ".join(value.split()), section_id=section_id)
        return work.commit(extends=extends)


def write_wall_text(
    catalog: Catalog, stop_id: int, language: str, value: str, *, who: str = "", extends: int | None = None
) -> Step | None:
    """Write what stands on the wall beside a stop, in a language."""
    with catalog.read() as view:
        number = view.stops.get(stop_id).number
    with catalog.write(f"Write the wall text of stop {number}", who) as work:
        write_text(work, TextKind.WALL_TEXT, language, value, stop_id=stop_id)
        return work.commit(extends=extends)


def title_tour(
    catalog: Catalog, tour_id: int, language: str, value: str, *, who: str = "", extends: int | None = None
) -> Step | None:
    """Give a tour a title in a language. Raises ``Refusal`` where none would be left in any."""
    value = " ".join(value.split())
    with catalog.write(f"Change the title of the tour “{_tour_name(catalog, tour_id)}”", who) as work:
        write_text(work, TextKind.TITLE, language, value, tour_id=tour_id)
        if not tour_name(work, tour_id):
            raise Refusal("A tour needs a title.", meaning="The one it had is kept.")
        return work.commit(extends=extends)


def welcome_tour(
    catalog: Catalog, tour_id: int, language: str, value: str, *, who: str = "", extends: int | None = None
) -> Step | None:
    """Write what visitors read before a tour begins, in a language."""
    with catalog.write(f"Write the welcome of the tour “{_tour_name(catalog, tour_id)}”", who) as work:
        write_text(work, TextKind.WELCOME, language, value, tour_id=tour_id)
        return work.commit(extends=extends)


def _gallery_name(catalog: Catalog, gallery_id: int) -> str:
    with catalog.read() as view:
        return title_of(view, view.galleries.get(gallery_id))


def _tour_name(catalog: Catalog, tour_id: int) -> str:
    with catalog.read() as view:
        return tour_name(view, tour_id)
