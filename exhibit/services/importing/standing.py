"""What somebody changed at the desk stands while the source says no more than it said before.

The history answers it: an import states a field by its step, and whoever changed the field after that meant
another value. A statement that is new, of a mended cell or file, is taken as any other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from exhibit.model.entities import Entity
from exhibit.model.history import Change, Step
from exhibit.services.importing.case import Case, said
from exhibit.services.importing.report import STEP

_NOTHING = object()
_SHOWN = 60


def stands(case: Case, thing: Entity, name: str, stated: object) -> bool:
    """Tell whether a field was changed at the desk since an import stated for it what is stated now."""
    last: object = _NOTHING
    by_hand = False
    for step, change in _changes(case, thing):
        before, after = _value(change.before, name), _value(change.after, name)
        if after is _NOTHING or after == before:
            continue
        by_hand = not _is_import(step)
        if not by_hand:
            last = after
    return by_hand and last == stated


def came_by_hand(case: Case, thing: Entity) -> bool:
    """Tell whether a thing was added at the desk, by no import."""
    first = next(iter(_changes(case, thing)), None)
    return first is not None and first[1].before is None and not _is_import(first[0])


def restated(case: Case, thing: Any, stated: Mapping[str, Any], scope: str) -> Any:
    """Return a thing with the stated fields, reporting each that differs; ``scope`` begins their names."""
    taken = {}
    for name, value in stated.items():
        held, field = getattr(thing, name), f"{scope}{name.replace('_', ' ')}"
        if held == value:
            continue
        if stands(case, thing, name, value):
            tell(case, field, held, value)
            continue
        taken[name] = value
        case.changed(field, held, value)
    return replace(thing, **taken)


def tell(case: Case, field: str, held: object, stated: object) -> None:
    """Say in the report that a field stays as it was changed at the desk."""
    sentence = f"{field}: it was changed at the desk since and stays {_quoted(held)}; the source still says "
    case.report.warnings.append(f"{sentence}{_quoted(stated)}.")


def _changes(case: Case, thing: Entity) -> list[tuple[Step, Change]]:
    found = () if case.new else case.bench.history(thing)
    return [(step, change) for step, change in found if not step.undone]


def _is_import(step: Step) -> bool:
    return step.label.startswith(STEP)


def _value(thing: Any, name: str) -> object:
    return getattr(thing, name) if thing is not None else _NOTHING


def _quoted(value: object) -> str:
    text = " ".join(said(value).split())
    return f"“{text if len(text) <= _SHOWN else text[: _SHOWN - 1] + '…'}”"
