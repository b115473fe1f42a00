"""The medium files of one piece, by hand: added, put in another's place, taken away.

A file is kept first, durably and beside the catalog (``take_file``); what names it is then one step.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from exhibit.model.pieces import Family, MediumFile, MediumRole, Piece, Text, TextKind
from exhibit.model.refusals import CatalogInUse, FileRefused, Refusal
from exhibit.model.said import Said, about
from exhibit.model.vocabulary import in_language
from exhibit.ports import (
    Catalog,
    CatalogReader,
    FileDesk,
    MediaStore,
    MediumFacts,
    Progress,
    UnitOfWork,
    no_progress,
)
from exhibit.services.cataloguing.first_picture import keeping_marks
from exhibit.services.importing.companions import PLAYED, language_by_name, role_by_name
from exhibit.services.importing.keeping import keep_all
from exhibit.services.importing.planning import known_facts
from exhibit.services.importing.settling_files import ROLES
from exhibit.services.importing.sources import SourceFile, examine
from exhibit.services.importing.walking import FoundFile, printable

_IN_A_LANGUAGE = (MediumRole.CAPTIONS, MediumRole.TRANSCRIPT)


@dataclass(frozen=True, slots=True)
class TakenFile:
    """A file that is in the media store: what it is, and what decoding learned of it.

    ``remarks`` are what a curator should know of it.
    """

    file: SourceFile
    facts: MediumFacts | None = None
    remarks: tuple[str, ...] = ()


def look_at_file(reader: CatalogReader, desk: FileDesk, path: Path) -> tuple[SourceFile, str]:
    """Say what a file is, writing nothing, and which piece has the same bytes already (empty for none).

    Raises ``FileRefused``.
    """
    file = _examined(path, desk)
    held = reader.media.find(sha256=file.sha256)
    return file, _name(reader, held[0].piece_id) if held else ""


def take_file(
    catalog: Catalog, store: MediaStore, desk: FileDesk, path: Path, progress: Progress = no_progress
) -> TakenFile:
    """Keep a file durably, with its derivatives where it has any. Nothing names it yet.

    Raises ``FileRefused``, ``CatalogInUse``, and ``Refusal`` where the store cannot be written.
    """
    if not catalog.writable:
        raise CatalogInUse("Another program has this catalog open for writing.")
    file = _examined(path, desk)
    with catalog.read() as view:
        known = known_facts(view, [file])
    kept = keep_all([file], known, store, desk, progress)
    if file.sha256 not in kept.stored:
        raise FileRefused(about(file.name, kept.refusals.get(file.sha256, "It could not be kept.")))
    remarks = (*file.remarks, *kept.remarks.get(file.sha256, ()))
    return TakenFile(file, kept.stored[file.sha256], remarks)


def add_medium(
    catalog: Catalog, piece_id: int, taken: TakenFile, role: MediumRole | None = None, who: str = ""
) -> int:
    """Add a kept file to a piece and return its id; without a role its family, name and place say what it is.

    The piece lasts as long as its first film or sound, and has the words of a transcript, else of captions,
    for its transcript, where it says nothing of its own. Raises ``Refusal`` where the piece has the very same
    file already, ``NotFound``.
    """
    with catalog.read() as view:
        label = f"Add the file {taken.file.name} to “{_name(view, piece_id)}”"
    with catalog.write(label, who) as work:
        _refuse_twice(work, piece_id, taken)
        position = 1 + max((one.position for one in work.media.find(piece_id=piece_id)), default=-1)
        chosen = role or role_of(work, piece_id, taken)
        language = work.pieces.get(piece_id).language
        with keeping_marks(work, piece_id):
            medium = work.media.add(medium_of(piece_id, taken, chosen, position, language))
        complete_piece(work, piece_id, [(taken, chosen)])
        work.commit()
    return medium.id


def replace_medium(catalog: Catalog, medium_id: int, taken: TakenFile, who: str = "") -> None:
    """Put another kept file in a medium file's place; the old one stays in the store and in the history.

    Its role, its alt texts and what it shows of the work stay. Raises ``Refusal`` where the piece has the
    very same file already, and for a file of another kind: a picture, a document, captions, a sound and a
    film stand only for their own; ``NotFound``.
    """
    with catalog.read() as view:
        present = view.media.get(medium_id)
        name = present.original_name or taken.file.name
        label = f"Replace the file {name} of “{_name(view, present.piece_id)}”"
    with catalog.write(label, who) as work:
        present = work.media.get(medium_id)
        _refuse_twice(work, present.piece_id, taken)
        if ROLES.get(taken.file.family) != ROLES.get(family_of(present)):
            raise Refusal(
                Said("{name} is of another kind than the file it would replace.", name=taken.file.name),
                advice="Add it as a further file, and take the other one away.",
            )
        fresh = medium_of(present.piece_id, taken, present.role, present.position)
        stays = replace(fresh, id=medium_id, language=present.language)
        work.media.put(replace(stays, view=present.view, region=present.region))
        work.commit()


def remove_medium(catalog: Catalog, medium_id: int, who: str = "") -> None:
    """Take a file and its alt texts from its piece; its bytes stay in the store. Raises ``NotFound``."""
    with catalog.read() as view:
        present = view.media.get(medium_id)
        name = present.original_name or "a file"
        label = f"Remove the file {name} from “{_name(view, present.piece_id)}”"
    with catalog.write(label, who) as work:
        with keeping_marks(work, work.media.get(medium_id).piece_id):
            for text in work.texts.find(medium_id=medium_id):
                work.texts.remove(text.id)
            work.media.remove(medium_id)
        work.commit()


def medium_of(
    piece_id: int, taken: TakenFile, role: MediumRole, position: int, language: str = ""
) -> MediumFile:
    """Return the medium file that a kept file is for a piece.

    ``language`` is that of captions and transcripts whose names say none.
    """
    file, facts = taken.file, taken.facts
    return MediumFile(
        piece_id=piece_id,
        role=role,
        position=position,
        sha256=file.sha256,
        byte_size=file.byte_size,
        original_name=file.name,
        language=(language_by_name(file) or language) if role in _IN_A_LANGUAGE else "",
        **(facts or MediumFacts(media_type=file.media_type, extension=file.extension)).kept(),
    )


def role_of(work: UnitOfWork, piece_id: int, taken: TakenFile) -> MediumRole:
    """Return what a file is for a piece: its first picture the main one, else as its family and name say.

    A transcript or a poster is one only of what is heard or played.
    """
    media = work.media.find(piece_id=piece_id)
    said = role_by_name(taken.file)
    if said is not None and any(family_of(medium) in PLAYED for medium in media):
        return said
    if not taken.file.is_picture:
        return ROLES[taken.file.family]
    has_main = any(medium.role is MediumRole.PRIMARY for medium in media)
    return MediumRole.DETAIL if has_main else MediumRole.PRIMARY


def family_of(medium: MediumFile) -> Family:
    """Return what a medium file's content is to whoever meets it, by its role and media type."""
    if medium.role is MediumRole.CAPTIONS:
        return Family.CAPTIONS
    by_type = {"image": Family.PICTURE, "audio": Family.SOUND, "video": Family.FILM}
    other = Family.PAGES if medium.pages else Family.WORDS
    return by_type.get(medium.media_type.partition("/")[0], other)


def complete_piece(work: UnitOfWork, piece_id: int, added: Sequence[tuple[TakenFile, MediumRole]]) -> None:
    """Give a piece what its new files say and nobody else did: its transcript."""
    piece = work.pieces.get(piece_id)
    for role in (MediumRole.TRANSCRIPT, MediumRole.CAPTIONS):
        for taken, of_role in added:
            value = (taken.file.words or "").strip()
            if of_role is role and value:
                _add_transcript(work, piece, language_by_name(taken.file) or piece.language, value)


def _add_transcript(work: UnitOfWork, piece: Piece, language: str, value: str) -> None:
    kind = TextKind.TRANSCRIPT
    if not work.texts.find(piece_id=piece.id, kind=kind, language=language):
        work.texts.add(Text(kind=kind, language=language, value=value, piece_id=piece.id))


def _examined(path: Path, desk: FileDesk) -> SourceFile:
    name = printable(path.name)
    file = examine([FoundFile(path, name)], desk)[name]
    if file.refusal:
        raise FileRefused(about(file.name, file.refusal))
    return file


def _refuse_twice(work: UnitOfWork, piece_id: int, taken: TakenFile) -> None:
    work.pieces.get(piece_id)
    if work.media.find(piece_id=piece_id, sha256=taken.file.sha256):
        raise Refusal(Said("The piece has the file {name} already, byte for byte.", name=taken.file.name))


def _name(reader: CatalogReader, piece_id: int) -> str:
    """Return a piece's title in its own language, else its accession number."""
    piece = reader.pieces.get(piece_id)
    texts = reader.texts.find(piece_id=piece_id, kind=TextKind.TITLE)
    return (
        in_language(tuple((text.language, text.value) for text in texts), piece.language) or piece.accession
    )
