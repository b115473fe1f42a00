"""One field that saves itself; ``ui.curator.autosave`` brings those of a form together."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from exhibit.model.history import Step
from exhibit.model.refusals import DiskRefused, Refusal
from exhibit.ports import Catalog
from ui.curator.field_values import Field, put, value_of
from ui.curator.workbench import Workbench
from ui.worded import refusal_words

Save = Callable[[Catalog, str, int | None], Step | None]
"""Saves a value as one step; extends the step of the former save of the same visit. Raises ``Refusal``."""

PAUSE_MS = 400
"""How long nobody types before what is typed is saved."""

RETRY_MS = 10_000
"""How long it takes before what a disk did not take is tried again."""


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
        self._unsaved: dict[Hashable, tuple[Save, str]] = {}
        """What the disk did not take of what the field showed before."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self.flush)
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

    @property
    def safe(self) -> bool:
        """Whether all that was ever typed here is saved, also of what the field showed before."""
        return not self.dirty and not self._unsaved

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
        if save is not None and about in self._unsaved:
            put(self.field, self._unsaved.pop(about)[1])
            self._pause.start()

    def flush(self) -> None:
        """Save what is typed now, where it is not saved yet, and try once more what the disk did not take."""
        self._pause.stop()
        self._retry.stop()
        for former, (its_save, its_value) in list(self._unsaved.items()):
            self._send(its_save, its_value, former, _Visit())
        if self._save is not None and self.value != self._known:
            self._known = self.value
            self._running += 1
            self._send(self._save, self.value, self._about, self._visit)

    def hold(self) -> None:
        """Save what is typed and take no more keys until the next ``bind``; the focus stays here."""
        self.flush()
        self._save, self._about = None, _Visit()
        if not isinstance(self.field, QComboBox):
            self.field.setReadOnly(True)

    def begin(self) -> None:
        """Begin a visit: what is changed from now on is a step of its own."""
        self._visit = self._visit if self.dirty else _Visit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin a visit when the field gets the keyboard, and save when it is left."""
        if event.type() == QEvent.Type.FocusIn:
            self.begin()
        elif event.type() == QEvent.Type.FocusOut:
            self.flush()
            self._settle()
        return super().eventFilter(watched, event)

    def _send(self, save: Save, value: str, about: Hashable, visit: _Visit) -> None:
        def work(catalog: Catalog) -> Step | None:
            # Saves run one after another in the writing thread, so the former one has told its step.
            step = save(catalog, value, visit.step)
            visit.step = step.id if step is not None else visit.step
            return step

        def done(step: Step | None) -> None:
            self._ended(about)
            if self._unsaved.get(about) == (save, value):
                del self._unsaved[about]
            self._expecting = self._expecting or step is not None
            self.ended.emit("")
            self.saved.emit(step)

        def failed(error: Exception) -> None:
            self._ended(about)
            self._failed(error, save, value, about)

        self.started.emit()
        self._bench.write(work, done, failed)

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

    def _fate(self, error: Refusal, value: str) -> str:
        """Say what becomes of a value that was not saved, where its field shows something else already."""
        if isinstance(error, DiskRefused):
            return self.tr("What you typed is kept, and tried again.")
        return self.tr("What you typed was: “{text}”.").format(text=value)

    def _failed(self, error: Exception, save: Save, value: str, about: Hashable) -> None:
        """Say that it is not saved, and keep it: in the field, or apart where that shows something else."""
        known = about in self._unsaved
        if about == self._about:
            self._known = "\0" if self._known == value else self._known  # nothing typed equals it
        elif isinstance(error, Refusal) and not isinstance(error, DiskRefused):
            self._unsaved.pop(about, None)  # it never will be taken
        else:
            self._unsaved[about] = (save, value)
        if isinstance(error, DiskRefused):
            self._retry.start()
        reason = refusal_words(error) if isinstance(error, Refusal) else ""
        self.ended.emit(reason or self.tr("something unexpected happened; the log has more."))
        if not isinstance(error, Refusal):
            self._bench.fail(error)
        elif about != self._about and not known:
            self._bench.refused.emit(f"{reason} {self._fate(error, value)}")
