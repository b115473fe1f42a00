"""Several entries become one contributor: compared field by field, previewed, merged in one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from exhibit.model.history import Step
from exhibit.model.people import Contributor
from exhibit.services.cataloguing.people_merging import PeopleMerge, merge_people, own_name, plan_merge
from ui.curator.look import size_in_lines
from ui.curator.people.words import PRIVATE, field_words, read_as, tr, value_words, visitors_will_read
from ui.curator.workbench import Workbench

NAMING = "naming"


class MergePeopleDialog(QDialog):
    """Asks whose values stay; the first of the people is the one who stays. Use ``open``."""

    merged = Signal(object)
    """The ``Step`` that was made."""

    def __init__(
        self, bench: Workbench, contributor_ids: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.bench = bench
        self.ids = tuple(contributor_ids)
        self.plan: PeopleMerge | None = None
        self.groups: dict[str, QButtonGroup] = {}
        self._call_off: Callable[[], None] | None = None
        self._grid = QGridLayout()
        self.preview, self.counts = QLabel(), QLabel()
        self.do = QPushButton(self.tr("&Merge"))
        self._lay_out()
        self._ask()

    def done(self, result: int) -> None:
        """Close; what is being read is of no use any more."""
        if self._call_off is not None:
            self._call_off()
        super().done(result)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Merge people"))
        heading = QLabel(self.tr("Are these %n the same?", "", len(self.ids)))
        heading.setProperty("kind", "heading")
        hint = QLabel(
            self.tr("Where they differ, choose what stays. Everything else is kept from whoever has it.")
        )
        self.preview.setProperty("kind", "lead")
        for label in (hint, self.preview, self.counts):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        inside = QWidget()
        inside.setLayout(self._grid)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(hint)
        column.addWidget(scroll, 1)
        column.addWidget(self.preview)
        column.addWidget(self.counts)
        column.addLayout(self._buttons())
        size_in_lines(self, 44, 32)

    def _buttons(self) -> QHBoxLayout:
        self.do.setProperty("kind", "primary")
        self.do.setDefault(True)
        self.do.setEnabled(False)
        self.do.clicked.connect(self._merge)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.do)
        return row

    def choices(self) -> dict[str, int]:
        """Return, for each field asked about, whose value stays."""
        return {name: group.checkedId() for name, group in self.groups.items() if name != NAMING}

    @Slot()
    def _ask(self) -> None:
        if self._call_off is not None:
            self._call_off()
        keep, *others = self.ids
        choices = self.choices()
        naming = self.groups[NAMING].checkedId() if NAMING in self.groups else 0
        self._call_off = self.bench.read(
            lambda view: plan_merge(view, keep, others, choices, naming), self._show, self._refused
        )

    def _show(self, plan: PeopleMerge) -> None:
        if self.plan is None:
            self._fill(plan)
        self.plan = plan
        self.preview.setText(visitors_will_read(plan.merged))
        sentences = [self.tr("%n entries become one.", "", len(plan.people))]
        if plan.moved:
            sentences.append(self.tr("%n credit(s) move.", "", plan.moved))
        if plan.folded:
            sentences.append(self.tr("%n that says the same twice becomes one.", "", plan.folded))
        sentences.append(self.tr("No piece loses a credit."))
        self.counts.setText(" ".join(sentences))
        self.do.setEnabled(self.bench.writable)

    def _refused(self, error: Exception) -> None:
        self.do.setEnabled(False)
        self.bench.fail(error)

    def _fill(self, plan: PeopleMerge) -> None:
        """Make a row for how they are named, and one for each field in which they differ."""
        for column, person in enumerate(plan.people, 1):
            head = QLabel(own_name(person))
            head.setWordWrap(True)
            head.setTextFormat(Qt.TextFormat.PlainText)
            self._grid.addWidget(head, 0, column)
            self._grid.setColumnStretch(column, 1)
        words = field_words()
        if len({(one.display_choice, read_as(one)) for one in plan.people}) > 1:
            self._add_row(NAMING, self.tr("Visitors read"), plan, plan.naming, read_as)
        for name in plan.differ:
            label = words[name]
            if name in PRIVATE:
                label = self.tr("{field} (private)").format(field=label)
            self._add_row(name, label, plan, plan.choices[name], _value_of(name))
        if not self.groups:
            self._grid.addWidget(QLabel(self.tr("They agree in everything written down.")), 1, 0, 1, -1)

    def _add_row(
        self, name: str, label: str, plan: PeopleMerge, chosen: int, value: Callable[[Contributor], str]
    ) -> None:
        row, group = self._grid.rowCount(), QButtonGroup(self)
        self._grid.addWidget(QLabel(label), row, 0)
        for column, person in enumerate(plan.people, 1):
            text = value(person)
            button = QRadioButton((text or tr("empty")).replace("&", "&&"))
            button.setAccessibleName(f"{label}: {text or tr('empty')}")
            button.setChecked(person.id == chosen)
            group.addButton(button, person.id)
            self._grid.addWidget(button, row, column)
        group.idClicked.connect(self._ask)
        self.groups[name] = group

    @Slot()
    def _merge(self) -> None:
        plan = self.plan
        if plan is None:
            return
        self.do.setEnabled(False)
        keep, *others = self.ids
        choices, naming, who = dict(plan.choices), plan.naming, self.bench.who
        self.bench.write(
            lambda catalog: merge_people(catalog, keep, others, choices, naming, who),
            self._merged,
            self._refused,
        )

    def _merged(self, step: Step | None) -> None:
        if step is not None:
            self.bench.said.emit(step.label)
            self.merged.emit(step)
        self.accept()


def _value_of(name: str) -> Callable[[Contributor], str]:
    return lambda person: value_words(getattr(person, name))
