"""What is told at a stop of the tour that is looked at: in words that save themselves, and heard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from exhibit.model.gallery import TourStop
from exhibit.ports import Progress
from exhibit.services.arranging import keep_recording, narrate, record_narration
from ui.curator.autosave import Autosaves
from ui.curator.board.items import tr
from ui.curator.board.recording_row import RecordingRow
from ui.curator.board.saving import saving
from ui.curator.workbench import Workbench


class NarrationForm(QWidget):
    """Narration per language, and a recording of it."""

    def __init__(self, bench: Workbench, saves: Autosaves, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._stop: TourStop | None = None
        self._language = ""
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(tr("What visitors on this tour are told before this work"))
        self.label = QLabel()
        self.label.setBuddy(self.text)
        self.recording = RecordingRow()
        self.recording.chosen.connect(self._keep)
        self.recording.wanted.connect(self._listen)
        self.recording.dropped.connect(lambda: self._record(self._stop, self._language, ""))
        self._text = saves.add(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.label)
        column.addWidget(self.text, 1)
        column.addWidget(self.recording)

    def show_stop(self, stop: TourStop | None, language: str, language_name: str) -> None:
        """Show what is told at a stop of a tour, in a language; None for a stop that is on no tour."""
        self._stop, self._language = stop, language
        self.setVisible(stop is not None)
        if stop is None:
            self._text.bind(None, "")
            return
        self.label.setText(tr("Narra&tion ({language})").format(language=language_name))
        self._text.bind(
            saving(self._bench, narrate, stop.tour_id, stop.stop_id, language),
            dict(stop.narration).get(language, ""),
            ("narration", stop.id, language),
        )
        name, written = dict(stop.sounds).get(language, ""), language in dict(stop.narration)
        self.recording.show_recording(name, language_name, written=written, writable=self._bench.writable)

    def _keep(self, path: Path) -> None:
        """Keep a file for the recording of the stop that is shown now, whatever is shown when it is kept."""
        tools, stop, language = self._bench.tools, self._stop, self._language

        def keep(_: Progress) -> str:
            with tools.open_desk() as desk:
                return keep_recording(tools.store, desk, path)

        self._bench.run(keep, lambda name: self._record(stop, language, name))

    def _record(self, stop: TourStop | None, language: str, name: str) -> None:
        if stop is not None:
            who, tour_id, stop_id = self._bench.who, stop.tour_id, stop.stop_id
            self._bench.write(
                lambda catalog: record_narration(catalog, tour_id, stop_id, language, name, who=who)
            )

    def _listen(self, name: str) -> None:
        """Have the system play the recording; where its file is gone, the desk says so."""
        store, (sha256, _, extension) = self._bench.tools.store, name.partition(".")
        self._bench.run(
            lambda _: str(store.original(sha256, extension)),
            _play,
        )


def _play(path: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
