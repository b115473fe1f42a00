"""Where drafts become pieces: what the catalog has of them, and every change, written or only thought.

Without a unit of work nothing is written; new things then get negative ids. So a dry run goes the very way
of a real one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, TypeVar

from exhibit.model.consent import Consent
from exhibit.model.entities import KIND_OF, Entity, numbered
from exhibit.model.history import Change, Step
from exhibit.model.people import Contributor, Credit
from exhibit.model.pieces import MediumFile, Note, Text
from exhibit.model.review import Review
from exhibit.model.vocabulary import Tag, Term
from exhibit.ports import CatalogReader, UnitOfWork
from exhibit.services.importing.removals import Removals

E = TypeVar("E", bound=Entity)
B = TypeVar("B", Text, MediumFile, Credit, Tag, Consent, Review, Note)

_OWNED: tuple[type[Entity], ...] = (MediumFile, Text, Credit, Tag, Consent, Review, Note)

_COLLECTIONS = {
    "piece": "pieces",
    "contributor": "contributors",
    "credit": "credits",
    "medium": "media",
    "text": "texts",
    "note": "notes",
    "term": "terms",
    "tag": "tags",
    "consent": "consents",
    "review": "reviews",
}


class Bench:
    """The pieces that an import touches, with all that belongs to them, and the people it may name."""

    def __init__(self, reader: CatalogReader, work: UnitOfWork | None = None) -> None:
        self._reader = reader
        self._work = work
        self._next = -1
        self._owned: dict[tuple[type[Entity], int], dict[int, Entity]] = defaultdict(dict)
        self._alts: dict[int, dict[int, Text]] = defaultdict(dict)
        self._named: dict[str, list[int]] = defaultdict(list)
        self._credited: dict[int, set[int]] = defaultdict(set)
        self._people: dict[int, Contributor] = {}
        self.removals = Removals(reader)
        self.terms: dict[int, Term] = {term.id: term for term in reader.terms.find()}
        self._slugs = {(term.vocabulary, term.slug): term for term in self.terms.values()}

    @property
    def writes(self) -> bool:
        """Whether anything is written, or all of it only thought."""
        return self._work is not None

    def load(self, piece_ids: Iterable[int], names: Iterable[str]) -> None:
        """Fetch what belongs to these pieces, and every contributor of these legal names."""
        ids = set(piece_ids)
        for kind in _OWNED if ids else ():
            self._keep_all(self._stored(kind).find(piece_id=ids))
        media = {medium.id for one in ids for medium in self.of(MediumFile, one)}
        credited = {credit.contributor_id for one in ids for credit in self.of(Credit, one)}
        self.removals.load(ids, media)
        self._keep_all(self._reader.texts.find(medium_id=media) if media else ())
        self._keep_all(self._reader.contributors.find(id=credited) if credited else ())
        wanted = {name for name in names if name}
        self._keep_all(self._reader.contributors.find(legal_name=wanted) if wanted else ())
        for credit in self._reader.credits.find(contributor_id=set(self._people)) if self._people else ():
            self._credited[credit.contributor_id].add(credit.piece_id)

    def of(self, kind: type[B], piece_id: int) -> list[B]:
        """Return the things of a kind that belong to a piece, oldest first."""
        owned = self._owned.get((kind, piece_id))
        return [one for one in owned.values() if isinstance(one, kind)] if owned else []

    def let_go(self, piece_id: int) -> None:
        """Forget what belongs to a piece that is settled: a long sheet need not be held twice."""
        for medium in self._owned.get((MediumFile, piece_id), ()):
            self._alts.pop(medium, None)
        for kind in _OWNED:
            self._owned.pop((kind, piece_id), None)

    def alts(self, medium_id: int) -> list[Text]:
        """Return the texts of a medium file."""
        return list(self._alts[medium_id].values())

    def person(self, contributor_id: int) -> Contributor:
        """Return a contributor that a loaded credit names."""
        return self._people[contributor_id]

    def named(self, legal_name: str) -> list[Contributor]:
        """Return the contributors of a legal name, oldest first."""
        return [self._people[one] for one in self._named.get(legal_name, ())]

    def pieces_of(self, contributor_id: int) -> frozenset[int]:
        """Return the pieces that credit a contributor."""
        return frozenset(self._credited[contributor_id])

    def term(self, vocabulary: str, slug: str) -> Term | None:
        """Return a term by its id in its vocabulary."""
        return self._slugs.get((vocabulary, slug))

    def history(self, entity: Entity) -> tuple[tuple[Step, Change], ...]:
        """Return every recorded change of a thing that was there before, oldest first."""
        return self._reader.changes_of(KIND_OF[type(entity)], entity.id) if entity.id > 0 else ()

    def past(self, kind: type[E], entity_id: int) -> tuple[E, ...]:
        """Return everything that a thing, be it gone, ever was, oldest first; nothing where none tells."""
        found = self._reader.changes_of(KIND_OF[kind], entity_id) if entity_id > 0 else ()
        states = (state for _, change in found for state in (change.before, change.after))
        return tuple(dict.fromkeys(state for state in states if isinstance(state, kind)))

    def add(self, entity: E) -> E:
        """Add a new thing and return it with its id."""
        if self._work is None:
            added = numbered(entity, self._next)
            self._next -= 1
        else:
            added = self._writable(entity).add(entity)
        self._keep(added)
        return added

    def put(self, entity: Entity) -> None:
        """Change a thing."""
        if self._work is not None:
            self._writable(entity).put(entity)
        self._keep(entity)

    def remove(self, entity: Credit | Tag | Note) -> None:
        """Take a credit, a tag or a note from its piece."""
        if self._work is not None:
            self._writable(entity).remove(entity.id)
        del self._owned[type(entity), entity.piece_id][entity.id]
        if isinstance(entity, Credit):
            self._credited[entity.contributor_id].discard(entity.piece_id)

    def _keep_all(self, entities: Iterable[Entity]) -> None:
        for entity in entities:
            self._keep(entity)

    def _keep(self, entity: Entity) -> None:
        """Have a thing at hand, under what it belongs to."""
        match entity:
            case Contributor():
                if entity.id not in self._people:
                    self._named[entity.legal_name].append(entity.id)
                self._people[entity.id] = entity
            case Term():
                self.terms[entity.id] = entity
                self._slugs[entity.vocabulary, entity.slug] = entity
            case Text() if entity.medium_id is not None:
                self._alts[entity.medium_id][entity.id] = entity
            case Credit() | MediumFile() | Text() | Note() | Tag() | Consent() | Review():
                self._owned[type(entity), entity.piece_id or 0][entity.id] = entity
        if isinstance(entity, Credit):
            self._credited[entity.contributor_id].add(entity.piece_id)

    def _stored(self, kind: type[Entity]) -> Any:
        return getattr(self._reader, _COLLECTIONS[KIND_OF[kind]])

    def _writable(self, entity: Entity) -> Any:
        return getattr(self._work, _COLLECTIONS[KIND_OF[type(entity)]])
