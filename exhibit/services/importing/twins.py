"""What the rows of a plan are there as already: the other piece, its file, how far apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from exhibit.model.pieces import MediumFile, Piece, TextKind
from exhibit.ports import CatalogReader
from exhibit.services.importing.planning import ImportPlan
from exhibit.services.importing.report import RowReport
from exhibit.services.importing.reported import Double
from exhibit.services.importing.sources import SourceFile


@dataclass(frozen=True, slots=True)
class Twin:
    """A double of a row whose other is a piece, with what is known of that: its ``title``, and where it is.

    It is in the catalog, where ``medium`` is its file, or comes from the same source (``new``), and ``file``
    is there.
    """

    double: Double
    title: str = ""
    medium: MediumFile | None = None
    file: SourceFile | None = None
    new: bool = False


def find_twins(reader: CatalogReader, plan: ImportPlan) -> dict[str, tuple[Twin, ...]]:
    """Return by item (see ``report.item_of``) what each row of a plan is there as already."""
    doubles = {row.item: tuple(one for one in row.duplicates if one.piece) for row in plan.report.rows}
    there = _Known(reader, plan, {one.piece for several in doubles.values() for one in several})
    return {item: tuple(map(there.twin, several)) for item, several in doubles.items() if several}


class _Known:
    """The pieces of these numbers: those of the catalog, and those that the same source would make."""

    def __init__(self, reader: CatalogReader, plan: ImportPlan, numbers: set[str]) -> None:
        self._files = plan.source.files
        self._rows: Mapping[str, RowReport] = {row.item: row for row in plan.report.rows}
        found = reader.pieces.find(accession=numbers) if numbers else ()
        self._pieces = {piece.accession: piece for piece in found}
        ids = {piece.id for piece in found}
        self._titles: dict[int, str] = {}
        self._media: dict[tuple[int, str], MediumFile] = {}
        for text in reader.texts.find(kind=TextKind.TITLE, piece_id=ids) if ids else ():
            self._titles.setdefault(text.piece_id or 0, text.value)
        for medium in reader.media.find(piece_id=ids) if ids else ():
            self._media.setdefault((medium.piece_id, medium.original_name), medium)

    def twin(self, double: Double) -> Twin:
        """Return a double with what is known of the other."""
        piece, row = self._pieces.get(double.piece), self._rows.get(double.item)
        if piece is not None:
            return self._in_catalog(double, piece)
        if row is None:
            return Twin(double)
        return Twin(double, row.title, new=True, file=self._files.get(double.file))

    def _in_catalog(self, double: Double, piece: Piece) -> Twin:
        medium = self._media.get((piece.id, double.file))
        file = self._files.get(double.file) if medium is None and double.item else None
        return Twin(double, self._titles.get(piece.id, ""), medium, file)
