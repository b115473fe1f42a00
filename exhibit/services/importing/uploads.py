"""What a cell says of uploaded files: links of Google, Microsoft and Qualtrics, lists in JSON, or names."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

_LINK = re.compile(r"https?://\S", re.IGNORECASE)
_BETWEEN_LINKS = re.compile(r"[\s,;|]+(?=https?://)", re.IGNORECASE)
_PARTS = re.compile(r"[;\n|]")
_ID_IN_PATH = re.compile(r"/d/([\w-]{10,})")
_ID_KEYS = ("id", "F", "resid")


@dataclass(frozen=True, slots=True)
class Upload:
    """One file that a cell speaks of: as the cell says it, its name and its ids where they are in that."""

    said: str
    name: str = ""
    ids: tuple[str, ...] = ()


def uploads_of(cell: str) -> tuple[Upload, ...]:
    """Return the uploads of a cell with links or JSON; none for one of plain names."""
    cell = cell.strip()
    if cell.startswith(("[", "{")):
        return tuple(_entry(entry) for entry in _entries(cell))
    if not _LINK.search(cell):
        return ()
    parts = _BETWEEN_LINKS.split(cell)
    return tuple(upload for part in parts for upload in _part(part.strip(" ,;|\n")) if upload.said)


def _part(part: str) -> tuple[Upload, ...]:
    pieces = [piece.strip() for piece in _PARTS.split(part)]
    return tuple(_link(piece) if _LINK.match(piece) else Upload(piece, piece) for piece in pieces if piece)


def _link(link: str) -> Upload:
    try:
        parts = urlsplit(link)
    except ValueError:  # no address at all, such as one with a bracket left open
        return Upload(link)
    asked = parse_qs(parts.query)
    ids = [value for key in _ID_KEYS for value in asked.get(key, ())] + _ID_IN_PATH.findall(parts.path)
    last = unquote(parts.path).rsplit("/", 1)[-1]
    named = next(iter(asked.get("file", ())), "") or last
    return Upload(link, named if "." in named.strip(".") else "", tuple(dict.fromkeys(ids)))


def _entries(cell: str) -> list[dict[str, Any]]:
    try:
        found = json.loads(cell)
    except (ValueError, RecursionError):
        return []
    entries = found if isinstance(found, list) else [found]
    return (
        entries
        if all(isinstance(each, dict) and isinstance(each.get("name"), str) for each in entries)
        else []
    )


def _entry(entry: dict[str, Any]) -> Upload:
    """Read an entry as Microsoft Forms writes it: name, link, id and more."""
    link = entry.get("link")
    linked = _link(link) if isinstance(link, str) else Upload("")
    own = entry.get("id")
    ids = ((own,) if isinstance(own, str) and own else ()) + linked.ids
    return Upload(entry["name"], entry["name"] or linked.name, ids)
