"""The preview: a real edition of the draft, shown by the real kiosk in a process of its own."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Signal

import ui
from exhibit.ports import Progress
from exhibit.services.publishing.previewing import Preview, build_preview, remove_preview, sweep_previews
from ui.curator.board.items import tr
from ui.curator.workbench import Workbench

MAIN = Path(ui.__file__).parent.parent / "main.py"

ENDING_MS = 3000
"""How long a kiosk that is asked to end may take before it is ended."""

_log = logging.getLogger(__name__)


class Previewer(QObject):
    """Builds previews and shows the newest one; the one before goes with its folder."""

    shown = Signal(object)
    """A ``Preview`` whose kiosk has started."""

    def __init__(
        self, bench: Workbench, parent: QObject | None = None, *, command: tuple[str, ...] = ()
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self.command = command or (sys.executable, str(MAIN))
        self._running: dict[QProcess, Path] = {}
        self._swept = False
        self._stop: Callable[[], None] = lambda: None
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    @property
    def running(self) -> bool:
        """Whether a kiosk shows a preview now."""
        return bool(self._running)

    def show_gallery(self, gallery_id: int, piece_id: int = 0) -> None:
        """Show a gallery as it stands, at this piece where it may be shown."""
        tools, sweep = self._bench.tools, self._bench.writable and not self._swept
        self._swept = True
        self._stop()

        def build(progress: Progress) -> Preview:
            if sweep:
                sweep_previews(tools.folders.previews)
            with tools.open_press() as press, tools.catalog.read() as view:
                return build_preview(view, gallery_id, press, tools.folders.previews, progress)

        self._stop = self._bench.run(build, lambda made: self._show(made, made.number_of(piece_id)))

    def close(self) -> None:
        """End what is shown and remove its folder, when the desk closes."""
        self._stop()
        for process, folder in self._running.items():
            process.finished.disconnect()
            process.errorOccurred.disconnect()
            process.kill()
            process.waitForFinished(ENDING_MS)
            process.deleteLater()
            remove_preview(folder)
        self._running.clear()

    def _show(self, preview: Preview, number: int) -> None:
        for former in self._running:
            former.kill()  # it keeps nothing that could be lost; its end is heard in ``_ended``
        process = QProcess(self)
        self._running[process] = preview.folder
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.finished.connect(lambda *_: self._ended(process))
        process.errorOccurred.connect(lambda error: self._failed(process, error))
        # A data folder of its own: two programs must not write one log.
        data = self._bench.tools.folders.previews / "kiosk"
        program, *before = self.command
        arguments = ["kiosk", "--data", str(data), "--edition", str(preview.folder), "--at", str(number)]
        process.start(program, [*before, *arguments])
        held = len(preview.refused)
        words = tr("The preview shows %n work(s).", preview.works)
        self._bench.said.emit(f"{words} {tr('The gate holds %n back.', held)}" if held else words)
        self.shown.emit(preview)

    def _ended(self, process: QProcess) -> None:
        folder = self._running.pop(process, None)
        if folder is not None:
            process.deleteLater()
            self._bench.run(lambda _: remove_preview(folder))

    def _failed(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            _log.error("The kiosk of a preview did not start.")
            self._bench.refused.emit(tr("The preview could not be started; the log has more."))
            self._ended(process)
