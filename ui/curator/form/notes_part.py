"""What a curator keeps on a piece for the desk alone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from exhibit.model.history import Step
from exhibit.model.pieces import Note
from exhibit.ports import Catalog
from exhibit.services.cataloguing.describing import add_note, remove_note, write_note
from ui.curator.autosave import Autosaves, Save
from ui.curator.form.fields import GAP, GrowingText, chain, hint_of
from ui.curator.form.in_hand import InHand
from ui.curator.form.part import Part
from ui.curator.workbench import Workbench


class NoteRow(QWidget):
    """One note: a heading and a text."""

    removed = Signal(int)
    """The id of the note that is to go."""

    def __init__(self, bench: Workbench, saves: Autosaves) -> None:
        super().__init__()
        self._bench = bench
        self.note_id = 0
        self.heading, self.text = QLineEdit(), GrowingText(least=1)
        self.heading.setAccessibleName(self.tr("Heading of the note"))
        self.heading.setPlaceholderText(self.tr("Heading"))
        self.text.setAccessibleName(self.tr("Note"))
        self._heading, self._text = saves.add(self.heading), saves.add(self.text)
        remove = QPushButton(self.tr("Remove note"))
        self.order: tuple[QWidget, ...] = (self.heading, remove, self.text)
        remove.setEnabled(bench.writable)
        remove.clicked.connect(lambda: self.removed.emit(self.note_id))
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.heading, 1)
        line.addWidget(remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, GAP)
        layout.setSpacing(GAP // 2)
        layout.addLayout(line)
        layout.addWidget(self.text)

    def show_note(self, note: Note) -> None:
        """Show a note, to be written on."""
        self.note_id = note.id
        self._heading.bind(self._saving("heading"), note.heading, note.id)
        self._text.bind(self._saving("value"), note.value, note.id)

    def _saving(self, name: str) -> Save | None:
        note_id, who = self.note_id, self._bench.who

        def save(catalog: Catalog, value: str, extends: int | None) -> Step | None:
            if name == "heading":
                return write_note(catalog, note_id, heading=value, who=who, extends=extends)
            return write_note(catalog, note_id, value=value, who=who, extends=extends)

        return save if self._bench.writable else None


class NotesPart(Part):
    """All notes of a piece, and a way to add one."""

    def __init__(self, bench: Workbench, saves: Autosaves) -> None:
        super().__init__(bench, saves)
        self._piece_id = 0
        self._awaited = False
        self.cards: list[NoteRow] = []
        self.add = QPushButton(self.tr("Add a note"))
        self.add.setEnabled(bench.writable)
        self.add.clicked.connect(self._add)
        self.rows.addWidget(hint_of(self.tr("Notes stay at this desk. No visitor ever reads them.")))
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addStretch(1)
        self.rows.addLayout(line)
        self.fields = {"note": self.add}

    def show_piece(self, found: InHand) -> None:
        """Show a piece's notes."""
        notes = found.dossier.notes
        grown = found.piece_id == self._piece_id and len(notes) > self._count()
        self._piece_id = found.piece_id
        while len(self.cards) < len(notes):
            card = NoteRow(self.bench, self.saves)
            card.removed.connect(self._remove)
            self.rows.insertWidget(len(self.cards) + 1, card)
            self.cards.append(card)
            chain(*[widget for one in self.cards for widget in one.order], self.add)
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(notes))
            if place < len(notes):
                card.show_note(notes[place])
        if grown and self._awaited:
            self._awaited = False
            self.cards[len(notes) - 1].heading.setFocus()

    def _count(self) -> int:
        return sum(not card.isHidden() for card in self.cards)

    def _add(self) -> None:
        self._awaited = True
        piece_id, who = self._piece_id, self.bench.who
        self.change(lambda catalog: add_note(catalog, piece_id, "", who=who))

    def _remove(self, note_id: int) -> None:
        who = self.bench.who
        self.change(lambda catalog: remove_note(catalog, note_id, who=who))
