"""The sample in the middle of a curator's work: at every stage, and with every kind of gap."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

from exhibit.interchange.vocabularies import read_vocabularies
from exhibit.model.pieces import Status
from exhibit.services.cataloguing.loading import load_vocabularies
from exhibit.services.unsettling import DELIVERY, SEARCHES, lay_out_delivery, unsettle_sample
from tests.fakes.catalog import FakeCatalog
from tests.fakes.curated import fill_catalog

ASSETS = Path(__file__).parents[3] / "gallery_assets"
DAY = date(2026, 10, 6)


def test_later_submissions_are_at_every_stage() -> None:
    catalog = FakeCatalog()
    fill_catalog(catalog)
    load_vocabularies(catalog, read_vocabularies(ASSETS / "vocabularies"))
    with catalog.write("Give the sample its makers") as work:
        maker = work.contributors.find()[0]
        work.contributors.put(type(maker)(id=maker.id, legal_name="Priya Raghunathan"))
        for number in (8, 9, 12, 17):
            piece = work.pieces.find(accession=f"LL-{number:03}")[0]
            if not work.consents.find(piece_id=piece.id, use="kiosk"):
                held = work.consents.find()[0]
                work.consents.add(type(held)(piece_id=piece.id, use=held.use))
        work.commit()
    with catalog.read() as view:
        before = len(view.pieces.find())
    unsettle_sample(catalog, ASSETS / "desk.toml", DAY)
    with catalog.read() as view:
        later = [piece for piece in view.pieces.find() if int(piece.accession[3:]) > before]
        assert set(Status) == {piece.status for piece in later}
        assert {"Ines", "Omar", "Mai"} <= {review.reviewer for review in view.reviews.find()}
        assert {name for name, _ in SEARCHES} <= {one.name for one in view.saved_searches.find()}
        assert 2 == len(view.contributors.find(legal_name="Priya Raghunathan"))
        assert 1 == len(view.tours.find())


def test_a_second_delivery_has_what_is_new_changed_missing_and_doubled(tmp_path: Path) -> None:
    folder = lay_out_delivery(tmp_path / "mail", ASSETS / "sample")
    with (folder / DELIVERY).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    there = {path.name for path in folder.iterdir()}
    assert {"passing-cups.jpg"} == {name for row in rows for name in row["Files"].split("; ")} - there
    assert 13 == len(rows)
    numbers = [row["Submission ID"] for row in rows]
    assert 2 == len(numbers) - len(set(numbers))
