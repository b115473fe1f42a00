"""Bringing every kind of picture to eight-bit sRGB without transparency, as screens show it."""

from __future__ import annotations

from functools import lru_cache
from itertools import product

import pyvips

from exhibit.media.decoding import Image
from exhibit.media.profiles import PROFILE
from exhibit.model.refusals import FileRefused
from exhibit.model.said import Said

_WHITES = {"ushort": 65535, "uint": 4294967295, "float": 1.0, "double": 1.0, "short": 32767}
_COLORS = {"b-w": 1, "grey16": 1, "cmyk": 4}
_LAB_WHITES = {"lab": [100, 0, 0], "labs": [32767, 0, 0]}
_WHOLE_NUMBERS = ("uchar", "ushort")
_UNSEEN = 1


def on_white(image: Image) -> Image:
    """Lay a transparent picture on white, in its own color space; others come back as they are."""
    colors = _COLORS.get(image.interpretation, 3)
    if image.bands <= colors:
        return image
    if image.interpretation == "labs":
        image = _with_signed_alpha(image)
    opaque = _WHITES.get(image.format, 255)  # libvips itself takes 255 for most kinds of more bits
    white = 0 if image.interpretation == "cmyk" else opaque
    background = _LAB_WHITES.get(image.interpretation, [white] * colors)
    return image.extract_band(0, n=colors + 1).flatten(background=background, max_alpha=opaque)


def is_invisible(image: Image) -> bool:
    """Tell whether a picture is transparent all over. All of it is decoded for that."""
    colors = _COLORS.get(image.interpretation, 3)
    return bool(image.bands > colors and image[colors].abs().max() == 0)


def _with_signed_alpha(image: Image) -> Image:
    """Return CIELAB of 16 bits with an alpha up to 32767; libvips hands it over with a sign, opaque as -1."""
    alpha = (image[3].copy(format="ushort") >> 1).cast("short")
    return image.extract_band(0, n=3).bandjoin(alpha)


def to_srgb(image: Image) -> Image:
    """Return the picture with three bands of eight bits in sRGB; gray stays gray in it.

    An embedded ICC profile is used (relative intent, black point compensation), and for CMYK without one a
    common press profile. A profile that is broken or of another kind of picture is taken for absent.
    Floating-point colors are linear, 0 to 1. Raises ``FileRefused`` for bands that are no colors.
    """
    if image.interpretation in _LAB_WHITES:  # libvips' own way takes it for relative to D65, TIFF means D50
        return image.icc_export(output_profile="srgb", pcs="lab", intent="relative")
    image = _in_usual_numbers(image)
    cmyk = image.interpretation == "cmyk"
    if cmyk or (image.get_typeof(PROFILE) and not _is_srgb(image.get(PROFILE))):
        image = _by_profile(image, "cmyk" if cmyk else "srgb")
    if image.interpretation == "multiband":
        raise _unexplained(
            Said("The picture has {bands} color channels that nothing explains.", bands=image.bands)
        )
    return image.colourspace("srgb").cast("uchar")


def average(image: Image) -> str:
    """Return the average color of an sRGB picture as ``#rrggbb``."""
    means = image.stats()
    return "#" + "".join(f"{round(means.getpoint(4, band + 1)[0]):02x}" for band in range(3))


def has_linear_numbers(image: Image) -> bool:
    """Tell whether the colors are floating-point numbers of light, which have no end that is white."""
    return image.format == "float" and image.interpretation not in _LAB_WHITES


def _in_usual_numbers(image: Image) -> Image:
    """Return a picture of 32 bits a channel in numbers that the others have. Raises ``FileRefused``."""
    if image.format in _WHOLE_NUMBERS or image.interpretation in {"scrgb", "multiband"}:
        return image
    gray = image.bands == 1
    if has_linear_numbers(image):
        return (image.bandjoin([image, image]) if gray else image).copy(interpretation="scrgb")
    if image.format == "uint":
        return (image >> 16).cast("ushort").copy(interpretation="grey16" if gray else "rgb16")
    raise _unexplained("The picture has colors in numbers that may be negative, which nothing explains.")


def _unexplained(what: str) -> FileRefused:
    return FileRefused(what, advice="Save it as an RGB picture and import that.")


def _by_profile(image: Image, fallback: str) -> Image:
    try:
        return image.icc_transform(
            "srgb", embedded=True, input_profile=fallback, intent="relative", black_point_compensation=True
        )
    except pyvips.Error:
        if fallback == "cmyk":
            raise
        return image


@lru_cache(maxsize=64)
def _is_srgb(profile: bytes) -> bool:
    """Tell whether a profile moves no color by more than one step of 255, so that applying it can be saved.

    Judged by what it does to a grid of 729 colors: most pictures carry one of many writings of sRGB, and
    transforming 5 megapixels takes as long as encoding them twice.
    """
    if profile[16:20] != b"RGB ":
        return False
    steps = [round(step * 255 / 8) for step in range(9)]
    grid = pyvips.Image.new_from_memory(
        bytes(v for rgb in product(steps, repeat=3) for v in rgb), 27, 27, 3, "uchar"
    )
    tagged = grid.copy(interpretation="srgb")
    tagged.set_type(pyvips.GValue.blob_type, PROFILE, profile)
    try:
        moved = tagged.icc_transform("srgb", embedded=True, intent="relative", black_point_compensation=True)
        return bool((moved.cast("short") - grid).abs().max() <= _UNSEEN)
    except pyvips.Error:
        return False
