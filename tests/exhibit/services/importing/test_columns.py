from __future__ import annotations

import pytest

from exhibit.interchange.mapping import MappingFile, match_columns
from exhibit.model.refusals import SheetRefused
from exhibit.services.importing import (
    How,
    mapped_anew,
    missing_fields,
    sheets_of,
    view_sheet,
    whole_mapping,
)
from exhibit.services.importing.columns import SheetView
from tests.exhibit.services.importing.desk import World

ROWS = [
    {"title": "A", "Artwork title": "x", "Artist": "Ana", "Odd": "", "Título (es)": "Uno"},
    {"title": "A", "Artwork title": "y", "Artist": "  Ben\n O ", "Odd": "", "Título (es)": "Dos"},
    {"title": "B", "Artwork title": "", "Artist": "Chi", "Odd": "o", "Título (es)": ""},
    {"title": "C", "Artwork title": "", "Artist": "Dee", "Odd": "", "Título (es)": ""},
    {"title": "D", "Artwork title": "", "Artist": "Eve", "Odd": "", "Título (es)": ""},
]


def viewed(world: World, mapping: MappingFile | None = None) -> SheetView:
    folder, (sheet,) = sheets_of(world.sheet(ROWS))
    assert world.source == folder
    return view_sheet(folder, sheet, mapping or MappingFile())


def test_each_column_is_shown_with_real_values_and_how_it_was_found(world: World) -> None:
    found = [(one.field, one.language, one.how, one.taken_by) for one in viewed(world).columns]

    assert [
        ("title", "", How.BY_NAME, ""),
        ("note", "", How.TAKEN, "title"),
        ("contributor", "", How.BY_SYNONYM, ""),
        ("note", "", How.UNKNOWN, ""),
        ("title", "es", How.BY_SYNONYM, ""),
    ] == found
    assert ("A", "B", "C") == viewed(world).columns[0].values
    assert ("Ana", "Ben O", "Chi") == viewed(world).columns[2].values


def test_what_is_said_by_hand_is_matched_at_once_and_can_be_taken_back(world: World) -> None:
    view = mapped_anew(viewed(world), "Odd", "keywords")
    view = mapped_anew(view, "Artwork title", "title (fr)")

    assert ("keywords", "", How.BY_HAND) == (view.columns[3].field, "", view.columns[3].how)
    assert ("title", "fr") == (view.columns[1].field, view.columns[1].language)
    again = mapped_anew(mapped_anew(view, "Odd", ""), "Artwork title", "")
    assert viewed(world).columns == again.columns


def test_a_field_given_by_hand_outweighs_a_heading(world: World) -> None:
    view = mapped_anew(viewed(world), "Artwork title", "title")

    assert ("note", How.TAKEN, "Artwork title") == (
        view.columns[0].field,
        view.columns[0].how,
        view.columns[0].taken_by,
    )


def test_the_whole_mapping_gives_the_same_columns(world: World) -> None:
    view = mapped_anew(viewed(world), "Odd", "ignore")
    whole = whole_mapping(view)

    assert set(view.sheet.headings) == set(whole.columns)
    first = match_columns(view.sheet.headings, view.mapping).by_meaning
    assert first == match_columns(view.sheet.headings, whole).by_meaning


def test_a_mapping_of_another_sheet_is_refused(world: World) -> None:
    with pytest.raises(SheetRefused):
        viewed(world, MappingFile({"Gone": "title"}))


def test_missing_fields_and_a_folder_without_a_sheet(world: World) -> None:
    assert ("files",) == missing_fields(viewed(world).columns, ("title", "files"))
    (world.source / "sheet.csv").unlink()
    folder, sheets = sheets_of(world.source)
    assert (world.source, ()) == (folder, sheets)
    assert () == view_sheet(folder, None, MappingFile()).columns
