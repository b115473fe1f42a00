"""Finding the files that a row names: exactly, else without regard to case and Unicode form."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from exhibit.model.said import Said
from exhibit.services.importing.report import EXACTLY_NAMED
from exhibit.services.importing.walking import FoundFile

EXACT = EXACTLY_NAMED
BY_NAME = Said("by its name, in a subfolder")
FOLDED = Said("without regard to case or Unicode form")
FOLDED_NAME = Said("by its name in a subfolder, without regard to case or Unicode form")

IN_FOLDER = Said("in the folder that the row names")

_MOST_IN_FOLDER = 50
"""No piece has more files; a folder that has is where everything lies."""
_PARTS = re.compile(r"[;\n|]")
_JOINED = re.compile(r",|\s(?:and|y|e|et|und|&|\+)\s", re.IGNORECASE)
_QUOTES = "\"'“”„‘’«»"


@dataclass(frozen=True, slots=True)
class Match:
    """What became of a name in a sheet: one file and how it was found, several, or none."""

    name: str
    files: tuple[FoundFile, ...] = ()
    how: str = ""


class FileNames:
    """The names of a folder's files, to be asked for one by one."""

    def __init__(self, files: Iterable[FoundFile]) -> None:
        self._ways: list[tuple[str, dict[str, list[FoundFile]]]] = [
            (how, defaultdict(list)) for how in (EXACT, BY_NAME, FOLDED, FOLDED_NAME)
        ]
        self._folders: dict[str, list[FoundFile]] = defaultdict(list)
        for file in files:
            if "/" in file.name:
                self._folders[_folded(file.name.rpartition("/")[0])].append(file)
            for (_, names), key in zip(self._ways, _keys(file.name), strict=True):
                names[key].append(file)

    def find(self, name: str) -> Match:
        """Find a file by its path from the source or by its name; the strictest way that finds any wins."""
        keys = _keys(_tidied(name))
        for (how, names), key in zip(self._ways, keys, strict=True):
            if found := names.get(key):
                return Match(name, tuple(found), how if len(found) == 1 else "")
        return Match(name)

    def listed(self, cell: str) -> tuple[Match, ...]:
        """Find the files of a cell: a single name, or names parted by semicolons, lines or bars.

        A part that is no file's name is parted by commas or an "and" too, where each piece of it then names a
        file; and it may be the name of a folder, which stands for the files that lie in it.
        """
        whole = self.find(cell.strip())
        if whole.files or not cell.strip():
            return (whole,) if whole.files else ()
        parts = [part.strip() for part in _PARTS.split(cell) if part.strip()]
        return tuple(match for part in parts for match in self._part(part))

    def _part(self, part: str) -> tuple[Match, ...]:
        match = self.find(part)
        if match.files:
            return (match,)
        pieces = [self.find(piece.strip()) for piece in _JOINED.split(part) if piece.strip()]
        if pieces and all(piece.files for piece in pieces):
            return tuple(pieces)
        return self._in_folder(part) or (match,)

    def _in_folder(self, part: str) -> tuple[Match, ...]:
        found = self._folders.get(_folded(_tidied(part).rstrip("/")), [])
        if len(found) > _MOST_IN_FOLDER:
            return ()
        return tuple(Match(file.name, (file,), IN_FOLDER) for file in found)


def _keys(name: str) -> tuple[str, str, str, str]:
    last = name.rsplit("/", 1)[-1]
    return name, last, _folded(name), _folded(last)


def _tidied(name: str) -> str:
    return name.strip().strip(_QUOTES).replace("\\", "/").removeprefix("./")


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
