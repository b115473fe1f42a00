"""What the rows of a plan are there as already, found again: the other piece, its file, how far apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from exhibit.model.pieces import MediumFile, Piece, TextKind
from exhibit.model.resemblance import BITS
from exhibit.ports import CatalogReader
from exhibit.services.importing.planning import ImportPlan
from exhibit.services.importing.report import ImportReport, RowReport
from exhibit.services.importing.sources import SourceFile

_TEXT = "its text"
_PIECE = rf"piece (?P<number>.*?)(?:, distance (?P<distance>\d+) of {BITS})?\)"
_FILE_SAID = re.compile(rf" \((?:the same as|looks like) (?:(?P<name>.*) of )?{_PIECE}", re.DOTALL)
_TEXT_SAID = re.compile(rf" \(the same as that of (?P<name>){_PIECE}", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Twin:
    """What a part of a row is there as: ``part`` is a file of the row, empty for its text.

    The other is the piece ``number``, called ``title``; ``name`` is its file, empty for its text.
    ``distance`` are the bits of 64 in which two pictures differ, None where the bytes or words are the same.
    It is in the catalog, where ``medium`` is its file, or comes from the same source, from ``row`` (None for
    a file that no row names), and ``file`` is there.
    """

    part: str
    number: str
    name: str = ""
    distance: int | None = None
    title: str = ""
    medium: MediumFile | None = None
    file: SourceFile | None = None
    row: int | None = None


def find_twins(reader: CatalogReader, plan: ImportPlan) -> dict[str, tuple[Twin, ...]]:
    """Return by item (see ``report.item_of``) what each row of a plan is there as already."""
    said = {row.item: tuple(_read(row)) for row in plan.report.rows if row.duplicates}
    numbers = {twin.number for twins in said.values() for twin in twins}
    there = _Known(reader, plan, numbers)
    return {item: tuple(map(there.completed, twins)) for item, twins in said.items() if twins}


class _Known:
    """The pieces of these numbers: those of the catalog, and those that the same source would make."""

    def __init__(self, reader: CatalogReader, plan: ImportPlan, numbers: set[str]) -> None:
        self._files = plan.source.files
        self._rows = _rows(plan.report, numbers)
        found = reader.pieces.find(accession=numbers) if numbers else ()
        self._pieces = {piece.accession: piece for piece in found}
        ids = {piece.id for piece in found}
        self._titles: dict[int, str] = {}
        self._media: dict[tuple[int, str], MediumFile] = {}
        for text in reader.texts.find(kind=TextKind.TITLE, piece_id=ids) if ids else ():
            self._titles.setdefault(text.piece_id or 0, text.value)
        for medium in reader.media.find(piece_id=ids) if ids else ():
            self._media.setdefault((medium.piece_id, medium.original_name), medium)

    def completed(self, twin: Twin) -> Twin:
        """Return a twin with what is known of the other."""
        piece, row = self._pieces.get(twin.number), self._rows.get(twin.number)
        if piece is not None:
            return self._in_catalog(twin, piece)
        if row is None:
            return twin
        return replace(twin, title=row.title, row=row.row, file=self._files.get(twin.name))

    def _in_catalog(self, twin: Twin, piece: Piece) -> Twin:
        medium = self._media.get((piece.id, twin.name))
        row = self._rows.get(twin.number)
        file = self._files.get(twin.name) if medium is None and row is not None else None
        return replace(twin, title=self._titles.get(piece.id, ""), medium=medium, file=file)


def _rows(report: ImportReport, numbers: set[str]) -> Mapping[str, RowReport]:
    return {row.piece: row for row in report.rows if row.piece in numbers}


def _read(row: RowReport) -> Iterator[Twin]:
    """Read again what ``duplicates.Same.said`` wrote; what says something else is left out."""
    parts = sorted((file.matched for file in row.files), key=len, reverse=True)
    ways = [*((part, part, _FILE_SAID) for part in parts), (_TEXT, "", _TEXT_SAID)]
    for line in row.duplicates:
        for opening, part, words in ways:
            said = words.fullmatch(line.removeprefix(opening)) if line.startswith(opening) else None
            if said is not None:
                far = said["distance"]
                distance = int(far) if far is not None else None
                yield Twin(part=part, number=said["number"], name=said["name"] or "", distance=distance)
                break
