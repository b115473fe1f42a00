from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import pyvips
from PIL import Image

from exhibit import durable
from exhibit.media import pictures, tiles
from exhibit.media.pictures import prepare_picture
from exhibit.media.store import FileMediaStore, tiles_path
from exhibit.model.refusals import FileRefused, Refusal
from exhibit.ports import MediumJob
from tests.exhibit.media.pictures_made import busy, close, corners, quarters, saved, wide_profile
from tests.exhibit.media.test_foreign import SIDEWAYS
from tests.exhibit.media.test_pictures import facts_of, job_of, prepared

WIDE, HIGH = 5000, 530


def scan(width: int = WIDE, height: int = HIGH) -> Image.Image:
    """Four quarters with noise on them, so that a tile in a wrong place shows."""
    grain = np.asarray(busy(width, height)) // 16
    return Image.fromarray(np.asarray(quarters(width, height)) // 2 + grain)


def prepared_scan(folder: Path, data: bytes) -> Path:
    """The folder of a picture's tiles after it was taken in, alike in a dry and a real run."""
    done, _ = prepared(folder, data)
    assert facts_of(done).tiled
    job = job_of(folder, data)
    return tiles_path(job.store, job.sha256)


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def put_together(folder: Path, size: tuple[int, int]) -> Image.Image:
    """The picture that the largest tiles make, each without what it shares with its neighbors."""
    level = max((folder / "image_files").iterdir(), key=lambda path: int(path.name))
    whole = Image.new("RGB", size)
    for path in level.iterdir():
        column, row = map(int, path.stem.split("_"))
        with Image.open(path) as tile:
            inner = tile.crop((min(column, 1), min(row, 1), tile.width, tile.height))
        whole.paste(inner, (column * 512, row * 512))
    return whole


def far(one: Image.Image, other: Image.Image) -> float:
    """How far two pictures are apart on average."""
    return float(np.abs(np.asarray(one).astype(int) - np.asarray(other)).mean())


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_the_layout_is_that_of_deep_zoom(tmp_path: Path, kind: str) -> None:
    data = saved(scan(), kind)
    made = files(prepared_scan(tmp_path, data))
    (tmp_path / "plain").mkdir()
    plain = pyvips.Image.new_from_buffer(data, "").colourspace("srgb").extract_band(0, n=3)
    plain.dzsave(
        str(tmp_path / "plain" / "image"), tile_size=512, overlap=1, suffix=".jpg[Q=85]", keep="none"
    )
    expected = files(tmp_path / "plain")
    del expected["image_files/vips-properties.xml"]
    assert expected.keys() == made.keys()
    assert expected["image.dzi"] == made["image.dzi"]
    assert {"0_0.jpg"} == {Path(name).name for name in made if name.startswith("image_files/0/")}


@pytest.mark.parametrize(
    ("kind", "orientation", "held"),
    [
        ("JPEG", 1, 0),
        ("JPEG", 6, 0),
        ("JPEG", 6, 200_000_000),
        ("TIFF", 2, 0),
        ("TIFF", 7, 0),
        ("PNG", 3, 200_000_000),
    ],
)
def test_tiles_are_upright_and_in_their_places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, orientation: int, held: int
) -> None:
    monkeypatch.setattr(pictures, "HELD_BYTES", held)
    upright = scan(HIGH, WIDE) if orientation == 6 else scan()
    stored = upright.transpose(SIDEWAYS[orientation]) if orientation in SIDEWAYS else upright
    exif = Image.Exif()
    exif[274] = orientation
    data = saved(stored, kind, exif=exif, **({"quality": 98} if kind == "JPEG" else {}))
    folder = prepared_scan(tmp_path, data)
    assert 4 > far(upright, put_together(folder, upright.size))
    assert {"image.dzi", "image_files"} == {path.name for path in folder.iterdir()}


def test_tiles_are_in_srgb(tmp_path: Path) -> None:
    data = saved(
        Image.new("RGB", (5000, 64), (20, 180, 60)), "TIFF", icc_profile=wide_profile(), dpi=(317, 317)
    )
    folder = prepared_scan(tmp_path, data)
    put_together(folder, (5000, 64)).save(tmp_path / "whole.png")
    assert close(((0, 181, 42),) * 4, corners(tmp_path / "whole.png"), 3)
    with Image.open(folder / "image_files" / "13" / "3_0.jpg") as tile:
        assert {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi"} >= set(tile.info)
        assert "dpi" not in tile.info


def test_only_large_pictures_have_tiles(tmp_path: Path) -> None:
    data = saved(quarters(4999, 30), "PNG")
    done, _ = prepared(tmp_path, data)
    assert not facts_of(done).tiled
    assert not (tmp_path / "store" / "tiles").exists()


def test_a_dry_run_says_the_same_and_cuts_nothing(tmp_path: Path) -> None:
    job = job_of(tmp_path, saved(quarters(5000, 30), "PNG"))
    dry = prepare_picture(job, write=False)
    assert facts_of(dry).tiled
    assert not job.store.exists()
    assert dry == prepare_picture(job, write=True)


def test_a_stored_pyramid_stays_and_a_lost_one_is_made_again(tmp_path: Path) -> None:
    data = saved(scan(), "JPEG")
    folder = prepared_scan(tmp_path, data)
    job = job_of(tmp_path, data)
    whole, first = files(folder), (folder / "image.dzi").stat().st_ino
    derivatives = {path: path.stat().st_ino for path in (job.store / "derivatives").rglob("*.jpg")}
    prepare_picture(job, write=True)
    assert first == (folder / "image.dzi").stat().st_ino
    (folder / "image.dzi").unlink()
    (folder / "image_files" / "13" / "1_0.jpg").unlink()
    prepare_picture(job, write=True)
    assert whole == files(folder)
    assert derivatives == {path: path.stat().st_ino for path in (job.store / "derivatives").rglob("*.jpg")}


def test_a_pyramid_half_made_has_no_name_and_is_swept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a kill leaves is simulated by a folder whose removal fails as well."""
    job = job_of(tmp_path, saved(quarters(5000, 30), "PNG"))

    def fail(folder: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(durable, "sync_tree", fail)
    monkeypatch.setattr("shutil.rmtree", lambda *_, **__: None)
    with pytest.raises(KeyboardInterrupt):
        prepare_picture(job, write=True)
    monkeypatch.undo()
    assert not tiles.is_stored(job.store, job.sha256)
    assert not tiles_path(job.store, job.sha256).exists()
    assert any(job.store.rglob("*.jpg"))
    assert 1 == FileMediaStore(job.store).sweep()
    assert [] == [path for path in job.store.rglob("*") if path.is_file()]


def test_tiles_are_on_the_disk_before_they_have_their_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    sync = durable.sync_tree

    def note(folder: Path) -> None:
        assert folder.name.startswith(durable.INCOMING)
        assert (folder / "image.dzi").is_file()
        seen.append("forced")
        sync(folder)

    rename = Path.rename

    def named(path: Path, target: Path) -> Path:
        seen.append("named")
        return rename(path, target)

    monkeypatch.setattr(durable, "sync_tree", note)
    monkeypatch.setattr(Path, "rename", named)
    job = job_of(tmp_path, saved(quarters(5000, 30), "PNG"))
    prepare_picture(job, write=True)
    assert "forced" == seen[0]
    assert tiles.is_stored(job.store, job.sha256)


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files")
def test_a_disk_that_fails_leaves_nothing(tmp_path: Path) -> None:
    import resource

    job = job_of(tmp_path, saved(scan(), "PNG"))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        done = prepare_picture(job, write=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "larger than files may be here" in done.refusal
    assert [] == [path for path in job.store.rglob("*") if path.is_file()]


def test_a_full_disk_stops_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(image: Any, folder: Path) -> None:
        raise pyvips.Error(
            "unable to call dzsave", f"write error\nsystem error: {os.strerror(errno.ENOSPC)}\n"
        )

    monkeypatch.setattr(tiles, "_cut", fail)
    with pytest.raises(Refusal, match="The media store cannot be written: No space left") as caught:
        prepare_picture(job_of(tmp_path, saved(scan(), "PNG")), write=True)
    assert not isinstance(caught.value, FileRefused)


def test_one_that_another_worker_stored_meanwhile_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = job_of(tmp_path, saved(quarters(5000, 30), "PNG"))
    cut = tiles._cut

    def cut_twice(image: Any, folder: Path) -> None:
        cut(image.copy_memory(), folder)
        monkeypatch.setattr(tiles, "_cut", cut)
        prepare_picture(job, write=True)
        monkeypatch.setattr(durable, "remove_folder", lambda path: None)

    monkeypatch.setattr(tiles, "_cut", cut_twice)
    assert facts_of(prepare_picture(job, write=True)).tiled
    monkeypatch.undo()
    assert tiles.is_stored(job.store, job.sha256)
    assert 0 == FileMediaStore(job.store).sweep()


def test_discarding_takes_the_tiles(tmp_path: Path) -> None:
    data = saved(quarters(5000, 30), "PNG")
    folder = prepared_scan(tmp_path, data)
    job: MediumJob = job_of(tmp_path, data)
    FileMediaStore(job.store).discard(job.sha256, "png")
    assert not folder.exists()
