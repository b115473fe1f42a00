"""What undo and redo would do now, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from exhibit.ports import CatalogReader, Touched
from ui.curator.workbench import Workbench


class Undoing(QObject):
    """Knows the labels of the steps that undo and redo would take."""

    changed = Signal()

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._undo, self._redo = "", ""
        bench.changed.connect(self._look_again)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._redo)

    @property
    def undo_words(self) -> str:
        """Return the text of the menu: "Undo: add 3 tags to 41 pieces"."""
        if not self._undo:
            return self.tr("&Undo")
        return self.tr("&Undo: {step}").format(step=_as_item(self._undo))

    @property
    def redo_words(self) -> str:
        """Return the text of the menu for redo."""
        if not self._redo:
            return self.tr("&Redo")
        return self.tr("&Redo: {step}").format(step=_as_item(self._redo))

    def look(self) -> None:
        """Read the newest steps."""
        self._bench.read(newest, self._keep)

    def _look_again(self, _touched: Touched) -> None:
        self.look()

    def _keep(self, found: tuple[str, str]) -> None:
        self._undo, self._redo = found
        self.changed.emit()


class OwnUndo(QObject):
    """Lets the keys of undo and redo through to the desk where a text has nothing of its own to undo.

    Qt's texts keep these keys to themselves always; then nothing would happen after a field was left and
    entered again, though the menu names a step.
    """

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._watched: QWidget | None = None
        application = QCoreApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
            self._follow(None, application.focusWidget())

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Look at what has the keyboard, and at nothing else: every event of the window would be too many."""
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = now
        if now is not None:
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse the override that a text without anything to undo asks for; leave a choice its letters.

        A letter finds a line in a list of choices: there it must not do what it does on the page.
        """
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if isinstance(watched, QComboBox) and _is_plain_letter(event):
                event.accept()
                return True
            undo, redo = _own(watched)
            if (event.matches(QKeySequence.StandardKey.Undo) and not undo) or (
                event.matches(QKeySequence.StandardKey.Redo) and not redo
            ):
                event.ignore()
                return True
        return super().eventFilter(watched, event)


def _is_plain_letter(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return held == Qt.KeyboardModifier.NoModifier and event.text().isalnum()


def _own(watched: QObject) -> tuple[bool, bool]:
    """Tell whether a text could undo and redo by itself; what is no text has no say."""
    if isinstance(watched, QLineEdit):
        return watched.isUndoAvailable(), watched.isRedoAvailable()
    if isinstance(watched, QPlainTextEdit | QTextEdit):
        document = watched.document()
        return document.isUndoAvailable(), document.isRedoAvailable()
    return True, True


def newest(reader: CatalogReader) -> tuple[str, str]:
    """Return the labels of the steps that undo and redo would take, empty where there is none."""
    undo, redo = reader.undoable(), reader.redoable()
    return undo.label if undo else "", redo.label if redo else ""


def _as_item(label: str) -> str:
    """Return a label as a menu shows it: no mnemonics, and not too long."""
    short = label if len(label) <= 60 else f"{label[:57]}…"  # noqa: PLR2004 - what a menu bears
    return short.replace("&", "&&")
