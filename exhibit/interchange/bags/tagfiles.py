"""The text files of a bag: declaration, tags, manifests and fetch list (RFC 8493, 2.1 and 2.2)."""

from __future__ import annotations

import codecs
import hashlib
import re
from dataclasses import dataclass

from exhibit.interchange.bags.paths import decode, plain
from exhibit.interchange.bags.problems import Kind, Problem, problem

Version = tuple[int, int]
VERSIONS: tuple[Version, ...] = ((0, 93), (0, 94), (0, 95), (0, 96), (0, 97), (1, 0))

_ENCODINGS = re.compile(r"utf-?(8|16|32)(-[bl]e)?|iso-?8859-?\d+|cp125\d|ascii")
_LINE_END = re.compile(r"\r\n|\r|\n")
_ENTRY = re.compile(r"([0-9a-f]+)[ \t]+(.+)", re.IGNORECASE | re.DOTALL)
_FETCH = re.compile(r"(\S+)[ \t]+(\d+|-)[ \t]+(.+)", re.DOTALL)

_LABELS = ("BagIt-Version", "Tag-File-Character-Encoding")
"""The two lines of ``bagit.txt``, in their order."""


class MalformedError(ValueError):
    """A text file of a bag breaks the rules; the message is a sentence."""


@dataclass(frozen=True, slots=True)
class Declaration:
    """What ``bagit.txt`` says."""

    version: Version = (1, 0)
    encoding: str = "utf-8"


def parse_declaration(data: bytes) -> Declaration:
    """Read ``bagit.txt``. From 1.0 on it has exactly two lines with exactly one space each (2.1.1).

    Raises ``MalformedError``.
    """
    lines = split_lines(data, "utf-8")
    values = [
        re.fullmatch(rf"{label}(\s*):(\s*)(\S+)(\s*)", line)
        for label, line in zip(_LABELS, lines, strict=False)
    ]
    if len(lines) != len(_LABELS) or values[0] is None or values[1] is None:
        message = (
            "These are not the two lines that say which version of BagIt this is and how its text is written."
        )
        raise MalformedError(message)
    version = _version(values[0][3])
    if version >= (1, 0) and any(match.group(1, 2, 4) != ("", " ", "") for match in values if match):
        message = "BagIt 1.0 wants exactly one space after each colon and none elsewhere."
        raise MalformedError(message)
    return Declaration(version, _encoding(values[1][3]))


def _version(text: str) -> Version:
    match = re.fullmatch(r"(\d{1,3})\.(\d{1,3})", text, re.ASCII)
    version = (int(match[1]), int(match[2])) if match else (0, 0)
    if version not in VERSIONS:
        message = f"“{text}” is not a version of BagIt that can be checked here (0.93 to 0.97 and 1.0)."
        raise MalformedError(message)
    return version


def _encoding(text: str) -> str:
    try:
        name = codecs.lookup(text).name
    except (LookupError, ValueError):
        name = ""
    if not _ENCODINGS.fullmatch(name):
        message = f"“{text}” is not a way of writing text that can be read here."
        raise MalformedError(message)
    return name


def split_lines(data: bytes, encoding: str) -> list[str]:
    """Return the lines of a tag file, ended by LF, CR or CRLF alone. Raises ``MalformedError``."""
    try:
        text = data.decode(encoding)
    except UnicodeError as error:
        message = f"The text is not written in {encoding.upper()}."
        raise MalformedError(message) from error
    lines = _LINE_END.split(text)
    return lines[:-1] if lines[-1] == "" else lines


def algorithm_of(name: str) -> str:
    """Return the name of a manifest's checksum. Raises ``MalformedError`` for one that is unknown."""
    algorithm = name.rsplit("-", 1)[-1].removesuffix(".txt")
    if algorithm not in hashlib.algorithms_guaranteed or algorithm.startswith("shake"):
        message = f"“{algorithm}” is a checksum that cannot be worked out here."
        raise MalformedError(message)
    return algorithm


def parse_manifest(name: str, lines: list[str], version: Version) -> tuple[dict[str, str], list[Problem]]:
    """Return the checksum of each path that a manifest lists, and what is wrong with its lines."""
    length = 2 * hashlib.new(algorithm_of(name), usedforsecurity=False).digest_size
    entries: dict[str, str] = {}
    problems: list[Problem] = []
    for number, line in enumerate(lines, 1):
        match = _ENTRY.fullmatch(line)
        if match is None or len(match[1]) != length:
            if line or version >= (1, 0):
                problems.append(problem(name, Kind.MALFORMED, f"Line {number} is not a checksum and a path."))
            continue
        # Before 1.0, md5sum's mark for binary files was let pass.
        written = match[2].removeprefix("*") if version < (1, 0) else match[2]
        path, digest = plain(decode(written, version)), match[1].lower()
        if path in entries and (version >= (1, 0) or entries[path] != digest):
            problems.append(problem(path, Kind.DUPLICATE, f"This file is listed more than once in {name}."))
        entries.setdefault(path, digest)
    return entries, problems


def parse_info(
    name: str, lines: list[str], version: Version
) -> tuple[tuple[tuple[str, str], ...], list[Problem]]:
    """Return the tags of ``bag-info.txt`` in order, continued lines joined, and what is wrong with them."""
    strict = version >= (1, 0)
    pattern = re.compile(
        r"([^\s:](?:[^:]*[^\s:])?):(?:[ \t](.*))?" if strict else r"([^\s:][^:]*):(.*)", re.DOTALL
    )
    tags: list[tuple[str, str]] = []
    problems: list[Problem] = []
    for number, line in enumerate(lines, 1):
        match = pattern.fullmatch(line)
        if line[:1] in {" ", "\t"} and tags:
            tags[-1] = (tags[-1][0], f"{tags[-1][1]} {line.strip()}")
        elif match:
            tags.append((match[1].strip(), (match[2] or "").strip()))
        elif line:
            problems.append(
                problem(name, Kind.MALFORMED, f"Line {number} is not a label, a colon and a value.")
            )
    return tuple(tags), problems


def parse_fetch(name: str, lines: list[str], version: Version) -> tuple[tuple[str, ...], list[Problem]]:
    """Return the paths that ``fetch.txt`` promises to bring from elsewhere, and what is wrong with it."""
    matches = [_FETCH.fullmatch(line) for line in lines]
    problems = [
        problem(name, Kind.MALFORMED, f"Line {number} is not an address, a length and a path.")
        for number, match in enumerate(matches, 1)
        if match is None
    ]
    return tuple(plain(decode(match[3], version)) for match in matches if match), problems
