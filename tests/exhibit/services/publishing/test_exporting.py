from __future__ import annotations

import csv
from pathlib import Path

import pytest

from exhibit.services.publishing.exporting import (
    ExportRefused,
    export_catalog,
    export_for_the_house,
    export_gallery,
)
from tests.exhibit.services.galleries_made import aliased, gallery_of, shown, with_text, withdrawn
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import DAY

from exhibit.model.pieces import TextKind  # isort: skip


@pytest.fixture
def catalog() -> FakeCatalog:
    made = FakeCatalog()
    formula = with_text(shown(title="=1+1"), TextKind.TITLE, "=HYPERLINK(A1)")
    gallery_of(made, formula, aliased(), withdrawn())
    return made


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_a_gallery_goes_out_through_the_gate(catalog: FakeCatalog, tmp_path: Path) -> None:
    with catalog.read() as view:
        report = export_gallery(view, "Rooms", tmp_path / "rooms.csv", DAY)
    rows = rows_of(report.path)
    assert [row["dcterms:identifier"] for row in rows] == ["LL-1", "LL-2"]
    assert rows[0]["dcterms:title"] == "'=HYPERLINK(A1)"
    assert rows[1]["dcterms:creator"] == "R. of Omaha"
    assert [one.accession for one in report.refused] == ["LL-3"]


def test_nothing_private_is_in_what_goes_out(catalog: FakeCatalog, tmp_path: Path) -> None:
    with catalog.read() as view:
        gallery = export_gallery(view, "Rooms", tmp_path / "rooms.csv", DAY)
        everything = export_catalog(view, tmp_path / "all.csv", DAY)
    for report in (gallery, everything):
        content = report.path.read_text(encoding="utf-8").casefold()
        assert [word for word in ("mendoza", "rosa@example.org", "private:") if word in content] == []
        assert report.rows == 2


def test_for_the_house_everything_is_in_it_and_its_name_says_so(catalog: FakeCatalog, tmp_path: Path) -> None:
    with catalog.read() as view:
        with pytest.raises(ExportRefused, match=r"works-private\.csv"):
            export_for_the_house(view, tmp_path / "works.csv")
        report = export_for_the_house(view, tmp_path / "works-private.csv")
    assert [row["private:legalNames"] for row in rows_of(report.path)][1] == "Rosa Mendoza"
    assert (report.rows, report.private) == (3, True)
    assert "house alone" in report.to_words()
    assert not (tmp_path / "works.csv").exists()


def test_where_nothing_passes_no_file_is_made(tmp_path: Path) -> None:
    catalog = FakeCatalog()
    gallery_of(catalog, withdrawn())
    with catalog.read() as view, pytest.raises(ExportRefused, match="lacks a consent"):
        export_gallery(view, "Rooms", tmp_path / "rooms.csv", DAY)
    assert list(tmp_path.iterdir()) == []


def test_the_mark_for_excel_can_be_left_out(catalog: FakeCatalog, tmp_path: Path) -> None:
    with catalog.read() as view:
        export_gallery(view, "Rooms", tmp_path / "a.csv", DAY)
        export_gallery(view, "Rooms", tmp_path / "b.csv", DAY, mark=False)
    marked, plain = (tmp_path / "a.csv").read_bytes(), (tmp_path / "b.csv").read_bytes()
    assert marked == b"\xef\xbb\xbf" + plain
