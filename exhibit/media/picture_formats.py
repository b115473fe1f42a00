"""The formats of pictures that are taken in."""

from __future__ import annotations

from exhibit.media.magic import Format, at, brands

JPEG = Format(name="JPEG", media_type="image/jpeg", extension="jpg", starts=at(b"\xff\xd8\xff"))
PNG = Format(name="PNG", media_type="image/png", extension="png", starts=at(b"\x89PNG\r\n\x1a\n"))
WEBP = Format(name="WebP", media_type="image/webp", extension="webp", starts=(((0, b"RIFF"), (8, b"WEBP")),))
TIFF = Format(
    name="TIFF",
    media_type="image/tiff",
    extension="tif",
    starts=at(b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"),
)

HEIC = Format(
    name="HEIC",
    media_type="image/heic",
    extension="heic",
    starts=brands(b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"),
)
AVIF = Format(
    name="AVIF",
    media_type="image/avif",
    extension="avif",
    starts=brands(b"avif", b"avis", b"mif1", b"msf1"),
    inside=(b"avif", b"avis"),
)
GIF = Format(name="GIF", media_type="image/gif", extension="gif", starts=at(b"GIF87a", b"GIF89a"))
_DIB_SIZES = (12, 16, 40, 52, 56, 64, 108, 124)
"""Sizes of the headers that bitmaps have had; without one of them, "BM" is how some sentences begin."""

BMP = Format(
    name="BMP",
    media_type="image/bmp",
    extension="bmp",
    starts=tuple(((0, b"BM"), (14, size.to_bytes(4, "little"))) for size in _DIB_SIZES),
)
JPEG_2000 = Format(
    name="JPEG 2000",
    media_type="image/jp2",
    extension="jp2",
    starts=at(b"\x00\x00\x00\x0cjP  ", b"\xff\x4f\xff\x51"),
)
JPEG_XL = Format(
    name="JPEG XL",
    media_type="image/jxl",
    extension="jxl",
    starts=at(b"\xff\x0a", b"\x00\x00\x00\x0cJXL "),
)

PICTURES = (JPEG, PNG, TIFF, WEBP, AVIF, HEIC, GIF, BMP, JPEG_2000, JPEG_XL)
"""Every picture format that is taken in; one more needs one more loader in ``exhibit.media.decoding`` or
``exhibit.media.foreign``. The brands of HEIC are also those of some AVIF, which comes before it."""
