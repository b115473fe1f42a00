"""Recalling: what a piece and all that belongs to it was before, and by whom and when it was changed.

What was removed is found too: in the steps that also touched what is still there, and in the newest
``SEARCHED_STEPS`` of all others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any

from exhibit.model.entities import Entity
from exhibit.model.history import Change, Step
from exhibit.ports import CatalogReader

SEARCHED_STEPS = 400
"""How many of the newest steps are looked through for what was added and removed again."""

OWN_KINDS = ("text", "medium", "credit", "tag", "consent", "review", "note")
"""The kinds of thing that belong to a piece."""

_SILENT = frozenset({"id", "piece_id", "medium_id", "gallery_id", "section_id", "stop_id", "tour_id"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Recalled:
    """One field of one thing before and after a step.

    ``field`` is empty where the whole thing was added (``before`` is None) or removed (``after`` is None).
    ``standing`` tells whether ``after`` is how it is now. ``step`` carries none of its changes.
    """

    step: Step
    kind: str
    entity_id: int
    field: str
    before: Entity | None
    after: Entity | None
    standing: bool = False

    def value(self, *, old: bool) -> object:
        """Return the field's value before (``old``) or after; the whole thing where no field is named."""
        entity = self.before if old else self.after
        return getattr(entity, self.field) if self.field and entity is not None else entity


def recall(reader: CatalogReader, piece_id: int) -> tuple[Recalled, ...]:
    """Return the history of a piece field by field, newest first; undone steps are left out.

    Its texts, medium files, credits, tags, consents, reviews and notes belong to it, and so do its
    contributors. Raises ``NotFound``.
    """
    reader.pieces.get(piece_id)
    present = _present(reader, piece_id)
    found = list(_changes(reader, piece_id, present))
    found.sort(key=lambda pair: pair[0].id, reverse=True)
    told, newest = [], set[tuple[str, int, str]]()
    for step, change in found:
        for entry in _entries(step, change):
            key = (entry.kind, entry.entity_id, entry.field)
            now = present.get((entry.kind, entry.entity_id))
            told.append(replace(entry, standing=key not in newest and _stands(entry, now)))
            newest.add(key)
    return tuple(told)


def _changes(
    reader: CatalogReader, piece_id: int, present: dict[tuple[str, int], Entity]
) -> Iterator[tuple[Step, Change]]:
    """Yield what was done to the piece and to everything that is or was part of it, in no order."""
    looked: dict[int, Step] = {}
    for kind, entity_id in present:
        for step, _ in reader.changes_of(kind, entity_id):
            looked.setdefault(step.id, step)
    for step in reader.steps(SEARCHED_STEPS):
        looked.setdefault(step.id, step)
    standing = [reader.step(step.id) for step in looked.values() if not step.undone]
    everything = [(replace(step, changes=()), change) for step in standing for change in step.changes]
    media = {
        change.entity_id for _, change in everything if change.kind == "medium" and _of(change, piece_id)
    }
    media |= {entity_id for kind, entity_id in present if kind == "medium"}
    for step, change in everything:
        if (change.kind, change.entity_id) in present or _of(change, piece_id, media):
            yield step, change


def _of(change: Change, piece_id: int, media: Iterable[int] = ()) -> bool:
    """Tell whether what changed belongs to a piece, or to one of these medium files of it."""
    entity: Any = change.after or change.before
    if change.kind not in OWN_KINDS:
        return False
    return entity.piece_id == piece_id or (change.kind == "text" and entity.medium_id in media)


def _present(reader: CatalogReader, piece_id: int) -> dict[tuple[str, int], Entity]:
    media = reader.media.find(piece_id=piece_id)
    credited = reader.credits.find(piece_id=piece_id)
    parts: dict[str, Iterable[Entity]] = {
        "piece": (reader.pieces.get(piece_id),),
        "medium": media,
        "text": reader.texts.find(piece_id=piece_id) + reader.texts.find(medium_id=[one.id for one in media]),
        "credit": credited,
        "contributor": reader.contributors.find(id={one.contributor_id for one in credited}),
        "tag": reader.tags.find(piece_id=piece_id),
        "consent": reader.consents.find(piece_id=piece_id),
        "review": reader.reviews.find(piece_id=piece_id),
        "note": reader.notes.find(piece_id=piece_id),
    }
    return {(kind, one.id): one for kind, some in parts.items() for one in some}


def _entries(step: Step, change: Change) -> Iterator[Recalled]:
    before, after = change.before, change.after
    common: dict[str, Any] = {
        "step": step,
        "kind": change.kind,
        "entity_id": change.entity_id,
        "before": before,
        "after": after,
    }
    if before is None or after is None:
        yield Recalled(field="", **common)
        return
    for field in fields(before):
        if field.name not in _SILENT and getattr(before, field.name) != getattr(after, field.name):
            yield Recalled(field=field.name, **common)


def _stands(entry: Recalled, now: Entity | None) -> bool:
    if now is None or entry.after is None:
        return now is entry.after
    if not entry.field:
        return now == entry.after
    return bool(getattr(now, entry.field) == getattr(entry.after, entry.field))
