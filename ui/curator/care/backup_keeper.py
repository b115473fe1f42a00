"""Backups that nobody has to think of: when the desk closes, and once a day while it stays open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from exhibit.model.refusals import Refusal
from exhibit.ports import Progress
from exhibit.services.keeping.backing_up import BackupReport, backup_due, missing_words, take_backup
from ui.curator.workbench import Workbench
from ui.worded import refusal_words

LOOK_EVERY_MS = 10 * 60 * 1000
"""How often the keeper looks whether a day has passed; the clock decides, so sleep is caught up with."""


class BackupKeeper(QObject):
    """Takes backups beside the window, one at a time, and says how that went.

    A desk that may only read, or was given no care, takes none.
    """

    made = Signal(object)
    """A ``BackupReport``."""
    busy_changed = Signal()

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._changed = False
        self._lacking = ""
        self._endings: list[Callable[[str], None]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        bench.changed.connect(self._note)

    @property
    def able(self) -> bool:
        """Whether this desk takes backups at all."""
        return self._bench.writable and self._bench.tools.care is not None

    @property
    def busy(self) -> bool:
        """Whether a backup is being taken now."""
        return bool(self._endings)

    def begin(self) -> None:
        """Say what there is to say of the catalog's opening, and look after the backups from now on."""
        if self._bench.tools.notice:
            self._bench.said.emit(self._bench.tools.notice)
        if self.able:
            self._timer.start()
            self.look()

    @Slot()
    def look(self) -> None:
        """Take a backup where the newest is a day old; say nothing where that goes well."""
        tools = self._bench.tools
        if self.able and not self.busy and backup_due(tools.folders.backups, tools.now()):
            self.back_up(self._complain)

    def back_up(self, then: Callable[[str], None] | None = None) -> None:
        """Take a backup now; ``then`` gets an empty text, or the words of what stood against it.

        Without ``then`` the window is told both. While one is being taken, that one counts.
        """
        if not self.able:
            return
        running = self.busy
        self._endings += [self._complain, self._rejoice] if then is None else [then]
        if not running:
            self._changed = False
            self._bench.run(self._take, self._done, failed=self._failed, stopped=partial(self._end, ""))
            self.busy_changed.emit()

    def close(self, then: Callable[[str], None]) -> None:
        """Take the backup of closing, where anything changed since the last, and call ``then`` at its end.

        ``then`` gets an empty text, or the words of what stood against it: they are worth being seen before
        the window goes.
        """
        self._timer.stop()
        tools = self._bench.tools
        if self.busy:
            self._endings.append(then)
        elif self.able and (self._changed or backup_due(tools.folders.backups, tools.now())):
            self.back_up(then)
        else:
            then("")

    def _take(self, progress: Progress) -> BackupReport:
        tools = self._bench.tools
        if tools.care is None:
            raise Refusal(self.tr("This desk takes no backups."))
        return take_backup(tools.care, tools.folders, tools.now(), progress)

    def _done(self, report: BackupReport) -> None:
        self._lacking = missing_words(len(report.missing))
        self.made.emit(report)
        self._end("")

    def _failed(self, error: Exception) -> None:
        self._changed = True
        if isinstance(error, Refusal):
            self._end(refusal_words(error))
        elif isinstance(error, OSError):
            self._end(
                self.tr("No backup could be made: {reason}. Make room, or give leave to write.").format(
                    reason=error.strerror or error
                )
            )
        else:
            self._bench.fail(error)
            self._end(self.tr("No backup could be made; every earlier one stays."))

    def _end(self, words: str) -> None:
        endings, self._endings = self._endings, []
        self.busy_changed.emit()
        for then in endings:
            then(words)

    def _complain(self, words: str) -> None:
        if words:
            self._bench.refused.emit(words)

    def _rejoice(self, words: str) -> None:
        if not words:
            done = self.tr("The catalog is backed up, and the copy was verified.")
            self._bench.said.emit(f"{done} {self._lacking}".strip())

    @Slot(object)
    def _note(self, _touched: object) -> None:
        self._changed = True
