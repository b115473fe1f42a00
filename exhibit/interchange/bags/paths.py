"""Paths as manifests write them: escapes, ways out of the folder, and names that other disks cannot part."""

from __future__ import annotations

import re
import unicodedata

_ESCAPED = re.compile("%(25|0[AD])", re.IGNORECASE)
_ESCAPED_BEFORE_1_0 = re.compile("%(0[AD])", re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:")


def encode(path: str) -> str:
    """Return ``path`` as a manifest of BagIt 1.0 writes it: only percent, LF and CR escaped (2.1.3)."""
    return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D")


def decode(written: str, version: tuple[int, int]) -> str:
    """Return the path that a manifest means. Before 1.0 the percent sign itself was not escaped."""
    pattern = _ESCAPED if version >= (1, 0) else _ESCAPED_BEFORE_1_0
    return pattern.sub(lambda match: chr(int(match[1], 16)), written)


def plain(path: str) -> str:
    """Return ``path`` without a leading ``./``, which some tools write."""
    while path.startswith("./"):
        path = path[2:]
    return path


def way_out(path: str) -> str:
    """Say how a path could leave the folder on some system, or return nothing where it cannot.

    Every system's ways are refused on every system: a stick is packed on one and opened on another.
    """
    flaws = {
        "is empty": not path,
        "has a zero byte in it": "\0" in path,
        "has a backslash, which parts folders on Windows": "\\" in path,
        "begins at the root of a disk": path.startswith("/"),
        "begins with a drive letter": bool(_DRIVE.match(path)),
        "begins with a home folder": path.startswith("~"),
        "climbs out of its folder": ".." in path.split("/"),
        "has an empty or a dot step": bool({"", "."} & set(path.split("/"))),
    }
    return next((flaw for flaw, found in flaws.items() if found), "")


def twin_key(path: str) -> str:
    """Return what two paths share that become one file on disks that ignore case or Unicode form."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
