"""The report of a whole import: its rows, its counts, and all of it in words or as plain values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from exhibit.services.importing.report import CHANGED, CREATED, DUPLICATE, SAME, STEP, RowReport
from exhibit.services.importing.report_words import (
    changes,
    duplicates,
    each,
    group,
    group_of_private,
    left_alone,
    loosely_found,
    other_offers,
    refusals,
    said_once,
    taken_offers,
    warnings,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """The whole report. ``notes`` say how the sheet was understood.

    ``vanished`` are the pieces that an earlier export of the same sheet had and this one has not; nothing is
    done about them.
    """

    dry_run: bool
    source: str
    rows: tuple[RowReport, ...]
    unmatched_columns: tuple[str, ...] = ()
    files_without_row: tuple[str, ...] = ()
    missing_files: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    vanished: tuple[str, ...] = ()

    @property
    def step(self) -> str:
        """What its one step is called in the history."""
        return f"{STEP}{self.source}: {self.count(CREATED)} created, {self.count(CHANGED)} changed"

    def count(self, outcome: str) -> int:
        """Return how many rows and files without a row came out so."""
        return sum(1 for row in self.rows if row.outcome == outcome)

    @property
    def refused(self) -> int:
        """How many files and rows were refused."""
        return sum(len(row.refused) for row in self.rows)

    @property
    def duplicates(self) -> int:
        """How many files and rows were there already in another piece."""
        return sum(len(row.duplicates) for row in self.rows)

    def to_json(self) -> dict[str, Any]:
        """Return the report as plain values for ``--json``."""
        return {
            "dry_run": self.dry_run,
            "source": self.source,
            "created": self.count(CREATED),
            "changed": self.count(CHANGED),
            "same": self.count(SAME),
            "refused": self.refused,
            "duplicates": self.duplicates,
            "rows": [asdict(row) for row in self.rows],
            "unmatched_columns": list(self.unmatched_columns),
            "files_without_row": list(self.files_without_row),
            "missing_files": list(self.missing_files),
            "notes": list(self.notes),
            "vanished": list(self.vanished),
        }

    def to_words(self) -> str:
        """Return the report for people: the counts, then each kind of news with its first ten cases."""
        return "\n".join([self._summary(), *(line for group in self._groups() for line in group)])

    def _summary(self) -> str:
        counts = (
            f"{self.count(CREATED)} created, {self.count(CHANGED)} changed, {self.count(SAME)} the same, "
            f"{self.refused} refused, {self.duplicates} duplicates"
        )
        if self.dry_run:
            return f"Import of {self.source}, dry run: nothing was written. A real run would give: {counts}."
        return f"Import of {self.source}: {counts}."

    def _groups(self) -> Iterator[list[str]]:
        yield group("How the sheet was read", self.notes)
        yield group("Columns that match no field, kept as private notes", self.unmatched_columns)
        yield group("Refused", said_once(each(self.rows, refusals)))
        yield group("Changed", each(self.rows, changes))
        yield group(
            "Stays as you left it at the desk; the source says what it said before",
            each(self.rows, left_alone),
        )
        yield group("There already (duplicates)", each(self.rows, duplicates), self._how_to_take())
        yield group("From this sheet before, no longer in it; nothing was removed", self.vanished)
        yield group("Named in the sheet but not in the folder", self.missing_files)
        yield group("Files that no row names", self.files_without_row)
        yield group("Files found only in a looser way", each(self.rows, loosely_found))
        yield group("Taken from inside the files", each(self.rows, taken_offers))
        yield group("Inside the files, but stated otherwise", each(self.rows, other_offers))
        yield group_of_private(self.rows)
        yield group("Worth a look", warnings(self.rows))

    def _how_to_take(self) -> str:
        held = self.count(DUPLICATE)
        return f"{held} were held back. To take them nevertheless: --take-duplicates" if held else ""
