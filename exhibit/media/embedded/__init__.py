"""What is written inside a picture file: values to offer, and what nobody else should see."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from exhibit.media.embedded import iptc, xmp
from exhibit.media.embedded.blocks import Blocks, find_blocks
from exhibit.media.embedded.packet import MAX_BYTES, Packet, read_packet
from exhibit.media.embedded.secrets import told
from exhibit.media.embedded.values import Values, chosen, tidied
from exhibit.media.formats import Format
from exhibit.model.pieces import Family
from exhibit.model.secrets import Secret
from exhibit.ports import Embedded


def read_embedded(path: Path, kind: Format) -> tuple[tuple[Embedded, ...], tuple[Secret, ...]]:
    """Return the values inside a file and what is private of it. A damaged block counts as
    none.
    """
    if kind.family is not Family.PICTURE:
        return (), ()
    try:
        blocks = find_blocks(path, kind)
    except (OSError, ValueError):  # who hashes or decodes the file says what is wrong with it
        return (), ()
    packets = [packet for data in blocks.packets if data and (packet := _packet(data)) is not None]
    iim = iptc.datasets(blocks.iim)
    sources = {
        "XMP": _joined(xmp.values(packet) for packet in packets),
        "IPTC": iptc.values(iim),
        "EXIF": blocks.exif.values() if blocks.exif else {},
    }
    people = frozenset(name for packet in packets for name in xmp.people_in(packet))
    tidy = {source: tidied(values, path.name, people) for source, values in sources.items()}
    return tuple(chosen(tidy)), told(_secrets(blocks, packets, iim))


def _packet(data: bytes) -> Packet | None:
    return read_packet(data) if len(data) <= MAX_BYTES else None


def _joined(several: Iterator[Values]) -> Values:
    """Join the values of a packet and of the one that it goes on in."""
    joined: Values = {}
    for values in several:
        for field, pairs in values.items():
            joined.setdefault(field, []).extend(pairs)
    return joined


def _secrets(blocks: Blocks, packets: list[Packet], iim: iptc.Datasets) -> Iterator[Secret]:
    for packet in packets:
        yield from xmp.secrets(packet)
    yield from iptc.secrets(iim)
    yield from iptc.secrets_of_resources(blocks.resources)
    if blocks.exif is not None:
        yield from blocks.exif.secrets()
    if blocks.closed or any(len(data) > MAX_BYTES for data in blocks.packets):
        yield Secret.UNREAD
