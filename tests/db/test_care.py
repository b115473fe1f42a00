from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from db import care
from db.catalog.catalog import SqliteCatalog, open_catalog
from exhibit.model.care import Seen
from exhibit.model.consent import Consent, Use
from exhibit.model.gallery import Gallery, Section, Stop, Tour, TourStop
from exhibit.model.pieces import MediumFile, Piece
from exhibit.model.refusals import CatalogDamaged, CatalogInUse, CatalogTooNew
from tests.fakes.media import CAPTIONS, FILM, PDF, SOUND, add_media

SHA = "ab" * 32


def add_piece(catalog: SqliteCatalog, accession: str = "LL-1", sha256: str = SHA) -> None:
    with catalog.write(f"Add {accession}") as work:
        piece = work.pieces.add(Piece(accession=accession, received_on=date(2026, 9, 1)))
        work.media.add(
            MediumFile(
                piece_id=piece.id,
                sha256=sha256,
                extension="jpg",
                media_type="image/jpeg",
                byte_size=9,
                width=4,
                height=3,
                pages=1,
            )
        )
        work.commit()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "catalog.db"


@pytest.fixture
def catalog(path: Path) -> SqliteCatalog:
    made = open_catalog(path)
    add_piece(made)
    return made


def corrupt(path: Path) -> None:
    """Blank some bytes in the middle of every other page."""
    content = bytearray(path.read_bytes())
    for at in range(4096 * 2, len(content), 8192):
        content[at : at + 300] = bytes(300)
    path.write_bytes(bytes(content))


def test_it_tells_what_a_catalog_holds(path: Path, catalog: SqliteCatalog) -> None:
    facts = care.examine(path)
    assert (facts.pieces, facts.former) == (1, frozenset())
    assert facts.originals == {f"{SHA}.jpg"}
    assert facts.pictures == {Seen(SHA, 1)}
    catalog.close()


def test_films_pages_and_pyramids_are_looked_at_and_sound_is_not(path: Path, catalog: SqliteCatalog) -> None:
    with catalog.write("Add media") as work:
        add_media(work, 1, SOUND, FILM, CAPTIONS, PDF, replace(FILM, sha256="e" * 64, tiled=True))
        work.commit()
    expected = {Seen(SHA, 1), Seen("b" * 64, 1), Seen("d" * 64, 3), Seen("e" * 64, 1, tiled=True)}
    assert expected == care.examine(path).pictures
    catalog.close()


def test_a_catalog_of_a_former_program_has_pictures_of_one_page(path: Path, catalog: SqliteCatalog) -> None:
    catalog.close()
    with closing(sqlite3.connect(path)) as raw:
        for column in ("pages", "tiled"):
            raw.execute(f"ALTER TABLE medium DROP COLUMN {column}")
        raw.commit()
    assert {Seen(SHA, 1)} == care.examine(path).pictures


def test_scans_and_what_was_replaced_are_named_too(path: Path, catalog: SqliteCatalog) -> None:
    scan = f"{'cd' * 32}.pdf"
    with catalog.write("Put a scan") as work:
        work.consents.add(Consent(piece_id=1, use=Use.KIOSK, scan=scan))
        medium = work.media.get(1)
        work.media.remove(1)
        work.media.add(
            MediumFile(piece_id=1, sha256="ef" * 32, extension="png", media_type="image/png", byte_size=1)
        )
        work.commit()
    facts = care.examine(path)
    assert facts.originals == {scan, f"{'ef' * 32}.png"}
    assert facts.former == {f"{medium.sha256}.jpg"}
    catalog.close()


def test_recordings_of_narrations_are_named_in_every_language(path: Path, catalog: SqliteCatalog) -> None:
    english, spanish, former = (f"{two * 32}.mp3" for two in ("a1", "b2", "c3"))
    with catalog.write("Lay out a tour") as work:
        gallery = work.galleries.add(Gallery(identity="0" * 16))
        section = work.sections.add(Section(gallery_id=gallery.id))
        stop = work.stops.add(Stop(section_id=section.id, piece_id=1))
        tour = work.tours.add(Tour(gallery_id=gallery.id))
        told = work.tour_stops.add(TourStop(tour_id=tour.id, stop_id=stop.id, sounds=(("en", former),)))
        work.commit()
    with catalog.write("Replace a recording") as work:
        work.tour_stops.put(replace(told, sounds=(("en", english), ("es", spanish))))
        work.commit()
    facts = care.examine(path)
    assert {f"{SHA}.jpg", english, spanish} == facts.originals
    assert {former} == facts.former
    catalog.close()


def test_a_copy_holds_the_same_and_is_one_file(path: Path, catalog: SqliteCatalog, tmp_path: Path) -> None:
    copied = tmp_path / "copy" / "copy.db"
    copied.parent.mkdir()
    facts = care.copy(path, copied)
    catalog.close()
    assert care.examine(copied) == facts
    assert [one.name for one in copied.parent.iterdir()] == ["copy.db"]
    with closing(open_catalog(copied)) as again, again.read() as view:
        assert [one.accession for one in view.pieces.find()] == ["LL-1"]


def test_one_value_changed_is_seen(path: Path, catalog: SqliteCatalog) -> None:
    before = care.examine(path)
    with catalog.write("Note") as work:
        piece = work.pieces.get(1)
        work.pieces.put(Piece(id=1, accession=piece.accession, made="2024"))
        work.commit(recorded=False)
    after = care.examine(path)
    changed = {one.name for one in set(before.tables) ^ set(after.tables)}
    assert "piece" in changed
    assert "text" not in changed
    catalog.close()


def test_a_copy_is_of_one_moment_while_the_desk_goes_on(
    path: Path, catalog: SqliteCatalog, tmp_path: Path
) -> None:
    facts = care.copy(path, tmp_path / "copy.db")
    add_piece(catalog, "LL-2")
    assert care.examine(tmp_path / "copy.db").tables == facts.tables
    assert care.examine(path).pieces == 2
    catalog.close()


def test_damage_is_told_in_words(path: Path, catalog: SqliteCatalog, tmp_path: Path) -> None:
    for number in range(2, 60):
        add_piece(catalog, f"LL-{number}")
    catalog.close()
    corrupt(path)
    with pytest.raises(CatalogDamaged, match="is damaged"):
        care.examine(path)
    with pytest.raises(CatalogDamaged):
        care.copy(path, tmp_path / "copy.db")


def test_a_dangling_reference_is_damage(path: Path, catalog: SqliteCatalog) -> None:
    catalog.close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("DELETE FROM piece")
        raw.commit()
    with pytest.raises(CatalogDamaged, match="points at a piece"):
        care.examine(path)


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0"])
def test_what_is_no_catalog_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "odd.db").write_bytes(content)
    with pytest.raises(CatalogDamaged, match=r"odd\.db is"):
        care.examine(tmp_path / "odd.db")
    with pytest.raises(CatalogDamaged, match="There is no catalog"):
        care.examine(tmp_path / "none.db")


def test_a_newer_catalog_is_refused(path: Path, catalog: SqliteCatalog) -> None:
    catalog.close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
        raw.commit()
    with pytest.raises(CatalogTooNew):
        care.examine(path)


def test_the_pen_is_held_against_a_desk_and_by_one(path: Path, catalog: SqliteCatalog) -> None:
    with pytest.raises(CatalogInUse), care.holding_pen(path):
        pass
    catalog.close()
    with care.holding_pen(path), closing(open_catalog(path)) as second:
        assert not second.writable


def test_settling_brings_the_journal_in(path: Path, catalog: SqliteCatalog) -> None:
    facts = care.examine(path)
    catalog.close()
    care.settle(path)
    assert [one.name for one in path.parent.iterdir() if one.suffix != ".lock"] == ["catalog.db"]
    assert care.examine(path) == facts
    path.write_bytes(b"no database at all")
    care.settle(path)  # nothing to be done, and no fault either
