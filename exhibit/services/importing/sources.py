"""Reading everything that is to be imported: the sheet, its columns, and every file by its content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from exhibit.interchange.mapping import Columns, MappingFile, match_columns, read_mapping
from exhibit.interchange.sheets import Row, Sheet, read_sheet
from exhibit.model.refusals import FileRefused
from exhibit.ports import FileDesk, Progress
from exhibit.services.importing.walking import Found, FoundFile, find_sheet, walk

_TEXT_TYPES = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """A file to import and what its content is; ``words`` is the text of a story or poem, else None.

    A file that cannot be taken in has a ``refusal``, and nothing else is known of it.
    """

    path: Path
    name: str
    sha256: str = ""
    byte_size: int = 0
    media_type: str = ""
    extension: str = ""
    words: str | None = None
    remark: str = ""
    refusal: str = ""

    @property
    def is_picture(self) -> bool:
        """Whether it is looked at; by its name where it was refused."""
        if self.refusal:
            return not is_text_name(self.name)
        return self.words is None


@dataclass(frozen=True, slots=True)
class Source:
    """A whole source, read: nothing of it is in the catalog yet, and nothing was written.

    ``loose`` are cells that a person gave files which no row names, by the file's name; ``left`` the items
    (see ``report.item_of``) that a person left out.
    """

    folder: Path
    sheet: Sheet
    columns: Columns
    mapping: MappingFile
    files: dict[str, SourceFile]
    found: Found
    loose: Mapping[str, Row] = field(default_factory=dict)
    left: frozenset[str] = frozenset()

    @property
    def language(self) -> str:
        """What its texts are written in where nothing says otherwise."""
        return self.mapping.language


def read_source(
    folder: Path, sheet: Path | None, mapping: Path | MappingFile | None, desk: FileDesk, progress: Progress
) -> Source:
    """Read a folder and its sheet. Raises ``NotFound`` and ``SheetRefused``; a bad file is only marked so."""
    laid_down = read_mapping(mapping) if isinstance(mapping, Path) else mapping or MappingFile()
    found_sheet = sheet if sheet is not None else find_sheet(folder)
    found = walk(folder, (found_sheet, mapping if isinstance(mapping, Path) else None))
    read = open_sheet(found_sheet, laid_down)
    columns = match_columns(read.headings, laid_down)
    files = {}
    for done, file in enumerate(found.files):
        progress(done, len(found.files), f"Reading {file.name}")
        files[file.name] = examine(file, desk)
    return Source(folder, read, columns, laid_down, files, found)


def open_sheet(sheet: Path | None, mapping: MappingFile) -> Sheet:
    """Read a sheet as a mapping says; an empty one where there is none. Raises ``SheetRefused``."""
    if sheet is None:
        return Sheet("", (), ())
    return read_sheet(sheet, separator=mapping.separator, worksheet=mapping.sheet)


def is_text_name(name: str) -> bool:
    """Tell whether a file's name is that of a plain text."""
    return Path(name).suffix.lower() in _TEXT_TYPES


def examine(file: FoundFile, desk: FileDesk) -> SourceFile:
    """Learn what one file is. Pictures are told by content; of the rest, what is named as a text is one."""
    try:
        return _as_picture(file, desk)
    except FileRefused as refusal:
        if not is_text_name(file.name):
            return SourceFile(path=file.path, name=file.name, refusal=str(refusal))
    try:
        return _as_text(file, desk)
    except FileRefused as refusal:
        return SourceFile(path=file.path, name=file.name, refusal=str(refusal))


def _as_picture(file: FoundFile, desk: FileDesk) -> SourceFile:
    kind = desk.recognize(file.path)
    return SourceFile(
        path=file.path,
        name=file.name,
        sha256=desk.hash_file(file.path),
        byte_size=_size(file.path),
        media_type=kind.media_type,
        extension=kind.extension,
    )


def _as_text(file: FoundFile, desk: FileDesk) -> SourceFile:
    words, remark = desk.read_text(file.path)
    media_type = _TEXT_TYPES[file.path.suffix.lower()]
    return SourceFile(
        path=file.path,
        name=file.name,
        sha256=desk.hash_file(file.path),
        byte_size=_size(file.path),
        media_type=media_type,
        extension="md" if media_type == "text/markdown" else "txt",
        words=words,
        remark=remark,
    )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        what = f"The file cannot be read: {error.strerror or error}."
        raise FileRefused(what) from error
