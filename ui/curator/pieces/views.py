"""List, grid and single view of the same pieces, one in front; or why there is nothing to see."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from ui.curator.pieces.choice import Choice
from ui.curator.pieces.emptiness import Emptiness
from ui.curator.pieces.grid import GridView
from ui.curator.pieces.listing import ListView
from ui.curator.pieces.rows import RowsModel
from ui.curator.pieces.single import SingleView
from ui.curator.pieces.switch import GRID, LIST, MODES, SINGLE
from ui.curator.targets import BY_HAND
from ui.curator.window_deeds import focus_is_typing
from ui.curator.workbench import Workbench


class Views(QWidget):
    """Switches between the views; the piece in hand is in view in each of them."""

    switched = Signal(str)
    clearing = Signal()
    """Nothing was found, and the person wants to see everything again."""

    def __init__(
        self, bench: Workbench, model: RowsModel, choice: Choice, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._choice = model, choice
        self.mode, self._before = LIST, LIST
        self.list = ListView(model, choice, bench.selection, bench.pictures)
        self.grid = GridView(model, choice, bench.selection, bench.pictures)
        self.single = SingleView(bench, model, choice)
        self.nothing_yet = self._nothing_yet(bench)
        self.nothing_found = Emptiness(
            self.tr("Nothing found"),
            self.tr("No piece has all of this. Take a condition away, or look for something else."),
            [(self.tr("Clear the search"), self.clearing.emit)],
        )
        self.blank = QWidget()
        self.stack = QStackedWidget()
        every = (self.blank, self.list, self.grid, self.single, self.nothing_yet, self.nothing_found)
        for widget in every:
            self.stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        for view in (self.list, self.grid):
            view.activated.connect(lambda _: self.switch(SINGLE))
        self.single.left.connect(self._back)
        choice.led.connect(self._lead)
        choice.settling.connect(self._hold_still)
        for change in (model.answered, model.renewed):
            change.connect(self.renew)

    @property
    def view(self) -> QWidget:
        """The view that was switched to, whether there is anything in it or not."""
        return {LIST: self.list, GRID: self.grid, SINGLE: self.single}[self.mode]

    def switch(self, mode: str) -> None:
        """Bring a view in front, with the keyboard in it where it was in the one before."""
        if mode not in MODES or mode == self.mode:
            return
        front = self.stack.currentWidget()
        held = QApplication.focusWidget()
        focused = front is not None and held is not None and (held is front or front.isAncestorOf(held))
        self._before = self.mode if self.mode != SINGLE else self._before
        self.mode = mode
        self.renew()
        self._lead(self._choice.rows.currentIndex())
        if focused or mode == SINGLE:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.switched.emit(mode)

    @Slot()
    def renew(self) -> None:
        """Show the view, or why there is nothing to see."""
        if self._model.query is None:
            front = self.blank
        elif self._model.rowCount():
            front = self.view
        else:
            front = self.nothing_found if self._model.total else self.nothing_yet
        if front is not self.stack.currentWidget():
            first = self.stack.currentWidget() is self.blank
            self.stack.setCurrentWidget(front)
            if first and front is self.view and self.isVisible() and not focus_is_typing():
                # The keyboard was meant for it already when there was nothing to give it to.
                front.setFocus(Qt.FocusReason.OtherFocusReason)

    def _nothing_yet(self, bench: Workbench) -> Emptiness:
        return Emptiness(
            self.tr("No pieces yet"),
            self.tr("Everything that was sent to you begins here: a folder, a sheet, or one work by hand."),
            [
                (self.tr("Take in submissions"), lambda: bench.go("import")),
                (self.tr("New piece"), lambda: bench.go("import", BY_HAND)),
            ],
        )

    @Slot(QModelIndex)
    def _lead(self, index: QModelIndex) -> None:
        if index.isValid() and self.mode != SINGLE:
            view = self.list if self.mode == LIST else self.grid
            view.scrollTo(index)

    @Slot(bool)
    def _hold_still(self, still: bool) -> None:
        for view in (self.list, self.grid):
            view.setAutoScroll(not still)

    @Slot()
    def _back(self) -> None:
        self.switch(self._before)
