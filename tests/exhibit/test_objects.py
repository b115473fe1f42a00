"""Which pictures of an edition are no longer what their names say."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from exhibit.model.refusals import Stopped
from exhibit.objects import CHUNK, damaged_pictures, is_whole


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
    calls = []

    def stop_at_the_third() -> None:
        calls.append(1)
        if len(calls) == 3:
            raise Stopped

    with pytest.raises(Stopped):
        list(damaged_pictures(tmp_path, stop_at_the_third))
    assert 3 == len(calls)
