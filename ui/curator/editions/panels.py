"""How the editions' page is put together: what would be published, how, and what was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui.curator.editions.outlook_panel import OutlookPanel
from ui.curator.editions.table import EditionTable
from ui.curator.editions.words import tr


class Panels(QSplitter):
    """Above what is to be published, below the editions there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.gallery = QComboBox()
        self.outlook = OutlookPanel()
        self.changes = _label("", "")
        self.changes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.folder, self.sent_to = QLineEdit(), QLineEdit()
        self.sent_to.setPlaceholderText(tr("For instance: stick 2, Omaha Public Library"))
        self.choose = QPushButton(tr("&Choose…"))
        self.publish = QPushButton(tr("P&ublish"))
        self.publish.setProperty("kind", "primary")
        self.stop = QPushButton(tr("Stop"))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("How far publishing is"))
        self.told = _label("", "hint")
        self.table = EditionTable()
        self.went = QLineEdit()
        self.went.setAccessibleName(tr("Where this edition went"))
        self.open_folder = QPushButton(tr("&Open folder"))
        self.verify = QPushButton(tr("Ver&ify"))
        self.verdict = _label("", "hint")
        self.addWidget(self._above())
        self.addWidget(self._below())
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.show_running(running=False)

    def show_running(self, *, running: bool) -> None:
        """Show how far publishing is, or that it can begin."""
        for widget in (self.stop, self.progress):
            widget.setVisible(running)
        self.publish.setVisible(not running)
        for field in (self.folder, self.sent_to, self.choose, self.gallery):
            field.setEnabled(not running)

    def _above(self) -> QWidget:
        room, left, right = QWidget(), QVBoxLayout(), QVBoxLayout()
        label = QLabel(tr("Galler&y"))
        label.setBuddy(self.gallery)
        line = QHBoxLayout()
        line.addWidget(label)
        line.addWidget(self.gallery, 1)
        left.addLayout(line)
        left.addWidget(self.outlook, 1)
        right.addLayout(self._form())
        right.addWidget(self.told)
        right.addWidget(self.changes)
        right.addStretch(1)
        for column in (left, right):
            column.setSpacing(16)
        row = QHBoxLayout(room)
        row.setContentsMargins(16, 16, 16, 16)
        row.addLayout(left, 1)
        row.addSpacing(self.fontMetrics().height())
        row.addLayout(right, 1)
        return room

    def _form(self) -> QFormLayout:
        form, line, buttons = QFormLayout(), QHBoxLayout(), QHBoxLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        line.addWidget(self.folder, 1)
        line.addWidget(self.choose)
        label = QLabel(tr("Fol&der that is made"))
        label.setBuddy(self.folder)
        form.addRow(label, line)
        form.addRow(tr("Where it &will go, for your own record"), self.sent_to)
        buttons.addWidget(self.progress, 1)
        buttons.addWidget(self.stop)
        buttons.addStretch(0)
        buttons.addWidget(self.publish)
        form.addRow(buttons)
        return form

    def _below(self) -> QWidget:
        room = QWidget()
        column, row = QVBoxLayout(room), QHBoxLayout()
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        heading = _label(tr("Editions there are"), "lead")
        heading.setBuddy(self.table)
        went = QLabel(tr("Where it wen&t"))
        went.setBuddy(self.went)
        row.addWidget(went)
        row.addWidget(self.went, 1)
        row.addWidget(self.open_folder)
        row.addWidget(self.verify)
        column.addWidget(heading)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        column.addWidget(self.verdict)
        return room


def _label(words: str, kind: str) -> QLabel:
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        label.setProperty("kind", kind)
    return label
