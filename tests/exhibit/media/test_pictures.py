from __future__ import annotations

import os
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from exhibit.media.pictures import prepare_picture
from exhibit.media.store import LONG_EDGES, derivative_path
from exhibit.model.refusals import FileRefused, Refusal
from exhibit.ports import MediumDone, MediumFacts, MediumJob
from tests.exhibit.media.pictures_made import (
    QUARTERS,
    bomb,
    busy,
    close,
    corners,
    png16,
    quarters,
    saved,
    tiff16,
    wide_profile,
)


def job_of(folder: Path, data: bytes) -> MediumJob:
    original = folder / "original"
    original.write_bytes(data)
    return MediumJob(key="a", original=original, store=folder / "store", sha256=sha256(data).hexdigest())


def prepared(folder: Path, data: bytes) -> tuple[MediumDone, dict[int, Path]]:
    """What became of a picture, and where its derivatives are or would be; a dry run must have agreed."""
    job = job_of(folder, data)
    before = sorted(folder.rglob("*"))
    dry = prepare_picture(job, write=False)
    assert before == sorted(folder.rglob("*"))
    done = prepare_picture(job, write=True)
    assert dry == done
    return done, {edge: derivative_path(job.store, job.sha256, edge) for edge in LONG_EDGES}


def facts_of(done: MediumDone) -> MediumFacts:
    assert "" == done.refusal
    assert done.facts is not None
    return done.facts


def size(path: Path) -> tuple[int, int]:
    with Image.open(path) as image:
        return image.size


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_comes_out_upright(tmp_path: Path, kind: str, orientation: int) -> None:
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    upright = quarters()
    stored = upright.transpose(undo[orientation]) if orientation in undo else upright
    exif = Image.Exif()
    exif[274] = orientation
    options = {"quality": 95} if kind == "JPEG" else {"lossless": True} if kind == "WEBP" else {}
    done, paths = prepared(tmp_path, saved(stored, kind, exif=exif, **options))
    facts = facts_of(done)
    assert (96, 64) == (facts.width, facts.height)
    assert (96, 64) == size(paths[2560])
    assert all(close(QUARTERS, corners(path)) for path in paths.values())


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize(
    ("full", "largest"),
    [
        ((3001, 1500), (2560, 1280)),
        ((2999, 150), (2999, 150)),
        ((4001, 301), (2000, 150)),
        ((5999, 401), (2999, 200)),
        ((3999, 300), (2560, 192)),
    ],
)
def test_the_sizes_of_a_picture(
    tmp_path: Path, kind: str, full: tuple[int, int], largest: tuple[int, int]
) -> None:
    done, paths = prepared(tmp_path, saved(quarters(*full), kind))
    assert full == (facts_of(done).width, facts_of(done).height)
    smaller = [(edge, round(full[1] * edge / full[0])) for edge in LONG_EDGES[:-1]]
    assert [*smaller, largest] == [size(paths[edge]) for edge in LONG_EDGES]
    assert all(close(QUARTERS, corners(path)) for path in paths.values())


def test_a_picture_between_two_sizes_keeps_its_own(tmp_path: Path) -> None:
    _, paths = prepared(tmp_path, saved(quarters(300, 900), "PNG"))
    assert [(171, 512), (300, 900), (300, 900)] == [size(paths[edge]) for edge in LONG_EDGES]


def test_a_jpeg_decoded_at_an_eighth_is_the_picture_still(tmp_path: Path) -> None:
    done, paths = prepared(tmp_path, saved(quarters(20500, 70), "JPEG"))
    assert (20500, 70) == (facts_of(done).width, facts_of(done).height)
    assert (2560, 9) == size(paths[2560])
    assert (512, 2) == size(paths[512])


def test_a_jpeg_thinner_than_an_eighth_of_a_block_goes_in(tmp_path: Path) -> None:
    done, paths = prepared(tmp_path, saved(Image.new("RGB", (20500, 3), (20, 180, 60)), "JPEG"))
    assert (20500, 3) == (facts_of(done).width, facts_of(done).height)
    assert (2560, 1) == size(paths[2560])


def test_a_large_picture_turned_and_cut_small_is_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[274] = 6
    turned = quarters(4000, 6000).transpose(Image.Transpose.ROTATE_90)
    done, paths = prepared(tmp_path, saved(turned, "JPEG", exif=exif))
    assert (4000, 6000) == (facts_of(done).width, facts_of(done).height)
    assert (2000, 3000) == size(paths[2560])
    assert close(QUARTERS, corners(paths[512]))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_the_content_decides_about_the_kind(tmp_path: Path, kind: str) -> None:
    known = {"JPEG": "jpg", "PNG": "png", "TIFF": "tif", "WEBP": "webp"}
    done, _ = prepared(tmp_path, saved(quarters(), kind))
    facts = facts_of(done)
    assert (f"image/{kind.lower()}", known[kind]) == (facts.media_type, facts.extension)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_name_that_is_no_text_is_no_hindrance(tmp_path: Path, kind: str) -> None:
    job = job_of(tmp_path, saved(Image.new("RGB", (6000, 40), "navy"), kind))
    odd = job.original.with_name(os.fsdecode(b"bad\xff\xfename"))
    try:
        job.original.rename(odd)
    except OSError:
        pytest.skip("this system has no such names")
    facts = facts_of(prepare_picture(replace(job, original=odd), write=False))
    assert (6000, 40) == (facts.width, facts.height)


def test_progressive_jpeg(tmp_path: Path) -> None:
    done, paths = prepared(tmp_path, saved(quarters(), "JPEG", progressive=True, quality=95))
    facts_of(done)
    assert close(QUARTERS, corners(paths[512]))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_gray_stays_gray(tmp_path: Path, kind: str) -> None:
    done, paths = prepared(tmp_path, saved(Image.new("L", (40, 30), 77), kind))
    assert "#4d4d4d" == facts_of(done).color
    assert ((77, 77, 77),) * 4 == corners(paths[512])


def test_gray_of_16_bits(tmp_path: Path) -> None:
    gray = Image.fromarray(np.full((30, 40), 77 * 257, dtype=np.uint16))
    for kind in ("PNG", "TIFF"):
        done, paths = prepared(tmp_path, saved(gray, kind))
        assert "#4d4d4d" == facts_of(done).color
        assert close(((77, 77, 77),) * 4, corners(paths[512]), 1)


@pytest.mark.parametrize("made", [png16, tiff16])
def test_16_bits_a_color(tmp_path: Path, made: object) -> None:
    assert callable(made)
    pixels = np.asarray(quarters()).astype(np.uint16) * 257
    done, paths = prepared(tmp_path, made(pixels))
    assert (96, 64) == (facts_of(done).width, facts_of(done).height)
    assert close(QUARTERS, corners(paths[512]))


def test_one_bit_tiff(tmp_path: Path) -> None:
    done, _ = prepared(tmp_path, saved(Image.new("1", (40, 30), 1), "TIFF", compression="group4"))
    assert "#ffffff" == facts_of(done).color


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_what_is_transparent_is_white(tmp_path: Path, mode: str) -> None:
    half = Image.new(mode, (64, 64), (0,) * len(mode))
    half.paste((90, 90, 90, 255) if mode == "RGBA" else (90, 255), (0, 0, 32, 64))
    for kind in ("PNG", "TIFF"):
        done, paths = prepared(tmp_path, saved(half, kind))
        facts_of(done)
        assert close(((90,) * 3, (255,) * 3, (90,) * 3, (255,) * 3), corners(paths[512]), 2)


def test_palette_with_a_transparent_entry(tmp_path: Path) -> None:
    image = Image.new("P", (64, 64), 0)
    image.putpalette([10, 20, 30, 200, 40, 40])
    image.paste(1, (0, 0, 32, 64))
    done, paths = prepared(tmp_path, saved(image, "PNG", transparency=0))
    facts_of(done)
    red, white = (200, 40, 40), (255, 255, 255)
    assert close((red, white, red, white), corners(paths[512]))


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_cmyk_is_brought_to_srgb_by_a_profile(tmp_path: Path, kind: str) -> None:
    done, paths = prepared(tmp_path, saved(Image.new("CMYK", (64, 64), (255, 0, 0, 0)), kind))
    facts_of(done)
    red, green, blue = corners(paths[512])[0]
    naive = (0, 255, 255)
    assert not close((naive,), ((red, green, blue),), 40)
    assert red < 60
    assert 120 < green < blue


def test_a_wide_gamut_profile_is_applied(tmp_path: Path) -> None:
    data = saved(Image.new("RGB", (64, 64), (20, 180, 60)), "PNG", icc_profile=wide_profile())
    done, paths = prepared(tmp_path, data)
    facts_of(done)
    assert close(((0, 181, 42),), corners(paths[512])[:1], 3)


def test_a_profile_that_is_srgb_changes_nothing(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain, tagged = tmp_path / "plain", tmp_path / "tagged"
    plain.mkdir()
    tagged.mkdir()
    _, without = prepared(plain, saved(busy(), "PNG"))
    _, with_it = prepared(tagged, saved(busy(), "PNG", icc_profile=profile))
    assert without[512].read_bytes() == with_it[512].read_bytes()


def test_a_broken_profile_is_taken_for_none(tmp_path: Path) -> None:
    done, paths = prepared(tmp_path, saved(quarters(), "JPEG", quality=95, icc_profile=b"RGB " * 40))
    facts_of(done)
    assert close(QUARTERS, corners(paths[512]))


def test_the_average_color_is_that_of_the_picture(tmp_path: Path) -> None:
    done, _ = prepared(tmp_path, saved(Image.new("RGB", (64, 64), (18, 52, 86)), "PNG"))
    color = facts_of(done).color
    assert close(
        ((0x12, 0x34, 0x56),), (tuple(bytes.fromhex(color[1:])),), 1
    )  # JPEG moves it by up to one step


def test_the_same_file_gives_the_same_bytes(tmp_path: Path) -> None:
    data = saved(busy(900, 700), "JPEG")
    first, again = tmp_path / "first", tmp_path / "again"
    first.mkdir()
    again.mkdir()
    expected = {edge: path.read_bytes() for edge, path in prepared(first, data)[1].items()}
    assert expected == {edge: path.read_bytes() for edge, path in prepared(again, data)[1].items()}


def test_whole_derivatives_stay_and_damaged_ones_are_made_again(tmp_path: Path) -> None:
    done, paths = prepared(tmp_path, saved(busy(900, 700), "JPEG"))
    whole = {edge: path.read_bytes() for edge, path in paths.items()}
    kept = paths[1280].stat().st_ino
    paths[512].write_bytes(b"")
    paths[2560].write_bytes(whole[2560][:-100])
    job = job_of(tmp_path, saved(busy(900, 700), "JPEG"))
    assert done == prepare_picture(job, write=True)
    assert whole == {edge: path.read_bytes() for edge, path in paths.items()}
    assert kept == paths[1280].stat().st_ino
    assert done == prepare_picture(job, write=True)


def test_a_header_that_promises_too_much_is_refused_by_it(tmp_path: Path) -> None:
    done, _ = prepared(tmp_path, bomb(60_000, 60_000))
    assert "3,600 megapixels" in done.refusal
    assert not (tmp_path / "store").exists()


def test_a_header_within_the_limit_that_lies_is_refused(tmp_path: Path) -> None:
    done, _ = prepared(tmp_path, bomb(20_000, 20_000))
    assert done.facts is None
    assert "" != done.refusal


def test_a_store_that_cannot_be_written_stops_everything(tmp_path: Path) -> None:
    job = job_of(tmp_path, saved(quarters(), "JPEG"))
    job.store.write_text("in the way")
    with pytest.raises(Refusal, match="cannot be written") as caught:
        prepare_picture(job, write=True)
    assert not isinstance(caught.value, FileRefused)


def test_an_original_that_is_gone_is_refused(tmp_path: Path) -> None:
    job = job_of(tmp_path, b"")
    job.original.unlink()
    assert "cannot be read" in prepare_picture(job, write=True).refusal
