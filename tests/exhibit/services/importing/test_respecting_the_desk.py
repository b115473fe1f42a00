"""What somebody took away at the desk stays away while the source says what it said before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace

import pytest

from exhibit.model.consent import Consent, Use
from exhibit.model.dossier import Dossier
from exhibit.model.pieces import Note, TextKind
from exhibit.model.review import ReviewKind
from exhibit.ports import UnitOfWork
from exhibit.services.cataloguing.crediting import add_credit, change_contributor, remove_credit
from exhibit.services.cataloguing.describing import remove_note, write_note
from exhibit.services.cataloguing.medium_files import remove_medium
from exhibit.services.cataloguing.people_merging import merge_people
from exhibit.services.cataloguing.wording import Owner, write_text
from exhibit.services.history import redo, undo
from exhibit.services.importing import ImportReport
from exhibit.services.importing.reported import Stays
from exhibit.services.reviewing.consenting import record
from tests.exhibit.services.importing.desk import World, counts, picture

FULL = {
    "ID": "1", "Title": "Hands", "Title (es)": "Manos", "Statement": "Why.", "Files": "a.jpg; b.jpg",
    "Kiosk consent": "yes", "Artist": "Rosa Mendoza; Tim Lee", "Themes": "burnout; grief",
    "Keywords": "tea; night", "Insight": "3", "Odd": "red", "Alt text": "One | Two",
}  # fmt: skip


@pytest.fixture
def taken(world: World) -> World:
    """A piece that was imported, with all that a sheet can give it."""
    world.put("a.jpg")
    world.put("b.jpg")
    world.sheet([FULL])
    world.run()
    return world


def by_hand(world: World, change: Callable[[UnitOfWork], object]) -> None:
    with world.catalog.write("Take it away", "Ana") as work:
        change(work)
        work.commit()


def names(dossier: Dossier) -> list[str]:
    return [person.legal_name for _, person in dossier.credits]


def truthful(world: World) -> ImportReport:
    planned, done = world.dry_run(), world.run()
    assert asdict(planned) | {"dry_run": False} == asdict(done)
    return done


def _tag(work: UnitOfWork, slug: str) -> None:
    (term,) = [term for term in work.terms.find() if term.slug == slug and term.vocabulary != "factor"]
    work.tags.remove(work.tags.find(term_id=term.id)[0].id)


def _keyword(work: UnitOfWork) -> None:
    _tag(work, "tea")
    (term,) = work.terms.find(vocabulary="keyword", slug="tea")
    work.terms.remove(term.id)


def _credit(work: UnitOfWork) -> None:
    (tim,) = work.contributors.find(legal_name="Tim Lee")
    work.credits.remove(work.credits.find(contributor_id=tim.id)[0].id)


def _text(work: UnitOfWork, kind: TextKind, language: str) -> None:
    work.texts.remove(work.texts.find(kind=kind, language=language)[-1].id)


def _file(work: UnitOfWork) -> None:
    (medium,) = work.media.find(original_name="b.jpg")
    for text in work.texts.find(medium_id=medium.id):
        work.texts.remove(text.id)
    work.media.remove(medium.id)


TAKEN_AWAY: dict[str, tuple[Callable[[UnitOfWork], None], Stays]] = {
    "term": (lambda work: _tag(work, "burnout"), Stays("theme", "Burnout")),
    "keyword": (lambda work: _tag(work, "tea"), Stays("keyword", "tea")),
    "keyword that nobody uses any more": (_keyword, Stays("keyword", "tea")),
    "credit": (_credit, Stays("credit", "Tim Lee")),
    "note": (
        lambda work: work.notes.remove(work.notes.find(heading="Odd")[0].id),
        Stays("note Odd", "red"),
    ),
    "title": (lambda work: _text(work, TextKind.TITLE, "es"), Stays("title (es)", "Manos")),
    "statement": (lambda work: _text(work, TextKind.STATEMENT, "en"), Stays("statement", "Why.")),
    "alt text": (lambda work: _text(work, TextKind.ALT, "en"), Stays("alt text of b.jpg", "Two")),
    "file": (_file, Stays("file", "b.jpg")),
    "consent": (
        lambda work: work.consents.remove(work.consents.find()[0].id),
        Stays("consent for kiosk", "yes"),
    ),
    "review": (
        lambda work: work.reviews.remove(work.reviews.find(kind=ReviewKind.SELECTION)[0].id),
        Stays("review of selection", "finished"),
    ),
}


@pytest.mark.parametrize("what", TAKEN_AWAY)
def test_what_was_taken_away_stays_away_until_that_is_undone(taken: World, what: str) -> None:
    remove, told = TAKEN_AWAY[what]
    whole = taken.dossiers()
    by_hand(taken, remove)
    without = taken.dossiers()

    report = truthful(taken)

    assert without != whole
    assert without == taken.dossiers()
    assert (0, 0, 1, 0, 0) == counts(report)
    assert [told] == report.rows[0].stays
    assert f'  row 2 (Hands): {told.field} "{told.stated}" stays away' in report.to_words().splitlines()
    undo(taken.catalog)
    assert [] == truthful(taken).rows[0].stays
    assert whole == taken.dossiers()
    redo(taken.catalog)
    assert [told] == truthful(taken).rows[0].stays


@pytest.mark.parametrize(
    ("what", "cells", "field"),
    [
        ("note", {"Odd": "blue"}, "note Odd"),
        ("title", {"Title (es)": "Las manos"}, "title (es)"),
        ("statement", {"Statement": "Therefore."}, "statement"),
        ("alt text", {"Alt text": "One | Three"}, "alt text of b.jpg"),
        ("credit", {"Role": "photographer"}, "credit"),
        ("consent", {"Kiosk consent": "no"}, "consent for kiosk"),
    ],
)
def test_what_the_source_says_anew_is_taken(
    taken: World, what: str, cells: dict[str, str], field: str
) -> None:
    by_hand(taken, TAKEN_AWAY[what][0])
    taken.sheet([FULL | cells])

    report = truthful(taken)

    assert field in [change.field for change in report.rows[0].changes]
    assert [] == report.rows[0].stays
    assert (0, 0, 1, 0, 0) == counts(truthful(taken))


def test_another_file_of_the_name_of_one_that_was_taken_away_is_taken(taken: World) -> None:
    by_hand(taken, _file)
    taken.put("b.jpg", picture("quite another"))

    changes = [(one.field, one.new) for one in truthful(taken).rows[0].changes]

    assert [("file", "b.jpg"), ("alt text of b.jpg", "Two")] == changes


def test_the_next_picture_becomes_the_main_one_where_that_was_taken_away(taken: World) -> None:
    first, second = taken.only().media
    remove_medium(taken.catalog, first.id, "Ana")

    assert [Stays("file", "a.jpg")] == truthful(taken).rows[0].stays
    assert [("b.jpg", "primary", second.id)] == [
        (one.original_name, str(one.role), one.id) for one in taken.only().media
    ]


def test_a_file_that_was_taken_away_is_not_brought_into_the_store(taken: World) -> None:
    (medium,) = taken.only().media[1:]
    remove_medium(taken.catalog, medium.id, "Ana")
    taken.prepared.clear()
    taken.store.discard(medium.sha256, "jpg")

    truthful(taken)

    assert [] == taken.prepared


def test_what_an_import_took_away_comes_back_when_it_is_stated_anew(taken: World) -> None:
    taken.sheet([FULL | {"Artist": "Rosa Mendoza", "Keywords": "night"}])
    taken.run()
    taken.sheet([FULL])

    assert {"credit", "keyword"} <= {one.field for one in truthful(taken).rows[0].changes}


def test_what_came_by_hand_and_went_by_hand_was_never_stated(taken: World) -> None:
    piece = taken.only().piece
    by_hand(taken, lambda work: work.notes.add(Note(piece_id=piece.id, heading="New", value="x")))
    (note,) = [one for one in taken.only().notes if one.heading == "New"]
    remove_note(taken.catalog, note.id)
    taken.sheet([FULL | {"New": "x"}])

    assert ["note New"] == [one.field for one in truthful(taken).rows[0].changes]


def test_whom_the_desk_credited_stays_credited(taken: World) -> None:
    add_credit(taken.catalog, taken.only().piece.id, legal_name="Zoë Park", role="poet")

    assert (0, 0, 1, 0, 0) == counts(truthful(taken))
    assert ["Rosa Mendoza", "Tim Lee", "Zoë Park"] == names(taken.only())


def test_somebody_who_was_renamed_at_the_desk_is_not_credited_twice(taken: World) -> None:
    _, rosa = taken.only().credits[0]
    change_contributor(taken.catalog, rosa.id, legal_name="Rosa Mendoza-Ruiz")

    report = truthful(taken)

    assert ["Rosa Mendoza-Ruiz", "Tim Lee"] == names(taken.only())
    assert [Stays("Rosa Mendoza, legal name", "Rosa Mendoza", "Rosa Mendoza-Ruiz")] == report.rows[0].stays


def test_somebody_who_was_merged_at_the_desk_stays_merged(taken: World) -> None:
    world = taken
    world.sheet([FULL, {"ID": "2", "Title": "Door", "Artist": "R. Mendoza"}])
    world.run()
    people = {one.legal_name: one.id for each in world.dossiers() for _, one in each.credits}
    merge_people(world.catalog, people["Rosa Mendoza"], [people["R. Mendoza"]])
    before = world.dossiers()

    report = truthful(world)

    assert (0, 0, 2, 0, 0) == counts(report)
    assert before == world.dossiers()
    assert [Stays("credit", "R. Mendoza", "Rosa Mendoza")] == report.rows[1].stays


def test_a_credit_that_was_removed_with_its_place_moves_nobody(taken: World) -> None:
    by_hand(taken, lambda work: work.credits.remove(work.credits.find()[0].id))

    assert [Stays("credit", "Rosa Mendoza")] == truthful(taken).rows[0].stays
    remove_credit(taken.catalog, taken.only().credits[0][0].id)
    assert ["Rosa Mendoza", "Tim Lee"] == [one.stated for one in truthful(taken).rows[0].stays]
    assert () == taken.only().credits


def test_a_note_that_was_put_under_another_heading_is_not_added_again(taken: World) -> None:
    (note,) = [one for one in taken.only().notes if one.heading == "Odd"]
    write_note(taken.catalog, note.id, heading="Favorite color")

    assert [Stays("note Odd", "red", "red")] == truthful(taken).rows[0].stays
    assert 1 == len([one for one in taken.only().notes if one.value == "red"])


def test_a_word_about_contents_that_was_settled_at_the_desk_opens_no_review_again(world: World) -> None:
    world.sheet([{"ID": "1", "Title": "A", "Content notes": "grief; something odd"}])
    world.run()
    (note,) = world.only().notes
    remove_note(world.catalog, note.id)
    with world.catalog.write("Finish the review", "Ana") as work:
        for review in work.reviews.find():
            work.reviews.put(replace(review, finished=True))
        work.commit()

    assert (0, 0, 1, 0, 0) == counts(truthful(world))
    assert [True] == [one.finished for one in world.only().reviews]


def test_what_was_emptied_and_written_anew_at_the_desk_stays(taken: World) -> None:
    owner = Owner("piece", taken.only().piece.id)
    for value in ("", "Why not."):
        write_text(taken.catalog, owner, TextKind.STATEMENT, "en", value)
    by_hand(taken, TAKEN_AWAY["consent"][0])
    record(taken.catalog, [owner.id], [Use.KIOSK], Consent(piece_id=0, use=Use.KIOSK, granted=False))
    before = taken.dossiers()

    report = truthful(taken)

    assert before == taken.dossiers()
    assert {Stays("statement", "Why.", "Why not."), Stays("consent for kiosk, granted", "yes", "no")} == set(
        report.rows[0].stays
    )
