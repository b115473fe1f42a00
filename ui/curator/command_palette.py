"""Everything that can be done, found by typing a few letters of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from exhibit.model.folding import fold, words
from ui.actions import Actions, Deed
from ui.curator.look import size_in_lines

_NAME = Qt.ItemDataRole.UserRole

_MOVING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class CommandPalette(QDialog):
    """A line to type in and the deeds that match; Enter does the one that is marked."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setWindowTitle(self.tr("Find a command"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Type what you want to do"))
        self.line.setAccessibleName(self.tr("What you want to do"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Matching commands"))
        self.list.setUniformItemSizes(True)
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.line.textChanged.connect(self._fill)
        self.line.returnPressed.connect(self._do_marked)
        self.list.itemActivated.connect(self._do)
        self.line.installEventFilter(self)
        size_in_lines(self, 34, 24)

    def present(self) -> None:
        """Open with an empty line."""
        self.line.clear()
        self._fill("")
        self.line.setFocus()
        self.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while the keyboard stays in the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVING:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _fill(self, typed: str) -> None:
        self.list.clear()
        for deed in matching(tuple(self._actions.deeds()), typed):
            if self._actions.action(deed.name).isEnabled():
                item = QListWidgetItem(_line(self._actions, deed))
                item.setData(_NAME, deed.name)
                self.list.addItem(item)
        if not self.list.count():
            none = QListWidgetItem(self.tr("Nothing fits. Some commands need a piece to be chosen first."))
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(none)
        self.list.setCurrentRow(0)

    def _do_marked(self) -> None:
        item = self.list.currentItem()
        if item is not None and item.flags():
            self._do(item)

    def _do(self, item: QListWidgetItem) -> None:
        self.accept()
        self._actions.run(str(item.data(_NAME)))


def matching(deeds: tuple[Deed, ...], typed: str) -> list[Deed]:
    """Return the deeds in which every typed word begins a word; those whose text begins so come first."""
    wanted = words(typed)

    def fits(deed: Deed) -> bool:
        there = words(f"{deed.text.replace('&', '')} {deed.words} {deed.tip}")
        return all(any(word.startswith(one) for word in there) for one in wanted)

    start = fold(typed.strip())
    found = [deed for deed in deeds if fits(deed)]
    return sorted(found, key=lambda deed: not fold(deed.text.replace("&", "")).startswith(start))


def _line(actions: Actions, deed: Deed) -> str:
    keys = actions.action(deed.name).shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    text = deed.text.replace("&", "").rstrip("…")
    return f"{text}    {keys}" if keys else text
