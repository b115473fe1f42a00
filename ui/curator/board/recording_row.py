"""The recording that is heard at a stop of a tour: chosen or dropped here, listened to, taken off."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.curator.board.items import tr
from ui.curator.flow import FlowLayout
from ui.curator.taking_in.dropping import dropped_paths

_PATTERNS = "*.mp3 *.m4a *.wav *.flac *.ogg *.oga *.opus *.aac *.aif *.aiff"


class RecordingRow(QWidget):
    """Says whether there is a recording; a sound file can be dropped on it."""

    chosen = Signal(Path)
    """A file was chosen or dropped."""
    wanted = Signal(str)
    """The recording of this name is to be listened to."""
    dropped = Signal()
    """The recording is to be taken off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ""
        self._writable = False
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setProperty("kind", "hint")
        self.choose = QPushButton()
        self.choose.clicked.connect(self._ask)
        self.listen = QPushButton(tr("Listen"))
        self.listen.setAccessibleName(tr("Listen to the recording"))
        self.listen.clicked.connect(lambda: self.wanted.emit(self.name))
        self.drop = QPushButton(tr("Take off"))
        self.drop.setAccessibleName(tr("Take the recording off"))
        self.drop.clicked.connect(self.dropped)
        row = FlowLayout()
        for button in (self.choose, self.listen, self.drop):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addLayout(row)

    def show_recording(self, name: str, language_name: str, *, written: bool, writable: bool) -> None:
        """Show whether there is a recording in a language; ``name`` is its name in the media store.

        Where what is said in it is not ``written`` too, those who do not hear it would be left out.
        """
        self.name, self._writable = name, writable
        kind = name.rpartition(".")[2].upper()
        there = tr("Recording in {language}: {kind}").format(language=language_name, kind=kind)
        none = tr("No recording in {language}. Drop a sound file here, or choose one.")
        unwritten = tr("Write the narration too, for those who do not hear it.")
        said = there if written else f"{there}\n{unwritten}"
        self.words.setText(said if name else none.format(language=language_name))
        self.choose.setText(tr("Replace…") if name else tr("Choose…"))
        self.choose.setAccessibleName(tr("Replace the recording") if name else tr("Choose a recording"))
        for button in (self.listen, self.drop):
            button.setVisible(bool(name))
        for button in (self.choose, self.drop):
            button.setEnabled(writable)
        self.setAcceptDrops(writable)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file that is carried over."""
        if self._writable and len(dropped_paths(event.mimeData())) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Have the file that fell here for the recording."""
        event.acceptProposedAction()
        self.chosen.emit(dropped_paths(event.mimeData())[0])

    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Choose a recording"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                tr("Sounds ({patterns})").format(patterns=_PATTERNS),
                tr("All files ({patterns})").format(patterns="*"),
            ]
        )
        dialog.setObjectName("recording-dialog")
        dialog.fileSelected.connect(lambda path: self.chosen.emit(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
