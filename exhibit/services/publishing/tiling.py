"""Tiles of large pictures in an edition: in a folder beside the objects, named by what they all hold."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from exhibit.model.edition import Tiles
from exhibit.model.pyramid import name_of_tiles, tile_names
from exhibit.model.refusals import FileRefused

_INCOMING = "incoming_files"
_DESCRIPTION = "image.dzi"
_LEVELS = "image_files"

PutTiles = Callable[[Path, Sequence[str], Path], tuple[str, ...]]
"""Puts the tiles of these names from one folder into another that is empty, and returns the SHA-256 of each.

The first folder has the levels in it and is beside the description of the pyramid.
"""


def copied_tiles(source: Path, names: Sequence[str], target: Path) -> tuple[str, ...]:
    """Copy tiles: what leaves the house shares its bytes with nothing."""
    digests = []
    for name in names:
        content = (source / name).read_bytes()
        (target / name).write_bytes(content)
        digests.append(hashlib.sha256(content).hexdigest())
    return tuple(digests)


def hang_tiles(pyramid: Path, data: Path, put: PutTiles) -> tuple[Tiles, dict[str, str]]:
    """Put a pyramid's tiles into an edition, and return what they are and the SHA-256 of each by its path.

    Raises ``FileRefused`` where the pyramid is not whole.
    """
    width, height, size, overlap = _measures(pyramid / _DESCRIPTION)
    names = tuple(tile_names(width, height, size))
    incoming = data / "objects" / _INCOMING
    for level in sorted({name.partition("/")[0] for name in names}):
        (incoming / level).mkdir(parents=True)
    try:
        digests = dict(zip(names, put(pyramid / _LEVELS, names, incoming), strict=True))
        identity = name_of_tiles(digests)
        target = data / "objects" / identity[:2] / f"{identity}_files"
        target.parent.mkdir(exist_ok=True)
        if not target.exists():
            incoming.rename(target)
    except FileNotFoundError as error:
        what = "A large picture has lost some of its tiles."
        raise FileRefused(what, advice="Import the picture once more.") from error
    finally:
        shutil.rmtree(incoming, ignore_errors=True)
    path = target.relative_to(data).as_posix()
    tiles = Tiles(path=path, width=width, height=height, size=size, overlap=overlap)
    return tiles, {f"{path}/{name}": digest for name, digest in digests.items()}


def _measures(description: Path) -> tuple[int, int, int, int]:
    """Return what a pyramid says of itself: width, height, size of tiles and overlap, in pixels."""
    try:
        text = description.read_text(encoding="utf-8")
    except (OSError, ValueError):
        text = ""
    said = dict(re.findall(r'\b(Width|Height|TileSize|Overlap)="(\d{1,9})"', text))
    if len(said) < len(("Width", "Height", "TileSize", "Overlap")) or "0" in {
        said["Width"],
        said["TileSize"],
    }:
        what = "The tiles of a large picture cannot be read."
        raise FileRefused(what, advice="Import the picture once more.")
    return int(said["Width"]), int(said["Height"]), int(said["TileSize"]), int(said["Overlap"])
