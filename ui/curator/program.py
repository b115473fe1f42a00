"""Starting the desk: its catalog, its window, and what is said where the catalog cannot be opened."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from exhibit.model.refusals import CatalogDamaged, Refusal
from exhibit.services.keeping.backing_up import Backup
from ui.application import Interpreter, pass_messages_to_log, set_up
from ui.collecting import Collector
from ui.curator.look import apply_look
from ui.curator.memory import Memory
from ui.curator.rooms import make_desk
from ui.curator.speech import language_of, locale_of
from ui.curator.surprises import EndOfSession, Surprises
from ui.curator.workbench import Tools, Workbench
from ui.worded import worded

_log = logging.getLogger(__name__)

OpenTools = Callable[[Callable[[str], None]], Tools]
"""Opens the catalog, saying what takes long, and brings everything together. Raises ``Refusal``."""


class StartWindow(QWidget):
    """What is seen before there is a desk: that the catalog is upgraded, or why it cannot be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Lamplight")
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setProperty("kind", "lead")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(self.tr("Close"))
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self.close)
        self.button.hide()
        self.go_back = QPushButton(self.tr("&Go back to the newest backup"))
        self.go_back.clicked.connect(self.close)
        self.go_back.hide()
        em = self.fontMetrics().height()
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * em, 2 * em, 2 * em, 2 * em)
        column.addWidget(self.words, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.go_back)
        row.addWidget(self.button)
        column.addLayout(row)
        self.resize(36 * em, 14 * em)

    def say(self, words: str) -> None:
        """Show what is being done, at once: the work itself keeps this thread busy."""
        self.words.setText(words)
        self.show()
        QCoreApplication.processEvents()

    def refuse(self, refusal: Refusal) -> None:
        """Show why there is no desk, and let the person close it."""
        self.words.setText(
            "\n\n".join(part for part in map(worded, (refusal.what, refusal.meaning, refusal.advice)) if part)
        )
        self.button.show()
        self.button.setFocus()
        self.show()

    def offer(self, backup: Backup, go_back: Callable[[Path], None]) -> None:
        """Offer to go back to a backup instead; the window then closes."""
        made = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(backup.made_at.timestamp())), QLocale.FormatType.ShortFormat
        )
        kept = self.tr(
            "The newest backup is of {made}. Going back to it keeps the catalog of now as it is, in a folder "
            "beside it; nothing is thrown away."
        ).format(made=made)
        self.words.setText(f"{self.words.text()}\n\n{kept}")
        self.go_back.clicked.connect(lambda: go_back(backup.path))
        self.go_back.show()


def run_desk(
    open_tools: OpenTools,
    *,
    settings_path: Path,
    arguments: Sequence[str] = (),
    backups: Sequence[Backup] = (),
    go_back: Callable[[Path], None] | None = None,
) -> int:
    """Run the curator's desk until its window closes; return the exit code, 1 where it could not open.

    ``settings_path`` is the file in which the desk remembers where everything stands. Where the catalog is
    damaged, the newest of ``backups`` is offered, and ``go_back`` notes that it is wanted.
    """
    pass_messages_to_log()
    application = desk_application(arguments)
    memory = Memory(settings_path)
    interpreter = Interpreter()
    interpreter.speak(locale_of(memory))
    apply_look(application, str(memory.values.get("scheme", "system")), _percent(memory))
    start = StartWindow()
    try:
        tools = open_tools(start.say)
    except Refusal as refusal:
        _log.error("The desk cannot be opened. %s", refusal)
        start.refuse(refusal)
        if isinstance(refusal, CatalogDamaged) and backups and go_back is not None:
            start.offer(backups[0], go_back)
        application.setQuitOnLastWindowClosed(True)  # a desk before this one may have said otherwise
        application.exec()
        interpreter.rest()
        return 1
    # A page or dialog that closes last must not end the program while something is being saved.
    application.setQuitOnLastWindowClosed(False)
    collector = Collector()
    bench = Workbench(tools)
    bench.language = language_of(memory)
    surprises = Surprises(bench)
    desk = make_desk(bench, memory)
    ending = EndOfSession(desk.close)
    desk.closed.connect(application.quit)
    desk.show()
    start.close()
    collector.settle()
    code = application.exec()
    bench.close()
    ending.end()
    surprises.end()
    collector.stop()
    tools.catalog.close()
    # Now, and not when Python gets to it: another desk may follow, and its loop would hear these timers.
    for done_with in (desk, bench):
        done_with.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    interpreter.rest()
    return code


def desk_application(arguments: Sequence[str] = ()) -> QApplication:
    """Return the running application, or start one that can hold a desk."""
    running = QCoreApplication.instance()
    if isinstance(running, QApplication):
        return running
    application = QApplication([*(arguments or sys.argv[:1])])
    set_up(application)
    return application


def _percent(memory: Memory) -> int:
    found = memory.values.get("percent", 100)
    return found if isinstance(found, int) else 100
