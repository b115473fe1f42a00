"""The stop in hand: its work, what the gate says of it, and what is written on the wall beside it.

On a tour, what is told there stands in the place of the wall text.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from exhibit.model.vocabulary import in_language
from exhibit.services.arranging import ArrangedStop, ArrangedTour, write_wall_text
from ui.curator.autosave import Autosaves
from ui.curator.board.items import gate_of, shape_of, title_of, tr
from ui.curator.board.narration_form import NarrationForm
from ui.curator.board.saving import saving
from ui.curator.pictures import PictureView
from ui.curator.targets import Target
from ui.curator.workbench import Workbench


class StopForm(QWidget):
    """Wall text or narration per language, with a button to the piece."""

    wanted = Signal(object)
    """A ``Target``: the piece is to be shown where it can be mended."""

    def __init__(self, bench: Workbench, saves: Autosaves, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._target = Target()
        self.heading = QLabel()
        self.heading.setProperty("kind", "lead")
        self.heading.setWordWrap(True)
        self.picture = PictureView(bench.pictures)
        self.gate = QLabel()
        self.gate.setWordWrap(True)
        self.show_piece = QPushButton(tr("Show the piece"))
        self.show_piece.clicked.connect(lambda: self.wanted.emit(self._target))
        self.wall_text = QPlainTextEdit()
        self.wall_text.setTabChangesFocus(True)
        self.wall_text.setPlaceholderText(tr("What stands on the wall beside this work"))
        self.label = QLabel()
        self.label.setBuddy(self.wall_text)
        self._wall_text = saves.add(self.wall_text)
        self.narration = NarrationForm(bench, saves)
        column = QVBoxLayout(self)
        for widget, stretch in (
            (self.heading, 0),
            (self.picture, 2),
            (self.gate, 0),
            (self.show_piece, 0),
            (self.label, 0),
            (self.wall_text, 3),
            (self.narration, 3),
        ):
            column.addWidget(widget, stretch)

    @property
    def writing(self) -> QPlainTextEdit:
        """What is written on here: the narration of a stop on the tour looked at, else its wall text."""
        return self.wall_text if self.narration.isHidden() else self.narration.text

    def show_stop(
        self,
        stop: ArrangedStop | None,
        language: str,
        language_name: str,
        tour: ArrangedTour | None = None,
    ) -> None:
        """Show a stop, as it stands on a tour where it is on it; without one, say how to come by one."""
        told = tour.told_at(stop.id) if tour and stop else None
        self.narration.show_stop(told, language, language_name)
        for widget in (self.gate, self.show_piece):
            widget.setVisible(stop is not None)
        for part in (self.label, self.wall_text):
            part.setVisible(stop is not None and told is None)
        if stop is None:
            self.heading.setText(tr("Choose a stop to write its wall text."))
            self.picture.setVisible(False)
            self._wall_text.bind(None, "")
            return
        lacks = stop.verdict.lacks
        self._target = Target(piece_id=stop.dossier.piece.id, lack=lacks[0] if lacks else None)
        self.heading.setText(f"{stop.stop.number or '–'}  {title_of(stop, language)}")
        shape, face = shape_of(stop), stop.dossier.face
        self.picture.setVisible(bool(shape.sha256))
        alt = in_language(stop.dossier.alt_of(face.medium), language) if face else ""
        self.picture.show_picture(shape, alt)
        self.gate.setText(gate_of(lacks))
        self.gate.setProperty("kind", "warning" if lacks else "hint")
        self.gate.style().polish(self.gate)
        self.show_piece.setText(tr("Show what it lacks") if lacks else tr("Show the piece"))
        self.label.setText(tr("&Wall text ({language})").format(language=language_name))
        self._wall_text.bind(
            saving(self._bench, write_wall_text, stop.id, language),
            dict(stop.wall_text).get(language, ""),
            ("stop", stop.id, language),
        )
