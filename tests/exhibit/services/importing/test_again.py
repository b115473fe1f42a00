"""Importing again: nothing twice, and only what changed."""

from __future__ import annotations

import tempfile
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exhibit.model.pieces import Status, TextKind
from tests.exhibit.services.importing.desk import World, counts, picture

FULL = {
    "Submission ID": "LL-1",
    "Title": "Hands",
    "Title (es)": "Manos",
    "Files": "a.jpg; b.jpg",
    "Contributor": "Rosa Mendoza; Tim Lee",
    "Display name choice": "initial; full",
    "City": "Omaha",
    "Form": "painting",
    "Themes": "burnout",
    "Keywords": "tea; night",
    "Statement": "Why I made it.",
    "Alt text": "One | Two",
    "Status": "accepted",
    "Kiosk consent": "yes",
    "Content notes": "grief",
    "Insight": "3",
    "Favorite color": "red",
}
CHANGES = {
    "Title": ("Held hands", "title", "Hands", "Held hands"),
    "Title (es)": ("Las manos", "title (es)", "Manos", "Las manos"),
    "City": ("Lincoln", "Rosa Mendoza, city", "Omaha", "Lincoln"),
    "Form": ("drawing", "form", "Painting", "Drawing"),
    "Keywords": ("tea; day", "keyword", "night, tea", "day, tea"),
    "Alt text": ("One | Three", "alt text of b.jpg", "Two", "Three"),
    "Status": ("withdrawn", "status", "accepted", "withdrawn"),
    "Kiosk consent": ("no", "consent for kiosk, granted", "yes", "no"),
    "Content notes": ("none", "content note", "Grief", ""),
    "Insight": ("5", "selection, insight", "3", "5"),
    "Favorite color": ("blue", "note Favorite color", "red", "blue"),
    "Display name choice": ("anonymous; full", "Rosa Mendoza, display choice", "initial", "anonymous"),
}
LIKELY = st.sampled_from(["yes", "none", "a.jpg", "b.jpg; a.jpg", "grief", "es"])
CELL = st.one_of(
    st.just(""),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12),
    LIKELY,
)
HEADINGS = [
    *(
        "ID",
        "Title",
        "Title (es)",
        "Files",
        "Artist",
        "Display name choice",
        "Statement",
        "Themes",
        "Keywords",
    ),
    *("Status", "Consent", "Consent expires", "Content notes", "Alt text", "Language", "Odd"),
]


def full(world: World, **cells: str) -> None:
    world.put("a.jpg")
    world.put("b.jpg")
    world.sheet([FULL | cells])


def test_the_same_source_twice_changes_nothing(world: World) -> None:
    full(world)
    world.put("loose.jpg")
    world.run()
    before = world.dossiers()

    assert (0, 0, 2, 0, 0) == counts(world.run())
    assert before == world.dossiers()
    with world.catalog.read() as view:
        assert 1 == len(view.steps())


@pytest.mark.parametrize("heading", CHANGES)
def test_a_changed_cell_changes_that_field_alone(world: World, heading: str) -> None:
    cell, field, old, new = CHANGES[heading]
    full(world)
    world.run()
    full(world, **{heading: cell})

    report = world.run()

    changes = [(change.field, change.old, change.new) for change in report.rows[0].changes]
    assert (0, 1, 0, 0, 0) == counts(report)
    assert (field, old, new) in changes
    assert {field.split(", ")[-1]} == {one[0].split(", ")[-1] for one in changes}
    assert (0, 0, 1, 0, 0) == counts(world.run())


def test_empty_cells_never_erase(world: World) -> None:
    full(world)
    world.run()
    before = world.dossiers()
    world.sheet(
        [dict.fromkeys(FULL, "") | {"Submission ID": "LL-1", "Title": "Hands", "Files": "a.jpg; b.jpg"}]
    )

    assert (0, 0, 1, 0, 0) == counts(world.run())
    assert before == world.dossiers()


def test_a_mended_file_of_the_same_name_takes_the_place_of_the_old_one(world: World) -> None:
    full(world)
    world.run()
    world.put("a.jpg", picture("mended"))

    report = world.run()

    media = world.only().media
    assert ["content of a.jpg"] == [change.field for change in report.rows[0].changes]
    assert ["a.jpg", "b.jpg"] == [medium.original_name for medium in media]
    assert (("en", "One"),) == world.only().alt_of(media[0])


def test_a_file_that_is_named_no_longer_stays_behind_the_new_one(world: World) -> None:
    world.put("a.jpg")
    world.sheet([FULL | {"Files": "a.jpg", "Alt text": "One"}])
    world.run()
    full(world, Files="b.jpg", **{"Alt text": "Two"})

    report = world.run()

    assert (0, 1, 0, 0, 1) == counts(report)
    assert ["b.jpg", "a.jpg"] == [medium.original_name for medium in world.only().media]
    assert any("a.jpg" in warning for warning in report.rows[0].warnings)


def test_a_row_may_take_over_the_draft_of_its_file(world: World) -> None:
    world.put("a.jpg")
    world.run()
    world.sheet([{"Submission ID": "LL-1", "Title": "A", "Files": "a.jpg"}])

    assert (0, 1, 0, 0, 0) == counts(world.run())
    assert ("2026-0001", ()) == (world.only().piece.accession, world.only().notes)
    assert (0, 0, 1, 0, 0) == counts(world.run())


def test_without_ids_pieces_are_known_by_their_files_and_words(world: World) -> None:
    world.put("a.jpg")
    rows = [
        {"Title": "Untitled", "Artist": "Rosa", "Files": "a.jpg", "Statement": "1"},
        {"Title": "Untitled", "Artist": "Rosa", "Files": "", "Statement": "2"},
        {"Title": "Untitled", "Artist": "Rosa", "Files": "", "Statement": "3"},
    ]
    world.sheet(rows)
    assert (3, 0, 0, 0, 0) == counts(world.run())
    assert (0, 0, 3, 0, 0) == counts(world.run())
    rows[0]["Title"] = "Titled"
    world.sheet(rows)

    assert (0, 1, 2, 0, 0) == counts(world.run())


def test_an_id_of_quite_another_work_is_refused(world: World) -> None:
    world.sheet([{"ID": "1", "Title": "Hands", "Artist": "Rosa"}])
    world.run()
    world.sheet([{"ID": "1", "Title": "Scarf", "Artist": "Tim"}])

    report = world.run()

    assert (0, 0, 0, 1, 0) == counts(report)
    assert "Hands" in report.rows[0].refused[0].reason.title()
    assert (("en", "Hands"),) == world.only().words(TextKind.TITLE)


def test_a_withdrawn_piece_is_not_brought_back_by_an_old_sheet(world: World) -> None:
    full(world, Status="withdrawn")
    world.run()
    full(world, Status="accepted")

    report = world.run()

    assert Status.WITHDRAWN is world.only().piece.status
    assert any("withdrawn" in warning for warning in report.rows[0].warnings)


def test_a_mended_language_moves_the_texts(world: World) -> None:
    world.sheet([{"ID": "1", "Title": "Manos", "Language": ""}])
    world.run()
    world.sheet([{"ID": "1", "Title": "Manos", "Language": "es"}])
    world.run()

    assert (("es", "Manos"),) == world.only().words(TextKind.TITLE)


def test_accession_numbers_are_the_ids_or_run_on(world: World) -> None:
    world.sheet([{"ID": "2026-0002", "Title": "A"}, {"ID": "", "Title": "B"}, {"ID": "", "Title": "C"}])
    planned = [row.piece for row in world.dry_run().rows]
    assert planned == [row.piece for row in world.run().rows]
    world.sheet([{"ID": "", "Title": "D"}])
    world.run()

    accessions = [one.piece.accession for one in world.dossiers()]
    assert ["2026-0002", "2026-0001", "2026-0003", "2026-0004"] == accessions


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.fixed_dictionaries(dict.fromkeys(HEADINGS, CELL)), max_size=5))
def test_any_sheet_twice_is_the_same_and_a_dry_run_tells_the_truth(rows: list[dict[str, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        world = World(Path(folder))
        for name in ("a.jpg", "b.jpg", "c.jpg"):
            world.put(name)
        world.sheet(rows or [{"Title": ""}])

        planned, first, second = world.dry_run(), world.run(), world.run()

        assert asdict(planned) | {"dry_run": False} == asdict(first)
        assert 0 == second.count("created")
        assert 0 == second.count("changed")
        assert first.count("created") == second.count("same") == len(world.dossiers())


def test_a_row_that_leaves_the_sheet_changes_nothing_of_its_piece(world: World) -> None:
    world.put("a.jpg")
    world.put("b.jpg")
    rows = [{"ID": "1", "Title": "One", "Files": "a.jpg"}, {"ID": "2", "Title": "Two", "Files": "b.jpg"}]
    world.sheet(rows)
    world.run()
    world.sheet(rows[:1])
    assert counts(world.run()) == (0, 0, 1, 0, 1)  # its file is still there: the same as that of a piece


LETTER = {"Title": "Letter", "Artist": "Ana", "File": "letter.jpg"}


def test_a_file_that_comes_late_goes_to_the_piece_of_its_row(world: World) -> None:
    world.sheet([LETTER, LETTER | {"Title": "Other", "File": ""}])
    world.run()
    world.put("letter.jpg")

    report = world.run()

    assert (0, 1, 1, 0, 0) == counts(report)
    assert [("file", "letter.jpg")] == [(each.field, each.new) for each in report.rows[0].changes]
    world.sheet([LETTER | {"Title": "Retitled"}, LETTER | {"Title": "Other", "File": ""}])
    assert (0, 1, 1, 0, 0) == counts(world.run())


@pytest.mark.parametrize("said", ["letter.jpg", "sub/LETTER.HEIC", ""])
def test_a_sheet_that_comes_again_without_its_files_is_about_the_same_pieces(world: World, said: str) -> None:
    file = world.put("letter.jpg")
    world.sheet([LETTER])
    world.run()
    file.unlink()
    world.sheet([LETTER | {"File": said, "Statement": "Now with words."}])

    assert (0, 1, 0, 0, 0) == counts(world.run())


@pytest.mark.parametrize(
    "other", [{"File": "sketch.jpg"}, {"File": "", "Body": "A poem."}, {"Artist": "Ben"}]
)
def test_another_work_of_the_same_title_is_another_piece(world: World, other: dict[str, str]) -> None:
    file = world.put("letter.jpg")
    world.sheet([LETTER])
    world.run()
    file.unlink()
    world.sheet([LETTER | other])

    assert (1, 0, 0, 0, 0) == counts(world.run())
