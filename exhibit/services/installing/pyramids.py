"""Seeing that large pictures have all their tiles, and that there are no others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from exhibit.interchange.bags import Kind, Problem, problem
from exhibit.model.edition import Tiles
from exhibit.model.pyramid import count_tiles, is_size, tile_names

_MARK = "_files/"


class Pyramids:
    """The tiles that are in an edition, by their folder."""

    def __init__(self, files: Iterable[str]) -> None:
        self._there: dict[str, set[str]] = defaultdict(set)
        for path in files:
            folder, mark, name = path.partition(_MARK)
            if mark:
                self._there[folder + mark.rstrip("/")].add(name)
        self._named: set[str] = set()

    def look_at(self, tiles: Tiles, number: int) -> Iterator[Problem]:
        """Yield what is wrong with the tiles of a picture of the work of this number."""
        folder = f"data/{tiles.path}"
        there = self._there.get(folder, set())
        self._named.add(folder)
        if not is_size(tiles.width, tiles.height, tiles.size):
            sentence = f"A picture of work {number} is said to have tiles of no size."
            yield problem(folder, Kind.CONTENT, sentence)
            return
        wanted = count_tiles(tiles.width, tiles.height, tiles.size)
        # Counted first: a forged size would name more tiles than there is memory.
        if wanted > len(there):
            sentence = f"A picture of work {number} has {len(there)} of its {wanted} tiles."
            yield problem(folder, Kind.MISSING, sentence)
        elif there != set(tile_names(tiles.width, tiles.height, tiles.size)):
            sentence = f"A picture of work {number} has tiles that are not of its size."
            yield problem(folder, Kind.EXTRA, sentence)

    def left(self) -> Iterator[Problem]:
        """Yield the folders that belong to none of the pictures that were looked at."""
        for folder in sorted(self._there.keys() - self._named):
            yield problem(folder, Kind.EXTRA, "No picture in this edition is made of these tiles.")
