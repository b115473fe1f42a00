"""A part of the form that can be folded away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.curator.form.fields import GAP


class Section(QWidget):
    """A heading that folds what is below it; ``name`` is under which its state is remembered."""

    folded = Signal()

    def __init__(self, name: str, title: str, body: QWidget) -> None:
        super().__init__()
        self.name, self.body = name, body
        self.heading = QToolButton()
        self.heading.setText(title)
        self.heading.setAccessibleName(title)
        self.heading.setAutoRaise(True)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.heading.setObjectName(f"section-{name}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.heading)
        layout.addWidget(body)
        body.setContentsMargins(2 * GAP, 0, GAP, 2 * GAP)
        self._open = True
        self.heading.clicked.connect(lambda: self.set_open(not self._open))
        self.set_open(True)

    @property
    def is_open(self) -> bool:
        """Whether what is below the heading can be seen."""
        return self._open

    def set_open(self, opened: bool) -> None:
        """Fold or unfold it."""
        self._open = opened
        self.heading.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self.heading.setAccessibleDescription(self.tr("Unfolded") if opened else self.tr("Folded"))
        self.body.setVisible(opened)
        self.folded.emit()
