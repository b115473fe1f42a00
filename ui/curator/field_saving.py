"""One field that saves itself; ``ui.curator.autosave`` brings those of a form together."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from exhibit.model.history import Step
from exhibit.model.refusals import Refusal
from exhibit.ports import Catalog
from ui.curator.field_values import Field, put, value_of
from ui.curator.workbench import Workbench

Save = Callable[[Catalog, str, int | None], Step | None]
"""Saves a value as one step; extends the step of the former save of the same visit. Raises ``Refusal``."""

PAUSE_MS = 400
"""How long nobody types before what is typed is saved."""


class _Visit:
    """One stay of the keyboard in a field: all its saves are one step."""

    def __init__(self) -> None:
        self.step: int | None = None


class Autosave(QObject):
    """One field that saves itself. Made by ``Autosaves.add``."""

    started = Signal()
    """A save was sent off."""
    ended = Signal(str)
    """A save ended: why it could not be done, or nothing where it is done."""
    saved = Signal(object)
    """The ``Step`` that was made or extended, None where the value was there already."""

    def __init__(self, bench: Workbench, field: Field, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._bench = bench
        self._save: Save | None = None
        self._about: Hashable = None
        self._known = ""
        self._stored = ""
        self._expecting = False
        self._running = 0
        self._visit = _Visit()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        field.installEventFilter(self)
        if isinstance(field, QComboBox):
            field.activated.connect(self.flush)
        elif isinstance(field, QLineEdit):
            field.textEdited.connect(self._typed)
        else:
            field.textChanged.connect(self._typed)

    @property
    def value(self) -> str:
        """What stands in the field."""
        return value_of(self.field)

    @property
    def dirty(self) -> bool:
        """Whether something is typed that is not saved yet."""
        return self._save is not None and (self._running > 0 or self.value != self._known)

    def bind(self, save: Save | None, value: str, about: Hashable = None) -> None:
        """Say how the field saves (None: it cannot be typed in) and what is stored.

        ``about`` tells what the value belongs to, such as the id of a piece; see the module.
        """
        same = about == self._about and save is not None and self._save is not None
        if not same:
            self.flush()
            self._visit, self._running, self._expecting = _Visit(), 0, False
        kept = same and self._keeps(value)
        self._save, self._about = save, about
        if isinstance(self.field, QComboBox):
            self.field.setEnabled(save is not None)
        else:
            self.field.setReadOnly(save is None)
        if not kept:
            self._show(value)
        if not self.dirty:
            self._stored, self._expecting = value, False

    def flush(self) -> None:
        """Save what is typed now, where it is not saved yet."""
        self._pause.stop()
        value, save, about = self.value, self._save, self._about
        if save is None or value == self._known:
            return
        self._known = value
        self._running += 1
        visit = self._visit

        def work(catalog: Catalog) -> Step | None:
            # Saves run one after another in the writing thread, so the former one has told its step.
            step = save(catalog, value, visit.step)
            visit.step = step.id if step is not None else visit.step
            return step

        def done(step: Step | None) -> None:
            self._ended(about)
            self._expecting = self._expecting or step is not None
            self.ended.emit("")
            self.saved.emit(step)

        def failed(error: Exception) -> None:
            self._ended(about)
            self._failed(error, value, about)

        self.started.emit()
        self._bench.write(work, done, failed)

    def hold(self) -> None:
        """Save what is typed and take no more keys until the next ``bind``; the focus stays here."""
        self.flush()
        self._save, self._about = None, _Visit()
        if not isinstance(self.field, QComboBox):
            self.field.setReadOnly(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin a visit when the field gets the keyboard, and save when it is left."""
        if event.type() == QEvent.Type.FocusIn:
            self._visit = self._visit if self.dirty else _Visit()
        elif event.type() == QEvent.Type.FocusOut:
            self.flush()
            self._settle()
        return super().eventFilter(watched, event)

    def _keeps(self, value: str) -> bool:
        """Tell whether the field keeps its text although it is told what is stored.

        So it does while somebody types, and while the keyboard is in it and nothing came from outside: what
        is stored may be tidier than what is typed, and no space may vanish under the cursor.
        """
        return self.dirty or (self.field.hasFocus() and (self._expecting or value == self._stored))

    def _settle(self) -> None:
        """Show what is stored as it is stored, once the field is left; it forgets its own undo."""
        if self._save is not None and not self.dirty and not self._expecting:
            self._show(self._stored)

    def _show(self, value: str) -> None:
        """Show a value. Known is what the field makes of it: only what a person types is a change."""
        put(self.field, value)
        self._known = self.value

    def _typed(self) -> None:
        if self._save is not None:
            self._pause.start()

    def _ended(self, about: Hashable) -> None:
        if about == self._about:
            self._running = max(0, self._running - 1)

    def _failed(self, error: Exception, value: str, about: Hashable) -> None:
        if about == self._about and self._known == value:
            self._known = "\0"  # nothing typed equals it, so the next pause or flush tries again
        reason = str(error) if isinstance(error, Refusal) else ""
        self.ended.emit(reason or self.tr("something unexpected happened; the log has more."))
        if not isinstance(error, Refusal) or about != self._about:
            self._bench.fail(error)
