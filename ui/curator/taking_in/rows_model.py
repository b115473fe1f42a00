"""The rows of a plan as Qt's views want them, with what was decided on each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from exhibit.model.said import about
from exhibit.services.importing import Decisions, PlannedRow
from exhibit.services.importing.report import CHANGED, CREATED, DUPLICATE, EXACTLY_NAMED, LEFT, REFUSED, SAME
from exhibit.services.importing.twins import Twin
from ui.curator.field_names import reported_field
from ui.curator.plain_label import plain_tip
from ui.curator.taking_in.findings import duplicate_words, stays_words
from ui.curator.taking_in.words import outcome_words, tr
from ui.worded import worded

Index = QModelIndex | QPersistentModelIndex

DECISION, OUTCOME, ROW, TITLE, NEWS = range(5)

ALL, LOOK = "all", "look"

NOWHERE = QModelIndex()


class RowsModel(QAbstractTableModel):
    """All rows of a plan. Nothing is asked anywhere in ``data``."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[PlannedRow, ...] = ()
        self._decisions = Decisions()
        self._twins: Mapping[str, tuple[Twin, ...]] = {}
        self._outcomes = outcome_words()

    def show_rows(
        self,
        rows: Sequence[PlannedRow],
        decisions: Decisions,
        twins: Mapping[str, tuple[Twin, ...]],
    ) -> None:
        """Show these rows; in place where they are the same ones, so that a view stays where it is."""
        same = [row.item for row in rows] == [row.item for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self._decisions, self._twins = tuple(rows), decisions, twins
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, NEWS))

    def row(self, place: int) -> PlannedRow:
        """Return the row at a place."""
        return self._rows[place]

    def is_left(self, item: str) -> bool:
        """Tell whether a row was left out."""
        return item in self._decisions.left

    def belongs(self, place: int, kind: str) -> bool:
        """Tell whether a row is of a kind: an outcome, ``ALL`` or ``LOOK``."""
        row = self._rows[place]
        if kind == ALL:
            return True
        if kind == LOOK:
            return row.worth_a_look
        return kind == (LEFT if row.item in self._decisions.left else row.report.outcome)

    def counts(self) -> Counter[str]:
        """Count the rows of each kind."""
        kinds = (ALL, LOOK, LEFT, *self._outcomes)
        return Counter(
            kind for place in range(len(self._rows)) for kind in set(kinds) if self.belongs(place, kind)
        )

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """Return what a column is called."""
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Decision"), tr("Would be"), tr("Row"), tr("Title"), tr("What to know"))[section]

    def data(self, index: Index, role: int = 0) -> object:
        """Return what stands in a cell."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in {TITLE, NEWS}:
            return plain_tip(self._text(row, index.column()))
        return None

    def _text(self, row: PlannedRow, column: int) -> str:
        match column:
            case _ if column == DECISION:
                return decision_words(row, left=row.item in self._decisions.left)
            case _ if column == OUTCOME:
                return self._outcomes.get(row.report.outcome, row.report.outcome)
            case _ if column == ROW:
                return str(row.report.row) if row.report.row is not None else tr("file")
            case _ if column == TITLE:
                mark = " ✎" if row.item in self._decisions.cells else ""
                return f"{title_words(row)}{mark}"
            case _:
                return news(row, self._twins.get(row.item, ()))


class RowsOfKind(QSortFilterProxyModel):
    """The rows of one kind."""

    def __init__(self, rows: RowsModel) -> None:
        super().__init__()
        self.kind = ALL
        self._rows = rows
        self.setSourceModel(rows)
        self.setDynamicSortFilter(False)

    def show_kind(self, kind: str) -> None:
        """Show only rows of this kind."""
        self.beginFilterChange()
        self.kind = kind
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Tell whether a row is shown."""
        return self._rows.belongs(source_row, self.kind)


def title_words(row: PlannedRow) -> str:
    """Return what a person recognizes a row by."""
    loose = row.item.removeprefix("file ") if row.report.row is None else ""
    return row.report.title or loose or tr("(no title)")


def decision_words(row: PlannedRow, *, left: bool) -> str:
    """Say what will be done with a row."""
    if left:
        return tr("✕ Leave")
    if row.report.outcome in {CREATED, CHANGED}:
        return tr("✓ Accept")
    closed = {SAME: tr("– nothing to do"), DUPLICATE: tr("– is there already")}
    return closed.get(row.report.outcome, tr("– cannot be taken"))


def news(row: PlannedRow, twins: Sequence[Twin] = ()) -> str:
    """Return the one thing about a row that most needs to be known; ``twins`` are what it is there as."""
    report = row.report
    if report.refused:
        first = report.refused[0]
        alone = report.outcome == REFUSED
        return worded(first.reason if alone else about(first.what, first.reason))
    if report.duplicates:
        return duplicate_words(row, twins)[0]
    if row.missing:
        return tr("Not in the folder: {names}").format(names=", ".join(row.missing))
    if report.changes:
        return ", ".join(dict.fromkeys(reported_field(change.field) for change in report.changes))
    return worded(report.warnings[0]) if report.warnings else _quiet_news(row)


def _quiet_news(row: PlannedRow) -> str:
    """Return what can be known of a row that needs nothing."""
    report = row.report
    if report.stays:
        return stays_words(row)[0]
    others = [reported_field(one.field) for one in report.offers if not one.taken]
    if others:
        words = tr("Its files say otherwise: {fields}")
        return words.format(fields=", ".join(dict.fromkeys(others)))
    loose = next((file for file in report.files if file.how not in {"", EXACTLY_NAMED}), None)
    return tr("{name}, found {how}").format(name=loose.matched, how=worded(loose.how)) if loose else ""
