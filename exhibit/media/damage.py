"""What decoders say of files that they cannot read, in words for people."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyvips

from exhibit.media import formats
from exhibit.model.refusals import FileRefused

_CUT = (
    "premature end",
    "unexpected end",
    "end of file",
    "bad seek",
    "read error",
    "seek error",
    "io error during reading",
    "unable to parse image",
    "is truncated",
    "broken data stream",
    "bytes but only got",
)
_MEMORY = ("out of memory", "insufficient memory", "unable to allocate", "memory allocation")


class Undecodable(Exception):  # noqa: N818 - it becomes a refusal
    """What a decoder other than libvips says of a damaged file, in its own words."""


@contextmanager
def refusing_damage(path: Path) -> Iterator[None]:
    """Turn what a decoder says of a file into a ``FileRefused``; its own words stay in the cause."""
    pyvips.vips_lib.vips_error_clear()
    try:
        yield
    except MemoryError as error:
        raise _too_much_memory() from error
    except (pyvips.Error, Undecodable) as error:
        raise _refusal(path, str(error).lower()) from error


def _too_much_memory() -> FileRefused:
    return FileRefused(
        "Decoding the picture needs more memory than it may have.",
        advice="Save it smaller, or as a plain (not progressive or interlaced) file, and import that.",
    )


def _refusal(path: Path, message: str) -> FileRefused:
    if any(sign in message for sign in _MEMORY):
        return _too_much_memory()
    if any(sign in message for sign in _CUT) or _png_without_end(path):
        return FileRefused(
            "The file ends before the picture does.",
            meaning="It was probably cut short when it was copied or sent.",
            advice="Get it once more from where it came from.",
        )
    return FileRefused(
        "The picture is damaged or of an unusual kind, and cannot be decoded.",
        advice="Open it in a picture program, save it as a new JPEG or PNG, and import that.",
    )


def _png_without_end(path: Path) -> bool:
    """Tell whether a PNG lacks its last chunk; the decoder's message does not say so."""
    try:
        with path.open("rb") as stream:
            head = stream.read(16)
            stream.seek(-len(head), os.SEEK_END)
            return formats.PNG.begins(head) and b"IEND" not in stream.read()
    except OSError:
        return False
