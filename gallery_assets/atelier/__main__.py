"""Draw the sample gallery and write its sheet: ``python -m gallery_assets.atelier``."""

from __future__ import annotations

import argparse
import io
import pkgutil
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from PIL import Image

from gallery_assets.atelier import pictures, sheet
from gallery_assets.atelier.submission import Submission
from gallery_assets.atelier.writings import RECORDS

SAMPLE = Path(__file__).resolve().parents[1] / "sample"
LARGEST = 2_050_000
"""Bytes of one picture: twelve of them travel with the program, which has to stay small."""


class Picture(Protocol):
    """What every module of ``pictures`` offers."""

    RECORD: Submission

    def draw(self, scale: float = 1.0) -> Image.Image:
        """The picture; ``scale`` 1 is full size, smaller is the same picture with fewer pixels."""


def gallery() -> Iterator[tuple[str, Picture]]:
    """Every picture's module name and module, by name."""
    for found in pkgutil.iter_modules(pictures.__path__):
        yield found.name, cast(Picture, import_module(f"{pictures.__name__}.{found.name}"))


def encoded(image: Image.Image) -> bytes:
    """The picture as JPEG, as good as fits: color in full resolution if that costs little, else halved."""
    for subsampling, coarsest in (("4:4:4", 84), ("4:2:0", 50)):
        data = _jpeg(image, coarsest, subsampling)
        if len(data) > LARGEST:
            continue
        low, high = coarsest, 95
        while high - low > 1:
            middle = (low + high) // 2
            better = _jpeg(image, middle, subsampling)
            low, high, data = (middle, high, better) if len(better) <= LARGEST else (low, middle, data)
        return data
    raise ValueError("The picture is too rich for its size limit: draw it smaller or smoother.")


def _jpeg(image: Image.Image, quality: int, subsampling: str) -> bytes:
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=quality, subsampling=subsampling, optimize=True, progressive=True)
    return stream.getvalue()


def draw_all(only: str, scale: float, out: Path) -> list[Submission]:
    """Draw the pictures (or the one named) into ``out``; the records of all of them."""
    records: list[Submission] = []
    for name, picture in gallery():
        records.append(picture.RECORD)
        if only not in ("", name):
            continue
        begun = time.perf_counter()
        data = encoded(picture.draw(scale))
        (out / picture.RECORD.files[0]).write_bytes(data)
        print(f"{name}: {len(data) / 1e6:.2f} MB, {time.perf_counter() - begun:.1f} s")
    return records


def main() -> None:
    """Read the command line, draw, write the sheet."""
    parser = argparse.ArgumentParser(prog="gallery_assets.atelier", description=__doc__)
    parser.add_argument("--only", default="", metavar="NAME", help="draw one picture, by its module's name")
    parser.add_argument(
        "--scale", type=float, default=1.0, metavar="F", help="1 is full size; 0.2 is a quick look"
    )
    parser.add_argument("--out", type=Path, default=SAMPLE, metavar="DIR", help="where the files go")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    records = draw_all(options.only, options.scale, options.out)
    sheet.write([*records, *RECORDS], options.out / "submissions.csv")


if __name__ == "__main__":
    main()
