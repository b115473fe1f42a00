"""What can be wrong with a bag, in words for people."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What sort of thing is wrong."""

    MISSING = "missing"
    CHANGED = "changed"
    CUT = "cut short"
    EXTRA = "extra"
    COUNT = "count"
    UNSAFE = "unsafe"
    DUPLICATE = "duplicate"
    TWIN = "twin"
    MALFORMED = "malformed"
    UNREADABLE = "unreadable"
    HOLEY = "not fetched"
    UNSUPPORTED = "unsupported"
    NEWER = "newer"
    CONTENT = "content"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong.

    ``path`` is relative to the bag with forward slashes ("." for the bag itself) and always printable;
    ``sentence`` reads on its own under the path.
    """

    path: str
    kind: Kind
    sentence: str

    def __str__(self) -> str:
        """Return the path and the sentence on one line; of the bag itself the sentence alone."""
        return self.sentence if self.path == "." else f"{self.path}: {self.sentence}"

    def to_json(self) -> dict[str, str]:
        """Return the problem as ``verify --json`` prints it."""
        return {"path": self.path, "kind": self.kind.value, "what": self.sentence}


def problem(path: str, kind: Kind, sentence: str) -> Problem:
    """Return a problem whose path can be printed, whatever bytes or control characters a file's name has."""
    readable = path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return Problem(
        "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in readable), kind, sentence
    )
