"""Damaged and hostile pictures: refused in words or taken in, alike in dry and real runs, never a crash."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.exhibit.media.pictures_made import busy, heic, jxl, saved
from tests.exhibit.media.test_pictures import prepared

WHOLE = {
    "JPEG": saved(busy(), "JPEG"),
    "progressive JPEG": saved(busy(), "JPEG", progressive=True),
    "reduced JPEG": saved(busy(5200, 16), "JPEG"),
    "PNG": saved(busy(), "PNG"),
    "TIFF": saved(busy(), "TIFF"),
    "packed TIFF": saved(busy(), "TIFF", compression="tiff_lzw"),
    "WebP": saved(busy(), "WEBP"),
    "lossless WebP": saved(busy(), "WEBP", lossless=True),
    "TIFF of pages": saved(busy(), "TIFF", save_all=True, append_images=[busy(seed=2)]),
    "HEIC": heic(busy(), quality=50),
    "AVIF": saved(busy(), "AVIF", quality=50),
    "GIF": saved(busy(), "GIF"),
    "BMP": saved(busy(), "BMP"),
    "JPEG 2000": saved(busy(), "JPEG2000"),
    "JPEG XL": jxl(busy()),
}
TELLS_NOT_WHY = "JPEG XL"
"""Its decoder says no more than that it failed."""


@pytest.mark.parametrize("tenths", range(10))
@pytest.mark.parametrize("kind", WHOLE)
def test_a_file_cut_short_is_refused(tmp_path: Path, kind: str, tenths: int) -> None:
    data = WHOLE[kind]
    done, paths = prepared(tmp_path, data[: max(16, len(data) * tenths // 10)])
    assert done.facts is None
    assert not any(path.exists() for path in paths.values())
    if tenths and kind != TELLS_NOT_WHY:
        assert done.refusal.startswith("The file ends before the picture does.")


@pytest.mark.parametrize("kind", WHOLE)
def test_the_whole_file_is_taken_in(tmp_path: Path, kind: str) -> None:
    done, paths = prepared(tmp_path, WHOLE[kind])
    assert "" == done.refusal
    assert all(path.exists() for path in paths.values())


@pytest.mark.parametrize("kind", WHOLE)
def test_a_flipped_bit_is_survived(tmp_path: Path, kind: str) -> None:
    chance = random.Random(kind)
    for _ in range(10):
        data = bytearray(WHOLE[kind])
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        done, paths = prepared(tmp_path, bytes(data))
        assert (done.facts is None) == bool(done.refusal)
        assert (done.facts is not None) == all(path.exists() for path in paths.values())


def test_noise_after_a_good_beginning_is_refused(tmp_path: Path) -> None:
    starts = {data[:16] for data in WHOLE.values()}
    for start in (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\0", b"RIFF\0\0\0\0WEBP", *starts):
        done, _ = prepared(tmp_path, start + random.Random(7).randbytes(3000))
        assert done.facts is None
