"""Large pictures cut into tiles at every scale, so that a screen loads no more of them than it shows.

The layout is Deep Zoom's (DZI): ``image.dzi`` says how large the picture and its tiles are, and
``image_files/<level>/<column>_<row>.jpg`` holds them, level 0 being a single pixel. A pyramid is built beside
its place and gets its name when all of it is on the disk: one that has its name is whole.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyvips

from exhibit import durable
from exhibit.media.decoding import Image
from exhibit.media.store import DZI, tiles_path, writing

TILED_FROM = 5000
"""Pictures of this long edge and more, in pixels, have a pyramid."""

TILE, OVERLAP, QUALITY = 512, 1, 85

_ASIDE = "sideways.tif"
_PROPERTIES = "vips-properties.xml"
_WRITING = ("write error", "write failed", "unable to create", "close error")


def wanted(width: int, height: int) -> bool:
    """Tell whether a picture of this size in pixels has a pyramid."""
    return max(width, height) >= TILED_FROM


def is_stored(root: Path, sha256: str) -> bool:
    """Tell whether the store at ``root`` has a picture's pyramid, which then is whole."""
    return (tiles_path(root, sha256) / DZI).is_file()


def store(root: Path, sha256: str, image: Image, lay_aside: bool = False) -> None:  # noqa: FBT001, FBT002
    """Cut a picture in eight-bit sRGB, turned as its orientation says, and store its tiles durably.

    ``image`` is read once, from top to bottom. One whose pixels come in another order when it is turned has
    to be in memory, or to be laid aside first. Raises ``Refusal`` where the store cannot be written,
    ``pyvips.Error`` where decoding fails.
    """
    target = tiles_path(root, sha256)
    with writing():
        durable.make_folder(target.parent)
        with durable.incoming_folder(target.parent) as beside, _telling_of_the_disk():
            _cut(_laid_aside(image, beside) if lay_aside else image, beside)
            (beside / _ASIDE).unlink(missing_ok=True)
        _give_name(beside, target)


def _laid_aside(image: Image, folder: Path) -> Image:
    """Return the picture from a file of tiles, where its pixels are found in any order in little memory."""
    path = os.fsencode(folder / _ASIDE)
    turn = image.get("orientation")
    image.tiffsave(path, tile=True, tile_width=TILE, tile_height=TILE, compression="jpeg", Q=95, keep="none")
    aside = pyvips.Image.tiffload(path).copy()
    aside.set_type(pyvips.GValue.gint_type, "orientation", turn)
    return aside


def _cut(image: Image, folder: Path) -> None:
    image.autorot().dzsave(
        os.fsencode(folder / Path(DZI).stem),
        tile_size=TILE,
        overlap=OVERLAP,
        suffix=f".jpg[Q={QUALITY}]",
        keep="none",
    )
    # libvips also lists what the original's header said, of its maker too.
    (folder / f"{Path(DZI).stem}_files" / _PROPERTIES).unlink(missing_ok=True)


@contextmanager
def _telling_of_the_disk() -> Iterator[None]:
    """Turn what libvips says of the disk under the store into an ``OSError``."""
    try:
        yield
    except pyvips.Error as error:
        if any(sign in str(error) for sign in _WRITING):
            raise _of_the_disk(error) from error
        raise


def _of_the_disk(error: pyvips.Error) -> OSError:
    """Return the system's error, which libvips has only as words, among its own."""
    said = [line.partition("system error: ")[2] for line in str(error).splitlines()]
    number = next((number for number in errno.errorcode if os.strerror(number) in said), errno.EIO)
    return OSError(number, os.strerror(number))


def _give_name(beside: Path, target: Path) -> None:
    try:
        durable.replace_folder(beside, target)
    except OSError:
        shutil.rmtree(beside, ignore_errors=True)
        if not (target / DZI).is_file():  # else another worker was quicker with the same picture
            raise
