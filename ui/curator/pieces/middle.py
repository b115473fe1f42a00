"""The middle of the page: the search above, the pieces below, and the switch between their views."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.curator.pieces.choice import Choice
from ui.curator.pieces.labels import Labels
from ui.curator.pieces.rows import RowsModel
from ui.curator.pieces.search_bar import SearchBar
from ui.curator.pieces.switch import Switch
from ui.curator.pieces.views import Views
from ui.curator.workbench import Workbench


class Middle(QWidget):
    """Keeps the switch and the views in step, and says above how much is found and chosen."""

    def __init__(
        self,
        bench: Workbench,
        labels: Labels,
        model: RowsModel,
        choice: Choice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bench, self._model, self._choice = bench, model, choice
        self.switch = Switch()
        self.bar = SearchBar(labels, self.switch)
        self.views = Views(bench, model, choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.views, 1)
        self.switch.show_mode(self.views.mode)
        self.switch.slider.setValue(round(self.views.grid.ems * 2))
        self.switch.switched.connect(self.views.switch)
        self.switch.sized.connect(self.views.grid.set_ems)
        self.views.switched.connect(self.switch.show_mode)
        self.bar.line.passed.connect(self._go_down)
        bench.selection.changed.connect(self._say)
        for change in (model.answered, model.renewed):
            change.connect(self._say)

    @Slot()
    def _say(self) -> None:
        chosen = len(self._bench.selection.pieces)
        self.bar.say(self._model.rowCount(), self._model.total, chosen)

    @Slot()
    def go_to_pieces(self) -> None:
        """Give the keyboard to the view in front."""
        self.views.view.setFocus()

    @Slot()
    def _go_down(self) -> None:
        # What gets the keyboard stands on its first row by itself, but nothing is chosen by that.
        self.go_to_pieces()
        if not self._choice.chosen() and self._model.rowCount():
            self._choice.take(max(0, self._choice.place))
