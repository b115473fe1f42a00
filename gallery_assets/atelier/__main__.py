"""Make the sample gallery and write its sheet: ``python -m gallery_assets.atelier``."""

from __future__ import annotations

import argparse
import io
import pkgutil
import time
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Protocol, cast

import numpy as np
import numpy.typing as npt
from PIL import Image

from gallery_assets.atelier import films, papers, pictures, sheet, sounds
from gallery_assets.atelier.submission import Submission
from gallery_assets.atelier.writings import RECORDS

SAMPLE = Path(__file__).resolve().parents[1] / "sample"
LARGEST = 2_050_000
"""Bytes of one picture: twelve of them travel with the program, which has to stay small."""

LARGEST_SCAN = 4_000_000
"""Bytes of a picture of more than ``SCAN`` pixels on a side."""

LARGEST_VIEW = 480_000
"""Bytes of a further picture of the same piece."""

SCAN = 8_000


class Picture(Protocol):
    """What every module of ``pictures`` offers."""

    RECORD: Submission

    def draw(self, scale: float = 1.0) -> Image.Image:
        """The picture; ``scale`` 1 is full size, smaller is the same picture with fewer pixels."""


class Piece(Protocol):
    """What every module of ``sounds``, ``films`` and ``papers`` has in common."""

    RECORD: Submission


class Sound(Piece, Protocol):
    """What every module of ``sounds`` offers."""

    def play(self) -> npt.NDArray[np.float32]:
        """The whole sound, two channels."""


class Film(Piece, Protocol):
    """What every module of ``films`` offers."""

    RATE_OF_FRAMES: int

    def frames(self, scale: float = 1.0) -> Iterator[Image.Image]:
        """Every frame in order; ``scale`` as for a picture."""

    def sound(self) -> npt.NDArray[np.float32]:
        """The film's sound, two channels."""


class Paper(Piece, Protocol):
    """What every module of ``papers`` offers."""

    TITLE: str
    BYLINE: str
    PARAGRAPHS: Sequence[str]


def gallery() -> Iterator[tuple[str, Picture]]:
    """Every picture's module name and module, by name."""
    for name, module in modules_of(pictures):
        yield name, cast(Picture, module)


def modules_of(package: ModuleType) -> Iterator[tuple[str, ModuleType]]:
    """Every module of a package, by name."""
    for found in pkgutil.iter_modules(package.__path__):
        yield found.name, import_module(f"{package.__name__}.{found.name}")


def all_records() -> list[Submission]:
    """The records of every piece, drawn, played, filmed, typeset and written."""
    made = [module for package in (pictures, sounds, films, papers) for _, module in modules_of(package)]
    return [*(cast(Piece, module).RECORD for module in made), *RECORDS]


def encoded(image: Image.Image, largest: int = 0) -> bytes:
    """The picture as JPEG, as good as fits: color in full resolution if that costs little, else halved."""
    largest = largest or (LARGEST if max(image.size) < SCAN else LARGEST_SCAN)
    for subsampling, coarsest in (("4:4:4", 84), ("4:2:0", 50)):
        data = _jpeg(image, coarsest, subsampling)
        if len(data) > largest:
            continue
        low, high = coarsest, 95
        while high - low > 1:
            middle = (low + high) // 2
            better = _jpeg(image, middle, subsampling)
            low, high, data = (middle, high, better) if len(better) <= largest else (low, middle, data)
        return data
    raise ValueError("The picture is too rich for its size limit: draw it smaller or smoother.")


def _jpeg(image: Image.Image, quality: int, subsampling: str) -> bytes:
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=quality, subsampling=subsampling, optimize=True, progressive=True)
    return stream.getvalue()


def make_all(only: str, scale: float, out: Path) -> None:
    """Make every piece (or the one named) into ``out``."""
    from gallery_assets.atelier.tape import write_film, write_sound  # noqa: PLC0415 - encoders the program lacks
    from gallery_assets.atelier.typesetting import write_story  # noqa: PLC0415

    def draw(picture: Picture, target: Path) -> None:
        target.write_bytes(encoded(picture.draw(scale)))
        for name, view in getattr(picture, "VIEWS", {}).items():
            target.with_name(name).write_bytes(encoded(view(scale), LARGEST_VIEW))

    def play(sound: Sound, target: Path) -> None:
        write_sound(sound.play(), target)

    def film(one: Film, target: Path) -> None:
        write_film(one.frames(scale), one.RATE_OF_FRAMES, one.sound(), target)

    def typeset(paper: Paper, target: Path) -> None:
        write_story(paper.TITLE, paper.BYLINE, paper.PARAGRAPHS, target)

    ways: tuple[tuple[ModuleType, Callable[..., None]], ...] = (
        (pictures, draw), (sounds, play), (films, film), (papers, typeset),
    )  # fmt: skip
    for package, make in ways:
        for name, module in modules_of(package):
            if only not in ("", name):
                continue
            begun = time.perf_counter()
            target = out / cast(Piece, module).RECORD.files[0]
            make(module, target)
            print(f"{name}: {target.stat().st_size / 1e6:.2f} MB, {time.perf_counter() - begun:.1f} s")


def main() -> None:
    """Read the command line, make, write the sheet."""
    parser = argparse.ArgumentParser(prog="gallery_assets.atelier", description=__doc__)
    parser.add_argument("--only", default="", metavar="NAME", help="make one piece, by its module's name")
    parser.add_argument(
        "--scale", type=float, default=1.0, metavar="F", help="1 is full size; 0.2 is a quick look"
    )
    parser.add_argument("--out", type=Path, default=SAMPLE, metavar="DIR", help="where the files go")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    make_all(options.only, options.scale, options.out)
    sheet.write(all_records(), options.out / "submissions.csv")


if __name__ == "__main__":
    main()
