"""What IPTC-IIM says (IPTC Information Interchange Model 4.2), and the Photoshop resources that carry it."""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterator

from exhibit.media.embedded.values import Values
from exhibit.model.secrets import Secret

RESOURCE = 0x0404
_THUMBNAILS = frozenset({0x0409, 0x040C})

_CHARACTER_SET = (1, 90)
_UTF_8 = b"\x1b%G"
_FIELDS = {"title": 5, "creator": 80, "description": 120, "keyword": 25, "rights": 116}
_SECRETS = {
    Secret.PLACE: (26, 27, 90, 92, 95, 101),
    Secret.CONTACT: (118,),
    Secret.TIME: (60, 63),
}
_MARK, _LARGE, _MOST = 0x1C, 0x8000, 2000

Datasets = dict[tuple[int, int], list[bytes]]
"""The values of a block by record and number."""


def resources(data: bytes) -> dict[int, bytes]:
    """Return the image resources of Photoshop by their ids, up to the first that is damaged."""
    found: dict[int, bytes] = {}
    at = 0
    while data[at : at + 4] == b"8BIM" and at + 12 <= len(data):
        name = data[at + 6]
        at_size = at + 6 + (name + 2) // 2 * 2  # the name has its length before it and is padded to be even
        if at_size + 4 > len(data):
            break
        number, size = struct.unpack_from(">H", data, at + 4)[0], struct.unpack_from(">I", data, at_size)[0]
        found.setdefault(number, data[at_size + 4 : at_size + 4 + size])
        at = at_size + 4 + size + size % 2
    return found


def secrets_of_resources(found: dict[int, bytes]) -> Iterator[Secret]:
    """Tell what nobody else should learn of Photoshop's own resources."""
    if _THUMBNAILS & set(found):
        yield Secret.THUMBNAIL


def datasets(data: bytes) -> Datasets:
    """Read a block of IIM up to the first dataset that is damaged."""
    found: Datasets = defaultdict(list)
    at = 0
    for _ in range(_MOST):
        if at + 5 > len(data) or data[at] != _MARK:
            break
        size = int.from_bytes(data[at + 3 : at + 5], "big")
        if size & _LARGE:  # the size has a size, which nothing that we read needs
            break
        found[data[at + 1], data[at + 2]].append(data[at + 5 : at + 5 + size])
        at += 5 + size
    return found


def values(found: Datasets) -> Values:
    """Return what may be offered."""
    utf_8 = found.get(_CHARACTER_SET, [b""])[0].startswith(_UTF_8)
    return {
        field: [("", _text(value, utf_8=utf_8)) for value in found.get((2, number), ())]
        for field, number in _FIELDS.items()
    }


def secrets(found: Datasets) -> Iterator[Secret]:
    """Tell what nobody else should learn."""
    for secret, numbers in _SECRETS.items():
        if any(value.strip() for number in numbers for value in found.get((2, number), ())):
            yield secret


def _text(value: bytes, *, utf_8: bool) -> str:
    """Read a text; without a word on its characters it is UTF-8 where it can be, else Latin-1."""
    if utf_8:
        return value.decode("utf-8", "replace")
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")
