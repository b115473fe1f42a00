"""Two readings of a sheet whose encoding nothing tells: the same rows side by side, one press chooses."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from exhibit.interchange.sheets import Reading
from ui.curator.flow import empty
from ui.curator.plain_label import plain_label
from ui.curator.taking_in.words import encoding_words

_CELL = 60
_ROWS = 5


class ReadingsChoice(QFrame):
    """Shows up to five rows as each encoding reads them; ``chosen`` tells the encoding that was pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.question = plain_label("lead")
        self.question.setText(
            self.tr(
                "The sheet does not say in which encoding it was saved. Choose the reading that is right."
            )
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._buttons: dict[str, QPushButton] = {}
        self._shown: tuple[Reading, ...] = ()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 12)
        lines.addWidget(self.question)
        lines.addLayout(self._grid)

    def show_readings(self, readings: Sequence[Reading], taken: str) -> None:
        """Show these readings, of which the one in the encoding ``taken`` is what the sheet is read in."""
        self.setVisible(len(readings) > 1)
        if tuple(readings) != self._shown:
            self._shown = tuple(readings)
            self._make()
        for encoding, button in self._buttons.items():
            button.setChecked(encoding == taken)
            mark = "✓ " if encoding == taken else ""
            button.setText(mark + encoding_words(encoding))

    def button(self, encoding: str) -> QPushButton:
        """Return what chooses an encoding."""
        return self._buttons[encoding]

    def _make(self) -> None:
        empty(self._grid)
        self._buttons = {}
        words = differing(self._shown)
        for column, reading in enumerate(self._shown):
            button = QPushButton()
            button.setProperty("kind", "chip")
            button.setCheckable(True)
            spoken = self.tr("Read the sheet as {encoding}: {rows}")
            button.setAccessibleName(
                spoken.format(encoding=encoding_words(reading.encoding), rows="; ".join(words[column]))
            )
            button.clicked.connect(partial(self._choose, reading.encoding))
            self._buttons[reading.encoding] = button
            self._grid.addWidget(button, 0, column)
            self._grid.setColumnStretch(column, 1)
            for row, line in enumerate(words[column], start=1):
                label = plain_label("")
                label.setText(line)
                self._grid.addWidget(label, row, column)

    def _choose(self, encoding: str, _checked: bool = False) -> None:
        self._buttons[encoding].setChecked(True)
        self.chosen.emit(encoding)


def differing(readings: Sequence[Reading]) -> tuple[tuple[str, ...], ...]:
    """Return for each reading its rows in words: of each only the cells that another has otherwise."""
    found: list[list[str]] = [[] for _ in readings]
    for rows in list(zip(*(each.rows for each in readings), strict=True))[:_ROWS]:
        cells_read = list(zip(*(row for _, row in rows), strict=True))
        places = [place for place, cells in enumerate(cells_read) if len(set(cells)) > 1]
        for lines, (number, cells) in zip(found, rows, strict=True):
            shown = " · ".join(cells[place].strip()[:_CELL] for place in places)
            lines.append(f"{number}   {shown}")
    return tuple(map(tuple, found))
