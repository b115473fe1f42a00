"""What the report says of columns that match no field, and how it says the same of many rows."""

from __future__ import annotations

from exhibit.services.importing import ImportReport
from exhibit.services.importing.report import RefusedThing, RowReport
from tests.exhibit.services.importing.desk import World, counts


def test_a_column_that_names_the_files_and_is_not_known_to_is_pointed_out(world: World) -> None:
    world.put("a.jpg")
    world.put("b.jpg")
    world.sheet([{"Title": "A", "Valokuva": "a.jpg"}, {"Title": "B", "Valokuva": "B.JPG"}])

    report = world.dry_run()

    assert "“Valokuva” names 2 of the files in the folder" in report.notes[-1]
    assert ["a.jpg", "b.jpg"] == list(report.files_without_row)
    world.sheet([{"Title": "A", "File": "a.jpg", "Valokuva": "b.jpg"}])
    assert not any("Valokuva" in note for note in world.dry_run().notes)


def test_questions_after_a_consent_give_none_and_are_pointed_out_together(world: World) -> None:
    world.sheet([{"Title": "A", "May we print it?": "Yes", "I agree to all of it": "Yes", "Mayor": "x"}])

    report = world.run()

    assert "No consent was taken from “May we print it?”, “I agree to all of it”." in report.notes[-1]
    assert "kiosk_consent, travel_consent, web_consent" in report.notes[-1]
    assert () == world.only().consents


def test_what_is_said_of_many_rows_stands_once() -> None:
    rows = tuple(
        RowReport(row, title=f"T{row}", warnings=["Theme: “Grief” is no term.", *(["Alone."] * (row == 3))])
        for row in range(2, 7)
    )
    words = ImportReport(dry_run=False, source="x", rows=rows).to_words()

    assert "Worth a look: 2" in words
    assert "  Theme: “Grief” is no term: row 2 (T2), row 3 (T3), row 4 (T4) and 2 more\n" in f"{words}\n"
    assert "  row 3 (T3): Alone." in words


def test_what_can_be_done_instead_is_said_of_the_first_refused_file_alone() -> None:
    rows = tuple(
        RowReport(None, refused=[RefusedThing(name, f"This is a {kind}. Pictures are taken in as JPEG.")])
        for name, kind in (("a.zip", "ZIP archive"), ("b.psd", "Photoshop document"))
    )
    words = ImportReport(dry_run=False, source="x", rows=rows).to_words()

    assert "  a.zip: This is a ZIP archive. Pictures are taken in as JPEG.\n" in words
    assert f"{words}\n".endswith("  b.psd: This is a Photoshop document.\n")


def test_bins_and_what_systems_leave_behind_are_no_submissions(world: World) -> None:
    for name in ("$RECYCLE.BIN/$R1.jpg", "System Volume Information/x.jpg", "autorun.inf", "@eaDir/a.jpg"):
        world.put(name)
    world.put("a.jpg")

    assert (1, 0, 0, 0, 0) == counts(world.run())
