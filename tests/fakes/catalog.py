"""The catalog in memory, held to the same contract tests as the real one."""

from __future__ import annotations

from collections.abc import Collection as AnyCollection
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from exhibit.model.consent import Consent
from exhibit.model.entities import KIND_OF, REFERENCES, Entity
from exhibit.model.gallery import Gallery, Publication, Section, Stop
from exhibit.model.history import Change, Step
from exhibit.model.people import Contributor, Credit
from exhibit.model.pieces import MediumFile, Note, Piece, Text
from exhibit.model.refusals import CatalogInUse, HistoryConflict, NotFound
from exhibit.model.review import Review
from exhibit.model.searching import SearchDocument, query_words, search_document
from exhibit.model.vocabulary import Tag, Term
from exhibit.ports import SearchHits

E = TypeVar("E", bound=Entity)


@dataclass
class _State:
    """Everything the fake keeps; copied for each unit of work, so that a rollback is to drop the copy."""

    rows: dict[str, dict[int, Entity]] = field(default_factory=dict)
    given: dict[str, int] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    publications: list[Publication] = field(default_factory=list)

    def copy(self) -> _State:
        rows = {kind: dict(found) for kind, found in self.rows.items()}
        return _State(rows, dict(self.given), list(self.steps), list(self.publications))


class FakeCollection(Generic[E]):
    """The things of one kind, in a dictionary."""

    def __init__(self, entity: type[E], state: _State, changes: list[Change]) -> None:
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


class FakeUnitOfWork:
    """A unit of work, and a reader, over a copy of the state."""

    def __init__(self, state: _State, label: str = "", who: str = "") -> None:
        self.state = state
        self.committed = False
        self._label, self._who = label, who
        self._changes: list[Change] = []
        self.terms = self._collection(Term)
        self.pieces = self._collection(Piece)
        self.contributors = self._collection(Contributor)
        self.galleries = self._collection(Gallery)
        self.sections = self._collection(Section)
        self.stops = self._collection(Stop)
        self.credits = self._collection(Credit)
        self.media = self._collection(MediumFile)
        self.texts = self._collection(Text)
        self.notes = self._collection(Note)
        self.tags = self._collection(Tag)
        self.consents = self._collection(Consent)
        self.reviews = self._collection(Review)

    def _collection(self, entity: type[E]) -> FakeCollection[E]:
        return FakeCollection(entity, self.state, self._changes)

    def search(self, text: str, limit: int = 200) -> SearchHits:
        wanted = query_words(text)
        hits = [piece.id for piece in self.pieces.find() if wanted and self._holds(piece, wanted)]
        return SearchHits(tuple(hits[:limit]), len(hits))

    def _holds(self, piece: Piece, wanted: tuple[str, ...]) -> bool:
        document = self._document(piece)
        found = f"{document.title} {document.people} {document.terms} {document.words}".split()
        return all(any(word.startswith(one) for word in found) for one in wanted)

    def _document(self, piece: Piece) -> SearchDocument:
        media = [medium.id for medium in self.media.find(piece_id=piece.id)]
        texts = self.texts.find(piece_id=piece.id) + self.texts.find(medium_id=media)
        people = [
            self.contributors.get(credit.contributor_id) for credit in self.credits.find(piece_id=piece.id)
        ]
        terms = [self.terms.get(tag.term_id) for tag in self.tags.find(piece_id=piece.id)]
        return search_document(piece, texts, people, terms, self.notes.find(piece_id=piece.id))

    def steps(self, limit: int = 100) -> tuple[Step, ...]:
        return tuple(replace(step, changes=()) for step in reversed(self.state.steps))[:limit]

    def step(self, step_id: int) -> Step:
        for step in self.state.steps:
            if step.id == step_id:
                return step
        message = f"There is no step number {step_id}."
        raise NotFound(message)

    def changes_of(self, kind: str, entity_id: int) -> tuple[tuple[Step, Change], ...]:
        return tuple(
            (replace(step, changes=()), change)
            for step in self.state.steps
            for change in step.changes
            if change.kind == kind and change.entity_id == entity_id
        )

    def publications(self, gallery_id: int) -> tuple[Publication, ...]:
        return tuple(one for one in self.state.publications if one.gallery_id == gallery_id)

    def commit(self, *, recorded: bool = True) -> Step | None:
        self.committed = True
        if not self._changes or not recorded:
            self._changes.clear()
            return None
        kept = [step for step in self.state.steps if not step.undone]
        number = self.state.given.get("step", 0) + 1
        self.state.given["step"] = number
        step = Step(number, self._label, self._who, "2026-01-01T00:00:00+00:00", False, tuple(self._changes))
        self.state.steps[:] = [*kept, step]
        self._changes.clear()
        return replace(step, changes=())

    def apply(self, changes: Sequence[Change]) -> None:
        for change in changes:
            self._apply(change)

    def _apply(self, change: Change) -> None:
        collection: Any = next(
            one for one in vars(self).values() if isinstance(one, FakeCollection) and one._kind == change.kind
        )
        present = collection._rows.get(change.entity_id)
        if present != change.before:
            message = "Something else was changed since."
            raise HistoryConflict(message)
        if change.after is None:
            collection.drop(change.entity_id)
        else:
            collection.store(change.after)

    def commit_undone(self, step_id: int, *, undone: bool) -> None:
        self.committed = True
        for place, step in enumerate(self.state.steps):
            if step.id == step_id:
                self.state.steps[place] = replace(step, undone=undone)

    def record_publication(self, publication: Publication) -> Publication:
        recorded = replace(publication, id=len(self.state.publications) + 1)
        self.state.publications.append(recorded)
        return recorded


class FakeCatalog:
    """A catalog that forgets everything with the program."""

    def __init__(self, *, writable: bool = True) -> None:
        self._state = _State()
        self.writable = writable

    @contextmanager
    def read(self) -> Iterator[FakeUnitOfWork]:
        yield FakeUnitOfWork(self._state.copy())

    @contextmanager
    def write(self, label: str, who: str = "") -> Iterator[FakeUnitOfWork]:
        if not self.writable:
            message = "Another program is writing to this catalog."
            raise CatalogInUse(message)
        work = FakeUnitOfWork(self._state.copy(), label, who)
        yield work
        if work.committed:
            self._state = work.state

    def close(self) -> None:
        """Nothing to give back."""


def _matches(row: Entity, equal: dict[str, object]) -> bool:
    for name, wanted in equal.items():
        value = getattr(row, name)
        if isinstance(wanted, AnyCollection) and not isinstance(wanted, str):
            if value not in wanted:
                return False
        elif value != wanted:
            return False
    return True
