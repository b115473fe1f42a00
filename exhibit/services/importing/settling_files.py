"""Settling the medium files of a piece: added, or renewed where the same name has other bytes now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from exhibit.model.pieces import Family, MediumFile, MediumRole, PictureView, Piece
from exhibit.model.said import Said
from exhibit.ports import MediumFacts
from exhibit.services.importing.bench import Bench
from exhibit.services.importing.case import Case
from exhibit.services.importing.companions import view_by_name
from exhibit.services.importing.drafts import FileUse
from exhibit.services.importing.report import FileReport, RefusedThing
from exhibit.services.importing.settling_words import settle_alts, settle_long_descriptions
from exhibit.services.importing.standing import stands

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
    pictures, settled = 0, set[int]()
    for use in list(case.draft.files):
        if use.file.sha256 in case.away:
            case.stays("file", use.file.name)
            continue
        role = _role(use, pictures)
        shown = role in {MediumRole.PRIMARY, MediumRole.DETAIL}
        medium = _settled(case, present, use, role, pictures if shown else 0)
        if medium is None:
            case.report.refused.append(RefusedThing(use.file.name, _VANISHED))
            case.report.files.remove(FileReport(use.name, use.file.name, use.how))
            continue
        pictures += shown
        settled.add(medium.id)
        alts = case.draft.alts.get(use.file.sha256, {})
        settle_alts(case, medium.id, alts, f"alt text of {use.file.name}")
        described = case.draft.long_descriptions.get(use.file.sha256, {})
        settle_long_descriptions(case, medium.id, described, f"long description of {use.file.name}")
    if case.draft.files:
        _step_aside(case, [medium for medium in present if medium.id not in settled], pictures)


def taken_away(bench: Bench, piece: Piece, shas: Iterable[str]) -> frozenset[str]:
    """Return those of some files, by SHA-256, that a piece had and that somebody took from it at the desk."""
    had = {medium.sha256 for medium in bench.of(MediumFile, piece.id)}
    lost = (sha for sha in shas if sha not in had)
    return frozenset(sha for sha in lost if _is_taken_away(bench, piece, sha))


def _is_taken_away(bench: Bench, piece: Piece, sha256: str) -> bool:
    return bench.removals.by_hand(MediumFile, piece.id, lambda medium: medium.sha256 == sha256) is not None


def _role(use: FileUse, pictures: int) -> MediumRole:
    if use.role is not None:
        return use.role
    if not use.file.is_picture:
        return ROLES[use.file.family]
    return MediumRole.DETAIL if pictures else MediumRole.PRIMARY


def _settled(
    case: Case, present: list[MediumFile], use: FileUse, role: MediumRole, place: int
) -> MediumFile | None:
    """Find the medium file that this file is, else renew the one of its name, else add it."""
    sha256 = use.file.sha256
    same = next((medium for medium in present if medium.sha256 == sha256), None)
    if same is not None:
        return _placed(case, same, use, role, place)
    replaced = next((medium for medium in present if stands(case, medium, "sha256", sha256)), None)
    if replaced is not None:
        case.stays("file", use.file.name, replaced.original_name)
        return replaced
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


def _placed(case: Case, same: MediumFile, use: FileUse, role: MediumRole, place: int) -> MediumFile:
    """Give a file the role, place and language that the source says, unless the desk gave it others since."""
    wanted: dict[str, Any] = {
        "role": role,
        "position": place,
        "language": use.language or same.language,
        "view": _view(case, use) or same.view,
    }
    stated = {name: value for name, value in wanted.items() if not stands(case, same, name, value)}
    moved = replace(same, **stated)
    if (moved.role, moved.position) != (same.role, same.position):
        told = f"{same.role} {same.position}", f"{moved.role} {moved.position}"
        case.changed(f"place of {use.file.name}", *told)
    if moved.language != same.language:
        case.changed(f"language of {use.file.name}", same.language, moved.language)
    if moved.view != same.view:
        case.changed(f"what {use.file.name} shows", same.view, moved.view)
    if moved != same:
        case.bench.put(moved)
    return moved


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
        language=_language(case, use, role),
        view=_view(case, use),
        **(facts or plain).kept(),
    )


def _language(case: Case, use: FileUse, role: MediumRole) -> str:
    """Return what captions and transcripts are written in: as their name says, else as the piece is."""
    in_a_language = role in {MediumRole.CAPTIONS, MediumRole.TRANSCRIPT}
    return use.language or (case.piece.language if in_a_language else "")


def _view(case: Case, use: FileUse) -> PictureView:
    """Return what of the work a picture shows: as the sheet says, else as its name does beside others."""
    files = (each.file for each in case.draft.files)
    return case.draft.views.get(use.file.sha256) or view_by_name(use.file, files)


def _step_aside(case: Case, others: list[MediumFile], pictures: int) -> None:
    """Let pictures that the source does not name come after those it names, as details, and say so.

    Where the desk made another picture the main one, it stays so.
    """
    mains = [one for one in case.bench.of(MediumFile, case.piece.id) if one.role is MediumRole.PRIMARY]
    for medium in others:
        case.report.warnings.append(
            Said(
                "The piece also has {file}, which the source does not name.",
                file=medium.original_name or Said("a file"),
            )
        )
        if medium in mains and len(mains) > 1:
            case.changed(f"place of {medium.original_name}", medium.role, MediumRole.DETAIL)
            case.bench.put(replace(medium, role=MediumRole.DETAIL, position=pictures))
            pictures += 1
