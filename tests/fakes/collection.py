"""Where the catalog in memory keeps things: a dictionary for each kind, held to their references."""

from __future__ import annotations

from collections.abc import Collection as AnyCollection
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from exhibit.model.entities import KIND_OF, REFERENCES, Entity
from exhibit.model.gallery import Publication
from exhibit.model.history import Change, Step
from exhibit.model.refusals import NotFound

E = TypeVar("E", bound=Entity)


@dataclass
class State:
    """Everything the fake keeps; copied for each unit of work, so that a rollback is to drop the copy."""

    rows: dict[str, dict[int, Entity]] = field(default_factory=dict)
    given: dict[str, int] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    publications: list[Publication] = field(default_factory=list)

    def copy(self) -> State:
        rows = {kind: dict(found) for kind, found in self.rows.items()}
        return State(rows, dict(self.given), list(self.steps), list(self.publications))


class FakeCollection(Generic[E]):
    """The things of one kind, in a dictionary."""

    def __init__(self, entity: type[E], state: State, changes: list[Change]) -> None:
        self._kind = KIND_OF[entity]
        self._state = state
        self._rows: dict[int, Any] = state.rows.setdefault(self._kind, {})
        self._changes = changes

    def get(self, entity_id: int) -> E:
        if entity_id not in self._rows:
            message = f"There is no {self._kind} number {entity_id}."
            raise NotFound(message)
        found: E = self._rows[entity_id]
        return found

    def find(self, **equal: object) -> tuple[E, ...]:
        return tuple(row for _, row in sorted(self._rows.items()) if _matches(row, equal))

    def add(self, entity: E) -> E:
        if entity.id:
            message = "A new thing must not have an id yet."
            raise ValueError(message)
        number = self._state.given.get(self._kind, 0) + 1
        added: E = replace(entity, id=number)
        self.store(added)
        self._changes.append(Change(self._kind, None, added))
        return added

    def put(self, entity: E) -> None:
        before = self.get(entity.id)
        if before != entity:
            self.store(entity)
            self._changes.append(Change(self._kind, before, entity))

    def remove(self, entity_id: int) -> None:
        before = self.get(entity_id)
        self.drop(entity_id)
        self._changes.append(Change(self._kind, before, None))

    def store(self, entity: E) -> None:
        for name, kind in REFERENCES.get(self._kind, {}).items():
            target = getattr(entity, name)
            if target is not None and target not in self._state.rows.get(kind, {}):
                message = f"{self._kind}.{name} points at {kind} {target}, which is not there."
                raise ValueError(message)
        self._state.given[self._kind] = max(self._state.given.get(self._kind, 0), entity.id)
        self._rows[entity.id] = entity

    def drop(self, entity_id: int) -> None:
        for kind, references in REFERENCES.items():
            for name, target in references.items():
                if target == self._kind and any(
                    getattr(row, name) == entity_id for row in self._state.rows.get(kind, {}).values()
                ):
                    message = f"A {kind} still points at {self._kind} {entity_id}."
                    raise ValueError(message)
        del self._rows[entity_id]


def _matches(row: Entity, equal: dict[str, object]) -> bool:
    for name, wanted in equal.items():
        value = getattr(row, name)
        if isinstance(wanted, AnyCollection) and not isinstance(wanted, str):
            if value not in wanted:
                return False
        elif value != wanted:
            return False
    return True
