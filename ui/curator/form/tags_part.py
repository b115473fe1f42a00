"""The terms a piece is tagged with: the editor that was given, else a line for each vocabulary."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.curator.autosave import Autosaves
from ui.curator.form.fields import hint_of
from ui.curator.form.in_hand import InHand
from ui.curator.form.part import Part
from ui.curator.naming import vocabulary_name
from ui.curator.workbench import Workbench


class TagsPart(Part):
    """Terms by vocabulary."""

    def __init__(self, bench: Workbench, saves: Autosaves, editor: QWidget | None) -> None:
        super().__init__(bench, saves)
        self.lines = hint_of()
        self.rows.addWidget(self.lines)
        if editor is not None:
            self.lines.hide()
            self.rows.addWidget(editor)
            self.fields = {"tags": editor.findChild(QLineEdit) or editor}

    def show_piece(self, found: InHand) -> None:
        """Say which terms a piece has."""
        vocabularies = dict.fromkeys(term.vocabulary for term in found.dossier.terms)
        lines = []
        for vocabulary in sorted(vocabularies):
            terms = found.dossier.terms_of(vocabulary)
            names = ", ".join(term.label(self.bench.language) for term in terms)
            lines.append(f"{vocabulary_name(vocabulary)}: {names}")
        self.lines.setText("\n".join(lines) or self.tr("No term yet."))
