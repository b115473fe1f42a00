"""Every naughty string in every text field of a piece: kept, found, published and exported as it is."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from db.catalog.catalog import SqliteCatalog, open_catalog
from db.edition.reader import open_edition
from db.edition.writer import write_gallery_database
from exhibit.folders import Folders
from exhibit.interchange.formulas import unguarded
from exhibit.interchange.prose import plain
from exhibit.interchange.vocabularies import read_vocabularies
from exhibit.media.measuring import measure
from exhibit.media.store import LONG_EDGES, FileMediaStore
from exhibit.media.stripping import strip
from exhibit.media.texts import read_text
from exhibit.media.workers import Decoders
from exhibit.model.edition import Support
from exhibit.model.folding import words
from exhibit.model.people import Contributor
from exhibit.model.pieces import MediumFile, Note, Piece, Setting, Text, TextKind
from exhibit.model.refusals import Refusal
from exhibit.ports import FileDesk, LookJob, MediumJob, UnitOfWork
from exhibit.services.arranging import create_from_accepted
from exhibit.services.cataloguing.loading import load_vocabularies
from exhibit.services.importing import apply_import, plan_import
from exhibit.services.installing.verifying import verify_edition
from exhibit.services.publishing.exporting import export_catalog, export_for_the_house
from exhibit.services.publishing.hanging import Press
from exhibit.services.publishing.publishing import publish
from tests.fakes.pieces import store_piece
from tests.naughty import NAUGHTY, STORABLE, storable
from tests.stories.submissions import picture

pytestmark = pytest.mark.slow

DAY = date(2026, 9, 15)
VOCABULARIES = Path(__file__).parents[2] / "gallery_assets" / "vocabularies"
SHOWN = tuple(text for text in STORABLE if text.strip())
"""A text of nothing but space is none, and no piece is shown without a title and a name."""

WORDY = tuple(text for text in SHOWN if words(text))


@dataclass
class House:
    """A catalog on the disk in which piece after piece has nothing but one naughty string in it."""

    folders: Folders
    catalog: SqliteCatalog
    decoders: Decoders
    picture: MediumFile

    @property
    def desk(self) -> FileDesk:
        return FileDesk(
            look=self.decoders.look, prepare=self.decoders.prepare, probe=self.decoders.probe_only,
            store=self.folders.media, long_edges=LONG_EDGES,
        )  # fmt: skip

    @property
    def press(self) -> Press:
        return Press(
            store=FileMediaStore(self.folders.media), store_root=self.folders.media,
            prepare=self.decoders.prepare, measure=measure,
            clean=strip, read_words=lambda path: read_text(path)[0], write_database=write_gallery_database,
            support=Support(opening=(("en", "Help"),), contacts=()), long_edges=LONG_EDGES,
            now=lambda: datetime(DAY.year, DAY.month, DAY.day, 12, tzinfo=UTC),
        )  # fmt: skip


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    root = tmp_path_factory.mktemp("house")
    folders = Folders(root / "data")
    catalog = open_catalog(folders.catalog)
    load_vocabularies(catalog, read_vocabularies(VOCABULARIES))
    with Decoders(workers=0) as decoders:
        made = House(folders, catalog, decoders, _keep_picture(root, folders, decoders))
        with catalog.write("Naughty") as work:
            for number, text in enumerate(SHOWN):
                _store(work, f"LL-{number:04}", text, made.picture)
            work.commit()
        yield made
    catalog.close()


def _keep_picture(root: Path, folders: Folders, decoders: Decoders) -> MediumFile:
    path = picture(root / "picture.jpg", "navy", size=(120, 80))
    (seen,) = decoders.look([LookJob(key="a", path=path, store=folders.media)])
    (done,) = decoders.prepare([MediumJob(key="a", original=path, store=folders.media, sha256=seen.sha256)])
    assert done.facts is not None
    return MediumFile(piece_id=0, sha256=seen.sha256, byte_size=seen.byte_size, **done.facts.kept())


def _store(work: UnitOfWork, accession: str, text: str, pictured: MediumFile) -> Piece:
    """Store a piece that may be shown, and write the text into every field that takes any."""

    def everywhere(piece: Piece) -> Piece:
        return replace(
            piece, made=text, dimensions=text, copyright_holder=text, license=text, source_key=f"id:{text}",
            source_sheet=text, release_form=text,
        )  # fmt: skip

    person = Contributor(legal_name=text, display_name=text, city=text, region=text, country=text, email=text)
    piece = store_piece(
        work, accession, title=text, person=person, body=text, each=everywhere,
        picture=replace(pictured, original_name=text),
    )  # fmt: skip
    (statement,) = work.texts.find(piece_id=piece.id, kind=TextKind.STATEMENT)
    work.texts.put(replace(statement, value=text))
    (medium,) = work.media.find(piece_id=piece.id)
    (alt,) = work.texts.find(medium_id=medium.id)
    work.texts.put(replace(alt, value=text))
    work.texts.add(Text(kind=TextKind.LONG_DESCRIPTION, language="en", value=text, medium_id=medium.id))
    for kind in (TextKind.TRANSCRIPT, TextKind.CONTENT_NOTE, TextKind.LABEL):
        setting = Setting.PROSE
        work.texts.add(Text(kind=kind, language="en", value=text, piece_id=piece.id, setting=setting))
    work.notes.add(Note(piece_id=piece.id, heading=text, value=text))
    return piece


def _numbered(text: str) -> str:
    return f"LL-{SHOWN.index(text):04}"


def test_every_field_gives_back_what_was_put_in(house: House) -> None:
    with house.catalog.read() as view:
        for piece, text in zip(view.pieces.find(), SHOWN, strict=True):
            (medium,) = view.media.find(piece_id=piece.id)
            (note,) = view.notes.find(piece_id=piece.id)
            texts = [*view.texts.find(piece_id=piece.id), *view.texts.find(medium_id=medium.id)]
            (credit,) = view.credits.find(piece_id=piece.id)
            (person,) = view.contributors.find(id=credit.contributor_id)
            found = {
                *(one.value for one in texts),
                *(piece.made, piece.dimensions, piece.copyright_holder, piece.license, piece.source_sheet),
                *(piece.release_form, note.heading, note.value, medium.original_name),
                *(person.legal_name, person.display_name, person.city, person.region, person.country),
                person.email,
            }
            assert {text} == found
            assert 8 == len(texts)


def test_what_no_store_can_hold_is_refused_in_words_and_nothing_is_written(house: House) -> None:
    for text in NAUGHTY:
        if any(0xD800 <= ord(sign) <= 0xDFFF for sign in text):
            with house.catalog.write("Half") as work, pytest.raises(Refusal, match="half a character"):
                _store(work, "HALF", text, house.picture)
    with house.catalog.read() as view:
        assert len(SHOWN) == len(view.pieces.find())


def test_each_is_found_by_its_words_and_no_search_is_a_query(house: House) -> None:
    with house.catalog.read() as view:
        ids = {piece.accession: piece.id for piece in view.pieces.find()}
        for text in NAUGHTY:
            hits = view.search(text, limit=1000).piece_ids
            if text in WORDY:
                assert ids[_numbered(text)] in hits, text
            elif not words(text):
                assert () == hits, text


def test_each_is_published_verified_and_read_as_it_is(house: House, tmp_path: Path) -> None:
    gallery, stops = create_from_accepted(house.catalog, "<b>Rooms</b> =1+1 ../../x")
    assert len(SHOWN) == stops
    out = tmp_path / "edition"
    report = publish(house.catalog, str(gallery.id), out, house.press)
    assert [] == list(report.refused)
    assert verify_edition(out, open_edition).ok
    assert ["edition"] == [path.name for path in tmp_path.iterdir()]
    reader = open_edition(out)
    try:
        for card, text in zip(reader.cards(), SHOWN, strict=True):
            page = reader.page(card.piece_id)
            assert {("en", text)} == {*card.title, *page.statement, *page.pictures[0].alt}
            assert (text.strip(),) == card.names
            ((_, blocks),) = page.body
            assert not any("<" in plain(block.markup.replace("&lt;", "")) for block in blocks)
            if text in WORDY:
                assert card.piece_id in reader.search(text, limit=1000).piece_ids, text
        for text in NAUGHTY:
            reader.search(text)
    finally:
        reader.close()
    names = {path.name for path in out.rglob("*")}
    assert names == {name for name in names if name.isascii() and not name.startswith((".", "-"))}


@pytest.mark.parametrize("private", [False, True])
def test_each_is_exported_as_it_is_and_none_is_a_formula(house: House, tmp_path: Path, private: bool) -> None:
    out = tmp_path / "private.csv"
    with house.catalog.read() as view:
        export = export_for_the_house(view, out) if private else export_catalog(view, out, DAY)
    assert len(SHOWN) == export.rows
    with out.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    for column in ("dcterms:title", "dcterms:description", "dcterms:created", "dcterms:license"):
        assert list(SHOWN) == [unguarded(row[column]) for row in rows]
    assert [text.strip() for text in SHOWN] == [unguarded(row["dcterms:creator"]) for row in rows]
    cells = [cell for row in rows for cell in row.values()]
    assert [] == [
        cell for cell in cells if cell.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
    ]
    assert [] == [cell for cell in cells if cell.startswith(("\t", "\r"))]


def test_importing_our_own_export_gives_every_title_back(house: House, tmp_path: Path) -> None:
    out = tmp_path / "sent" / "works.csv"
    out.parent.mkdir()
    with house.catalog.read() as view:
        export_catalog(view, out, DAY)
    catalog = open_catalog(tmp_path / "catalog.db")
    load_vocabularies(catalog, read_vocabularies(VOCABULARIES))
    with catalog.read() as view:
        plan = plan_import(view, out.parent, out, None, house.desk, today=DAY, decode=False)
    apply_import(catalog, plan, FileMediaStore(tmp_path / "media"), house.desk)
    with catalog.read() as view:
        titles = {text.value for text in view.texts.find(kind=TextKind.TITLE)}
    catalog.close()
    assert set() == {_kept(text) for text in SHOWN} - {_kept(title) for title in titles}


def _kept(text: str) -> str:
    """Return what every reader of sheets keeps of a cell: its line breaks are all of one kind."""
    return storable(text).replace("\r\n", "\n").replace("\r", "\n").strip()
