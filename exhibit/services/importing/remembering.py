"""Keeping what the columns of an import meant, for the next sheet with the same headings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from exhibit.model.said import Said
from exhibit.services.importing.columns import SheetView, column_views, whole_mapping
from exhibit.services.importing.import_report import ImportReport
from exhibit.services.importing.planning import ImportPlan
from exhibit.services.importing.profiles import remember_profile


def remembered(report: ImportReport, plan: ImportPlan, profiles: Path, name: str) -> ImportReport:
    """Keep the mapping of an import as a profile, and return its report with a note that says so.

    Raises ``Refusal`` where the source has no sheet.
    """
    sheet, mapping = plan.source.sheet, plan.source.mapping
    view = SheetView(plan.source.folder, None, sheet, mapping, column_views(sheet, mapping))
    profile = remember_profile(profiles, name, sheet.headings, whole_mapping(view))
    note = Said("What the columns mean is remembered as the mapping profile “{name}”.", name=profile.name)
    return replace(report, notes=(*report.notes, note))
