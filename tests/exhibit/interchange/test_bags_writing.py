"""Bags that are written are valid, to us and to the world, and on the disk."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

import bagit
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exhibit import durable
from exhibit.interchange.bags import Kind, check_bag, read_bag, write_bag
from exhibit.interchange.bags.paths import decode, encode, way_out
from exhibit.model.refusals import FileRefused

INFO = [("External-Description", "What the Night\nShift Keeps"), ("Lamplight-Format", "1"), ("Empty", "")]


def payload(folder: Path, **files: bytes) -> Path:
    """Put files into the payload of a folder; two underlines part folders."""
    for name, data in (files or {"a__one": b"1", "two": b"22", "ü__three": b"333"}).items():
        path = folder / "data" / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def test_the_texts_are_as_the_rfc_wants_them(tmp_path: Path) -> None:
    returned = write_bag(payload(tmp_path), [*INFO, ("Bagging-Date", "2025-03-01")])
    manifest = (tmp_path / "manifest-sha256.txt").read_bytes()
    wanted = [(b"1", "data/a/one"), (b"22", "data/two"), (b"333", "data/ü/three")]
    assert manifest.decode() == "".join(f"{hashlib.sha256(d).hexdigest()}  {p}\n" for d, p in wanted)
    assert returned == hashlib.sha256(manifest).hexdigest()
    assert (
        tmp_path / "bagit.txt"
    ).read_bytes() == b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    assert (tmp_path / "bag-info.txt").read_text("utf-8") == (
        "External-Description: What the Night Shift Keeps\n"
        "Lamplight-Format: 1\n"
        "Bagging-Date: 2025-03-01\n"
        "Payload-Oxum: 6.3\n"
    )
    names = [line.split("  ")[1] for line in (tmp_path / "tagmanifest-sha256.txt").read_text().splitlines()]
    assert names == ["bag-info.txt", "bagit.txt", "manifest-sha256.txt"]


def test_the_public_package_and_we_find_it_valid(tmp_path: Path) -> None:
    write_bag(payload(tmp_path), dict(INFO))
    assert check_bag(tmp_path) == ()
    bag = bagit.Bag(str(tmp_path))
    bag.validate()
    assert bag.version_info == (1, 0)
    assert bag.info["External-Description"] == "What the Night Shift Keeps"


def test_a_signature_beside_the_lists_is_no_problem(tmp_path: Path) -> None:
    write_bag(payload(tmp_path), INFO)
    (tmp_path / "tagmanifest-sha256.txt.minisig").write_text("untrusted comment: later\n")
    assert check_bag(tmp_path) == ()
    bagit.Bag(str(tmp_path)).validate()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_names_with_line_ends_and_percent_come_back(tmp_path: Path) -> None:
    names = ["line\nend", "return\rend", "100%", "a%0Ab", " spaces  ", "tab\there"]
    write_bag(payload(tmp_path, **dict.fromkeys(names, b"x")), INFO)
    assert check_bag(tmp_path) == ()
    assert set(read_bag(tmp_path).payload) == {f"data/{name}" for name in names}


def test_a_bag_without_payload_is_still_a_bag(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    write_bag(tmp_path, INFO)
    assert check_bag(tmp_path) == ()


def test_what_no_bag_can_hold_is_refused_by_name(tmp_path: Path) -> None:
    payload(tmp_path)
    try:
        (tmp_path / "data" / "link").symlink_to(tmp_path)
    except OSError:
        pytest.skip("this system makes no links")
    with pytest.raises(FileRefused, match="data/link"):
        write_bag(tmp_path, INFO)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows parts folders with backslashes")
def test_a_name_that_leaves_the_folder_elsewhere_is_refused(tmp_path: Path) -> None:
    payload(tmp_path, **{"..\\evil": b"x"})
    with pytest.raises(FileRefused, match="backslash"):
        write_bag(tmp_path, INFO)


@pytest.mark.parametrize("label", ["", "Two: parts", " space", "line\nend", "payload-oxum"])
def test_a_label_that_is_none_is_a_fault_of_the_caller(tmp_path: Path, label: str) -> None:
    with pytest.raises(ValueError, match="label"):
        write_bag(payload(tmp_path), [(label, "x")])


def test_everything_is_on_the_disk_when_it_returns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    payload(tmp_path)
    settled: set[int] = set()
    real = os.fsync

    def fsync(descriptor: int) -> None:
        settled.add(os.fstat(descriptor).st_ino)
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(durable, "sync_file", fsync)
    write_bag(tmp_path, INFO)
    paths = [path for path in [tmp_path, *tmp_path.rglob("*")] if path.is_file() or os.name != "nt"]
    assert [path for path in paths if path.stat().st_ino not in settled] == []


def test_progress_counts_bytes_to_the_end(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    write_bag(payload(tmp_path), INFO, lambda done, total, what="": steps.append((done, total)))
    assert steps[-1] == (6, 6)


@given(st.text())
def test_what_is_escaped_comes_back(path: str) -> None:
    assert decode(encode(path), (1, 0)) == path
    assert not {"\n", "\r"} & set(encode(path))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    files=st.dictionaries(
        st.from_regex(r"[a-z0-9]{1,8}(/[a-z0-9]{9,12})?\.txt", fullmatch=True), st.binary(max_size=40)
    )
)
def test_any_payload_makes_a_valid_bag(
    tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes]
) -> None:
    folder = tmp_path_factory.mktemp("bag")
    (folder / "data").mkdir()
    for name, data in files.items():
        (folder / "data" / name).parent.mkdir(exist_ok=True)
        (folder / "data" / name).write_bytes(data)
    write_bag(folder, INFO)
    assert check_bag(folder) == ()
    for name in files:
        with (folder / "data" / name).open("ab") as stream:
            stream.write(b"!")
    assert {one.path for one in check_bag(folder) if one.kind in {Kind.CHANGED, Kind.CUT}} == {
        f"data/{name}" for name in files
    }


@pytest.mark.parametrize("path", ["data/a", "data/a b/c", "data/~a", "data/a:b", "data/%test", "data/...a"])
def test_ordinary_names_stay_in(path: str) -> None:
    assert way_out(path) == ""
