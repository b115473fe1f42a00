"""What is written into ``gallery.db`` is what is read from it, byte for byte the same each time."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from db.edition.reader import open_edition
from db.edition.writer import write_gallery_database
from db.sqlite import sqlite_module
from exhibit.model.edition import (
    FORMAT,
    Block,
    Captions,
    Cue,
    EditionContent,
    GuidedTour,
    PiecePage,
    Plays,
    Recording,
    Tiles,
    TourPoint,
)
from exhibit.model.refusals import EditionRefused, NotFound
from tests.fakes.edition import FakeEdition, sample_edition


@pytest.fixture(scope="module")
def fake(tmp_path_factory: pytest.TempPathFactory) -> FakeEdition:
    return sample_edition(tmp_path_factory.mktemp("pictures"))


def pages_of(fake: FakeEdition) -> tuple[PiecePage, ...]:
    return tuple(fake.page(card.piece_id) for card in fake.cards())


def write(fake: FakeEdition, folder: Path) -> Path:
    (folder / "data").mkdir(parents=True)
    path = folder / "data" / "gallery.db"
    write_gallery_database(path, EditionContent(front=fake.front(), pages=pages_of(fake)))
    return path


def test_everything_comes_back(fake: FakeEdition, tmp_path: Path) -> None:
    write(fake, tmp_path)
    reader = open_edition(tmp_path)
    assert reader.front() == fake.front()
    assert reader.cards() == fake.cards()
    for page in pages_of(fake):
        assert reader.page(page.card.piece_id) == page
    with pytest.raises(NotFound):
        reader.page(999_999)
    assert reader.root == tmp_path / "data"
    reader.close()


def played(fake: FakeEdition) -> PiecePage:
    """A page with all that the first format had no place for."""
    page = next(page for page in pages_of(fake) if page.pictures)
    pictures = tuple(replace(one, page=at + 1, description=(("en", "At length"),)) for at, one
                     in enumerate(page.pictures))  # fmt: skip
    said = (Block(kind="paragraph", markup="[Rain] Nobody slept."), Block(kind="paragraph", markup="Thule"))
    return replace(
        page, pictures=pictures, transcript=(("en", said), ("es", said[:1])), duration_seconds=250.4,
        silent=True,
    )  # fmt: skip


def test_what_is_heard_comes_back_and_is_found(fake: FakeEdition, tmp_path: Path) -> None:
    page = played(fake)
    write(FakeEdition(fake.root, fake.front(), [page]), tmp_path)
    reader = open_edition(tmp_path)
    assert page == reader.page(page.card.piece_id)
    for words in ("thule", "length"):
        assert (page.card.piece_id,) == reader.search(words).piece_ids
    reader.close()


def test_an_edition_of_the_first_format_is_still_read(fake: FakeEdition, tmp_path: Path) -> None:
    page = played(fake)
    former(write(FakeEdition(fake.root, fake.front(), [page]), tmp_path))
    reader = open_edition(tmp_path)
    plain = tuple(replace(one, page=0, description=()) for one in page.pictures)
    related = tuple(
        replace(one, shared=tuple(replace(reason, kind="") for reason in one.shared)) for one in page.related
    )
    assert reader.page(page.card.piece_id) == replace(
        page, pictures=plain, transcript=(), duration_seconds=None, silent=False, related=related
    )
    assert (page.card,) == reader.cards()
    reader.close()


def former(path: Path) -> None:
    """Make a database what the first format was: without the columns, the table and the values since."""
    raw = sqlite_module().connect(path)
    for column in ("duration_seconds", "silent"):
        raw.execute(f"ALTER TABLE page DROP COLUMN {column}")
    for table in ("transcript", "recording", "caption", "tour"):
        raw.execute(f"DROP TABLE {table}")
    since = "'$.page', '$.description', '$.tiles', '$.view', '$.region'"
    raw.execute(f"UPDATE picture SET picture = json_remove(picture, {since})")  # noqa: S608 - names are ours
    there = since.replace("$", "$.picture")
    raw.execute(f"UPDATE card SET card = json_remove(card, {there}, '$.place', '$.seconds')")  # noqa: S608
    for piece_id, position, shared in raw.execute(
        "SELECT piece_id, position, shared FROM related"
    ).fetchall():
        labels = json.dumps([label for _, label in json.loads(shared)])
        raw.execute(
            "UPDATE related SET shared = ? WHERE piece_id = ? AND position = ?", (labels, piece_id, position)
        )
    raw.execute("DELETE FROM front WHERE key = 'prompts'")
    raw.execute("PRAGMA user_version = 1")
    raw.commit()
    raw.close()


def test_what_is_played_and_walked_comes_back(fake: FakeEdition, tmp_path: Path) -> None:
    page = next(page for page in pages_of(fake) if page.pictures)
    picture = replace(
        page.pictures[0],
        tiles=Tiles(path="objects/ab/cd_files", width=9000, height=7000, size=512, overlap=1),
        view="detail",
        region=(0.25, 0.5, 0.125, 0.25),
    )
    cues = (Cue(start=0.5, end=2.25, text="Rain.\nNobody slept.", voice="Ana", block=3),)
    film = Recording(
        plays=Plays.FILM,
        path="objects/ab/cd.mp4",
        media_type="video/mp4",
        duration_seconds=61.5,
        language="en",
        poster=picture,
        captions=(Captions(language="en", cues=cues), Captions(language="es", cues=())),
    )
    card = replace(page.card, place="Omaha, Nebraska", seconds=90)
    page = replace(page, card=card, pictures=(picture,), recordings=(film, replace(film, plays=Plays.SOUND)))
    told = TourPoint(piece_id=card.piece_id, narration=(("en", "Here."),), sound=replace(film, poster=None))
    tours = (
        GuidedTour(identity="night", title=(("en", "Night"),), welcome=(("en", "Come."),), points=(told,)),
        GuidedTour(identity="two", minutes=2, seconds=110, points=(TourPoint(piece_id=card.piece_id),)),
    )
    front = replace(fake.front(), tours=tours, prompts=((("en", "A word"), ("es", "Una palabra")),))
    write(FakeEdition(fake.root, front, [page]), tmp_path)
    reader = open_edition(tmp_path)
    assert front == reader.front()
    assert page == reader.page(card.piece_id)
    assert (card,) == reader.cards()
    reader.close()


def test_the_same_content_gives_the_same_bytes(fake: FakeEdition, tmp_path: Path) -> None:
    first, second = write(fake, tmp_path / "a"), write(fake, tmp_path / "b")
    assert first.read_bytes() == second.read_bytes()
    assert [path.name for path in first.parent.iterdir()] == ["gallery.db"]


def test_titles_are_found_by_their_beginnings(fake: FakeEdition, tmp_path: Path) -> None:
    write(fake, tmp_path)
    reader = open_edition(tmp_path)
    for card in reader.cards():
        title = card.title[0][1]
        assert card.piece_id in reader.search(title.upper()).piece_ids
    assert reader.search("").total == 0
    assert reader.search('") OR (').piece_ids == reader.search("or").piece_ids
    reader.close()


def test_reading_leaves_no_trace(fake: FakeEdition, tmp_path: Path) -> None:
    path = write(fake, tmp_path)
    reader = open_edition(tmp_path)
    reader.cards()
    reader.close()
    assert [one.name for one in path.parent.iterdir()] == ["gallery.db"]


def test_a_newer_edition_is_refused_as_newer(fake: FakeEdition, tmp_path: Path) -> None:
    path = write(fake, tmp_path)
    raw = sqlite_module().connect(path)
    raw.execute(f"PRAGMA user_version = {FORMAT + 1}")
    raw.close()
    with pytest.raises(EditionRefused, match="newer Lamplight"):
        open_edition(tmp_path)


@pytest.mark.parametrize("content", [b"", b"no database" * 500, b"SQLite format 3\x00" + b"\x00" * 5000])
def test_what_is_no_database_is_refused_as_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "gallery.db").write_bytes(content)
    with pytest.raises(EditionRefused, match="damaged"):
        open_edition(tmp_path)


def test_a_cut_edition_is_refused(fake: FakeEdition, tmp_path: Path) -> None:
    path = write(fake, tmp_path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(EditionRefused, match="damaged"):
        open_edition(tmp_path)


@pytest.mark.parametrize(
    "damage", ["UPDATE card SET card = '{'", "UPDATE card SET card = '[]'", "DROP TABLE card"]
)
def test_damage_found_while_reading_is_a_refusal(fake: FakeEdition, tmp_path: Path, damage: str) -> None:
    raw = sqlite_module().connect(write(fake, tmp_path))
    raw.execute(damage)
    raw.commit()
    raw.close()
    reader = open_edition(tmp_path)
    with pytest.raises(EditionRefused, match="damaged"):
        reader.cards()
    with pytest.raises(EditionRefused, match="damaged"):
        reader.page(1)
    reader.close()


def spoil(path: Path, damage: str) -> None:
    raw = sqlite_module().connect(path)
    raw.execute(damage)
    raw.commit()
    raw.close()


@pytest.mark.parametrize(
    ("damage", "part", "without"),
    [
        ("UPDATE related SET shared = '['", "related works", {"related": ()}),
        ("DROP TABLE related", "related works", {"related": ()}),
        ("UPDATE transcript SET blocks = '[1]'", "transcripts", {"transcript": ()}),
        ("DROP TABLE transcript", "transcripts", {"transcript": ()}),
    ],
)
def test_a_damaged_part_of_a_page_is_left_out_and_told_of_once(
    fake: FakeEdition,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    damage: str,
    part: str,
    without: dict[str, Any],
) -> None:
    page = replace(fake.page(1), transcript=(("en", (Block(kind="paragraph", markup="Heard."),)),))
    assert page.related
    (tmp_path / "data").mkdir()
    path = tmp_path / "data" / "gallery.db"
    write_gallery_database(path, EditionContent(front=fake.front(), pages=(page, *pages_of(fake)[1:])))
    spoil(path, damage)
    reader = open_edition(tmp_path)
    assert [replace(page, **without)] * 2 == [reader.page(1), reader.page(1)]
    assert 1 == len([line for line in caplog.messages if f"{part} of piece 1 " in line])
    assert ((1, part),) == reader.left_out
    reader.close()


def test_damaged_captions_leave_the_film_and_the_other_language(fake: FakeEdition, tmp_path: Path) -> None:
    told = tuple(
        Captions(language=tongue, cues=(Cue(start=0.0, end=2.0, text="Rain."),)) for tongue in ("en", "es")
    )
    film = Recording(
        plays=Plays.FILM, path="objects/film.mp4", media_type="video/mp4", duration_seconds=9.0, captions=told
    )
    page = replace(fake.page(1), recordings=(film,))
    path = tmp_path / "data" / "gallery.db"
    path.parent.mkdir()
    write_gallery_database(path, EditionContent(front=fake.front(), pages=(page, *pages_of(fake)[1:])))
    spoil(path, "UPDATE caption SET cues = '[[1' WHERE language = 'en'")
    reader = open_edition(tmp_path)
    assert replace(page, recordings=(replace(film, captions=told[1:]),)) == reader.page(1)
    assert ((1, "captions"),) == reader.left_out
    reader.close()


def test_a_folder_without_an_edition_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EditionRefused, match="no edition"):
        open_edition(tmp_path)
