"""What was changed, recorded in the transaction that changed it: undo, redo and the history of a piece."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass

from exhibit.model.entities import BELONGINGS, Entity


@dataclass(frozen=True, slots=True)
class Change:
    """One thing before and after. ``before`` is None where it was added, ``after`` where it was removed."""

    kind: str
    before: Entity | None
    after: Entity | None

    def inverse(self) -> Change:
        """Return the change that takes this one back."""
        return Change(self.kind, self.after, self.before)

    @property
    def entity_id(self) -> int:
        """The id of the thing that changed."""
        entity = self.after or self.before
        if entity is None:
            message = "A change without a before or an after changes nothing."
            raise ValueError(message)
        return entity.id


def net(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return one change for each thing: from before the first of its changes to after the last."""
    found: dict[tuple[str, int], Change] = {}
    for change in changes:
        key = (change.kind, change.entity_id)
        before = found[key].before if key in found else change.before
        found[key] = Change(change.kind, before, change.after)
    return tuple(change for change in found.values() if change.before != change.after)


def belonged(change: Change, piece_ids: Container[int], medium_ids: Container[int]) -> bool:
    """Tell whether a thing that was removed belonged to one of these pieces or medium files."""
    if change.kind not in BELONGINGS or change.after is not None:
        return False
    piece, medium = (getattr(change.before, name, None) for name in ("piece_id", "medium_id"))
    return piece in piece_ids or medium in medium_ids


@dataclass(frozen=True, slots=True)
class Step:
    """One named operation that can be undone as a whole; ``at`` is an ISO 8601 time in UTC."""

    id: int
    label: str
    who: str
    at: str
    undone: bool
    changes: tuple[Change, ...] = ()
