"""Pictures that libvips does not read here: HEIC, JPEG 2000, JPEG XL, BMP, and TIFF in CIELAB of eight bits.

Each is decoded whole by the one library that knows it, never by whatever happens to be installed, after its
size is known from the header. What comes out is a libvips picture in memory, with its color profile.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pi_heif
import pyvips
from PIL import Image as Pillow

from exhibit.media import deep_jpeg2000, formats
from exhibit.media.damage import Undecodable
from exhibit.media.decoding import Image, Opened, check_size
from exhibit.media.formats import Format
from exhibit.media.profiles import MAX_BYTES, attach, embedded
from exhibit.model.refusals import FileRefused

# Our own limit is looked at where a header is known; Pillow's would only warn, and refuse what we take.
Pillow.MAX_IMAGE_PIXELS = None
pi_heif.options.DECODE_THREADS = 1  # one core a worker; the pool is what uses them all

Measure = tuple[int, int, int]
"""Width and height in pixels, and how many pictures are in the file."""

_SPACES = {1: "b-w", 2: "b-w", 3: "srgb", 4: "srgb"}
_DEEP_SPACES = {1: "grey16", 2: "grey16", 3: "rgb16", 4: "rgb16"}
_JPEG_2000 = "JPEG2000"
_ROUNDED_AWAY = ("RGB", "RGBA", "LA")
"""The modes in which Pillow makes eight bits of more (``deep_jpeg2000``); plain gray keeps all of them."""
_EIGHT = 8
_SIZES, _DEPTH_AT = b"\xff\x4f\xff\x51", 42
"""The markers SOC and SIZ that a JPEG 2000 codestream begins with; where after them the depth stands."""

_PLAIN_MODES = ("L", "LA", "RGB", "RGBA", "CMYK", "LAB", "I;16")


def open_foreign(path: Path, kind: Format, page: int = 0) -> Opened:
    """Open a picture without decoding it; ``page`` counts from 0.

    Raises ``FileRefused`` where it is too large or its library is not installed, ``Undecodable`` where it is
    damaged, ``OSError`` where it cannot be read. Decoding raises the same.
    """
    width, height, frames = _MEASURES[kind](path)
    check_size(width, height)
    return Opened(
        width=width, height=height, frames=frames, load=partial(_LOADERS[kind], path, page), held=True
    )


def _measure_heic(path: Path) -> Measure:
    with path.open("rb") as stream, _telling_damage():
        pictures = pi_heif.open_heif(stream)
        return (*pictures.size, len(pictures))


def _load_heic(path: Path, _page: int) -> Image:
    """Decode the main picture. libheif turns it as the file says; its EXIF orientation counts no more."""
    with path.open("rb") as stream, _telling_damage():
        pictures = pi_heif.open_heif(stream, convert_hdr_to_8bit=False)
        pixels = np.array(pictures)  # its own, for those of libheif go with ``pictures``
        return attach(_of_array(pixels), pictures.info.get("icc_profile"))


def _measure_jxl(path: Path) -> Measure:
    with _telling_damage():
        header = _jxl().probe(path.read_bytes())
        return header["width"], header["height"], 2 if header["have_animation"] else 1


def _load_jxl(path: Path, _page: int) -> Image:
    """Decode the first frame. libjxl turns it as the file says; its EXIF orientation counts no more."""
    data = path.read_bytes()
    with _telling_damage(), _jxl().JXL(threads=1) as codec:
        pixels, inside = codec.decode(data, metadata=True)
        return attach(_of_array(pixels), inside.get("icc_profile"))


def _jxl() -> Any:
    try:
        return importlib.import_module("pylibjxl")
    except ImportError as error:
        what = "This is a JPEG XL picture, and the library that reads these is not installed here."
        advice = "Install pylibjxl beside Lamplight, or save the picture as PNG or JPEG and import that."
        raise FileRefused(what, advice=advice) from error


def _measure_with_pillow(path: Path, *, name: str) -> Measure:
    with path.open("rb") as stream, _telling_damage(), Pillow.open(stream, formats=(name,)) as picture:
        return (*picture.size, 1)


def _measure_jpeg_2000(path: Path) -> Measure:
    with path.open("rb") as stream, _telling_damage(), Pillow.open(stream, formats=(_JPEG_2000,)) as picture:
        size, mode = picture.size, picture.mode
    deep = mode in _ROUNDED_AWAY and _bits(path) > _EIGHT
    if deep and mode == "LA":
        raise FileRefused(
            "The JPEG 2000 picture is gray and transparent in more than 8 bits, "
            "which cannot be read rightly here.",
            advice="Save it as a TIFF or PNG and import that.",
        )
    if deep:
        check_size(*size, most=deep_jpeg2000.MAX_PIXELS)
    return (*size, 1)


def _load_jpeg_2000(path: Path, page: int) -> Image:
    with path.open("rb") as stream, _telling_damage():
        with Pillow.open(stream, formats=(_JPEG_2000,)) as picture:
            size, mode = picture.size, picture.mode
        if mode not in _ROUNDED_AWAY or _bits(path) <= _EIGHT:
            return _load_with_pillow(path, page, name=_JPEG_2000)
        return attach(_of_array(deep_jpeg2000.decode(path, *size)), embedded(stream, _JPEG_2000))


def _bits(path: Path) -> int:
    """Return how many bits the first color of a JPEG 2000 has, 0 for unknown (ISO/IEC 15444-1, A.5.1)."""
    with path.open("rb") as stream:
        head = stream.read(MAX_BYTES)
    at = head.find(_SIZES)
    depth = head[at + _DEPTH_AT : at + _DEPTH_AT + 1] if at >= 0 else b""
    return (depth[0] & 127) + 1 if depth else 0


def _load_with_pillow(path: Path, page: int, *, name: str) -> Image:
    with path.open("rb") as stream, _telling_damage():
        with Pillow.open(stream, formats=(name,)) as picture:
            picture.seek(page)
            made = _of_pillow(picture)
        return attach(made, embedded(stream, name))


def _of_pillow(picture: Pillow.Image) -> Image:
    if picture.mode not in _PLAIN_MODES:
        picture = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    made = _of_array(np.asarray(picture))
    if picture.mode == "LAB":
        return _lab(made)
    return made.copy(interpretation="cmyk") if picture.mode == "CMYK" else made


def _lab(signed: Image) -> Image:
    """Return CIELAB in its own numbers of what TIFF 6.0 makes of them: L to 255, a and b with a sign."""
    lightness = signed[0].cast("float") * (100 / 255)
    return lightness.bandjoin(signed[1:3].copy(format="char").cast("float")).copy(interpretation="lab")


def _of_array(pixels: np.ndarray[Any, Any]) -> Image:
    height, width, bands = pixels.shape if pixels.ndim == 3 else (*pixels.shape, 1)  # noqa: PLR2004
    spaces, kind = (_SPACES, "uchar") if pixels.dtype == np.uint8 else (_DEEP_SPACES, "ushort")
    data = np.ascontiguousarray(pixels, dtype=np.uint8 if kind == "uchar" else np.uint16).data
    made = pyvips.Image.new_from_memory(data, width, height, bands, kind)
    return made.copy(interpretation=spaces[bands])


@contextmanager
def _telling_damage() -> Iterator[None]:
    """Turn whatever a library raises over a damaged file into ``Undecodable``.

    They promise nothing about it, and each has a dozen kinds. A system that cannot read is told as that.
    """
    try:
        yield
    except (FileRefused, MemoryError):
        raise
    except OSError as error:
        if error.errno:
            raise
        raise Undecodable(str(error)) from error
    except Exception as error:
        raise Undecodable(str(error)) from error


_PLUGINS = {formats.BMP: "BMP", formats.TIFF: "TIFF"}
_MEASURES: dict[Format, Callable[[Path], Measure]] = {
    formats.HEIC: _measure_heic,
    formats.JPEG_2000: _measure_jpeg_2000,
    formats.JPEG_XL: _measure_jxl,
    **{kind: partial(_measure_with_pillow, name=name) for kind, name in _PLUGINS.items()},
}
_LOADERS: dict[Format, Callable[[Path, int], Image]] = {
    formats.HEIC: _load_heic,
    formats.JPEG_2000: _load_jpeg_2000,
    formats.JPEG_XL: _load_jxl,
    **{kind: partial(_load_with_pillow, name=name) for kind, name in _PLUGINS.items()},
}
