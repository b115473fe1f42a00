"""Whether a patient can be recognized in a piece, and the release for that."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from exhibit.model.pieces import Likeness, Piece
from ui.curator.consent.scan_row import ScanRow
from ui.curator.consent.told_form import ToldForm
from ui.curator.naming import likeness_name


class LikenessForm(ToldForm):
    """The release of one piece, or of several at once."""

    scan_chosen = Signal(Path)
    scan_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.likeness = QComboBox()
        for one in Likeness:
            self.likeness.addItem(likeness_name(one), one.value)
        self.form = QLineEdit()
        self.form.setPlaceholderText(self.tr("on which form, by whom"))
        self.scan = ScanRow(self.tr("Scan of the release"))
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addRow(self.tr("Patient li&keness"), self.likeness)
        rows.addRow(self.tr("Relea&se"), self.form)
        rows.addRow(self.tr("Scan"), self.scan)
        self._connect()

    def show_piece(self, piece: Piece | None) -> None:
        """Show what is known of a piece; None where several do not agree."""
        self._forget()
        with QSignalBlocker(self.likeness):
            self.likeness.setCurrentIndex(self.likeness.findData(piece.likeness.value) if piece else -1)
        words = piece.release_form if piece else ""
        if self.form.text() != words:
            self.form.setText(words)
        self.scan.show_scan(piece.release_scan if piece else "")

    @property
    def value(self) -> Likeness | None:
        """What is chosen, None for nothing yet."""
        data = self.likeness.currentData()
        return None if data is None else Likeness(data)

    def only_look(self) -> None:
        """Let everything be looked at and nothing changed."""
        self.form.setReadOnly(True)
        self.likeness.setEnabled(False)
        self.scan.only_look()

    def _connect(self) -> None:
        self.likeness.activated.connect(self._chosen)
        self.form.textEdited.connect(self._typed)
        self.form.editingFinished.connect(self.flush)
        self.scan.dropped.connect(self._chosen)
        self.scan.chosen.connect(self.scan_chosen)
        self.scan.wanted.connect(self.scan_wanted)
