from __future__ import annotations

from pathlib import Path

import pytest

from exhibit.interchange.sheets import Sheet, read_sheet
from exhibit.model.refusals import SheetRefused

SPANISH = "Título,Artista\nEl niño,Begoña Núñez\nQué más,Íñigo\n"
FRENCH = "Titre,Artiste\nL’été à l’hôpital,Hélène\nÇa va,François\n"
POLISH = "Tytuł,Autor\nŻółć,Wiśniewska\nŁódź,Gąsior\n"
RUSSIAN = "Название,Автор\nТихая ночь,Чехов\n"


def read(folder: Path, data: bytes, **options: str) -> Sheet:
    path = folder / "sheet.csv"
    path.write_bytes(data)
    return read_sheet(path, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (SPANISH, "cp1252"),
        (SPANISH, "mac_roman"),
        (SPANISH, "cp850"),
        (FRENCH, "cp1252"),
        (FRENCH, "mac_roman"),
        (POLISH, "cp1250"),
        (RUSSIAN, "cp1251"),
    ],
)
def test_what_older_programs_saved_comes_out_right_and_is_said(
    tmp_path: Path, text: str, encoding: str
) -> None:
    sheet = read(tmp_path, text.encode(encoding))

    lines = [line.split(",") for line in text.splitlines()]
    assert [tuple(lines[0]), *map(tuple, lines[1:])] == [sheet.headings, *(row.cells for row in sheet.rows)]
    assert f"({encoding})" in sheet.notes[0]


def test_readings_that_cannot_be_told_apart_are_shown(tmp_path: Path) -> None:
    rows = "".join(f"El niño {number},Ana\n" for number in range(9))
    sheet = read(tmp_path, f"Title,Artist\nplain,Ben\n{rows}".encode("cp1252"))

    assert ["cp1252", "cp1250"] == [reading.encoding for reading in sheet.readings]
    assert [[(3, "El niño 0"), (7, "El niño 4")], [(3, "El nińo 0"), (7, "El nińo 4")]] == [
        [(number, cells[0]) for number, cells in (reading.rows[0], reading.rows[-1])]
        for reading in sheet.readings
    ]
    assert "import with --encoding cp1250" in sheet.notes[1]
    assert "Row 3 is “El niño 0” in cp1252, “El nińo 0” in cp1250." in sheet.notes


def test_an_encoding_may_be_laid_down(tmp_path: Path) -> None:
    data = "Title,Artist\nEl nińo,Ana\n".encode("cp1250")

    sheet = read(tmp_path, data, encoding="cp1250")

    assert ("El nińo", (), ()) == (sheet.rows[0].cells[0], sheet.notes, sheet.readings)
    assert (
        "ナース"
        == read(tmp_path, "Title\nナース\n".encode("shift_jis"), encoding="shift_jis").rows[0].cells[0]
    )
    assert ("Title",) == read(tmp_path, b"\xef\xbb\xbfTitle\na\n", encoding="utf-8").headings


@pytest.mark.parametrize("name", ["no such", "zlib", "rot13"])
def test_what_is_no_encoding_is_refused_in_words(tmp_path: Path, name: str) -> None:
    with pytest.raises(SheetRefused, match="There is no encoding"):
        read(tmp_path, b"Title\na\n", encoding=name)


def test_a_wrong_encoding_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(SheetRefused, match="is not in utf-8"):
        read(tmp_path, SPANISH.encode("cp1252"), encoding="utf-8")
