"""The things of one kind, in one table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Collection as AnyCollection
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Select, bindparam, select
from sqlalchemy.exc import IntegrityError

from db.catalog.records import Plain, from_row, plain, to_row, to_values
from db.catalog.schema import metadata
from exhibit.model.entities import KIND_OF, Entity, numbered
from exhibit.model.history import Change
from exhibit.model.refusals import HistoryConflict, NotFound

E = TypeVar("E", bound=Entity)

_AT_ONCE = 1000
"""How many values one IN list holds: SQLite takes 32,766, but SQLAlchemy needs a kilobyte for each."""

_WAITING = 1000
"""How many additions of one kind wait at most before those of all kinds are sent."""


class SqlCollection(Generic[E]):
    """Reads the things of one kind."""

    def __init__(self, entity: type[E], connection: Connection) -> None:
        self.kind = KIND_OF[entity]
        self.table = metadata.tables[self.kind]
        self._entity = entity
        self._connection = connection

    def get(self, entity_id: int) -> E:
        """Return the thing with this id. Raises ``NotFound``."""
        found = self.find(id=entity_id)
        if not found:
            message = f"There is no {self.kind} number {entity_id}."
            raise NotFound(message)
        return found[0]

    def find(self, **equal: object) -> tuple[E, ...]:
        """Return all things whose fields equal the given values, by id; a list means any of it."""
        many = {name: wanted for name, wanted in equal.items() if _is_many(wanted)}
        query = select(self.table).order_by(self.table.c.id)
        for name in equal.keys() - many.keys():
            query = query.where(self.table.c[name] == plain(equal[name]))
        parts = _parts(query, self.table.c, many)
        found = [from_row(self._entity, row) for part in parts for row in self._connection.execute(part)]
        return tuple(sorted(found, key=lambda one: one.id)) if many else tuple(found)


class RecordingCollection(SqlCollection[E]):
    """Reads and writes the things of one kind, and tells the unit of work every change.

    Additions wait in ``pending`` and go to the table many at once; ``flush`` sends those of all kinds.
    """

    def __init__(
        self,
        entity: type[E],
        connection: Connection,
        record: Callable[[Change], None],
        flush: Callable[[], None],
    ) -> None:
        super().__init__(entity, connection)
        self._record = record
        self._flush = flush
        self._newest: int | None = None
        self.pending: list[list[Plain]] = []
        marks = ", ".join("?" * len(self.table.columns))
        names = ", ".join(column.name for column in self.table.columns)
        self._insert = f"INSERT INTO {self.kind} ({names}) VALUES ({marks})"  # noqa: S608 - our own names

    def find(self, **equal: object) -> tuple[E, ...]:
        """Return all things whose fields equal the given values, those just added included."""
        self._flush()
        return super().find(**equal)

    def add(self, entity: E) -> E:
        """Store a new thing and return it with its id."""
        if entity.id:
            message = "A new thing must not have an id yet."
            raise ValueError(message)
        added = numbered(entity, self._next_id())
        self.pending.append(to_values(added))
        self._record(Change(self.kind, None, added))
        if len(self.pending) >= _WAITING:
            self._flush()
        return added

    def put(self, entity: E) -> None:
        """Replace the stored thing of the same id; equal values record nothing."""
        before = self.get(entity.id)
        if before != entity:
            self._run(self.table.update().where(self.table.c.id == entity.id).values(to_row(entity)))
            self._record(Change(self.kind, before, entity))

    def remove(self, entity_id: int) -> None:
        """Remove a thing that nothing points at."""
        before = self.get(entity_id)
        self._run(self.table.delete().where(self.table.c.id == entity_id))
        self._record(Change(self.kind, before, None))

    def expect(self, before: Sequence[Entity], changes: Sequence[Change]) -> None:
        """Check that these things, and none besides, are there. Raises ``HistoryConflict``."""
        present = self.find(id=[change.entity_id for change in changes])
        if sorted(before, key=lambda one: one.id) != list(present):
            message = f"A {self.kind} was changed since."
            raise HistoryConflict(message, advice="Take the later steps back first.")

    def drop_all(self, ids: Sequence[int]) -> None:
        """Delete rows without recording it."""
        if ids:
            statement = self.table.delete().where(self.table.c.id == bindparam("gone"))
            self._run(statement, [{"gone": one} for one in ids])

    def store_all(self, entities: Sequence[Entity]) -> None:
        """Write things under their own ids without recording it."""
        if entities:
            self._run(self.table.insert(), [to_row(one) for one in entities])

    def send(self) -> None:
        """Write what is pending."""
        if self.pending:
            rows, self.pending = self.pending, []
            with self._in_words():
                self._connection.exec_driver_sql(self._insert, [tuple(row) for row in rows])

    def _run(self, statement: Any, rows: list[dict[str, Any]] | None = None) -> None:
        with self._in_words():
            self._connection.execute(statement, rows)

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        """Say what the catalog does not allow. Raises ``ValueError``."""
        try:
            yield
        except IntegrityError as error:
            message = f"The catalog does not allow this change of a {self.kind}: {error.orig}."
            raise ValueError(message) from error

    def _next_id(self) -> int:
        if self._newest is None:
            given = self._connection.exec_driver_sql(
                "SELECT seq FROM sqlite_sequence WHERE name = ?", (self.kind,)
            )
            self._newest = given.scalar() or 0
        self._newest += 1
        return self._newest


def _is_many(wanted: object) -> bool:
    return isinstance(wanted, AnyCollection) and not isinstance(wanted, str)


def _parts(query: Select[Any], columns: Any, many: dict[str, Any]) -> Iterator[Select[Any]]:
    """Split the longest list of wanted values into statements of a size that SQLite takes."""
    if not many:
        yield query
        return
    longest = max(many, key=lambda name: len(many[name]))
    for name in many.keys() - {longest}:
        query = query.where(columns[name].in_([plain(one) for one in many[name]]))
    values = list(dict.fromkeys(plain(one) for one in many[longest]))
    for start in range(0, len(values), _AT_ONCE):
        yield query.where(columns[longest].in_(values[start : start + _AT_ONCE]))
