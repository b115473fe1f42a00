"""Recognizing the pieces that a source is about: which draft is which piece, and which is there already."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from exhibit.model.folding import fold
from exhibit.model.pieces import Piece, TextKind
from exhibit.model.said import Said
from exhibit.pace import paced
from exhibit.ports import Progress, no_progress
from exhibit.services.importing.drafts import Draft
from exhibit.services.importing.keys import is_sure
from exhibit.services.importing.known import RECOGNIZING, Known
from exhibit.services.importing.reading_embedded import inner_titles
from exhibit.services.importing.report import RefusedThing


@dataclass(slots=True)
class Assignment:
    """The piece of each draft by the draft's place."""

    pieces: dict[int, Piece] = field(default_factory=dict)


def assign(known: Known, drafts: tuple[Draft, ...], progress: Progress = no_progress) -> Assignment:
    """Find the piece of each draft, the surest sign first, and never one piece for two drafts.

    A draft whose submission id belongs to a piece with which it has nothing else in common is refused.
    Raises ``Stopped``.
    """
    claims: dict[int, int] = {}
    claimed: set[int] = set()
    for sign in (_by_sure_key, _by_file_and_title, _by_key, _by_file_without_title, _by_words):
        for place, draft in enumerate(paced(drafts, progress, RECOGNIZING) if known.pieces else ()):
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
        draft.refusal = Said(
            "Its submission id “{submission_id}” belongs to piece {accession} ({title}), "
            "which has another title, other people and other files. If it is another work, "
            "give it its own id.",
            submission_id=draft.submission_id,
            accession=piece.accession,
            title=title,
        )
        draft.refused = [RefusedThing(Said("row {rows}", rows=draft.row), draft.refusal)]
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
