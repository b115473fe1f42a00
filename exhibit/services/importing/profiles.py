"""Mapping profiles: what a curator laid down for one kind of sheet, found again by its headings.

A profile is an ordinary mapping file that names every heading of its sheet, so it serves on the command line
as well; it is called by the name of its file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from exhibit import durable
from exhibit.interchange.fields import heading_key
from exhibit.interchange.mapping import MappingFile, mapping_text, read_mapping
from exhibit.model.refusals import Refusal, SheetRefused

_UNFIT = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]+')
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Profile:
    """A remembered mapping and the file that it is in."""

    path: Path
    mapping: MappingFile

    @property
    def name(self) -> str:
        """What a person calls it."""
        return self.path.stem


def list_profiles(folder: Path) -> tuple[Profile, ...]:
    """Return every profile by name. A file that is no mapping is left out: somebody else put it there."""
    found = []
    for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
        try:
            found.append(Profile(path, read_mapping(path)))
        except SheetRefused:
            continue
    return tuple(found)


def find_profile(folder: Path, headings: Iterable[str]) -> Profile | None:
    """Return the profile for sheets with exactly these headings, in whatever order; the first by name."""
    wanted = _keys(headings)
    return next(
        (one for one in list_profiles(folder) if wanted and _keys(one.mapping.columns) == wanted), None
    )


def remember_profile(folder: Path, name: str, headings: Iterable[str], mapping: MappingFile) -> Profile:
    """Keep a mapping for sheets with these headings, durably, in place of one that is there for them.

    The encoding is not kept: it was that of one file, and would spoil the next one that has another.
    Raises ``Refusal`` where the mapping leaves a heading out, there is none, or the name has no letters.
    """
    title, headings = profile_name(name), tuple(headings)
    if not title or not headings or _keys(headings) != _keys(mapping.columns):
        raise Refusal("A profile needs a name and a sheet, and says of every column what it is.")
    mapping = replace(mapping, encoding="")
    former = find_profile(folder, headings)
    path = folder / f"{title}.toml"
    durable.make_folder(folder)
    durable.write_file(path, mapping_text(mapping).encode("utf-8"))
    if former is not None and not former.path.samefile(path):
        former.path.unlink()
    return Profile(path, mapping)


def profile_name(text: str) -> str:
    """Return a name that every file system can hold."""
    tidied = " ".join(_UNFIT.sub(" ", text).encode("utf-8", "replace").decode("utf-8").split())
    return tidied[:_LONGEST_NAME].strip(". ")


def _keys(headings: Iterable[str]) -> frozenset[str]:
    return frozenset(heading_key(heading) or heading.strip() for heading in headings)
