"""Installing, going back, and everything that stands in the way of either."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, NamedTuple

import pytest
from filelock import FileLock

from exhibit import durable
from exhibit.model.edition import FORMAT
from exhibit.model.refusals import EditionRefused, Stopped
from exhibit.services.installing.installing import EditionShelf
from exhibit.services.installing.opening import open_current
from exhibit.services.installing.pointer import POINTER
from exhibit.services.installing.verifying import EditionNotWhole
from tests.exhibit.services.editions_made import IDENTITY, make_edition, open_made, verify

pytestmark = pytest.mark.usefixtures("quick_disk")

Editions = list[Path]


@pytest.fixture
def editions(tmp_path: Path) -> Editions:
    """Make editions 1 to 4 as they come on sticks; the one at 0 does not exist."""
    return [
        tmp_path / "none",
        *(make_edition(tmp_path / "stick" / str(number), number) for number in (1, 2, 3, 4)),
    ]


@pytest.fixture
def shelf(tmp_path: Path) -> EditionShelf:
    """Make a shelf with nothing on it."""
    return EditionShelf(tmp_path / "kiosk")


def number_of(folder: Path | None) -> int:
    """Return the number of a whole edition, 0 where there is none."""
    if folder is None:
        return 0
    check = verify(folder)
    assert check.ok, check.problems
    return check.number


def shown(shelf: EditionShelf) -> tuple[int, int]:
    """Return the numbers of the current and the previous edition."""
    return number_of(shelf.current()), number_of(shelf.previous())


def names(shelf: EditionShelf) -> list[str]:
    """Return what lies on the shelf."""
    return sorted(path.name for path in shelf.editions.iterdir())


def state(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Return every file with its bytes and its time of change."""
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != "installing.lock"]
    return {str(path): (path.stat().st_mtime_ns, path.read_bytes()) for path in paths}


def test_an_empty_shelf_has_nothing_to_show(shelf: EditionShelf) -> None:
    assert (shelf.current(), shelf.previous()) == (None, None)
    assert not shelf.root.exists()  # asking writes nothing


def test_an_edition_is_installed_whole(shelf: EditionShelf, editions: Editions) -> None:
    done = shelf.install(editions[1], verify=verify)
    assert (done.changed, done.number, done.folder) == (True, 1, shelf.current())
    assert done.sentence == "Edition 1 of “What the Night Shift Keeps” is installed."
    assert shown(shelf) == (1, 0)
    digest = verify(editions[1]).digest
    assert names(shelf) == [f"{IDENTITY}-1-{digest[:12]}"]
    assert json.loads((shelf.root / POINTER).read_bytes()) == {
        "format": 1,
        "current": names(shelf)[0],
        "previous": None,
    }


def test_the_one_before_is_kept_and_older_ones_go(shelf: EditionShelf, editions: Editions) -> None:
    for edition in editions[1:]:
        shelf.install(edition, verify=verify)
    assert shown(shelf) == (4, 3)
    assert len(names(shelf)) == 2


def test_the_same_edition_again_changes_nothing(shelf: EditionShelf, editions: Editions) -> None:
    for edition in editions[1:3]:
        shelf.install(edition, verify=verify)
    before = state(shelf.root)
    done = shelf.install(editions[2], verify=verify)
    assert not done.changed
    assert "installed already" in done.sentence
    assert state(shelf.root) == before


def test_the_same_edition_replaces_a_copy_that_went_bad(shelf: EditionShelf, editions: Editions) -> None:
    for edition in editions[1:3]:
        shelf.install(edition, verify=verify)
    current = shelf.current()
    assert current
    next((current / "data/objects").rglob("*.jpg")).write_bytes(b"rot")
    assert shelf.install(editions[2], verify=verify).changed
    assert shown(shelf) == (2, 1)
    assert not current.exists()


def test_a_signature_that_comes_later_is_installed(shelf: EditionShelf, editions: Editions) -> None:
    shelf.install(editions[1], verify=verify)
    (editions[1] / "tagmanifest-sha256.txt.minisig").write_text("untrusted comment: now\n")
    done = shelf.install(editions[1], verify=verify)
    assert done.changed
    assert (done.folder / "tagmanifest-sha256.txt.minisig").exists()


def test_the_previous_edition_can_be_installed_without_copying(
    shelf: EditionShelf, editions: Editions
) -> None:
    for edition in editions[1:3]:
        shelf.install(edition, verify=verify)
    before = names(shelf)
    assert shelf.install(editions[1], verify=verify).changed
    assert shown(shelf) == (1, 2)
    assert names(shelf) == before


def test_rollback_goes_back_and_forth(shelf: EditionShelf, editions: Editions) -> None:
    for edition in editions[1:3]:
        shelf.install(edition, verify=verify)
    assert number_of(shelf.rollback()) == 1
    assert shown(shelf) == (1, 2)
    shelf.rollback()
    assert shown(shelf) == (2, 1)


@pytest.mark.parametrize("installed", [0, 1])
def test_there_may_be_nothing_to_go_back_to(shelf: EditionShelf, editions: Editions, installed: int) -> None:
    for edition in editions[1 : installed + 1]:
        shelf.install(edition, verify=verify)
    with pytest.raises(EditionRefused, match="no gallery before"):
        shelf.rollback()
    assert shown(shelf) == (installed, 0)


def test_nobody_goes_back_to_an_edition_that_lost_files(shelf: EditionShelf, editions: Editions) -> None:
    for edition in editions[1:3]:
        shelf.install(edition, verify=verify)
    previous = shelf.previous()
    assert previous
    (previous / "data/gallery.db").unlink()
    with pytest.raises(EditionNotWhole, match=r"gallery\.db"):
        shelf.rollback()
    assert number_of(shelf.current()) == 2


def test_a_damaged_edition_is_refused_with_its_problems(shelf: EditionShelf, editions: Editions) -> None:
    shelf.install(editions[1], verify=verify)
    picture = next((editions[2] / "data/objects").rglob("*.jpg"))
    picture.write_bytes(picture.read_bytes()[:-1] + b"!")
    with pytest.raises(EditionNotWhole) as caught:
        shelf.install(editions[2], verify=verify)
    assert [one.path for one in caught.value.problems] == [picture.relative_to(editions[2]).as_posix()]
    assert shown(shelf) == (1, 0)
    assert len(names(shelf)) == 1


def test_a_newer_edition_is_refused_as_newer(shelf: EditionShelf, tmp_path: Path) -> None:
    edition = make_edition(tmp_path / "newer", tags=[("Lamplight-Format", str(FORMAT + 1))])
    with pytest.raises(EditionNotWhole, match="newer Lamplight"):
        shelf.install(edition, verify=verify)
    assert shelf.current() is None


def test_what_a_desktop_left_on_the_stick_is_left_out(shelf: EditionShelf, editions: Editions) -> None:
    (editions[1] / "data/.DS_Store").write_bytes(b"desktop")
    (editions[1] / "._bagit.txt").write_bytes(b"desktop")
    done = shelf.install(editions[1], verify=verify)
    assert number_of(done.folder) == 1


def test_a_copy_that_comes_out_different_is_refused(
    shelf: EditionShelf, editions: Editions, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.install(editions[1], verify=verify)
    monkeypatch.setattr(durable, "copy_stream", flipping)
    with pytest.raises(EditionRefused, match="came out different"):
        shelf.install(editions[2], verify=verify)
    assert shown(shelf) == (1, 0)
    assert len(names(shelf)) == 1


WHEN_FORCED = -1
"""The disk takes every byte, and fails as they are forced to it."""


def flipping(origin: BinaryIO, stream: BinaryIO, each: Callable[[bytes], object] | None = None) -> int:
    """Copy as a failing disk does: one bit is wrong."""
    data = origin.read()
    if each:
        each(data)
    return stream.write(bytes([data[0] ^ 1]) + data[1:])


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.ENOTCONN])
@pytest.mark.parametrize("after", [0, 1, 5, WHEN_FORCED])
def test_a_disk_that_fails_leaves_the_old_gallery(
    shelf: EditionShelf, editions: Editions, monkeypatch: pytest.MonkeyPatch, code: int, after: int
) -> None:
    shelf.install(editions[1], verify=verify)
    real, left = durable.copy_stream, [after]

    def copy_stream(
        origin: durable.Readable, stream: BinaryIO, each: Callable[[bytes], object] | None = None
    ) -> int:
        left[0] -= 1
        if left[0] < 0:
            stream.write(b"half")
            raise OSError(code, os.strerror(code))
        return real(origin, stream, each)

    def sync_tree(folder: Path) -> None:
        raise OSError(code, os.strerror(code))

    if after == WHEN_FORCED:
        monkeypatch.setattr(durable, "sync_tree", sync_tree)
    else:
        monkeypatch.setattr(durable, "copy_stream", copy_stream)
    with pytest.raises(EditionRefused, match="is full" if code == errno.ENOSPC else "could not be copied"):
        shelf.install(editions[2], verify=verify)
    assert shown(shelf) == (1, 0)
    assert len(names(shelf)) == 1


class Usage(NamedTuple):
    """What ``shutil.disk_usage`` says."""

    total: int
    used: int
    free: int


def test_room_is_looked_for_before_a_byte_is_copied(
    shelf: EditionShelf, editions: Editions, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.install(editions[1], verify=verify)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(1 << 30, 1 << 30, 1 << 20))
    monkeypatch.setattr(durable, "copy_stream", lambda *_: pytest.fail("copied without room"))
    with pytest.raises(EditionRefused, match="1 MiB free"):
        shelf.install(editions[2], verify=verify)
    assert shown(shelf) == (1, 0)


def test_what_an_earlier_attempt_left_makes_room(
    shelf: EditionShelf, editions: Editions, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.install(editions[1], verify=verify)
    (stale := shelf.editions / ".incoming-0123456789abcdef").mkdir()
    monkeypatch.setattr(
        shutil, "disk_usage", lambda _path: Usage(1 << 40, 0, 0 if stale.exists() else 1 << 39)
    )
    shelf.install(editions[2], verify=verify)
    assert shown(shelf) == (2, 1)


def test_while_the_pointer_is_lost_no_edition_makes_room(
    shelf: EditionShelf, editions: Editions, monkeypatch: pytest.MonkeyPatch
) -> None:
    for edition in editions[1:3]:
        shelf.install(edition, verify=verify)
    (shelf.root / POINTER).write_bytes(b"rot")
    before = names(shelf)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(1 << 30, 1 << 30, 0))
    with pytest.raises(EditionRefused, match="0 MiB free"):
        shelf.install(editions[3], verify=verify)
    assert names(shelf) == before


def test_an_edition_loses_its_name_before_its_first_file(
    shelf: EditionShelf, editions: Editions, monkeypatch: pytest.MonkeyPatch
) -> None:
    removed: list[str] = []
    monkeypatch.setattr(shutil, "rmtree", lambda path, **_: removed.append(path.name))
    for edition in editions[1:4]:
        shelf.install(edition, verify=verify)
    assert {name[:9] for name in removed} == {".leaving-"}
    assert len([name for name in names(shelf) if name.startswith(IDENTITY)]) == 2


def test_leftovers_go_after_the_switch_and_strangers_stay(shelf: EditionShelf, editions: Editions) -> None:
    shelf.editions.mkdir(parents=True)
    for name in (".incoming-aa", ".leaving-bb", "photos"):
        (shelf.editions / name / "inside").mkdir(parents=True)
    (shelf.editions / ".incoming-file").write_bytes(b"")
    shelf.install(editions[1], verify=verify)
    assert [name for name in names(shelf) if not name.startswith(IDENTITY)] == ["photos"]


def test_stopping_at_any_report_leaves_nothing_half_done(shelf: EditionShelf, editions: Editions) -> None:
    shelf.install(editions[1], verify=verify)
    before = state(shelf.root)
    reports = 0

    def count(done: int, total: int, what: str = "") -> None:
        nonlocal reports
        assert 0 <= done <= total, what
        reports += 1

    EditionShelf(shelf.root.parent / "other").install(editions[2], verify=verify, progress=count)
    assert reports > 20
    for last in range(reports):
        with pytest.raises(Stopped):
            shelf.install(editions[2], verify=verify, progress=stopping_at(last))
        assert state(shelf.root) == before
    shelf.install(editions[2], verify=verify, progress=stopping_at(reports))
    assert shown(shelf) == (2, 1)


def stopping_at(report: int) -> Callable[..., None]:
    """Return a progress that asks to stop at one of its reports."""
    left = [report]

    def progress(done: int, total: int, what: str = "") -> None:
        left[0] -= 1
        if left[0] < 0:
            raise Stopped(done, total, what)

    return progress


def test_two_programs_do_not_install_at_once(shelf: EditionShelf, editions: Editions) -> None:
    shelf.root.mkdir()
    with FileLock(shelf.root / "installing.lock"), pytest.raises(EditionRefused, match="right now"):
        shelf.install(editions[1], verify=verify)
    shelf.install(editions[1], verify=verify)


DAMAGED = [
    "",
    "{",
    "[]",
    "null",
    '{"format": 2, "current": "x"}',
    '{"format": 1}',
    '{"format": 1, "current": "../x"}',
    '{"format": 1, "current": 7}',
    "[" * 100_000,
    "\x00" * 40,
]


@pytest.mark.parametrize("content", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_pointer_still_leaves_a_gallery(
    shelf: EditionShelf, editions: Editions, content: str
) -> None:
    for edition in editions[1:3]:
        shelf.install(edition, verify=verify)
    (shelf.root / POINTER).write_text(content)
    assert number_of(shelf.current()) in {1, 2}
    opened = open_current(shelf, open_made)
    assert opened.reader
    assert POINTER in opened.reasons[0]
    shelf.install(editions[3], verify=verify)
    assert number_of(shelf.current()) == 3


def test_without_a_pointer_an_edition_that_lost_files_is_passed_over(
    shelf: EditionShelf, editions: Editions
) -> None:
    for edition in editions[1:3]:
        shelf.install(edition, verify=verify)
    current = shelf.current()
    assert current
    (current / "data/gallery.db").unlink()
    (shelf.root / POINTER).unlink()
    assert number_of(shelf.current()) == 1


def test_where_the_current_folder_is_gone_the_one_before_is_shown(
    shelf: EditionShelf, editions: Editions
) -> None:
    for edition in editions[1:3]:
        shelf.install(edition, verify=verify)
    current = shelf.current()
    assert current
    shutil.rmtree(current)
    assert number_of(shelf.current()) == 1
    opened = open_current(shelf, open_made)
    assert opened.folder == shelf.previous()
    assert "is gone" in opened.reasons[0]


def test_the_current_edition_is_opened_without_a_word(shelf: EditionShelf, editions: Editions) -> None:
    shelf.install(editions[1], verify=verify)
    opened = open_current(shelf, open_made)
    assert opened.reader
    assert (opened.folder, opened.reasons) == (shelf.current(), ())


def test_where_the_current_edition_does_not_open_the_one_before_does(
    shelf: EditionShelf, editions: Editions
) -> None:
    for edition in editions[1:3]:
        shelf.install(edition, verify=verify)
    current = shelf.current()
    assert current
    (current / "data/gallery.db").write_bytes(b"rot")
    opened = open_current(shelf, open_made)
    assert opened.reader
    assert opened.folder == shelf.previous()
    assert current.name in opened.reasons[0]


def test_where_nothing_opens_staff_learn_why(shelf: EditionShelf) -> None:
    opened = open_current(shelf, open_made)
    assert (opened.reader, opened.folder) == (None, None)
    assert "Install one" in opened.reasons[-1]
