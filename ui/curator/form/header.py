"""The head of the form: which piece it is, whether it is ready, and what it still needs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from exhibit.model.consent import Use
from exhibit.model.gate import Lack
from ui.curator.flow import FlowLayout
from ui.curator.form.fields import GAP, hint_of
from ui.curator.form.in_hand import InHand
from ui.curator.naming import lack_in_sentence, status_name, use_in_sentence


class Header(QWidget):
    """Title, number and status; the gate's answer, each lack a button that leads to its field."""

    lack_chosen = Signal(object)
    """A ``Lack`` that the person wants to mend."""

    def __init__(self) -> None:
        super().__init__()
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty("kind", "heading")
        self.title.setWordWrap(True)
        self.facts, self.uses, self.word = hint_of(), hint_of(), QLabel()
        self.word.setProperty("kind", "hint")
        self.word.setWordWrap(True)
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        self.lacks: list[QPushButton] = []
        chips = QWidget()
        self._flow = FlowLayout(chips)
        self._chips = chips
        line = QHBoxLayout()
        line.setSpacing(2 * GAP)
        line.addWidget(self.facts, 1)
        line.addWidget(self.word)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        layout.setSpacing(GAP // 2)
        layout.addWidget(self.title)
        layout.addLayout(line)
        layout.addSpacing(GAP // 2)
        for part in (self.verdict, chips, self.uses):
            layout.addWidget(part)

    def show_piece(self, found: InHand) -> None:
        """Show whose form this is and what the gate says."""
        piece, verdict = found.dossier.piece, found.verdicts[Use.KIOSK]
        self.title.setText(found.title or self.tr("Without a title"))
        self.facts.setText(f"{piece.accession} · {status_name(piece.status)}")
        ready = self.tr("✓ Ready for the kiosk.")
        needs = self.tr("Before the kiosk it still needs:")
        self.verdict.setText(ready if verdict.passes else needs)
        if [one.property("lack") for one in self.lacks] != [lack.name for lack in verdict.lacks]:
            self._offer(verdict.lacks)
        self.uses.setText(self._use_words(found))
        self.uses.setVisible(bool(self.uses.text()))

    def _offer(self, lacks: tuple[Lack, ...]) -> None:
        for former in self.lacks:
            self._flow.removeWidget(former)
            former.hide()
            former.deleteLater()
        self.lacks = [self._button(lack) for lack in lacks]
        self._chips.setVisible(bool(lacks))
        self._chips.updateGeometry()

    def _button(self, lack: Lack) -> QPushButton:
        button = QPushButton(lack_in_sentence(lack))
        button.setProperty("kind", "chip")
        button.setProperty("lack", lack.name)
        button.setAccessibleName(self.tr("Still needs {what}; go there").format(what=lack_in_sentence(lack)))
        button.setToolTip(self.tr("Go to where this is written"))
        button.clicked.connect(lambda: self.lack_chosen.emit(lack))
        self._flow.addWidget(button)
        return button

    def _use_words(self, found: InHand) -> str:
        """Say which other uses are open today, once nothing but consent can stand in the way."""
        others = [use for use in Use if use is not Use.KIOSK]
        allowed = [use for use in others if Lack.CONSENT not in found.verdicts[use].lacks]
        if not allowed:
            return self.tr("Consent covers no other use.") if found.verdicts[Use.KIOSK].passes else ""
        return self.tr("Consent also covers {uses}.").format(uses=", ".join(map(use_in_sentence, allowed)))
