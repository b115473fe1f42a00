"""The pieces that an earlier export of the same sheet had and this one has not: listed, never removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractItemView, QListWidget, QVBoxLayout, QWidget

from ui.curator.plain_label import plain_label

_LINES = 3


class Vanished(QWidget):
    """Lists pieces by number and title; hidden where there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = plain_label("warning")
        self.pieces = QListWidget()
        self.pieces.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.pieces.setUniformItemSizes(True)
        self.pieces.setAccessibleName(self.tr("Pieces that are no longer in the sheet"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self.words)
        lines.addWidget(self.pieces)
        self.show_vanished(())

    def show_vanished(self, pieces: Sequence[str]) -> None:
        """List these pieces."""
        self.setVisible(bool(pieces))
        shown = [self.pieces.item(place).text() for place in range(self.pieces.count())]
        if shown == list(pieces):
            return
        self.words.setText(
            self.tr(
                "%n piece(s) came from this sheet before and are not in it now. Nothing is removed.",
                "",
                len(pieces),
            )
        )
        self.pieces.clear()
        self.pieces.addItems(list(pieces))
        height = self.pieces.sizeHintForRow(0) if pieces else 0
        self.pieces.setFixedHeight(height * min(len(pieces), _LINES) + 2 * self.pieces.frameWidth() + 2)
