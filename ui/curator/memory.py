"""What the desk remembers between two starts: where things stand, never what the catalog holds."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

_log = logging.getLogger(__name__)


class Memory:
    """A JSON file of plain values. One that cannot be read is as good as none: nothing of value is in it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.values: dict[str, Any] = _read(path)

    def part(self, name: str) -> dict[str, Any]:
        """Return what was remembered under a name; empty where nothing fitting was."""
        found = self.values.get(name)
        return found if isinstance(found, dict) else {}

    def save(self) -> None:
        """Write the file anew, beside the old one first. That it fails is logged and disturbs nobody."""
        beside = self._path.with_name(f"{self._path.name}.new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(self.values, ensure_ascii=False, indent=1), encoding="utf-8")
            beside.replace(self._path)
        except OSError as error:
            _log.warning("How the desk stands could not be remembered: %s", error.strerror)


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError):
        _log.warning("How the desk stood last time cannot be read; it starts afresh.")
        return {}
    return found if isinstance(found, dict) else {}
