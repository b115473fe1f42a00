"""Reading a bag as a whole without hashing: what it lists, what is there, and everything wrong with that."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

from exhibit.interchange.bags.bag import PAYLOAD, Bag, Manifest
from exhibit.interchange.bags.comparing import compare
from exhibit.interchange.bags.paths import way_out
from exhibit.interchange.bags.problems import Kind, Problem, problem
from exhibit.interchange.bags.tagfiles import (
    Declaration,
    MalformedError,
    algorithm_of,
    parse_declaration,
    parse_fetch,
    parse_info,
    parse_manifest,
    split_lines,
)
from exhibit.interchange.bags.walking import links_outside, walk

LARGEST_TAG_FILE = 64 << 20
"""Bytes of a text file that are read at most: a list of 300,000 files is 45 MiB, a bomb is anything."""

_MANIFEST = re.compile(r"(tag)?manifest-[a-z0-9_]+\.txt")


def read_bag(folder: Path, *, shared_bytes_allowed: bool = False) -> Bag:
    """Read a bag of BagIt 0.93 to 1.0; all that is wrong with it short of its bytes is in ``problems``.

    Nothing is raised for a bad bag, and no path that a bag names is ever opened: only files that were found
    in the folder are. ``shared_bytes_allowed`` lets files be hard links to files outside, as a preview's are.
    """
    if not folder.is_dir():
        return Bag(folder=folder, problems=(problem(".", Kind.MISSING, "There is no such folder."),))
    files, problems = walk(folder)
    texts = _Texts(folder, {path: facts.st_size for path, facts in files.items()})
    bag = texts.bag()
    outside = () if shared_bytes_allowed else links_outside(files)
    found = {*problems, *outside, *texts.problems, *compare(bag)}
    return dataclasses.replace(
        bag, problems=tuple(sorted(found, key=lambda one: (one.path, one.kind, one.sentence)))
    )


class _Texts:
    """The text files of one bag, read in turn; ``problems`` gathers what is wrong with them."""

    def __init__(self, folder: Path, sizes: dict[str, int]) -> None:
        self.folder = folder
        self.sizes = sizes
        self.problems: list[Problem] = []
        self.declaration = Declaration()

    def bag(self) -> Bag:
        self.declaration = self._declaration()
        return Bag(
            folder=self.folder,
            version=self.declaration.version,
            info=self._info(),
            sizes=self.sizes,
            manifests=self._manifests(),
            fetched=self._fetched(),
        )

    def _note(self, path: str, kind: Kind, sentence: str) -> None:
        self.problems.append(problem(path, kind, sentence))

    def _bytes(self, name: str) -> bytes:
        """Read a text file that was found. Raises ``MalformedError`` where it cannot be read."""
        if self.sizes[name] > LARGEST_TAG_FILE:
            message = "This file is far too long to be a text of a bag."
            raise MalformedError(message)
        try:
            return (self.folder / name).read_bytes()
        except OSError as error:
            message = f"This file cannot be read: {error.strerror or error}."
            raise MalformedError(message) from error

    def _lines(self, name: str) -> list[str]:
        try:
            return split_lines(self._bytes(name), self.declaration.encoding)
        except MalformedError as malformed:
            self._note(name, Kind.MALFORMED, str(malformed))
            return []

    def _declaration(self) -> Declaration:
        """Read ``bagit.txt``; where that is bad, go on as if it were 1.0, to name what else is."""
        if "bagit.txt" not in self.sizes:
            self._note("bagit.txt", Kind.MISSING, "This file is missing: without it the folder is not a bag.")
            return Declaration()
        try:
            return parse_declaration(self._bytes("bagit.txt"))
        except MalformedError as malformed:
            self._note("bagit.txt", Kind.MALFORMED, str(malformed))
            return Declaration()

    def _info(self) -> tuple[tuple[str, str], ...]:
        name = "bag-info.txt" if self.declaration.version >= (0, 96) else "package-info.txt"
        if name not in self.sizes:
            return ()
        tags, problems = parse_info(name, self._lines(name), self.declaration.version)
        self.problems += problems
        return tags

    def _manifests(self) -> tuple[Manifest, ...]:
        manifests = []
        for name in sorted(path for path in self.sizes if _MANIFEST.fullmatch(path)):
            try:
                algorithm = algorithm_of(name)
            except MalformedError as malformed:
                self._note(name, Kind.UNSUPPORTED, str(malformed))
                continue
            entries, problems = parse_manifest(name, self._lines(name), self.declaration.version)
            self.problems += problems
            inside = {path: digest for path, digest in entries.items() if self._inside(name, path)}
            manifests.append(Manifest(name=name, algorithm=algorithm, entries=inside))
        return tuple(manifests)

    def _fetched(self) -> frozenset[str]:
        if "fetch.txt" not in self.sizes:
            return frozenset()
        paths, problems = parse_fetch("fetch.txt", self._lines("fetch.txt"), self.declaration.version)
        self.problems += problems
        return frozenset(path for path in paths if self._inside("fetch.txt", path))

    def _inside(self, name: str, path: str) -> bool:
        """Tell whether a list may name this path: tag manifests nothing of the payload, others only that."""
        if way := way_out(path):
            self._note(path, Kind.UNSAFE, f"{name} lists a path that {way}.")
        elif path.startswith(PAYLOAD) == name.startswith("tag"):
            where = "outside" if name.startswith("tag") else "inside"
            self._note(path, Kind.UNSAFE, f"{name} may only list files {where} of the folder data.")
        else:
            return True
        return False
