"""Giving points: two criteria, five large buttons each, made for keys as much as for a hand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from exhibit.model.review import POINTS, Review
from ui.curator.naming import criterion_name

CRITERIA = ("insight", "artistic_impact")
"""The criteria in the order in which keys give them: names of fields of ``Review``."""


def mark_chosen(button: QAbstractButton, words: str, *, chosen: bool) -> None:
    """Show what is chosen by a tick and the color of what is chosen, in light and dark alike."""
    button.setText(f"✓ {words}" if chosen else words)
    palette = QPalette()
    if chosen:
        palette.setBrush(QPalette.ColorRole.Button, palette.highlight())
        palette.setBrush(QPalette.ColorRole.ButtonText, palette.highlightedText())
    button.setPalette(palette)


class CriterionRow(QWidget):
    """One criterion with its five buttons."""

    given = Signal(int)

    def __init__(self, criterion: str, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = criterion_name(criterion)
        self._turn = False
        self._points: int | None = None
        self.heading = QLabel()
        self.heading.setProperty("kind", "lead")
        self._question = QLabel(question)
        self._question.setProperty("kind", "hint")
        self._question.setWordWrap(True)
        self.buttons = QButtonGroup(self)
        self._lay_out()
        self.buttons.idClicked.connect(self.given)
        self._tell()

    def show_points(self, points: int | None) -> None:
        """Show what is given."""
        self._points = points
        self.buttons.setExclusive(False)
        for button in self.buttons.buttons():
            button.setChecked(self.buttons.id(button) == points)
            mark_chosen(button, str(self.buttons.id(button)), chosen=button.isChecked())
        self.buttons.setExclusive(True)
        self._tell()

    def show_turn(self, turn: bool) -> None:
        """Say whether a digit goes here next."""
        self._turn = turn
        self._tell()

    def _tell(self) -> None:
        given = (
            self.tr("not given")
            if self._points is None
            else self.tr("{points} of 5").format(points=self._points)
        )
        mark = "▸ " if self._turn else ""
        self.heading.setText(f"{mark}{self._name}: {given}")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for points in POINTS:
            button = QPushButton(str(points))
            button.setCheckable(True)
            button.setMinimumHeight(int(self.fontMetrics().height() * 2.2))
            button.setMinimumWidth(int(self.fontMetrics().height() * 1.6))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(
                self.tr("{criterion} {points} of 5").format(criterion=self._name, points=points)
            )
            self.buttons.addButton(button, points)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.heading)
        layout.addWidget(self._question)
        layout.addLayout(row)


class ScorePad(QWidget):
    """Both criteria of one reviewer for the piece in hand."""

    given = Signal(str, int)
    """A criterion and its points."""
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: dict[str, int | None] = dict.fromkeys(CRITERIA)
        self._next = CRITERIA[0]
        questions = (
            self.tr("What does it help to see about the lives of clinicians?"),
            self.tr("How strongly does it work as a work?"),
        )
        self.rows = {
            name: CriterionRow(name, question) for name, question in zip(CRITERIA, questions, strict=True)
        }
        self.keys = QLabel(self.tr("1 to 5: insight, then impact · Shift: impact · 0: clear · Enter: next"))
        self.keys.setProperty("kind", "hint")
        self.keys.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for name, row in self.rows.items():
            row.given.connect(lambda points, name=name: self.give(name, points))
            layout.addWidget(row)
        layout.addWidget(self.keys)
        self._mark()

    @property
    def complete(self) -> bool:
        """Whether both criteria are given."""
        return all(points is not None for points in self._points.values())

    def show_review(self, review: Review | None, *, arrived: bool) -> None:
        """Show what is given; where a piece has just ``arrived``, digits begin with what it lacks."""
        for name in CRITERIA:
            self._points[name] = getattr(review, name) if review is not None else None
            self.rows[name].show_points(self._points[name])
        if arrived:
            self._next = next((name for name in CRITERIA if self._points[name] is None), CRITERIA[0])
        self._mark()

    def take(self, points: int) -> None:
        """Take a digit: for the one criterion, and next time for the other."""
        self.give(self._next, points)

    def give(self, criterion: str, points: int) -> None:
        """Give a criterion its points; a digit then goes to the other one."""
        self._points[criterion] = points
        self.rows[criterion].show_points(points)
        self._next = next(name for name in CRITERIA if name != criterion)
        self._mark()
        self.given.emit(criterion, points)

    def clear(self) -> None:
        """Take both back."""
        self.show_review(None, arrived=True)
        self.cleared.emit()

    def _mark(self) -> None:
        for name, row in self.rows.items():
            row.show_turn(name == self._next)
