"""Words that a kiosk would spare its visitors, as they are damaged, keep an edition from being whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from db.edition.reader import open_edition
from db.edition.writer import write_gallery_database
from db.sqlite import sqlite_module
from exhibit.interchange.bags import Kind, write_bag
from exhibit.model.edition import (
    Block,
    Captions,
    Cue,
    EditionContent,
    PiecePage,
    Plays,
    Reason,
    Recording,
    Relation,
)
from exhibit.services.installing.installing import EditionShelf
from exhibit.services.installing.verifying import EditionNotWhole, verify_edition
from tests.exhibit.services.editions_made import IDENTITY, open_made, put_object, write_database

pytestmark = pytest.mark.usefixtures("quick_disk")

SPARED = [
    ("UPDATE caption SET cues = '[[1'", "captions"),
    ("UPDATE transcript SET blocks = '{'", "transcripts"),
    ("UPDATE related SET shared = '['", "related works"),
]


def edition(folder: Path, damage: str = "") -> Path:
    """Publish two works, the second heard; what ``damage`` does to the database is listed as it should be."""
    data = folder / "data"
    data.mkdir(parents=True)
    write_database(data, [put_object(data, b"one picture"), put_object(data, b"another picture")])
    fake = open_made(folder)
    pages = (fake.page(1), _heard(fake.page(2), put_object(data, b"a sound", "m4a")))
    (data / "gallery.db").unlink()
    write_gallery_database(data / "gallery.db", EditionContent(front=fake.front(), pages=pages))
    if damage:
        raw = sqlite_module().connect(data / "gallery.db")
        assert raw.execute(damage).rowcount == 1
        raw.commit()
        raw.close()
    tags = {"Lamplight-Format": "1", "Lamplight-Gallery": IDENTITY, "Lamplight-Edition": "1"}
    write_bag(folder, tags)
    return folder


def _heard(page: PiecePage, path: str) -> PiecePage:
    told = Captions(language="en", cues=(Cue(start=0.0, end=2.0, text="Rain."),))
    sound = Recording(
        plays=Plays.SOUND, path=path, media_type="audio/mp4", duration_seconds=3.0, captions=(told,)
    )
    kin = Relation(piece_id=1, shared=(Reason(kind="theme", label=(("en", "Night"),)),))
    words = (("en", (Block(kind="paragraph", markup="Rain."),)),)
    return replace(page, recordings=(sound,), transcript=words, related=(kin,))


def test_whole_words_are_whole(tmp_path: Path) -> None:
    assert () == verify_edition(edition(tmp_path / "e"), open_edition).problems


@pytest.mark.parametrize(("damage", "part"), SPARED)
def test_words_that_visitors_would_be_spared_are_a_problem(tmp_path: Path, damage: str, part: str) -> None:
    (found,) = verify_edition(edition(tmp_path / "e", damage), open_edition).problems
    assert ("data/gallery.db", Kind.CONTENT) == (found.path, found.kind)
    assert f"The {part} of work 2 cannot be read." == found.sentence


@pytest.mark.parametrize(("damage", "part"), SPARED)
def test_such_an_edition_is_not_installed(tmp_path: Path, damage: str, part: str) -> None:
    shelf = EditionShelf(tmp_path / "kiosk")
    with pytest.raises(EditionNotWhole, match=f"The {part} of work 2 cannot be read"):
        shelf.install(
            edition(tmp_path / "e", damage),
            verify=lambda folder, report: verify_edition(folder, open_edition, report),
        )
    assert (None, []) == (shelf.current(), list(shelf.editions.iterdir()))
