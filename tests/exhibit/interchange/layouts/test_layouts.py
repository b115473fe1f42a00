from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.commandline.parsing import LAYOUTS as SAID
from exhibit.interchange.layouts import LAYOUTS, laid_out
from exhibit.interchange.mapping import Columns, match_columns
from exhibit.interchange.rawsheet import RawSheet
from exhibit.interchange.tables import Sheet
from exhibit.model.refusals import SheetRefused
from tests.exhibit.interchange.layouts.exports_made import (
    BUILDER,
    CLASSIC,
    EXPORTS,
    GOOGLE,
    MICROSOFT,
    MONKEY,
    OMEKA_S,
    QUALTRICS,
    Lines,
    shaped,
)


def columns_of(sheet: Sheet) -> Columns:
    return match_columns(sheet.headings, None, sheet.meanings)


def read(lines: Lines, row: int = 0) -> dict[str, str]:
    """Return what a row says, by field."""
    sheet = shaped(lines)
    columns = columns_of(sheet)
    return {
        f"{name} ({language})" if language else name: columns.cell(sheet.rows[row], name, language)
        for name, language in columns.by_meaning
    }


def noted(lines: Lines) -> list[str]:
    return [heading for _, heading in columns_of(shaped(lines)).noted]


@pytest.mark.parametrize("name", EXPORTS)
def test_each_layout_is_recognized_and_said(name: str) -> None:
    sheet = shaped(EXPORTS[name])

    assert name == sheet.layout
    said = [
        note for note in sheet.notes if note.startswith(f"It looks like an export of {LAYOUTS[name].title}:")
    ]
    assert (0 if name == "plain" else 1) == len(said)


def test_a_layout_may_be_chosen_and_plain_turns_recognition_off() -> None:
    plain = shaped(QUALTRICS, "plain")
    assert ("plain", tuple(QUALTRICS[0])) == (plain.layout, plain.headings)
    assert {} == plain.meanings
    assert "google-forms" == shaped([["When", "What"], ["3/14/2026 9:15:00", "a"]], "google-forms").layout
    with pytest.raises(SheetRefused, match="qualtrics, surveymonkey"):
        shaped(GOOGLE, "gogle")
    with pytest.raises(SheetRefused, match="too few rows"):
        shaped([["Title"]], "surveymonkey")


def test_the_command_line_knows_every_layout() -> None:
    assert set(LAYOUTS) == set(SAID)


def test_google_forms() -> None:
    sheet, said = shaped(GOOGLE), read(GOOGLE)

    assert ("3/14/2026 9:15:00", "ana@example.org", "Window", "Loss, grief") == (
        said["received_on"], said["email"], said["title"], said["themes"],
    )  # fmt: skip
    assert 2 == said["files"].count("open?id=")
    assert (None, 0, 1) == (sheet.id_column, sheet.time_column, sheet.address_column)
    assert any("“Upload your work” holds links to uploads" in note for note in sheet.notes)


def test_microsoft_forms_and_nobody_is_called_anonymous() -> None:
    sheet, said = shaped(MICROSOFT), read(MICROSOFT)

    assert ("1", "Ana Ruiz", "Poem;Song;") == (said["submission_id"], said["contributor"], said["form"])
    assert ["Start time", "Email", "Name"] == noted(MICROSOFT)
    assert (0, 2, 3) == (sheet.id_column, sheet.time_column, sheet.address_column)
    named = [MICROSOFT[0][:5], [*MICROSOFT[1][:3], "ana@example.org", "Ana Ruiz"]]
    assert ("Ana Ruiz", "ana@example.org") == (read(named)["contributor"], read(named)["email"])
    mixed = shaped([*named, [*MICROSOFT[1][:3], "anonymous", "anonymous"]])
    assert ["ana@example.org", ""] == [row.cells[3] for row in mixed.rows]


def test_qualtrics_has_three_rows_of_headings_and_keeps_its_own_data_private() -> None:
    sheet, said = shaped(QUALTRICS), read(QUALTRICS)

    assert ("R_1abcdefghijklmn", "Window", "Loss; Joy", "image.jpg", "Ana Ruiz") == (
        said["submission_id"], said["title"], said["themes"], said["files"], said["contributor"],
    )  # fmt: skip
    assert [4, 5] == [row.number for row in sheet.rows]
    assert sheet.headings.index("ResponseId") == sheet.id_column
    assert {"StartDate", "Status", "IPAddress", "Finished", "LocationLatitude"} <= set(noted(QUALTRICS))
    assert () == columns_of(sheet).unmatched
    notes = " ".join(sheet.notes)
    assert "Previews or tests, by the column Status, but kept: row 5." in notes
    assert "Not finished by whoever sent them, by the column Finished, but kept: row" in notes
    assert "2 columns of choices of “Themes” were joined" in notes


def test_qualtrics_without_import_ids_has_two_rows_of_headings() -> None:
    sheet = shaped([QUALTRICS[0], QUALTRICS[1], QUALTRICS[3]])

    assert ("qualtrics", [3]) == (sheet.layout, [row.number for row in sheet.rows])


def test_surveymonkey_joins_the_choices_of_a_question_and_reads_contacts() -> None:
    sheet, said = shaped(MONKEY), read(MONKEY)

    assert ("118052219061", "Window", "Loss; small things", "Ana Ruiz", "Austin") == (
        said["submission_id"], said["title"], said["themes"], said["contributor"], said["city"],
    )  # fmt: skip
    assert ["Collector ID", "Start Date", "IP Address", "Custom Data 1"] == noted(MONKEY)
    assert (0, 3) == (sheet.id_column, sheet.time_column)


def test_omeka_classic_parts_by_carets_and_loses_no_further_text() -> None:
    sheet, said = shaped(CLASSIC), read(CLASSIC)

    assert ("7", "Window", "Ruiz, Ana; Oh, Ben", "loss; night; ward", "One.") == (
        said["submission_id"], said["title"], said["contributor"], said["keywords"], said["statement"],
    )  # fmt: skip
    assert ["Dublin Core:Title, further values", "Dublin Core:Description, further values"] == noted(CLASSIC)
    assert ("Ventana", "Two.") == sheet.rows[0].cells[-2:]


def test_omeka_s_knows_languages_and_whom_it_credits() -> None:
    said = read(OMEKA_S)

    assert ("12", "Ventana", "Ana Ruiz|Ben Oh", "window.jpg") == (
        said["submission_id"], said["title (es)"], said["contributor"], said["files"],
    )  # fmt: skip
    assert ["dcterms:contributor", "dcterms:format"] == noted(OMEKA_S)


def test_our_own_table_is_no_export_of_omeka() -> None:
    assert (
        "plain"
        == shaped([["dcterms:title", "dcterms:creator", "lamplight:contentNote"], ["a", "b", "c"]]).layout
    )


def test_collectionbuilder_says_which_objects_are_parts() -> None:
    sheet, said = shaped(BUILDER), read(BUILDER)

    assert ("demo_001", "window.jpg", "loss; night", "A lit window", "2025") == (
        said["submission_id"], said["files"], said["keywords"], said["alt_text"], said["made"],
    )  # fmt: skip
    assert any("1 objects are parts of another one" in note and "row 3" in note for note in sheet.notes)


CELL = st.one_of(
    st.sampled_from(
        ["", " ", "Title", "Timestamp", "ResponseId", "Q1_1", "Q1_Id", "Q1_Name", "Respondent ID",
         "Collector ID", "objectid", "filename", "o:id", "dcterms:title", "Dublin Core:Title",
         "a^^b", '{"ImportId":"x"}', "ID", "Start time", "Completion time", "Theme - Loss", "Loss",
         "3/14/2026 9:15:00"]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
)  # fmt: skip
SHEETS = st.lists(st.lists(CELL, max_size=7), max_size=6)


@pytest.mark.parametrize("layout", ["", *LAYOUTS])
@settings(max_examples=60, deadline=None)
@given(lines=SHEETS)
def test_any_cells_make_a_sheet_or_a_refusal_and_no_word_is_lost(layout: str, lines: Lines) -> None:
    try:
        sheet = laid_out(RawSheet("any", lines), layout)
    except SheetRefused:
        return
    columns = columns_of(sheet)
    read = {column for columns in columns.by_meaning.values() for column in columns}
    read |= {column for column, _ in columns.noted}
    assert set(range(len(sheet.headings))) == read
    assert len(sheet.headings) == len({heading.casefold() for heading in sheet.headings})
    for row in sheet.rows:
        assert len(sheet.headings) == len(row.cells)
        held = "".join(row.cells)
        words = [part for cell in lines[row.number - 1] for part in cell.strip().split("^^")]
        assert [] == [word for word in words if word.strip() not in held]
    below = {row.number for row in sheet.rows}
    headings = [
        number for number, line in enumerate(lines, 1) if "".join(line).strip() and number not in below
    ]
    assert len(headings) <= 3
