from __future__ import annotations

import os
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from exhibit import durable

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no fsync of folders")


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What is forced to the disk and what is renamed, in order, by the name it has at that time."""
    seen: list[tuple[str, str]] = []
    fsync, rename = os.fsync, Path.replace

    def note_fsync(descriptor: int) -> None:
        seen.append(("sync", Path(f"/proc/self/fd/{descriptor}").readlink().name))
        fsync(descriptor)

    def note_rename(source: Path, target: Path) -> Path:
        seen.append(("rename", target.name))
        return rename(source, target)

    monkeypatch.setattr(os, "fsync", note_fsync)
    monkeypatch.setattr(Path, "replace", note_rename)
    return seen


def plain(calls: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(what, "incoming" if name.startswith(durable.INCOMING) else name) for what, name in calls]


def write(folder: Path) -> None:
    durable.write_file(folder / "a", b"new")


def copy(folder: Path) -> None:
    (folder / "source").write_bytes(b"new")
    durable.copy_file(folder / "source", folder / "a")


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="tells descriptors by Linux's /proc")
@pytest.mark.parametrize("operation", [write, copy])
def test_bytes_then_name_then_folder_reach_the_disk(
    tmp_path: Path, calls: list[tuple[str, str]], operation: Callable[[Path], None]
) -> None:
    operation(tmp_path)
    assert [("sync", "incoming"), ("rename", "a"), ("sync", tmp_path.name)] == plain(calls)
    assert b"new" == (tmp_path / "a").read_bytes()


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="tells descriptors by Linux's /proc")
def test_several_files_share_one_forcing_of_their_folder(
    tmp_path: Path, calls: list[tuple[str, str]]
) -> None:
    durable.write_files({tmp_path / "a": b"1", tmp_path / "b": b"2"})
    each = [("sync", "incoming"), ("rename", "a"), ("sync", "incoming"), ("rename", "b")]
    assert [*each, ("sync", tmp_path.name)] == plain(calls)


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="tells descriptors by Linux's /proc")
def test_the_names_of_new_folders_reach_the_disk(tmp_path: Path, calls: list[tuple[str, str]]) -> None:
    durable.make_folder(tmp_path / "a" / "b")
    assert [("sync", tmp_path.name), ("sync", "a")] == calls
    durable.make_folder(tmp_path / "a" / "b")
    assert 2 == len(calls)


def test_a_failed_write_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"old")

    def fail(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(durable, "sync_file", fail)
    with pytest.raises(OSError, match="No space"):
        durable.write_file(tmp_path / "a", b"new")
    assert {"a": b"old"} == {path.name: path.read_bytes() for path in tmp_path.iterdir()}


def test_a_failed_rename_leaves_nothing_unfinished(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(OSError, match="directory"):
        durable.write_file(tmp_path / "a", b"new")
    assert ["a"] == [path.name for path in tmp_path.iterdir()]


def test_a_copy_shows_every_byte_on_its_way(tmp_path: Path) -> None:
    data = bytes(range(256)) * 10_000
    (tmp_path / "source").write_bytes(data)
    digest = sha256()
    assert len(data) == durable.copy_file(tmp_path / "source", tmp_path / "target", each=digest.update)
    assert data == (tmp_path / "target").read_bytes()
    assert sha256(data).digest() == digest.digest()


def test_sweeping_removes_only_what_is_unfinished(tmp_path: Path) -> None:
    (tmp_path / "ab").mkdir()
    (tmp_path / "ab" / f"{durable.INCOMING}1").touch()
    (tmp_path / f"{durable.INCOMING}2").touch()
    (tmp_path / "ab" / "kept").touch()
    assert 2 == durable.sweep(tmp_path)
    assert ["kept"] == [path.name for path in tmp_path.rglob("*") if path.is_file()]
    assert 0 == durable.sweep(tmp_path / "nowhere")


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="tells descriptors by Linux's /proc")
def test_a_folder_has_all_in_it_on_the_disk_before_its_name(
    tmp_path: Path, calls: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(durable, "_SYNCING_DISKS", ())
    rename = Path.rename

    def note(path: Path, target: Path) -> Path:
        calls.append(("rename", target.name))
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", note)
    with durable.incoming_folder(tmp_path) as folder:
        (folder / "a").write_bytes(b"1")
        (folder / "b").mkdir()
        (folder / "b" / "c").write_bytes(b"2")
    durable.replace_folder(folder, tmp_path / "whole")
    files, folders = [("sync", "a"), ("sync", "c")], [("sync", "incoming"), ("sync", "b")]
    named = [
        ("rename", "incoming"),
        ("rename", "whole"),
        ("sync", tmp_path.name),
    ]  # no older one is in the way
    seen = plain(calls)
    assert [*files, *folders, *named] == [*sorted(seen[:2]), *seen[2:]]  # files are forced at once


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a call of Linux")
def test_linux_forces_the_whole_disk_at_once(tmp_path: Path) -> None:
    durable.sync_tree(tmp_path)
    with pytest.raises(FileNotFoundError):
        durable.sync_tree(tmp_path / "nowhere")


def test_a_folder_takes_the_place_of_another(tmp_path: Path) -> None:
    (tmp_path / "whole" / "old").mkdir(parents=True)
    with durable.incoming_folder(tmp_path) as folder:
        (folder / "new").touch()
    durable.replace_folder(folder, tmp_path / "whole")
    assert ["new", "whole"] == sorted(path.name for path in tmp_path.rglob("*"))


def fail_in_a_folder(place: Path) -> None:
    with durable.incoming_folder(place) as folder:
        (folder / "new").touch()
        raise ValueError("half")


def test_a_folder_that_failed_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="half"):
        fail_in_a_folder(tmp_path)
    assert [] == list(tmp_path.iterdir())


def test_removing_a_folder_that_is_killed_leaves_only_what_is_swept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "whole" / "b").mkdir(parents=True)
    monkeypatch.setattr("shutil.rmtree", lambda path, **_: None)
    durable.remove_folder(tmp_path / "whole")
    monkeypatch.undo()
    assert not (tmp_path / "whole").exists()
    assert 1 == durable.sweep(tmp_path)
    assert [] == list(tmp_path.iterdir())
    durable.remove_folder(tmp_path / "whole")
