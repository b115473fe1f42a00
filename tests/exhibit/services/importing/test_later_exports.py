"""A later export of the same survey: whose row is whose, what vanished, and what the desk changed since."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date
from typing import Any

import pytest

from exhibit.interchange.sheets import Row, Sheet
from exhibit.model.consent import Use
from exhibit.model.pieces import MediumRole, Piece, Status, TextKind
from exhibit.model.vocabulary import Tag
from exhibit.services.cataloguing.taking_in import add_medium, replace_medium, take_file
from exhibit.services.history import undo
from exhibit.services.importing import ImportReport
from exhibit.services.importing.keys import Sending
from exhibit.services.importing.reported import Stays
from exhibit.services.importing.surveys import survey_of
from tests.exhibit.services.importing.desk import World, counts, picture

GOOGLE = ["Timestamp", "Email Address"]


def answers(world: World, *rows: dict[str, str], name: str = "sheet.csv") -> None:
    world.sheet(
        [dict(zip(GOOGLE, ["3/14/2026 10:00:00", "ana@example.org"], strict=True)) | row for row in rows],
        name,
    )


def at(hour: int, address: str = "ana@example.org") -> dict[str, str]:
    return {"Timestamp": f"3/14/2026 {hour}:07:31", "Email Address": address}


def truthful(world: World) -> ImportReport:
    planned, done = world.dry_run(), world.run()
    assert asdict(planned) | {"dry_run": False} == asdict(done)
    return done


def pieces(world: World) -> list[Piece]:
    return [one.piece for one in world.dossiers()]


def test_a_row_is_known_by_when_and_by_whom_it_was_sent_though_all_else_changed(world: World) -> None:
    world.put("a.jpg")
    answers(
        world,
        at(1) | {"Title": "Hands", "Artist": "Ana", "Files": "a.jpg"},
        at(2) | {"Title": "Other", "Files": ""},
    )
    world.run()
    world.put("b.jpg")
    answers(
        world,
        at(2) | {"Title": "New", "Files": ""},
        at(1) | {"Title": "Held", "Artist": "Zoë", "Files": "b.jpg"},
        at(3) | {"Title": "Three", "Files": ""},
    )

    report = truthful(world)

    assert (1, 2) == counts(report)[:2]
    assert ["2026-0002", "2026-0001", "2026-0003"] == [row.piece for row in report.rows[:3]]
    assert () == report.vanished


def test_who_sent_what_outweighs_the_file_and_the_title(world: World) -> None:
    world.put("a.jpg")
    world.put("b.jpg")
    one, two = {"Title": "A", "Files": "a.jpg"}, {"Title": "B", "Files": "b.jpg"}
    answers(world, at(1) | one, at(2) | two)
    world.run()
    answers(world, at(1) | two, at(2) | one)

    assert ["2026-0001", "2026-0002"] == [row.piece for row in truthful(world).rows]


def test_no_address_is_in_any_key(world: World) -> None:
    answers(world, at(1, "secret@example.org") | {"Title": "A"})
    world.run()

    key = pieces(world)[0].source_key
    assert key.startswith("sent:")
    assert "secret" not in key
    assert 5 + 64 == len(key)


def test_rows_of_the_same_moment_and_address_are_known_by_their_files_and_words(world: World) -> None:
    world.put("a.jpg")
    rows = [at(1) | {"Title": "A", "Files": "a.jpg"}, at(1) | {"Title": "B", "Files": ""}]
    answers(world, *rows)

    assert (2, 0, 0, 0, 0) == counts(truthful(world))
    assert ["file:", "text:"] == [piece.source_key[:5] for piece in pieces(world)]
    assert (0, 0, 2, 0, 0) == counts(truthful(world))


def test_a_row_that_is_exported_twice_keeps_its_key(world: World) -> None:
    answers(world, at(1) | {"Title": "A"})
    world.run()
    twice = at(1) | {"Title": "B", "Artist": "Zoë"}
    answers(world, twice, twice)

    assert (0, 1, 0, 0, 1) == counts(truthful(world))


def test_what_vanished_is_reported_and_stays(world: World) -> None:
    answers(world, *(at(hour) | {"Title": f"T{hour}"} for hour in (1, 2, 3)))
    world.run()
    answers(world, at(3) | {"Title": "T3"})

    report = truthful(world)

    assert ("2026-0001 (T1)", "2026-0002 (T2)") == report.vanished
    assert ["2026-0001 (T1)", "2026-0002 (T2)"] == report.to_json()["vanished"]
    assert "2026-0002 (T2)" in report.to_words()
    assert 3 == len(world.dossiers())


def test_a_survey_whose_columns_were_moved_and_renamed_is_the_same(world: World) -> None:
    upload = {"Upload": "https://drive.google.com/open?id=1AbCdEfGhIjKlMnOp"}
    answers(world, *(at(hour) | {"Title": f"T{hour}", "Statement": "s"} | upload for hour in (1, 2, 3)))
    world.run()
    moved = [
        {"Score": "0", "Title of work": f"New {hour}", "Year": "2024"} | at(hour) | upload for hour in (1, 2)
    ]
    world.sheet([dict(reversed(row.items())) for row in moved])

    report = truthful(world)

    assert (0, 2) == counts(report)[:2]
    assert ("2026-0003 (T3)",) == report.vanished
    assert any("Google Forms: it has the moment of sending" in note for note in report.notes)


def test_a_row_that_is_refused_left_or_held_back_did_not_vanish(world: World) -> None:
    rows = [{"ID": str(number), "Title": f"T{number}", "Odd": ""} for number in range(4)]
    world.sheet(rows)
    world.run()
    world.sheet([*rows[:3], rows[0] | {"Odd": "again"}, rows[3], rows[3]])

    report = truthful(world)

    assert 1 == report.count("refused")
    assert () == report.vanished


def test_a_row_that_is_refused_for_its_id_did_not_vanish(world: World) -> None:
    rows = [{"ID": str(number), "Title": f"T{number}", "Artist": f"A{number}"} for number in range(3)]
    world.sheet(rows)
    world.run()
    world.sheet([rows[0] | {"Title": "Another", "Artist": "Somebody"}, *rows[1:]])

    report = truthful(world)

    assert ("refused", ()) == (report.rows[0].outcome, report.vanished)


def test_a_survey_that_gained_a_question_is_the_same_and_another_one_is_not(world: World) -> None:
    answers(world, *(at(hour) | {"Title": f"T{hour}", "Statement": "s", "Form": "poem"} for hour in (1, 2)))
    world.run()
    answers(world, at(1) | {"Title": "T1", "Statement": "s", "Form": "poem", "What else?": "no"})
    assert ("2026-0002 (T2)",) == truthful(world).vanished

    answers(world, at(9) | {"Title": "T9", "Your venue": "x", "Form": "poem"})
    assert () == truthful(world).vanished


def test_a_hand_made_sheet_with_the_headings_of_another_delivery_is_no_later_one(world: World) -> None:
    rows = [{"Title": f"T{number}", "Statement": str(number)} for number in range(6)]
    world.sheet(rows[:4])
    world.run()
    world.sheet(rows[3:])
    assert () == truthful(world).vanished
    world.sheet(rows[:5])
    assert ("2026-0006 (T5)",) == truthful(world).vanished


def test_an_old_catalog_learns_what_its_pieces_are_known_by(world: World) -> None:
    answers(world, at(1) | {"Title": "T1"}, at(2) | {"Title": "T2"})
    world.run()
    first, _ = pieces(world)
    with world.catalog.write("as it was") as work:
        for piece in work.pieces.find():
            work.pieces.put(replace(piece, source_sheet="", source_key="text:old"))
        work.commit(recorded=False)

    assert (0, 0, 2, 0, 0) == counts(truthful(world))
    assert (first.source_sheet, first.source_key) == (
        pieces(world)[0].source_sheet,
        pieces(world)[0].source_key,
    )
    answers(world, at(2) | {"Title": "T2"})
    assert ("2026-0001 (T1)",) == truthful(world).vanished


def test_a_running_number_of_a_survey_is_no_submission_id() -> None:
    row = Row(2, ("7", "A", "2026-03-14T10:00:00"))
    counted = Sheet("s", ("ID", "Title", "Completion time"), (row,), layout="microsoft-forms", id_column=0)
    counted = replace(counted, time_column=2)
    own = replace(counted, rows=(Row(2, ("R_2bcdef", "A", "")),))
    hand_made = replace(counted, layout="plain", id_column=None)
    collection = replace(counted, layout="omeka-s", time_column=None)

    assert "" == Sending(counted, "x").submission_id("7", counted.rows[0])
    assert Sending(counted, "x").key(counted.rows[0]) != Sending(counted, "y").key(counted.rows[0])
    assert "R_2bcdef" == Sending(own, "x").submission_id("R_2bcdef", own.rows[0])
    assert "7" == Sending(hand_made, "x").submission_id("7", hand_made.rows[0])
    assert "7" == Sending(collection, "x").submission_id("7", collection.rows[0])


@pytest.mark.parametrize(
    ("headings", "same"),
    [
        (("Timestamp", "Email", "A", "B", "C", "D"), True),
        (("Timestamp", "Email", "A", "B", "C", "New", "D"), True),
        (("Email", "A", "timestamp", "B", "C", "D"), True),
        (("Timestamp", "Email", "New", "A", "B", "C", "D"), False),
    ],
)
def test_what_a_survey_is_known_by(headings: tuple[str, ...], same: bool) -> None:
    def sheet(names: tuple[str, ...]) -> Sheet:
        places = [name.casefold() for name in names]
        times, addresses = places.index("timestamp"), places.index("email")
        return Sheet("s", names, (), layout="google forms", time_column=times, address_column=addresses)

    known = survey_of(sheet(("Timestamp", "Email", "A", "B", "C", "D")))

    assert same == (known == survey_of(sheet(headings)))
    assert known != survey_of(replace(sheet(headings), layout="plain"))
    assert "" == survey_of(Sheet("", (), ()))


FULL = {
    "ID": "1", "Title": "Hands", "Statement": "Why.", "Files": "a.jpg; b.jpg", "Status": "submitted",
    "Kiosk consent": "yes", "Artist": "Rosa", "City": "Omaha", "Themes": "burnout", "Insight": "3",
    "Odd": "red", "Alt text": "One | Two",
}  # fmt: skip


def desk(world: World, kind: str, **fields: Any) -> None:
    """Change the first thing of a kind, as somebody does at the desk."""
    with world.catalog.write("Change something", "Ana") as work:
        collection = getattr(work, kind)
        collection.put(replace(collection.find()[0], **fields))
        work.commit()


@pytest.mark.parametrize(
    ("kind", "fields", "told"),
    [
        ("pieces", {"status": Status.ACCEPTED}, "status"),
        ("texts", {"value": "Held hands"}, "title"),
        ("consents", {"granted": False}, "consent for kiosk, granted"),
        ("contributors", {"city": "Lincoln"}, "Rosa, city"),
        ("reviews", {"insight": 5}, "selection, insight"),
        ("notes", {"value": "blue"}, "note Odd"),
        ("media", {"role": MediumRole.DETAIL, "position": 7}, ""),
    ],
)
def test_what_the_desk_changed_stands_while_the_sheet_says_no_more_than_before(
    world: World, kind: str, fields: dict[str, Any], told: str
) -> None:
    world.put("a.jpg")
    world.put("b.jpg")
    world.sheet([FULL])
    world.run()
    desk(world, kind, **fields)
    before = world.dossiers()

    report = truthful(world)

    assert (0, 0, 1, 0, 0) == counts(report)
    assert before == world.dossiers()
    assert [told] * bool(told) == [one.field for one in report.rows[0].stays]


def test_a_mended_cell_counts_again_and_so_does_what_was_undone(world: World) -> None:
    world.sheet([{"ID": "1", "Title": "First"}])
    world.run()
    desk(world, "texts", value="At the desk")
    world.sheet([{"ID": "1", "Title": "Mended"}])
    assert ["title"] == [change.field for change in truthful(world).rows[0].changes]
    assert (("en", "Mended"),) == world.only().words(TextKind.TITLE)

    desk(world, "texts", value="Again at the desk")
    undo(world.catalog)
    world.sheet([{"ID": "1", "Title": "First"}])

    assert (0, 1, 0, 0, 0) == counts(truthful(world))


def test_what_an_import_stated_that_was_undone_was_never_stated(world: World) -> None:
    world.sheet([{"ID": "1", "Title": "First"}])
    world.run()
    desk(world, "texts", value="At the desk")
    world.sheet([{"ID": "1", "Title": "Mended"}])
    world.run()
    undo(world.catalog)
    world.sheet([{"ID": "1", "Title": "First"}])

    assert (0, 0, 1, 0, 0) == counts(truthful(world))
    assert (("en", "At the desk"),) == world.only().words(TextKind.TITLE)


def test_a_term_that_the_desk_gave_stays(world: World) -> None:
    world.sheet([{"ID": "1", "Title": "A", "Themes": "burnout"}])
    world.run()
    with world.catalog.write("Tag it", "Ana") as work:
        term = next(one for one in work.terms.find(vocabulary="theme") if one.slug != "burnout")
        work.tags.add(Tag(piece_id=world.only().piece.id, term_id=term.id))
        work.commit()

    assert (0, 0, 1, 0, 0) == counts(truthful(world))
    assert {"burnout", term.slug} == {term.slug for term in world.only().terms}


def test_a_file_that_the_desk_replaced_is_not_put_beside_its_better(world: World) -> None:
    world.put("a.jpg")
    world.sheet([{"ID": "1", "Title": "A", "Files": "a.jpg"}])
    world.run()
    elsewhere = world.root / "better.jpg"
    elsewhere.write_bytes(picture("better"))
    taken = take_file(world.catalog, world.store, world.desk(), elsewhere)
    replace_medium(world.catalog, world.only().media[0].id, taken, "Ana")

    report = truthful(world)

    assert (0, 0, 1, 0, 0) == counts(report)
    assert ["better.jpg"] == [one.original_name for one in world.only().media]
    assert [Stays("file", "a.jpg", "better.jpg")] == report.rows[0].stays


def test_a_picture_that_the_desk_made_the_main_one_stays_so(world: World) -> None:
    world.put("a.jpg")
    world.sheet([{"ID": "1", "Title": "A", "Files": "a.jpg"}])
    world.run()
    elsewhere = world.root / "better.jpg"
    elsewhere.write_bytes(picture("better"))
    taken = take_file(world.catalog, world.store, world.desk(), elsewhere)
    add_medium(world.catalog, world.only().piece.id, taken, MediumRole.PRIMARY)
    desk(world, "media", role=MediumRole.DETAIL, position=1)

    report = truthful(world)

    assert (0, 0, 1, 0, 0) == counts(report)
    assert ["better.jpg", "a.jpg"] == [one.original_name for one in world.only().media]


def test_a_consent_that_was_withdrawn_at_the_desk_is_not_given_back(world: World) -> None:
    world.sheet([{"ID": "1", "Title": "A", "Kiosk consent": "yes", "Statement": "s"}])
    world.run()
    desk(world, "consents", granted=False, withdrawn_on=date(2026, 5, 1))
    world.sheet([{"ID": "1", "Title": "A", "Kiosk consent": "yes", "Statement": "other"}])

    report = truthful(world)

    assert ["statement"] == [change.field for change in report.rows[0].changes]
    consent = next(one for one in world.only().consents if one.use is Use.KIOSK)
    assert (False, date(2026, 5, 1)) == (consent.granted, consent.withdrawn_on)
