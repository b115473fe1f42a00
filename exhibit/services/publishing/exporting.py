"""Taking the catalog out as a table: for others through the gate, or for the house with all it knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from exhibit import durable
from exhibit.interchange.dublin_core import columns_of, private_row_of, row_of, to_csv
from exhibit.model.consent import Use
from exhibit.model.dossier import Dossier
from exhibit.model.gate import Verdict, judge
from exhibit.model.refusals import Refusal
from exhibit.ports import CatalogReader
from exhibit.services.arranging import find_gallery, stops_of
from exhibit.services.dossiers import gather

_BATCH = 500
"""How many pieces are gathered at a time, so that a large catalog fits in a small memory."""


class ExportRefused(Refusal):
    """Nothing was exported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """What was exported; ``private`` says that it must not leave the house."""

    path: Path
    rows: int
    refused: tuple[Verdict, ...] = ()
    private: bool = False

    def to_words(self) -> str:
        """Return the report for people."""
        rows = "1 piece" if self.rows == 1 else f"{self.rows} pieces"
        lines = [f"{rows} are in {self.path}." if self.rows != 1 else f"{rows} is in {self.path}."]
        if self.private:
            lines.append("It holds legal names, contacts and consents: it is for the house alone.")
        if self.refused:
            lines.append(f"The gate held {len(self.refused)} back:")
            lines += [
                f"  “{one.title or one.accession}” lacks {', '.join(one.lacks)}." for one in self.refused
            ]
        return "\n".join(lines)

    def to_json(self) -> dict[str, Any]:
        """Return the report as the command line prints it."""
        refused = [
            {"piece": one.accession, "title": one.title, "lacks": [lack.value for lack in one.lacks]}
            for one in self.refused
        ]
        return {"path": str(self.path), "rows": self.rows, "private": self.private, "refused": refused}


def export_gallery(
    reader: CatalogReader, name: str, out: Path, day: date, *, use: Use = Use.KIOSK, mark: bool = True
) -> ExportReport:
    """Write what of a gallery may leave the house today to the CSV file ``out``, in the order of the walk.

    Only public names and texts are in it. Raises ``NotFound`` for the gallery, ``ExportRefused`` where
    nothing passes the gate or ``out`` cannot be written there.
    """
    gallery = find_gallery(reader, name)
    dossiers = gather(reader, [stop.piece_id for _, stop in stops_of(reader, gallery.id)])
    return _write(reader, dossiers, out, day, use, gallery.place, mark=mark)


def export_catalog(
    reader: CatalogReader, out: Path, day: date, *, use: Use = Use.KIOSK, mark: bool = True
) -> ExportReport:
    """Write every piece that may leave the house today to the CSV file ``out``, by accession.

    Whoever puts the table on the web asks for ``Use.WEB``. Raises ``ExportRefused``.
    """
    return _write(reader, _everything(reader), out, day, use, mark=mark)


def export_for_the_house(reader: CatalogReader, out: Path, *, mark: bool = True) -> ExportReport:
    """Write every piece with all that is known of it, private data included, to the CSV file ``out``.

    This does not go through the gate, and must not leave the house: its name has to say so. Raises
    ``ExportRefused`` where it does not.
    """
    if "private" not in out.name.lower():
        raise ExportRefused(
            "An export with legal names and consents must say in its name that it is private.",
            advice=f"Call it {out.stem}-private.csv, for instance.",
        )
    roles = {term.slug: term for term in reader.terms.find(vocabulary="role")}
    rows = [row_of(one, roles) | private_row_of(one) for one in _everything(reader)]
    durable.make_folder(out.absolute().parent)
    durable.write_file(out.absolute(), to_csv(rows, columns_of(rows, private=True), mark=mark))
    return ExportReport(path=out, rows=len(rows), private=True)


def _write(
    reader: CatalogReader,
    dossiers: Sequence[Dossier],
    out: Path,
    day: date,
    use: Use,
    place: str = "",
    *,
    mark: bool,
) -> ExportReport:
    verdicts = [judge(one, use, day, place) for one in dossiers]
    roles = {term.slug: term for term in reader.terms.find(vocabulary="role")}
    rows = [row_of(one, roles) for one, verdict in zip(dossiers, verdicts, strict=True) if verdict.passes]
    refused = tuple(verdict for verdict in verdicts if not verdict.passes)
    if not rows:
        lacking = " ".join(
            f"“{one.title or one.accession}” lacks {', '.join(one.lacks)}." for one in refused[:10]
        )
        raise ExportRefused("No piece may leave the house today, so nothing was exported.", meaning=lacking)
    if out.is_dir():
        raise ExportRefused(f"{out} is a folder.", advice="Name a file, such as works.csv.")
    durable.make_folder(out.absolute().parent)
    durable.write_file(out.absolute(), to_csv(rows, columns_of(rows), mark=mark))
    return ExportReport(path=out, rows=len(rows), refused=refused)


def _everything(reader: CatalogReader) -> list[Dossier]:
    ids = [piece.id for piece in sorted(reader.pieces.find(), key=lambda piece: piece.accession)]
    found: list[Dossier] = []
    for start in range(0, len(ids), _BATCH):
        found += gather(reader, ids[start : start + _BATCH])
    return found
