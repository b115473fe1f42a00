"""Entities as rows, and as the JSON of the history.

A row has an entity's fields in their order; dates are ISO text, choices their value, tuples JSON.
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from enum import StrEnum
from operator import attrgetter
from typing import Any

from exhibit.model.entities import KINDS, Entity
from exhibit.model.gallery import Publication

Plain = str | int | float | None


def to_row(entity: Entity | Publication) -> dict[str, Plain]:
    """Return an entity's fields as values that a column can hold."""
    return dict(zip(_NAMES[type(entity)], to_values(entity), strict=True))


def to_values(entity: Entity | Publication) -> list[Plain]:
    """Return what ``to_row`` does without the names, in the order of the fields."""
    values = list(_VALUES[type(entity)](entity))
    for place in _TRANSLATED[type(entity)]:
        values[place] = plain(values[place])
    return values


def from_row(entity_type: type[Any], row: Sequence[Plain]) -> Any:
    """Return the entity whose fields, in order, are the values of ``row``."""
    values: list[Any] = list(row)
    for place, decode in _TRANSLATED[entity_type].items():
        values[place] = decode(values[place])
    return entity_type(**dict(zip(_NAMES[entity_type], values, strict=True)))


def to_json(entity: Entity | None) -> str | None:
    """Return an entity as JSON for the history, or None for none."""
    return None if entity is None else _written(to_row(entity))


def from_json(kind: str, text: str | None) -> Entity | None:
    """Return the entity that ``to_json`` wrote. Fields added since take their default."""
    if text is None:
        return None
    values: Mapping[str, Plain] = json.loads(text)
    decoders = dict(_DECODERS[KINDS[kind]])
    found = {name: decoders[name](value) for name, value in values.items() if name in decoders}
    entity: Entity = KINDS[kind](**found)
    return entity


def plain(value: object) -> Plain:
    """Return a field's value as a column holds it."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, bool):
        return int(value)
    if value is None or isinstance(value, str | int | float):
        return value
    message = f"No column holds a {type(value).__name__}."
    raise TypeError(message)


def _fields(entity_type: type[Any]) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    hints = typing.get_type_hints(entity_type)
    return tuple((one.name, _decoder(hints[one.name])) for one in fields(entity_type))


def _decoder(hint: Any) -> Callable[[Any], Any]:
    if isinstance(hint, types.UnionType):
        inner = _decoder(next(part for part in typing.get_args(hint) if part is not type(None)))
        return lambda value: None if value is None else inner(value)
    if typing.get_origin(hint) is tuple:
        return _tuples
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint
    if hint is date:
        return date.fromisoformat
    if hint is bool:
        return bool
    return _same


def _same(value: Any) -> Any:
    return value


def _tuples(value: str) -> Any:
    return _frozen(json.loads(value))


def _frozen(value: Any) -> Any:
    return tuple(_frozen(one) for one in value) if isinstance(value, list) else value


_DECODERS: dict[type[Any], tuple[tuple[str, Callable[[Any], Any]], ...]] = {
    entity_type: _fields(entity_type) for entity_type in (*KINDS.values(), Publication)
}
"""For each kind of entity and for publications, its fields in order and how each is read back."""

_NAMES = {each: tuple(name for name, _ in decoders) for each, decoders in _DECODERS.items()}
_VALUES: dict[type[Any], Callable[[Any], tuple[Any, ...]]] = {
    each: attrgetter(*names) for each, names in _NAMES.items()
}
_TRANSLATED = {
    each: {place: decode for place, (_, decode) in enumerate(decoders) if decode is not _same}
    for each, decoders in _DECODERS.items()
}
"""The places of the fields that a column does not hold as they are, with how each is read back."""

_written = json.JSONEncoder(ensure_ascii=False).encode
