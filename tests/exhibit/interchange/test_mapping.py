from __future__ import annotations

from pathlib import Path

import pytest

from exhibit.interchange.mapping import MappingFile, match_columns, read_mapping
from exhibit.interchange.sheets import Row
from exhibit.model.refusals import SheetRefused


def mapping(tmp_path: Path, text: str) -> MappingFile:
    path = tmp_path / "mapping.toml"
    path.write_text(text, encoding="utf-8")
    return read_mapping(path)


def test_a_mapping_file_overrides_what_headings_say(tmp_path: Path) -> None:
    laid_down = mapping(
        tmp_path,
        '[columns]\n"Title" = "statement"\n"Werk" = "title"\n"Secret" = "ignore"\n"Form" = "note"\n'
        '[options]\nseparator = ";"\nsheet = "Entries"\nlanguage = "de"\n',
    )
    columns = match_columns(("Title", "werk ", "Secret", "Form", "Color"), laid_down)
    row = Row(2, ("words", "Hände", "x", "oil", "red"))

    assert ("words", "Hände") == (columns.cell(row, "statement"), columns.cell(row, "title"))
    assert ((3, "Form"), (4, "Color")) == columns.noted
    assert ("Color",) == columns.unmatched
    assert (";", "Entries", "de") == (laid_down.separator, laid_down.sheet, laid_down.language)


def test_a_mapped_heading_keeps_the_language_it_names(tmp_path: Path) -> None:
    laid_down = mapping(tmp_path, '[columns]\n"Title (es)" = "title"\n')

    assert ("es",) == match_columns(("Title", "Title (es)"), laid_down).languages("title")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[columns]\n"Title" = "titel"\n', "Did you mean title"),
        ('[columns]\n"Title" = "qqqq"\n', "ignore"),
        ("[columns\n", "cannot be read"),
        ('[options]\ncolour = "red"\n', "colour"),
        ("[columns]\nTitle = 3\n", "columns"),
        ('[colums]\n"Title" = "title"\n', "“colums” in it, which Lamplight does not know"),
        ('"Title" = "title"\n', "“Title” in it, which Lamplight does not know"),
        ('[options]\nseparator = "||"\n', "not one sign"),
        ('[options]\nlanguage = "Klingonish"\n', "“Klingonish” as the language"),
    ],
)
def test_a_wrong_mapping_is_refused_with_near_words(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(SheetRefused, match=said):
        mapping(tmp_path, text)


def test_a_mapping_that_is_not_utf_8_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "mapping.toml"
    path.write_bytes('[columns]\n"Größe" = "ignore"\n'.encode("cp1252"))
    with pytest.raises(SheetRefused, match="not saved as UTF-8"):
        read_mapping(path)


def test_a_heading_that_is_not_there_is_refused(tmp_path: Path) -> None:
    laid_down = mapping(tmp_path, '[columns]\n"Titel des Werks" = "title"\n')

    with pytest.raises(SheetRefused, match="“Titel des Werkes”"):
        match_columns(("Titel des Werkes", "Files"), laid_down)


def test_of_two_columns_for_a_field_its_own_name_wins_and_the_other_is_kept() -> None:
    columns = match_columns(("Medium", "Form", "Genre"))

    assert "painting" == columns.cell(Row(2, ("oil", "painting", "x")), "form")
    assert ("Medium", "Genre") == columns.unmatched
    assert 2 == len(columns.notes)


def test_numbered_columns_are_read_together() -> None:
    columns = match_columns(("File 1", "File 2", "File 3"))

    assert "a.jpg; c.jpg" == columns.cell(Row(2, ("a.jpg", "", "c.jpg")), "files")
    assert {("files", ""): "a.jpg; c.jpg"} == columns.filled(Row(2, ("a.jpg", " ", "c.jpg")))
    assert {} == columns.filled(Row(2, ("", " ", "\n")))


def test_a_body_keeps_the_spaces_that_begin_its_lines() -> None:
    columns = match_columns(("Body",))

    assert "  one\n    two" == columns.verbatim(Row(2, ("\n  one\n    two  \n",)), "body")
