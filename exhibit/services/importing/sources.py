"""Reading everything that is to be imported: the sheet, its columns, and every file by its content."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from sys import intern

from exhibit.interchange.mapping import Columns, MappingFile
from exhibit.interchange.sheets import Row, Sheet
from exhibit.model.pieces import Family
from exhibit.model.said import Said
from exhibit.ports import FileDesk, Looked, LookJob, Progress, no_progress
from exhibit.services.importing.surveys import survey_of
from exhibit.services.importing.walking import Found, FoundFile, find_sheet, walk
from exhibit.services.importing.wishes import Mapped, mapping_path, open_mapped

_TEXT_SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile(Looked):
    """A file to import: what its content is, and where it lies; its key is its name in the source."""

    path: Path

    @property
    def name(self) -> str:
        """Its path from the source with forward slashes, safe to print."""
        return self.key

    @property
    def is_picture(self) -> bool:
        """Whether it is a picture; by its name where it was refused."""
        if self.refusal:
            return not is_text_name(self.name)
        return self.family is Family.PICTURE

    @property
    def is_prepared(self) -> bool:
        """Whether it has to be decoded before it is taken in."""
        return not self.refusal and self.family.is_prepared


@dataclass(frozen=True, slots=True)
class Source:
    """A whole source, read: nothing of it is in the catalog yet, and nothing was written.

    ``loose`` are cells that a person gave files which no row names, by the file's name; ``emptied`` the
    fields that a person left empty on purpose, by item (see ``report.item_of``), as a mapping writes them;
    ``left`` the items that a person left out, ``taken`` those to be taken although another piece is the same,
    ``take_duplicates`` stands for all of them. ``survey`` is what later exports of it have too.
    """

    folder: Path
    sheet: Sheet
    columns: Columns
    mapping: MappingFile
    files: dict[str, SourceFile]
    found: Found
    loose: Mapping[str, Row] = field(default_factory=dict)
    emptied: Mapping[str, frozenset[str]] = field(default_factory=dict)
    left: frozenset[str] = frozenset()
    taken: frozenset[str] = frozenset()
    take_duplicates: bool = False
    survey: str = ""

    @property
    def language(self) -> str:
        """What its texts are written in where nothing says otherwise."""
        return self.mapping.language


def read_source(
    folder: Path,
    sheet: Path | None,
    mapping: Mapped,
    desk: FileDesk,
    progress: Progress,
    *,
    keep: bool = False,
) -> Source:
    """Read a folder and its sheet; with ``keep`` its files go to the media store on the way.

    Raises ``NotFound``, ``SheetRefused`` and ``Stopped``; a bad file is only marked so.
    """
    found_sheet = sheet if sheet is not None else find_sheet(folder)
    found = walk(folder, (found_sheet, mapping_path(mapping)))
    opened = open_mapped(found_sheet, mapping, progress)
    files = examine(found.files, desk, progress, keep=keep)
    survey = survey_of(opened.sheet)
    return Source(folder, opened.sheet, opened.columns, opened.mapping, files, found, survey=survey)


def is_text_name(name: str) -> bool:
    """Tell whether a file's name is that of a plain text."""
    return Path(name).suffix.lower() in _TEXT_SUFFIXES


def examine(
    files: Sequence[FoundFile], desk: FileDesk, progress: Progress = no_progress, *, keep: bool = False
) -> dict[str, SourceFile]:
    """Learn what files are, by their names and in their order; with ``keep`` they go to the media store."""
    paths = {file.name: file.path for file in files}
    store = desk.store if keep else None
    jobs = (LookJob(key=name, path=path, store=store) for name, path in paths.items())
    looked: dict[str, SourceFile] = {}
    for done, seen in enumerate(desk.look(jobs), start=1):
        known = {each.name: getattr(seen, each.name) for each in fields(Looked)}
        known |= {name: intern(known[name]) for name in ("media_type", "extension")}
        looked[seen.key] = SourceFile(path=paths[seen.key], **known)
        progress(done, len(paths), Said("Reading {name}", name=seen.key))
    return {name: looked[name] for name in paths}
