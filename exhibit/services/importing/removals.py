"""What was taken from pieces before an import: things that are gone, as the source last stated them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import fields, replace
from typing import Any, TypeVar, cast

from exhibit.model.consent import Consent
from exhibit.model.entities import KIND_OF, Entity
from exhibit.model.history import Change, Step
from exhibit.model.people import Credit
from exhibit.model.pieces import MediumFile, Note, Text
from exhibit.model.review import Review
from exhibit.model.vocabulary import Tag
from exhibit.ports import CatalogReader
from exhibit.services.importing.report import STEP

B = TypeVar("B", Text, MediumFile, Credit, Tag, Consent, Review, Note)

History = Iterable[tuple[Step, Change]]


class Removals:
    """The removals from the pieces of an import and from their medium files, by whom each belonged to."""

    def __init__(self, reader: CatalogReader) -> None:
        self._reader = reader
        self._of_pieces: dict[tuple[type, int], list[tuple[Step, Entity]]] = defaultdict(list)
        self._of_media: dict[int, list[tuple[Step, Entity]]] = defaultdict(list)

    def load(self, piece_ids: Collection[int], medium_ids: Collection[int]) -> None:
        """Fetch what was taken from these."""
        for step, change in self._reader.removals(piece_ids, medium_ids) if piece_ids else ():
            thing: Any = change.before
            if isinstance(thing, Text) and thing.medium_id is not None:
                self._of_media[thing.medium_id].append((step, thing))
            elif thing is not None:
                self._of_pieces[type(thing), thing.piece_id].append((step, thing))

    def by_hand(self, kind: type[B], piece_id: int, says: Callable[[B], bool]) -> B | None:
        """Return what somebody took from a piece at the desk although the source said it; None for nothing.

        ``says`` is asked of things as the source last stated them. What an import took away after that,
        because the source said it no longer, is stated anew.
        """
        return self._by_hand(self._of_pieces.get((kind, piece_id), ()), says)

    def of_medium(self, medium_id: int, says: Callable[[Text], bool]) -> Text | None:
        """Return what somebody took from a medium file at the desk, as ``by_hand`` does."""
        return self._by_hand(self._of_media.get(medium_id, ()), says)

    def _by_hand(self, found: Collection[tuple[Step, Entity]], says: Callable[[B], bool]) -> B | None:
        for step, thing in reversed(tuple(found)):
            stated = as_stated(self._reader.changes_of(KIND_OF[type(thing)], thing.id))
            if stated is not None and says(cast("B", stated)):
                return None if is_import(step) else cast("B", stated)
        return None


def as_stated(history: History) -> Any:
    """Return a thing with what imports said last of each of its fields; None where it came by none."""
    stated: Any = None
    for step, change in history:
        if step.undone or not is_import(step) or change.after is None:
            continue
        if stated is None or change.before is None:
            stated = change.after
            continue
        names = [one.name for one in fields(change.after)]
        after = {name: getattr(change.after, name) for name in names}
        news = {name: value for name, value in after.items() if value != getattr(change.before, name)}
        stated = replace(stated, **news)
    return stated


def is_import(step: Step) -> bool:
    """Tell whether a step was an import."""
    return step.label.startswith(STEP)
