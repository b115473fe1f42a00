"""The changes of a unit of work while it goes on, packed: a long import makes millions of them."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from db.catalog.records import from_json, to_json
from exhibit.model.history import Change

Entry = tuple[str, int, str | None, str | None]
"""A change as the history has it: the kind, the thing's id, the thing as JSON before and after."""

_AT_ONCE = 1000
"""How many changes are held as they came."""
_QUICK = 1
_CELL, _LINE = "\x1f", "\x1e"
"""What parts the packed entries: JSON writes these signs in another way."""


class Ledger:
    """Changes in the order in which they were made.

    The newest are held as they came; the others as the JSON that the history will have, compressed, which
    takes a twentieth of the memory.
    """

    def __init__(self) -> None:
        self._newest: list[Change] = []
        self._packed: list[bytes] = []

    def __len__(self) -> int:
        """Return how many changes there are."""
        return len(self._packed) * _AT_ONCE + len(self._newest)

    def note(self, change: Change) -> None:
        """Take note of a change."""
        self._newest.append(change)
        if len(self._newest) == _AT_ONCE:
            self._packed.append(_packed([_entry(one) for one in self._newest]))
            self._newest.clear()

    def entries(self) -> Iterator[list[Entry]]:
        """Yield the changes as the history has them, so many at once as are good to write."""
        yield from map(_unpacked, self._packed)
        if self._newest:
            yield [_entry(one) for one in self._newest]

    def changes(self) -> Iterator[Change]:
        """Yield the changes one by one."""
        for kind, _, before, after in (one for some in self.entries() for one in some):
            yield Change(kind, from_json(kind, before), from_json(kind, after))

    def clear(self) -> None:
        """Forget all."""
        self._newest.clear()
        self._packed.clear()


def _entry(change: Change) -> Entry:
    return change.kind, change.entity_id, to_json(change.before), to_json(change.after)


def _packed(entries: list[Entry]) -> bytes:
    lines = (_CELL.join((kind, str(one), old or "", new or "")) for kind, one, old, new in entries)
    return zlib.compress(_LINE.join(lines).encode("utf-8", "surrogatepass"), _QUICK)


def _unpacked(packed: bytes) -> list[Entry]:
    lines = zlib.decompress(packed).decode("utf-8", "surrogatepass").split(_LINE)
    cells = (line.split(_CELL) for line in lines)
    return [(kind, int(one), old or None, new or None) for kind, one, old, new in cells]
