"""The list of galleries, and what makes more of them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exhibit.services.arranging import GallerySummary
from ui.curator.board.items import tr

_ID = int(Qt.ItemDataRole.UserRole)

ROWS = 5
"""So many galleries are in sight at once."""


class GalleryList(QWidget):
    """Galleries by title, with how many stops and editions each has."""

    chosen = Signal(int)
    """The id of the gallery to show."""
    new_wanted = Signal()
    duplicate_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Galleries"))
        self.list.setMaximumHeight(int(self.fontMetrics().height() * 1.5 * ROWS))
        self.list.currentItemChanged.connect(self._choose)
        self.new = QPushButton(tr("&New gallery"))
        self.duplicate = QPushButton(tr("&Duplicate"))
        self.new.clicked.connect(self.new_wanted)
        self.duplicate.clicked.connect(self.duplicate_wanted)
        heading = QLabel(tr("Galleries"))
        heading.setProperty("kind", "lead")
        heading.setBuddy(self.list)
        buttons = QHBoxLayout()
        buttons.addWidget(self.new)
        buttons.addWidget(self.duplicate)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading)
        column.addWidget(self.list)
        column.addLayout(buttons)

    def show_galleries(self, galleries: tuple[GallerySummary, ...], current: int, *, writable: bool) -> None:
        """Show all galleries, one of them chosen."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for one in galleries:
                item = QListWidgetItem(one.title or tr("Gallery {number}").format(number=one.id))
                item.setData(_ID, one.id)
                item.setToolTip(f"{tr('%n stop(s)', one.stops)} · {tr('%n edition(s)', one.editions)}")
                self.list.addItem(item)
                if one.id == current:
                    self.list.setCurrentItem(item)
        self.new.setEnabled(writable)
        self.duplicate.setEnabled(writable and bool(current))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_ID))
