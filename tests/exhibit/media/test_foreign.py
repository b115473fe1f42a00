"""Formats beyond those of every camera and scanner: taken in upright, in their colors, within limits."""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from PIL import Image

from exhibit.media import formats
from exhibit.media.foreign import open_foreign
from exhibit.media.formats import Format
from tests.exhibit.media import deep_pictures
from tests.exhibit.media.pictures_made import (
    QUARTERS,
    busy,
    close,
    corners,
    heic,
    jxl,
    quarters,
    saved,
    tagged_jp2,
    wide_profile,
)
from tests.exhibit.media.test_pictures import facts_of, prepared

Make = Callable[..., bytes]

MADE: dict[Format, Make] = {
    formats.HEIC: heic,
    formats.AVIF: lambda image, **more: saved(
        image, "AVIF", **({"quality": 95, "subsampling": "4:4:4"} | more)
    ),
    formats.GIF: lambda image, **more: saved(image, "GIF", **more),
    formats.BMP: lambda image, **more: saved(image, "BMP", **more),
    formats.JPEG_2000: lambda image, **more: saved(image, "JPEG2000", **more),
    formats.JPEG_XL: lambda image, **more: jxl(image, lossless=True, **more),
}
SIDEWAYS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
each_format = pytest.mark.parametrize("kind", MADE, ids=lambda kind: kind.name)


@each_format
def test_it_is_taken_in(tmp_path: Path, kind: Format) -> None:
    done, paths = prepared(tmp_path, MADE[kind](quarters()))
    facts = facts_of(done)
    assert (kind.media_type, kind.extension) == (facts.media_type, facts.extension)
    assert (96, 64, 1) == (facts.width, facts.height, facts.pages)
    assert all(close(QUARTERS, corners(path)) for path in paths.values())
    assert () == done.remarks


@pytest.mark.parametrize("kind", [formats.HEIC, formats.AVIF], ids=lambda kind: kind.name)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_an_orientation_is_applied_once(tmp_path: Path, kind: Format, orientation: int) -> None:
    """Said twice in the file, as phones do: for the format itself, and as EXIF, which does not count here."""
    upright = quarters()
    stored = upright.transpose(SIDEWAYS[orientation]) if orientation in SIDEWAYS else upright
    exif = Image.Exif()
    exif[274] = orientation
    done, paths = prepared(tmp_path, MADE[kind](stored, exif=exif.tobytes()))
    assert (96, 64) == (facts_of(done).width, facts_of(done).height)
    assert all(close(QUARTERS, corners(path)) for path in paths.values())


def test_the_orientation_of_exif_alone_does_not_turn_heic(tmp_path: Path) -> None:
    """ISO/IEC 23008-12 has its own boxes for it; what EXIF says is only handed on."""
    exif = Image.Exif()
    exif[274] = 1
    data = heic(quarters(), exif=exif.tobytes())
    tag = struct.pack(">HHIHH", 274, 3, 1, 1, 0)
    assert 1 == data.count(tag)
    done, paths = prepared(tmp_path, data.replace(tag, struct.pack(">HHIHH", 274, 3, 1, 6, 0)))
    assert (96, 64) == (facts_of(done).width, facts_of(done).height)
    assert close(QUARTERS, corners(paths[512]))


@pytest.mark.parametrize("kind", [formats.HEIC, formats.AVIF, formats.JPEG_XL], ids=lambda kind: kind.name)
def test_a_color_profile_is_honored(tmp_path: Path, kind: Format) -> None:
    named = {"icc": wide_profile()} if kind is formats.JPEG_XL else {"icc_profile": wide_profile()}
    done, paths = prepared(tmp_path, MADE[kind](Image.new("RGB", (64, 64), (20, 180, 60)), **named))
    facts_of(done)
    assert close(((0, 181, 42),), corners(paths[512])[:1], 3)


def test_the_profile_of_a_jpeg_2000_is_honored(tmp_path: Path) -> None:
    data = saved(Image.new("RGB", (64, 64), (20, 180, 60)), "JPEG2000")
    plain = struct.pack(">I4sBBBI", 15, b"colr", 1, 0, 0, 16)
    profile = wide_profile()
    tagged = struct.pack(">I4sBBB", 11 + len(profile), b"colr", 2, 0, 0) + profile
    at = data.index(b"jp2h") - 4
    size = int.from_bytes(data[at : at + 4], "big") + len(tagged) - len(plain)
    data = data[:at] + size.to_bytes(4, "big") + data[at + 4 :].replace(plain, tagged, 1)
    done, paths = prepared(tmp_path, data)
    facts_of(done)
    assert close(((0, 181, 42),), corners(paths[512])[:1], 3)


def test_the_profile_of_a_bitmap_is_honored(tmp_path: Path) -> None:
    pixels = bytes((60, 180, 20)) * 64 * 64
    profile = wide_profile()
    header = struct.pack("<IiiHHIIiiII", 124, 64, 64, 1, 24, 0, len(pixels), 0, 0, 0, 0) + b"\0" * 16
    header += b"DEBM" + b"\0" * 48 + struct.pack("<IIII", 4, 124 + len(pixels), len(profile), 0)
    body = header + pixels + profile
    done, paths = prepared(tmp_path, b"BM" + struct.pack("<IHHI", 14 + len(body), 0, 0, 14 + 124) + body)
    facts_of(done)
    assert close(((0, 181, 42),), corners(paths[512])[:1], 3)


@pytest.mark.parametrize("mode", ["L", "RGBA"])
@each_format
def test_gray_and_transparent_ones(tmp_path: Path, kind: Format, mode: str) -> None:
    half = Image.new(mode, (64, 64), 90 if mode == "L" else (90, 90, 90, 255))
    half.paste(255 if mode == "L" else (0, 0, 0, 0), (32, 0, 64, 64))
    if kind in {formats.BMP, formats.JPEG_2000} and mode == "RGBA":
        half.putalpha(255)
        half.paste((255, 255, 255, 255), (32, 0, 64, 64))
    done, paths = prepared(tmp_path, MADE[kind](half))
    facts_of(done)
    gray, white = (90,) * 3, (255,) * 3
    assert close((gray, white, gray, white), corners(paths[512]), 3)


def test_heic_of_ten_bits_keeps_its_colors(tmp_path: Path) -> None:
    deep = np.asarray(quarters()).astype(np.uint16) * 257
    stream = BytesIO()
    pillow_heif.from_bytes("RGB;16", (96, 64), deep.tobytes()).save(stream, quality=95)
    done, paths = prepared(tmp_path, stream.getvalue())
    facts_of(done)
    assert close(QUARTERS, corners(paths[512]), 1)


def test_a_gray_jpeg_2000_of_16_bits(tmp_path: Path) -> None:
    gray = Image.fromarray(np.full((64, 64), 77 * 257, dtype=np.uint16))
    done, _ = prepared(tmp_path, saved(gray, "JPEG2000"))
    assert "#4d4d4d" == facts_of(done).color


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", "AVIF"])
def test_only_the_first_frame_is_taken_and_that_is_said(tmp_path: Path, kind: str) -> None:
    others = [busy(96, 64, seed) for seed in (1, 2)]
    options = {"lossless": True} if kind == "WEBP" else {}
    data = saved(quarters(), kind, save_all=True, append_images=others, duration=100, **options)
    done, paths = prepared(tmp_path, data)
    assert (96, 64) == (facts_of(done).width, facts_of(done).height)
    assert close(QUARTERS, corners(paths[512]))
    assert ("Only the first frame of the animation was taken.",) == done.remarks


def test_only_the_main_one_of_several_in_heic_is_taken_and_that_is_said(tmp_path: Path) -> None:
    several = pillow_heif.from_pillow(busy(96, 64))
    several.add_from_pillow(quarters())
    stream = BytesIO()
    several.save(stream, primary_index=1, quality=90)
    done, paths = prepared(tmp_path, stream.getvalue())
    facts_of(done)
    assert close(QUARTERS, corners(paths[512]))
    assert ("It holds 2 pictures; only the main one was taken.",) == done.remarks


def huge(kind: Format) -> bytes:
    """A small picture whose header says 60,000 by 60,000 pixels."""
    data, width, height = MADE[kind](quarters(1032, 776)), 1032, 776
    layout = {formats.GIF: "<HH", formats.BMP: "<ii"}.get(kind, ">II")
    if kind is formats.JPEG_2000:
        data = data.replace(struct.pack(">II", height, width), struct.pack(">II", 60000, 60000))
    return data.replace(struct.pack(layout, width, height), struct.pack(layout, 60000, 60000))


@pytest.mark.parametrize(
    "kind", [each for each in MADE if each is not formats.JPEG_XL], ids=lambda kind: kind.name
)
def test_a_header_that_promises_too_much_is_refused_by_it(tmp_path: Path, kind: Format) -> None:
    data = huge(kind)
    assert data != MADE[kind](quarters(1032, 776))
    done, _ = prepared(tmp_path, data)
    assert done.refusal.startswith("The picture has 3,600 megapixels (60,000 x 60,000).")
    assert not (tmp_path / "store").exists()


def test_jpeg_xl_without_its_library_is_refused_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pylibjxl", None)
    done, _ = prepared(tmp_path, jxl(quarters()))
    assert "the library that reads these is not installed here" in done.refusal
    assert "Install pylibjxl beside Lamplight, or save the picture as PNG or JPEG" in done.refusal


def deep_quarters(*more: int) -> deep_pictures.Pixels:
    """The four quarters in sixteen bits, with white and black below them, and ``more`` in each pixel."""
    pixels = np.asarray(quarters()).astype(np.uint16) * 257
    added = np.broadcast_to(np.array(more, np.uint16), (*pixels.shape[:2], len(more)))
    return np.concatenate([pixels, added], axis=2)


@pytest.mark.parametrize(
    "data",
    [
        deep_pictures.of_sixteen_bits(deep_quarters()),
        deep_pictures.of_twelve_bits(deep_quarters()),
        deep_pictures.of_sixteen_bits(deep_quarters(65535)),
    ],
    ids=["16 bits", "12 bits", "16 bits, opaque"],
)
def test_a_jpeg_2000_in_deep_color_is_taken_in_its_colors(tmp_path: Path, data: bytes) -> None:
    done, paths = prepared(tmp_path, data)
    assert (96, 64, 1) == (facts_of(done).width, facts_of(done).height, facts_of(done).pages)
    assert all(close(QUARTERS, corners(path)) for path in paths.values())


@pytest.mark.parametrize("make", [deep_pictures.of_sixteen_bits, deep_pictures.of_twelve_bits])
def test_every_shade_of_a_deep_jpeg_2000_is_right_up_to_white(
    tmp_path: Path, make: Callable[[deep_pictures.Pixels], bytes]
) -> None:
    """Pillow makes 0 of what is lighter than 65407 of 65535."""
    ramp = np.linspace(0, 65535, 256).astype(np.uint16)
    path = tmp_path / "ramp.jp2"
    path.write_bytes(make(np.tile(ramp[None, :, None], (8, 1, 3))))
    opened = open_foreign(path, formats.JPEG_2000)
    shades = opened.load().numpy().astype(int)
    assert 1 >= np.abs(shades - np.arange(256)[None, :, None]).max()


def test_a_deep_transparent_jpeg_2000_is_put_on_white(tmp_path: Path) -> None:
    pixels = deep_quarters(65535)
    pixels[:32, :, 3] = 0
    done, paths = prepared(tmp_path, deep_pictures.of_sixteen_bits(pixels))
    facts_of(done)
    white = (255, 255, 255)
    assert close((white, white, *QUARTERS[2:]), corners(paths[512]))


def test_a_gray_jpeg_2000_of_16_bits_is_taken_in(tmp_path: Path) -> None:
    done, paths = prepared(tmp_path, deep_pictures.of_sixteen_bits(np.full((64, 96, 1), 65535, np.uint16)))
    facts_of(done)
    assert close(((255, 255, 255),) * 4, corners(paths[512]))


def test_the_profile_of_a_deep_jpeg_2000_counts(tmp_path: Path) -> None:
    plain = Image.new("RGB", (96, 64), (20, 180, 60))
    deep = np.asarray(plain).astype(np.uint16) * 257
    done, paths = prepared(tmp_path, tagged_jp2(deep_pictures.of_sixteen_bits(deep)))
    facts_of(done)
    assert close(((0, 181, 42),) * 4, corners(paths[512]))


@pytest.mark.parametrize("part", [0.3, 0.6, 0.9, 0.99])
def test_a_deep_jpeg_2000_that_is_cut_short_is_refused(tmp_path: Path, part: float) -> None:
    data = deep_pictures.of_sixteen_bits(np.asarray(busy(96, 64)).astype(np.uint16) * 257)
    done, _ = prepared(tmp_path, data[: int(len(data) * part)])
    assert done.refusal.startswith("The file ends before the picture does.")


def test_a_deep_jpeg_2000_of_more_than_40_megapixels_is_refused_by_its_header(tmp_path: Path) -> None:
    data = deep_pictures.of_sixteen_bits(deep_quarters())
    promised = data.replace(struct.pack(">II", 64, 96), struct.pack(">II", 6400, 6500))
    promised = promised.replace(struct.pack(">II", 96, 64), struct.pack(">II", 6500, 6400))
    done, _ = prepared(tmp_path, promised)
    assert done.refusal.startswith("The picture has 42 megapixels (6,500 x 6,400). Pictures of its kind")
    assert "up to 40 megapixels" in done.refusal


def test_a_deep_jpeg_2000_in_transparent_gray_is_refused_and_not_read_wrongly(tmp_path: Path) -> None:
    data = saved(Image.new("LA", (96, 64), (255, 255)), "JPEG2000")
    depths = data.index(b"\xff\x4f\xff\x51") + 42
    deep = data[:depths] + data[depths : depths + 6].replace(b"\7", b"\15") + data[depths + 6 :]
    done, _ = prepared(tmp_path, deep)
    assert "gray and transparent in more than 8 bits" in done.refusal
    assert "Save it as a TIFF or PNG" in done.refusal
