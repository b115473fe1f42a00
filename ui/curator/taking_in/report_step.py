"""The fourth step: the dry run's report, walked through row by row, before anything is written."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from exhibit.services.importing import PlannedRow
from exhibit.services.importing.report import CHANGED, CREATED, DUPLICATE, LEFT, REFUSED, SAME
from ui.curator.flow import FlowLayout
from ui.curator.plain_label import plain_label
from ui.curator.taking_in.beside import Beside, Standing
from ui.curator.taking_in.cells_form import CellsForm
from ui.curator.taking_in.journey import ImportJourney
from ui.curator.taking_in.rows_model import ALL, LOOK
from ui.curator.taking_in.rows_view import RowsView
from ui.curator.taking_in.vanished import Vanished
from ui.curator.taking_in.words import outcome_words


class ReportStep(QWidget):
    """The table of all rows, what stands beside the one in hand, and what is decided on them."""

    back = Signal()

    def __init__(self, journey: ImportJourney, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journey = journey
        self.heading = QLabel()
        self.heading.setProperty("kind", "heading")
        self._chips: dict[str, QPushButton] = {}
        self.vanished = Vanished()
        self.view = RowsView()
        self.beside = Beside(journey.bench)
        self.form = CellsForm()
        self._side = QStackedWidget()
        self._side.addWidget(self.beside)
        self._side.addWidget(self.form)
        self.accept_all = QPushButton(self.tr("Accept all show&n"))
        self.leave_all = QPushButton(self.tr("Leave all sh&own"))
        self.columns = QPushButton(self.tr("&Back to the columns"))
        self.apply = QPushButton()
        self.apply.setProperty("kind", "primary")
        self.hint = plain_label("hint")
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Show a new plan from its top."""
        self._close_form()
        self._check(ALL)
        self.renew()
        self.view.show_kind(ALL)

    def renew(self) -> None:
        """Show the rows as they are planned and decided now."""
        journey = self._journey
        item = row.item if (row := self.view.in_hand) is not None else ""
        self.heading.setText(self.tr("What the import would do"))
        self.vanished.show_vanished(journey.plan.report.vanished if journey.plan is not None else ())
        rows = tuple(map(journey.shown, journey.rows))
        changed = [row.item for row in rows] != [self.view.rows.row(n).item for n in range(self._count())]
        self.view.rows.show_rows(rows, journey.decisions, journey.twins)
        if changed:
            self.view.show_kind(self.view.shown.kind)
            self.view.stand_on(item)
        self._renew_counts()
        self._show_in_hand()

    def decide(self, *, accept: bool, items: tuple[str, ...] | None = None) -> None:
        """Accept or leave rows: those chosen, else the given ones; a single one gives way to the next."""
        chosen = self.view.chosen if items is None else items
        if not chosen:
            return
        decisions = self._journey.decisions
        self._journey.decide(decisions.accept(*chosen) if accept else decisions.leave(*chosen))
        self.renew()
        if items is None and len(chosen) == 1:
            self.view.step(1)

    @Slot()
    def toggle(self) -> None:
        """Turn the decision on the row in hand round, for all that are chosen, and stay there."""
        row = self.view.in_hand
        if row is not None:
            self.decide(accept=self.view.rows.is_left(row.item), items=self.view.chosen or (row.item,))

    @Slot()
    def take(self) -> None:
        """Take the chosen doubles all the same, or hold them back again where the one in hand is taken."""
        decisions, row = self._journey.decisions, self.view.in_hand
        if row is None:
            return
        doubles = [one for one in self.view.chosen or (row.item,) if self._journey.twins.get(one)]
        if row.item in decisions.taken:
            self._journey.decide(decisions.hold_back(*doubles, row.item))
        elif doubles:
            self._journey.decide(decisions.accept(*doubles).take(*doubles))
        self.renew()

    @Slot()
    def correct(self) -> None:
        """Open the cells of the row in hand."""
        row = self.view.in_hand
        if row is not None:
            self.form.show_cells(row, dict(self._journey.decisions.cells.get(row.item, {})))
            self._side.setCurrentWidget(self.form)
            self.form.start()

    def show_kind(self, kind: str) -> None:
        """Show only rows of this kind."""
        self._check(kind)
        self.view.show_kind(kind)
        self._renew_counts()

    def chip(self, kind: str) -> QPushButton:
        """Return what shows only rows of a kind."""
        return self._chips[kind]

    def _check(self, kind: str) -> None:
        """Let one chip stand out. No button group does it: in one, the tab key comes to a single chip."""
        for name, chip in self._chips.items():
            chip.setChecked(name == kind)

    def _count(self) -> int:
        return self.view.rows.rowCount()

    def _renew_counts(self) -> None:
        counts, words = self.view.rows.counts(), self._kind_words()
        for kind, chip in self._chips.items():
            mark = "✓ " if chip.isChecked() else ""
            chip.setText(f"{mark}{words[kind]} {self.locale().toString(counts[kind])}")
            chip.setVisible(bool(counts[kind]) or kind == ALL or chip.isChecked())
        self.hint.setText(self._hint(doubles=bool(self._journey.twins)))
        writes = counts[CREATED] + counts[CHANGED]
        self.apply.setText(
            self.tr("&Import %n piece(s)", "", writes) if writes else self.tr("Nothing to import")
        )
        self.apply.setEnabled(bool(writes) and self._journey.bench.writable)

    def _hint(self, *, doubles: bool) -> str:
        if doubles:
            return self.tr(
                "A accepts, L leaves, Space changes, T takes a double all the same, Enter corrects. "
                "Nothing is written yet."
            )
        return self.tr("A accepts, L leaves, Space changes, Enter corrects. Nothing is written yet.")

    def _kind_words(self) -> dict[str, str]:
        return {ALL: self.tr("All"), **outcome_words(), LOOK: self.tr("Worth a look")}

    @Slot()
    def _show_in_hand(self) -> None:
        row = self.view.in_hand
        self.beside.show_row(row, self._standing(row))
        if self._side.currentWidget() is self.form:
            self._side.setCurrentWidget(self.beside)

    def _standing(self, row: PlannedRow | None) -> Standing:
        if row is None:
            return Standing()
        journey, item = self._journey, row.item
        stored = journey.plan.stored if journey.plan is not None else None
        taken = item in journey.decisions.taken
        return Standing(item in journey.decisions.left, taken, journey.twins.get(item, ()), stored or {})

    @Slot(dict)
    def _take_cells(self, cells: dict[str, str]) -> None:
        row = self.view.in_hand
        if row is not None and cells:
            self._journey.decide(self._journey.decisions.correct(row.item, cells).accept(row.item))
        self._close_form()

    @Slot()
    def _close_form(self) -> None:
        self._side.setCurrentWidget(self.beside)
        self.view.setFocus()

    def _lay_out(self) -> None:
        # Like words in a line: large text needs two lines of buttons rather than cut ones.
        chips = FlowLayout()
        for kind in (ALL, CREATED, CHANGED, SAME, REFUSED, DUPLICATE, LOOK, LEFT):
            chip = QPushButton()
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.clicked.connect(partial(self.show_kind, kind))
            self._chips[kind] = chip
            chips.addWidget(chip)
        for button in (self.accept_all, self.leave_all):
            chips.addWidget(button)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.view)
        split.addWidget(self._side)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        foot.addWidget(self.columns)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.apply)
        lines = QVBoxLayout(self)
        lines.setSpacing(8)
        lines.addWidget(self.heading)
        lines.addLayout(chips)
        lines.addWidget(self.vanished)
        lines.addWidget(split, 1)
        lines.addLayout(foot)

    def _connect(self) -> None:
        self.view.stood_on.connect(self._show_in_hand)
        for asker in (self.view, self.beside):
            asker.accept_asked.connect(partial(self.decide, accept=True))
            asker.leave_asked.connect(partial(self.decide, accept=False))
            asker.correct_asked.connect(self.correct)
            asker.take_asked.connect(self.take)
        self.view.toggle_asked.connect(self.toggle)
        self.form.corrected.connect(self._take_cells)
        self.form.given_up.connect(self._close_form)
        self.accept_all.clicked.connect(lambda: self.decide(accept=True, items=self.view.all_shown))
        self.leave_all.clicked.connect(lambda: self.decide(accept=False, items=self.view.all_shown))
        self.columns.clicked.connect(self.back)
        self.apply.clicked.connect(self._journey.apply)
