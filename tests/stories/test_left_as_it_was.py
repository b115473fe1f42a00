"""A sheet comes once more after somebody worked at the desk: the real program, store and catalog."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

import main
from exhibit.folders import Folders
from exhibit.model.dossier import Dossier
from exhibit.ports import Catalog, CatalogReader
from exhibit.services.cataloguing.crediting import remove_credit
from exhibit.services.cataloguing.describing import remove_note
from exhibit.services.cataloguing.medium_files import remove_medium
from exhibit.services.cataloguing.tagging import remove_tags
from exhibit.services.cataloguing.wording import Owner, write_text
from exhibit.services.dossiers import gather
from exhibit.services.history import undo

SHEET = """ID,Title,Files,Artist,Keywords,Alt text,Odd
1,Hands,a.png; b.png,Rosa Mendoza; Tim Lee,tea; night,One | Two,red
"""


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    source = tmp_path / "sent"
    source.mkdir()
    (source / "sheet.csv").write_text(SHEET, encoding="utf-8")
    for place, name in enumerate(("a.png", "b.png")):
        Image.effect_mandelbrot((48, 32), (-3 + place, -2.5, 2, 2.5), 9 + place).save(source / name)
    return source


def take_in(data: Path, source: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    capsys.readouterr()
    assert 0 == main.main(["--data", str(data), "import", str(source), "--json"])
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return answer


def dossier(view: CatalogReader) -> Dossier:
    (found,) = gather(view, [piece.id for piece in view.pieces.find()])
    return found


def work_at_the_desk(catalog: Catalog) -> None:
    """Take a file, a credit, a keyword, a note and an alt text away, each as the desk does."""
    with catalog.read() as view:
        seen = dossier(view)
    (tea,) = [term for term in seen.terms if term.slug == "tea"]
    remove_medium(catalog, seen.media[1].id, "Ana")
    remove_credit(catalog, seen.credits[1][0].id, who="Ana")
    remove_tags(catalog, [seen.piece.id], [tea.id], "Ana")
    remove_note(catalog, seen.notes[0].id, who="Ana")
    (alt,) = [text for text in seen.texts if text.value == "One"]
    write_text(catalog, Owner("medium", seen.media[0].id), alt.kind, alt.language, "", who="Ana")


def test_nothing_that_was_taken_away_at_the_desk_comes_back(
    tmp_path: Path, sent: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    assert 1 == take_in(data, sent, capsys)["created"]
    with main.LocalStores(Folders(data)).open_catalog() as catalog:
        work_at_the_desk(catalog)
        with catalog.read() as view:
            left = dossier(view)

    again = take_in(data, sent, capsys)

    with main.LocalStores(Folders(data)).open_catalog() as catalog, catalog.read() as view:
        assert left == dossier(view)
    assert (1, 0) == (again["same"], again["changed"])
    assert {
        ("file", "b.png"), ("credit", "Tim Lee"), ("keyword", "tea"), ("note Odd", "red"),
        ("alt text of a.png", "One"),
    } == {(one["field"], one["stated"]) for one in again["rows"][0]["stays"]}  # fmt: skip

    with main.LocalStores(Folders(data)).open_catalog() as catalog:
        undo(catalog)
    assert 4 == len(take_in(data, sent, capsys)["rows"][0]["stays"])
