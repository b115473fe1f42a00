"""The files of a draft: those that its row names, what lies beside a sound or film, and what each is for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from exhibit.model.pieces import Family, MediumRole
from exhibit.model.said import Said, about, both
from exhibit.services.importing.companions import (
    PLAYED,
    Companion,
    by_main,
    companions_of,
    language_by_name,
    role_by_name,
)
from exhibit.services.importing.drafts import Draft, FileUse
from exhibit.services.importing.matching import Match
from exhibit.services.importing.report import RefusedThing
from exhibit.services.importing.reported import Alike, Double
from exhibit.services.importing.sources import SourceFile

_IN_A_LANGUAGE = frozenset({MediumRole.CAPTIONS, MediumRole.TRANSCRIPT})
_DOCUMENTS = (".txt", ".text", ".md", ".markdown", ".docx", ".odt", ".rtf", ".doc", ".pdf", ".vtt", ".srt")
_SOUNDS = (".wav", ".mp3", ".m4a", ".aac", ".flac", ".ogg", ".oga", ".opus", ".aif", ".aiff", ".wma")
_FILMS = (".mp4", ".m4v", ".mov", ".webm", ".mkv", ".avi", ".wmv", ".mpg", ".mpeg", ".3gp")
_NO_PICTURES = frozenset((*_DOCUMENTS, *_SOUNDS, *_FILMS))
_ALONE = Said("no sound or film has its name, so nothing is captioned by it.")


class Folder:
    """The files of a source while drafts are made of them.

    ``claimed`` are those that a row names, so that they belong to no other by their names alone.
    """

    def __init__(self, files: Mapping[str, SourceFile], claimed: frozenset[str]) -> None:
        self._files = files
        self._claimed = claimed
        found = companions_of(files.values())
        self._companions = {name: each for name, each in found.items() if name not in claimed}
        self._by_main = by_main(self._companions)

    def take(self, draft: Draft, matches: Sequence[Match]) -> list[FileUse | None]:
        """Take the files that a row names and their companions.

        Returns what the row's alt texts are about, in its order, None for each that could not be taken: its
        pictures; without any its posters; without those its films and documents.
        """
        named = [(match, self._named(match)) for match in matches]
        pictures = _take_named(draft, named)
        mains = [file.name for _, file in named if file is not None and file.family in PLAYED]
        self._take_companions(draft, mains)
        _give_roles(draft, played=bool(mains))
        return pictures or _to_be_described(draft)

    def take_alone(self, draft: Draft, file: SourceFile) -> list[FileUse | None]:
        """Take a file that no row names, and its companions; returns what ``take`` does."""
        draft.files = [FileUse(file, "", "")]
        self._take_companions(draft, [file.name])
        _give_roles(draft, played=file.family in PLAYED)
        return _to_be_described(draft)

    def goes_with(self, file: SourceFile) -> SourceFile | None:
        """Return the sound or film that a file belongs to."""
        companion = self._companions.get(file.name)
        return self._files[companion.main] if companion is not None else None

    def is_named(self, file: SourceFile) -> bool:
        """Tell whether a row names a file."""
        return file.name in self._claimed

    def _named(self, match: Match) -> SourceFile | None:
        return self._files[match.files[0].name] if len(match.files) == 1 else None

    def _take_companions(self, draft: Draft, mains: Iterable[str]) -> None:
        taken = {use.file.sha256: use.file.name for use in draft.files}
        for companion in (each for main in dict.fromkeys(mains) for each in self._by_main.get(main, ())):
            file = companion.file
            if file.sha256 in taken:
                draft.twice.append(Double(Alike.BYTES, file.name, file=taken[file.sha256]))
                continue
            taken[file.sha256] = file.name
            draft.files.append(_use(companion))


def _use(companion: Companion) -> FileUse:
    file = companion.file
    return FileUse(file, file.name, companion.how, companion.role, companion.language)


def _take_named(draft: Draft, named: Iterable[tuple[Match, SourceFile | None]]) -> list[FileUse | None]:
    pictures: list[FileUse | None] = []
    taken: dict[str, FileUse] = {}
    for match, file in named:
        use = FileUse(file, match.name, match.how) if file is not None and not file.refusal else None
        if use is None:
            _say_why_not(draft, match, file)
        elif use.file.sha256 in taken:
            first = taken[use.file.sha256]
            draft.twice.append(Double(Alike.BYTES, use.file.name, file=first.file.name))
            use = first
        else:
            taken[use.file.sha256] = use
        if _is_picture(match, file):
            pictures.append(use)
    draft.files = list(taken.values())
    return pictures


def _is_picture(match: Match, file: SourceFile | None) -> bool:
    """Tell whether a file is a picture; where nobody could look at it, by its name."""
    if file is not None and file.sha256:
        return file.family is Family.PICTURE
    return Path(match.name).suffix.lower() not in _NO_PICTURES


def _say_why_not(draft: Draft, match: Match, file: SourceFile | None) -> None:
    if file is not None:
        draft.refused.append(RefusedThing(file.name, file.refusal))
    elif match.files:
        several = both([each.name for each in match.files])
        reason = Said(
            "The name fits several files, {names}; write it with its folder, exactly as it is.", names=several
        )
        draft.refused.append(RefusedThing(match.name, reason))
    else:
        draft.gone.append(match.name)


def _give_roles(draft: Draft, *, played: bool) -> None:
    """Say of files whose names tell it what they are for; a transcript or poster only of what is played."""
    for place, use in enumerate(draft.files):
        role = use.role or role_by_name(use.file)
        if role is MediumRole.CAPTIONS and not played:
            draft.warnings.append(about(use.file.name, _ALONE))
        if role is MediumRole.CAPTIONS or (played and role is not None):
            draft.files[place] = replace(use, role=role, language=use.language or _language(use, role))


def _language(use: FileUse, role: MediumRole) -> str:
    return language_by_name(use.file) if role in _IN_A_LANGUAGE else ""


def _to_be_described(draft: Draft) -> list[FileUse | None]:
    """Return the pictures, else the films and documents, that are seen."""
    seen = [use for use in draft.files if use.file.family.is_seen and use.role is not MediumRole.TRANSCRIPT]
    pictures: list[FileUse | None] = [use for use in seen if use.file.is_picture]
    return pictures or [use for use in seen if use.file.family is not Family.PICTURE]
