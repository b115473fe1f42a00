"""Describing a piece: its facts, notes, medium files. Its words are in ``wording``, people in ``crediting``.

Every operation is one step with a label that reads well after "Undo ". ``extends`` is the step that the same
field made before in the same visit: what is saved while somebody types is one step in the end.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from exhibit.interchange.languages import tag
from exhibit.model.dossier import PICTURE_ROLES
from exhibit.model.history import Step
from exhibit.model.pieces import MediumFile, MediumRole, Note, Piece, TextKind
from exhibit.model.refusals import Refusal
from exhibit.model.said import Said
from exhibit.model.vocabulary import Tag, in_language
from exhibit.ports import Catalog, CatalogReader, UnitOfWork
from exhibit.services.cataloguing.first_picture import keeping_marks

FACTS = {
    "accession": "accession number",
    "language": "language",
    "made": "date",
    "dimensions": "dimensions",
    "duration_seconds": "duration",
    "copyright_holder": "copyright holder",
    "license": "license",
    "likeness": "patient likeness",
    "deidentified": "de-identification",
    "received_on": "day of receipt",
}
"""The fields of a piece that describe it, and what a step's label calls them. Others belong to a judgment."""

_CLOCK = re.compile(r"(?:(\d+):)?(\d{1,3}):(\d{2})")
_LONGEST_NAME = 60


def change_piece(
    catalog: Catalog, piece_id: int, *, who: str = "", extends: int | None = None, **facts: Any
) -> Step | None:
    """Change some ``FACTS`` of a piece; return the step, None where nothing changed.

    Raises ``Refusal`` for an accession number that is empty or taken, a language nobody knows or a duration
    below zero, ``ValueError`` for any other field.
    """
    if strange := set(facts) - set(FACTS):
        message = f"{', '.join(sorted(strange))} does not describe a piece."
        raise ValueError(message)
    with catalog.read() as view:
        label = f"Change the {_listed([FACTS[one] for one in facts])} of {called(view, piece_id)}"
    with catalog.write(label, who) as work:
        piece = work.pieces.get(piece_id)
        changed = replace(piece, **{name: _clean(value) for name, value in facts.items()})
        _check(work, piece, changed)
        work.pieces.put(changed)
        return work.commit(extends=extends)


def choose_term(
    catalog: Catalog,
    piece_id: int,
    vocabulary: str,
    term_id: int,
    *,
    who: str = "",
    extends: int | None = None,
) -> Step | None:
    """Give a piece one term of a vocabulary in place of all others of it; 0 takes them away.

    For vocabularies of which a piece has one term, such as its form. Raises ``NotFound``.
    """
    with catalog.read() as view:
        label = f"Change the {vocabulary.replace('_', ' ')} of {called(view, piece_id)}"
    with catalog.write(label, who) as work:
        if term_id:
            work.terms.get(term_id)
        own = {term.id for term in work.terms.find(vocabulary=vocabulary)}
        present = [one for one in work.tags.find(piece_id=piece_id) if one.term_id in own]
        for one in present:
            if one.term_id != term_id:
                work.tags.remove(one.id)
        if term_id and all(one.term_id != term_id for one in present):
            work.tags.add(Tag(piece_id=piece_id, term_id=term_id))
        return work.commit(extends=extends)


def add_note(catalog: Catalog, piece_id: int, heading: str, value: str = "", *, who: str = "") -> Step | None:
    """Keep a private note on a piece."""
    with catalog.read() as view:
        label = f"Add a note to {called(view, piece_id)}"
    with catalog.write(label, who) as work:
        work.notes.add(Note(piece_id=piece_id, heading=_clean(heading), value=_clean(value)))
        return work.commit()


def write_note(
    catalog: Catalog,
    note_id: int,
    *,
    heading: str | None = None,
    value: str | None = None,
    who: str = "",
    extends: int | None = None,
) -> Step | None:
    """Change a note's heading, its text or both. Raises ``NotFound``."""
    with catalog.read() as view:
        note = view.notes.get(note_id)
        label = f"Change the note “{note.heading or 'Note'}” on {called(view, note.piece_id)}"
    with catalog.write(label, who) as work:
        note = work.notes.get(note_id)
        if heading is not None:
            note = replace(note, heading=_clean(heading))
        if value is not None:
            note = replace(note, value=_clean(value))
        work.notes.put(note)
        return work.commit(extends=extends)


def remove_note(catalog: Catalog, note_id: int, *, who: str = "") -> Step | None:
    """Remove a note; the history keeps it. Raises ``NotFound``."""
    with catalog.read() as view:
        note = view.notes.get(note_id)
        label = f"Remove the note “{note.heading or 'Note'}” from {called(view, note.piece_id)}"
    with catalog.write(label, who) as work:
        work.notes.remove(note_id)
        return work.commit()


def set_medium_role(catalog: Catalog, medium_id: int, role: MediumRole, *, who: str = "") -> Step | None:
    """Say what a medium file is for its piece, as the last of its role.

    A piece has one primary picture: making another one primary makes the former a detail.
    """
    with catalog.read() as view:
        medium = view.media.get(medium_id)
        label = f"Make a file of {called(view, medium.piece_id)} the {role.value} one"
    with catalog.write(label, who) as work:
        medium = work.media.get(medium_id)
        if medium.role is not role:
            with keeping_marks(work, medium.piece_id):
                if role is MediumRole.PRIMARY:
                    for former in work.media.find(piece_id=medium.piece_id, role=MediumRole.PRIMARY):
                        _place_last(work, former, MediumRole.DETAIL)
                _place_last(work, medium, role)
        return work.commit()


def move_medium(catalog: Catalog, medium_id: int, place: int, *, who: str = "") -> Step | None:
    """Bring a medium file to ``place`` (from 0) among those of its role."""
    with catalog.read() as view:
        label = f"Change the order of the files of {called(view, view.media.get(medium_id).piece_id)}"
    with catalog.write(label, who) as work:
        medium = work.media.get(medium_id)
        others = [one for one in _of_role(work, medium.piece_id, medium.role) if one.id != medium_id]
        others.insert(max(0, place), medium)
        with keeping_marks(work, medium.piece_id):
            for position, one in enumerate(others):
                work.media.put(replace(one, position=position))
        return work.commit()


def called(reader: CatalogReader, piece_id: int) -> str:
    """Return what a label calls a piece: its title in quotation marks, else its accession number."""
    piece = reader.pieces.get(piece_id)
    titles = reader.texts.find(piece_id=piece_id, kind=TextKind.TITLE)
    title = in_language(tuple((one.language, one.value) for one in titles), piece.language)
    return quoted(title) if title else piece.accession


def quoted(name: str) -> str:
    """Return a name for a label in quotation marks, on one line and not longer than a menu bears."""
    line = " ".join(name.split())
    return f"“{line if len(line) <= _LONGEST_NAME else line[: _LONGEST_NAME - 1].rstrip() + '…'}”"


def seconds(text: str) -> float | None:
    """Read a duration: ``3:45``, ``1:02:30``, or seconds; None for nothing. Raises ``Refusal``."""
    text = text.strip()
    if not text:
        return None
    if match := _CLOCK.fullmatch(text):
        hours, minutes, rest = (int(part or 0) for part in match.groups())
        return float(hours * 3600 + minutes * 60 + rest)
    if re.fullmatch(r"\d{1,6}(?:[.,]\d{1,3})?", text):
        return float(text.replace(",", "."))
    raise Refusal(
        Said("“{text}” is no duration.", text=text),
        advice="Write minutes and seconds, such as 3:45, or 1:02:30.",
    )


def clock(duration: float | None) -> str:
    """Return a duration as ``seconds`` reads it: 3:45; empty for None."""
    if duration is None:
        return ""
    whole, part = divmod(duration, 1)
    if part:
        return f"{duration:.3f}".rstrip("0")
    minutes, rest = divmod(int(whole), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def storable(text: str) -> str:
    """Return text as every store can keep it: whole characters, one kind of line end, no empty end."""
    whole = text.encode("utf-8", "replace").decode("utf-8").replace("\0", "")
    return whole.replace("\r\n", "\n").replace("\r", "\n").rstrip()


def _clean(value: Any) -> Any:
    return storable(value).strip() if type(value) is str else value


def _check(work: UnitOfWork, piece: Piece, changed: Piece) -> None:
    if not changed.accession:
        raise Refusal("A piece needs an accession number.", advice="Keep the one it had.")
    if changed.accession != piece.accession and work.pieces.find(accession=changed.accession):
        raise Refusal(
            Said("Another piece has the accession number {accession}.", accession=changed.accession),
            advice="Choose one that is free.",
        )
    if changed.language != piece.language and tag(changed.language) != changed.language:
        raise Refusal(
            Said("“{language}” is no language that is known here.", language=changed.language),
            advice="Write its tag, such as es or zh-Hant.",
        )
    if changed.duration_seconds is not None and changed.duration_seconds < 0:
        raise Refusal("A duration cannot be less than nothing.")


def _place_last(work: UnitOfWork, medium: MediumFile, role: MediumRole) -> None:
    positions = [one.position for one in _of_role(work, medium.piece_id, role) if one.id != medium.id]
    work.media.put(replace(medium, role=role, position=max(positions, default=-1) + 1))


def _of_role(reader: CatalogReader, piece_id: int, role: MediumRole) -> list[MediumFile]:
    found = reader.media.find(piece_id=piece_id, role=role)
    return sorted(found, key=lambda one: (one.position, one.id))


def pictures_of(reader: CatalogReader, piece_id: int) -> list[MediumFile]:
    """Return a piece's pictures in the order in which they are shown."""
    return [one for role in PICTURE_ROLES for one in _of_role(reader, piece_id, role)]


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
