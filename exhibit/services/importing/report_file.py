"""The whole report of an import as a file, for what does not fit on a screen."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from exhibit import durable
from exhibit.model.said import Said
from exhibit.services.importing.import_report import ImportReport


def report_path(folder: Path, moment: datetime) -> Path:
    """Return a place for a report in a folder that no other has: ``import-2026-03-14-101500.json``."""
    name = f"import-{moment:%Y-%m-%d-%H%M%S}"
    path, count = folder / f"{name}.json", 1
    while path.exists():
        count += 1
        path = folder / f"{name}-{count}.json"
    return path


def write_report(path: Path, report: ImportReport) -> str:
    """Write a report and return the sentence that says where it is, or why it could not be written.

    What was imported is in the catalog whatever becomes of its report.
    """
    try:
        durable.make_folder(path.parent)
        durable.write_file(
            path, json.dumps(report.to_json(), ensure_ascii=False, indent=1).encode("utf-8", "replace")
        )
    except OSError as error:
        return Said(
            "The whole report could not be written to {path}: {reason}.",
            path=path,
            reason=error.strerror or error,
        )
    return Said("The whole report is in {path}.", path=path)
