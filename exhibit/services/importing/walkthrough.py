"""The rows of a plan as a person walks through them: the report, and what is to be seen beside it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest

from exhibit.ports import MediumFacts
from exhibit.services.importing.correcting import OFTEN_CORRECTED
from exhibit.services.importing.planning import ImportPlan
from exhibit.services.importing.report import EXACTLY_NAMED, RowReport
from exhibit.services.importing.sources import Source, SourceFile

_EXCERPT = 2_000
_BAR = "|"
_OF_PICTURES = ("alt_text", "long_description")


@dataclass(frozen=True, slots=True)
class Cell:
    """What a row says under a heading; ``field`` is what that means, empty for what is kept as a note."""

    heading: str
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row or loose file of a plan.

    ``files`` are its files that are taken, ``picture`` the first that is one, with ``facts`` where it
    was decoded; ``excerpt`` begins its text. ``missing`` are named files that are not in the folder.
    ``cells`` are what can be corrected, filled with what is taken from inside the files where the sheet says
    nothing; corrected to nothing, that is not taken either.
    """

    item: str
    report: RowReport
    cells: tuple[Cell, ...]
    files: tuple[SourceFile, ...] = ()
    picture: SourceFile | None = None
    facts: MediumFacts | None = None
    excerpt: str = ""
    missing: tuple[str, ...] = ()

    @property
    def worth_a_look(self) -> bool:
        """Whether something was not plain: a warning, a refused part, a file missing or found loosely."""
        loose = any(file.how not in {"", EXACTLY_NAMED} for file in self.report.files)
        report = self.report
        differs = any(not one.taken for one in report.offers)
        return bool(
            report.warnings or report.refused or report.duplicates or self.missing or loose or differs
        )


def planned_rows(plan: ImportPlan) -> tuple[PlannedRow, ...]:
    """Return every row of a plan, in the order of its report."""
    fields = _fields(plan.source)
    by_number = {item.number: item.cells for item in plan.source.sheet.rows}
    rows = []
    for report in plan.report.rows:
        item = report.item
        cells = by_number.get(report.row) if report.row is not None else None
        loose = plan.source.loose.get(item.removeprefix("file "))
        rows.append(_row(plan, report, fields, cells or (loose.cells if loose else None)))
    return tuple(rows)


def _row(
    plan: ImportPlan, report: RowReport, fields: dict[int, str], cells: tuple[str, ...] | None
) -> PlannedRow:
    source = plan.source
    files = tuple(source.files[each.matched] for each in report.files if each.matched in source.files)
    picture = next((file for file in files if file.is_picture), None)
    shown = _cells(source, fields, cells, report)
    return PlannedRow(
        report.item,
        report,
        shown,
        files,
        picture,
        (plan.stored or {}).get(picture.sha256) if picture is not None else None,
        _excerpt(files, shown),
        _missing(plan, report),
    )


def _missing(plan: ImportPlan, report: RowReport) -> tuple[str, ...]:
    if report.row is None:
        return ()
    mark = f"row {report.row}: "
    return tuple(each.removeprefix(mark) for each in plan.report.missing_files if each.startswith(mark))


def _fields(source: Source) -> dict[int, str]:
    return {
        place: f"{field} ({language})" if language else field
        for (field, language), places in source.columns.by_meaning.items()
        for place in places
    }


def _cells(
    source: Source, fields: dict[int, str], cells: tuple[str, ...] | None, report: RowReport
) -> tuple[Cell, ...]:
    """Return what a row says, what is often corrected first, with empty cells where it has none."""
    values = cells or ("",) * len(source.sheet.headings)
    inside = _offered(report, source)
    present = [
        Cell(heading, fields.get(place, ""), _filled(values[place], inside.get(fields.get(place, ""), [])))
        for place, heading in enumerate(source.sheet.headings)
    ]
    shown = {cell.field for cell in present}
    present += [Cell(name, name, _filled("", parts)) for name, parts in inside.items() if name not in shown]
    there = {cell.field.split(" (", maxsplit=1)[0] for cell in present}
    loose = report.row is None
    absent = [Cell(name, name, "") for name in OFTEN_CORRECTED if name not in there]
    return tuple(
        cell
        for cell in sorted([*present, *absent], key=_order)
        if not (loose and cell.field.startswith("files"))
    )


def _offered(report: RowReport, source: Source) -> dict[str, list[str]]:
    """Return what is taken from inside a row's files, by the cell that would hold it.

    What is about pictures has a part for each of them, in their order, empty where nothing is taken.
    """
    pictures = [file.matched for file in report.files if _is_picture(source, file.matched)]
    offered: dict[str, list[str]] = {}
    for one in report.offers:
        if one.taken and one.cell.startswith(_OF_PICTURES) and one.file in pictures:
            parts = offered.setdefault(one.cell, [""] * len(pictures))
            parts[pictures.index(one.file)] = one.value
        elif one.taken:
            offered[one.cell] = [one.value]
    return offered


def _is_picture(source: Source, name: str) -> bool:
    return name in source.files and source.files[name].is_picture


def _filled(cell: str, offered: list[str]) -> str:
    """Return a cell with what is taken from inside the files wherever it says nothing."""
    if not offered or (cell and len(offered) == 1):
        return cell
    stated = [part.strip() for part in cell.split(_BAR)]
    stated += [""] * (len(offered) - len(stated))
    parts = [part or other for part, other in zip_longest(stated, offered, fillvalue="")]
    return f" {_BAR} ".join(parts).rstrip(f" {_BAR}")


def _order(cell: Cell) -> int:
    name = cell.field.split(" (", maxsplit=1)[0]
    return OFTEN_CORRECTED.index(name) if name in OFTEN_CORRECTED else len(OFTEN_CORRECTED)


def _excerpt(files: tuple[SourceFile, ...], cells: tuple[Cell, ...]) -> str:
    words = next((file.words for file in files if file.words is not None), "")
    body = next((cell.value for cell in cells if cell.field.startswith("body") and cell.value), "")
    statement = next((cell.value for cell in cells if cell.field.startswith("statement") and cell.value), "")
    return (words or body or statement).strip("\n")[:_EXCERPT]
