"""The first step: which folder or sheet to import."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exhibit.services.importing.walking import SHEET_SUFFIXES
from ui.curator.plain_label import plain_tip
from ui.curator.taking_in.dropping import typed_path

RECENT = 5
"""How many folders are offered again."""


class ChoosingStep(QWidget):
    """A place to drop things on, two buttons, a line to paste a path into, and what was imported before."""

    chosen = Signal(object)
    by_hand = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = QPushButton(self.tr("Choose a f&older…"))
        self.folder.setProperty("kind", "primary")
        self.sheet = QPushButton(self.tr("Choose a &sheet…"))
        self.single = QPushButton(self.tr("A single piece &by hand…"))
        self.path = QLineEdit()
        self.path.setPlaceholderText(self.tr("or paste the path of a folder or a sheet, and press Enter"))
        self.path.setAccessibleName(self.tr("Path of a folder or a sheet"))
        self.problem = QLabel()
        self.problem.setProperty("kind", "warning")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._recent = QVBoxLayout()
        self._lay_out()
        self.folder.clicked.connect(self._ask_folder)
        self.sheet.clicked.connect(self._ask_sheet)
        self.single.clicked.connect(self.by_hand)
        self.path.returnPressed.connect(self._take_typed)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer what was imported before, the newest first."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if paths:
            heading = QLabel(self.tr("Imported before"))
            heading.setProperty("kind", "hint")
            self._recent.addWidget(heading)
        for path in paths[:RECENT]:
            button = QPushButton(f"{path.name}    {path.parent}" if path.name else str(path))
            button.setFlat(True)
            button.setToolTip(plain_tip(str(path)))
            button.setStyleSheet("text-align: left;")
            button.clicked.connect(partial(self._offer, path))
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def say(self, problem: str) -> None:
        """Say what cannot be done with what was chosen; empty for nothing."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Take in submissions"))
        heading.setProperty("kind", "heading")
        lead = QLabel(self.tr("Drop a folder of works, or its sheet, here."))
        lead.setProperty("kind", "lead")
        hint = QLabel(
            self.tr(
                "Pictures, scans, documents, poems, stories, sound and film, with a sheet that says what "
                "they are: CSV, Excel, OpenDocument, or what a survey exports. "
                "You see everything before anything is written."
            )
        )
        hint.setProperty("kind", "hint")
        hint.setWordWrap(True)
        buttons = QHBoxLayout()
        for button in (self.folder, self.sheet, self.single):
            buttons.addWidget(button)
        buttons.addStretch(1)
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 32, 32, 32)
        inside.setSpacing(16)
        for widget in (lead, hint):
            inside.addWidget(widget)
        inside.addLayout(buttons)
        inside.addWidget(self.path)
        lines = QVBoxLayout(self)
        lines.setSpacing(16)
        lines.addWidget(heading)
        lines.addWidget(card)
        lines.addWidget(self.problem)
        lines.addLayout(self._recent)
        lines.addStretch(1)

    @Slot()
    def _ask_folder(self) -> None:
        self._ask(QFileDialog.FileMode.Directory, self.tr("Import a folder"), "")

    @Slot()
    def _ask_sheet(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in SHEET_SUFFIXES)
        kinds = self.tr("Sheets ({patterns})").format(patterns=patterns)
        self._ask(QFileDialog.FileMode.ExistingFile, self.tr("Import a sheet"), kinds)

    def _ask(self, mode: QFileDialog.FileMode, title: str, kinds: str) -> None:
        dialog = QFileDialog(self, title)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        if kinds:
            dialog.setNameFilter(kinds)
        dialog.fileSelected.connect(lambda path: self.chosen.emit(Path(path)))
        dialog.open()

    @Slot()
    def _take_typed(self) -> None:
        path = typed_path(self.path.text())
        if path is not None and path.exists():
            self.path.clear()
            self.chosen.emit(path)
        else:
            self.say(self.tr("There is no such folder or sheet: {path}").format(path=self.path.text()))

    def _offer(self, path: Path) -> None:
        if path.exists():
            self.chosen.emit(path)
        else:
            self.say(self.tr("It is no longer there: {path}").format(path=path))
