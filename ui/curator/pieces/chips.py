"""The conditions of a search as chips; each goes with a click."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from exhibit.model.finding import Condition
from ui.curator.flow import FlowLayout
from ui.curator.pieces.labels import Labels
from ui.curator.plain_label import plain_tip


class Chips(QWidget):
    """Shows conditions, and tells which one is to go."""

    removed = Signal(Condition)

    def __init__(self, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = labels
        self._conditions: tuple[Condition, ...] = ()
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_conditions(self, conditions: Sequence[Condition]) -> None:
        """Show these, and hide where there are none."""
        if tuple(conditions) == self._conditions:
            return
        focused = next((at for at, one in enumerate(self.chips()) if one.hasFocus()), -1)
        self._conditions = tuple(conditions)
        while (item := self._flow.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        for condition in self._conditions:
            self._flow.addWidget(self._chip(condition))
        self.setVisible(bool(self._conditions))
        chips = self.chips()
        if focused >= 0 and chips:
            chips[min(focused, len(chips) - 1)].setFocus()
        self.updateGeometry()

    def chips(self) -> list[QPushButton]:
        """Return the buttons, in order."""
        items = (self._flow.itemAt(at) for at in range(self._flow.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [one for one in widgets if isinstance(one, QPushButton)]

    def _chip(self, condition: Condition) -> QPushButton:
        words = self._labels.condition(condition)
        chip = QPushButton(f"{words}  ×".replace("&", "&&"), self)
        chip.setProperty("kind", "chip")
        chip.setAccessibleName(self.tr("Take away: {condition}").format(condition=words))
        chip.setToolTip(plain_tip(chip.accessibleName()))
        chip.clicked.connect(partial(self.removed.emit, condition))
        return chip
