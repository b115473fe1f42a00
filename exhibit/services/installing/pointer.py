"""Which installed edition is shown, and which one was before it: one small file, switched in one rename."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from exhibit import durable
from exhibit.services.installing.shelving import FOLDER_NAME

POINTER = "current.json"
POINTER_FORMAT = 1
EDITIONS = "editions"

_LARGEST = 1 << 16


@dataclass(frozen=True, slots=True)
class Pointer:
    """Names of folders beside each other; empty where there is none."""

    current: str = ""
    previous: str = ""


def read_pointer(root: Path) -> Pointer | None:
    """Return what the pointer says, or None where it is absent, damaged or of a newer program."""
    try:
        with (root / POINTER).open("rb") as stream:
            found = json.loads(stream.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or found.get("format") != POINTER_FORMAT:
        return None
    current, previous = _name(found.get("current")), _name(found.get("previous"))
    return Pointer(current, previous) if current else None


def write_pointer(root: Path, pointer: Pointer) -> None:
    """Switch, durably: whoever reads meanwhile finds the old pointer or the new one."""
    content = {"format": POINTER_FORMAT, "current": pointer.current, "previous": pointer.previous or None}
    # The unfinished file lies where installing sweeps, not among what others may be writing in the root.
    with durable.incoming(root / EDITIONS) as (temporary, stream):
        stream.write((json.dumps(content, indent=1) + "\n").encode())
    durable.replace(temporary, root / POINTER)


def _name(value: object) -> str:
    """Return the name of an edition's folder, empty for anything else: no path leaves through the pointer."""
    return value if isinstance(value, str) and FOLDER_NAME.fullmatch(value) else ""
