"""The segments of a JPEG that hold metadata (ISO/IEC 10918-1, XMP specification part 3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

_MOST = 100_000
_MOST_BYTES = 16_000_000
_XAP = b"http://ns.adobe.com/xap/1.0/\0"
_XAP_MORE = b"http://ns.adobe.com/xmp/extension/\0"
_PHOTOSHOP = b"Photoshop 3.0\0"
_APP1, _APP13, _START_OF_SCAN, _END_OF_IMAGE = 0xE1, 0xED, 0xDA, 0xD9
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
"""Markers that no segment follows."""


@dataclass(slots=True)
class JpegBlocks:
    """What the segments before the pixels hold; ``more`` are the parts of a second packet by their place."""

    exif: bytes = b""
    resources: bytes = b""
    main: bytes = b""
    more: dict[int, bytes] = field(default_factory=dict)

    @property
    def extension(self) -> bytes:
        """The second packet, of what had no room in the first."""
        return b"".join(self.more[at] for at in sorted(self.more))

    def take(self, marker: int, data: bytes) -> None:
        """Take what a segment has; of several blocks of EXIF or XMP the first counts."""
        if marker == _APP1 and data.startswith(b"Exif\0"):
            self.exif = self.exif or data
        elif marker == _APP1 and data.startswith(_XAP):
            self.main = self.main or data[len(_XAP) :]
        elif marker == _APP1 and data.startswith(_XAP_MORE):
            at = len(_XAP_MORE) + 32 + 4  # the packet's id and whole length come first
            self.more[int.from_bytes(data[at : at + 4], "big")] = data[at + 4 :]
        elif marker == _APP13 and data.startswith(_PHOTOSHOP):
            self.resources += data[len(_PHOTOSHOP) :]


def read_segments(stream: BinaryIO) -> JpegBlocks:
    """Read a JPEG up to its pixels, or to where it is damaged. Raises ``OSError``."""
    found = JpegBlocks()
    for marker, data in _segments(stream):
        found.take(marker, data)
    return found


def _segments(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    stream.seek(2)
    left = _MOST_BYTES
    for _ in range(_MOST):
        head = stream.read(2)
        while head[1:] == b"\xff":  # any number of these may fill the space between segments
            head = head[1:] + stream.read(1)
        if len(head) < 2 or head[0] != 0xFF or head[1] in {_START_OF_SCAN, _END_OF_IMAGE}:  # noqa: PLR2004
            return
        if head[1] in _ALONE:
            continue
        size = int.from_bytes(stream.read(2), "big") - 2
        left -= size
        if size < 0 or left < 0:
            return
        yield head[1], stream.read(size)
