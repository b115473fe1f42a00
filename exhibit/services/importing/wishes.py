"""What a person says of a sheet before it is read, and how it is then opened and its columns matched."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from exhibit.interchange.mapping import (
    Columns,
    MappingFile,
    match_columns,
    read_mapping,
    with_offers,
)
from exhibit.interchange.sheets import Sheet, read_sheet
from exhibit.model.said import Said, listing
from exhibit.ports import Progress, no_progress
from exhibit.services.importing.profiles import find_profile


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWishes:
    """How a sheet is to be read. ``layout`` and ``encoding`` go before what a mapping says of them.

    Without a ``mapping`` file the profile of its headings is taken from the folder ``profiles``, where there
    is one. ``accept_offers`` takes the fields that headings nearly name.
    """

    mapping: Path | None = None
    layout: str = ""
    encoding: str = ""
    profiles: Path | None = None
    accept_offers: bool = False


Mapped = Path | MappingFile | SheetWishes | None
"""What the columns of a sheet mean: a mapping file or its content, or wishes."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A sheet that was read, what its columns mean, and the mapping that says so."""

    sheet: Sheet
    columns: Columns
    mapping: MappingFile


def open_mapped(path: Path | None, mapped: Mapped, progress: Progress = no_progress) -> Opened:
    """Read a sheet and match its columns; the notes of the sheet say what was taken for it.

    Raises ``SheetRefused``, ``Stopped``.
    """
    if not isinstance(mapped, SheetWishes):
        laid_down = read_mapping(mapped) if isinstance(mapped, Path) else mapped or MappingFile()
        sheet = open_sheet(path, laid_down, progress)
        return Opened(sheet, match_columns(sheet.headings, laid_down, sheet.meanings), laid_down)
    mapping = _wished(read_mapping(mapped.mapping) if mapped.mapping is not None else MappingFile(), mapped)
    sheet = open_sheet(path, mapping, progress)
    if mapped.mapping is None and mapped.profiles is not None:
        sheet, mapping = _by_profile(path, sheet, mapping, mapped, progress)
    columns = match_columns(sheet.headings, mapping, sheet.meanings)
    if not mapped.accept_offers or not columns.offered:
        return Opened(sheet, columns, mapping)
    said = listing(
        [
            Said("“{heading}” as {name}", heading=heading, name=name)
            for heading, (name, _) in columns.offered.items()
        ]
    )
    mapping = with_offers(mapping, columns)
    sheet = replace(sheet, notes=(*sheet.notes, Said("Taken as offered: {said}.", said=said)))
    return Opened(sheet, match_columns(sheet.headings, mapping, sheet.meanings), mapping)


def open_sheet(sheet: Path | None, mapping: MappingFile, progress: Progress = no_progress) -> Sheet:
    """Read a sheet as a mapping says; an empty one where there is none.

    Raises ``SheetRefused``, ``Stopped``.
    """
    if sheet is None:
        return Sheet("", (), ())
    return read_sheet(
        sheet,
        separator=mapping.separator,
        worksheet=mapping.sheet,
        encoding=mapping.encoding,
        layout=mapping.layout,
        progress=progress,
    )


def mapping_path(mapped: Mapped) -> Path | None:
    """Return the file that a mapping was read from, which is no submission."""
    if isinstance(mapped, SheetWishes):
        return mapped.mapping
    return mapped if isinstance(mapped, Path) else None


def _wished(mapping: MappingFile, wishes: SheetWishes) -> MappingFile:
    return replace(
        mapping, layout=wishes.layout or mapping.layout, encoding=wishes.encoding or mapping.encoding
    )


def _by_profile(
    path: Path | None, sheet: Sheet, mapping: MappingFile, wishes: SheetWishes, progress: Progress
) -> tuple[Sheet, MappingFile]:
    """Take the profile for a sheet's headings where there is one; what else it lays down counts too."""
    profile = find_profile(wishes.profiles, sheet.headings) if wishes.profiles is not None else None
    if profile is None:
        return sheet, mapping
    found = _wished(profile.mapping, wishes)
    if replace(found, columns={}, language="") != replace(mapping, columns={}, language=""):
        sheet = open_sheet(path, found, progress)
    note = Said(
        "Read with the mapping profile “{name}”, which was remembered for these headings.", name=profile.name
    )
    return replace(sheet, notes=(*sheet.notes, note)), found
