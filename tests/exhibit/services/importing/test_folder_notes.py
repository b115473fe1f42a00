from __future__ import annotations

import sys
from pathlib import Path

import pytest

from exhibit.interchange.mapping import MappingFile, match_columns
from exhibit.interchange.tables import Row, Sheet
from exhibit.services.importing.folder_notes import folder_notes
from exhibit.services.importing.sources import Source
from exhibit.services.importing.walking import walk


def notes(folder: Path, sheet: Sheet | None = None) -> list[str]:
    sheet = sheet or Sheet("", (), ())
    columns = match_columns(sheet.headings)
    return list(folder_notes(Source(folder, sheet, columns, MappingFile(), {}, walk(folder))))


def put(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")
    return folder


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "submissions"
    folder.mkdir()
    assert ["Nothing was found to import in submissions."] == notes(folder)
    one_row = Sheet("s.csv", ("title",), (Row(2, ("Window",)),))
    assert [] == notes(folder, one_row)
    assert [] == notes(put(folder, "a.jpg"))


@pytest.mark.parametrize(
    ("hidden", "told"),
    [
        ((".DS_Store",), "One hidden or system file or folder was left alone: .DS_Store."),
        (
            ("Thumbs.db", "._a.jpg", ".git/x"),
            "3 hidden or system files were left alone: ._a.jpg, .git, Thumbs.db.",
        ),
        (
            tuple(f".{letter}" for letter in "abcdefg"),
            "7 hidden or system files were left alone: .a, .b, .c, .d, .e and 2 more.",
        ),
    ],
)
def test_what_is_hidden_is_counted_and_named(tmp_path: Path, hidden: tuple[str, ...], told: str) -> None:
    assert [told] == notes(put(tmp_path, "a.jpg", *hidden))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere these are one file")
def test_names_that_differ_in_case_are_named_as_they_are(tmp_path: Path) -> None:
    put(tmp_path, "STRASSE.png", "straße.png", "Window.png", "WINDOW.PNG", "a.png")
    assert [
        "2 files differ only in the case of their names: STRASSE.png, straße.png.",
        "2 files differ only in the case of their names: WINDOW.PNG, Window.png.",
    ] == notes(tmp_path)


def test_files_about_the_folder_are_named(tmp_path: Path) -> None:
    put(tmp_path, "README.md", "a.jpg")
    assert ["Left out, because they are about the folder: README.md."] == notes(tmp_path)
