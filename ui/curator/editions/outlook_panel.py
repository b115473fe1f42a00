"""What publishing would do: what goes in, what the gate holds back, what to keep in mind."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from exhibit.services.publishing.foreseeing import Outlook
from ui.curator.editions.words import caution_words, held_words, outlook_words, tr
from ui.curator.plain_label import plain_tip
from ui.curator.targets import Target

_TARGET = int(Qt.ItemDataRole.UserRole)

Rows = Sequence[tuple[str, Target]]


class OutlookPanel(QWidget):
    """Three lists, of which those without a line are not there; a click or Enter goes to the piece."""

    wanted = Signal(object)
    """A ``Target``: the piece, and what it lacks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = QLabel()
        self.summary.setProperty("kind", "heading")
        self.summary.setWordWrap(True)
        self.held, self._held_label = self._list(tr("What the gate holds back"))
        self.cautions, self._cautions_label = self._list(tr("To keep in mind"))
        self.going_in, self._going_in_label = self._list(tr("What goes in"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.summary)
        for some, label in self._lists():
            column.addWidget(label)
            column.addWidget(some, 1)
        column.addStretch(0)

    def show_outlook(self, outlook: Outlook | None) -> None:
        """Show what publishing would do; without a gallery, how to come by one."""
        if outlook is None:
            self.summary.setText(tr("There is no gallery yet. Arrange one on the Gallery board first."))
        else:
            self.summary.setText(outlook_words(outlook))
        held = outlook.held_back if outlook else ()
        cautions = outlook.cautions if outlook else ()
        going_in = outlook.going_in if outlook else ()
        _fill(
            self.held, [(held_words(one), Target(piece_id=one.piece_id, lack=one.lacks[0])) for one in held]
        )
        _fill(self.cautions, [(caution_words(one), Target(piece_id=one.piece_id)) for one in cautions])
        _fill(self.going_in, [(one.title, Target(piece_id=one.piece_id)) for one in going_in])
        for some, label in self._lists():
            label.setVisible(some.count() > 0)
            some.setVisible(some.count() > 0)

    def _lists(self) -> tuple[tuple[QListWidget, QLabel], ...]:
        return (
            (self.held, self._held_label),
            (self.cautions, self._cautions_label),
            (self.going_in, self._going_in_label),
        )

    def _list(self, name: str) -> tuple[QListWidget, QLabel]:
        some, label = QListWidget(), QLabel(name)
        some.setWordWrap(True)
        some.setMinimumHeight(2 * some.fontMetrics().height())
        some.setAccessibleName(name)
        some.itemActivated.connect(self._go)
        some.itemClicked.connect(self._go)
        label.setProperty("kind", "lead")
        label.setBuddy(some)
        return some, label

    def _go(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(_TARGET))


def _fill(some: QListWidget, rows: Rows) -> None:
    some.clear()
    for words, target in rows:
        item = QListWidgetItem(words)
        item.setData(_TARGET, target)
        item.setToolTip(plain_tip(words))
        some.addItem(item)
