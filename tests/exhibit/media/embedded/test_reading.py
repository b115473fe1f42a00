"""Whatever a picture's format, what stands inside it is found, and damage costs only what is damaged."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from exhibit.media import formats
from exhibit.media.embedded import read_embedded
from exhibit.media.formats import Format
from exhibit.model.secrets import Secret
from exhibit.ports import Embedded
from tests.exhibit.media.embedded.metadata_made import (
    Metadata,
    alternatives,
    box,
    exif_block,
    iim,
    packet,
    resource,
    segment,
    several,
    with_metadata,
)
from tests.exhibit.media.pictures_made import busy, quarters, saved

FORMATS = (
    *(formats.JPEG, formats.PNG, formats.TIFF, formats.WEBP, formats.HEIC, formats.AVIF),
    *(formats.JPEG_2000, formats.JPEG_XL, formats.GIF),
)
OF_BOTH = [kind for kind in FORMATS if kind is not formats.GIF]
XMP = packet(
    alternatives("dc:title", {"x-default": "Window", "fr": "Fenêtre"})
    + several("dc:creator", ["Ana Ruiz", "Ben Öz"])
    + alternatives("Iptc4xmpCore:AltTextAccessibility", {"x-default": "A lit window"})
    + several("Iptc4xmpExt:PersonInImage", ["Rosa"])
)
EXIF = exif_block(
    {315: "Somebody else", 33432: "Copyright 2024 Ana Ruiz", 271: "Canon"},
    {42033: "12345", 36867: "2024:03:14 02:30:11"},
    {1: "N", 2: (41.0, 15.0, 30.0)},
)


def read(tmp_path: Path, data: bytes, kind: Format, name: str = "") -> tuple[list[tuple[str, ...]], set[str]]:
    """What is found in a file's bytes: field, language, value and source; and what is private."""
    path = tmp_path / (name or f"sent.{kind.extension}")
    path.write_bytes(data)
    values, private = read_embedded(path, kind)
    return [(each.field, each.language, each.value, each.source) for each in values], set(private)


@pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.name)
def test_xmp_is_found_in_every_format(tmp_path: Path, kind: Format) -> None:
    values, private = read(tmp_path, with_metadata(kind, Metadata(xmp=XMP)), kind)

    assert [
        ("title", "", "Window", "XMP"),
        ("title", "fr", "Fenêtre", "XMP"),
        ("creator", "", "Ana Ruiz", "XMP"),
        ("creator", "", "Ben Öz", "XMP"),
        ("alt", "", "A lit window", "XMP"),
    ] == values
    assert {Secret.FACES} == private


@pytest.mark.parametrize("kind", OF_BOTH, ids=lambda kind: kind.name)
def test_exif_is_found_and_xmp_goes_before_it(tmp_path: Path, kind: Format) -> None:
    values, private = read(tmp_path, with_metadata(kind, Metadata(xmp=XMP, exif=EXIF)), kind)

    assert ("rights", "", "Copyright 2024 Ana Ruiz", "EXIF") in values
    assert "Somebody else" not in {value for _, _, value, _ in values}
    assert {Secret.POSITION, Secret.FACES, Secret.SERIAL, Secret.DEVICE, Secret.TIME} == private


@pytest.mark.parametrize("kind", [formats.JPEG, formats.TIFF], ids=lambda kind: kind.name)
def test_iptc_goes_between_them(tmp_path: Path, kind: Format) -> None:
    xmp = packet(alternatives("dc:title", {"x-default": "Of XMP"}))
    block = iim((5, b"Of IPTC"), (80, b"Zo\xc3\xab"), (25, b"tea"), (25, b"night"), (90, b"Omaha"))
    values, private = read(tmp_path, with_metadata(kind, Metadata(xmp=xmp, exif=EXIF, iim=block)), kind)

    assert ("title", "", "Of XMP", "XMP") == values[0]
    assert [("creator", "", "Zoë", "IPTC")] == [one for one in values if one[0] == "creator"]
    assert ["tea", "night"] == [value for field, _, value, _ in values if field == "keyword"]
    assert "Of IPTC" not in {value for _, _, value, _ in values}
    assert Secret.PLACE in private


def test_a_picture_without_any_has_none(tmp_path: Path) -> None:
    for kind in (*FORMATS, formats.BMP):
        assert ([], set()) == read(tmp_path, with_metadata(kind, Metadata()), kind), kind.name


def test_only_pictures_are_read(tmp_path: Path) -> None:
    assert ([], set()) == read(tmp_path, b"%PDF-1.7\n" + XMP, formats.PDF)


def test_a_file_that_is_gone_has_none(tmp_path: Path) -> None:
    assert ((), ()) == read_embedded(tmp_path / "gone.jpg", formats.JPEG)


def test_xmp_that_had_to_be_split_is_read_whole(tmp_path: Path) -> None:
    more = packet(alternatives("dc:description", {"x-default": "Seen from the ward."}))
    halves = [(0, more[:200]), (200, more[200:])]
    head = b"http://ns.adobe.com/xmp/extension/\0" + b"A" * 32 + len(more).to_bytes(4, "big")
    parts = b"".join(segment(0xE1, head + at.to_bytes(4, "big") + data) for at, data in reversed(halves))
    plain = with_metadata(formats.JPEG, Metadata(xmp=XMP))

    values, _ = read(tmp_path, plain[:2] + parts + plain[2:], formats.JPEG)

    assert ("description", "", "Seen from the ward.", "XMP") in values
    assert ("title", "", "Window", "XMP") in values


def test_xmp_behind_the_pixels_of_a_png_is_read(tmp_path: Path) -> None:
    plain, full = saved(quarters(), "PNG"), with_metadata(formats.PNG, Metadata(xmp=XMP))
    at = full.index(b"iTXt") - 4
    chunk = full[at : at + 12 + int.from_bytes(full[at : at + 4], "big")]

    values, _ = read(tmp_path, plain[:-12] + chunk + plain[-12:], formats.PNG)

    assert ("title", "", "Window", "XMP") in values


def test_later_pages_of_a_tiff_are_no_thumbnails(tmp_path: Path) -> None:
    pages = saved(quarters(), "TIFF", save_all=True, append_images=[quarters(40, 30)])

    assert ([], set()) == read(tmp_path, pages, formats.TIFF)


def test_a_thumbnail_is_told(tmp_path: Path) -> None:
    thumbnail = resource(0x040C, b"small", b"named")
    _, private = read(tmp_path, with_metadata(formats.JPEG, Metadata(resources=thumbnail)), formats.JPEG)

    assert {Secret.THUMBNAIL} == private


def test_metadata_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    huge = packet(f"<dc:title>Window</dc:title><dc:source>{'x' * 2_000_000}</dc:source>")
    closed = with_metadata(formats.JPEG_XL, Metadata()) + box(b"brob", b"xml \x0b\x02")

    for kind in (formats.WEBP, formats.TIFF):
        assert ([], {Secret.UNREAD}) == read(tmp_path, with_metadata(kind, Metadata(xmp=huge)), kind)
    assert ([], {Secret.UNREAD}) == read(tmp_path, closed, formats.JPEG_XL)


def test_no_pixel_is_decoded(tmp_path: Path) -> None:
    data = with_metadata(formats.JPEG, Metadata(xmp=XMP), busy())
    at = data.index(b"\xff\xda")

    values, _ = read(tmp_path, data[:at], formats.JPEG)

    assert ("title", "", "Window", "XMP") in values


@pytest.mark.parametrize("kind", FORMATS, ids=lambda kind: kind.name)
def test_cut_or_flipped_anywhere_nothing_breaks(tmp_path: Path, kind: Format) -> None:
    metadata = Metadata(xmp=XMP, exif=EXIF, iim=iim((5, b"Window"), (25, b"tea")))
    data, chance = with_metadata(kind, metadata), random.Random(kind.name)
    whole, _ = read(tmp_path, data, kind)
    spoilt = [data[: len(data) * n // 20] for n in range(20)]
    for _ in range(100):
        flipped = bytearray(data)
        for _ in range(chance.choice((1, 4, 40))):
            flipped[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        spoilt.append(bytes(flipped))

    found = [read(tmp_path, each, kind)[0] for each in spoilt]

    assert whole
    assert whole in found
    assert [] in found


def test_boxes_that_promise_too_much_cost_no_time(tmp_path: Path) -> None:
    many = b"\1\0\0\0" + b"\0\0" + b"\xff\xff" + (b"\0\1\0\0\0\0" + b"\xff\xff") * 100
    meta = box(b"meta", b"\0\0\0\0" + box(b"iinf", b"\0\0\0\0\0\0") + box(b"iloc", many))
    lying = box(b"ftyp", b"heic") + meta + b"\x00\x00\x00\x01free" + b"\xff" * 8
    begun = time.monotonic()

    assert ([], set()) == read(tmp_path, lying, formats.HEIC)
    assert time.monotonic() - begun < 5


def test_the_values_know_their_source(tmp_path: Path) -> None:
    path = tmp_path / "sent.jpg"
    path.write_bytes(with_metadata(formats.JPEG, Metadata(exif=EXIF)))

    values, _ = read_embedded(path, formats.JPEG)

    assert Embedded(field="creator", value="Somebody else", source="EXIF") in values
