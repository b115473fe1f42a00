"""The scan of a signed form: attached, opened, taken off. It stays private."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

_PATTERNS = "*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif *.gif *.bmp"


class ScanRow(QWidget):
    """Says whether there is a scan, and lets it be attached and opened."""

    chosen = Signal(Path)
    """A file was chosen."""
    wanted = Signal(str)
    """The scan of this name is to be looked at."""
    dropped = Signal()
    """The scan is to be taken off."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ""
        self._title = title
        self.words = QLabel()
        self.attach = QPushButton()
        self.attach.clicked.connect(self._ask)
        self.look = QPushButton(self.tr("Open"))
        self.look.setAccessibleName(self.tr("Open: {what}").format(what=title))
        self.look.clicked.connect(lambda: self.wanted.emit(self.name))
        self.drop = QPushButton(self.tr("Take off"))
        self.drop.setAccessibleName(self.tr("Take off: {what}").format(what=title))
        self.drop.clicked.connect(self._drop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.words, self.attach, self.look, self.drop):
            row.addWidget(widget)
        row.addStretch()
        self.show_scan("")

    def show_scan(self, name: str) -> None:
        """Show whether there is a scan; ``name`` is its name in the media store."""
        self.name = name
        self.words.setText(self.tr("attached") if name else self.tr("none"))
        self.attach.setText(self.tr("Replace…") if name else self.tr("Attach…"))
        self.attach.setAccessibleName(f"{self.attach.text()} {self._title}")
        self.look.setVisible(bool(name))
        self.drop.setVisible(bool(name))

    def only_look(self) -> None:
        """Let the scan be looked at and no more."""
        for button in (self.attach, self.drop):
            button.setEnabled(False)

    def _drop(self) -> None:
        self.show_scan("")
        self.dropped.emit()

    def _ask(self) -> None:
        dialog = QFileDialog(self, self._title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Scans ({patterns})").format(patterns=_PATTERNS))
        dialog.setObjectName("scan-dialog")
        dialog.fileSelected.connect(lambda path: self.chosen.emit(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
