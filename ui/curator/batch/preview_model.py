"""The rows of a preview: what each piece has, what it would have, and whether that is to happen."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette

from exhibit.services.cataloguing.batch_editing import Preview, PreviewRow
from ui.curator.field_names import reported_field
from ui.curator.plain_label import plain_tip

Index = QModelIndex | QPersistentModelIndex

PIECE, FIELD, BEFORE, AFTER = range(4)

_CONTEXT = 24
"""How many characters of a long text are shown before the place where it changes."""


class PreviewModel(QAbstractTableModel):
    """What changes comes first; each row of it can be left out by its box."""

    changed = Signal()
    """Which rows are left out has changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.preview = Preview(())
        self.left_out: set[tuple[int, str, int]] = set()
        self._rows: list[PreviewRow] = []

    def show_preview(self, preview: Preview) -> None:
        """Show another preview; rows that were left out before still are."""
        self.beginResetModel()
        self.preview = preview
        self._rows = sorted(preview.rows, key=lambda row: not row.changes)
        self.endResetModel()
        self.changed.emit()

    @property
    def changing(self) -> int:
        """How many pieces would change."""
        return self.preview.changing(self.left_out)

    def set_all(self, *, included: bool) -> None:
        """Leave no row out, or all of them."""
        self.left_out = set() if included else {row.key for row in self._rows if row.changes}
        if self._rows:
            last = self.index(len(self._rows) - 1, AFTER)
            self.dataChanged.emit(self.index(0, 0), last)
        self.changed.emit()

    def row_at(self, index: Index) -> PreviewRow:
        """Return what stands in a row."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index | None = None, /) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None, /) -> int:
        """Return the piece, the field, before and after."""
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> object:
        """Return what a column shows."""
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Piece"), self.tr("Field"), self.tr("Before"), self.tr("After"))[section]

    def flags(self, index: Index, /) -> Qt.ItemFlag:
        """Let what changes be left out."""
        flags = super().flags(index)
        if index.column() == PIECE and self.row_at(index).changes:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        """Return words, the whole of them, the box, or the muted color of what stays."""
        row, column = self.row_at(index), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(row, column)
            case Qt.ItemDataRole.ToolTipRole if column in {BEFORE, AFTER}:
                return plain_tip(row.before if column == BEFORE else row.after)
            case Qt.ItemDataRole.CheckStateRole if column == PIECE and row.changes:
                out = row.key in self.left_out
                return Qt.CheckState.Unchecked if out else Qt.CheckState.Checked
            case Qt.ItemDataRole.ForegroundRole if not row.changes or row.key in self.left_out:
                return QGuiApplication.palette().brush(QPalette.ColorRole.PlaceholderText)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole, /) -> bool:
        """Leave a row out, or take it in again."""
        row = self.row_at(index)
        if role != Qt.ItemDataRole.CheckStateRole or not row.changes:
            return False
        if value in {Qt.CheckState.Checked, Qt.CheckState.Checked.value}:
            self.left_out.discard(row.key)
        else:
            self.left_out.add(row.key)
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), AFTER))
        self.changed.emit()
        return True

    def _shown(self, row: PreviewRow, column: int) -> str:
        if column == PIECE:
            return f"{row.accession}  {row.title}" if row.title else row.accession
        if column == FIELD:
            return reported_field(row.field)
        if column == AFTER and not row.changes:
            return self.tr("stays as it is")
        if column == AFTER and row.key in self.left_out:
            return self.tr("left out")
        text = row.before if column == BEFORE else row.after
        return from_change(text, row.before, row.after) or self.tr("empty")


def from_change(text: str, before: str, after: str) -> str:
    """Return a text on one line; a long one from shortly before the place where both begin to differ."""
    pairs = enumerate(zip(before, after, strict=False))
    same = next((place for place, (one, other) in pairs if one != other), min(len(before), len(after)))
    start = max(0, same - _CONTEXT) if before != after else 0
    start = text.rfind(" ", 0, start) + 1 if start else 0
    line = " ".join(text[start:].split())
    return f"… {line}" if start else line
