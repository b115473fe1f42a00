"""Importing a folder of submissions and its sheet: planned without a trace, applied as one step."""

from exhibit.services.importing.applying import apply_import, keep_files, write_import
from exhibit.services.importing.columns import (
    ColumnView,
    How,
    SheetView,
    mapped_anew,
    missing_fields,
    sheets_of,
    view_sheet,
    whole_mapping,
    with_mapping,
)
from exhibit.services.importing.correcting import Decisions
from exhibit.services.importing.import_report import ImportReport
from exhibit.services.importing.planning import ImportPlan, plan_again, plan_import
from exhibit.services.importing.report import FieldChange, FileReport, RefusedThing, RowReport
from exhibit.services.importing.walkthrough import Cell, PlannedRow, planned_rows

__all__ = [
    "Cell",
    "ColumnView",
    "Decisions",
    "FieldChange",
    "FileReport",
    "How",
    "ImportPlan",
    "ImportReport",
    "PlannedRow",
    "RefusedThing",
    "RowReport",
    "SheetView",
    "apply_import",
    "keep_files",
    "mapped_anew",
    "missing_fields",
    "plan_again",
    "plan_import",
    "planned_rows",
    "sheets_of",
    "view_sheet",
    "whole_mapping",
    "with_mapping",
    "write_import",
]
