"""A consistent view of the catalog: one read transaction."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Any

from sqlalchemy import Connection, select

from db.catalog import schema
from db.catalog.collection import SqlCollection
from db.catalog.finding import Finding
from db.catalog.records import from_json, from_row
from db.wordindex import search
from exhibit.model.consent import Consent
from exhibit.model.entities import BELONGINGS
from exhibit.model.finding import Facet, PieceRow, Query, SavedSearch
from exhibit.model.gallery import Gallery, Publication, Section, Stop, Tour, TourStop
from exhibit.model.history import Change, Step, belonged
from exhibit.model.people import Contributor, Credit
from exhibit.model.pieces import MediumFile, Note, Piece, Text, TextKind
from exhibit.model.refusals import NotFound
from exhibit.model.review import Review
from exhibit.model.vocabulary import Tag, Term
from exhibit.ports import SearchHits


class SqlReader:
    """Fulfils ``exhibit.ports.CatalogReader`` on an open transaction."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.terms = SqlCollection(Term, connection)
        self.pieces = SqlCollection(Piece, connection)
        self.contributors = SqlCollection(Contributor, connection)
        self.galleries = SqlCollection(Gallery, connection)
        self.sections = SqlCollection(Section, connection)
        self.stops = SqlCollection(Stop, connection)
        self.tours = SqlCollection(Tour, connection)
        self.tour_stops = SqlCollection(TourStop, connection)
        self.saved_searches = SqlCollection(SavedSearch, connection)
        self.credits = SqlCollection(Credit, connection)
        self.media = SqlCollection(MediumFile, connection)
        self.texts = SqlCollection(Text, connection)
        self.notes = SqlCollection(Note, connection)
        self.tags = SqlCollection(Tag, connection)
        self.consents = SqlCollection(Consent, connection)
        self.reviews = SqlCollection(Review, connection)

    def search(self, text: str, limit: int = 200) -> SearchHits:
        """Find pieces by words and beginnings of words, best first."""
        return search(self._run, text, limit)

    def count(self, query: Query) -> int:
        """Return how many pieces a query finds."""
        return Finding(self._run, query).count()

    def rows(self, query: Query, offset: int = 0, limit: int = 200) -> tuple[PieceRow, ...]:
        """Return a page of what a query finds, in its order."""
        return Finding(self._run, query).rows(offset, limit)

    def matching(self, query: Query) -> tuple[int, ...]:
        """Return the ids of everything a query finds, in its order."""
        return Finding(self._run, query).ids()

    def facets(self, query: Query) -> tuple[Facet, ...]:
        """Count what a query finds by each field that facets have, the most first."""
        return Finding(self._run, query).facets()

    def _run(self, query: str, values: tuple[object, ...]) -> Sequence[Sequence[Any]]:
        # The driver's own connection: a hundred thousand ids are a matter of milliseconds without rows of
        # SQLAlchemy's around them.
        found: Any = self.connection.connection.driver_connection
        rows: Sequence[Sequence[Any]] = found.execute(query, values).fetchall()
        return rows

    def steps(self, limit: int = 100) -> tuple[Step, ...]:
        """Return the newest steps, newest first, without their changes."""
        query = select(schema.step).order_by(schema.step.c.id.desc()).limit(limit)
        return tuple(_step(row) for row in self.connection.execute(query))

    def step(self, step_id: int) -> Step:
        """Return one step with its changes. Raises ``NotFound``."""
        row = self.connection.execute(select(schema.step).where(schema.step.c.id == step_id)).first()
        if row is None:
            message = f"There is no step number {step_id}."
            raise NotFound(message)
        query = select(schema.change).where(schema.change.c.step_id == step_id).order_by(schema.change.c.id)
        return _step(row, tuple(_change(one) for one in self.connection.execute(query)))

    def changes_of(self, kind: str, entity_id: int) -> tuple[tuple[Step, Change], ...]:
        """Return every recorded change of one thing, oldest first, each with its step."""
        change = schema.change
        query = (
            select(change).where(change.c.kind == kind, change.c.entity_id == entity_id).order_by(change.c.id)
        )
        rows = self.connection.execute(query).all()
        wanted = select(schema.step).where(schema.step.c.id.in_({row.step_id for row in rows}))
        steps = {row.id: _step(row) for row in self.connection.execute(wanted)}
        return tuple((steps[row.step_id], _change(row)) for row in rows)

    def removals(
        self, piece_ids: Container[int], medium_ids: Container[int] = ()
    ) -> tuple[tuple[Step, Change], ...]:
        """Return how things that belonged to these pieces and medium files were removed, oldest first."""
        change, step = schema.change, schema.step
        removed = (change.c.kind.in_(BELONGINGS), change.c.after.is_(None), step.c.undone == 0)
        query = (
            select(step, change.c.kind, change.c.before, change.c.after)
            .join(change, change.c.step_id == step.c.id)
            .where(*removed)
            .order_by(change.c.id)
        )
        found = ((_step(row), _change(row)) for row in self.connection.execute(query))
        return tuple(one for one in found if belonged(one[1], piece_ids, medium_ids))

    def undoable(self) -> Step | None:
        """Return the step that undoing would take back, without its changes; None where there is none."""
        query = (
            select(schema.step).where(schema.step.c.undone == 0).order_by(schema.step.c.id.desc()).limit(1)
        )
        row = self.connection.execute(query).first()
        return None if row is None else _step(row)

    def redoable(self) -> Step | None:
        """Return the step that redoing would do again, without its changes; None where there is none."""
        standing = self.undoable()
        newer = schema.step.c.id > (standing.id if standing else 0)
        row = self.connection.execute(
            select(schema.step).where(newer).order_by(schema.step.c.id).limit(1)
        ).first()
        return None if row is None else _step(row)

    def publications(self, gallery_id: int | None = None) -> tuple[Publication, ...]:
        """Return the record of what was published, of one gallery or of all, oldest first."""
        table = schema.publication
        query = select(table).order_by(table.c.id)
        if gallery_id is not None:
            query = query.where(table.c.gallery_id == gallery_id)
        return tuple(from_row(Publication, tuple(row)) for row in self.connection.execute(query))

    def looks(self) -> tuple[tuple[int, str], ...]:
        """Return the perceptual hash of every medium file that has one, with the medium's id."""
        query = "SELECT id, perceptual FROM medium WHERE perceptual <> '' ORDER BY id"
        return tuple((number, look) for number, look in self._run(query, ()))

    def openings(self, kind: TextKind, characters: int) -> tuple[tuple[int, str], ...]:
        """Return how every text of a kind that belongs to a piece begins, with the text's id."""
        query = "SELECT id, substr(value, 1, ?) FROM text WHERE kind = ? AND piece_id > 0 ORDER BY id"
        return tuple((number, opening) for number, opening in self._run(query, (characters, kind.value)))


def _step(row: Any, changes: tuple[Change, ...] = ()) -> Step:
    return Step(row.id, row.label, row.who, row.at, bool(row.undone), changes)


def _change(row: Any) -> Change:
    return Change(row.kind, from_json(row.kind, row.before), from_json(row.kind, row.after))
