from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from exhibit.interchange.numbers import merged, spoiled
from exhibit.interchange.sheets import Row, read_sheet
from exhibit.model.refusals import SheetRefused
from tests.exhibit.interchange.opendocument_made import RAW, write_ods
from tests.exhibit.interchange.workbooks_made import Cell, write_workbook
from tests.exhibit.interchange.xls_made import ERROR, write_xls

ROWS: list[list[Cell]] = [
    [],
    ["Title", "Id", "Code", "Day", "Yes", "Size"],
    ["Wín\ndow", 7, "01234", "date:46095", True, 2.5],
]
Write = Callable[..., Path]
LONG = 123456789012345680


def ods_rows() -> list[list[Cell]]:
    return [[("date:2026-03-14" if cell == "date:46095" else cell) for cell in row] for row in ROWS]


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
def test_every_kind_of_workbook_says_the_same(tmp_path: Path, kind: str) -> None:
    write = {"xlsx": write_workbook, "xls": write_xls, "ods": write_ods}[kind]
    rows = ods_rows() if kind == "ods" else ROWS
    path = write(
        tmp_path / f"sheet.{kind}", {"Hidden": [["Other"], ["x"]], "Entries": rows}, hidden=["Hidden"]
    )

    sheet = read_sheet(path)

    assert ("Title", "Id", "Code", "Day", "Yes", "Size") == sheet.headings
    assert (Row(3, ("Wín\ndow", "7", "01234", "2026-03-14", "yes", "2.5")),) == sheet.rows
    assert ("The worksheet “Entries” was read; the others were not: Hidden.",) == sheet.notes
    assert ("x",) == read_sheet(path, worksheet="hidden").rows[0].cells


@pytest.mark.parametrize("write", [write_workbook, write_xls, write_ods])
def test_numbers_that_were_rounded_are_said(tmp_path: Path, write: Write) -> None:
    path = write(tmp_path / "sheet", {"One": [["Title", "Id"], ["A", LONG]]})

    sheet = read_sheet(path)

    assert str(LONG) == sheet.rows[0].cells[1]
    assert f"B2 ({LONG})" in sheet.notes[0]


def test_an_error_in_a_cell_is_an_empty_one_or_said(tmp_path: Path) -> None:
    rows: list[list[Cell]] = [["Title", "Sum"], ["A", f"{ERROR}7"]]
    assert ("A", "") == read_sheet(write_xls(tmp_path / "s.xls", {"One": rows})).rows[0].cells
    error = f'{RAW}<table:table-cell office:value-type="string"><text:p>#DIV/0!</text:p></table:table-cell>'
    sheet = read_sheet(write_ods(tmp_path / "s.ods", {"One": [["Title", "Sum"], ["A", error]]}))
    assert "#DIV/0!" == sheet.rows[0].cells[1]
    assert ("Cells hold an error of a formula in place of a value: B2 (#DIV/0!).",) == sheet.notes


def test_shortened_numbers_and_merged_cells_are_said() -> None:
    lines = [["Id"], *[[f"1.2345{n}E+11"] for n in range(5)], ["1E5 is fine"], ["#NameOfSomething"]]
    assert ["A2 (1.23450E+11), A3 (1.23451E+11), A4 (1.23452E+11) and 2 more."] == [
        note.partition(": ")[2] for note in spoiled(lines)
    ]
    assert [] == list(merged([((0, 0), (0, 5))]))
    assert "A2:A4" in next(merged([((1, 0), (3, 0))]))


_X = "<text:p>x</text:p></table:table-cell>"


@pytest.mark.parametrize(
    "cell",
    [
        f'<table:table-cell table:number-columns-repeated="600" office:value-type="string">{_X}',
        f'<table:table-cell table:number-columns-repeated="9000"/><table:table-cell>{_X}',
    ],
)
def test_an_ods_with_a_filled_cell_far_out_is_refused_before_memory_is_asked_for(
    tmp_path: Path, cell: str
) -> None:
    path = write_ods(tmp_path / "s.ods", {"One": [["Title"], [f"{RAW}{cell}"]]})

    with pytest.raises(SheetRefused, match="far out"):
        read_sheet(path)


def test_the_empty_rows_at_the_end_of_an_ods_are_no_matter(tmp_path: Path) -> None:
    rest = f'{RAW}<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    rest += '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/>'

    assert (Row(2, ("A",)),) == read_sheet(
        write_ods(tmp_path / "s.ods", {"One": [["Title"], ["A"], [rest]]})
    ).rows


@pytest.mark.parametrize("write", [write_xls, write_ods, write_workbook])
def test_a_damaged_workbook_is_read_or_refused_in_words(
    tmp_path: Path, write: Write, capfd: pytest.CaptureFixture[str]
) -> None:
    data = write(tmp_path / "whole", {"One": ROWS}).read_bytes()
    chance = Random(4)
    damaged = [data[:cut] for cut in range(8, len(data), len(data) // 20)]
    for _ in range(60):
        bits = bytearray(data)
        bits[chance.randrange(8, len(data))] ^= 1 << chance.randrange(8)
        damaged.append(bytes(bits))
    for each in damaged:
        (tmp_path / "damaged").write_bytes(each)
        with suppress(SheetRefused):
            read_sheet(tmp_path / "damaged")
    capfd.readouterr()  # the library's own cries
