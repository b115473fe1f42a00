"""The switch between list, grid and single view, and how large the grid's tiles are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSlider, QToolButton, QWidget

from ui.curator.pieces.grid import EMS

LIST, GRID, SINGLE = "list", "grid", "single"

MODES = (LIST, GRID, SINGLE)


class Switch(QWidget):
    """Three buttons of which one is down, and a slider that only the grid needs."""

    switched = Signal(str)
    sized = Signal(float)
    """How wide tiles are to be, in heights of a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(EMS[0] * 2, EMS[1] * 2)
        self.slider.setSingleStep(2)
        self.slider.setPageStep(6)
        self.slider.setAccessibleName(self.tr("Size of the pictures"))
        self.slider.setToolTip(self.slider.accessibleName())
        self.slider.setMaximumWidth(9 * self.fontMetrics().height())
        self.slider.valueChanged.connect(self._sized)
        keep = self.slider.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.slider.setSizePolicy(keep)
        self.buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.slider)
        row.addSpacing(16)
        words = {LIST: self.tr("List"), GRID: self.tr("Grid"), SINGLE: self.tr("Single")}
        for mode in MODES:
            button = QToolButton()
            button.setText(words[mode])
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setProperty("kind", "switch")
            button.clicked.connect(lambda _=False, at=mode: self.switched.emit(at))
            self._group.addButton(button)
            self.buttons[mode] = button
            row.addWidget(button)

    def show_mode(self, mode: str) -> None:
        """Show which view is in front."""
        self.buttons[mode].setChecked(True)
        self.slider.setVisible(mode == GRID)

    @Slot(int)
    def _sized(self, half_ems: int) -> None:
        self.sized.emit(half_ems / 2)
