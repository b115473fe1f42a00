"""Pictures of every format that have something to be kept, or to be left out."""

from __future__ import annotations

import struct
from collections.abc import Callable
from io import BytesIO
from typing import Any

import numpy as np
import pillow_heif
import pylibjxl
from PIL import Image

from exhibit.media import formats
from exhibit.media.formats import Format
from tests.exhibit.media.deep_pictures import of_sixteen_bits
from tests.exhibit.media.embedded import metadata_made as inside
from tests.exhibit.media.pictures_made import (
    busy,
    heic,
    jxl,
    png16,
    quarters,
    saved,
    tagged_jp2,
    tiff16,
    wide_profile,
)

Made = dict[Format, bytes]
GREEN, GREEN_IN_SRGB = (20, 180, 60), (0, 181, 42)
"""A color in the numbers of ``wide_profile``, and as a screen shows it."""

_PILLOW: dict[Format, tuple[str, dict[str, Any]]] = {
    formats.JPEG: ("JPEG", {"quality": 95, "subsampling": 0}),
    formats.PNG: ("PNG", {}),
    formats.TIFF: ("TIFF", {}),
    formats.WEBP: ("WEBP", {"lossless": True}),
    formats.AVIF: ("AVIF", {"quality": 95, "subsampling": "4:4:4"}),
    formats.GIF: ("GIF", {}),
    formats.BMP: ("BMP", {}),
    formats.JPEG_2000: ("JPEG2000", {}),
}


def made(kind: Format, image: Image.Image, **options: Any) -> bytes:
    if kind is formats.HEIC:
        return heic(image, **options)
    if kind is formats.JPEG_XL:
        return jxl(image, lossless=True, **options)
    name, usual = _PILLOW[kind]
    return saved(image, name, **(usual | options))


def all_of(make: Callable[[Format], bytes], kinds: tuple[Format, ...] = formats.PICTURES) -> Made:
    return {kind: make(kind) for kind in kinds}


def tagged(kind: Format) -> bytes:
    image = Image.new("RGB", (64, 64), GREEN)
    if kind is formats.JPEG_2000:
        return tagged_jp2(saved(image, "JPEG2000"))
    if kind is formats.BMP:
        return tagged_bmp(64)
    return made(kind, image, **{"icc" if kind is formats.JPEG_XL else "icc_profile": wide_profile()})


def tagged_bmp(side: int) -> bytes:
    """Make a bitmap with a header of version 5, which has a place for a profile."""
    pixels, profile = bytes(reversed(GREEN)) * side * side, wide_profile()
    header = struct.pack("<IiiHHIIiiII", 124, side, side, 1, 24, 0, len(pixels), 0, 0, 0, 0) + b"\0" * 16
    header += b"DEBM" + b"\0" * 48 + struct.pack("<IIII", 4, 124 + len(pixels), len(profile), 0)
    body = header + pixels + profile
    return b"BM" + struct.pack("<IHHI", 14 + len(body), 0, 0, 14 + 124) + body


def turned(kind: Format) -> bytes:
    sideways = quarters().transpose(Image.Transpose.ROTATE_90)
    return inside.with_metadata(kind, inside.Metadata(exif=inside.exif_block({274: 6})), sideways)


def deep() -> Made:
    pixels = np.asarray(quarters()).astype(np.uint16) * 257
    ten_bits = BytesIO()
    pillow_heif.from_bytes("RGB;16", (96, 64), pixels.tobytes()).save(ten_bits, quality=95)
    return {
        formats.PNG: png16(pixels),
        formats.TIFF: tiff16(pixels),
        formats.HEIC: ten_bits.getvalue(),
        formats.JPEG_2000: of_sixteen_bits(pixels),
        formats.JPEG_XL: _deep_jxl(pixels),
    }


def _deep_jxl(pixels: Any) -> bytes:
    return bytes(pylibjxl.encode(pixels, lossless=True))


def transparent(kind: Format) -> bytes:
    image = Image.new("RGBA", (64, 64), (0, 0, 0, 0))
    image.paste((255, 255, 255, 255), (0, 0, 64, 8))
    return made(kind, image)


def white(mode: str, color: tuple[int, ...], *kinds: Format) -> Made:
    return {kind: made(kind, Image.new(mode, (64, 64), color)) for kind in kinds}


def several_pages() -> Made:
    others = [busy(96, 64, seed) for seed in (1, 2)]
    return {formats.TIFF: saved(quarters(), "TIFF", save_all=True, append_images=others)}


def moving() -> Made:
    others = [busy(96, 64, seed) for seed in (1, 2)]
    kinds = (formats.GIF, formats.WEBP, formats.PNG, formats.AVIF)
    moving = {"save_all": True, "append_images": others, "duration": 100}
    return {kind: made(kind, quarters(), **moving) for kind in kinds}


def several() -> Made:
    several, stream = pillow_heif.from_pillow(busy(96, 64)), BytesIO()
    several.add_from_pillow(quarters())
    several.save(stream, primary_index=1, quality=90)
    return {formats.HEIC: stream.getvalue()}


def told(kind: Format) -> dict[str, bytes]:
    """A picture that says what it is, in each of the ways that pictures do."""
    names = {
        "dc:title": "A lit window",
        "dc:description": "Painted after nights.",
        "dc:rights": "Ana Ruiz",
        "Iptc4xmpCore:AltTextAccessibility": "A lit window in a dark house",
        "Iptc4xmpCore:ExtDescrAccessibility": "A dark house; one window is lit.",
    }
    properties = "".join(inside.alternatives(name, {"x-default": text}) for name, text in names.items())
    properties += inside.several("dc:creator", ["Ana Ruiz"]) + inside.several("dc:subject", ["night"])
    license_said = "<xmpRights:WebStatement>https://creativecommons.org/licenses/by/4.0/"
    properties += f"{license_said}</xmpRights:WebStatement>"
    iim = inside.iim((5, b"A lit window"), (80, b"Ana Ruiz"))
    return {
        name: inside.with_metadata(kind, metadata)
        for name, metadata in (
            ("XMP", inside.Metadata(xmp=inside.packet(properties))),
            ("IPTC", inside.Metadata(iim=iim)),
            ("EXIF", inside.Metadata(exif=inside.exif_block({270: "A lit window", 315: "Ana Ruiz"}))),
        )
    }


def hiding(kind: Format) -> bytes:
    """A picture that says where it was taken, and with what."""
    place = {1: "N", 2: (41.0, 15.0, 0.0), 3: "W", 4: (96.0, 0.0, 0.0)}
    exif = inside.exif_block({271: "Pear", 272: "Pear 9", 305: "9.1"}, {0xA431: "XY-4711"}, gps=place)
    xmp = inside.packet("", 'exif:GPSLatitude="41,15.0N" exif:GPSLongitude="96,0.0W" aux:SerialNumber="4711"')
    return inside.with_metadata(kind, inside.Metadata(exif=exif, xmp=xmp))


def raw_camera() -> bytes:
    """What a raw file of a camera begins with: a TIFF with the mark of a DNG."""
    return b"II*\0\x08\0\0\0" + struct.pack("<HHHII", 1, 50706, 1, 4, 0x01040000) + b"\0" * 4
