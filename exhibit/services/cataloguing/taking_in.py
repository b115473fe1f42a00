"""Taking in by hand: one piece, one file of a piece, one signed form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from exhibit.model.people import Contributor, Credit
from exhibit.model.pieces import Family, Piece, Setting, Text, TextKind
from exhibit.model.refusals import Refusal
from exhibit.model.vocabulary import Tag, Term
from exhibit.ports import Catalog, UnitOfWork
from exhibit.services.cataloguing.medium_files import (
    TakenFile,
    add_medium,
    complete_piece,
    look_at_file,
    medium_of,
    remove_medium,
    replace_medium,
    role_of,
    take_file,
)
from exhibit.services.cataloguing.scans import keep_scan
from exhibit.services.importing.accessions import Accessions
from exhibit.services.importing.companions import PLAYED, role_by_name
from exhibit.services.importing.drafts import Draft
from exhibit.services.importing.reading_words import looks_like_verse
from exhibit.services.importing.report import RowReport
from exhibit.services.importing.walking import printable

__all__ = [
    "NewPiece",
    "TakenFile",
    "add_medium",
    "create_piece",
    "keep_scan",
    "look_at_file",
    "remove_medium",
    "replace_medium",
    "suggested_title",
    "take_file",
]

_FORM, _MAKER = "form", "artist"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPiece:
    """What a person says of a new piece.

    ``form`` is a slug of the vocabulary form. The maker is a contributor who is there (``maker_id``), else
    the only one of the legal name ``maker``, else a new one; nobody where both are empty. ``body`` is a poem
    or story as typed.
    """

    title: str
    form: str = ""
    language: str = "en"
    maker: str = ""
    maker_id: int = 0
    body: str = ""


def suggested_title(path: Path) -> str:
    """Return a title from a file's name: ``night_shift-2.jpg`` becomes ``Night shift 2``."""
    words = " ".join(printable(path.stem).replace("_", " ").replace("-", " ").split())
    return words[:1].upper() + words[1:]


def create_piece(
    catalog: Catalog, new: NewPiece, files: Sequence[TakenFile], today: date, who: str = ""
) -> int:
    """Make a piece of files that are kept and of what was typed, as one step; return its id.

    It gets its accession number as an import gives them. Raises ``Refusal`` where there is nothing at all.
    """
    title = " ".join(new.title.split())
    if not title and not files and not new.body.strip():
        raise Refusal("A piece needs a title, a file or a text.")
    with catalog.write(f"Add the piece “{title}”" if title else "Add a piece", who) as work:
        piece = work.pieces.add(_piece(work, new, today))
        form = next(iter(work.terms.find(vocabulary=_FORM, slug=new.form)), None) if new.form else None
        if title:
            work.texts.add(_text(piece, TextKind.TITLE, title))
        _add_body(work, piece, new, files, form)
        _add_files(work, piece, _main_first(files))
        if form is not None:
            work.tags.add(Tag(piece_id=piece.id, term_id=form.id))
        _credit(work, piece, new, form)
        work.commit()
    return piece.id


def _piece(work: UnitOfWork, new: NewPiece, today: date) -> Piece:
    draft = Draft(None)
    accession = Accessions(work, (draft,), {}, today).give(draft, RowReport(None))
    return Piece(accession=accession, language=new.language, received_on=today)


def _add_files(work: UnitOfWork, piece: Piece, files: Sequence[TakenFile]) -> None:
    added = []
    for place, taken in enumerate(files):
        role = role_of(work, piece.id, taken)
        work.media.add(medium_of(piece.id, taken, role, place, piece.language))
        added.append((taken, role))
    complete_piece(work, piece.id, added)


def _text(piece: Piece, kind: TextKind, value: str, setting: Setting = Setting.PROSE) -> Text:
    return Text(kind=kind, language=piece.language, value=value, setting=setting, piece_id=piece.id)


def _add_body(
    work: UnitOfWork, piece: Piece, new: NewPiece, files: Sequence[TakenFile], form: Term | None
) -> None:
    """Set down what was typed, else the words of the first document.

    It is set as its form says, else the document, else its lines. Captions, and the transcript of what is
    heard or played, are no body.
    """
    heard = any(taken.file.family in PLAYED for taken in files)
    documents = [taken.file for taken in files if not (heard and role_by_name(taken.file))]
    documents = [file for file in documents if file.words and file.family is not Family.CAPTIONS]
    read = documents[0].words or "" if documents else ""
    value = (new.body if new.body.strip() else read).replace("\r\n", "\n").strip("\n").rstrip()
    if not value:
        return
    said = documents[0].verse if documents and not new.body.strip() else None
    if form is not None:
        said = form.trait("setting") == Setting.VERSE
    verse = looks_like_verse(value) if said is None else said
    work.texts.add(_text(piece, TextKind.BODY, value, Setting.VERSE if verse else Setting.PROSE))


def _credit(work: UnitOfWork, piece: Piece, new: NewPiece, form: Term | None) -> None:
    name = " ".join(new.maker.split())
    if new.maker_id:
        maker = work.contributors.get(new.maker_id)
    elif name:
        held = work.contributors.find(legal_name=name)
        maker = held[0] if len(held) == 1 else work.contributors.add(Contributor(legal_name=name))
    else:
        return
    role = form.trait("role") if form is not None else ""
    work.credits.add(Credit(piece_id=piece.id, contributor_id=maker.id, role=role or _MAKER))


def _main_first(files: Sequence[TakenFile]) -> list[TakenFile]:
    """Return each file once by its bytes: films and sounds before pictures, and these before documents."""
    once: dict[str, TakenFile] = {}
    for taken in files:
        once.setdefault(taken.file.sha256, taken)
    return sorted(
        once.values(), key=lambda taken: (taken.file.family not in PLAYED, not taken.file.is_picture)
    )
