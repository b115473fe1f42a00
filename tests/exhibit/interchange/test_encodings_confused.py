"""Short sheets as people in many languages save them, and which encoding each is taken for."""

from __future__ import annotations

from pathlib import Path

import pytest

from exhibit.interchange.plausibility import plausibility
from exhibit.interchange.sheets import read_sheet

SHEETS = {
    "one name": "Zoë Smith",
    "two names": "José Ruiz|Renée Moss",
    "quotes": "He said “no” and left|It’s the nurse’s – I can’t…",
    "typeset": "waiting — always|the ward—at night—is long",
    "english": "naïve café|a résumé, a façade|Charlotte Brontë|£20 or 20 €|½ a page, 37 °C",
    "many names": "Inès Bach|José Haas|Pía Mora|Søren Lund|Tomáš Ek|Ana Brâncu?i|Rosa Álvarez|Otto Grün",
    "spanish": "El niño y la enfermera|Begoña Núñez|¿Qué más?|María García|canción sin título|1ª guardia",
    "catalan": "La nit a l’hospital|Núria Vilà|col·legi, cançó|Òscar Güell",
    "french": "L’été à l’hôpital|Hélène Lefèvre|Ça va, François ?|cœur, œil, où|« Noël »",
    "german": "Grüße aus Köln|Jürgen Weiß|Über den Ärzten|„Nachtdienst“|Mörike läßt grüßen",
    "portuguese": "São João|coração e mãe|Conceição Araújo|não há pão às três|vovô, avó",
    "italian": "perché è così|l’infermiera è lì|Città più bella|può darsi|Niccolò",
    "danish": "Søren på vågen|Ærø og Åse|Bjørn Kærgård",
    "swedish": "Åsa Öberg|sjuksköterska på natten|Märta",
    "icelandic": "Þórður Ögmundsdóttir|læknirinn á vaktinni|Guðrún",
    "polish": "Żółć i łzy|Łódź, Gąsior|Wiśniewska|Małgorzata Dąbrowska|pielęgniarka śpi",
    "one polish name": "Małgorzata Wiśniewska",
    "czech": "Příběh noční směny|Jiří Dvořák|Němcová|Kateřina Růžičková|sestřička",
    "hungarian": "Győri Ágnes|az éjszakai nővér|Erdős Pál|tűz és víz|hosszú őszi éj",
    "romanian": "Gânduri de noapte|Brâncuşi|asistentă medicală|învăţătoare|Ştefan",
    "russian": "Тихая ночь|Чехов|Доктор Живаго|Сестра",
    "ukrainian": "Їжак у тумані|Леся Українка|Ніч",
}
ENCODINGS = ("cp1252", "mac_roman", "cp850", "cp1250", "cp1251")

CONFUSED = {
    ("one name", "cp850"): "mac_roman",
    ("hungarian", "cp1250"): "cp1252",
}
"""What a few letters alone do not tell: (sheet, saved as) is taken for another."""


def sheet_of(name: str) -> str:
    lines = "\n".join(f'"{value}",{number}' for number, value in enumerate(SHEETS[name].split("|")))
    return f"Title,Number\n{lines}\n"


def cases() -> list[tuple[str, str]]:
    found = []
    for name in SHEETS:
        for encoding in ENCODINGS:
            try:
                data = sheet_of(name).encode(encoding)
            except UnicodeEncodeError:
                continue
            usual = encoding == "cp1252" or data.decode("cp1252", "replace") != sheet_of(name)
            # What is hardly ever saved so: western texts by programs of other parts of the world.
            west = encoding in {"cp1250", "cp1251"} and _is(name, "cp1252")
            if usual and not west:
                found.append((name, encoding))
    return found


def _is(name: str, encoding: str) -> bool:
    try:
        SHEETS[name].encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


@pytest.mark.parametrize(("name", "encoding"), cases())
def test_the_encoding_of_a_short_sheet_is_recognized(tmp_path: Path, name: str, encoding: str) -> None:
    path = tmp_path / "sheet.csv"
    path.write_bytes(sheet_of(name).encode(encoding))

    sheet = read_sheet(path)

    taken = next(each for each in ENCODINGS if f"({each})" in sheet.notes[0])
    assert CONFUSED.get((name, encoding), encoding) == taken
    assert taken == encoding or encoding in {reading.encoding for reading in sheet.readings}


def test_a_reading_that_is_not_the_usual_one_is_shown_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    path.write_bytes("Title,Author\nТихая ночь,Чехов\n".encode("cp1251"))

    sheet = read_sheet(path)

    assert ["cp1251", "cp1252"] == [reading.encoding for reading in sheet.readings]
    assert "That is less usual. If another reading of these rows is right, import with" in sheet.notes[1]
    assert "Row 2 is “Тихая ночь | Чехов” in cp1251, “Òèõàÿ íî÷ü | ×åõîâ” in cp1252." == sheet.notes[2]


def test_names_of_many_languages_are_western_without_a_doubt(tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    path.write_bytes(sheet_of("many names").encode("cp1252"))

    sheet = read_sheet(path)

    assert (1, ()) == (len(sheet.notes), sheet.readings)


def test_a_sheet_joined_of_two_encodings_is_read_in_both(tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    path.write_bytes("Title\nZoë’s\nNúñez “a”\n".encode() + "Renée\n".encode("cp1252"))

    sheet = read_sheet(path)

    assert ["Zoë’s", "Núñez “a”", "Renée"] == [row.cells[0] for row in sheet.rows]
    assert "read as UTF-8 with some Windows text (cp1252) in it" in sheet.notes[0]
    assert () == sheet.readings


def test_what_is_written_in_no_language_is_not_plausible() -> None:
    assert (1.0, 0.0, 0.0) == (
        plausibility("Núñez", "cp1252"),
        plausibility("Núńez", "cp1250"),
        plausibility("plain", "cp1252"),
    )
