"""Fields as the form has them: labeled, growing with their words, calm under the wheel."""

from __future__ import annotations

from itertools import pairwise
from math import ceil

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

GAP = 8
"""A step of the grid, in pixels at 100 %."""


class GrowingText(QPlainTextEdit):
    """A text of several lines that is as high as its words, between ``least`` and ``most`` lines."""

    def __init__(self, parent: QWidget | None = None, *, least: int = 2, most: int = 14) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self._grow()

    def sizeHint(self) -> QSize:
        """Return the room that all lines take, as far as it goes."""
        shown = max(self._least, min(self._most, self._lines()))
        margins = 2 * (self.frameWidth() + ceil(self.document().documentMargin())) + GAP // 2
        line = ceil(QFontMetricsF(self.document().defaultFont()).lineSpacing())
        return QSize(super().sizeHint().width(), shown * line + margins)

    def minimumSizeHint(self) -> QSize:
        """It can be narrow, but is never cut off below."""
        return QSize(self.fontMetrics().averageCharWidth() * 16, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks lines elsewhere."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _lines(self) -> int:
        return int(self.document().size().height())

    def _grow(self) -> None:
        over = self._lines() > self._most
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if over else policy.ScrollBarAlwaysOff)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Another size of type needs another height."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel move the form where the text has nothing more to move."""
        bar = self.verticalScrollBar()
        if not self.hasFocus() or bar.minimum() == bar.maximum():
            event.ignore()
        else:
            super().wheelEvent(event)


class Choice(QComboBox):
    """A choice that the wheel cannot change by accident while somebody scrolls past it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()

    def offer(self, choices: list[tuple[str, str]]) -> None:
        """Offer pairs of a value and its words; what is chosen stays so."""
        if choices == [(self.itemData(place), self.itemText(place)) for place in range(self.count())]:
            return
        chosen = self.currentData()
        self.blockSignals(True)
        self.clear()
        for value, words in choices:
            self.addItem(words, value)
        self.setCurrentIndex(self.findData(chosen))
        self.blockSignals(False)


class Pair(QWidget):
    """Two parts side by side where there is room for both, else one below the other."""

    def __init__(self, first: QWidget, second: QWidget, *, least: int = 60) -> None:
        super().__init__()
        self._least, self._parts = least, (first, second)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2 * GAP)
        self._row.addWidget(first, 1)
        self._row.addWidget(second, 1)

    @property
    def side_by_side(self) -> bool:
        """Whether both stand beside one another."""
        return self._row.direction() == QBoxLayout.Direction.LeftToRight

    def minimumSizeHint(self) -> QSize:
        """It can become as narrow as the wider part alone: then one stands below the other."""
        shown = [one for one in self._parts if not one.isHidden()]
        width = max((one.minimumSizeHint().width() for one in shown), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose how both fit best; ``least`` is how many letters wide the room must be for two."""
        super().resizeEvent(event)
        wide = event.size().width() >= self._least * self.fontMetrics().averageCharWidth()
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if wide else ways.TopToBottom)


def labeled(words: str, field: QWidget, layout: QBoxLayout, hint: str = "") -> QLabel:
    """Put a field with its label above it, and a hint below the label, at the end of a layout."""
    label = QLabel(words)
    label.setWordWrap(True)
    label.setBuddy(field)
    field.setAccessibleName(words)
    part = QVBoxLayout()
    part.setSpacing(GAP // 2)
    part.addWidget(label)
    if hint:
        part.addWidget(hint_of(hint))
        field.setAccessibleDescription(hint)
    part.addWidget(field)
    layout.addLayout(part)
    return label


def hint_of(words: str = "") -> QLabel:
    """Return a quiet line of advice."""
    label = QLabel(words)
    label.setProperty("kind", "hint")
    label.setWordWrap(True)
    return label


def column_of() -> tuple[QWidget, QVBoxLayout]:
    """Return a column to put fields into, without margins of its own."""
    side = QWidget()
    layout = QVBoxLayout(side)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GAP)
    return side, layout


def chain(*widgets: QWidget) -> None:
    """Have the Tab key come to these in this order."""
    for one, following in pairwise(widgets):
        QWidget.setTabOrder(one, following)


class Following(QObject):
    """Keeps what has the keyboard in view: a scroll area does so for Tab, not for a click on a lack."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area

    def lead(self, field: QWidget) -> None:
        """Give a field the keyboard and bring it into view."""
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(field, QLineEdit):
            field.end(False)
        elif isinstance(field, QPlainTextEdit):
            # A long text is read before it is written on.
            long = field.verticalScrollBar().maximum() > 0
            field.moveCursor(QTextCursor.MoveOperation.Start if long else QTextCursor.MoveOperation.End)
        # Its top, well within what is seen: what belongs to a field stands below it.
        inside, high = self._area.widget(), self._area.viewport().height()
        if inside is not None:
            top = field.mapTo(inside, field.rect().topLeft())
            self._area.ensureVisible(top.x(), top.y() + field.fontMetrics().height(), 2 * GAP, high // 3)
