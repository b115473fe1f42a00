from __future__ import annotations

from pathlib import Path

import pytest

from exhibit.interchange.garbled import garbled
from exhibit.interchange.sheets import read_sheet


@pytest.mark.parametrize("right", ["Zoë", "Núñez", "it’s — l’été", "Żółć", "für 20 €"])
def test_letters_that_were_saved_twice_are_pointed_out_and_kept(right: str) -> None:
    twice = right.encode().decode("cp1252", "replace")

    (note,) = garbled([["Title"], ["plain"], [twice]])

    assert note.startswith("1 cells seem to have been saved in a wrong encoding")
    assert "Row 3 has" in note
    assert [] == list(garbled([["Title", right]]))


@pytest.mark.parametrize("right", ["ÂME", "VÃO “x”", "À la carte", "Ça… va", "Â", "SÃO’S", "ä “Ä”", "âÂ"])
def test_letters_that_only_look_so_are_left_alone(right: str) -> None:
    assert [] == list(garbled([[right]]))


def test_lost_letters_are_pointed_out(tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text("Title\nZo\N{REPLACEMENT CHARACTER}\n", encoding="utf-8")

    assert "first in row 2, in 1 cells." in read_sheet(path).notes[-1]
