"""The page of contributors: found, described, and merged where two entries are the same person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QItemSelectionModel, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from exhibit.model.finding import PERSON, Condition
from exhibit.ports import Touched
from exhibit.services.cataloguing.people_merging import PersonRow, list_people, own_name
from ui.actions import Deed
from ui.curator.page import Page
from ui.curator.people.merge_dialog import MergePeopleDialog
from ui.curator.people.people_model import PeopleModel
from ui.curator.people.people_view import PeopleView
from ui.curator.people.person_form import PersonForm
from ui.curator.targets import Target
from ui.curator.workbench import Workbench


class PeoplePage(Page):
    """A list of everybody, and the one in hand beside it."""

    name: ClassVar[str] = "people"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.search = QLineEdit()
        self.duplicates = QCheckBox()
        self.model = PeopleModel(self)
        self.table = PeopleView(self.model)
        self.merge_button = QPushButton()
        self.empty = QLabel()
        self.form = PersonForm(bench)
        self._stale = True
        self._current = 0
        self._chosen: tuple[int, ...] = ()
        self._loading = False
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        """What the page is called."""
        return self.tr("People")

    def own_deeds(self) -> Sequence[Deed]:
        """Return what can be done here."""
        return (
            Deed(
                name="people.merge",
                text=self.tr("&Merge people…"),
                run=self.merge,
                shortcuts=("Ctrl+M",),
                changes=True,
                words=self.tr("duplicates join"),
            ),
            Deed(
                name="people.duplicates",
                text=self.tr("Only likely &duplicates"),
                run=self.duplicates.toggle,
                checked=self.duplicates.isChecked,
                shortcuts=("Ctrl+D",),
            ),
            Deed(
                name="people.pieces",
                text=self.tr("Show the &pieces of this person"),
                run=self.show_pieces,
                shortcuts=("Ctrl+Return",),
            ),
            Deed(
                name="people.find",
                text=self.tr("&Find a person"),
                run=self.search.setFocus,
                shortcuts=("Ctrl+F",),
            ),
        )

    def arrive(self) -> None:
        """Read the list where it was not read, or has changed since."""
        if self._stale:
            self._read()

    def leave(self) -> bool:
        """Save what is being typed."""
        self.form.flush()
        return True

    def refresh(self, touched: Touched) -> None:
        """Read the list again after what changes it."""
        if touched.kinds & {"contributor", "credit"}:
            self._stale = True
            if self.isVisible():
                self._read()

    def open(self, target: object) -> None:
        """Look for somebody: the line of the target."""
        if isinstance(target, Target) and target.line:
            self.duplicates.setChecked(False)
            self.search.setText(target.line)

    def state(self) -> dict[str, object]:
        """Return who is in hand."""
        return {"person": self._current, "duplicates": self.duplicates.isChecked()}

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``state`` returned."""
        person = state.get("person")
        self._current = person if isinstance(person, int) else 0
        self._chosen = (self._current,)
        self.duplicates.setChecked(bool(state.get("duplicates")))

    def first_focus(self) -> QWidget:
        """Begin with the search."""
        return self.search

    def chosen(self) -> list[PersonRow]:
        """Return the people chosen in the list, those with the most pieces first."""
        rows = [self.model.rows[index.row()] for index in self.table.selectionModel().selectedRows()]
        return sorted(rows, key=lambda row: (-row.pieces, row.contributor.id))

    def merge(self) -> MergePeopleDialog | None:
        """Compare the people chosen; where it is one, those who are likely the same."""
        rows = self.chosen()
        if len(rows) == 1:
            rows = self.model.alike(rows[0])
        if len(rows) < 2:  # noqa: PLR2004 - a merge is of two
            self.bench.refused.emit(self.tr("To merge, choose two or more people in the list."))
            return None
        self.form.flush()
        dialog = MergePeopleDialog(self.bench, [row.contributor.id for row in rows], self)
        self._current = rows[0].contributor.id
        dialog.open()
        return dialog

    def show_pieces(self) -> None:
        """Show the pieces of the person in hand."""
        row = self.model.by_id(self._current)
        if row is not None and own_name(row.contributor):
            self.bench.go("pieces", Target(line=str(Condition(PERSON, own_name(row.contributor)))))

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Find by name, e-mail or place"))
        self.search.setAccessibleName(self.tr("Find a person"))
        self.search.setClearButtonEnabled(True)
        self.empty.setProperty("kind", "hint")
        self.empty.setWordWrap(True)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 16, 8, 16)
        column.setSpacing(8)
        for widget in (self.search, self.duplicates, self.empty, self.table, self.merge_button):
            column.addWidget(widget)
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(self.form)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._seek)
        self.duplicates.toggled.connect(self._seek)
        self.table.selectionModel().selectionChanged.connect(self._choose)
        self.merge_button.clicked.connect(self.merge)
        self.form.show_pieces.connect(self.show_pieces)
        self.form.merge_alike.connect(self.merge)
        self.model.modelReset.connect(self._reselect)

    def _read(self) -> None:
        self._stale = False
        # Through the form: a list that is older than what was typed meanwhile must not reach its fields.
        self.form.saves.read(list_people, self._show)

    def _show(self, rows: tuple[PersonRow, ...]) -> None:
        self.model.show_people(rows)
        found = self.model.duplicates
        words = self.tr("Only likely &duplicates (%n)", "", found)
        self.duplicates.setText(words)
        self.duplicates.setEnabled(found > 0 or self.duplicates.isChecked())

    @Slot()
    def _seek(self) -> None:
        self.model.seek(self.search.text(), duplicates=self.duplicates.isChecked())

    @Slot()
    def _reselect(self) -> None:
        """Choose again whom the list showed before it was made anew, else the first."""
        places = [place for one in self._chosen if (place := self.model.place_of(one)) >= 0]
        if not places and self.model.rows:
            places = [0]
        self._loading = True
        flags = QItemSelectionModel.SelectionFlag
        for place in places:
            self.table.selectionModel().select(self.model.index(place, 0), flags.Select | flags.Rows)
        if places:
            self.table.selectionModel().setCurrentIndex(self.model.index(places[0], 0), flags.NoUpdate)
            self.table.scrollTo(self.model.index(places[0], 0))
        self._loading = False
        self._choose()

    @Slot()
    def _choose(self) -> None:
        if self._loading:
            return
        rows = self.chosen()
        self._chosen = tuple(row.contributor.id for row in rows)
        row = rows[0] if rows else None
        if len(rows) > 1:
            current = self.model.rows[self.table.currentIndex().row()]
            row = current if current in rows else row
        self._current = row.contributor.id if row is not None else 0
        self.form.show_person(row, len(self.model.alike(row)) - 1 if row is not None and row.alike else 0)
        several = self.tr("&Merge %n people…", "", len(rows))
        self.merge_button.setText(several if len(rows) > 1 else self.tr("&Merge people…"))
        self.merge_button.setEnabled(self.bench.writable and len(rows) > 1)
        self.empty.setText(self._empty_words())
        self.empty.setVisible(not self.model.rows)
        for part in (self.table, self.merge_button):
            part.setVisible(bool(self.model.rows))

    def _empty_words(self) -> str:
        if self.search.text() or self.duplicates.isChecked():
            return self.tr("Nobody fits. Look for fewer letters, or show everybody.")
        return self.tr("Nobody yet. People come with the pieces: import some, or credit somebody on a piece.")
