"""Fields that save themselves: while somebody types, when the field is left, and at the latest on ``flush``.

A form makes one ``Autosaves``, and gives it each field once::

    saves = Autosaves(bench, self)
    saves.told.connect(word.setText)
    title = saves.add(line_edit)
    saves.read(read_piece, show_piece)  # what it brings is never older than what was typed
    title.bind(save_title, "Night shift", piece_id)  # in show_piece

``bind`` says what the field is about now. Where that is the same as before and the person is typing, the
field keeps what is typed; where it is something else, what was typed is saved for the former first. ``hold``
keeps keys from going to the former while what is to be shown next is still being read.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from exhibit.ports import CatalogReader
from ui.curator.field_saving import PAUSE_MS, Autosave, Save
from ui.curator.field_values import Field
from ui.curator.workbench import Workbench

__all__ = ["PAUSE_MS", "Autosave", "Autosaves", "Field", "Save"]

T = TypeVar("T")

FADE_MS = 3000
"""How long the word that all is saved stands."""

_AGAIN_MS = 30


class Autosaves(QObject):
    """The fields of one form, and the one word on whether all is saved."""

    told = Signal(str)
    """``""``, ``Saved``, or ``Not saved:`` and why; for a label of the form."""

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bench = bench
        self._fields: list[Autosave] = []
        self._started = 0
        self._ended = 0
        self._call_off: Callable[[], None] = _nothing
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(FADE_MS)
        self._fade.timeout.connect(lambda: self.told.emit(""))
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._read_again)
        self._reading: Callable[[], None] = _nothing

    def add(self, field: Field) -> Autosave:
        """Have a field save itself, once ``bind`` has said how."""
        made = Autosave(self.bench, field, self)
        made.started.connect(self._note_start)
        made.ended.connect(self._note_end)
        self._fields.append(made)
        return made

    def flush(self) -> None:
        """Save everything that is typed now."""
        for one in self._fields:
            one.flush()

    def hold(self) -> None:
        """Save everything, and take no more keys in any field until it is bound again."""
        for one in self._fields:
            one.hold()

    @property
    def pending(self) -> bool:
        """Whether anything is typed or being saved that is not safe yet."""
        return self._started != self._ended or not all(one.safe for one in self._fields)

    def read(
        self,
        work: Callable[[CatalogReader], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Read the catalog for this form; a newer reading calls an older one off.

        What was read before the newest save ended is thrown away and read again: it could be older than
        what stands in the fields.
        """
        self._call_off()
        self._again.stop()
        saves = self._ended

        def arrived(found: T) -> None:
            if self._started == saves:
                done(found)
            else:
                self._reading = lambda: self.read(work, done, failed)
                self._again.start()

        self._call_off = self.bench.read(work, arrived, failed)

    def _read_again(self) -> None:
        self._reading()

    def _note_start(self) -> None:
        """Note that a save was sent off."""
        self._started += 1
        self._fade.stop()

    def _note_end(self, reason: str) -> None:
        """Note that a save ended; ``reason`` says why it could not be, and is empty where it is done."""
        self._ended += 1
        if reason:
            self._fade.stop()
            self.told.emit(self.tr("Not saved: {reason}").format(reason=reason))
        elif self._started == self._ended:
            self.told.emit(self.tr("Saved"))
            self._fade.start()


def _nothing() -> None:
    """Nothing is being read."""
