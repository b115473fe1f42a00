"""Words per language, sections, tours, and galleries as wholes."""

from __future__ import annotations

import pytest

from exhibit.model.gallery import Publication
from exhibit.model.pieces import TextKind
from exhibit.model.refusals import Refusal
from exhibit.services import arranging
from exhibit.services.arranging import Arrangement, read_arrangement
from exhibit.services.history import undo
from tests.exhibit.services.arranging.conftest import Walk
from tests.fakes.pieces import DAY


def arrangement(walk: Walk, gallery_id: int = 0) -> Arrangement:
    with walk.catalog.read() as view:
        return read_arrangement(view, gallery_id or walk.gallery.id, DAY)


def test_words_are_kept_per_language_and_typing_is_one_step(walk: Walk) -> None:
    step = arranging.welcome_gallery(walk.catalog, walk.gallery.id, "es", "Bien")
    assert step is not None
    arranging.welcome_gallery(walk.catalog, walk.gallery.id, "es", "Bienvenida", extends=step.id)
    arranging.title_gallery(walk.catalog, walk.gallery.id, "es", "  Salas ")
    assert (("en", "Rooms"), ("es", "Salas")) == arrangement(walk).title
    assert "Change the title of “Rooms”" == undo(walk.catalog).label
    assert (("es", "Bienvenida"),) == arrangement(walk).welcome
    assert "Write the welcome of “Rooms”" == undo(walk.catalog).label
    assert () == arrangement(walk).welcome


def test_a_gallery_keeps_a_title_of_its_own(walk: Walk) -> None:
    arranging.new_gallery(walk.catalog, "Halls")
    with pytest.raises(Refusal, match="needs a title"):
        arranging.title_gallery(walk.catalog, walk.gallery.id, "en", " ")
    with pytest.raises(arranging.GalleryExists, match="Halls"):
        arranging.title_gallery(walk.catalog, walk.gallery.id, "en", "Halls")
    arranging.title_gallery(walk.catalog, walk.gallery.id, "fr", "")
    assert (("en", "Rooms"),) == arrangement(walk).title


def test_place_and_wall_text(walk: Walk) -> None:
    arranging.place_gallery(walk.catalog, walk.gallery.id, " Omaha  Library ")
    arranging.write_wall_text(walk.catalog, walk.stops("B")[0], "en", "Look closely.")
    found = arrangement(walk)
    assert "Omaha Library" == found.gallery.place
    assert "Write the wall text of stop 2" == walk.label
    assert [(), (("en", "Look closely."),), ()] == [one.wall_text for one in found.sections[0].stops]


def test_sections_are_added_moved_and_removed_with_their_stops(walk: Walk) -> None:
    added = arranging.add_section(walk.catalog, walk.gallery.id, "Middle", place=1)
    assert "ABC||DE" == str(walk)
    arranging.move_section(walk.catalog, walk.sections[0], 2)
    assert ("|DE|ABC", "Move the section 1") == (str(walk), walk.label)
    arranging.remove_section(walk.catalog, walk.sections[1])
    assert ("|ABC", "Remove the section 2 with 2 stops") == (str(walk), walk.label)
    arranging.title_section(walk.catalog, added.id, "en", "Beginning")
    assert "Change the title of section “Middle”" == walk.label
    arranging.remove_section(walk.catalog, added.id)
    assert ("ABC", "Remove the section “Beginning”") == (str(walk), walk.label)
    undo(walk.catalog)
    assert (("en", "Beginning"),) == arrangement(walk).sections[0].title


def test_tours_go_over_the_same_stops_in_an_order_of_their_own(walk: Walk) -> None:
    a, b, c = walk.stops("ABC")
    tour = arranging.make_tour(walk.catalog, walk.gallery.id, "Ten minutes")
    arranging.add_to_tour(walk.catalog, tour.id, [a, b])
    arranging.add_to_tour(walk.catalog, tour.id, [a, c], 0)
    assert "Add 1 stop to the tour “Ten minutes”" == walk.label
    arranging.shift_on_tour(walk.catalog, tour.id, c, 1)
    assert (a, c, b) == arrangement(walk).tours[0].stop_ids
    arranging.shift_on_tour(walk.catalog, tour.id, a, -1)
    arranging.toggle_on_tour(walk.catalog, tour.id, [a, b])
    assert (c,) == arrangement(walk).tours[0].stop_ids
    arranging.toggle_on_tour(walk.catalog, tour.id, [b, c])
    assert (c, b) == arrangement(walk).tours[0].stop_ids
    arranging.title_tour(walk.catalog, tour.id, "en", "A quarter of an hour")
    arranging.welcome_tour(walk.catalog, tour.id, "en", "Sit down first.")
    with pytest.raises(Refusal, match="needs a title"):
        arranging.title_tour(walk.catalog, tour.id, "en", "")
    arranging.remove_tour(walk.catalog, tour.id)
    assert ((), "Remove the tour “A quarter of an hour”") == (arrangement(walk).tours, walk.label)
    assert "ABC|DE" == str(walk)


def test_a_copy_has_everything_and_is_another_gallery(walk: Walk) -> None:
    arranging.write_wall_text(walk.catalog, walk.stops("B")[0], "en", "Look closely.")
    arranging.title_section(walk.catalog, walk.sections[1], "en", "Night")
    tour = arranging.make_tour(walk.catalog, walk.gallery.id, "Short")
    arranging.add_to_tour(walk.catalog, tour.id, walk.stops("DA"))
    copy = arranging.duplicate_gallery(walk.catalog, walk.gallery.id, "Rooms")
    source, made = arrangement(walk), arrangement(walk, copy.id)
    assert (("en", "Rooms 2"),) == made.title
    assert source.gallery.identity != made.gallery.identity
    for one, other in zip(source.stops, made.stops, strict=True):
        assert (one.stop.piece_id, one.stop.number, one.wall_text) == (
            other.stop.piece_id,
            other.stop.number,
            other.wall_text,
        )
        assert one.id != other.id
    assert [section.title for section in source.sections] == [section.title for section in made.sections]
    places = {one.id: one.stop.piece_id for one in made.stops}
    assert [walk.pieces["D"], walk.pieces["A"]] == [places[one] for one in made.tours[0].stop_ids]


def test_a_gallery_is_removed_whole_unless_it_was_published(walk: Walk) -> None:
    arranging.write_wall_text(walk.catalog, walk.stops("B")[0], "en", "Look closely.")
    tour = arranging.make_tour(walk.catalog, walk.gallery.id, "Short")
    arranging.add_to_tour(walk.catalog, tour.id, walk.stops("A"))
    arranging.remove_gallery(walk.catalog, walk.gallery.id)
    with walk.catalog.read() as view:
        assert [(), (), (), ()] == [
            one.find() for one in (view.galleries, view.stops, view.tours, view.tour_stops)
        ]
        assert () == view.texts.find(kind=TextKind.WALL_TEXT)
    undo(walk.catalog)
    assert "ABC|DE" == str(walk)
    with walk.catalog.write("publish") as work:
        work.record_publication(
            Publication(gallery_id=walk.gallery.id, number=1, digest="", published_on="2026-09-15")
        )
        work.commit(recorded=False)
    with pytest.raises(Refusal, match="was published, so it stays"):
        arranging.remove_gallery(walk.catalog, walk.gallery.id)
