"""Steps that grow while somebody types, steps that can be undone, and what the desk keeps besides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exhibit.model.consent import Consent, Use
from exhibit.model.finding import SavedSearch
from exhibit.model.gallery import Gallery, Publication, Section, Stop, Tour, TourStop
from exhibit.model.history import Change
from exhibit.model.pieces import Piece, Status, Text, TextKind
from exhibit.model.refusals import NotFound
from exhibit.model.review import Review, ReviewKind
from exhibit.ports import Catalog, Touched
from exhibit.services.history import redo, undo


def add_piece(catalog: Catalog, accession: str = "A", who: str = "") -> Piece:
    with catalog.write(f"Add {accession}", who) as work:
        piece = work.pieces.add(Piece(accession=accession))
        work.commit()
    return piece


def type_made(
    catalog: Catalog, piece: Piece, made: str, extends: int | None = None, who: str = ""
) -> int | None:
    with catalog.write("Change when it was made", who) as work:
        work.pieces.put(replace(work.pieces.get(piece.id), made=made))
        step = work.commit(extends=extends)
    return None if step is None else step.id


def labels(catalog: Catalog) -> list[str]:
    with catalog.read() as view:
        return [step.label for step in view.steps()]


def watched(catalog: Catalog) -> list[Touched]:
    seen: list[Touched] = []
    catalog.watch(seen.append)
    return seen


def test_what_is_typed_joins_its_step(catalog: Catalog) -> None:
    piece = add_piece(catalog)
    first = type_made(catalog, piece, "2")
    assert type_made(catalog, piece, "20", extends=first) == first
    assert type_made(catalog, piece, "2020", extends=first) == first
    with catalog.read() as view:
        assert view.step(first or 0).changes == (Change("piece", piece, replace(piece, made="2020")),)
    undo(catalog)
    with catalog.read() as view:
        assert view.pieces.get(piece.id) == piece
    redo(catalog)
    with catalog.read() as view:
        assert view.pieces.get(piece.id).made == "2020"


def test_a_step_of_which_nothing_is_left_goes(catalog: Catalog) -> None:
    piece = add_piece(catalog)
    first = type_made(catalog, piece, "2")
    assert type_made(catalog, piece, "", extends=first) is None
    assert labels(catalog) == ["Add A"]
    later = type_made(catalog, piece, "3", extends=first)
    assert later not in (None, first)


def test_a_thing_added_and_changed_in_one_step_is_added_once(catalog: Catalog) -> None:
    piece = add_piece(catalog)
    with catalog.write("Write") as work:
        text = work.texts.add(Text(kind=TextKind.TITLE, language="en", value="L", piece_id=piece.id))
        step = work.commit()
    assert step is not None
    with catalog.write("Write") as work:
        work.texts.put(replace(text, value="Lamp"))
        assert work.commit(extends=step.id) == step
    with catalog.read() as view:
        assert view.step(step.id).changes == (Change("text", None, replace(text, value="Lamp")),)


@pytest.mark.parametrize("between", ["another step", "another person", "undone", "nothing to join"])
def test_a_step_that_is_not_the_newest_standing_one_of_the_same_person_is_left_alone(
    catalog: Catalog, between: str
) -> None:
    piece = add_piece(catalog, who="Ana")
    first = type_made(catalog, piece, "2", who="Ana")
    if between == "another step":
        add_piece(catalog, "B", "Ana")
    if between == "undone":
        undo(catalog)
    who = "Bo" if between == "another person" else "Ana"
    joins = 999 if between == "nothing to join" else first
    later = type_made(catalog, piece, "20", extends=joins, who=who)
    assert later is not None
    assert later != first
    with catalog.read() as view:
        expected = "" if between == "undone" else "2"
        (change,) = view.step(later).changes
        assert change.before == replace(piece, made=expected)


def test_nothing_changed_extends_nothing(catalog: Catalog) -> None:
    piece = add_piece(catalog)
    first = type_made(catalog, piece, "2")
    assert type_made(catalog, piece, "2", extends=first) is None
    assert labels(catalog) == ["Change when it was made", "Add A"]


def test_what_can_be_undone_and_redone_is_told(catalog: Catalog) -> None:
    def turns() -> tuple[str, str]:
        with catalog.read() as view:
            found = (view.undoable(), view.redoable())
        return found[0].label if found[0] else "", found[1].label if found[1] else ""

    assert turns() == ("", "")
    add_piece(catalog, "A")
    add_piece(catalog, "B")
    assert turns() == ("Add B", "")
    undo(catalog)
    assert turns() == ("Add A", "Add B")
    undo(catalog)
    assert turns() == ("", "Add A")
    redo(catalog)
    assert turns() == ("Add A", "Add B")
    add_piece(catalog, "C")
    assert turns() == ("Add C", "")
    assert labels(catalog) == ["Add C", "Add A"]


def test_tours_searches_and_the_new_fields_are_kept(catalog: Catalog) -> None:
    with catalog.write("Fill") as work:
        piece = work.pieces.add(Piece(accession="A", release_form="Form B", release_scan="ab.pdf"))
        gallery = work.galleries.add(Gallery(identity="g", place="Omaha"))
        section = work.sections.add(Section(gallery_id=gallery.id))
        stop = work.stops.add(Stop(section_id=section.id, piece_id=piece.id))
        tour = work.tours.add(Tour(gallery_id=gallery.id, position=1))
        walked = work.tour_stops.add(TourStop(tour_id=tour.id, stop_id=stop.id, position=2))
        title = work.texts.add(Text(kind=TextKind.TITLE, language="en", value="Short", tour_id=tour.id))
        search = work.saved_searches.add(SavedSearch(name="Mine", line="form:poem", position=3))
        consent = work.consents.add(Consent(piece_id=piece.id, use=Use.KIOSK, places=("Omaha", "Lincoln")))
        decision = work.reviews.add(
            Review(piece_id=piece.id, kind=ReviewKind.DECISION, outcome=Status.ACCEPTED)
        )
        work.commit()
    undo(catalog)
    redo(catalog)
    with catalog.read() as view:
        assert view.pieces.find() == (piece,)
        assert view.galleries.find() == (gallery,)
        assert view.tours.find(gallery_id=gallery.id) == (tour,)
        assert view.tour_stops.find(tour_id=tour.id) == (walked,)
        assert view.texts.find(tour_id=tour.id) == (title,)
        assert view.saved_searches.find() == (search,)
        assert view.consents.find() == (consent,)
        assert view.reviews.find() == (decision,)


def test_nothing_a_tour_needs_is_removed(catalog: Catalog) -> None:
    with catalog.write("Fill") as work:
        gallery = work.galleries.add(Gallery(identity="g"))
        tour = work.tours.add(Tour(gallery_id=gallery.id))
        work.texts.add(Text(kind=TextKind.TITLE, language="en", value="Short", tour_id=tour.id))
        work.commit()
    with catalog.write("Remove") as work, pytest.raises(ValueError, match="tour"):
        work.tours.remove(tour.id)


def test_publications_say_where_they_went(catalog: Catalog) -> None:
    seen = watched(catalog)
    with catalog.write("Publish") as work:
        galleries = [work.galleries.add(Gallery(identity=name)) for name in "gh"]
        kept = [
            work.record_publication(
                Publication(gallery_id=one.id, number=1, digest="d", published_on="2026-01-01", works=2,
                            folder="/editions/1", pieces=((4, "aa"), (7, "bb")))
            )
            for one in galleries
        ]  # fmt: skip
        work.commit()
    with catalog.write("Note") as work:
        work.note_publication(kept[1].id, "The library of Omaha")
        assert work.commit() is None
    noted = replace(kept[1], sent_to="The library of Omaha")
    with catalog.read() as view:
        assert view.publications() == (kept[0], noted)
        assert view.publications(galleries[1].id) == (noted,)
    assert [one.kinds for one in seen] == [frozenset({"gallery", "publication"}), frozenset({"publication"})]
    with catalog.write("Note") as work, pytest.raises(NotFound):
        work.note_publication(99, "Nowhere")
