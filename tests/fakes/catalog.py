"""The catalog in memory, held to the same contract tests as the real one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from threading import RLock
from typing import Any

from exhibit.model.consent import Consent
from exhibit.model.finding import Facet, PieceRow, Query, SavedSearch
from exhibit.model.gallery import Gallery, Publication, Section, Stop, Tour, TourStop
from exhibit.model.history import Change, Step, belonged, net
from exhibit.model.people import Contributor, Credit
from exhibit.model.pieces import MediumFile, Note, Piece, Text, TextKind
from exhibit.model.refusals import CatalogInUse, HistoryConflict, NotFound
from exhibit.model.review import Review
from exhibit.model.searching import SearchDocument, query_words, search_document
from exhibit.model.vocabulary import Tag, Term
from exhibit.ports import Progress, SearchHits, Touched, no_progress
from tests.fakes.collection import E, FakeCollection, State
from tests.fakes.finding import Finding


class FakeUnitOfWork:
    """A unit of work, and a reader, over a copy of the state."""

    def __init__(self, state: State, label: str = "", who: str = "") -> None:
        self.state = state
        self.committed = False
        self.touched: Touched | None = None
        self._label, self._who = label, who
        self._applied: list[Change] = []
        self._published = False
        self._changes: list[Change] = []
        self.terms = self._collection(Term)
        self.pieces = self._collection(Piece)
        self.contributors = self._collection(Contributor)
        self.galleries = self._collection(Gallery)
        self.sections = self._collection(Section)
        self.stops = self._collection(Stop)
        self.tours = self._collection(Tour)
        self.tour_stops = self._collection(TourStop)
        self.saved_searches = self._collection(SavedSearch)
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

    def count(self, query: Query) -> int:
        return len(Finding(self, query).rows())

    def rows(self, query: Query, offset: int = 0, limit: int = 200) -> tuple[PieceRow, ...]:
        return Finding(self, query).rows()[offset : offset + limit]

    def matching(self, query: Query) -> tuple[int, ...]:
        return Finding(self, query).ids()

    def facets(self, query: Query) -> tuple[Facet, ...]:
        return Finding(self, query).facets()

    def steps(self, limit: int = 100) -> tuple[Step, ...]:
        return tuple(replace(step, changes=()) for step in reversed(self.state.steps))[:limit]

    def undoable(self) -> Step | None:
        return next((step for step in self.steps(len(self.state.steps)) if not step.undone), None)

    def redoable(self) -> Step | None:
        undone = [step for step in self.steps(len(self.state.steps)) if step.undone]
        return undone[-1] if undone else None

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

    def removals(
        self, piece_ids: Container[int], medium_ids: Container[int] = ()
    ) -> tuple[tuple[Step, Change], ...]:
        return tuple(
            (replace(step, changes=()), change)
            for step in self.state.steps
            for change in step.changes
            if not step.undone and belonged(change, piece_ids, medium_ids)
        )

    def publications(self, gallery_id: int | None = None) -> tuple[Publication, ...]:
        return tuple(one for one in self.state.publications if gallery_id in (None, one.gallery_id))

    def looks(self) -> tuple[tuple[int, str], ...]:
        return tuple((one.id, one.perceptual) for one in self.media.find() if one.perceptual)

    def openings(self, kind: TextKind, characters: int) -> tuple[tuple[int, str], ...]:
        found = self.texts.find(kind=kind)
        return tuple((one.id, one.value[:characters]) for one in found if one.piece_id is not None)

    def commit(
        self, *, recorded: bool = True, extends: int | None = None, progress: Progress = no_progress
    ) -> Step | None:
        progress(0, len(self._changes), "Recording what changed")
        self.committed = True
        changes = list(self._changes)
        self._changes.clear()
        step = self._record(changes, extends) if changes and recorded else None
        self._touch(changes, step)
        return step

    def _record(self, changes: list[Change], extends: int | None) -> Step | None:
        newest = self.state.steps[-1] if self.state.steps else None
        if newest and newest.id == extends and not newest.undone and newest.who == self._who:
            return self._extend(newest, changes)
        kept = [step for step in self.state.steps if not step.undone]
        number = self.state.given.get("step", 0) + 1
        self.state.given["step"] = number
        step = Step(number, self._label, self._who, "2026-01-01T00:00:00+00:00", False, tuple(changes))
        self.state.steps[:] = [*kept, step]
        return replace(step, changes=())

    def _extend(self, newest: Step, changes: list[Change]) -> Step | None:
        left = net([*newest.changes, *changes])
        self.state.steps[-1:] = [replace(newest, changes=left)] if left else []
        return replace(newest, changes=()) if left else None

    def _touch(self, changes: list[Change], step: Step | None) -> None:
        kinds = {change.kind for change in changes} | ({"publication"} if self._published else set())
        if kinds:
            self.touched = Touched(frozenset(kinds), frozenset(_touched_pieces(self, changes)), step)

    def apply(self, changes: Sequence[Change]) -> None:
        for change in changes:
            self._apply(change)
        self._applied += changes

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
                self._touch(self._applied, replace(step, undone=undone, changes=()))

    def record_publication(self, publication: Publication) -> Publication:
        recorded = replace(publication, id=len(self.state.publications) + 1)
        self.state.publications.append(recorded)
        self._published = True
        return recorded

    def note_publication(self, publication_id: int, sent_to: str) -> None:
        for place, one in enumerate(self.state.publications):
            if one.id == publication_id:
                self.state.publications[place] = replace(one, sent_to=sent_to)
                self._published = True
                return
        message = f"There is no publication number {publication_id}."
        raise NotFound(message)


class FakeCatalog:
    """A catalog that forgets everything with the program."""

    def __init__(self, *, writable: bool = True) -> None:
        self._state = State()
        self._pen = RLock()
        self._watchers: list[Callable[[Touched], None]] = []
        self.writable = writable

    @contextmanager
    def read(self) -> Iterator[FakeUnitOfWork]:
        yield FakeUnitOfWork(self._state.copy())

    @contextmanager
    def write(self, label: str, who: str = "") -> Iterator[FakeUnitOfWork]:
        if not self.writable:
            message = "Another program is writing to this catalog."
            raise CatalogInUse(message)
        with self._pen:
            work = FakeUnitOfWork(self._state.copy(), label, who)
            yield work
            if work.committed:
                self._state = work.state
        if work.committed and work.touched is not None:
            for watcher in self._watchers:
                watcher(work.touched)

    def watch(self, watcher: Callable[[Touched], None]) -> None:
        self._watchers.append(watcher)

    def changed_elsewhere(self) -> bool:
        return False

    def close(self) -> None:
        """Nothing to give back."""


def _touched_pieces(work: FakeUnitOfWork, changes: Iterable[Change]) -> set[int]:
    """Return the pieces that show anything of what changed; what is gone is looked up as it was."""
    pieces: set[int] = set()
    found: dict[str, set[int]] = defaultdict(set)
    for change in changes:
        found[change.kind].add(change.entity_id)
        for entity in (change.before, change.after):
            pieces.add(getattr(entity, "piece_id", None) or 0)
            found["medium"].add(getattr(entity, "medium_id", None) or 0)
            found["stop"].add(getattr(entity, "stop_id", None) or 0)
    pieces |= found["piece"]
    pieces |= {one.piece_id for one in work.media.find(id=found["medium"])}
    pieces |= {one.piece_id for one in work.stops.find(id=found["stop"])}
    pieces |= {one.piece_id for one in work.credits.find(contributor_id=found["contributor"])}
    pieces |= {one.piece_id for one in work.tags.find(term_id=found["term"])}
    return pieces - {0}
