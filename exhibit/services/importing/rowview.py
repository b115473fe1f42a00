"""A row of a sheet while it is read: its cells by field, and where to say what was not understood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from exhibit.interchange.dates import Order
from exhibit.interchange.mapping import Columns
from exhibit.interchange.sheets import Row
from exhibit.model.said import about
from exhibit.services.importing.drafts import Draft
from exhibit.services.importing.terms import TermIndex


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What reading a row needs besides the row: the terms, the day, how the columns write dates.

    ``language`` is what the sheet's texts are written in where nothing says otherwise, ``languages`` are
    those that the headings of a field name.
    """

    columns: Columns
    headings: tuple[str, ...]
    terms: TermIndex
    today: date
    language: str
    orders: Mapping[str, Order | None]
    languages: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class RowView:
    """One row and the draft that is made of it; ``cells`` are those that say anything."""

    row: Row
    known: Knowledge
    draft: Draft
    cells: Mapping[tuple[str, str], str]

    def cell(self, field: str, language: str = "") -> str:
        """Return the cell of a field without space around it, empty where there is none."""
        return self.cells.get((field, language), "")

    def verbatim(self, field: str, language: str = "") -> str:
        """Return the cell of a field with the spaces that begin its lines."""
        return self.known.columns.verbatim(self.row, field, language)

    def languages(self, field: str) -> tuple[str, ...]:
        """Return the languages of a field's columns, the empty one for a heading that names none first."""
        return ("", *self.known.languages.get(field, ()))

    def heading(self, field: str, language: str = "") -> str:
        """Return the heading of a field's column, else the field's own name."""
        columns = self.known.columns.by_meaning.get((field, language), ())
        return self.known.headings[columns[0]] if columns else field

    def warn(self, sentence: str) -> None:
        """Say something about this row in the report."""
        self.draft.warnings.append(sentence)

    def keep(self, field: str, value: str, sentence: str, language: str = "") -> None:
        """Keep what was not understood as a private note under its heading, and say why."""
        heading = self.heading(field, language)
        held = self.draft.notes.get(heading)
        self.draft.notes[heading] = value if held in {None, value} else f"{held}; {value}"
        self.warn(about(heading, sentence))
