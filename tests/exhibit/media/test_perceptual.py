"""The same picture in other clothes has nearly the same hash, another picture has not."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageEnhance, ImageFilter

from exhibit.media.pictures import prepare_picture
from exhibit.model.resemblance import NEAR, distance
from tests.exhibit.media.pictures_made import busy, saved, wide_profile
from tests.exhibit.media.test_pictures import facts_of, job_of

FAR = 12
"""Pictures that have nothing to do with each other differ in half of all bits, give or take a few."""


def landscape(seed: int, width: int = 900, height: int = 600) -> Image.Image:
    """Soft hills of color with some grain, as paintings and photographs have them."""
    coarse = busy(9, 7, seed).resize((width, height), Image.Resampling.BICUBIC)
    middle = busy(60, 40, seed + 100).resize((width, height), Image.Resampling.BICUBIC)
    return Image.blend(Image.blend(coarse, middle, 0.25), busy(width, height, seed + 200), 0.08)


def hash_of(folder: Path, data: bytes) -> str:
    return facts_of(prepare_picture(job_of(folder, data), write=False)).perceptual


def resaved(image: Image.Image) -> bytes:
    return saved(image, "JPEG", quality=30)


def tagged(image: Image.Image) -> bytes:
    exif = Image.Exif()
    exif[315] = "somebody"
    return saved(image, "JPEG", quality=90, exif=exif, comment=b"again")


def a_third(image: Image.Image) -> bytes:
    return saved(image.resize((270, 180)), "JPEG", quality=85)


def a_tenth(image: Image.Image) -> bytes:
    return saved(image.resize((90, 60)), "PNG")


def gray(image: Image.Image) -> bytes:
    return saved(image.convert("L"), "PNG")


def contrast(image: Image.Image) -> bytes:
    return saved(ImageEnhance.Contrast(image).enhance(1.2), "WEBP")


def blurred(image: Image.Image) -> bytes:
    return saved(image.filter(ImageFilter.GaussianBlur(2)), "TIFF")


def turned_by_a_tag(image: Image.Image) -> bytes:
    exif = Image.Exif()
    exif[274] = 6
    return saved(image.transpose(Image.Transpose.ROTATE_90), "JPEG", quality=90, exif=exif)


@pytest.mark.parametrize(
    "changed", [resaved, tagged, a_third, a_tenth, gray, contrast, blurred, turned_by_a_tag]
)
def test_the_same_picture_stays_near(tmp_path: Path, changed: Callable[[Image.Image], bytes]) -> None:
    for seed in (1, 2, 3):
        original = landscape(seed)
        assert NEAR >= distance(
            hash_of(tmp_path, saved(original, "JPEG", quality=95)), hash_of(tmp_path, changed(original))
        )


def test_different_pictures_are_far(tmp_path: Path) -> None:
    hashes = [hash_of(tmp_path, saved(landscape(seed, 450, 300), "JPEG")) for seed in range(12)]
    assert FAR < min(distance(*pair) for pair in combinations(hashes, 2))


def test_a_mirrored_picture_is_another_one(tmp_path: Path) -> None:
    image = landscape(4)
    mirrored = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    assert FAR < distance(hash_of(tmp_path, saved(image, "PNG")), hash_of(tmp_path, saved(mirrored, "PNG")))


@pytest.mark.parametrize("color", [(255, 255, 255), (18, 52, 86)])
def test_a_blank_picture_has_no_hash(tmp_path: Path, color: tuple[int, int, int]) -> None:
    assert "" == hash_of(tmp_path, saved(Image.new("RGB", (300, 200), color), "PNG"))


def test_it_is_the_same_from_a_stored_derivative(tmp_path: Path) -> None:
    job = job_of(tmp_path, saved(landscape(5), "JPEG", icc_profile=wide_profile()))
    fresh = facts_of(prepare_picture(job, write=True))
    assert 16 == len(fresh.perceptual)
    assert fresh == facts_of(prepare_picture(job, write=True))


def test_a_picture_of_one_pixel_or_one_row_has_no_trouble(tmp_path: Path) -> None:
    rows = Image.fromarray(np.tile(np.arange(0, 250, 5, dtype=np.uint8), (1, 1)))
    assert "" == hash_of(tmp_path, saved(Image.new("L", (1, 1)), "PNG"))
    assert 16 == len(hash_of(tmp_path, saved(rows, "PNG")))
