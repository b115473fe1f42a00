"""Killed anywhere, a kiosk has a whole gallery; nothing is switched to before it is on the disk."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest

from exhibit import durable
from exhibit.model.refusals import EditionRefused
from exhibit.services.installing.installing import EditionShelf
from exhibit.services.installing.opening import open_current
from exhibit.services.installing.pointer import POINTER
from tests.exhibit.services.editions_made import make_edition, open_made, verify

REPOSITORY = Path(__file__).parents[4]

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")


@pytest.fixture
def world(tmp_path: Path) -> Path:
    """Make a kiosk with editions 1 and 2 on it and something half done, and edition 3 on a stick."""
    shelf = EditionShelf(tmp_path / "base")
    for number in (1, 2):
        shelf.install(make_edition(tmp_path / str(number), number, works=2), verify=verify)
    (shelf.editions / ".incoming-00ff/data").mkdir(parents=True)
    (shelf.editions / ".incoming-00ff/data/gallery.db").write_bytes(b"half")
    make_edition(tmp_path / "new", 3, works=2)
    return tmp_path


def cut_everywhere(world: Path, fault: str) -> list[Path]:
    """Let the installation of edition 3 be killed at every point, and return the kiosks that this left."""
    command = [sys.executable, "-m", "tests.exhibit.services.crash_child", str(world), fault]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    kiosks = sorted(world.glob("cut-*"))
    assert int(done.stdout) == len(kiosks) - 1
    return kiosks


def wrong_with(kiosk: Path, new: Path) -> str:
    """Say what is wrong with a kiosk whose power went while edition 3 took the place of edition 2."""
    shelf = EditionShelf(kiosk)
    current = shelf.current()
    if current is None:
        return "there is no gallery to show"
    check = verify(current)
    if not check.ok:
        return f"the gallery to show is not whole: {check.problems[0]}"
    if check.number not in {2, 3}:
        return f"edition {check.number} is shown"
    opened = open_current(shelf, open_made)
    if opened.folder != current or opened.reasons:
        return f"it does not open as it is: {opened.reasons}"
    done = shelf.install(new, verify=verify)
    left = [path.name for path in kiosk.rglob(".*")] + [path.name for path in kiosk.iterdir()]
    if sorted(left) != ["current.json", "editions", "installing.lock"]:
        return f"things were left behind: {left}"
    previous = shelf.previous()
    numbers = [verify(path).number for path in (done.folder, shelf.current(), previous) if path]
    return (
        "" if numbers == [3, 3, 2] and previous and verify(previous).ok else f"in the end there is {numbers}"
    )


@needs_fork
@pytest.mark.usefixtures("quick_disk")
def test_killed_anywhere_a_whole_gallery_is_left_and_a_second_try_finishes(world: Path) -> None:
    kiosks = cut_everywhere(world, "none")
    assert len(kiosks) > 50
    shown = {verify(current).number for kiosk in kiosks if (current := EditionShelf(kiosk).current())}
    assert shown == {2, 3}  # cuts came before and after the switch
    assert {kiosk.name: wrong for kiosk in kiosks if (wrong := wrong_with(kiosk, world / "new"))} == {}


@needs_fork
@pytest.mark.usefixtures("quick_disk")
@pytest.mark.parametrize("fault", ["hasty", "tidy first"])
def test_the_same_cuts_find_a_planted_fault(world: Path, fault: str) -> None:
    kiosks = cut_everywhere(world, fault)
    wrong = {kiosk.name: wrong for kiosk in kiosks if (wrong := wrong_with(kiosk, world / "new"))}
    assert len(wrong) > 10
    assert any("gallery to show" in one for one in wrong.values())


def test_without_verification_a_bad_copy_would_be_shown(world: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The planted fault to the test that a copy that comes out different is refused."""
    real = durable.copy_stream

    def copy_stream(
        origin: durable.Readable, stream: BinaryIO, each: Callable[[bytes], object] | None = None
    ) -> int:
        size = real(origin, stream, each)
        stream.truncate(size - 1)
        return size

    monkeypatch.setattr(durable, "copy_stream", copy_stream)
    shelf = EditionShelf(world / "base")
    shelf.install(
        world / "new", verify=lambda folder, _progress: verify(world / "new" if folder.exists() else folder)
    )
    assert "not whole" in wrong_with(world / "base", world / "new")


class Disk:
    """Follows what would still be there if the power went now: only what was forced to the disk."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, shelf: EditionShelf) -> None:
        self.shelf = shelf
        self.settled: set[tuple[int, int]] = set()
        self.lost: list[str] = []
        self.switched = False
        fsync, replace = os.fsync, Path.replace

        def followed(descriptor: int) -> None:
            facts = os.fstat(descriptor)
            # What a folder holds is settled only as it is now: a later change takes it back.
            self.settled.add((facts.st_ino, facts.st_mtime_ns))
            fsync(descriptor)

        def renamed(path: Path, target: Path) -> Path:
            if target.name == POINTER:
                self.look(path)
            return replace(path, target)

        monkeypatch.setattr(os, "fsync", followed)
        # Where the whole disk is forced by one call there is nothing to follow; the other way is for all.
        monkeypatch.setattr(durable, "_SYNCING_DISKS", ())
        monkeypatch.setattr(Path, "replace", renamed)

    def look(self, pointer: Path) -> None:
        """Note what of the new edition, and of the pointer to it, a power cut would take."""
        self.switched = True
        folders = sorted(self.shelf.editions.glob("*-3-*"))
        paths = [pointer, *folders, *(path for folder in folders for path in folder.rglob("*"))]
        self.lost = [path.name for path in paths if not self.is_settled(path)]

    def is_settled(self, path: Path) -> bool:
        """Tell whether a file's bytes or a folder's names were forced to the disk as they are."""
        facts = path.stat()
        return (facts.st_ino, facts.st_mtime_ns) in self.settled


def forced(descriptor: int) -> None:
    """Force a file to the disk in the one way that ``Disk`` follows."""
    os.fsync(descriptor)


needs_folders = pytest.mark.skipif(os.name == "nt", reason="Windows has no forcing of folders to follow")


@needs_folders
def test_all_of_an_edition_is_on_the_disk_before_the_switch(
    world: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(durable, "sync_file", forced)
    shelf = EditionShelf(world / "base")
    disk = Disk(monkeypatch, shelf)
    shelf.install(world / "new", verify=verify)
    assert disk.switched
    assert disk.lost == []
    assert disk.is_settled(shelf.root)  # the name of the pointer itself, after the switch


@needs_folders
@pytest.mark.parametrize("left_out", ["sync_file", "sync_folder", "sync_tree"])
def test_leaving_out_one_force_is_found(world: Path, monkeypatch: pytest.MonkeyPatch, left_out: str) -> None:
    monkeypatch.setattr(durable, "sync_file", forced)
    monkeypatch.setattr(durable, left_out, lambda _anything: None)
    shelf = EditionShelf(world / "base")
    disk = Disk(monkeypatch, shelf)
    shelf.install(world / "new", verify=verify)
    assert disk.switched
    assert len(disk.lost) > 3


def test_a_pulled_stick_while_copying_leaves_the_old_gallery(
    world: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, shelf = durable.copy_stream, EditionShelf(world / "base")

    def pulled(
        origin: durable.Readable, stream: BinaryIO, each: Callable[[bytes], object] | None = None
    ) -> int:
        shutil.rmtree(world / "new", ignore_errors=True)
        return real(origin, stream, each)

    monkeypatch.setattr(durable, "copy_stream", pulled)
    with pytest.raises(EditionRefused, match="could not be copied"):
        shelf.install(world / "new", verify=verify)
    current = shelf.current()
    assert current
    assert verify(current).number == 2
