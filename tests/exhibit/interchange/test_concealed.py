from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from exhibit.interchange import concealed as hiding
from exhibit.interchange import workbooks
from tests.exhibit.interchange.opendocument_made import RAW, write_ods
from tests.exhibit.interchange.workbooks_made import write_workbook

ROWS = [["title", "artist"], ["Window", "Ana Ruiz"], ["Wind", "Bo"], ["Rain", "Cy"]]
HIDDEN = "hidden in the worksheet, or filtered out, and read like all others."


def changed(path: Path, part: str, old: str, new: str) -> Path:
    """Replace something in a part of a workbook."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert old.encode() in parts[part]
    parts[part] = parts[part].replace(old.encode(), new.encode())
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def sheet_notes(path: Path) -> list[str]:
    return [note for note in workbooks.read(path).notes if "worksheet “" not in note]


@pytest.mark.parametrize("chunk", [1 << 20, 7])
def test_hidden_rows_of_an_xlsx_are_counted_and_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chunk: int
) -> None:
    monkeypatch.setattr(hiding, "_CHUNK", chunk)
    path = write_workbook(tmp_path / "s.xlsx", {"A & B": ROWS, "Other": ROWS})
    assert [] == sheet_notes(path)
    for row in (3, 4):
        path = changed(path, "xl/worksheets/sheet1.xml", f'<row r="{row}">', f'<row r="{row}" hidden="1">')
    assert [f"2 rows are {HIDDEN}"] == sheet_notes(path)
    assert ["Wind", "Bo"] == workbooks.read(path).lines[2]


def test_hidden_rows_without_a_value_and_of_other_worksheets_are_no_matter(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "s.xlsx", {"One": ROWS, "Two": ROWS})
    path = changed(path, "xl/worksheets/sheet2.xml", '<row r="3">', '<row r="3" hidden="1">')
    empty = '<row r="9" hidden="1"/><row r="10" hidden="true"><c r="A10" s="1"/></row></sheetData>'
    path = changed(path, "xl/worksheets/sheet1.xml", "</sheetData>", empty)
    assert [] == sheet_notes(path)


def test_a_hidden_row_of_an_ods_is_told(tmp_path: Path) -> None:
    path = write_ods(tmp_path / "s.ods", {"A & B": ROWS, "Other": ROWS})
    path = changed(path, "content.xml", "<table:table-row>", '<table:table-row table:visibility="visible">')
    assert [] == sheet_notes(path)
    first = (
        '<table:table-row table:visibility="visible"><table:table-cell office:value-type="string"><text:p>'
    )
    path = changed(path, "content.xml", f"{first}Wind<", f"{first.replace('visible', 'filter')}Wind<")
    assert [f"One row is {HIDDEN}"] == sheet_notes(path)


def test_merged_cells_of_an_ods_are_told_as_those_of_an_xlsx(tmp_path: Path) -> None:
    spanned = (
        '<table:table-cell office:value-type="string" table:number-rows-spanned="2"><text:p>Ana</text:p>'
    )
    rows = [
        ["title", "artist"],
        ["Window", f"{RAW}{spanned}</table:table-cell>"],
        ["Wind", f"{RAW}<table:covered-table-cell/>"],
    ]
    path = write_ods(tmp_path / "s.ods", {"Sheet": rows, "Other": ROWS})
    expected = "Cells are merged over several rows, and only the first row has the value: B2:B3."
    assert [expected] == sheet_notes(path)


def test_what_is_no_workbook_conceals_nothing(tmp_path: Path) -> None:
    path = tmp_path / "s.xlsx"
    path.write_bytes(b"title,artist\n")
    assert hiding.Concealed() == hiding.concealed(path, "Sheet")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    assert hiding.Concealed() == hiding.concealed(path, "Sheet")
