"""No derivative carries a word of what its original says about its maker."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, PngImagePlugin, TiffImagePlugin

from exhibit.media import formats, tiles
from exhibit.media.embedded import read_embedded
from exhibit.media.formats import Format
from exhibit.model.secrets import Secret
from tests.exhibit.media.embedded.metadata_made import Metadata, with_metadata
from tests.exhibit.media.pictures_made import busy, quarters, saved, wide_profile
from tests.exhibit.media.test_pictures import facts_of, prepared

CANARY = b"Zaunkoenig"
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>' + CANARY + b"</dc:creator>"
    b"</rdf:Description></rdf:RDF></x:xmpmeta>"
)
MARKS = (
    CANARY,
    CANARY.decode().encode("utf-16-le"),
    b"Exif",
    b"http://",
    b"Photoshop",
    b"ICC_PROFILE",
    b"acsp",
    b"8BIM",
)


LARGE = (formats.JPEG, formats.PNG, formats.TIFF, formats.WEBP, formats.HEIC)


def exif() -> Image.Exif:
    made = Image.Exif()
    made[315] = made[271] = CANARY.decode()  # artist, camera
    made[40093] = CANARY.decode().encode("utf-16-le")  # the artist as Windows writes it
    made.get_ifd(34853).update({1: "N", 2: (41.0, 15.0, 30.0), 29: CANARY.decode()})  # GPS
    made.get_ifd(34665)[42033] = CANARY.decode()  # serial number
    return made


def app(marker: int, data: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(data) + 2).to_bytes(2, "big") + data


def jpeg_with_everything(kind: str = "JPEG") -> bytes:
    iptc = b"\x1c\x02\x50" + len(CANARY).to_bytes(2, "big") + CANARY
    block = b"8BIM\x04\x04\0\0" + len(iptc).to_bytes(4, "big") + iptc + b"\0" * (len(iptc) % 2)
    thumbnail = saved(busy(40, 30), kind, comment=CANARY)
    data = saved(
        quarters(),
        kind,
        quality=95,
        exif=exif(),
        xmp=XMP,
        icc_profile=wide_profile() + CANARY,
        comment=CANARY,
    )
    extra = app(0xED, b"Photoshop 3.0\0" + block) + app(0xE5, CANARY + thumbnail) + app(0xFE, CANARY)
    return data[:2] + extra + data[2:] + CANARY + thumbnail


def png_with_everything() -> bytes:
    words = PngImagePlugin.PngInfo()
    words.add_text("Author", CANARY.decode())
    words.add_itxt("XML:com.adobe.xmp", XMP.decode())
    return saved(quarters(), "PNG", exif=exif(), pnginfo=words, icc_profile=wide_profile() + CANARY)


def tiff_with_everything() -> bytes:
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[270] = tags[305] = tags[315] = CANARY.decode()
    tags[700] = XMP
    tags[33723] = tags[34377] = CANARY
    return saved(quarters(), "TIFF", tiffinfo=tags, icc_profile=wide_profile() + CANARY, dpi=(317, 317))


def webp_with_everything() -> bytes:
    return saved(quarters(), "WEBP", exif=exif(), xmp=XMP, icc_profile=wide_profile() + CANARY)


def with_everything(kind: Format) -> bytes:
    """A picture that says all it can about its maker, by hand where no library writes it."""
    by_hand: dict[Format, Callable[[], bytes]] = {
        formats.JPEG: jpeg_with_everything,
        formats.PNG: png_with_everything,
        formats.TIFF: tiff_with_everything,
        formats.WEBP: webp_with_everything,
        formats.BMP: lambda: saved(quarters(), "BMP") + CANARY,
    }
    if kind in by_hand:
        return by_hand[kind]()
    return with_metadata(kind, Metadata(xmp=XMP, exif=exif().tobytes()))


@pytest.mark.parametrize("kind", formats.PICTURES, ids=lambda kind: kind.name)
def test_no_derivative_holds_any_of_it(tmp_path: Path, kind: Format) -> None:
    data = with_everything(kind)
    assert CANARY in data
    done, paths = prepared(tmp_path, data)
    facts_of(done)
    assert paths
    for path in paths.values():
        written = path.read_bytes()
        assert [] == [mark for mark in MARKS if mark in written]
        with Image.open(path) as image:
            assert {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi"} >= set(image.info)


@pytest.mark.parametrize(
    "kind", [one for one in formats.PICTURES if one != formats.BMP], ids=lambda kind: kind.name
)
def test_all_of_it_is_told_to_the_curator_and_never_said(tmp_path: Path, kind: Format) -> None:
    path = tmp_path / f"sent.{kind.extension}"
    path.write_bytes(with_everything(kind))

    values, private = read_embedded(path, kind)

    assert CANARY.decode() in {each.value for each in values if each.field == "creator"}
    if kind not in {formats.GIF, formats.TIFF}:
        assert {Secret.POSITION, Secret.SERIAL, Secret.DEVICE} <= set(private)
    assert CANARY.decode() not in " ".join(private)


@pytest.mark.parametrize("kind", LARGE, ids=lambda kind: kind.name)
def test_no_tile_of_a_large_picture_holds_any_of_it(tmp_path: Path, kind: Format) -> None:
    wide = quarters(tiles.TILED_FROM, 64)
    data = with_metadata(kind, Metadata(xmp=XMP, exif=exif().tobytes()), wide)
    done, _ = prepared(tmp_path, data)
    assert facts_of(done).tiled
    for path in (path for path in (tmp_path / "store").rglob("*") if path.is_file()):
        written = path.read_bytes()
        own = {b"http://"} if path.suffix == ".dzi" else set()  # its namespace
        assert [] == [mark for mark in MARKS if mark in written and mark not in own], path.name


def test_not_even_the_resolution_differs(tmp_path: Path) -> None:
    found = set()
    for dots in (72, 317):
        _, paths = prepared(tmp_path, saved(quarters(), "JPEG", quality=95, dpi=(dots, dots)))
        found.add(paths[512].read_bytes())
    assert 1 == len(found)


def test_only_the_markers_of_a_plain_jpeg_are_there(tmp_path: Path) -> None:
    _, paths = prepared(tmp_path, jpeg_with_everything())
    data = np.frombuffer(paths[512].read_bytes(), dtype=np.uint8)
    marks = {after for at, after in pairwise(data.tolist()) if at == 0xFF}
    app1_to_app15_and_comment = set(range(0xE1, 0xF0)) | {0xFE}
    assert set() == marks & app1_to_app15_and_comment
