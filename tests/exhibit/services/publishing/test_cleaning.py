"""Recordings are cleaned once for all previews of a program, and anew for what leaves the house."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from db.edition.reader import open_edition
from exhibit.media.stripping import strip
from exhibit.model.pieces import MediumRole
from exhibit.model.refusals import FileRefused
from exhibit.services.arranging import create_from_accepted
from exhibit.services.installing.verifying import verify_edition
from exhibit.services.publishing.hanging import Press
from exhibit.services.publishing.previewing import Preview, build_preview, remove_preview, sweep_previews
from exhibit.services.publishing.publishing import publish
from tests.exhibit.media.stripping.recordings_made import SECRET, told
from tests.exhibit.services.presses import press_at
from tests.exhibit.services.publishing.test_carrying import catalog_of, kept, page_of
from tests.exhibit.services.publishing.test_publishing import published
from tests.fakes.catalog import FakeCatalog
from tests.media_made import sound, tone


class Counted:
    """The cleaner, which notes what it was given."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.fails = False

    def __call__(self, source: Path, target: Path, media_type: str) -> None:
        """Clean."""
        self.asked.append(media_type)
        if self.fails:
            target.write_bytes(b"half of it")
            message = "Not with certainty."
            raise FileRefused(message)
        strip(source, target, media_type)


@pytest.fixture
def cleaner() -> Counted:
    return Counted()


@pytest.fixture
def press(tmp_path: Path, cleaner: Counted) -> Iterator[Press]:
    with press_at(tmp_path / "media") as press:
        yield replace(press, clean=cleaner)


@pytest.fixture
def catalog(press: Press, tmp_path: Path) -> FakeCatalog:
    path = told(sound(tmp_path / "v.mp3", "libmp3lame", tone(0.8)))
    return catalog_of(press, kept(press, path, MediumRole.AUDIO))


def preview(catalog: FakeCatalog, press: Press, room: Path) -> Preview:
    with catalog.read() as view:
        return build_preview(view, 1, press, room)


def recording(edition: Path) -> Path:
    path: str = page_of(edition, 0).recordings[0].path
    return edition / "data" / path


def test_the_next_preview_has_the_cleaned_recording_of_the_one_before(
    catalog: FakeCatalog, press: Press, cleaner: Counted, tmp_path: Path
) -> None:
    published(catalog, press, tmp_path / "out")
    cleaner.asked.clear()
    room = tmp_path / "previews"
    first = preview(catalog, press, room).folder
    before = recording(first).read_bytes()
    remove_preview(first)
    second = preview(catalog, press, room).folder
    assert ["audio/mpeg"] == cleaner.asked
    assert before == recording(second).read_bytes() == recording(tmp_path / "out").read_bytes()
    assert SECRET.encode() not in before
    assert () == verify_edition(second, open_edition, shared_bytes_allowed=True).problems


def test_what_leaves_the_house_is_cleaned_from_its_original_and_shares_its_bytes_with_nothing(
    catalog: FakeCatalog, press: Press, cleaner: Counted, tmp_path: Path
) -> None:
    create_from_accepted(catalog, "Rooms")
    preview(catalog, press, tmp_path / "previews")
    publish(catalog, "Rooms", tmp_path / "out", press)
    assert 2 == len(cleaner.asked)
    assert 1 == recording(tmp_path / "out").stat().st_nlink


def test_the_next_program_cleans_anew(
    catalog: FakeCatalog, press: Press, cleaner: Counted, tmp_path: Path
) -> None:
    published(catalog, press, tmp_path / "out")
    cleaner.asked.clear()
    room = tmp_path / "previews"
    preview(catalog, press, room)
    assert 1 == sweep_previews(room)
    assert [] == [path for path in room.iterdir() if path.is_dir()]
    preview(catalog, press, room)
    assert 2 == len(cleaner.asked)


def test_what_is_refused_is_not_kept_and_is_tried_again(
    catalog: FakeCatalog, press: Press, cleaner: Counted, tmp_path: Path
) -> None:
    published(catalog, press, tmp_path / "out")
    cleaner.asked.clear()
    room = tmp_path / "previews"
    cleaner.fails = True
    made = preview(catalog, press, room)
    assert 1 == len(made.left_out)
    assert [] == [path for path in (room / "recordings").rglob("*") if path.is_file()]
    cleaner.fails = False
    assert () == preview(catalog, press, room).left_out
    assert 2 == len(cleaner.asked)
