"""One credit: who it is, what they did, how they asked to be named, and how that will read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from exhibit.model.history import Step
from exhibit.model.people import Contributor, Credit, DisplayChoice, may_be_named, shown_name
from exhibit.ports import Catalog
from exhibit.services.cataloguing.crediting import change_contributor, change_role
from ui.curator.autosave import Autosave, Autosaves, Save
from ui.curator.flow import FlowLayout
from ui.curator.form.fields import GAP, Choice, Pair, column_of, hint_of, labeled
from ui.curator.naming import choice_name
from ui.curator.workbench import Workbench

READ_AS: dict[str, Callable[[str], object]] = {"display_choice": DisplayChoice}


class CreditRow(QFrame):
    """A card for one credit."""

    moved = Signal(int, int)
    """The credit's id, and by how many places it is to move."""
    removed = Signal(int)
    """The id of the credit that is to go."""

    def __init__(self, bench: Workbench, saves: Autosaves) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._bench = bench
        self._person = Contributor()
        self.credit_id = 0
        self.name, self.display = QLineEdit(), QLineEdit()
        self.role, self.choice = Choice(), Choice()
        self.choice.offer([(one.value, choice_name(one)) for one in DisplayChoice])
        self.preview, self.shared = QLabel(), hint_of()
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setWordWrap(True)
        self._saving: dict[str, Autosave] = {
            "legal_name": saves.add(self.name),
            "display_choice": saves.add(self.choice),
            "display_name": saves.add(self.display),
        }
        self._role = saves.add(self.role)
        for line in (self.name, self.display):
            line.textChanged.connect(self._preview)
        self.choice.currentIndexChanged.connect(self._preview)
        self._lay_out()

    def show_credit(self, credit: Credit, person: Contributor, pieces: int) -> None:
        """Show a credit; ``pieces`` is how many pieces name this contributor."""
        self.credit_id, self._person = credit.id, person
        roles = [one for one in self._bench.terms("role") if not one.retired or one.slug == credit.role]
        offered = {one.slug: one.label(self._bench.language) for one in roles}
        offered.setdefault(credit.role, credit.role)
        self.role.offer(list(offered.items()))
        self._role.bind(self._saving_role(credit.id), credit.role, credit.id)
        for name, saving in self._saving.items():
            saving.bind(self._saving_field(person.id, name), str(getattr(person, name)), person.id)
        self.shared.setText(
            self.tr("Named on %n piece(s): what is changed here is changed on all of them.", "", pieces)
        )
        self.shared.setVisible(pieces > 1)
        self._preview()

    @property
    def order(self) -> tuple[QWidget, ...]:
        """What the Tab key comes to, in its order."""
        buttons = (self.remove, self.earlier, self.later)
        return (self.name, self.choice, self.role, self.display, *buttons)

    @property
    def written(self) -> Contributor:
        """The contributor as the fields say."""
        choice = DisplayChoice(self.choice.currentData() or DisplayChoice.FULL)
        return replace(
            self._person,
            legal_name=self.name.text(),
            display_name=self.display.text(),
            display_choice=choice,
        )

    def _preview(self) -> None:
        person = self.written
        if not may_be_named(person):
            self.preview.setText(
                self.tr("Visitors would read nothing: write the name they may read under Display name.")
            )
            return
        name = shown_name(person) or self.tr("Anonymous")
        self.preview.setText(self.tr("Visitors will read: {name}").format(name=name))

    def _saving_field(self, contributor_id: int, name: str) -> Save | None:
        who, read = self._bench.who, READ_AS.get(name, str)

        def save(catalog: Catalog, value: str, extends: int | None) -> Step | None:
            fields = {name: read(value)}
            return change_contributor(catalog, contributor_id, who=who, extends=extends, **fields)

        return save if self._bench.writable else None

    def _saving_role(self, credit_id: int) -> Save | None:
        who = self._bench.who

        def save(catalog: Catalog, value: str, _extends: int | None) -> Step | None:
            return change_role(catalog, credit_id, value, who=who)

        return save if self._bench.writable else None

    def _lay_out(self) -> None:
        left, right = column_of(), column_of()
        labeled(self.tr("Legal name (private)"), self.name, left[1])
        labeled(self.tr("Asked to be named"), self.choice, left[1])
        labeled(self.tr("Credited as"), self.role, right[1])
        labeled(self.tr("Display name"), self.display, right[1])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        layout.setSpacing(GAP)
        layout.addWidget(Pair(left[0], right[0], least=44))
        layout.addWidget(self.preview)
        layout.addWidget(self.shared)
        layout.addLayout(self._buttons())

    def _buttons(self) -> FlowLayout:
        row = FlowLayout()
        self.remove = QPushButton(self.tr("Remove credit"))
        self.earlier, self.later = QPushButton(self.tr("Name earlier")), QPushButton(self.tr("Name later"))
        self.earlier.clicked.connect(lambda: self.moved.emit(self.credit_id, -1))
        self.later.clicked.connect(lambda: self.moved.emit(self.credit_id, 1))
        self.remove.clicked.connect(lambda: self.removed.emit(self.credit_id))
        for button in (self.remove, self.earlier, self.later):
            button.setEnabled(self._bench.writable)
            row.addWidget(button)
        return row
