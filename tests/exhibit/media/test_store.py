from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from exhibit import durable
from exhibit.media.store import LONG_EDGES, FileMediaStore, hash_file
from exhibit.model.refusals import FileRefused, NotFound, Refusal
from exhibit.ports import MediaStore

DATA = bytes(range(256)) * 9000
NAME = sha256(DATA).hexdigest()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "Mom's quilt.JPG"
    path.write_bytes(DATA)
    return path


@pytest.fixture
def store(tmp_path: Path) -> FileMediaStore:
    return FileMediaStore(tmp_path / "media")


def files(store: FileMediaStore) -> list[str]:
    return sorted(path.relative_to(store.root).as_posix() for path in store.root.rglob("*") if path.is_file())


def test_it_is_a_media_store(store: FileMediaStore) -> None:
    asked: MediaStore = store
    assert store is asked


def test_an_original_is_kept_under_its_digest(store: FileMediaStore, source: Path) -> None:
    assert NAME == store.keep(source, "jpg")
    assert [f"originals/{NAME[:2]}/{NAME}.jpg"] == files(store)
    assert DATA == store.original(NAME, "jpg").read_bytes()
    assert DATA == source.read_bytes()


def test_what_is_there_stays(store: FileMediaStore, source: Path) -> None:
    store.keep(source, "jpg")
    kept = store.original(NAME, "jpg").stat()
    assert NAME == store.keep(source, "jpg")
    again = store.original(NAME, "jpg").stat()
    assert (kept.st_ino, kept.st_mtime_ns) == (again.st_ino, again.st_mtime_ns)
    assert 1 == len(files(store))


@pytest.mark.parametrize("left", [0, 100])
def test_an_object_that_a_power_cut_left_short_is_replaced(
    store: FileMediaStore, source: Path, left: int
) -> None:
    store.keep(source, "jpg")
    store.original(NAME, "jpg").write_bytes(DATA[:left])
    store.keep(source, "jpg")
    assert DATA == store.original(NAME, "jpg").read_bytes()
    assert 1 == len(files(store))


def test_a_source_that_cannot_be_read_is_refused_alone(store: FileMediaStore, tmp_path: Path) -> None:
    for path in (tmp_path / "gone", tmp_path):
        with pytest.raises(FileRefused, match="The file cannot be read"):
            store.keep(path, "jpg")
        with pytest.raises(FileRefused, match="The file cannot be read"):
            hash_file(path)


def test_a_full_disk_stops_the_work_and_leaves_nothing(
    store: FileMediaStore, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(durable, "sync_file", fail)
    with pytest.raises(Refusal, match="No space left on device") as caught:
        store.keep(source, "jpg")
    assert not isinstance(caught.value, FileRefused)
    assert [] == files(store)


def test_hashing_writes_nothing(store: FileMediaStore, source: Path) -> None:
    assert NAME == hash_file(source)
    assert not store.root.exists()


def test_a_missing_original_is_not_found(store: FileMediaStore) -> None:
    with pytest.raises(NotFound, match="not in the media store"):
        store.original(NAME, "jpg")


@pytest.mark.parametrize(
    ("digest", "extension"), [("../../etc/passwd", "jpg"), (NAME.upper(), "jpg"), (NAME, "../x")]
)
def test_nothing_else_is_a_name(store: FileMediaStore, digest: str, extension: str) -> None:
    with pytest.raises(ValueError, match="no name of the media store"):
        store.original(digest, extension)


def test_derivatives_have_their_place(store: FileMediaStore) -> None:
    assert store.root / "derivatives" / NAME[:2] / f"{NAME}-512.jpg" == store.derivative(NAME, 512)


def test_discarding_takes_original_and_derivatives(store: FileMediaStore, source: Path) -> None:
    store.keep(source, "jpg")
    durable.make_folder(store.derivative(NAME, 512).parent)
    for edge in LONG_EDGES:
        store.derivative(NAME, edge).touch()
    store.discard(NAME, "jpg")
    store.discard(NAME, "jpg")
    assert [] == files(store)


def test_sweeping_takes_what_a_kill_left(store: FileMediaStore, source: Path) -> None:
    store.keep(source, "jpg")
    (store.root / "originals" / f"{durable.INCOMING}0f").write_bytes(b"half")
    assert 1 == store.sweep()
    assert [f"originals/{NAME[:2]}/{NAME}.jpg"] == files(store)
