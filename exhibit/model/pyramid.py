"""Which tiles a picture has that is cut at every scale (Deep Zoom), by its size, and what they are called."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping

TILE = re.compile(r"(0|[1-9][0-9]?)/(0|[1-9][0-9]{0,6})_(0|[1-9][0-9]{0,6})\.jpg")
"""The name of a tile: level, column and row."""

_LONGEST = 1 << 31


def levels_of(width: int, height: int) -> tuple[tuple[int, int], ...]:
    """Return the size of the picture at each level in pixels: first a single one, last the whole."""
    sizes = [(width, height)]
    while max(sizes[-1]) > 1:
        sizes.append(tuple(max(1, -(-side // 2)) for side in sizes[-1]))  # type: ignore[arg-type]
    return tuple(reversed(sizes))


def count_tiles(width: int, height: int, size: int) -> int:
    """Return how many tiles there are of ``size`` by ``size`` pixels, at all levels."""
    return sum(-(-across // size) * -(-down // size) for across, down in levels_of(width, height))


def tile_names(width: int, height: int, size: int) -> Iterator[str]:
    """Yield the name of every tile in a fixed order: ``<level>/<column>_<row>.jpg``."""
    for level, (across, down) in enumerate(levels_of(width, height)):
        for row in range(-(-down // size)):
            for column in range(-(-across // size)):
                yield f"{level}/{column}_{row}.jpg"


def is_size(*numbers: object) -> bool:
    """Tell whether these can be sizes in pixels, whoever wrote them."""
    return all(isinstance(one, int) and 0 < one < _LONGEST for one in numbers)


def name_of_tiles(digests: Mapping[str, str]) -> str:
    """Return what the folder of some tiles is called, by the SHA-256 of each by its name.

    It is the SHA-256 over a list of them, by level, row and column: it changes with every byte of every tile.
    """
    told = "".join(f"{digests[name]}  {name}\n" for name in sorted(digests, key=_place))
    return hashlib.sha256(told.encode()).hexdigest()


def _place(name: str) -> tuple[int, ...]:
    match = TILE.fullmatch(name)
    level, column, row = match.groups() if match else ("-1", "-1", "-1")
    return int(level), int(row), int(column)
