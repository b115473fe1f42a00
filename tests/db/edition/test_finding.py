"""A visitor's search finds what is meant, says where, and never tells what a content note comes before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.edition import finding
from db.edition.reader import SqliteEditionReader, open_edition
from db.edition.writer import write_gallery_database
from db.sqlite import sqlite_module
from exhibit.model.edition import (
    Block,
    Captions,
    Cue,
    EditionContent,
    PiecePage,
    Plays,
    Recording,
    ShownTerm,
)
from exhibit.model.lookup import Hit, Where
from exhibit.ports import EditionReader
from tests.fakes.edition import FakeEdition, sample_edition, sample_front


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> PiecePage:
    """A page with nothing to find."""
    fake = sample_edition(tmp_path_factory.mktemp("pictures"))
    page = next(fake.page(card.piece_id) for card in fake.cards() if card.picture and not card.noted)
    card = replace(page.card, title=(("en", "Untitled"),), names=("",), terms=(), excerpt=())
    return replace(
        page, card=card, statement=(), body=(), pictures=(), credits=(), related=(), place="", made=""
    )


class Shelf:
    """Works under construction, and the edition of them."""

    def __init__(self, folder: Path, plain: PiecePage) -> None:
        self.folder, self.plain = folder, plain
        self.pages: list[PiecePage] = []
        self.readers: list[SqliteEditionReader] = []

    def add(
        self, *, title: str = "Untitled", spanish: str = "", noted: bool = False, **values: object
    ) -> int:
        number = len(self.pages) + 1
        words = (("en", title), *((("es", spanish),) if spanish else ()))
        of_card = {name: values.pop(name) for name in ("names", "terms") if name in values}
        card = replace(self.plain.card, piece_id=number, number=number, title=words, noted=noted, **of_card)  # type: ignore[arg-type]
        self.pages.append(replace(self.plain, card=card, **values))  # type: ignore[arg-type]
        return number

    def path(self) -> Path:
        path = self.folder / "data" / "gallery.db"
        if not path.exists():
            path.parent.mkdir()
            fake = FakeEdition(self.folder, sample_front(len(self.pages)), self.pages)
            write_gallery_database(path, EditionContent(front=fake.front(), pages=tuple(self.pages)))
        return path

    @property
    def reader(self) -> SqliteEditionReader:
        if not self.readers:
            self.path()
            self.readers.append(open_edition(self.folder))
        return self.readers[0]

    def hits(self, text: str, language: str = "en") -> tuple[Hit, ...]:
        return self.reader.find(text, language).hits

    def ids(self, text: str) -> list[int]:
        return sorted(hit.piece_id for hit in self.hits(text))


@pytest.fixture
def shelf(tmp_path: Path, plain: PiecePage) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path, plain)
    yield shelf
    for reader in shelf.readers:
        reader.close()


def body(*lines: str, language: str = "en") -> tuple[tuple[str, tuple[Block, ...]], ...]:
    return ((language, tuple(Block(kind="paragraph", markup=line) for line in lines)),)


def test_each_kind_of_text_is_found_and_named(shelf: Shelf) -> None:
    term = ShownTerm(vocabulary="theme", slug="x", label=(("en", "Harbour"), ("es", "Puerto")))
    captions = Captions(language="en", cues=(Cue(start=0, end=2, text="A harbour bell."),))
    film = Recording(
        plays=Plays.FILM, path="f.mp4", media_type="video/mp4", duration_seconds=9, captions=(captions,)
    )
    shelf.add(title="Harbour")
    shelf.add(names=("Ana Harbour",))
    shelf.add(terms=(term,))
    shelf.add(place="Harbour, Maine")
    shelf.add(statement=(("en", "I live near a harbour."),))
    shelf.add(body=body("First line.", "The harbour slept."))
    shelf.add(recordings=(film,))
    shelf.add(wall_text=(("en", "Seen from the harbour."),))
    found = {hit.piece_id: (hit.where, hit.excerpt) for hit in shelf.hits("harbour")}
    assert {
        1: (Where.TITLE, "Harbour"),
        2: (Where.PERSON, "Ana Harbour"),
        3: (Where.TERM, "Harbour"),
        4: (Where.PLACE, "Harbour, Maine"),
        5: (Where.STATEMENT, "I live near a harbour."),
        6: (Where.BODY, "The harbour slept."),
        7: (Where.TRANSCRIPT, "A harbour bell."),
        8: (Where.STATEMENT, "Seen from the harbour."),
    } == found
    order = [hit.where for hit in shelf.hits("harbour")]
    assert order == sorted(order, key=list(Where).index)


def test_the_match_is_marked_in_the_text_as_written(shelf: Shelf) -> None:
    shelf.add(body=body("Así se lo conté a la enfermería."))
    (hit,) = shelf.hits("enfermeria")
    assert ["enfermería"] == [hit.excerpt[start:end] for start, end in hit.marks]


@pytest.mark.parametrize("typed", ["nurse", "nurses", "NURSE", "nirse", "nruse", "nurze"])
def test_endings_and_errors_of_typing_are_forgiven(shelf: Shelf, typed: str) -> None:
    shelf.add(body=body("Two nurses and one cup."))
    shelf.add(body=body("A curse and a purse."))
    assert 1 in shelf.ids(typed)
    assert "nurse" in typed.lower() or 2 not in shelf.ids("nirse")


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("burning", "burned"),
        ("enfermeras", "enfermera"),
        ("burnoot", "burnout"),
        ("resiliance", "resilience"),
        ("resileince", "resilience"),
        ("rsilence", "resilience"),
        ("resl", "resilience"),
    ],
)
def test_one_error_from_four_letters_two_from_eight(shelf: Shelf, typed: str, written: str) -> None:
    shelf.add(body=body(f"The word {written} stands here."))
    assert [1] == shelf.ids(typed)


def test_three_letters_are_taken_as_typed(shelf: Shelf) -> None:
    shelf.add(title="Cup")
    assert [] == shelf.ids("cap")


def test_what_a_word_was_taken_for_is_told(shelf: Shelf) -> None:
    shelf.add(title="The Enfermería at Noon")
    assert (("enfermerai", "Enfermería"),) == shelf.reader.find("enfermerai", "en").taken_for
    assert () == shelf.reader.find("enfer", "en").taken_for


def test_all_words_have_to_be_there_and_one_may_stand_elsewhere(shelf: Shelf) -> None:
    both = shelf.add(title="Night", body=body("A harbour slept."))
    shelf.add(title="Night")
    (hit,) = shelf.hits("night harb")
    assert (both, Where.TITLE) == (hit.piece_id, hit.where)


def test_words_that_are_nowhere_together_are_offered_one_by_one(shelf: Shelf) -> None:
    shelf.add(title="Night")
    shelf.add(title="Harbour")
    found = shelf.reader.find("night harbour", "en")
    assert ((), ("Night", "Harbour")) == (found.hits, found.near)


def test_near_words_are_offered_where_nothing_is_found(shelf: Shelf) -> None:
    shelf.add(title="Quilt of badges")
    found = shelf.reader.find("quixx", "en")
    assert ((), 0, ()) == (found.hits, found.total, found.near)
    assert ("Quilt",) == shelf.reader.find("xuilty", "en").near


def test_an_excerpt_is_in_the_visitors_language_where_it_matches_there(shelf: Shelf) -> None:
    statement = (("en", "The hospital at night."), ("es", "El hospital de noche."))
    shelf.add(statement=statement)
    assert ["El hospital de noche."] == [hit.excerpt for hit in shelf.hits("hospital", "es")]
    assert ["The hospital at night."] == [hit.excerpt for hit in shelf.hits("night", "es")]


def test_of_a_noted_work_only_what_the_wall_shows_is_told(shelf: Shelf) -> None:
    shelf.add(title="The Locker", noted=True, body=body("He never opened the locker."))
    shelf.add(title="Key", noted=True, body=body("A brass key, never used."))
    assert [(Where.TITLE, "The Locker")] == [(hit.where, hit.excerpt) for hit in shelf.hits("locker")]
    assert [(Where.BODY, "", ())] == [(hit.where, hit.excerpt, hit.marks) for hit in shelf.hits("brass")]


@pytest.mark.parametrize("typed", ["夜勤", "勤の", "終", "مستشفى", "مُستشفى", "больниц"])
def test_other_scripts_are_found_within_their_sentences(shelf: Shelf, typed: str) -> None:
    shelf.add(body=body("長い夜勤の終わり", "هذا مُسْتَشْفى صغير", "В больнице тихо", language="ja"))
    (hit,) = shelf.hits(typed)
    assert hit.marks


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("कहानी", ["कहानी"]),
        ("कहा", ["कहा"]),
        ("नमस्ते", ["नमस्ते"]),
        ("জীবন", ["জীবন"]),
        ("மருத்", ["மருத்"]),
        ("ผู้ป่วย", ["ผู้ป่วย"]),
        ("नी", []),
        ("हा", []),
    ],
)
def test_words_are_not_cut_at_their_vowel_signs(shelf: Shelf, typed: str, marked: list[str]) -> None:
    lines = ("नमस्ते, एक कहानी।", "আমার জীবন", "மருத்துவர் வந்தார்", "แม่ของผู้ป่วยหลับ")
    shelf.add(body=body(*lines, language="hi"))
    shelf.add(body=body("कह न", "ผ ป วย", language="hi"))
    found = shelf.hits(typed, "hi")
    assert marked == [hit.excerpt[start:end] for hit in found for start, end in hit.marks]
    assert ([1] if marked else []) == [hit.piece_id for hit in found]


def test_an_error_of_typing_is_forgiven_in_hindi_too(shelf: Shelf) -> None:
    shelf.add(title="एक कहानी")
    assert (("काहनी", "कहानी"),) == shelf.reader.find("काहनी", "hi").taken_for


@pytest.mark.parametrize("kind", ["fake", "sqlite"])
def test_both_readers_know_words_by_their_signs(shelf: Shelf, kind: str) -> None:
    story, other = shelf.add(title="एक कहानी, नमस्ते"), shelf.add(title="कह य")
    fake = FakeEdition(shelf.folder, sample_front(2), shelf.pages)
    reader: EditionReader = fake if kind == "fake" else shelf.reader
    told = {"कहानी": (story,), "नमस्": (story,), "नी": (), "कह य": (other,), "कह": (story, other)}
    assert told == {typed: tuple(sorted(reader.search(typed).piece_ids)) for typed in told}
    found = {typed: tuple(sorted(hit.piece_id for hit in reader.find(typed, "hi").hits)) for typed in told}
    assert told | {"कह य": found["कह य"]} == found  # a single letter only stands beside others there


def test_an_edition_whose_words_were_cut_at_their_signs_is_searched_as_before(shelf: Shelf) -> None:
    shelf.add(title="नमस्ते", body=body("एक कहानी", "The Enfermería"))
    raw = sqlite_module().connect(shelf.path())
    raw.execute("DROP TABLE piece_search")
    raw.execute(
        f"CREATE VIRTUAL TABLE piece_search USING fts5({', '.join(Where)},"
        " tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3')"
    )
    lines = dict.fromkeys(Where, "") | {Where.TITLE: " नमसत ", Where.BODY: " एक कह न \n the enfermeria "}
    raw.execute(
        f"INSERT INTO piece_search (rowid, {', '.join(lines)}) VALUES (1, {', '.join('?' * len(lines))})",  # noqa: S608
        tuple(lines.values()),
    )
    raw.commit()
    raw.close()
    for typed in ("नमस्ते", "कहानी", "एक", "enfermeria"):
        assert [1] == shelf.ids(typed), typed
        assert (1,) == shelf.reader.search(typed).piece_ids, typed


@pytest.mark.parametrize("typed", ["", " ", "n", "?", "%", "a b", "\x00"])
def test_too_little_finds_nothing(shelf: Shelf, typed: str) -> None:
    shelf.add(title="A nurse, a bed")
    found = shelf.reader.find(typed, "en")
    assert ((), 0, ()) == (found.hits, found.total, found.near)


@pytest.mark.parametrize(
    "typed", ['"', "NEAR(night", "title:night", "night*", "night OR", "-night", "{title}: night", "'; --"]
)
def test_what_is_typed_is_never_a_query(shelf: Shelf, typed: str) -> None:
    shelf.add(title="Night")
    shelf.reader.find(typed, "en")


def test_the_total_is_exact_and_titles_come_first_however_many(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "_RANKED", 50)
    for _ in range(90):
        shelf.add(body=body("The rain fell."))
    last = shelf.add(title="Rain")
    found = shelf.reader.find("rain", "en", 20)
    assert (91, 20, last) == (found.total, len(found.hits), found.hits[0].piece_id)


def test_an_early_edition_is_searched_by_its_titles(shelf: Shelf) -> None:
    shelf.add(title="Night Shift")
    path = shelf.path()
    raw = sqlite_module().connect(path)
    for statement in (
        "DROP TABLE passage",
        "DROP TABLE word",
        "DROP TABLE piece_search",
        "CREATE VIRTUAL TABLE piece_search USING fts5(title, people, terms, words)",
        "INSERT INTO piece_search (rowid, title, people, terms, words) VALUES (1, 'night shift', '', '', '')",
    ):
        raw.execute(statement)
    raw.commit()
    raw.close()
    (hit,) = shelf.hits("shi")
    assert (1, "Night Shift", ((6, 9),)) == (hit.piece_id, hit.excerpt, hit.marks)
