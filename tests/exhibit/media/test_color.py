"""Colors come out as a color-managed reader shows them; the reader is LittleCMS, asked by Pillow."""

from __future__ import annotations

from io import BytesIO
from itertools import product
from pathlib import Path

import numpy as np
import pytest
import pyvips
from PIL import Image, ImageCms

from exhibit.media import color
from exhibit.media.decoding import open_picture
from exhibit.media.formats import recognize
from exhibit.model.refusals import FileRefused
from tests.exhibit.media import differences
from tests.exhibit.media.differences import Colors
from tests.exhibit.media.pictures_made import (
    gray_profile,
    png16,
    quarters,
    romm_profile,
    saved,
    tiff16,
    wide_profile,
)
from tests.exhibit.media.test_pictures import facts_of, prepared

SRGB = ImageCms.createProfile("sRGB")
SIDE = 16
"""Pixels of a patch: a whole block of a JPEG, whichever way its color is halved."""

DISPLAY_P3 = bytes(pyvips.Image.profile_load("p3"))
PRESS = bytes(pyvips.Image.profile_load("cmyk"))
RGB = list(product((0, 64, 128, 192, 255), repeat=3))
CMYK = list(product((0, 90, 180, 255), repeat=4))
GRAY = list(range(256))


def patches(mode: str, colors: list[tuple[int, ...]] | list[int]) -> Image.Image:
    """A picture of plain squares, one for each color, as near to a square as they come."""
    across = int(np.ceil(np.sqrt(len(colors))))
    rows = np.array(colors, dtype=np.uint8).reshape(len(colors), -1)
    filled = np.resize(rows, (across * across, rows.shape[1])).reshape(across, across, -1)
    pixels = filled.repeat(SIDE, axis=0).repeat(SIDE, axis=1)
    return Image.fromarray(pixels[..., 0] if mode == "L" else pixels, mode)


def middles(pixels: np.ndarray) -> Colors:
    """The colors in the middle of the patches, gray as three equal ones."""
    found = pixels[SIDE // 2 :: SIDE, SIDE // 2 :: SIDE]
    bands = found.shape[2] if found.ndim == 3 else 1
    return np.broadcast_to(found.reshape(-1, bands), (found.size // bands, 3))


def managed(picture: Image.Image, profile: ImageCms.ImageCmsProfile) -> Colors:
    """What a color-managed reader shows. Its short cut for CIELAB of eight bits makes white 254."""
    flags = ImageCms.Flags.BLACKPOINTCOMPENSATION
    flags |= ImageCms.Flags.NOOPTIMIZE if picture.mode == "LAB" else 0
    intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
    shown = ImageCms.profileToProfile(picture, profile, SRGB, intent, "RGB", flags=flags)
    assert shown is not None
    return middles(np.asarray(shown))


def decoded(path: Path) -> Colors:
    """What comes out of decoding, before a JPEG rounds it."""
    image = open_picture(path, recognize(path)).load()
    return middles(color.to_srgb(color.on_white(image)).numpy())


def assert_as_managed(folder: Path, data: bytes, expected: Colors) -> None:
    """Decoding is within 1 by the stricter measure, a stored derivative by that of 2000.

    Every JPEG rounds its colors once more, which one very dark color in a hundred shows.
    """
    done, paths = prepared(folder, data)
    facts_of(done)
    assert 1 > differences.cie76(expected, decoded(folder / "original")).max()
    with Image.open(paths[2560]) as image:
        stored = middles(np.asarray(image))
    assert 1 > np.percentile(differences.ciede2000(expected, stored), 99)
    assert 1.5 > differences.ciede2000(expected, stored).max()


def test_the_measures_know_published_pairs() -> None:
    black, white, red = np.array([[0, 0, 0]]), np.array([[255, 255, 255]]), np.array([[255, 0, 0]])
    assert differences.lab(red)[0] == pytest.approx([53.24, 80.09, 67.20], abs=0.02)
    for measure in (differences.cie76, differences.ciede2000):
        assert 100 == pytest.approx(measure(black, white)[0], abs=0.01)
        assert 0 == measure(red, red)[0]


@pytest.mark.parametrize("kind", ["TIFF", "PNG", "JPEG"])
@pytest.mark.parametrize("profile", [wide_profile(), romm_profile(), DISPLAY_P3])
def test_wide_colors(tmp_path: Path, kind: str, profile: bytes) -> None:
    picture = patches("RGB", RGB)
    options = {"quality": 100, "subsampling": 0} if kind == "JPEG" else {}
    data = saved(picture, kind, icc_profile=profile, **options)
    with Image.open(BytesIO(data)) as again:
        expected = managed(again.convert("RGB"), ImageCms.ImageCmsProfile(BytesIO(profile)))
    assert_as_managed(tmp_path, data, expected)


@pytest.mark.parametrize("made", [png16, tiff16])
def test_wide_colors_of_16_bits(tmp_path: Path, made: object) -> None:
    assert callable(made)
    picture = patches("RGB", RGB)
    original = tmp_path / "original"
    original.write_bytes(made(np.asarray(picture).astype(np.uint16) * 257))
    image = pyvips.Image.new_from_file(str(original)).copy()
    image.set_type(pyvips.GValue.blob_type, "icc-profile-data", romm_profile())
    tagged = image.tiffsave_buffer() if made is tiff16 else image.pngsave_buffer()
    expected = managed(picture, ImageCms.ImageCmsProfile(BytesIO(romm_profile())))
    assert_as_managed(tmp_path, tagged, expected)


@pytest.mark.parametrize("kind", ["TIFF", "JPEG"])
def test_cmyk_with_a_profile(tmp_path: Path, kind: str) -> None:
    data = saved(
        patches("CMYK", CMYK), kind, icc_profile=PRESS, **({"quality": 100} if kind == "JPEG" else {})
    )
    with Image.open(BytesIO(data)) as again:
        expected = managed(again, ImageCms.ImageCmsProfile(BytesIO(PRESS)))
    assert_as_managed(tmp_path, data, expected)


@pytest.mark.parametrize("kind", ["TIFF", "PNG", "JPEG"])
def test_gray_with_a_profile(tmp_path: Path, kind: str) -> None:
    picture = patches("L", GRAY)
    data = saved(picture, kind, icc_profile=gray_profile(), **({"quality": 100} if kind == "JPEG" else {}))
    expected = managed(picture, ImageCms.ImageCmsProfile(BytesIO(gray_profile())))
    assert_as_managed(tmp_path, data, expected)


def in_lab() -> Image.Image:
    found = ImageCms.profileToProfile(
        patches("RGB", RGB), SRGB, LAB, ImageCms.Intent.RELATIVE_COLORIMETRIC, "LAB"
    )
    assert found is not None
    return found


LAB = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))


def test_cielab_of_8_bits(tmp_path: Path) -> None:
    assert_as_managed(tmp_path, saved(in_lab(), "TIFF"), managed(in_lab(), LAB))


def test_cielab_of_16_bits(tmp_path: Path) -> None:
    pixels = np.asarray(in_lab())
    numbers = np.dstack([pixels[..., 0] * (100 / 255), pixels[..., 1:].view(np.int8)]).astype(np.float32)
    height, width, _ = numbers.shape
    image = pyvips.Image.new_from_memory(numbers, width, height, 3, "float").copy(interpretation="lab")
    assert_as_managed(tmp_path, image.colourspace("labs").tiffsave_buffer(), managed(in_lab(), LAB))


def test_floating_point_is_light_and_said(tmp_path: Path) -> None:
    for bands in (1, 3):
        image = pyvips.Image.black(40, 30, bands=bands).cast("float") + 0.5
        done, _ = prepared(tmp_path, image.cast("float").tiffsave_buffer())
        assert "#bcbcbc" == facts_of(done).color
        assert (
            "Its colors are floating-point numbers; 0 was taken for black and 1 for white.",
        ) == done.remarks


@pytest.mark.parametrize("bands", [1, 3])
def test_32_bits_a_color(tmp_path: Path, bands: int) -> None:
    image = (pyvips.Image.black(40, 30, bands=bands) + 77 * 16843009).cast("uint")
    done, _ = prepared(tmp_path, image.tiffsave_buffer())
    assert "#4d4d4d" == facts_of(done).color


def test_numbers_with_a_sign_are_refused() -> None:
    with pytest.raises(FileRefused, match="may be negative"):
        color.to_srgb(pyvips.Image.black(4, 4).cast("short").copy(interpretation="b-w"))


def test_channels_that_are_no_colors_are_refused() -> None:
    with pytest.raises(FileRefused, match="has 5 color channels that nothing explains"):
        color.to_srgb(pyvips.Image.black(4, 4, bands=5).copy(interpretation="multiband"))


def test_a_picture_whose_profile_is_of_another_kind_keeps_its_colors(tmp_path: Path) -> None:
    done, _ = prepared(tmp_path, saved(Image.new("L", (40, 30), 77), "TIFF", icc_profile=wide_profile()))
    assert "#4d4d4d" == facts_of(done).color
    done, _ = prepared(tmp_path, saved(quarters(), "PNG", icc_profile=gray_profile()))
    assert "" == done.refusal


@pytest.mark.parametrize(
    ("space", "kind", "paint", "opaque"),
    [
        ("rgb16", "ushort", [65535, 0, 0], 65535),
        ("grey16", "ushort", [40000], 65535),
        ("cmyk", "uchar", [0, 120, 80, 0], 255),
        ("cmyk", "ushort", [0, 30000, 20000, 0], 65535),
        ("labs", "short", [17460, 20500, 17200], -1),
        ("b-w", "float", [0.5], 1.0),
        ("scrgb", "float", [1.0, 0, 0], 1.0),
    ],
)
def test_a_picture_with_transparency_is_shown_where_it_is_opaque_and_white_where_it_is_not(
    space: str, kind: str, paint: list[float], opaque: float
) -> None:
    def of(bands: list[float]) -> pyvips.Image:
        plain = pyvips.Image.black(8, 8, bands=len(bands)) + bands
        return plain.cast(kind).copy(interpretation=space)

    def shown(bands: list[float]) -> tuple[float, ...]:
        return tuple(color.to_srgb(color.on_white(of(bands)))(3, 3))

    assert shown([*paint, opaque]) == shown(paint)
    assert (255, 255, 255) == shown([*paint, 0])
