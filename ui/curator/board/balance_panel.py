"""The balance of a gallery at a glance, and what should be looked at again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from exhibit.services.arranging import Arrangement
from exhibit.services.arranging.balancing import Balance, Concern
from ui.curator.board.bar import Bar
from ui.curator.board.concern_words import concern_words
from ui.curator.board.items import minutes_of, tr
from ui.curator.naming import vocabulary_heading
from ui.formatting import own_name

_CONCERN = int(Qt.ItemDataRole.UserRole)


class BalancePanel(QWidget):
    """Counts with bars, and below them a list of concerns; choosing one goes there."""

    jumped = Signal(object)
    """A ``Concern`` that the person wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.concerns = QListWidget()
        self.concerns.setWordWrap(True)
        self.concerns.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.concerns.setMaximumHeight(self.fontMetrics().height() * 14)
        self.concerns.setAccessibleName(tr("What to look at again"))
        self.concerns.itemActivated.connect(self._jump)
        self.concerns.itemClicked.connect(self._jump)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.heading = QLabel()
        self.heading.setProperty("kind", "lead")
        self.heading.setBuddy(self.concerns)
        self._room = QScrollArea()
        self._room.setWidgetResizable(True)
        self._room.setFrameShape(QFrame.Shape.NoFrame)
        self._room.setAccessibleName(tr("What the selection holds"))
        column = QVBoxLayout(self)
        column.addWidget(self.heading)
        column.addWidget(self.concerns)
        column.addWidget(self.summary)
        column.addWidget(self._room, 1)

    def show_balance(
        self, arrangement: Arrangement, found: Balance, concerns: tuple[Concern, ...], language: str
    ) -> None:
        """Show a gallery's balance and concerns."""
        stops = {one.id: one for one in arrangement.stops}
        row = self.concerns.currentRow()
        self.concerns.clear()
        for concern in concerns:
            item = QListWidgetItem(concern_words(concern, stops, arrangement.gallery.language, language))
            item.setData(_CONCERN, concern)
            self.concerns.addItem(item)
        self.concerns.setCurrentRow(min(row, len(concerns) - 1))
        self.concerns.setVisible(bool(concerns))
        self.heading.setText(
            tr("%n thing(s) to look at again", len(concerns)) if concerns else tr("Nothing to look at again")
        )
        self.summary.setText(_summary(found))
        self._room.setWidget(_counts(found, language))

    def _jump(self, item: QListWidgetItem) -> None:
        self.jumped.emit(item.data(_CONCERN))


def _summary(found: Balance) -> str:
    parts = [tr("%n work(s)", found.works)]
    if found.shown != found.works:
        parts.append(tr("%n may be shown", found.shown))
    if found.works:
        parts.append(tr("reading {minutes}").format(minutes=minutes_of(found.reading_minutes)))
    if found.listening_minutes:
        parts.append(tr("listening {minutes}").format(minutes=minutes_of(found.listening_minutes)))
    if found.heavy:
        parts.append(tr("%n heavy", found.heavy))
    return " · ".join(parts)


def _counts(found: Balance, language: str) -> QWidget:
    room = QWidget()
    grid = QGridLayout(room)
    grid.setColumnStretch(1, 1)
    groups = [
        (vocabulary_heading(name), [(share.term.label(language), share.works) for share in shares])
        for name, shares in found.shares
        if shares
    ]
    groups.append((tr("Languages"), [(own_name(tag), works) for tag, works in found.languages]))
    for heading, rows in groups:
        top = grid.rowCount()
        title = QLabel(heading[:1].upper() + heading[1:])
        title.setProperty("kind", "lead")
        grid.addWidget(title, top, 0, 1, 3)
        for at, (label, works) in enumerate(rows, start=top + 1):
            word = QLabel(label)
            word.setWordWrap(True)
            grid.addWidget(word, at, 0)
            grid.addWidget(Bar(works, found.works), at, 1)
            grid.addWidget(QLabel(str(works)), at, 2, Qt.AlignmentFlag.AlignRight)
    grid.setRowStretch(grid.rowCount(), 1)
    return room
