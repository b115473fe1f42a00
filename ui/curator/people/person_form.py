"""One contributor: how visitors will read the name, what is shown, and what stays private."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from exhibit.model.history import Step
from exhibit.model.people import Contributor, ContributorKind, DisplayChoice
from exhibit.ports import Catalog
from exhibit.services.cataloguing.crediting import change_contributor
from exhibit.services.cataloguing.people_merging import PersonRow, own_name
from ui.curator.autosave import Autosave, Autosaves
from ui.curator.people.words import PRIVATE, PUBLIC, field_words, value_words, visitors_will_read
from ui.curator.workbench import Workbench

Widget = QLineEdit | QPlainTextEdit | QComboBox


class PersonForm(QScrollArea):
    """Saves itself as somebody types; the name as visitors will read it follows every key."""

    show_pieces = Signal()
    merge_alike = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench
        self.person: Contributor | None = None
        self.saves = Autosaves(bench, self)
        self.fields: dict[str, Widget] = {}
        self._bound: dict[str, Autosave] = {}
        self.heading, self.preview, self.said = QLabel(), QLabel(), QLabel()
        self.used, self.alike = QLabel(), QLabel()
        for label in (self.heading, self.preview, self.said, self.used, self.alike):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.show_button = QPushButton(self.tr("Sho&w these pieces"))
        self.alike_button = QPushButton(self.tr("&Compare and merge…"))
        self._lay_out()

    def show_person(self, row: PersonRow | None, alike: int) -> None:
        """Show a contributor, or nothing; ``alike`` is how many others are likely the same."""
        self.setEnabled(row is not None)
        self.setVisible(row is not None)
        if row is None:
            self.flush()
            self.person = None
            return
        self.person = row.contributor
        self.heading.setText(own_name(row.contributor) or self.tr("no name"))
        self.used.setText(
            self.tr("On %n piece(s)", "", row.pieces) if row.pieces else self.tr("On no piece yet")
        )
        self.show_button.setVisible(bool(row.pieces))
        self.alike.setText(self.tr("%n other(s) may be the same.", "", alike))
        for widget in (self.alike, self.alike_button):
            widget.setVisible(alike > 0)
        self._bind(row.contributor)
        self._preview()

    def flush(self) -> None:
        """Save what is being typed."""
        self.saves.flush()

    def _lay_out(self) -> None:
        self.heading.setProperty("kind", "heading")
        self.preview.setProperty("kind", "lead")
        self.said.setProperty("kind", "hint")
        for label in (self.heading, self.preview, self.said):
            label.setWordWrap(True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.preview)
        column.addLayout(_row(self.used, self.show_button))
        column.addLayout(_row(self.alike, self.alike_button))
        column.addLayout(self._group(("display_choice", "display_name", "kind", *PUBLIC)))
        private = QLabel(self.tr("Private: kept in this catalog only, never in a gallery or an export"))
        private.setProperty("kind", "hint")
        private.setWordWrap(True)
        column.addSpacing(8)
        column.addWidget(private)
        column.addLayout(self._group(PRIVATE))
        column.addWidget(self.said)
        column.addStretch(1)
        self.show_button.clicked.connect(self.show_pieces)
        self.alike_button.clicked.connect(self.merge_alike)
        self.saves.told.connect(self.said.setText)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("The person chosen"))

    def _group(self, names: Iterable[str]) -> QFormLayout:
        form, words = QFormLayout(), field_words()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name in names:
            field = self._field(name)
            private = self.tr("{field}, private") if name in PRIVATE else "{field}"
            field.setAccessibleName(private.format(field=words[name]))
            form.addRow(words[name], field)
            self.fields[name] = field
            self._bound[name] = self.saves.add(field)
        return form

    def _field(self, name: str) -> Widget:
        if name in {"display_choice", "kind"}:
            choice = QComboBox()
            for value in DisplayChoice if name == "display_choice" else ContributorKind:
                choice.addItem(value_words(value), value.value)
            choice.currentIndexChanged.connect(self._preview)
            return choice
        if name == "biography":
            lines = QPlainTextEdit()
            lines.setFixedHeight(5 * self.fontMetrics().height())
            lines.setTabChangesFocus(True)
            return lines
        line = QLineEdit()
        line.textChanged.connect(self._preview)
        return line

    def _bind(self, person: Contributor) -> None:
        who = self.bench.who
        for name, bound in self._bound.items():
            save = partial(_save, person.id, name, who) if self.bench.writable else None
            bound.bind(save, str(getattr(person, name)), (person.id, name))

    @Slot()
    def _preview(self) -> None:
        """Say how visitors will read the name, by what stands in the fields now."""
        if self.person is None:
            return
        typed = {name: bound.value for name, bound in self._bound.items()}
        now = replace(
            self.person,
            display_name=typed["display_name"],
            legal_name=typed["legal_name"],
            organization=typed["organization"],
            display_choice=DisplayChoice(typed["display_choice"] or self.person.display_choice),
            kind=ContributorKind(typed["kind"] or self.person.kind),
        )
        self.preview.setText(visitors_will_read(now))


def _save(
    contributor_id: int, name: str, who: str, catalog: Catalog, value: str, extends: int | None
) -> Step | None:
    kinds = {"display_choice": DisplayChoice, "kind": ContributorKind}
    stored = kinds[name](value) if name in kinds else value
    return change_contributor(catalog, contributor_id, who=who, extends=extends, **{name: stored})


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
