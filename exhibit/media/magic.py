"""What tells a format of files from all others: its first bytes, which are known as magic numbers."""

from __future__ import annotations

from dataclasses import dataclass

from exhibit.model.pieces import Family

Start = tuple[tuple[int, bytes], ...]
"""What a file may begin with, as pairs of offset and bytes that must all match."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A kind of file that is taken in.

    ``extension`` is what it is called in the store, whatever it was called before. ``inside`` are bytes of
    which one must stand somewhere in the first 4,096: for containers that many formats share.
    """

    name: str
    media_type: str
    extension: str
    starts: tuple[Start, ...]
    family: Family = Family.PICTURE
    inside: tuple[bytes, ...] = ()

    def begins(self, head: bytes) -> bool:
        """Tell whether ``head``, the first bytes of a file, is the beginning of one of this format."""
        if not any(
            all(head[place : place + len(magic)] == magic for place, magic in start) for start in self.starts
        ):
            return False
        return not self.inside or any(mark in head for mark in self.inside)


def at(*magics: bytes, offset: int = 0) -> tuple[Start, ...]:
    """Return the starts of files that have one of these at a place."""
    return tuple(((offset, magic),) for magic in magics)


def brands(*majors: bytes) -> tuple[Start, ...]:
    """Return the starts of ISO base media files (ISO/IEC 14496-12) with these major brands."""
    return tuple(((4, b"ftyp"), (8, brand)) for brand in majors)
