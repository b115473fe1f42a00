"""What somebody changed at the desk stands while the source says no more than it said before.

The history answers it: an import states a field by its step, and whoever changed the field after that meant
another value. A statement that is new, of a mended cell or file, is taken as any other. What was taken away
altogether is found by ``removals``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from exhibit.model.consent import Consent
from exhibit.model.entities import Entity
from exhibit.model.history import Change, Step
from exhibit.model.people import Credit
from exhibit.model.pieces import Note, Text
from exhibit.model.review import Review
from exhibit.services.importing.case import Case
from exhibit.services.importing.removals import is_import

_NOTHING = object()

_PLACES: dict[type, tuple[str, ...]] = {
    Text: ("kind", "language"),
    Note: ("heading",),
    Credit: ("contributor_id",),
    Consent: ("use",),
    Review: ("kind",),
}
"""The fields by which one thing of a piece stands in the place of another."""


def stands(case: Case, thing: Entity, name: str, stated: object) -> bool:
    """Tell whether a field was changed at the desk since an import stated for it what is stated now."""
    last: object = _NOTHING
    by_hand = False
    for step, change in _changes(case, thing):
        before, after = _value(change.before, name), _value(change.after, name)
        if after is _NOTHING or after == before:
            continue
        by_hand = not is_import(step)
        if not by_hand:
            last = after
    if by_hand and last is _NOTHING:
        return _stands_in(case, thing, name, stated)
    return by_hand and last == stated


def _stands_in(case: Case, thing: Any, name: str, stated: object) -> bool:
    """Tell whether a thing was made at the desk for one that was taken away there and held what is stated."""

    def says(gone: Any) -> bool:
        fields = (*_PLACES[type(thing)], name)
        now = replace(thing, **{name: stated})
        return all(getattr(gone, field) == getattr(now, field) for field in fields)

    if type(thing) not in _PLACES:
        return False
    removals = case.bench.removals
    if isinstance(thing, Text) and thing.medium_id is not None:
        return removals.of_medium(thing.medium_id, says) is not None
    return removals.by_hand(type(thing), case.piece.id, says) is not None


def came_by_hand(case: Case, thing: Entity) -> bool:
    """Tell whether a thing was added at the desk, by no import."""
    first = next(iter(_changes(case, thing)), None)
    return first is not None and first[1].before is None and not is_import(first[0])


def restated(case: Case, thing: Any, stated: Mapping[str, Any], scope: str) -> Any:
    """Return a thing with the stated fields, reporting each that differs; ``scope`` begins their names."""
    taken = {}
    for name, value in stated.items():
        held, field = getattr(thing, name), f"{scope}{name.replace('_', ' ')}"
        if held == value:
            continue
        if stands(case, thing, name, value):
            case.stays(field, value, held)
            continue
        taken[name] = value
        case.changed(field, held, value)
    return replace(thing, **taken)


def _changes(case: Case, thing: Entity) -> list[tuple[Step, Change]]:
    found = () if case.new else case.bench.history(thing)
    return [(step, change) for step, change in found if not step.undone]


def _value(thing: Any, name: str) -> object:
    return getattr(thing, name) if thing is not None else _NOTHING
