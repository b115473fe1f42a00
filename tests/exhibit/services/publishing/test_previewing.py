"""Previews: a real edition of the draft in a moment, from links, through the gate, and gone again."""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from db.edition.reader import open_edition
from exhibit.model.pieces import MediumFile, MediumRole, PictureView, Status, Text, TextKind
from exhibit.model.refusals import Stopped
from exhibit.services import arranging
from exhibit.services.arranging import create_from_accepted
from exhibit.services.cataloguing.viewing import mark_region, view_medium
from exhibit.services.installing.verifying import verify_edition
from exhibit.services.publishing import previewing
from exhibit.services.publishing.hanging import Press
from exhibit.services.publishing.previewing import Preview, build_preview, remove_preview, sweep_previews
from exhibit.services.publishing.publishing import NothingToShow
from tests.exhibit.services.publishing.test_publishing import catalog_with
from tests.fakes.catalog import FakeCatalog
from tests.fakes.pieces import store_piece


@pytest.fixture
def catalog(picture: MediumFile) -> FakeCatalog:
    catalog = catalog_with(
        lambda work: store_piece(work, "A", picture=picture),
        lambda work: store_piece(work, "B", title="Not accepted any more"),
        lambda work: store_piece(work, "C"),
    )
    create_from_accepted(catalog, "Rooms")
    with catalog.write("refuse") as work:
        work.pieces.put(replace(work.pieces.get(2), status=Status.NOT_SELECTED))
        work.commit()
    return catalog


def preview(catalog: FakeCatalog, press: Press, room: Path, **more: Any) -> Preview:
    with catalog.read() as view:
        return build_preview(view, 1, press, room, **more)


def test_it_is_a_whole_edition_of_what_may_be_shown(
    catalog: FakeCatalog,
    press: Press,
    tmp_path: Path,
) -> None:
    made = preview(catalog, press, tmp_path / "previews")
    assert verify_edition(made.folder, open_edition, shared_bytes_allowed=True).ok
    assert (2, ["B"]) == (made.works, [one.accession for one in made.refused])
    assert (1, 0, 3) == (made.number_of(1), made.number_of(2), made.number_of(3))
    with catalog.read() as view:
        assert () == view.publications()


def test_what_is_written_at_the_desk_is_in_it(
    catalog: FakeCatalog,
    press: Press,
    tmp_path: Path,
    picture: MediumFile,
) -> None:
    arranging.ask_visitors(catalog, 1, "en", "\nWhat stays?")
    tour = arranging.make_tour(catalog, 1, "Short")
    with catalog.read() as view:
        stop = next(stop for _, stop in arranging.stops_of(view, 1) if stop.piece_id == 1)
        first = view.media.find(piece_id=1)[0]
    arranging.add_to_tour(catalog, tour.id, [stop.id])
    arranging.narrate(catalog, tour.id, stop.id, "en", "Come closer.")
    with catalog.write("Add a close-up") as work:
        close = work.media.add(replace(first, id=0, role=MediumRole.DETAIL))
        work.texts.add(Text(kind=TextKind.ALT, language="en", value="A hand", medium_id=close.id))
        work.commit()
    view_medium(catalog, close.id, PictureView.DETAIL)
    mark_region(catalog, close.id, (0.1, 0.2, 0.3, 0.4))
    made = preview(catalog, press, tmp_path / "previews")
    with closing(open_edition(made.folder)) as edition:
        front, pictures = edition.front(), edition.page(1).pictures
    assert ((("en", "What stays?"),),) == front.prompts
    assert [(("en", "Come closer."),)] == [one.narration for one in front.tours[-1].points]
    assert [("", None), ("detail", (0.1, 0.2, 0.3, 0.4))] == [(one.view, one.region) for one in pictures]


def test_pictures_are_links_to_the_store_and_are_hashed_once(
    catalog: FakeCatalog,
    press: Press,
    tmp_path: Path,
    picture: MediumFile,
) -> None:
    measured: list[Path] = []

    def measure(path: Path) -> tuple[int, int]:
        measured.append(path)
        return press.measure(path)

    counting = replace(press, measure=measure)
    made = [preview(catalog, counting, tmp_path / "previews") for _ in range(2)]
    assert 3 == len(measured)
    source = press.store.derivative(picture.sha256, 512).stat()
    for one in made:
        objects = [path.stat().st_ino for path in (one.folder / "data" / "objects").rglob("*.jpg")]
        assert source.st_ino in objects


def test_without_links_pictures_are_copied(
    catalog: FakeCatalog,
    press: Press,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def no_link(source: Path, target: Path) -> None:
        raise OSError

    monkeypatch.setattr(os, "link", no_link)
    made = preview(catalog, press, tmp_path / "previews")
    assert verify_edition(made.folder, open_edition).ok


def test_a_changed_derivative_is_read_again(
    catalog: FakeCatalog,
    press: Press,
    tmp_path: Path,
    picture: MediumFile,
) -> None:
    preview(catalog, press, tmp_path / "previews")
    path = press.store.derivative(picture.sha256, 512)
    content = press.store.derivative(picture.sha256, 1280).read_bytes()
    path.unlink()
    path.write_bytes(content)
    made = preview(catalog, press, tmp_path / "previews")
    assert verify_edition(made.folder, open_edition, shared_bytes_allowed=True).ok


@pytest.mark.parametrize("content", ["", "[]", '{"a": 1}', "nonsense"])
def test_what_was_remembered_may_be_lost(
    catalog: FakeCatalog,
    press: Press,
    tmp_path: Path,
    content: str,
) -> None:
    room = tmp_path / "previews"
    preview(catalog, press, room)
    (room / previewing._REMEMBERED).write_text(content)
    made = preview(catalog, press, room)
    assert verify_edition(made.folder, open_edition, shared_bytes_allowed=True).ok


def test_nothing_is_forced_to_the_disk(
    catalog: FakeCatalog,
    press: Press,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def forced(_: int) -> None:
        message = "A preview waits for no disk."
        raise AssertionError(message)

    monkeypatch.setattr(os, "fsync", forced)
    assert 2 == preview(catalog, press, tmp_path / "previews").works


def stopping(_done: int, _total: int, _what: str = "") -> None:
    raise Stopped


def test_stopped_or_refused_it_leaves_nothing(
    catalog: FakeCatalog,
    press: Press,
    tmp_path: Path,
) -> None:
    room = tmp_path / "previews"
    with pytest.raises(Stopped):
        preview(catalog, press, room, progress=stopping)
    assert [] == list(room.iterdir())
    with catalog.write("refuse all") as work:
        for piece in work.pieces.find():
            work.pieces.put(replace(piece, status=Status.WITHDRAWN))
        work.commit()
    with pytest.raises(NothingToShow):
        preview(catalog, press, room)
    assert [] == list(room.iterdir())


def test_it_goes_when_it_ends_or_at_the_next_start(
    catalog: FakeCatalog,
    press: Press,
    tmp_path: Path,
    picture: MediumFile,
) -> None:
    room = tmp_path / "previews"
    one, other = (preview(catalog, press, room) for _ in range(2))
    remove_preview(one.folder)
    assert (False, True) == (one.folder.exists(), other.folder.exists())
    assert (1, 0) == (sweep_previews(room), sweep_previews(room))
    assert press.store.derivative(picture.sha256, 512).is_file()
