"""How the sound in a WAV file is packed: most are plain numbers, and old dictation devices pack four bits."""

from __future__ import annotations

import struct
from pathlib import Path

_BEFORE_CHUNKS = 12
_HEADER = 8
_MOST_CHUNKS = 64
_PACKED = {0x0002: "Microsoft ADPCM", 0x0011: "IMA ADPCM"}
"""Numbers of codings (RFC 2361, appendix A) of which Qt 6 drops blocks, other ones at each playing: what is
decoded ends early, and the file looks as if it were cut short."""


def unplayable_coding(path: Path) -> str:
    """Return the name of a WAV file's coding where no player of ours plays all of it, else nothing."""
    with path.open("rb") as stream:
        if stream.read(4) not in {b"RIFF", b"RF64"}:
            return ""
        stream.seek(_BEFORE_CHUNKS)
        for _ in range(_MOST_CHUNKS):
            head = stream.read(_HEADER)
            if len(head) < _HEADER:
                return ""
            name, length = struct.unpack("<4sI", head)
            if name == b"fmt ":
                return _PACKED.get(int.from_bytes(stream.read(2), "little"), "")
            stream.seek(length + length % 2, 1)
    return ""
