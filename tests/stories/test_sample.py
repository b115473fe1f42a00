"""The sample gallery goes the way of everybody's: imported, through the gate, published, verified."""

from __future__ import annotations

from pathlib import Path

import main
from db.edition.reader import open_edition
from exhibit.folders import Folders
from exhibit.ports import no_progress
from exhibit.services.installing.verifying import verify_edition


def test_every_piece_of_the_sample_passes_the_gate(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    (folders.sample / "of-an-older-version").mkdir(parents=True)
    reader = main.sample(folders, no_progress)
    front, cards = reader.front(), reader.cards()
    assert (front.works, len(front.sections)) == (25, 4)
    assert set(front.languages) == {"en", "es"}
    for card in cards:
        page = reader.page(card.piece_id)
        said = dict(page.statement)
        assert said["en"].endswith("A demonstration piece made for Lamplight.")
        assert said["es"].endswith("Obra de demostración hecha para Lamplight.")
        assert page.related
        told = {language for language, _ in page.body}
        assert all({*told, *dict(picture.alt)} >= {"en", "es"} or told for picture in page.pictures)
        if card.door in {"listen", "watch"}:
            assert {"en", "es"} == {language for language, _ in page.transcript}
            assert (page.duration_seconds or 0) > 40
    assert sum(card.noted for card in cards) == 2
    assert {"see", "read", "listen", "watch"} <= {card.door for card in cards}
    root = reader.root.parent
    reader.close()
    assert verify_edition(root, open_edition).ok
    assert [path.name for path in folders.sample.iterdir()] == [root.name]


def test_the_second_start_finds_it_made(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    main.sample(folders, no_progress).close()
    made = {path: path.stat().st_mtime_ns for path in folders.sample.rglob("*")}
    main.sample(folders, no_progress).close()
    assert {path: path.stat().st_mtime_ns for path in folders.sample.rglob("*")} == made
