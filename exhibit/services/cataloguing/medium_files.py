"""The medium files of one piece, by hand: added, put in another's place, taken away.

A file is kept first, durably and beside the catalog (``take_file``); what names it is then one step.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from exhibit.model.pieces import MediumFile, MediumRole, TextKind
from exhibit.model.refusals import CatalogInUse, FileRefused, Refusal
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
from exhibit.services.importing.keeping import keep_all
from exhibit.services.importing.planning import known_facts
from exhibit.services.importing.settling_files import ROLES
from exhibit.services.importing.sources import SourceFile, examine
from exhibit.services.importing.walking import FoundFile, printable


@dataclass(frozen=True, slots=True)
class TakenFile:
    """A file that is in the media store: what it is, and what decoding learned where it is a picture."""

    file: SourceFile
    facts: MediumFacts | None = None


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
    """Keep a picture or a text durably, a picture with its derivatives. Nothing names it yet.

    Raises ``FileRefused``, ``CatalogInUse``, and ``Refusal`` where the store cannot be written.
    """
    if not catalog.writable:
        raise CatalogInUse("Another program has this catalog open for writing.")
    file = _examined(path, desk)
    with catalog.read() as view:
        known = known_facts(view, [file])
    kept = keep_all([file], known, store, desk, progress)
    if file.sha256 not in kept.stored:
        raise FileRefused(f"{file.name}: {kept.refusals.get(file.sha256, 'It could not be kept.')}")
    return TakenFile(file, kept.stored[file.sha256])


def add_medium(
    catalog: Catalog, piece_id: int, taken: TakenFile, role: MediumRole | None = None, who: str = ""
) -> int:
    """Add a kept file to a piece and return its id; without a role the first picture is the main one.

    Raises ``Refusal`` where the piece has the very same file already, ``NotFound``.
    """
    with catalog.read() as view:
        label = f"Add the file {taken.file.name} to “{_name(view, piece_id)}”"
    with catalog.write(label, who) as work:
        _refuse_twice(work, piece_id, taken)
        position = 1 + max((one.position for one in work.media.find(piece_id=piece_id)), default=-1)
        chosen = role or role_of(work, piece_id, taken)
        medium = work.media.add(medium_of(piece_id, taken, chosen, position))
        work.commit()
    return medium.id


def replace_medium(catalog: Catalog, medium_id: int, taken: TakenFile, who: str = "") -> None:
    """Put another kept file in a medium file's place; the old one stays in the store and in the history.

    Its role and its alt texts stay. Raises ``Refusal`` where the piece has the very same file already, and
    for a text in a picture's place or the other way round; ``NotFound``.
    """
    with catalog.read() as view:
        present = view.media.get(medium_id)
        name = present.original_name or taken.file.name
        label = f"Replace the file {name} of “{_name(view, present.piece_id)}”"
    with catalog.write(label, who) as work:
        present = work.media.get(medium_id)
        _refuse_twice(work, present.piece_id, taken)
        if taken.file.is_picture != present.media_type.startswith("image/"):
            raise Refusal(
                f"{taken.file.name} is of another kind than the file it would replace.",
                advice="Add it as a further file, and take the other one away.",
            )
        fresh = medium_of(present.piece_id, taken, present.role, present.position)
        work.media.put(replace(fresh, id=medium_id))
        work.commit()


def remove_medium(catalog: Catalog, medium_id: int, who: str = "") -> None:
    """Take a file and its alt texts from its piece; its bytes stay in the store. Raises ``NotFound``."""
    with catalog.read() as view:
        present = view.media.get(medium_id)
        name = present.original_name or "a file"
        label = f"Remove the file {name} from “{_name(view, present.piece_id)}”"
    with catalog.write(label, who) as work:
        for text in work.texts.find(medium_id=medium_id):
            work.texts.remove(text.id)
        work.media.remove(medium_id)
        work.commit()


def medium_of(piece_id: int, taken: TakenFile, role: MediumRole, position: int) -> MediumFile:
    """Return the medium file that a kept file is for a piece."""
    file, facts = taken.file, taken.facts
    return MediumFile(
        piece_id=piece_id,
        role=role,
        position=position,
        sha256=file.sha256,
        byte_size=file.byte_size,
        original_name=file.name,
        **(facts or MediumFacts(media_type=file.media_type, extension=file.extension)).kept(),
    )


def role_of(work: UnitOfWork, piece_id: int, taken: TakenFile) -> MediumRole:
    """Return what a file is for a piece: the first picture is its main one, a text a document."""
    if not taken.file.is_picture:
        return ROLES[taken.file.family]
    has_main = work.media.find(piece_id=piece_id, role=MediumRole.PRIMARY)
    return MediumRole.DETAIL if has_main else MediumRole.PRIMARY


def _examined(path: Path, desk: FileDesk) -> SourceFile:
    name = printable(path.name)
    file = examine([FoundFile(path, name)], desk)[name]
    if file.refusal:
        raise FileRefused(f"{file.name}: {file.refusal}")
    return file


def _refuse_twice(work: UnitOfWork, piece_id: int, taken: TakenFile) -> None:
    work.pieces.get(piece_id)
    if work.media.find(piece_id=piece_id, sha256=taken.file.sha256):
        raise Refusal(f"The piece has the file {taken.file.name} already, byte for byte.")


def _name(reader: CatalogReader, piece_id: int) -> str:
    """Return a piece's title in its own language, else its accession number."""
    piece = reader.pieces.get(piece_id)
    texts = reader.texts.find(piece_id=piece_id, kind=TextKind.TITLE)
    return (
        in_language(tuple((text.language, text.value) for text in texts), piece.language) or piece.accession
    )
