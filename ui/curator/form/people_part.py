"""Who made a piece: one card for each credit, and a line to credit somebody else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPushButton

from exhibit.model.people import Contributor, may_be_named
from exhibit.ports import CatalogReader
from exhibit.services.cataloguing.crediting import add_credit, move_credit, remove_credit
from ui.curator.autosave import Autosaves
from ui.curator.form.credit_row import CreditRow
from ui.curator.form.fields import GAP, chain, hint_of, labeled
from ui.curator.form.in_hand import InHand
from ui.curator.form.part import Part
from ui.curator.workbench import Workbench


class PeoplePart(Part):
    """Credits in their order."""

    def __init__(self, bench: Workbench, saves: Autosaves) -> None:
        super().__init__(bench, saves)
        self._found: InHand | None = None
        self._known: dict[str, int] = {}
        self.cards: list[CreditRow] = []
        self.nobody = hint_of(self.tr("Nobody is credited yet. A piece is shown only with a credit."))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of a person, pair or organization"))
        self.name.installEventFilter(self)
        self.name.returnPressed.connect(self._credit)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(completer)
        self.add = QPushButton(self.tr("Credit"))
        self.add.setAccessibleName(self.tr("Credit this name"))
        self.add.clicked.connect(self._credit)
        for widget in (self.name, self.add):
            widget.setEnabled(bench.writable)
        self.rows.addWidget(self.nobody)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        labeled(self.tr("Credit somebody else"), self.name, line)
        line.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        self.rows.addLayout(line)
        self.fields = {"credit": self.name}

    def show_piece(self, found: InHand) -> None:
        """Show a piece's credits; cards stay where they are, so that the keyboard stays in its field."""
        credits_ = found.dossier.credits
        if self._found is None or self._found.piece_id != found.piece_id:
            self.name.clear()
        self._found = found
        while len(self.cards) < len(credits_):
            self._add_card()
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(credits_))
            if place < len(credits_):
                credit, person = credits_[place]
                card.show_credit(credit, person, found.shared.get(person.id, 1))
                card.earlier.setVisible(len(credits_) > 1)
                card.later.setVisible(len(credits_) > 1)
        self.nobody.setVisible(not credits_)

    def first_unnamed(self) -> None:
        """Have ``fields["credit"]`` name what keeps a credit from being shown, or the line for a new one."""
        unnamed = [card for card in self.cards if not card.isHidden() and not may_be_named(card.written)]
        self.fields["credit"] = unnamed[0].display if unnamed else self.name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn the names of everybody when somebody is about to write one."""
        if event.type() == QEvent.Type.FocusIn:
            self.bench.read(names_of_all, self._offer)
        return super().eventFilter(watched, event)

    def _offer(self, known: dict[str, int]) -> None:
        self._known = known
        self._names.setStringList(sorted(known, key=str.casefold))

    def _add_card(self) -> None:
        card = CreditRow(self.bench, self.saves)
        card.moved.connect(self._move)
        card.removed.connect(self._remove)
        self.rows.insertWidget(len(self.cards) + 1, card)
        self.cards.append(card)
        chain(*[widget for one in self.cards for widget in one.order], self.name, self.add)

    def _credit(self) -> None:
        words = " ".join(self.name.text().split())
        if not words or self._found is None:
            self.name.setFocus()
            return
        piece_id, who, known = self._found.piece_id, self.bench.who, self._known.get(words, 0)
        role = self._found.dossier.credits[-1][0].role if self._found.dossier.credits else "artist"
        self.change(
            lambda catalog: add_credit(
                catalog, piece_id, contributor_id=known, legal_name=words, role=role, who=who
            )
        )
        self.name.clear()

    def _move(self, credit_id: int, by: int) -> None:
        if self._found is not None:
            order = [credit.id for credit, _ in self._found.dossier.credits]
            place, who = order.index(credit_id) + by, self.bench.who
            if 0 <= place < len(order):
                self.change(lambda catalog: move_credit(catalog, credit_id, place, who=who))

    def _remove(self, credit_id: int) -> None:
        who = self.bench.who
        self.change(lambda catalog: remove_credit(catalog, credit_id, who=who))


def names_of_all(reader: CatalogReader) -> dict[str, int]:
    """Return every contributor's id by a name that tells those of the same name apart."""
    found: dict[str, int] = {}
    for person in reader.contributors.find():
        name = person.legal_name or person.display_name
        if name in found:
            name = f"{name} ({_told_apart(person)})"
        found[name] = person.id
    return found


def _told_apart(person: Contributor) -> str:
    return person.city or person.organization or person.email or str(person.id)
