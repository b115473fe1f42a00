"""How the board's page is put together: galleries and shelf, the walk, and words and balance."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from ui.curator.autosave import Autosaves
from ui.curator.board.balance_panel import BalancePanel
from ui.curator.board.gallery_list import GalleryList
from ui.curator.board.items import tr
from ui.curator.board.shelf import Shelf
from ui.curator.board.stop_form import StopForm
from ui.curator.board.tour_bar import TourBar
from ui.curator.board.view import BoardView
from ui.curator.board.words_form import WordsForm
from ui.curator.workbench import Workbench

WIDTHS = (15, 44, 18)
"""The three columns at first, in heights of a text line."""


class Panels(QSplitter):
    """Three columns whose widths the person chooses."""

    def __init__(self, bench: Workbench, saves: Autosaves, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.galleries, self.shelf = GalleryList(), Shelf(bench)
        self.tours, self.board = TourBar(), BoardView(bench.pictures)
        self.words, self.stop = WordsForm(bench, saves), StopForm(bench, saves)
        self.balance, self.tabs = BalancePanel(), QTabWidget()
        self.hint = _label("", "hint")
        self.begin = QPushButton(tr("Make the first gallery"))
        self.begin.setProperty("kind", "primary")
        self.begin.setEnabled(bench.writable)
        self._middle = QStackedWidget()
        self._middle.addWidget(_column(self.board, self.tours, self.board, self.hint, margins=(8, 16, 8, 16)))
        self._middle.addWidget(self._nothing_yet())
        shelf = _label(tr("Not in this gallery"), "lead")
        self.addWidget(_column(self.shelf, self.galleries, shelf, self.shelf, margins=(16, 16, 8, 16)))
        self.addWidget(self._middle)
        self.addWidget(_column(self.tabs, self._with_tabs(), margins=(8, 8, 16, 16)))
        self.setStretchFactor(1, 1)
        line = self.fontMetrics().height()
        self.setSizes([line * one for one in WIDTHS])

    def show_empty(self, *, empty: bool) -> None:
        """Show that there is no gallery yet, or the board."""
        self._middle.setCurrentIndex(int(empty))
        self.tabs.setVisible(not empty)
        self.shelf.setEnabled(not empty)

    def begin_title(self) -> None:
        """Have the person write the title of the gallery that is shown."""
        self.tabs.setCurrentWidget(self.words)
        self.words.title.setFocus()
        self.words.title.selectAll()

    def _with_tabs(self) -> QTabWidget:
        self.tabs.addTab(self.words, tr("Words"))
        self.tabs.addTab(self.stop, tr("Stop"))
        self.tabs.addTab(self.balance, tr("Balance"))
        self.tabs.setAccessibleName(tr("Words, stop and balance"))
        return self.tabs

    def _nothing_yet(self) -> QWidget:
        room = QWidget()
        words = _label(
            tr("There is no gallery yet. A gallery is a walk through accepted works, in sections."), "lead"
        )
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(room)
        column.addStretch(1)
        column.addWidget(words)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)
        return room


def _column(large: QWidget, *widgets: QWidget, margins: tuple[int, int, int, int]) -> QWidget:
    room = QWidget()
    column = QVBoxLayout(room)
    column.setContentsMargins(*margins)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget, 1 if widget is large else 0)
    return room


def _label(words: str, kind: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("kind", kind)
    label.setWordWrap(True)
    return label
