"""Recognizing the pieces that a source is about: which draft is which piece, and which is there already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from exhibit.model.folding import fold
from exhibit.model.pieces import Piece, TextKind
from exhibit.ports import CatalogReader
from exhibit.services.importing.drafts import Draft, Words
from exhibit.services.importing.keys import is_sure
from exhibit.services.importing.reading_embedded import inner_titles
from exhibit.services.importing.report import RefusedThing


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


@dataclass(slots=True)
class Assignment:
    """The piece of each draft by the draft's place."""

    pieces: dict[int, Piece] = field(default_factory=dict)


def assign(known: Known, drafts: tuple[Draft, ...]) -> Assignment:
    """Find the piece of each draft, the surest sign first, and never one piece for two drafts.

    A draft whose submission id belongs to a piece with which it has nothing else in common is refused.
    """
    claims: dict[int, int] = {}
    claimed: set[int] = set()
    for sign in (_by_sure_key, _by_file_and_title, _by_key, _by_file_without_title, _by_words):
        for place, draft in enumerate(drafts):
            if place in claims or draft.closed:
                continue
            found = next((one for one in sign(known, draft) if one not in claimed), None)
            if found is not None:
                claims[place] = found
                claimed.add(found)
    assignment = Assignment({place: known.pieces[one] for place, one in claims.items()})
    _refuse_strangers(known, drafts, assignment)
    return assignment


def _by_sure_key(known: Known, draft: Draft) -> Iterable[int]:
    one = known.by_key.get(draft.key) if is_sure(draft.key) else None
    return () if one is None else (one,)


def _by_key(known: Known, draft: Draft) -> Iterable[int]:
    one = known.by_key.get(draft.key)
    return () if one is None else (one,)


def _by_file_and_title(known: Known, draft: Draft) -> Iterable[int]:
    title = fold(draft.title).strip()
    return (
        one
        for one in _with_its_files(known, draft)
        if title and title in known.titles[one] and _may_adopt(known, draft, one)
    )


def _by_file_without_title(known: Known, draft: Draft) -> Iterable[int]:
    """A row may take over the piece that its file became when no row named it.

    A title that only stands inside the file counts for none.
    """
    return (
        one
        for one in _with_its_files(known, draft)
        if draft.row is not None
        and (not draft.title or known.titles[one] <= inner_titles(draft))
        and _may_adopt(known, draft, one)
    )


def _by_words(known: Known, draft: Draft) -> Iterable[int]:
    """Same title, same people, and nothing about its files speaks against it."""
    title = fold(draft.title).strip()
    return (
        one
        for one in (known.by_title.get(title, ()) if title and draft.row is not None else ())
        if known.names[one] == set(draft.names)
        and _files_agree(known.file_names[one], draft)
        and _may_adopt(known, draft, one)
    )


def _files_agree(held: set[str], draft: Draft) -> bool:
    """Tell whether a piece with files of these names can be a draft's: one mended, come late or left out.

    A row that names none of them, and has a text of its own, is another work of the same title.
    """
    names = {use.file.name.rsplit("/", 1)[-1] for use in draft.files}
    if names or not held:
        return bool(names & held) or not held
    if draft.gone:
        return bool(set(map(_stem, draft.gone)) & set(map(_stem, held)))
    return bool(draft.names) and not any(kind is TextKind.BODY for kind, _ in draft.texts)


def _stem(name: str) -> str:
    return fold(PurePosixPath(name.replace("\\", "/")).stem).strip()


def _with_its_files(known: Known, draft: Draft) -> Iterable[int]:
    return dict.fromkeys(one for sha in draft.shas for one in known.by_sha.get(sha, ()))


def _may_adopt(known: Known, draft: Draft, one: int) -> bool:
    """A piece that has a submission id is never taken for one with another id."""
    key = known.pieces[one].source_key
    return not (draft.submission_id and key.startswith("id:") and key != draft.key)


def _refuse_strangers(known: Known, drafts: tuple[Draft, ...], assignment: Assignment) -> None:
    for place, piece in list(assignment.pieces.items()):
        draft = drafts[place]
        if not draft.submission_id or not _nothing_in_common(known, draft, piece.id):
            continue
        title = next(iter(sorted(known.titles[piece.id])), "")
        draft.refusal = (
            f"Its submission id “{draft.submission_id}” belongs to piece {piece.accession} ({title}), which "
            "has another title, other people and other files. If it is another work, give it its own id."
        )
        draft.refused = [RefusedThing(f"row {draft.row}", draft.refusal)]
        del assignment.pieces[place]


def _nothing_in_common(known: Known, draft: Draft, one: int) -> bool:
    """Tell whether two or more of title, people and files can be compared, and none agrees."""
    pairs = [
        ({fold(draft.title).strip()} - {""}, known.titles[one]),
        (set(draft.names), known.names[one]),
        (set(draft.shas), known.shas[one]),
    ]
    comparable = [(mine, theirs) for mine, theirs in pairs if mine and theirs]
    same_name = {use.file.name.rsplit("/", 1)[-1] for use in draft.files} & known.file_names[one]
    return len(comparable) > 1 and not same_name and not any(mine & theirs for mine, theirs in comparable)


def gather_known(reader: CatalogReader, drafts: tuple[Draft, ...]) -> Known:
    """Return all pieces that share a key, a file or a title with any draft, with what they are known by."""
    known = Known()
    found = set(_pieces(reader, drafts, known))
    for medium in reader.media.find(piece_id=found) if found else ():
        known.shas[medium.piece_id].add(medium.sha256)
        known.file_names[medium.piece_id].add(medium.original_name.rsplit("/", 1)[-1])
        known.called[medium.piece_id, medium.sha256] = medium.original_name
    _gather_words(reader, known, found)
    known.pieces |= {piece.id: piece for piece in reader.pieces.find(id=found)} if found else {}
    return known


def _pieces(reader: CatalogReader, drafts: tuple[Draft, ...], known: Known) -> Iterable[int]:
    """Ask for the pieces that share a key, a file or a title with any draft."""
    keys = {draft.key for draft in drafts if draft.key}
    for piece in reader.pieces.find(source_key=keys) if keys else ():
        known.by_key.setdefault(piece.source_key, piece.id)
        yield piece.id
    shas = {sha for draft in drafts for sha in draft.shas}
    for medium in reader.media.find(sha256=shas) if shas else ():
        known.by_sha[medium.sha256].append(medium.piece_id)
        yield medium.piece_id
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
