"""What an import did or would do, row by row; a dry run and a real run say the same."""

from __future__ import annotations

from dataclasses import dataclass, field

from exhibit.services.importing.reported import Double, Offer, Private, Stays

CREATED, CHANGED, SAME, REFUSED, DUPLICATE = "created", "changed", "same", "refused", "duplicate"

LEFT = "left"
"""What a person left out; there is none of it on the command line."""

EXACTLY_NAMED = "exactly"

STEP = "Import "
"""What the name of every import's step begins with in the history."""


@dataclass(frozen=True, slots=True)
class RefusedThing:
    """A file, cell or row that was not taken, and why."""

    what: str
    reason: str


@dataclass(frozen=True, slots=True)
class FileReport:
    """A file that was taken: its name in the sheet, the file that matched, and how it was found."""

    name: str
    matched: str
    how: str


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of a piece that was there already, with what it held and what it holds now."""

    field: str
    old: str
    new: str


@dataclass(slots=True)
class RowReport:
    """What became of one row, or of one file without a row (``row`` is None then).

    ``duplicates`` are what of it is there already, ``stays`` what the desk changed since the source said it,
    ``offers`` values found inside its files, ``private`` what is inside them and is nobody else's business.
    """

    row: int | None
    piece: str = ""
    title: str = ""
    outcome: str = SAME
    files: list[FileReport] = field(default_factory=list)
    changes: list[FieldChange] = field(default_factory=list)
    stays: list[Stays] = field(default_factory=list)
    refused: list[RefusedThing] = field(default_factory=list)
    duplicates: list[Double] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)
    private: list[Private] = field(default_factory=list)

    @property
    def item(self) -> str:
        """What tells this row or file from all others of the source; see ``item_of``."""
        loose = self.files[0].matched if self.files else next((one.what for one in self.refused), "")
        return item_of(self.row, loose)

    @property
    def called(self) -> str:
        """What a person recognizes the row by."""
        place = f"row {self.row}" if self.row is not None else (self.files[0].matched if self.files else "")
        name = self.title or self.piece
        return f"{place} ({name})" if place and name else place or name


def item_of(row: int | None, file: str) -> str:
    """Return what a row of a sheet, or a file that no row names, is called among the items of a source."""
    return f"row {row}" if row is not None else f"file {file}"
