"""How long a FLAC file says it is (RFC 9639, section 8.2)."""

from __future__ import annotations

from pathlib import Path

_BEGINNING = 4 + 4 + 34
"""The mark of the format, the head of the first block, and the description of the stream."""


def seconds(path: Path) -> float:
    """Return the length that a file states, 0 where it states none. Raises ``OSError``."""
    with path.open("rb") as stream:
        head = stream.read(_BEGINNING)
    if len(head) < _BEGINNING:
        return 0.0
    packed = int.from_bytes(head[18:26], "big")
    rate, samples = packed >> 44, packed & ((1 << 36) - 1)
    return samples / rate if rate else 0.0
