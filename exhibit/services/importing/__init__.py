"""Importing a folder of submissions and its sheet: planned without a trace, applied as one step."""

from exhibit.services.importing.applying import apply_import
from exhibit.services.importing.planning import ImportPlan, plan_import
from exhibit.services.importing.report import FieldChange, FileReport, ImportReport, RefusedThing, RowReport

__all__ = [
    "FieldChange",
    "FileReport",
    "ImportPlan",
    "ImportReport",
    "RefusedThing",
    "RowReport",
    "apply_import",
    "plan_import",
]
