"""Changing many pieces at once: first shown, row by row, then made in one step."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from exhibit.model.dossier import Dossier
from exhibit.model.history import Change, Step
from exhibit.model.pieces import TextKind
from exhibit.model.refusals import Refusal
from exhibit.model.vocabulary import Tag, in_language
from exhibit.ports import Catalog, CatalogReader, Progress, UnitOfWork, no_progress
from exhibit.services.cataloguing.batch_consent import RecordConsent
from exhibit.services.cataloguing.batch_edits import BatchEdit, Draft
from exhibit.services.cataloguing.batch_links import ChangeTags
from exhibit.services.dossiers import gather

AT_ONCE = 200
"""How many pieces are gathered together."""

_NAMES = {"medium": "media", "gallery": "galleries"}


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One field of one piece, before and after; ``place`` tells the fields of one name of a piece apart."""

    piece_id: int
    accession: str
    title: str
    field: str
    before: str
    after: str
    changes: bool
    place: int = 0

    @property
    def key(self) -> tuple[int, str, int]:
        """By which a row is left out."""
        return (self.piece_id, self.field, self.place)


@dataclass(frozen=True, slots=True)
class Preview:
    """Every row of an edit, those that stay as they are included."""

    rows: tuple[PreviewRow, ...]

    def changing(self, left_out: Collection[tuple[int, str, int]] = ()) -> int:
        """Return how many pieces change, rows left out apart."""
        return len({row.piece_id for row in self.rows if row.changes and row.key not in left_out})

    @property
    def staying(self) -> int:
        """How many of the pieces shown stay as they are."""
        return len({row.piece_id for row in self.rows}) - self.changing()


def preview(
    reader: CatalogReader, edit: BatchEdit, piece_ids: Sequence[int], progress: Progress = no_progress
) -> Preview:
    """Return what an edit would change. Raises ``Refusal`` for an edit that makes no sense yet."""
    edit.check()
    return Preview(tuple(row for row, _ in _rows(reader, edit, piece_ids, progress)))


def apply_edit(
    catalog: Catalog,
    edit: BatchEdit,
    piece_ids: Sequence[int],
    *,
    left_out: Collection[tuple[int, str, int]] = (),
    who: str = "",
    progress: Progress = no_progress,
) -> Step | None:
    """Make an edit on all pieces in one step, rows left out apart; None where nothing changes.

    Stopping it changes nothing. Raises ``Refusal`` as ``preview``, and ``NotFound`` for a piece that is gone.
    """
    edit.check()
    with catalog.read() as view:
        rows = [row for row, _ in _rows(view, edit, piece_ids, no_progress)]
    pieces = Preview(tuple(rows)).changing(left_out)
    if not pieces:
        return None
    if isinstance(edit, RecordConsent):
        chosen = [row.piece_id for row in rows if row.changes and row.key not in left_out]
        return edit.record(catalog, chosen, who)
    with catalog.write(edit.label(pieces), who) as work:
        kept = _with_keywords(work, edit)
        for row, draft in _rows(work, kept, piece_ids, progress):
            if row.key not in left_out:
                _make(work, draft.changes)
        return work.commit()


def _rows(
    reader: CatalogReader, edit: BatchEdit, piece_ids: Sequence[int], progress: Progress
) -> Iterator[tuple[PreviewRow, Draft]]:
    for start in range(0, len(piece_ids), AT_ONCE):
        progress(start, len(piece_ids))
        for dossier in gather(reader, piece_ids[start : start + AT_ONCE]):
            for place, draft in enumerate(edit.drafts(dossier)):
                yield _row(dossier, draft, place), draft
    progress(len(piece_ids), len(piece_ids))


def _row(dossier: Dossier, draft: Draft, place: int) -> PreviewRow:
    piece = dossier.piece
    title = in_language(dossier.words(TextKind.TITLE), piece.language)
    changes = bool(draft.changes)
    return PreviewRow(
        piece.id, piece.accession, title, draft.field, draft.before, draft.after, changes, place
    )


def _with_keywords(work: UnitOfWork, edit: BatchEdit) -> BatchEdit:
    """Keep the keywords that nobody used before, so that pieces can have them."""
    if not isinstance(edit, ChangeTags) or all(term.id for term in edit.added):
        return edit
    if any(term.retired for term in edit.added):
        raise Refusal("A retired term is not given to pieces any more.")
    return replace(edit, added=tuple(term if term.id else work.terms.add(term) for term in edit.added))


def _make(work: UnitOfWork, changes: Sequence[Change]) -> None:
    for change in changes:
        collection: Any = getattr(work, _NAMES.get(change.kind, f"{change.kind}s"))
        if change.before is None:
            collection.add(change.after)
        elif change.after is None:
            collection.remove(_stored(work, change))
        else:
            collection.put(change.after)


def _stored(work: UnitOfWork, change: Change) -> int:
    """Return the id of what is to be removed; a tag is known by its piece and its term."""
    if isinstance(change.before, Tag):
        found = work.tags.find(piece_id=change.before.piece_id, term_id=change.before.term_id)
        return found[0].id
    return change.entity_id
