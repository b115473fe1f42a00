"""Pictures with the size and the detail of real ones, the same at every run."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageChops, ImageOps

JPEG_SIZES = ((4000, 3000), (4608, 3456), (5472, 3648), (6000, 4000))
"""12 to 24 megapixels, as cameras and telephones have them."""

OTHER_SIZES = ((3000, 2000), (3600, 2700))
"""6 to 10 megapixels, as scans and drawings come as PNG and TIFF."""


HEADINGS = (
    *("Submission ID", "Title", "Artist", "Medium", "File", "Artist statement", "Alt text", "Theme"),
    *("Status", "Kiosk consent", "Content notes"),
)


def photograph(size: tuple[int, int], seed: int) -> Image.Image:
    """Return noise of every scale, from broad forms to grain; in bytes as JPEG it is like a photograph."""
    chance = np.random.default_rng(seed)
    picture = np.zeros((size[1], size[0], 3), np.float32)
    for cells, strength in ((6, 60), (40, 30), (300, 16), (1500, 8)):
        noise = chance.integers(0, 256, (cells, cells, 3), np.uint8)
        layer = Image.fromarray(noise).resize(size, Image.Resampling.BICUBIC)
        picture += (np.asarray(layer, np.float32) - 128) * (strength / 64)
    return Image.fromarray(np.clip(picture + 128, 0, 255).astype(np.uint8))


def unlike(picture: Image.Image, number: int) -> Image.Image:
    """Return a picture with the same grain and other broad forms, so that none is taken for another one."""
    forms = np.random.default_rng(number).integers(0, 256, (6, 8, 3), np.uint8)
    turned = (picture, ImageOps.mirror(picture), ImageOps.flip(picture))[number % 3]
    return ImageChops.add(turned, Image.fromarray(forms).resize(picture.size), offset=-128)


def write_photographs(folder: Path, count: int, sizes: Sequence[tuple[int, int]] = JPEG_SIZES) -> list[Path]:
    """Write JPEGs of 3 to 8 MB; a few grains, each with forms of its own."""
    return list(_write(folder, count, sizes, ("jpg",), {"quality": 90}))


def write_scans(folder: Path, count: int) -> list[Path]:
    """Write PNGs and TIFFs in turn."""
    return list(_write(folder, count, OTHER_SIZES, ("png", "tif"), {"compress_level": 1}))


def write_pictures(
    folder: Path, count: int, kind: str, sizes: Sequence[tuple[int, int]] = OTHER_SIZES
) -> list[Path]:
    """Write pictures of one kind: ``jpg``, ``png`` or ``tif``."""
    return list(_write(folder, count, sizes, (kind,), {"compress_level": 1} if kind == "png" else {}))


def _write(
    folder: Path, count: int, sizes: Sequence[tuple[int, int]], kinds: Sequence[str], options: dict[str, Any]
) -> Iterator[Path]:
    folder.mkdir(parents=True)
    drawn = {size: photograph(size, seed) for seed, size in enumerate(sizes)}
    for number in range(count):
        kind = kinds[number // len(sizes) % len(kinds)]
        path = folder / f"{number:03}.{kind}"
        unlike(drawn[sizes[number % len(sizes)]], number).save(path, **options)
        yield path


def write_sheet(folder: Path, files: Sequence[Path]) -> None:
    """Write a sheet that accepts every file as a work that may be shown."""
    with (folder / "sheet.csv").open("w", encoding="utf-8", newline="") as stream:
        sheet = csv.writer(stream)
        sheet.writerow(HEADINGS)
        for number, path in enumerate(files):
            words = (f"Work {number}", f"Maker {number}", "Photograph", path.name, "After nights.", "Noise")
            sheet.writerow((f"S-{number}", *words, "Burnout", "accepted", "yes", "none"))
