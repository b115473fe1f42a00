"""What the catalog knows that may be a piece of a source: gathered once, before anything is compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from exhibit.model.folding import fold
from exhibit.model.pieces import Piece, TextKind
from exhibit.model.said import Said
from exhibit.ports import CatalogReader, Progress, no_progress
from exhibit.services.importing.drafts import Draft, Words

RECOGNIZING = Said("Recognizing the pieces")
"""What is said of the work while pieces are found again."""


@dataclass(slots=True)
class Known:
    """What the catalog knows that may be a piece of the source."""

    pieces: dict[int, Piece] = field(default_factory=dict)
    by_key: dict[str, int] = field(default_factory=dict)
    by_sha: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    shas: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    file_names: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    by_title: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    titles: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    names: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    called: dict[tuple[int, str], str] = field(default_factory=dict)

    def name_of(self, piece_id: int, sha256: str) -> str:
        """Return what a file of a piece was called when it came."""
        return self.called.get((piece_id, sha256), "")


def gather_known(reader: CatalogReader, drafts: tuple[Draft, ...], progress: Progress = no_progress) -> Known:
    """Return all pieces that share a key, a file or a title with any draft, with what they are known by.

    Raises ``Stopped``.
    """
    known = Known()
    found = set(_pieces(reader, drafts, known, progress))
    progress(0, len(found), RECOGNIZING)
    for medium in reader.media.find(piece_id=found) if found else ():
        known.shas[medium.piece_id].add(medium.sha256)
        known.file_names[medium.piece_id].add(medium.original_name.rsplit("/", 1)[-1])
        known.called[medium.piece_id, medium.sha256] = medium.original_name
    progress(0, len(found), RECOGNIZING)
    _gather_words(reader, known, found)
    known.pieces |= {piece.id: piece for piece in reader.pieces.find(id=found)} if found else {}
    return known


def _pieces(
    reader: CatalogReader, drafts: tuple[Draft, ...], known: Known, progress: Progress
) -> Iterable[int]:
    """Ask for the pieces that share a key, a file or a title with any draft."""
    keys = {draft.key for draft in drafts if draft.key}
    for piece in reader.pieces.find(source_key=keys) if keys else ():
        known.by_key.setdefault(piece.source_key, piece.id)
        yield piece.id
    progress(0, len(drafts), RECOGNIZING)
    shas = {sha for draft in drafts for sha in draft.shas}
    for medium in reader.media.find(sha256=shas) if shas else ():
        known.by_sha[medium.sha256].append(medium.piece_id)
        yield medium.piece_id
    progress(0, len(drafts), RECOGNIZING)
    titles = {words.value for draft in drafts for words in _title_words(draft)}
    for text in reader.texts.find(kind=TextKind.TITLE, value=titles) if titles else ():
        if text.piece_id is not None:
            known.by_title[fold(text.value).strip()].append(text.piece_id)
            yield text.piece_id


def _title_words(draft: Draft) -> list[Words]:
    return [words for (kind, _), words in draft.texts.items() if kind is TextKind.TITLE]


def _gather_words(reader: CatalogReader, known: Known, found: set[int]) -> None:
    if not found:
        return
    for text in reader.texts.find(kind=TextKind.TITLE, piece_id=found):
        if text.piece_id is not None and text.value.strip():
            known.titles[text.piece_id].add(fold(text.value).strip())
    credited = reader.credits.find(piece_id=found)
    ids = {credit.contributor_id for credit in credited}
    people = {one.id: one for one in reader.contributors.find(id=ids)} if ids else {}
    for credit in credited:
        known.names[credit.piece_id].add(people[credit.contributor_id].legal_name.casefold())
