"""Pictures of an edition that are no longer what they were published as.

Publishing names an object by the SHA-256 of its bytes, so its name alone tells whether it is whole: a cut
or altered picture may well be decoded without a word, and would be shown broken. The tiles of a large picture
are called by their places; what they were published as stands in the list that the edition comes with.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from exhibit.model.pyramid import TILE

PICTURES = ".jpg"

LIST = "manifest-sha256.txt"
"""Beside an edition's ``data`` folder: every file in it with its SHA-256."""

CHUNK = 1 << 18
"""How many bytes are hashed at a time; of so many the interpreter is let go of."""

LONGEST_LINE = 1 << 10
"""How many bytes of a line of the list are read at a time; lines of tiles are far shorter."""

_NAMED = re.compile(r"[0-9a-f]{64}")
_LISTED = re.compile(
    rf"([0-9a-f]{{64}}) [ *]data/(objects/[0-9a-f]{{2}}/[0-9a-f]{{64}}_files/{TILE.pattern})\r?\n?"
)


def named_by_hash(root: Path) -> Iterator[Path]:
    """Return the pictures below an edition's ``data`` folder whose names are hashes, tiles not among them."""
    for folder in sorted((root / "objects").glob("??")):
        for file in sorted(folder.glob(f"*{PICTURES}")):
            if _NAMED.fullmatch(file.stem):
                yield file


def is_whole(file: Path, pause: Callable[[], None], digest: str = "") -> bool:
    """Tell whether a file holds what its name says, or ``digest``; one that cannot be read does not.

    ``pause`` is called between two chunks and ends the reading by raising.
    """
    found = hashlib.sha256(usedforsecurity=False)
    try:
        with file.open("rb", buffering=0) as stream:
            while chunk := stream.read(CHUNK):
                found.update(chunk)
                pause()
    except OSError:
        return False
    return found.hexdigest() == (digest or file.stem)


def damaged_pictures(root: Path, pause: Callable[[], None]) -> Iterator[str]:
    """Find the damaged pictures of an edition, one file after another; return their paths below ``root``.

    ``pause`` is called before each file too, and ends the search by raising.
    """
    for file in named_by_hash(root):
        pause()
        if not is_whole(file, pause):
            yield file.relative_to(root).as_posix()


def damaged_tiles(root: Path, pause: Callable[[], None]) -> Iterator[str]:
    """Find the tiles of an edition that are damaged or gone, as ``damaged_pictures`` does pictures.

    Without the list that the edition comes with, nothing is known of them and none is found.
    """
    try:
        listed = (root.parent / LIST).open("rb")
    except OSError:
        return
    with listed:
        for path, digest in _tiles(listed):
            pause()
            if not is_whole(root / path, pause, digest):
                yield path


def pyramid_of(path: str) -> str:
    """Return the folder of all tiles of the picture that a tile is of; of another file, its own path."""
    folder, mark, _ = path.partition("_files/")
    return f"{folder}_files" if mark else path


def _tiles(listed: BinaryIO) -> Iterator[tuple[str, str]]:
    """Read path and SHA-256 of each tile, a line at a time; what else stands there is passed over."""
    try:
        while line := listed.readline(LONGEST_LINE):
            if found := _LISTED.fullmatch(line.decode("utf-8", "replace")):
                yield found[2], found[1]
    except OSError:
        return  # a disk that fails here fails for what visitors see too, and says so there
