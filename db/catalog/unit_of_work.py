"""A transaction on the catalog that records every change as it makes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from db.catalog import schema
from db.catalog.collection import E, RecordingCollection
from db.catalog.reader import SqlReader
from db.catalog.records import to_json
from db.catalog.search import index, touched_pieces
from exhibit.model.consent import Consent
from exhibit.model.entities import KINDS
from exhibit.model.gallery import Gallery, Publication, Section, Stop
from exhibit.model.history import Change, Step, net
from exhibit.model.people import Contributor, Credit
from exhibit.model.pieces import MediumFile, Note, Piece, Text
from exhibit.model.review import Review
from exhibit.model.vocabulary import Tag, Term


class SqlUnitOfWork(SqlReader):
    """Fulfils ``exhibit.ports.UnitOfWork`` inside a transaction that its maker begins and ends."""

    def __init__(self, connection: Connection, label: str, who: str, clock: Callable[[], datetime]) -> None:
        super().__init__(connection)
        self._label, self._who, self._clock = label, who, clock
        self._changes: list[Change] = []
        self._applied: list[Change] = []
        self._recorded: dict[str, RecordingCollection[Any]] = {}
        self.committed = False
        self.terms: RecordingCollection[Term] = self._recording(Term)
        self.pieces: RecordingCollection[Piece] = self._recording(Piece)
        self.contributors: RecordingCollection[Contributor] = self._recording(Contributor)
        self.galleries: RecordingCollection[Gallery] = self._recording(Gallery)
        self.sections: RecordingCollection[Section] = self._recording(Section)
        self.stops: RecordingCollection[Stop] = self._recording(Stop)
        self.credits: RecordingCollection[Credit] = self._recording(Credit)
        self.media: RecordingCollection[MediumFile] = self._recording(MediumFile)
        self.texts: RecordingCollection[Text] = self._recording(Text)
        self.notes: RecordingCollection[Note] = self._recording(Note)
        self.tags: RecordingCollection[Tag] = self._recording(Tag)
        self.consents: RecordingCollection[Consent] = self._recording(Consent)
        self.reviews: RecordingCollection[Review] = self._recording(Review)

    def commit(self, *, recorded: bool = True) -> Step | None:
        """Record the changes as one step; the transaction ends well when the unit of work closes."""
        self._flush()
        self.committed = True
        if not self._changes:
            return None
        step = self._record_step() if recorded else None
        index(self.connection, self, touched_pieces(self, self._changes))
        self._changes.clear()
        return step

    def apply(self, changes: Sequence[Change]) -> None:
        """Make recorded changes again. Raises ``HistoryConflict`` where the present is not their before."""
        by_kind: dict[str, list[Change]] = {kind: [] for kind in KINDS}
        for change in net(changes):
            by_kind[change.kind].append(change)
        for kind, some in by_kind.items():
            self._recorded[kind].expect([change.before for change in some if change.before], some)
        # Everything goes before anything comes, so neither the order of references nor a unique name that
        # changes hands can stand in the way; the references are checked when the transaction ends.
        self.connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for kind, some in by_kind.items():
            self._recorded[kind].drop_all([change.entity_id for change in some if change.before])
        for kind, some in by_kind.items():
            self._recorded[kind].store_all([change.after for change in some if change.after])
        self._applied += changes

    def commit_undone(self, step_id: int, *, undone: bool) -> None:
        """Record that a step was undone or redone; the transaction ends well when the unit of work closes."""
        self.committed = True
        table = schema.step
        self.connection.execute(table.update().where(table.c.id == step_id).values(undone=int(undone)))
        index(self.connection, self, touched_pieces(self, self._applied))

    def record_publication(self, publication: Publication) -> Publication:
        """Keep the record that an edition was made."""
        values = {name: value for name, value in asdict(publication).items() if name != "id"}
        added = self.connection.execute(schema.publication.insert().values(values))
        return replace(publication, id=(added.inserted_primary_key or (0,))[0])

    def _recording(self, entity: type[E]) -> RecordingCollection[E]:
        collection = RecordingCollection(entity, self.connection, self._changes.append, self._flush)
        self._recorded[collection.kind] = collection
        return collection

    def _flush(self) -> None:
        for kind in KINDS:
            self._recorded[kind].send()

    def _forget_undone(self) -> None:
        """Drop the steps that were taken back: after a new one they can no longer be redone."""
        undone = schema.step.c.undone == 1
        ids = [row.id for row in self.connection.execute(schema.step.select().where(undone))]
        self.connection.execute(schema.change.delete().where(schema.change.c.step_id.in_(ids)))
        self.connection.execute(schema.step.delete().where(undone))

    def _record_step(self) -> Step:
        self._forget_undone()
        at = self._clock().isoformat(timespec="seconds")
        values = {"label": self._label, "who": self._who, "at": at, "undone": 0}
        added = self.connection.execute(schema.step.insert().values(values))
        number = (added.inserted_primary_key or (0,))[0]
        rows = [
            {
                "step_id": number,
                "kind": change.kind,
                "entity_id": change.entity_id,
                "before": to_json(change.before),
                "after": to_json(change.after),
            }
            for change in self._changes
        ]
        self.connection.execute(schema.change.insert(), rows)
        return Step(number, self._label, self._who, at, undone=False)
