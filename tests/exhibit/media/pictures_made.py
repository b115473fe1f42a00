"""Small pictures for tests, made with Pillow and, where it cannot, by hand."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pillow_heif
import pylibjxl
from PIL import Image

Xyz = tuple[float, float, float]

QUARTERS = ((220, 30, 40), (30, 160, 60), (40, 60, 200), (240, 220, 60))
"""Upper left, upper right, lower left, lower right."""


def quarters(width: int = 96, height: int = 64) -> Image.Image:
    """A picture of four plain quarters, so that a glance at each tells how it is turned."""
    image = Image.new("RGB", (width, height))
    for index, color in enumerate(QUARTERS):
        left, top = index % 2 * width // 2, index // 2 * height // 2
        image.paste(color, (left, top, left + width // 2, top + height // 2))
    return image


def busy(width: int = 200, height: int = 150, seed: int = 1) -> Image.Image:
    """A picture of noise, which no format can make small."""
    return Image.fromarray(np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8))


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    """The bytes of a picture in a format of Pillow."""
    stream = BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def heic(image: Image.Image, **options: Any) -> bytes:
    """The bytes of a HEIC picture; an orientation in its EXIF is also said in the format's own way (irot)."""
    stream = BytesIO()
    pillow_heif.from_pillow(image).save(stream, **({"quality": 90} | options))
    return stream.getvalue()


def jxl(image: Image.Image, **options: Any) -> bytes:
    """The bytes of a JPEG XL picture."""
    return bytes(pylibjxl.encode(np.asarray(image), **options))


def corners(path: Path) -> tuple[tuple[int, ...], ...]:
    """The color in the middle of each quarter of a picture file."""
    with Image.open(path) as image:
        rgb = image.convert("RGB")
    places = ((1, 1), (3, 1), (1, 3), (3, 3))
    found = [rgb.getpixel((rgb.width * x // 4, rgb.height * y // 4)) for x, y in places]
    return tuple(pixel for pixel in found if isinstance(pixel, tuple))


def close(
    expected: tuple[tuple[int, ...], ...], actual: tuple[tuple[int, ...], ...], within: int = 5
) -> bool:
    """Whether all colors agree up to what JPEG does to plain areas."""
    return bool(np.abs(np.array(expected) - np.array(actual)).max() <= within)


def chunk(kind: bytes, data: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png16(pixels: np.ndarray[Any, np.dtype[np.uint16]]) -> bytes:
    """A PNG of 16 bits a color, which Pillow cannot write; shape (height, width, 3)."""
    height, width, _ = pixels.shape
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in pixels)
    header = struct.pack(">IIBBBBB", width, height, 16, 2, 0, 0, 0)
    parts = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def tiff16(pixels: np.ndarray[Any, np.dtype[np.uint16]]) -> bytes:
    """An uncompressed little-endian TIFF of 16 bits a color; shape (height, width, 3)."""
    height, width, _ = pixels.shape
    data = pixels.astype("<u2").tobytes()
    entries = [(256, 4, 1, width), (257, 4, 1, height), (258, 3, 3, 8), (259, 3, 1, 1), (262, 3, 1, 2)]
    entries += [(273, 4, 1, 14), (277, 3, 1, 3), (278, 4, 1, height), (279, 4, 1, len(data))]
    directory = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return (
        b"II*\0"
        + struct.pack("<I", 14 + len(data))
        + struct.pack("<HHH", 16, 16, 16)
        + data
        + directory
        + b"\0" * 4
    )


def bomb(width: int, height: int, *, interlaced: bool = False) -> bytes:
    """A PNG that says it is huge and holds next to nothing."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, interlaced)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + chunk(b"IEND", b"")
    )


def wide_profile() -> bytes:
    """An ICC 2 matrix profile with the primaries and gamma of Adobe RGB (1998), from its specification."""
    return rgb_profile(
        (0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457), 563 / 256
    )


def romm_profile() -> bytes:
    """The same with the primaries and gamma of ROMM RGB (ProPhoto), most of which no screen shows."""
    return rgb_profile((0.79767, 0.28804, 0.0), (0.13519, 0.71187, 0.0), (0.03134, 0.00009, 0.82491), 1.8)


def rgb_profile(red: Xyz, green: Xyz, blue: Xyz, gamma: float) -> bytes:
    """An ICC 2 matrix profile with these primaries, as the connection space has them, and this gamma."""
    colors = {b"rXYZ": _xyz(*red), b"gXYZ": _xyz(*green), b"bXYZ": _xyz(*blue)}
    return _profile(b"RGB ", colors | dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), _curve(gamma)))


def gray_profile(gamma: float = 1.75) -> bytes:
    """An ICC 2 profile of gray, about as a press prints it."""
    return _profile(b"GRAY", {b"kTRC": _curve(gamma)})


def _curve(gamma: float) -> bytes:
    return b"curv\0\0\0\0\0\0\0\1" + struct.pack(">H", round(gamma * 256)) + b"\0\0"


def _profile(space: bytes, special: dict[bytes, bytes]) -> bytes:
    tags = {
        b"desc": b"desc\0\0\0\0" + struct.pack(">I", 5) + b"wide\0" + b"\0" * 79,
        b"cprt": b"text\0\0\0\0none\0\0\0\0",
        b"wtpt": _xyz(0.9505, 1.0, 1.0891),
        **special,
    }
    table, body, at = struct.pack(">I", len(tags)), b"", 128 + 4 + 12 * len(tags)
    for name, data in tags.items():
        table += struct.pack(">4sII", name, at + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    size = at + len(body)
    header = struct.pack(">I4sI4s4s4s", size, b"\0\0\0\0", 0x02100000, b"mntr", space, b"XYZ ")
    header += struct.pack(">6H4s", 2026, 1, 1, 0, 0, 0, b"acsp") + b"\0" * 28 + _xyz(0.9642, 1.0, 0.8249)[8:]
    return header.ljust(128, b"\0") + table + body


def _xyz(*values: float) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def tagged_jp2(data: bytes) -> bytes:
    """Give a JPEG 2000 a profile in place of the name of its color space (ISO/IEC 15444-1, I.5.3.3)."""
    plain = struct.pack(">I4sBBBI", 15, b"colr", 1, 0, 0, 16)
    profile = wide_profile()
    tagged = struct.pack(">I4sBBB", 11 + len(profile), b"colr", 2, 0, 0) + profile
    at = data.index(b"jp2h") - 4
    size = int.from_bytes(data[at : at + 4], "big") + len(tagged) - len(plain)
    return data[:at] + size.to_bytes(4, "big") + data[at + 4 :].replace(plain, tagged, 1)
