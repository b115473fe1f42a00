"""One version of something, and the way back to it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from exhibit.model.pieces import MediumFile
from exhibit.services.cataloguing.bringing_back import why_not
from exhibit.services.cataloguing.recalling import Recalled
from ui.curator.flow import FlowLayout
from ui.curator.form.fields import GAP, hint_of


class VersionView(QWidget):
    """How something read, before or after a change."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        label = QLabel(heading)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(heading)
        label.setBuddy(self.text)
        self.reason = hint_of()
        self.bring = QPushButton(self.tr("Bring this version back"))
        self.bring.setAccessibleDescription(heading)
        self.open_file, self.keep_file = (
            QPushButton(self.tr("Open file")),
            QPushButton(self.tr("Keep a copy…")),
        )
        row = FlowLayout()
        for button in (self.bring, self.open_file, self.keep_file):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(label)
        column.addWidget(self.text, 1)
        column.addWidget(self.reason)
        column.addLayout(row)

    def show_version(self, entry: Recalled, words: str, *, old: bool, writable: bool) -> None:
        """Show what it read, and whether it can be brought back."""
        self.text.setPlainText(words)
        stands = entry.standing and not old
        reason = self.tr("So it is now.") if stands else why_not(entry, old=old)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.bring.setEnabled(writable and not reason)
        pictured = isinstance(entry.before if old else entry.after, MediumFile)
        self.open_file.setVisible(pictured)
        self.keep_file.setVisible(pictured)
