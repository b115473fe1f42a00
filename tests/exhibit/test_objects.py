"""Which pictures of an edition are no longer what their names say, and which tiles not what its list says."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exhibit.model.refusals import Stopped
from exhibit.objects import CHUNK, damaged_pictures, damaged_tiles, is_whole, pyramid_of


def _go_on() -> None:
    """Never stop."""


def _object(root: Path, content: bytes, extension: str = "jpg") -> Path:
    digest = hashlib.sha256(content).hexdigest()
    file = root / "objects" / digest[:2] / f"{digest}.{extension}"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file


def _found(root: Path) -> list[str]:
    return list(damaged_pictures(root, _go_on))


@pytest.mark.parametrize("size", [0, 1, CHUNK, 3 * CHUNK + 1])
def test_a_file_that_holds_what_its_name_says_is_whole(tmp_path: Path, size: int) -> None:
    assert is_whole(_object(tmp_path, b"x" * size), _go_on)
    assert [] == _found(tmp_path)


@pytest.mark.parametrize("spoiled", [b"", b"a pict", b"a pictuse", b"a picture and more"])
def test_a_cut_altered_or_grown_picture_is_found_by_its_path(tmp_path: Path, spoiled: bytes) -> None:
    file = _object(tmp_path, b"a picture")
    _object(tmp_path, b"another")
    file.write_bytes(spoiled)
    assert [file.relative_to(tmp_path).as_posix()] == _found(tmp_path)


def test_what_cannot_be_read_is_not_whole(tmp_path: Path) -> None:
    assert not is_whole(tmp_path / f"{'0' * 64}.jpg", _go_on)


def test_only_pictures_named_by_a_hash_are_checked(tmp_path: Path) -> None:
    tiles = tmp_path / "objects" / "ab" / f"{'ab' * 32}_files" / "0"
    tiles.mkdir(parents=True)
    for file in (
        tiles / "0_0.jpg",
        tiles / f"{'c' * 64}.jpg",
        tiles.parents[1] / "drawn-512.jpg",
        tiles.parents[1] / f"{'a' * 64}.mp4",
    ):
        file.write_bytes(b"anything")
    assert [] == _found(tmp_path)


def test_an_edition_without_objects_has_no_damaged_ones(tmp_path: Path) -> None:
    assert [] == _found(tmp_path)


def test_the_search_ends_within_a_file(tmp_path: Path) -> None:
    _object(tmp_path, b"x" * (5 * CHUNK))
    assert_stopped_at_the_third(lambda pause: damaged_pictures(tmp_path, pause))


def assert_stopped_at_the_third(search: Callable[[Callable[[], None]], Iterator[str]]) -> None:
    """A search ends as soon as the pause raises, and pauses no more."""
    calls = []

    def stop_at_the_third() -> None:
        calls.append(1)
        if len(calls) == 3:
            raise Stopped

    with pytest.raises(Stopped):
        list(search(stop_at_the_third))
    assert 3 == len(calls)


SCAN = f"objects/ab/{'ab' * 32}_files"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An edition's ``data`` folder with a large picture of four tiles and the list of what was published."""
    root = tmp_path / "data"
    _object(root, b"a picture")
    for name in ("9/0_0", "10/0_0", "10/1_0", "10/10_12"):
        tile = root / SCAN / f"{name}.jpg"
        tile.parent.mkdir(parents=True, exist_ok=True)
        tile.write_bytes(f"tile {name}".encode())
    _list(root)
    return root


def _list(root: Path) -> None:
    lines = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(root.parent).as_posix()}\n"
        for file in sorted(root.rglob("*"))
        if file.is_file()
    ]
    (root.parent / "manifest-sha256.txt").write_text("".join(lines), newline="")


def _lost(root: Path) -> list[str]:
    return list(damaged_tiles(root, _go_on))


def test_tiles_that_are_what_was_published_are_whole(root: Path) -> None:
    (root / SCAN / "10" / "7_7.jpg").write_bytes(b"listed nowhere")
    assert [] == _lost(root)


@pytest.mark.parametrize("harm", ["cut", "altered", "grown", "gone"])
def test_a_tile_that_is_not_what_was_published_is_found(root: Path, harm: str) -> None:
    tile = root / SCAN / "10" / "10_12.jpg"
    if harm == "gone":
        tile.unlink()
    else:
        tile.write_bytes({"cut": b"tile", "altered": b"tile 10/10_13", "grown": b"tile 10/10_12 "}[harm])
    assert [f"{SCAN}/10/10_12.jpg"] == _lost(root)


def test_without_the_list_nothing_is_known_of_tiles(root: Path) -> None:
    (root / SCAN / "9" / "0_0.jpg").unlink()
    (root.parent / "manifest-sha256.txt").unlink()
    assert [] == _lost(root)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n" * 9,
        b"\xff" * 5000,
        b"0" * 64,
        f"{'0' * 64}  data/gallery.db\n".encode(),
        f"{'0' * 64}  data/{SCAN}/../../../x/1/0_0.jpg\n".encode(),
        f"{'0' * 64}  data/{SCAN}/1/0_0.png\n".encode(),
        f"{'0' * 63}  data/{SCAN}/1/0_0.jpg\n".encode(),
    ],
)
def test_what_else_the_list_says_is_passed_over(root: Path, line: bytes) -> None:
    path = root.parent / "manifest-sha256.txt"
    path.write_bytes(line + b"\n" + path.read_bytes())
    (root / SCAN / "9" / "0_0.jpg").unlink()
    assert [f"{SCAN}/9/0_0.jpg"] == _lost(root)


def test_the_search_for_tiles_ends_within_the_list(root: Path) -> None:
    assert_stopped_at_the_third(lambda pause: damaged_tiles(root, pause))


def test_tiles_of_one_picture_belong_together(root: Path) -> None:
    assert SCAN == pyramid_of(f"{SCAN}/10/0_0.jpg") == pyramid_of(f"{SCAN}/9/0_0.jpg")
    assert "objects/ab/cd.jpg" == pyramid_of("objects/ab/cd.jpg")
