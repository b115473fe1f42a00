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
    reader = main.LocalStores(folders).open_sample(no_progress)
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
            (played,) = page.recordings
            wanted = {"en", "es"} if card.door == "watch" else set()
            assert wanted == {captions.language for captions in played.captions}
        assert card.seconds
    assert sum(card.noted for card in cards) == 2
    assert {"see", "read", "listen", "watch"} <= {card.door for card in cards}
    shown = [picture for card in cards for picture in reader.page(card.piece_id).pictures]
    assert {"", "back", "detail"} == {picture.view for picture in shown}
    assert [True] == [picture.view == "detail" for picture in shown if picture.region]
    assert any(picture.tiles for picture in shown)
    root = reader.root.parent
    reader.close()
    assert verify_edition(root, open_edition).ok
    assert [path.name for path in folders.sample.iterdir()] == [root.name]


def test_the_second_start_finds_it_made(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    main.LocalStores(folders).open_sample(no_progress).close()
    made = {path: path.stat().st_mtime_ns for path in folders.sample.rglob("*")}
    main.LocalStores(folders).open_sample(no_progress).close()
    assert {path: path.stat().st_mtime_ns for path in folders.sample.rglob("*")} == made


def test_the_sample_has_tours_and_short_walks(tmp_path: Path) -> None:
    reader = main.LocalStores(Folders(tmp_path)).open_sample(no_progress)
    tours = reader.front().tours
    noted = {card.piece_id for card in reader.cards() if card.noted}
    reader.close()
    assert [2, 10, 0, 0] == [tour.minutes for tour in tours]
    for tour in tours[2:]:
        assert {"en", "es"} == set(dict(tour.title)) == set(dict(tour.welcome))
        assert all({"en", "es"} == set(dict(point.narration)) for point in tour.points)
    assert not noted & {point.piece_id for tour in tours for point in tour.points}
