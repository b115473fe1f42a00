"""Settling the medium files of a piece: added, or renewed where the same name has other bytes now."""

from __future__ import annotations

from dataclasses import replace

from exhibit.model.pieces import Family, MediumFile, MediumRole
from exhibit.ports import MediumFacts
from exhibit.services.importing.case import Case
from exhibit.services.importing.drafts import FileUse
from exhibit.services.importing.report import FileReport, RefusedThing
from exhibit.services.importing.settling_words import settle_alts

ROLES = {
    Family.PAGES: MediumRole.DOCUMENT,
    Family.WORDS: MediumRole.DOCUMENT,
    Family.SOUND: MediumRole.AUDIO,
    Family.FILM: MediumRole.VIDEO,
    Family.CAPTIONS: MediumRole.CAPTIONS,
}
"""What a file is for its piece where nothing else says so; pictures go by their order."""

_VANISHED = "The file changed while it was imported. Import the folder once more."


def settle_files(case: Case) -> None:
    """Settle the files in the order of the row; what the piece has beside them stays, and is named."""
    present = case.bench.of(MediumFile, case.piece.id)
    pictures = 0
    for use in list(case.draft.files):
        role = _role(use, pictures)
        place = pictures if use.file.is_picture else 0
        medium = _settled(case, present, use, role, place)
        if medium is None:
            case.report.refused.append(RefusedThing(use.file.name, _VANISHED))
            case.report.files.remove(FileReport(use.name, use.file.name, use.how))
            continue
        pictures += use.file.is_picture
        alts = case.draft.alts.get(use.file.sha256, {})
        settle_alts(case, medium.id, alts, f"alt text of {use.file.name}")
    if case.draft.files:
        _step_aside(case, present, pictures)


def _role(use: FileUse, pictures: int) -> MediumRole:
    if not use.file.is_picture:
        return ROLES[use.file.family]
    return MediumRole.DETAIL if pictures else MediumRole.PRIMARY


def _settled(
    case: Case, present: list[MediumFile], use: FileUse, role: MediumRole, place: int
) -> MediumFile | None:
    """Find the medium file that this file is, else renew the one of its name, else add it."""
    same = next((medium for medium in present if medium.sha256 == use.file.sha256), None)
    if same is not None:
        moved = replace(same, role=role, position=place)
        if moved != same:
            case.changed(f"place of {use.file.name}", f"{same.role} {same.position}", f"{role} {place}")
            case.bench.put(moved)
        return moved
    fresh = _medium(case, use, role, place)
    if fresh is None:
        return None
    current = {each.file.sha256 for each in case.draft.files}
    renewed = next((m for m in present if m.original_name == use.file.name and m.sha256 not in current), None)
    if renewed is None:
        case.changed("file", "", use.file.name)
        return case.bench.add(fresh)
    case.changed(f"content of {use.file.name}", renewed.sha256[:12], fresh.sha256[:12])
    changed = replace(fresh, id=renewed.id)
    case.bench.put(changed)
    return changed


def _medium(case: Case, use: FileUse, role: MediumRole, place: int) -> MediumFile | None:
    """Return the medium file that a file becomes; None where it is not in the store as it was read."""
    if case.stored is not None and use.file.sha256 not in case.stored:
        return None
    facts = (case.stored or {}).get(use.file.sha256)
    plain = MediumFacts(media_type=use.file.media_type, extension=use.file.extension)
    return MediumFile(
        piece_id=case.piece.id,
        role=role,
        position=place,
        sha256=use.file.sha256,
        byte_size=use.file.byte_size,
        original_name=use.file.name,
        **(facts or plain).kept(),
    )


def _step_aside(case: Case, present: list[MediumFile], pictures: int) -> None:
    """Let pictures that the source does not name come after those it names, as details, and say so."""
    named = {use.file.sha256 for use in case.draft.files}
    for medium in case.bench.of(MediumFile, case.piece.id):
        if medium.sha256 in named or medium not in present:
            continue
        case.report.warnings.append(
            f"The piece also has {medium.original_name or 'a file'}, which the source does not name."
        )
        if medium.role is MediumRole.PRIMARY and pictures:
            case.changed(f"place of {medium.original_name}", medium.role, MediumRole.DETAIL)
            case.bench.put(replace(medium, role=MediumRole.DETAIL, position=pictures))
            pictures += 1
