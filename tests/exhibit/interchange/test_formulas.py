"""No cell that we write is a formula anywhere, and reading our own table gives every text back."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from exhibit.interchange.dublin_core import COLUMNS, columns_of, row_of, to_csv
from exhibit.interchange.formulas import guarded, unguarded, without_guards
from exhibit.interchange.rawsheet import RawSheet
from exhibit.interchange.sheets import read_sheet
from exhibit.model.pieces import TextKind
from tests.fakes.pieces import complete_dossier
from tests.naughty import NAUGHTY, storable

TITLES = st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\0\r")).filter(str.strip)
"""What a title may be: NUL and the carriage return are in no text that we keep, and nothing is no title."""

SIGNS = "=+-@\t\r＝＋－＠"


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize(
    "before", ["", " ", "\n", "  \n", "\u00a0", "\u3000", "\u200b", "\ufeff", "'", "''", "' "]
)
def test_a_cell_that_would_be_computed_gets_an_apostrophe(sign: str, before: str) -> None:
    assert f"'{before}{sign}1+1" == guarded(f"{before}{sign}1+1")


@pytest.mark.parametrize(
    "value", ["", "Window", "1+1", "a=b", "'tis", "it's -5", "“=1”", "#=1", "|", "\u202e=1"]
)
def test_any_other_cell_stays_as_it_is(value: str) -> None:
    assert (value, value) == (guarded(value), unguarded(value))


@given(st.text(alphabet=st.sampled_from([*SIGNS, "'", " ", "a", "\n"])) | st.text())
@example("''=1")
def test_the_way_back_is_the_way_back(value: str) -> None:
    text = value.replace("\0", "")
    assert not guarded(value).lstrip().startswith(tuple(SIGNS))
    assert text == unguarded(guarded(value))


def test_the_guards_of_a_table_from_elsewhere_stay(tmp_path: Path) -> None:
    sheet = RawSheet("theirs.csv", [["Title", "Phone"], ["'=1", "'+1 555"]])
    assert sheet == without_guards(sheet)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.lists(TITLES, min_size=1, max_size=4))
@example(["=1+1", "'=1+1", "+1", "-1", "@SUM(A1)", "＝1"])
def test_reading_our_own_table_gives_every_title_back(tmp_path: Path, titles: list[str]) -> None:
    rows = [_row(title) for title in titles]
    path = tmp_path / "works.csv"
    path.write_bytes(to_csv(rows, columns_of(rows)))
    sheet = read_sheet(path)
    column = sheet.headings.index("dcterms:title")
    assert titles == [row.cells[column] for row in sheet.rows]


def test_no_naughty_string_begins_a_formula() -> None:
    titles = [text for text in map(storable, NAUGHTY) if text.strip()]
    content = to_csv([_row(title) for title in titles], COLUMNS).decode("utf-8-sig")
    read = [row[1] for row in csv.reader(io.StringIO(content, newline=""))][1:]
    assert titles == [unguarded(cell) for cell in read]
    assert [] == [
        cell for cell in read if cell.lstrip(" \n\u00a0\u3000\u200b\ufeff").startswith(tuple(SIGNS))
    ]


def _row(title: str) -> dict[str, str]:
    dossier = complete_dossier()
    others = tuple(text for text in dossier.texts if text.kind is not TextKind.TITLE)
    own = next(text for text in dossier.texts if text.kind is TextKind.TITLE)
    return row_of(replace(dossier, texts=(*others, replace(own, value=title))), {})
