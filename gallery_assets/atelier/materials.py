"""Grounds, color and the edges of things: what the pictures are made on, and how a layer sits on another.

Pictures are float32 arrays (height, width, 3) from 0 to 1 until ``finish`` turns them into a PIL image.
"""

from __future__ import annotations

import numpy as np
from PIL import Image

from gallery_assets.atelier.noise import (
    Field,
    Pixels,
    Size,
    blurred,
    chance,
    clouds,
    fractal,
    resized,
    smoothstep,
    speckle,
    wobbled,
)

Color = tuple[float, float, float]
"""sRGB, each part 0 to 1."""


def ink(code: str) -> Color:
    """A color from its six hex digits, with or without ``#``."""
    code = code.lstrip("#")
    return int(code[0:2], 16) / 255, int(code[2:4], 16) / 255, int(code[4:6], 16) / 255


def between(first: Color, second: Color, part: float) -> Color:
    """The color ``part`` of the way from the first to the second."""
    a, b, c = (x + (y - x) * part for x, y in zip(first, second, strict=True))
    return a, b, c


def jittered(color: Color, amount: float, rng: np.random.Generator) -> Color:
    """The color as mixed a second time: a little lighter or darker, a little warmer or cooler."""
    lift = float(rng.normal(0.0, amount))
    warm = float(rng.normal(0.0, amount * 0.5))
    shift = (lift + warm, lift, lift - warm)
    a, b, c = (min(1.0, max(0.0, x + s)) for x, s in zip(color, shift, strict=True))
    return a, b, c


def flat(size: Size, color: Color) -> Pixels:
    """A sheet of one color, without texture."""
    return np.broadcast_to(np.array(color, dtype=np.float32), (size[1], size[0], 3)).copy()


def toned(image: Pixels, change: Field) -> Pixels:
    """The image with ``change`` added to all three channels (negative darkens)."""
    return np.asarray(np.clip(image + change[:, :, None], 0.0, 1.0), dtype=np.float32)


def over(image: Pixels, mask: Field, color: Color | Pixels, at: tuple[int, int] = (0, 0)) -> None:
    """Lay paint on the image in place: where ``mask`` is 1 it covers. ``at`` is the mask's left top (x, y).

    ``color`` is one color or pixels of the mask's shape. Parts outside the image are cut off.
    """
    left, top = at
    x0, y0 = max(0, left), max(0, top)
    x1, y1 = min(image.shape[1], left + mask.shape[1]), min(image.shape[0], top + mask.shape[0])
    if x1 <= x0 or y1 <= y0:
        return
    cut = (slice(y0 - top, y1 - top), slice(x0 - left, x1 - left))
    paint = np.array(color, dtype=np.float32) if isinstance(color, tuple) else color[cut]
    place = image[y0:y1, x0:x1]
    place += mask[cut][:, :, None] * (paint - place)


def multiplied(image: Pixels, mask: Field, color: Color) -> None:
    """Lay transparent ink on the image in place: it darkens what is below and never hides it."""
    for channel, part in enumerate(color):
        image[:, :, channel] *= 1.0 + mask * (part - 1.0)


def paper(size: Size, color: Color, seed: int, unit: float = 1.0, tooth: float = 0.03) -> Pixels:
    """Rag paper: soft clouds, tooth, a few fibers. ``unit`` is the width of the finest fiber in pixels."""
    sheet = flat(size, color)
    sheet = toned(sheet, (fractal(size, 420 * unit, seed) - 0.5) * tooth)
    sheet = toned(sheet, (fractal(size, 7 * unit, seed + 1, octaves=3, gain=0.8) - 0.5) * tooth * 1.6)
    return toned(sheet, speckle(size, seed + 2) * tooth * 0.22 - fibers(size, seed + 3, unit) * tooth * 1.2)


def fibers(size: Size, seed: int, unit: float = 1.0, count: int = 700) -> Field:
    """Short curved hairs strewn over a sheet, 0 to 1."""
    rng = chance(seed)
    field = np.zeros((size[1], size[0]), dtype=np.float32)
    steps = np.linspace(0.0, 1.0, 48)
    for _ in range(count):
        x, y = rng.random() * size[0], rng.random() * size[1]
        turn, bend, length = rng.random() * 6.283, rng.normal(0.0, 1.6), unit * rng.uniform(8, 30)
        angles = turn + bend * steps
        xs = np.clip(x + np.cumsum(np.cos(angles)) * length / 48, 0, size[0] - 1).astype(int)
        ys = np.clip(y + np.cumsum(np.sin(angles)) * length / 48, 0, size[1] - 1).astype(int)
        field[ys, xs] = rng.uniform(0.3, 1.0)
    # A wide blur thins a hair of one pixel; what it loses is given back, so that fibers show at any size.
    return np.asarray(np.clip(blurred(field, 0.5 * unit) * max(1.0, unit), 0.0, 1.0), dtype=np.float32)


def woven(size: Size, thread: float, seed: int) -> Field:
    """The relief of plain-woven canvas, -1 to 1; ``thread`` is the pitch in pixels. Add it with ``toned``."""
    drift = (fractal(size, thread * 30, seed, octaves=2) - 0.5) * thread * 2.5
    rows = np.arange(size[1], dtype=np.float32)[:, None]
    columns = np.arange(size[0], dtype=np.float32)[None, :]
    across = np.sin((columns + drift) * (np.pi / thread))
    down = np.sin((rows + drift) * (np.pi / thread))
    slub = 0.55 + 0.9 * clouds(size, (thread * 18, thread), seed + 1) * clouds(
        size, (thread, thread * 18), seed + 2
    )
    return np.asarray(across * down * slub, dtype=np.float32)


def cotton(size: Size, color: Color, seed: int, unit: float = 1.0) -> Pixels:
    """Soft unsized cloth or blotting paper: woolly, with slow stains and no hard tooth."""
    sheet = flat(size, color)
    sheet = toned(sheet, (fractal(size, 300 * unit, seed, octaves=5, gain=0.6) - 0.5) * 0.05)
    fluff = fractal(size, 16 * unit, seed + 1, octaves=4, gain=0.75, stretch=(1.6, 0.8))
    return toned(sheet, (fluff - 0.5) * 0.06 + speckle(size, seed + 2) * 0.008)


def bled(mask: Field, reach: float, seed: int) -> Field:
    """Wet ink: the mask's edge creeps into the paper along its fibers; ``reach`` in pixels."""
    size = (mask.shape[1], mask.shape[0])
    feathered = wobbled(mask, reach * 1.2, reach * 2.5, seed)
    spread = blurred(feathered, reach * 0.55)
    bar = 0.25 + 0.5 * fractal(size, reach * 5, seed + 3, octaves=4, gain=0.7)
    return np.asarray(np.maximum(mask * 0.9, smoothstep(-0.22, 0.22, spread - bar)), dtype=np.float32)


def shadow(mask: Field, offset: tuple[float, float], blur: float) -> Field:
    """The soft shadow a sheet of this shape throws, 0 to 1, moved by ``offset`` = (right, down) pixels."""
    right, down = round(offset[0]), round(offset[1])
    height, width = mask.shape
    moved = np.zeros_like(mask)
    target = moved[max(0, down) : height + min(0, down), max(0, right) : width + min(0, right)]
    target[:] = mask[max(0, -down) : height - max(0, down), max(0, -right) : width - max(0, right)]
    return blurred(moved, blur)


def lay_paper(
    image: Pixels,
    mask: Field,
    color: Color,
    seed: int,
    unit: float = 1.0,
    lift: float = 8.0,
    dark: float = 0.55,
    tooth: float = 0.05,
) -> None:
    """Lay a cut sheet on the image in place: contact shadow, cast shadow, its own grain, a lit cut edge.

    ``lift`` is how far it stands off the sheet below, in ``unit`` pixels. Light comes from the left top.
    """
    night = ink("1d1410")
    cast = shadow(mask, (lift * 0.7 * unit, lift * unit), lift * 0.75 * unit)
    near = shadow(mask, (1.0 * unit, 1.6 * unit), 1.6 * unit)
    over(image, np.maximum(cast * dark, near * dark * 0.8), night)
    size = (mask.shape[1], mask.shape[0])
    sheet = paper(size, color, seed, unit, tooth)
    rim = np.clip(mask - shadow(mask, (1.4 * unit, 1.4 * unit), 0.8 * unit), 0.0, 1.0)
    far = np.clip(mask - shadow(mask, (-1.4 * unit, -1.4 * unit), 0.8 * unit), 0.0, 1.0)
    over(image, mask, toned(sheet, rim * 0.16 - far * 0.10))


def vignette(image: Pixels, strength: float = 0.18, color: Color = (0.16, 0.09, 0.05)) -> Pixels:
    """The image darkened softly and warmly toward its corners, as an old varnish or a lamp would."""
    height, width = image.shape[:2]
    y = np.linspace(-1.0, 1.0, 90, dtype=np.float32)[:, None]
    x = np.linspace(-1.0, 1.0, 120, dtype=np.float32)[None, :]
    reach = resized(smoothstep(0.55, 1.45, np.sqrt(x * x + y * y)), (width, height))
    result = image.copy()
    multiplied(result, reach * strength * 2.0, color)
    return result


def finish(image: Pixels, seed: int = 0, grain: float = 0.006) -> Image.Image:
    """The finished picture, 8 bit sRGB, with the least grain that keeps smooth tones from banding."""
    height, width = image.shape[:2]
    dust = speckle((width, height), seed + 90_001) * grain
    return Image.fromarray((np.clip(toned(image, dust), 0.0, 1.0) * 255.0 + 0.5).astype(np.uint8), "RGB")


def pixels(image: Image.Image) -> Pixels:
    """A PIL picture as an array to go on working with."""
    return np.asarray(image.convert("RGB"), dtype=np.float32) / np.float32(255.0)
