"""A catalog of the first form, brought to the form of this program: everything is still there and undone."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from db.catalog import catalog as opening
from db.catalog.catalog import open_catalog, open_for_reading
from db.catalog.migrations.versions import r0001_first_catalog, r0002_desk
from db.catalog.schema import REVISION
from db.sqlite import sqlite_module
from exhibit.model.consent import Consent, Use
from exhibit.model.finding import Query
from exhibit.model.gallery import Gallery, Publication, Section, Stop, Tour
from exhibit.model.people import Contributor, Credit
from exhibit.model.pieces import MediumFile, Note, Piece, Status, Text, TextKind
from exhibit.model.refusals import CatalogDamaged
from exhibit.model.review import Review, ReviewKind
from exhibit.model.vocabulary import Tag, Term
from exhibit.services.history import redo, undo

DAY = date(2026, 9, 15)

OLD: dict[str, list[dict[str, Any]]] = {
    "contributor": [
        {"id": 1, "kind": "person", "legal_name": "Ana Ruiz", "display_name": "", "display_choice": "full",
         "email": "", "phone": "", "guardian": "", "specialty": "", "organization": "", "city": "Omaha",
         "region": "", "country": "", "biography": ""},
    ],
    "term": [
        {"id": 1, "vocabulary": "form", "slug": "poem", "version": "1", "parent": "", "position": 0,
         "retired": 0, "labels": '[["en", "Poem"]]', "descriptions": "[]", "synonyms": "[]", "traits": "[]"},
    ],
    "piece": [
        {"id": 3, "accession": "LL-3", "status": "accepted", "language": "en", "made": "2025",
         "dimensions": "", "duration_seconds": None, "copyright_holder": "", "license": "", "likeness": "",
         "deidentified": 0, "received_on": "2026-03-14", "source_key": "k"},
    ],
    "gallery": [{"id": 1, "identity": "g", "language": "en"}],
    "section": [{"id": 1, "gallery_id": 1, "position": 0}],
    "stop": [{"id": 1, "section_id": 1, "piece_id": 3, "position": 0, "number": 7}],
    "credit": [{"id": 1, "piece_id": 3, "contributor_id": 1, "role": "artist", "position": 0}],
    "medium": [
        {"id": 1, "piece_id": 3, "role": "primary", "position": 0, "sha256": "ab", "extension": "jpg",
         "media_type": "image/jpeg", "byte_size": 9, "width": 3, "height": 2, "color": "#aabbcc",
         "original_name": "a.jpg"},
    ],
    "text": [
        {"id": number, "kind": kind, "language": "en", "value": value, "setting": "prose", "piece_id": None,
         "medium_id": None, "gallery_id": None, "section_id": None, "stop_id": None, owner: at}
        for number, kind, value, owner, at in (
            (1, "title", "Lamps", "piece_id", 3), (2, "statement", "At night", "piece_id", 3),
            (3, "alt text", "A lamp", "medium_id", 1), (4, "title", "Spring", "gallery_id", 1),
            (5, "title", "A room", "section_id", 1), (9, "wall text", "Here", "stop_id", 1),
        )
    ],
    "note": [{"id": 1, "piece_id": 3, "heading": "Column", "value": "odd"}],
    "tag": [{"id": 1, "piece_id": 3, "term_id": 1}],
    "consent": [
        {"id": 1, "piece_id": 3, "use": "kiosk", "granted": 1, "given_by": "Ana", "form": "A",
         "signed_on": "2026-01-01", "expires_on": "2026-12-31", "withdrawn_on": None, "limits": "",
         "guardian": ""},
    ],
    "review": [
        {"id": 1, "piece_id": 3, "kind": "content notes", "finished": 1, "reviewer": "Bo",
         "decided_on": "2026-02-02", "insight": None, "artistic_impact": None, "reason": ""},
    ],
    "publication": [
        {"id": 1, "gallery_id": 1, "number": 1, "digest": "d", "published_on": "2026-09-01", "works": 1},
    ],
}  # fmt: skip
"""Every table as the first catalog had it, with something in it; a text with a higher id was removed."""

PIECE = Piece(id=3, accession="LL-3", status=Status.ACCEPTED, made="2025", deidentified=False,
              received_on=date(2026, 3, 14), source_key="k")  # fmt: skip


def make_old(path: Path) -> None:
    """Write a catalog as the first release did, with two steps: the piece came, and was given its year."""
    database = sqlite_module().connect(path)
    for statement in r0001_first_catalog._STATEMENTS.read_text(encoding="utf-8").split(";\n"):
        database.execute(statement)
    database.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
    database.execute("INSERT INTO alembic_version VALUES ('0001')")
    for table, rows in OLD.items():
        for row in rows:
            marks = ", ".join("?" * len(row))
            database.execute(f"INSERT INTO {table} VALUES ({marks})", tuple(row.values()))  # noqa: S608
    database.execute("UPDATE sqlite_sequence SET seq = 20 WHERE name = 'text'")
    before = json.dumps(OLD["piece"][0] | {"made": ""})
    after, note = json.dumps(OLD["piece"][0]), json.dumps(OLD["note"][0])
    database.execute("INSERT INTO step VALUES (1, 'Import', 'Ana', '2026-03-14T00:00:00+00:00', 0)")
    database.execute("INSERT INTO step VALUES (2, 'Date it', 'Ana', '2026-03-15T00:00:00+00:00', 0)")
    database.execute("INSERT INTO change VALUES (1, 1, 'note', 1, NULL, ?)", (note,))
    database.execute("INSERT INTO change VALUES (2, 2, 'piece', 3, ?, ?)", (before, after))
    database.execute(
        "INSERT INTO piece_search (rowid, title, people, terms, words) VALUES (3, 'll 3 lamps', '', '', '')"
    )
    database.commit()
    database.close()


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Return where a catalog of the first form is."""
    path = tmp_path / "catalog.db"
    make_old(path)
    return path


def tables(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    database = sqlite_module().connect(path)
    names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {name: database.execute(f"SELECT * FROM {name}").fetchall() for name in sorted(names)}  # noqa: S608
    database.close()
    return found


def test_everything_is_still_there(old: Path) -> None:
    catalog = open_catalog(old)
    with catalog.read() as view:
        assert view.pieces.find() == (PIECE,)
        assert view.contributors.find() == (Contributor(id=1, legal_name="Ana Ruiz", city="Omaha"),)
        assert view.credits.find() == (Credit(id=1, piece_id=3, contributor_id=1),)
        assert view.terms.find() == (
            Term(id=1, vocabulary="form", slug="poem", labels=(("en", "Poem"),)),
        )  # fmt: skip
        assert view.tags.find() == (Tag(id=1, piece_id=3, term_id=1),)
        assert view.galleries.find() == (Gallery(id=1, identity="g"),)
        assert view.sections.find() == (Section(id=1, gallery_id=1),)
        assert view.stops.find() == (Stop(id=1, section_id=1, piece_id=3, number=7),)
        assert view.media.find() == (
            MediumFile(id=1, piece_id=3, sha256="ab", extension="jpg", media_type="image/jpeg", byte_size=9,
                       width=3, pages=1, height=2, color="#aabbcc", original_name="a.jpg"),
        )  # fmt: skip
        assert view.notes.find() == (Note(id=1, piece_id=3, heading="Column", value="odd"),)
        assert view.consents.find() == (
            Consent(id=1, piece_id=3, use=Use.KIOSK, given_by="Ana", form="A",
                    signed_on=date(2026, 1, 1), expires_on=date(2026, 12, 31)),
        )  # fmt: skip
        assert view.reviews.find() == (
            Review(id=1, piece_id=3, kind=ReviewKind.CONTENT_NOTES, reviewer="Bo",
                   decided_on=date(2026, 2, 2)),
        )  # fmt: skip
        assert view.publications() == (
            Publication(id=1, gallery_id=1, number=1, digest="d", published_on="2026-09-01", works=1),
        )  # fmt: skip
        assert [(text.id, text.value) for text in view.texts.find()] == [
            (row["id"], row["value"]) for row in OLD["text"]
        ]
        assert view.search("lamps").piece_ids == (3,)
    catalog.close()


def test_old_steps_are_taken_back_and_done_again(old: Path) -> None:
    catalog = open_catalog(old)
    assert [undo(catalog).label, undo(catalog).label] == ["Date it", "Import"]
    with catalog.read() as view:
        assert (view.pieces.get(3), view.notes.find()) == (replace(PIECE, made=""), ())
    redo(catalog)
    redo(catalog)
    with catalog.read() as view:
        assert (view.pieces.get(3), len(view.notes.find())) == (PIECE, 1)
        assert [change.entity_id for _, change in view.changes_of("piece", 3)] == [3]
    catalog.close()


def test_the_rows_of_lists_are_there_at_once(old: Path) -> None:
    said: list[str] = []
    catalog = open_catalog(old, progress=said.append)
    with catalog.read() as view:
        (row,) = view.rows(Query(day=DAY))
    catalog.close()
    assert (row.title, row.people, row.terms, row.lacks) == ("Lamps", ("Ana Ruiz",), (("form", "poem"),), ())
    assert said == ["Making a backup first", "Bringing the catalog up to date", "Getting the lists ready"]


def test_the_index_is_made_anew_by_the_rules_of_today(old: Path) -> None:
    database = sqlite_module().connect(old)
    database.execute("UPDATE text SET value = 'नमस्ते' WHERE value = 'Lamps'")
    database.execute("DELETE FROM piece_search")
    database.execute("INSERT INTO piece_search (rowid, title) VALUES (3, 'll 3 नमसत')")
    database.commit()
    database.close()
    catalog = open_catalog(old)
    with catalog.read() as view:
        assert [(3,), ()] == [view.search(query).piece_ids for query in ("नमस्ते", "त")]
    catalog.close()


def test_new_things_are_kept_and_old_ids_are_not_given_again(old: Path) -> None:
    catalog = open_catalog(old)
    with catalog.write("Tour") as work:
        tour = work.tours.add(Tour(gallery_id=1))
        text = work.texts.add(Text(kind=TextKind.TITLE, language="en", value="Short", tour_id=tour.id))
        work.commit()
    assert text.id == 21
    with catalog.write("Two owners") as work, pytest.raises(ValueError, match="one_owner"):
        work.texts.put(replace(text, piece_id=3))
    catalog.close()


def test_the_backup_is_the_old_catalog(old: Path) -> None:
    before = tables(old)
    open_catalog(old).close()
    assert tables(old.with_name("catalog-before-0001.db")) == before
    assert tables(old)["alembic_version"] == [(REVISION,)]


def test_an_upgrade_that_fails_leaves_all_as_it_was(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tables(old)
    broken = tmp_path / "broken.sql"
    shutil.copyfile(r0002_desk._STATEMENTS, broken)
    with broken.open("a", encoding="utf-8") as file:
        file.write("CREATE TABEL last;\n")
    monkeypatch.setattr(r0002_desk, "_STATEMENTS", broken)
    original = Path.read_text
    monkeypatch.setattr(  # Alembic loads the module anew, which would find the whole file again
        Path,
        "read_text",
        lambda self, **how: original(broken if self.name == "0002_desk.sql" else self, **how),
    )
    with pytest.raises(Exception, match="TABEL"):
        open_catalog(old)
    assert tables(old) == before


def test_rows_that_were_not_finished_are_made_when_it_is_opened_again(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr(opening, "make_rows", fail)
        with pytest.raises(ZeroDivisionError):
            open_catalog(old)
    with pytest.raises(CatalogDamaged, match="older form"):
        open_for_reading(old)
    catalog = open_catalog(old)
    with catalog.read() as view:
        assert len(view.rows(Query(day=DAY))) == 1
    catalog.close()
