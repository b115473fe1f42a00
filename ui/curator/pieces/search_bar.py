"""The search line, its conditions as chips, and a line that says how many were found."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from exhibit.model.finding import Condition, Query
from ui.curator.pieces.chips import Chips
from ui.curator.pieces.labels import Labels
from ui.curator.pieces.search_line import SearchLine


class SearchBar(QWidget):
    """Everything above the pieces; the switch of views stands at its end."""

    asked = Signal(str)
    """Look for this line."""
    removed = Signal(Condition)
    """Look without this condition."""

    def __init__(self, labels: Labels, switch: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = labels
        self.line = SearchLine()
        self.chips = Chips(labels)
        self.hint = QLabel()
        self.hint.setProperty("kind", "hint")
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.hint, 1)
        below.addWidget(switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.chips)
        column.addLayout(below)
        self.line.asked.connect(self.asked)
        self.chips.removed.connect(self.removed)
        self.renew()

    @Slot()
    def renew(self) -> None:
        """Take up the words of the labels again."""
        values = self._labels.values_by_field()
        self.line.offer({field: self._labels.field(field) for field in values}, values)

    def show_query(self, query: Query) -> None:
        """Show the conditions of what is looked for."""
        self.chips.show_conditions(query.conditions)

    def say(self, count: int, total: int, chosen: int) -> None:
        """Say how many were found of how many, and how many are chosen."""
        number = QLocale().toString
        if count == total:
            words = self.tr("%n piece(s)", "", total)
        else:
            words = self.tr("{count} of {total} found").format(count=number(count), total=number(total))
        if chosen > 1:
            words += "  ·  " + self.tr("{count} chosen").format(count=number(chosen))
        self.hint.setText(words)
