"""What the directories of a TIFF say of its pictures before any is decoded (TIFF 6.0, BigTIFF)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from exhibit.media.embedded.directories import Directory, TagFile

MAX_DIRECTORIES = 1000

LAB = 8
EIGHT_BITS = 8

_SUBFILE_TYPE, _BITS, _PHOTOMETRIC = 254, 258, 262
_WANTED = frozenset((_SUBFILE_TYPE, _BITS, _PHOTOMETRIC))
_REDUCED, _MASK = 1, 4


@dataclass(frozen=True, slots=True)
class TiffPicture:
    """One picture of a TIFF: what it is for (tag 254), how colors are told (262), bits a channel (258)."""

    subfile_type: int
    photometric: int
    bits: int

    @property
    def is_page(self) -> bool:
        """Whether it is a page, neither a smaller copy of another one nor a mask that cuts one out."""
        return not self.subfile_type & (_REDUCED | _MASK)


def pages(path: Path) -> tuple[int, ...]:
    """Return the places, from 0, of those pictures of a TIFF that are pages; at least one, (0,)."""
    found = tuple(place for place, each in enumerate(directories(path)) if each.is_page)
    return found or (0,)


def directories(path: Path, most: int = MAX_DIRECTORIES) -> tuple[TiffPicture, ...]:
    """Return the first pictures of a TIFF in order; damage ends them, and the decoder will say what it is.

    Raises ``OSError`` where the file cannot be read.
    """
    with path.open("rb") as stream:
        return tuple(islice(_chain(stream), most))


def _chain(stream: BinaryIO) -> Iterator[TiffPicture]:
    try:
        tags = TagFile(stream)
    except ValueError:
        return
    at, seen = tags.first, set[int]()
    while at and at not in seen:  # directories that point at each other would be read for ever
        seen.add(at)
        directory = tags.read(at, _WANTED)
        if not directory.tags:
            return
        yield _picture(tags, directory)
        at = directory.following


def _picture(tags: TagFile, directory: Directory) -> TiffPicture:
    def value(tag: int, size: int) -> int:
        return tags.number(directory.tags.get(tag, b"")[:size])

    return TiffPicture(value(_SUBFILE_TYPE, 4), value(_PHOTOMETRIC, 2), value(_BITS, 2))
