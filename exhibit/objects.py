"""Pictures of an edition that are no longer what they were published as.

Publishing names an object by the SHA-256 of its bytes, so its name alone tells whether it is whole: a cut
or altered picture may well be decoded without a word, and would be shown broken.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path

PICTURES = ".jpg"

CHUNK = 1 << 18
"""How many bytes are hashed at a time; of so many the interpreter is let go of."""

_NAMED = re.compile(r"[0-9a-f]{64}")


def named_by_hash(root: Path) -> Iterator[Path]:
    """Return the pictures below an edition's ``data`` folder whose names are hashes, tiles not among them."""
    for folder in sorted((root / "objects").glob("??")):
        for file in sorted(folder.glob(f"*{PICTURES}")):
            if _NAMED.fullmatch(file.stem):
                yield file


def is_whole(file: Path, pause: Callable[[], None]) -> bool:
    """Tell whether a file holds what its name says; one that cannot be read does not.

    ``pause`` is called between two chunks and ends the reading by raising.
    """
    found = hashlib.sha256(usedforsecurity=False)
    try:
        with file.open("rb", buffering=0) as stream:
            while chunk := stream.read(CHUNK):
                found.update(chunk)
                pause()
    except OSError:
        return False
    return found.hexdigest() == file.stem


def damaged_pictures(root: Path, pause: Callable[[], None]) -> Iterator[str]:
    """Find the damaged pictures of an edition, one file after another; return their paths below ``root``.

    ``pause`` is called before each file too, and ends the search by raising.
    """
    for file in named_by_hash(root):
        pause()
        if not is_whole(file, pause):
            yield file.relative_to(root).as_posix()
