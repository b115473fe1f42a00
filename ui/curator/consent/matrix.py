"""Pieces by uses: how each consent stands, by mark and words; rows are read as they are seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from exhibit.model.consent import Use
from exhibit.model.pieces import Piece
from exhibit.ports import CatalogReader
from exhibit.services.reviewing.standing import Answer, rows_of
from ui.curator.consent.wording import short_likeness, short_standing, standing_words, translate
from ui.curator.naming import likeness_name, use_name
from ui.curator.plain_label import plain_tip
from ui.curator.workbench import Workbench

BLOCK = 60
"""How many rows are read at a time."""

USES = tuple(Use)

NUMBER, TITLE = 0, 1
FIRST_USE = 2
LIKENESS = FIRST_USE + len(USES)
NOTE = LIKENESS + 1
"""What there is to know in the present view."""

Index = QModelIndex | QPersistentModelIndex
_Row = tuple[Piece, str, tuple[Answer, ...]]


class Matrix(QAbstractTableModel):
    """The rows of one view."""

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._ids: list[int] = []
        self._notes: Mapping[int, str] = {}
        self._place = ""
        self._rows: dict[int, _Row] = {}
        self._wanted: set[int] = set()
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self._ask)

    def show_rows(self, ids: Sequence[int], notes: Mapping[int, str], place: str) -> None:
        """Show these pieces, with a note where there is one; consents are asked about ``place``."""
        if list(ids) == self._ids and place == self._place:
            self._notes = notes
            self._wanted = {row // BLOCK for row, one in enumerate(self._ids) if one in self._rows}
            self._asking.start()
            return
        self.beginResetModel()
        self._ids, self._notes, self._place = list(ids), notes, place
        self._rows = {one: self._rows[one] for one in ids if one in self._rows}
        self._wanted = {0}
        self.endResetModel()
        self._asking.start()

    def piece_at(self, row: int) -> int:
        """Return the id of the piece in a row, 0 where there is none."""
        return self._ids[row] if 0 <= row < len(self._ids) else 0

    def row_of(self, piece_id: int) -> int:
        """Return the row of a piece, -1 for none."""
        return self._ids.index(piece_id) if piece_id in self._ids else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many rows as pieces."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Number, title, uses, likeness, note."""
        return 0 if parent.isValid() else NOTE + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Answer Qt; a row that is not there yet is asked for."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        found = self._rows.get(self._ids[index.row()])
        if found is None:
            self._wanted.add(index.row() // BLOCK)
            self._asking.start()
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(found, index.column())
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            whole = self._whole(found, index.column())
            return plain_tip(whole) if role == Qt.ItemDataRole.ToolTipRole else whole
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if FIRST_USE <= section < LIKENESS:
            return use_name(USES[section - FIRST_USE])
        return {
            NUMBER: translate("Consent", "Number"),
            TITLE: translate("Consent", "Title"),
            LIKENESS: translate("Consent", "Likeness"),
            NOTE: translate("Consent", "To know"),
        }[section]

    def _words(self, found: _Row, column: int) -> str:
        piece, title, answers = found
        if FIRST_USE <= column < LIKENESS:
            return short_standing(answers[column - FIRST_USE])
        return {
            NUMBER: piece.accession,
            TITLE: title or piece.accession,
            LIKENESS: short_likeness(piece.likeness),
            NOTE: self._notes.get(piece.id, ""),
        }[column]

    def _whole(self, found: _Row, column: int) -> str:
        if FIRST_USE <= column < LIKENESS:
            answer = found[2][column - FIRST_USE]
            return f"{use_name(answer.use)}: {standing_words(answer)}"
        return likeness_name(found[0].likeness) if column == LIKENESS else self._words(found, column)

    def _ask(self) -> None:
        wanted, self._wanted = self._wanted, set()
        for block in sorted(wanted):
            ids = self._ids[block * BLOCK : (block + 1) * BLOCK]
            if ids:
                self._read(ids, self._bench.today(), self._place)

    def _read(self, ids: list[int], day: date, place: str) -> None:
        def read(view: CatalogReader) -> tuple[_Row, ...]:
            return rows_of(view, ids, day, place)

        def arrived(rows: tuple[_Row, ...]) -> None:
            if place != self._place:
                return
            self._rows |= {piece.id: (piece, title, answers) for piece, title, answers in rows}
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, NOTE))

        self._bench.read(read, arrived)
