"""TIFF as scanners and programs write it: pages, thumbnails, masks, and pixels of every kind."""

from __future__ import annotations

import struct
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
import pyvips
from PIL import Image, TiffImagePlugin

from exhibit.media import pictures
from exhibit.media.pictures import prepare_picture
from exhibit.media.store import LONG_EDGES, derivative_path
from tests.exhibit.media.pictures_made import QUARTERS, busy, close, corners, quarters, saved
from tests.exhibit.media.test_pictures import facts_of, job_of, prepared

COLORS = ((200, 30, 30), (30, 200, 30), (30, 30, 200))


def sheets(count: int = 3, **options: object) -> bytes:
    """A TIFF with a plain page of each color in turn."""
    pages = [Image.new("RGB", (60, 40), COLORS[number % 3]) for number in range(count)]
    return saved(pages[0], "TIFF", save_all=True, append_images=pages[1:], **options)


def subfile(image: Image.Image, kind: int) -> Image.Image:
    """The picture, to be saved as a subfile of this type (TIFF 6.0, tag 254)."""
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[254] = kind
    image.encoderinfo = {"tiffinfo": tags}
    return image


def pages_stored(folder: Path, data: bytes) -> list[int]:
    job = job_of(folder, data)
    numbers = range(1, 400)
    paths = {number: derivative_path(job.store, job.sha256, LONG_EDGES[0], number) for number in numbers}
    return [number for number, path in paths.items() if path.exists()]


@pytest.mark.parametrize("big", [False, True])
def test_every_page_becomes_a_picture(tmp_path: Path, big: bool) -> None:
    data = sheets(big_tiff=big)
    done, _ = prepared(tmp_path, data)
    facts = facts_of(done)
    assert (60, 40, 3, "#c81e1e") == (facts.width, facts.height, facts.pages, facts.color)
    assert ("It has 3 pages; each is shown as a picture.",) == done.remarks
    job = job_of(tmp_path, data)
    for number, color in enumerate(COLORS, 1):
        for edge in LONG_EDGES:
            path = derivative_path(job.store, job.sha256, edge, number)
            assert close((color,) * 4, corners(path))


def test_thumbnails_and_masks_are_no_pages(tmp_path: Path) -> None:
    first, small, mask, second = quarters(), busy(30, 20), Image.new("1", (60, 40)), busy(60, 40)
    extra = [subfile(small, 1), subfile(mask, 4), subfile(second, 2)]
    data = saved(first, "TIFF", save_all=True, append_images=extra)
    done, _ = prepared(tmp_path, data)
    assert 2 == facts_of(done).pages
    assert [1, 2] == pages_stored(tmp_path, data)
    job = job_of(tmp_path, data)
    with Image.open(derivative_path(job.store, job.sha256, 512, 2)) as page:
        assert (60, 40) == page.size


def test_more_pages_than_are_shown_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MAX_PAGES", 2)
    data = sheets(5)
    done, _ = prepared(tmp_path, data)
    assert 2 == facts_of(done).pages
    assert ("It has 5 pages; the first 2 are shown as pictures, and the others are not.",) == done.remarks
    assert [1, 2] == pages_stored(tmp_path, data)


def test_directories_that_point_at_each_other_end(tmp_path: Path) -> None:
    data = bytearray(saved(quarters(), "TIFF"))
    first = int.from_bytes(data[4:8], "little")
    count = int.from_bytes(data[first : first + 2], "little")
    struct.pack_into("<I", data, first + 2 + 12 * count, first)
    done, _ = prepared(tmp_path, bytes(data))
    assert 1 == facts_of(done).pages


@pytest.mark.parametrize("tenths", range(3, 10))
def test_pages_that_are_cut_off_are_never_lost_without_a_word(tmp_path: Path, tenths: int) -> None:
    data = saved(busy(60, 40), "TIFF", save_all=True, append_images=[busy(60, 40, seed) for seed in (2, 3)])
    data = data[: len(data) * tenths // 10]
    done, _ = prepared(tmp_path, data)
    assert done.refusal.startswith("The file ends before the picture does.")
    assert [] == pages_stored(tmp_path, data)


def test_a_page_that_is_damaged_takes_the_others_back(tmp_path: Path) -> None:
    pages = [busy(60, 40, seed) for seed in (1, 2, 3)]
    data = bytearray(saved(pages[0], "TIFF", save_all=True, append_images=pages[1:], compression="tiff_lzw"))
    with Image.open(BytesIO(data)) as second:
        second.seek(1)
        assert isinstance(second, TiffImagePlugin.TiffImageFile)
        at = second.tag_v2[273][0]
    data[at + 20 : at + 60] = b"\xff" * 40
    done, _ = prepared(tmp_path, bytes(data))
    assert "damaged" in done.refusal
    assert [] == pages_stored(tmp_path, bytes(data))


def test_whole_pages_are_not_made_again(tmp_path: Path) -> None:
    data = sheets()
    done, _ = prepared(tmp_path, data)
    job = job_of(tmp_path, data)
    whole = {path: path.stat().st_ino for path in job.store.rglob("*.jpg")}
    lost = derivative_path(job.store, job.sha256, 1280, 2)
    expected = lost.read_bytes()
    lost.unlink()
    assert done == prepare_picture(job, write=True)
    assert expected == lost.read_bytes()
    again = {path: path.stat().st_ino for path in job.store.rglob("*.jpg")}
    assert {lost} == {path for path, number in again.items() if whole[path] != number} | {lost}


def vips(pixels: Image.Image) -> pyvips.Image:
    image = pyvips.Image.new_from_memory(pixels.tobytes(), pixels.width, pixels.height, 3, "uchar")
    return image.copy(interpretation="srgb")


@pytest.mark.parametrize(
    "options",
    [
        {"bigtiff": True},
        {"tile": True, "tile_width": 16, "tile_height": 16},
        {"tile": True, "bigtiff": True, "compression": "deflate"},
        {"compression": "lzw", "predictor": "horizontal"},
        {"compression": "packbits"},
        {"compression": "jpeg", "Q": 95},
        {"tile_height": 64, "compression": "lzw"},
    ],
)
def test_however_it_is_laid_out(tmp_path: Path, options: dict[str, object]) -> None:
    done, paths = prepared(tmp_path, vips(quarters()).tiffsave_buffer(**options))
    assert (96, 64) == (facts_of(done).width, facts_of(done).height)
    assert close(QUARTERS, corners(paths[512]))


def test_the_smaller_copies_of_a_pyramid_are_no_pages(tmp_path: Path) -> None:
    done, _ = prepared(tmp_path, vips(quarters(600, 400)).tiffsave_buffer(pyramid=True, tile=True))
    assert (600, 400, 1) == (facts_of(done).width, facts_of(done).height, facts_of(done).pages)
    assert () == done.remarks


@pytest.mark.parametrize("compression", [None, "group3", "group4", "tiff_ccitt"])
def test_fax_is_black_on_white(tmp_path: Path, compression: str | None) -> None:
    page = Image.new("1", (64, 64), 1)
    page.paste(0, (0, 0, 32, 64))
    done, paths = prepared(tmp_path, saved(page, "TIFF", compression=compression))
    facts_of(done)
    black, white = (0, 0, 0), (255, 255, 255)
    assert close((black, white, black, white), corners(paths[512]), 2)


def test_colors_from_a_palette(tmp_path: Path) -> None:
    done, paths = prepared(tmp_path, saved(quarters().quantize(8), "TIFF"))
    facts_of(done)
    assert close(QUARTERS, corners(paths[512]))


def test_planes_one_after_the_other(tmp_path: Path) -> None:
    height, width, _ = (pixels := np.asarray(quarters())).shape
    planes = [pixels[..., band].tobytes() for band in range(3)]
    starts = [8 + number * height * width for number in range(3)]
    at = 8 + 3 * height * width
    body = b"II*\0" + struct.pack("<I", at + 30) + b"".join(planes)
    body += (
        struct.pack("<HHH", 8, 8, 8)
        + struct.pack("<III", *starts)
        + struct.pack("<III", *[height * width] * 3)
    )
    entries = [(256, 4, 1, width), (257, 4, 1, height), (258, 3, 3, at), (259, 3, 1, 1), (262, 3, 1, 2)]
    entries += [
        (273, 4, 3, at + 6),
        (277, 3, 1, 3),
        (278, 4, 1, height),
        (279, 4, 3, at + 18),
        (284, 3, 1, 2),
    ]
    directory = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHII", *entry) for entry in entries)
    done, paths = prepared(tmp_path, body + directory + b"\0" * 4)
    facts_of(done)
    assert close(QUARTERS, corners(paths[512]))
