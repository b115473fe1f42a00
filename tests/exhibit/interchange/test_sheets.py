from __future__ import annotations

import codecs
import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.interchange import sheets
from exhibit.interchange.rawsheet import column_letters, column_number
from exhibit.interchange.sheets import Row, Sheet, read_sheet
from exhibit.model.refusals import SheetRefused
from tests.exhibit.interchange.workbooks_made import Cell, write_workbook

ENCODINGS = {
    "utf-8": b"",
    "utf-8-bom": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "cp1252": b"",
}
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=30)
WESTERN = st.lists(
    st.sampled_from(
        ["Café", "niño", "Zoë", "“quoted”", "it’s", "€ 5", "a – b", ",", ";", "\t", "\n", '"', "'", " "]
    ),
    max_size=8,
).map(" ".join)


def written(rows: list[list[str]], separator: str) -> str:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=separator).writerows(rows)
    return stream.getvalue()


def read(tmp_path: Path, data: bytes | str, name: str = "sheet.csv", **options: str) -> Sheet:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read_sheet(path, **options)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sheets")


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@given(data=st.data())
def test_every_cell_comes_back_in_every_encoding_and_with_every_separator(
    folder: Path, encoding: str, separator: str, data: st.DataObject
) -> None:
    text = WESTERN if encoding == "cp1252" else ANY_TEXT
    rows = data.draw(st.lists(st.lists(text, min_size=2, max_size=2), max_size=5))
    heading = "Título" if encoding == "cp1252" else "Title"
    raw = written([[heading, "Files"], *rows], separator)
    codec = encoding.removesuffix("-bom")

    sheet = read(folder, ENCODINGS[encoding] + raw.encode(codec))

    filled = [(number, tuple(row)) for number, row in enumerate(rows, start=2) if "".join(row).strip()]
    assert (heading, "Files") == sheet.headings
    assert filled == [(row.number, row.cells) for row in sheet.rows]


def test_cp1252_is_said(tmp_path: Path) -> None:
    sheet = read(tmp_path, "Title,Artist\nCafé,Zoë\n".encode("cp1252"))

    assert ("Café", "Zoë") == sheet.rows[0].cells
    assert "cp1252" in sheet.notes[0]


def test_utf16_without_a_mark_is_recognized(tmp_path: Path) -> None:
    sheet = read(tmp_path, "Title\tArtist\nHands\tRosa\n".encode("utf-16-le"))

    assert ("Title", "Artist") == sheet.headings


def test_a_separator_in_the_texts_does_not_mislead(tmp_path: Path) -> None:
    sheet = read(tmp_path, "Title;Statement, if any;Files\nA, b, c;d, e;f\nG;h, i;j\n")

    assert ("Title", "Statement, if any", "Files") == sheet.headings
    assert ("A, b, c", "d, e", "f") == sheet.rows[0].cells


def test_a_sheet_of_one_column_keeps_its_commas(tmp_path: Path) -> None:
    sheet = read(tmp_path, "Title\nHello, world\n")

    assert (Row(2, ("Hello, world",)),) == sheet.rows


def test_the_directive_of_spreadsheet_programs_is_heeded_and_row_numbers_stay(tmp_path: Path) -> None:
    sheet = read(tmp_path, "sep=;\nTitle;Artist\nA;B\n")

    assert ("Title", "Artist") == sheet.headings
    assert 3 == sheet.rows[0].number


def test_a_separator_may_be_laid_down(tmp_path: Path) -> None:
    assert ("Title", "Artist") == read(tmp_path, "Title|Artist\nA|B\n", separator="|").headings


def test_lines_inside_quotes_stay_and_rows_are_counted_as_a_spreadsheet_does(tmp_path: Path) -> None:
    sheet = read(tmp_path, 'Title,Body\nA,"one\r\n  two\n\nthree"\n\nB,x\n')

    assert (Row(2, ("A", "one\n  two\n\nthree")), Row(4, ("B", "x"))) == sheet.rows


def test_ragged_rows_lose_nothing(tmp_path: Path) -> None:
    sheet = read(tmp_path, "Title,Artist\nA\nB,C,D\n")

    assert ("Title", "Artist", "Column C") == sheet.headings
    assert [("A", "", ""), ("B", "C", "D")] == [row.cells for row in sheet.rows]


def test_empty_rows_and_columns_are_dropped(tmp_path: Path) -> None:
    sheet = read(tmp_path, "Title,,Artist,\nA,,B,\n,,,\n  ,,,\n")

    assert ("Title", "Artist") == sheet.headings
    assert (Row(2, ("A", "B")),) == sheet.rows


def test_same_headings_are_told_apart(tmp_path: Path) -> None:
    assert ("Notes", "notes (2)", "Notes (3)") == read(tmp_path, "Notes,notes,Notes\na,b,c\n").headings


@pytest.mark.parametrize("caption", ["Submissions 2026,,", "Submissions 2026"])
def test_a_caption_above_the_headings_is_no_heading(tmp_path: Path, caption: str) -> None:
    sheet = read(tmp_path, f"{caption}\nTitle,Artist,Files\nA,B,C\n")

    assert ("Title", "Artist", "Files") == sheet.headings
    assert "caption" in sheet.notes[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_a_few_bytes_that_no_text_has_cost_no_row(tmp_path: Path, encoding: str) -> None:
    text = 'Title,Artist\nA,Zoë\n"B\0 and\n\0more",Ines\n\0C\0,\0\nD,Ana\n'
    (tmp_path / "sheet.csv").write_bytes(text.encode(encoding))
    sheet = read_sheet(tmp_path / "sheet.csv")
    found = [sheet.rows[at].cells[:2] for at in range(4)]
    assert [("A", "Zoë"), ("B and\nmore", "Ines"), ("C", ""), ("D", "Ana")] == found
    assert ["Rows 3, 4 had bytes"] == [note[:19] for note in sheet.notes if "NUL" in note]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"Title,Artist\n" + b"A\0,B\n" * 11, "NUL"),
        (b"Title,Artist\n" + bytes(range(256)) * 40, "NUL|encoding"),
        (b"", "empty"),
        (b"\n\n  \n", "empty"),
        (b'Title,Artist\nA,B\nC,"D\nE,F\n', "row 3"),
        (codecs.BOM_UTF8 + b"Title\n\xff\n", "encoding"),
        (b"Title,Artist\n\x81\xff\n", "encoding"),
        (b"PK\x03\x04 no zip at all", "cannot be opened"),
        (b"\xd0\xcf\x11\xe0 no workbook", "cannot be opened"),
    ],
)
def test_what_is_no_sheet_is_refused_in_words(tmp_path: Path, data: bytes, said: str) -> None:
    with pytest.raises(SheetRefused, match=said):
        read(tmp_path, data)


def test_a_sheet_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SheetRefused, match="cannot be read"):
        read_sheet(tmp_path / "none.csv")


@pytest.mark.parametrize(("limit", "value"), [("MAX_BYTES", 5), ("MAX_ROWS", 2), ("MAX_COLUMNS", 1)])
def test_limits_are_worded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int) -> None:
    monkeypatch.setattr(sheets, limit, value)

    with pytest.raises(SheetRefused, match="sheet"):
        read(tmp_path, "Title,Artist\nA,B\nC,D\n")


def test_odd_quotes_are_read_leniently_and_said(tmp_path: Path) -> None:
    sheet = read(tmp_path, 'Title,Artist\n"A"x,B\n')

    assert "B" == sheet.rows[0].cells[1]
    assert "quotation marks" in sheet.notes[0]


@pytest.mark.parametrize("begin", ["", '"A"x,B\n'])
def test_a_cell_without_end_is_refused_in_words(tmp_path: Path, begin: str) -> None:
    with pytest.raises(SheetRefused, match="more than 1,000,000 characters"):
        read(tmp_path, f"Title,Artist\n{begin}{'x' * 1_000_001},b\n")


def test_a_workbook_keeps_types_as_people_see_them(tmp_path: Path) -> None:
    rows: list[list[Cell]] = [
        ["Title", "Number", "Code", "Day", "Yes", "Size"],
        ["A", 7, "01234", "date:46095", True, 2.5],
    ]
    path = write_workbook(tmp_path / "sheet.xlsx", {"Entries": rows})

    assert ("A", "7", "01234", "2026-03-14", "yes", "2.5") == read_sheet(path).rows[0].cells


def test_the_first_worksheet_with_words_is_read_and_the_others_are_named(tmp_path: Path) -> None:
    one: list[list[Cell]] = [["Title"], ["A"]]
    two: list[list[Cell]] = [["Title"], ["B"]]
    empty: list[list[Cell]] = [[None]]
    sheets_of = {"Empty": empty, "Lists": two, "Entries": one, "More": two}
    path = write_workbook(tmp_path / "sheet.csv", sheets_of, hidden=["Lists"])

    sheet = read_sheet(path)

    assert (Row(2, ("A",)),) == sheet.rows
    assert "Entries" in sheet.name
    assert "“Entries” was read; the others were not: Empty, Lists, More" in sheet.notes[0]


def test_a_worksheet_may_be_named(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "s.xlsx", {"One": [["Title"], ["A"]], "Two": [["Title"], ["B"]]})

    assert (Row(2, ("B",)),) == read_sheet(path, worksheet="two").rows
    with pytest.raises(SheetRefused, match="One, Two"):
        read_sheet(path, worksheet="Three")


def test_a_workbook_begins_its_count_at_row_one(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "s.xlsx", {"One": [[], [], ["Title"], ["A"]]})

    assert (Row(4, ("A",)),) == read_sheet(path).rows


@pytest.mark.parametrize(("column", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_called_as_in_spreadsheets(column: int, letters: str) -> None:
    assert letters == column_letters(column)
    assert column == column_number(letters)


@pytest.mark.parametrize("place", ["A1048576", "XFD1", "SG9"])
def test_a_filled_cell_far_out_is_refused_before_memory_is_asked_for(tmp_path: Path, place: str) -> None:
    path = write_workbook(tmp_path / "s.xlsx", {"One": [["Title"], ["A"]]}, far_cell=place)

    with pytest.raises(SheetRefused, match=place):
        read_sheet(path)


@settings(max_examples=300, deadline=None)
@given(
    data=st.one_of(
        st.binary(max_size=60),
        st.text('a",;\t\n\r é=', max_size=40).map(str.encode),
        st.binary(max_size=40).map(lambda rest: b"PK\x03\x04" + rest),
        st.binary(max_size=600).map(lambda rest: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + rest),
    ),
    encoding=st.sampled_from(["", "", "utf-16", "cp850", "shift_jis", "utf-7", "punycode", "idna"]),
)
def test_any_bytes_are_a_sheet_or_refused_in_words(folder: Path, data: bytes, encoding: str) -> None:
    try:
        sheet = read(folder, data, encoding=encoding)
    except SheetRefused:
        return
    assert all(len(row.cells) == len(sheet.headings) for row in sheet.rows)


def test_a_sheet_in_an_asian_encoding_says_how_it_is_read_and_then_is(tmp_path: Path) -> None:
    path = tmp_path / "s.csv"
    path.write_bytes("題名,作者\n夜勤の窓,山田花子\n".encode("shift_jis"))
    with pytest.raises(SheetRefused, match=r"import with --encoding, such as shift_jis \(Japanese\)"):
        read_sheet(path)
    assert ("題名", "作者") == read_sheet(path, encoding="shift_jis").headings
    with pytest.raises(SheetRefused) as refused:
        read_sheet(path, encoding="utf-8")
    assert "--encoding" not in str(refused.value)
