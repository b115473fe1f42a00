"""A transaction on the catalog that records every change as it makes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from db.catalog import schema
from db.catalog.collection import E, RecordingCollection
from db.catalog.ledger import Ledger
from db.catalog.reader import SqlReader
from db.catalog.records import to_row
from db.catalog.search import Trace, index
from exhibit.model.consent import Consent
from exhibit.model.entities import KINDS
from exhibit.model.finding import Facet, PieceRow, Query, SavedSearch
from exhibit.model.gallery import Gallery, Publication, Section, Stop, Tour, TourStop
from exhibit.model.history import Change, Step, net
from exhibit.model.people import Contributor, Credit
from exhibit.model.pieces import MediumFile, Note, Piece, Text, TextKind
from exhibit.model.refusals import NotFound
from exhibit.model.review import Review
from exhibit.model.vocabulary import Tag, Term
from exhibit.ports import Progress, SearchHits, Touched, no_progress


class SqlUnitOfWork(SqlReader):
    """Fulfils ``exhibit.ports.UnitOfWork`` inside a transaction that its maker begins and ends."""

    def __init__(self, connection: Connection, label: str, who: str, clock: Callable[[], datetime]) -> None:
        super().__init__(connection)
        self._label, self._who, self._clock = label, who, clock
        self._changes = Ledger()
        self._recorded: dict[str, RecordingCollection[Any]] = {}
        self._unindexed, self._unseen = Trace(), Trace()
        self._indexed: set[int] = set()
        self.committed = False
        self.touched = Touched(frozenset(), frozenset())
        self.terms: RecordingCollection[Term] = self._recording(Term)
        self.pieces: RecordingCollection[Piece] = self._recording(Piece)
        self.contributors: RecordingCollection[Contributor] = self._recording(Contributor)
        self.galleries: RecordingCollection[Gallery] = self._recording(Gallery)
        self.sections: RecordingCollection[Section] = self._recording(Section)
        self.stops: RecordingCollection[Stop] = self._recording(Stop)
        self.tours: RecordingCollection[Tour] = self._recording(Tour)
        self.tour_stops: RecordingCollection[TourStop] = self._recording(TourStop)
        self.saved_searches: RecordingCollection[SavedSearch] = self._recording(SavedSearch)
        self.credits: RecordingCollection[Credit] = self._recording(Credit)
        self.media: RecordingCollection[MediumFile] = self._recording(MediumFile)
        self.texts: RecordingCollection[Text] = self._recording(Text)
        self.notes: RecordingCollection[Note] = self._recording(Note)
        self.tags: RecordingCollection[Tag] = self._recording(Tag)
        self.consents: RecordingCollection[Consent] = self._recording(Consent)
        self.reviews: RecordingCollection[Review] = self._recording(Review)

    def commit(
        self, *, recorded: bool = True, extends: int | None = None, progress: Progress = no_progress
    ) -> Step | None:
        """Record the changes as one step; the transaction ends well when the unit of work closes."""
        self._flush()
        step = self._record_step(extends, progress) if recorded and self._changes else None
        if self._changes:
            self._index(progress)
            self._touch(step)
            self._changes.clear()
        self.committed = True
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
        for change in changes:
            self._follow(change)

    def commit_undone(self, step_id: int, *, undone: bool) -> None:
        """Record that a step was undone or redone; the transaction ends well when the unit of work closes."""
        self.committed = True
        table = schema.step
        self.connection.execute(table.update().where(table.c.id == step_id).values(undone=int(undone)))
        self._index()
        self._touch(replace(self.step(step_id), changes=()))

    def record_publication(self, publication: Publication) -> Publication:
        """Keep the record that an edition was made."""
        self._flush()
        values = {name: value for name, value in to_row(publication).items() if name != "id"}
        added = self.connection.execute(schema.publication.insert().values(values))
        self._touch_publication()
        return replace(publication, id=(added.inserted_primary_key or (0,))[0])

    def note_publication(self, publication_id: int, sent_to: str) -> None:
        """Note where an edition went. Raises ``NotFound``."""
        table = schema.publication
        noted = table.update().where(table.c.id == publication_id).values(sent_to=sent_to)
        if not self.connection.execute(noted).rowcount:
            message = f"There is no publication number {publication_id}."
            raise NotFound(message)
        self._touch_publication()

    def search(self, text: str, limit: int = 200) -> SearchHits:
        """Find pieces by words, those that were just changed included."""
        self._index()
        return super().search(text, limit)

    def count(self, query: Query) -> int:
        """Return how many pieces a query finds, by what was just changed."""
        self._index()
        return super().count(query)

    def rows(self, query: Query, offset: int = 0, limit: int = 200) -> tuple[PieceRow, ...]:
        """Return a page of what a query finds, by what was just changed."""
        self._index()
        return super().rows(query, offset, limit)

    def matching(self, query: Query) -> tuple[int, ...]:
        """Return the ids of everything a query finds, by what was just changed."""
        self._index()
        return super().matching(query)

    def facets(self, query: Query) -> tuple[Facet, ...]:
        """Count what a query finds, by what was just changed."""
        self._index()
        return super().facets(query)

    def looks(self) -> tuple[tuple[int, str], ...]:
        """Return every perceptual hash, those just added included."""
        self._flush()
        return super().looks()

    def openings(self, kind: TextKind, characters: int) -> tuple[tuple[int, str], ...]:
        """Return how texts begin, those just added included."""
        self._flush()
        return super().openings(kind, characters)

    def _recording(self, entity: type[E]) -> RecordingCollection[E]:
        collection = RecordingCollection(entity, self.connection, self._note, self._flush)
        self._recorded[collection.kind] = collection
        return collection

    def _note(self, change: Change) -> None:
        self._changes.note(change)
        self._follow(change)

    def _follow(self, change: Change) -> None:
        (self._unseen if change.kind in _UNSEEN else self._unindexed).note(change)

    def _flush(self) -> None:
        for kind in KINDS:
            self._recorded[kind].send()

    def _index(self, progress: Progress = no_progress) -> None:
        """Bring what is worked out from pieces up to what was changed since it was last done."""
        self._flush()
        if self._unindexed.kinds:
            changed, self._unindexed = self._unindexed, Trace()
            pieces = changed.pieces(self)
            index(self.connection, self, pieces, progress)
            self._indexed |= pieces
            self.touched = replace(self.touched, kinds=self.touched.kinds | changed.kinds)

    def _touch(self, step: Step | None) -> None:
        kinds = self.touched.kinds | self._unseen.kinds
        pieces = self.touched.piece_ids | self._indexed | self._unseen.pieces(self)
        self.touched = Touched(kinds, pieces, step)

    def _touch_publication(self) -> None:
        self.touched = replace(self.touched, kinds=self.touched.kinds | {"publication"})

    def _record_step(self, extends: int | None, progress: Progress) -> Step | None:
        newest = next(iter(self.steps(1)), None)
        if newest and newest.id == extends and not newest.undone and newest.who == self._who:
            return self._extend(newest)
        self._forget_undone(newest)
        at = self._clock().isoformat(timespec="seconds")
        values = {"label": self._label, "who": self._who, "at": at, "undone": 0}
        added = self.connection.execute(schema.step.insert().values(values))
        number = (added.inserted_primary_key or (0,))[0]
        self._record_changes(number, self._changes, progress)
        return Step(number, self._label, self._who, at, undone=False)

    def _extend(self, step: Step) -> Step | None:
        """Let the changes join a step; where they take back all it did, it goes."""
        left = Ledger()
        for change in net([*self.step(step.id).changes, *self._changes.changes()]):
            left.note(change)
        self.connection.execute(schema.change.delete().where(schema.change.c.step_id == step.id))
        if left:
            self._record_changes(step.id, left)
            return step
        self.connection.execute(schema.step.delete().where(schema.step.c.id == step.id))
        return None

    def _forget_undone(self, newest: Step | None) -> None:
        """Drop the steps that were taken back: after a new one they can no longer be redone."""
        if newest is None or not newest.undone:
            return  # what was taken back is newer than what stands
        standing = self.undoable()
        newer = schema.step.c.id > (standing.id if standing else 0)
        ids = [row.id for row in self.connection.execute(schema.step.select().where(newer))]
        self.connection.execute(schema.change.delete().where(schema.change.c.step_id.in_(ids)))
        self.connection.execute(schema.step.delete().where(schema.step.c.id.in_(ids)))

    def _record_changes(self, step_id: int, changes: Ledger, progress: Progress = no_progress) -> None:
        done = 0
        for entries in changes.entries():
            progress(done, len(changes), "Recording what changed")
            self.connection.exec_driver_sql(_INSERT_CHANGE, [(step_id, *entry) for entry in entries])
            done += len(entries)


_INSERT_CHANGE = "INSERT INTO change (step_id, kind, entity_id, before, after) VALUES (?, ?, ?, ?, ?)"


_UNSEEN = frozenset({"gallery", "section", "stop", "tour", "tour_stop", "saved_search"})
"""The kinds of which no row and no search document shows anything."""
