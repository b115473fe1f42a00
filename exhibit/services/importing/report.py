"""What an import did or would do, row by row; a dry run and a real run say the same."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

CREATED, CHANGED, SAME, REFUSED, DUPLICATE = "created", "changed", "same", "refused", "duplicate"

LEFT = "left"
"""What a person left out; there is none of it on the command line."""

EXACTLY_NAMED = "exactly"

STEP = "Import "
"""What the name of every import's step begins with in the history."""

_PRIVATE = "Private inside the files, kept in the catalog only"
_NAMED = 3
_SHOWN = 10
_LINE = 300
_VALUE = 60


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


@dataclass(frozen=True, slots=True)
class Offer:
    """A value that was found inside a file.

    ``taken`` is set where nothing else stated the field; otherwise ``stated`` is what was stated instead.
    ``cell`` is what a mapping calls the cell of a sheet that would hold it.
    """

    field: str
    value: str
    source: str
    file: str
    taken: bool
    stated: str = ""
    cell: str = ""


@dataclass(slots=True)
class RowReport:
    """What became of one row, or of one file without a row (``row`` is None then).

    ``offers`` are values found inside its files, ``private`` sentences on what is inside them that reaches no
    derivative and nobody else.
    """

    row: int | None
    piece: str = ""
    title: str = ""
    outcome: str = SAME
    files: list[FileReport] = field(default_factory=list)
    changes: list[FieldChange] = field(default_factory=list)
    refused: list[RefusedThing] = field(default_factory=list)
    duplicates: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)
    private: list[str] = field(default_factory=list)

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
        yield _group("How the sheet was read", self.notes)
        yield _group("Columns that match no field, kept as private notes", self.unmatched_columns)
        yield _group("Refused", _said_once(_each(self.rows, _refusals)))
        yield _group("Changed", _each(self.rows, _changes))
        yield _group("There already (duplicates)", _each(self.rows, _duplicates), self._how_to_take())
        yield _group("From this sheet before, no longer in it; nothing was removed", self.vanished)
        yield _group("Named in the sheet but not in the folder", self.missing_files)
        yield _group("Files that no row names", self.files_without_row)
        yield _group("Files found only in a looser way", _each(self.rows, _loosely_found))
        yield _group("Taken from inside the files", _each(self.rows, _taken_offers))
        yield _group("Inside the files, but stated otherwise", _each(self.rows, _other_offers))
        yield _group_of_private(self.rows)
        yield _group("Worth a look", _warnings(self.rows))

    def _how_to_take(self) -> str:
        held = self.count(DUPLICATE)
        return f"{held} were held back. To take them nevertheless: --take-duplicates" if held else ""


def item_of(row: int | None, file: str) -> str:
    """Return what a row of a sheet, or a file that no row names, is called among the items of a source."""
    return f"row {row}" if row is not None else f"file {file}"


def _group(heading: str, lines: tuple[str, ...] | list[str], advice: str = "") -> list[str]:
    if not lines:
        return []
    rest = [f"  ... and {len(lines) - _SHOWN} more"] if len(lines) > _SHOWN else []
    rest += [f"  {advice}."] if advice else []
    return ["", f"{heading}: {len(lines)}", *(f"  {_one_line(line)}" for line in lines[:_SHOWN]), *rest]


def _one_line(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LINE else text[: _LINE - 3] + "..."


def _each(rows: tuple[RowReport, ...], say: Callable[[RowReport], Iterator[str]]) -> list[str]:
    return [line for row in rows for line in say(row)]


def _refusals(row: RowReport) -> Iterator[str]:
    for thing in row.refused:
        place = f"{row.called}: " if row.row is not None else ""
        yield f"{place}{thing.what}: {thing.reason}"


def _changes(row: RowReport) -> Iterator[str]:
    for change in row.changes:
        yield f"{row.called}, {change.field}: {_short(change.old)} -> {_short(change.new)}"


def _duplicates(row: RowReport) -> Iterator[str]:
    for name in row.duplicates:
        yield name if row.row is None else f"{row.called}: {name}"


def _loosely_found(row: RowReport) -> Iterator[str]:
    for file in row.files:
        if file.how in {"", EXACTLY_NAMED} or _looks_exact(file):
            continue
        named = "" if file.name == file.matched else f"{file.name} is "
        yield f"{row.called}: {named}{file.matched}, found {file.how}"


def _warnings(rows: tuple[RowReport, ...]) -> list[str]:
    """Return what is worth a look; what is said of several rows stands once, with the first of them."""
    called: dict[str, list[str]] = {}
    for row in rows:
        for warning in row.warnings:
            called.setdefault(warning, []).append(row.called)
    return [
        f"{names[0]}: {warning}" if len(names) == 1 else f"{warning.rstrip('.')}: {_counted(names)}"
        for warning, names in called.items()
    ]


def _counted(names: list[str]) -> str:
    rest = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {rest} more" if rest > 0 else "")


def _said_once(lines: list[str]) -> list[str]:
    """Return lines in which what one has from its second sentence on is not said again by another."""
    said: set[str] = set()
    short = []
    for line in lines:
        first, end, rest = line.partition(". ")
        short.append(f"{first}." if end and rest in said else line)
        said.add(rest)
    return short


def _looks_exact(file: FileReport) -> bool:
    """Tell whether a name differs from the file's in its Unicode form alone, which nobody sees."""
    names = {unicodedata.normalize("NFC", name) for name in (file.name, file.matched)}
    return file.name != file.matched and len(names) == 1


def _taken_offers(row: RowReport) -> Iterator[str]:
    for one in row.offers:
        if one.taken:
            yield f"{row.called}, {one.field}: {_short(one.value)}, from the {one.source} of {one.file}"


def _other_offers(row: RowReport) -> Iterator[str]:
    for one in row.offers:
        if not one.taken:
            inside = f"the {one.source} of {one.file} has {_short(one.value)}"
            yield f"{row.called}, {one.field}: {_short(one.stated)}; {inside}"


def _group_of_private(rows: tuple[RowReport, ...]) -> list[str]:
    """Tell what is private by its kind, not by its file: nearly every telephone puts all of it in."""
    files: dict[str, list[str]] = {}
    for row in rows:
        for line in row.private:
            file, _, sentence = line.rpartition(": ")
            files.setdefault(sentence.rstrip("."), []).append(file)
    lines = [f"{sentence}: {_some(names)}" for sentence, names in files.items()]
    count = sum(map(len, files.values()))
    return ["", f"{_PRIVATE}: {count}", *(f"  {line}" for line in lines)] if lines else []


def _some(names: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    return f"{len(names)} files, {', '.join(names[:_NAMED])}{' ...' if len(names) > _NAMED else ''}"


def _short(text: str) -> str:
    text = " ".join(text.split())
    return f'"{text}"' if len(text) <= _VALUE else f'"{text[: _VALUE - 3]}..."'
