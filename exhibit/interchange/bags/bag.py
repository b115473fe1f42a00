"""A bag as it was read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from exhibit.interchange.bags.problems import Problem

PAYLOAD = "data/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """A list of paths with their checksums in lower-case hex."""

    name: str
    algorithm: str
    entries: Mapping[str, str]

    @property
    def of_tags(self) -> bool:
        """Whether it lists the bag's own text files and not the payload."""
        return self.name.startswith("tag")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bag:
    """A bag as it lies in its folder.

    ``sizes`` are the bytes of every file found, by relative path; ``fetched`` the paths that ``fetch.txt``
    promises; ``problems`` everything wrong short of the files' bytes.
    """

    folder: Path
    version: tuple[int, int] = (1, 0)
    info: tuple[tuple[str, str], ...] = ()
    sizes: Mapping[str, int] = field(default_factory=dict)
    manifests: tuple[Manifest, ...] = ()
    fetched: frozenset[str] = frozenset()
    problems: tuple[Problem, ...] = ()

    def values(self, label: str) -> tuple[str, ...]:
        """Return the values of a tag of ``bag-info.txt``; labels have no case."""
        return tuple(value for name, value in self.info if name.casefold() == label.casefold())

    def value(self, label: str) -> str:
        """Return the first value of a tag, empty where there is none."""
        return next(iter(self.values(label)), "")

    def manifest(self, name: str) -> Mapping[str, str]:
        """Return the entries of one manifest, empty where it is not there."""
        return next((one.entries for one in self.manifests if one.name == name), {})

    @property
    def payload(self) -> Mapping[str, int]:
        """The bytes of every payload file found, by its path."""
        return {path: size for path, size in self.sizes.items() if path.startswith(PAYLOAD)}
