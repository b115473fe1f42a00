"""The history of a piece, field by field: who changed what and when, and the way back to any version."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from exhibit.model.pieces import MediumFile
from exhibit.ports import Progress
from exhibit.services.cataloguing.bringing_back import bring_back, bring_back_facts
from exhibit.services.cataloguing.recalling import Recalled, recall
from ui.curator.flow import FlowLayout
from ui.curator.form.fields import GAP, Pair, hint_of
from ui.curator.form.history_words import NOTHING, added, versions, what, who_and_when
from ui.curator.form.version_view import VersionView
from ui.curator.plain_label import plain_tip
from ui.curator.workbench import Workbench

_LINE = 90
_NARROW = 80


class HistoryPanel(QWidget):
    """A list of all changes, the newest first; below it what is chosen, before and after side by side."""

    closed = Signal()
    """The person wants back to the form."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.bench = bench
        self.piece_id = 0
        self.entries: tuple[Recalled, ...] = ()
        self.back = QPushButton(self.tr("← Back to the form"))
        self.back.clicked.connect(self.closed)
        self.facts = QPushButton(self.tr("Bring all facts back to how they were then"))
        self.facts.clicked.connect(self._bring_facts)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Changes, the newest first"))
        self.list.setHeaderLabels([self.tr("What"), self.tr("Before → after"), self.tr("Who and when")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        head = self.list.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column, letters in ((0, 24), (2, 26)):
            head.resizeSection(column, letters * self.fontMetrics().averageCharWidth())
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentItemChanged.connect(self._choose)
        self.none = hint_of(self.tr("Nothing was changed on this piece yet."))
        self.before, self.after = VersionView(self.tr("Before")), VersionView(self.tr("After"))
        for view, old in ((self.before, True), (self.after, False)):
            view.bring.clicked.connect(partial(self._bring, old=old))
            view.open_file.clicked.connect(partial(self._open, old=old))
            view.keep_file.clicked.connect(partial(self._keep, old=old))
        self._lay_out()

    @property
    def chosen(self) -> Recalled | None:
        """The entry that is looked at."""
        item = self.list.currentItem()
        return self.entries[self.list.indexOfTopLevelItem(item)] if item is not None else None

    def show_piece(self, piece_id: int) -> None:
        """Read and show the history of a piece."""
        if piece_id != self.piece_id:
            self.list.clear()
        self.piece_id = piece_id
        self.bench.read(lambda view: recall(view, piece_id), partial(self._show, piece_id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what is to be read below anyway, where the list is narrow."""
        super().resizeEvent(event)
        letters = event.size().width() / self.fontMetrics().averageCharWidth()
        self.list.setColumnHidden(1, letters < _NARROW)
        mode = QHeaderView.ResizeMode
        self.list.header().setSectionResizeMode(0, mode.Stretch if letters < _NARROW else mode.Interactive)

    def _show(self, piece_id: int, entries: tuple[Recalled, ...]) -> None:
        if piece_id != self.piece_id:
            return
        self.entries = entries
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addTopLevelItems([self._item(entry) for entry in entries])
        self.list.blockSignals(False)
        self.none.setVisible(not entries)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        self._choose()

    def _item(self, entry: Recalled) -> QTreeWidgetItem:
        before, after = (_short(one) for one in versions(entry, self.bench.term))
        name = what(entry, self.bench.term)
        item = QTreeWidgetItem([name, f"{before} → {after}", who_and_when(entry.step)])
        item.setToolTip(0, plain_tip(entry.step.label))
        item.setToolTip(1, plain_tip(f"{before} → {after}"))
        return item

    def _choose(self) -> None:
        entry = self.chosen
        for view in (self.before, self.after):
            view.setVisible(entry is not None)
        self.facts.setEnabled(entry is not None and entry.kind == "piece" and self.bench.writable)
        if entry is not None:
            words = versions(entry, self.bench.term)
            for view, text, old in ((self.before, words[0], True), (self.after, words[1], False)):
                view.show_version(entry, text, old=old, writable=self.bench.writable)

    def _bring(self, *, old: bool) -> None:
        entry, piece_id, who = self.chosen, self.piece_id, self.bench.who
        if entry is not None:
            self.bench.write(
                lambda catalog: bring_back(catalog, piece_id, entry, old=old, who=who), self._brought
            )

    def _bring_facts(self) -> None:
        entry, piece_id, who = self.chosen, self.piece_id, self.bench.who
        if entry is not None:
            step_id = entry.step.id
            self.bench.write(
                lambda catalog: bring_back_facts(catalog, piece_id, step_id, who=who), self._brought
            )

    def _brought(self, step: object) -> None:
        self.bench.said.emit(self.tr("Brought back.") if step else self.tr("It is like that already."))

    def _open(self, *, old: bool) -> None:
        medium = self._medium(old=old)
        if medium is not None:
            store = self.bench.tools.store

            def show(path: str) -> None:
                QDesktopServices.openUrl(QUrl.fromLocalFile(path))

            self.bench.run(lambda _: str(store.original(medium.sha256, medium.extension)), show)

    def _keep(self, *, old: bool) -> None:
        medium = self._medium(old=old)
        if medium is not None:
            name = medium.original_name or f"{medium.sha256[:12]}.{medium.extension}"
            dialog = QFileDialog(self, self.tr("Keep a copy of the file"))
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(name)
            dialog.fileSelected.connect(lambda chosen: self.keep(medium, Path(chosen)))
            dialog.open()

    def keep(self, medium: MediumFile, to: Path) -> None:
        """Copy a file, of now or of before, out of the catalog."""
        store = self.bench.tools.store

        def copy(_report: Progress) -> str:
            return str(shutil.copyfile(store.original(medium.sha256, medium.extension), to))

        self.bench.run(copy, lambda path: self.bench.said.emit(self.tr("Kept as {path}").format(path=path)))

    def _medium(self, *, old: bool) -> MediumFile | None:
        entry = self.chosen
        entity = (entry.before if old else entry.after) if entry is not None else None
        return entity if isinstance(entity, MediumFile) else None

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("What was changed"))
        heading.setProperty("kind", "lead")
        top = FlowLayout()
        top.addWidget(self.back)
        top.addWidget(self.facts)
        below = Pair(self.before, self.after, least=52)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.list)
        parts.addWidget(below)
        parts.setStretchFactor(0, 2)
        parts.setStretchFactor(1, 1)
        parts.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addLayout(top)
        column.addWidget(heading)
        column.addWidget(self.none)
        column.addWidget(parts, 1)


def _short(text: str) -> str:
    line = " ".join(text.split())
    if line in {NOTHING, added()}:
        return line
    return f"“{line if len(line) <= _LINE else line[: _LINE - 1].rstrip() + '…'}”"
