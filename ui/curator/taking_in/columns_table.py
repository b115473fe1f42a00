"""The columns of a sheet as a table, with a choice of field and language for each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from exhibit.interchange.fields import fields
from exhibit.interchange.mapping import field_name
from exhibit.interchange.tables import PLAIN
from exhibit.services.importing import ColumnView
from ui.curator.plain_label import plain_tip
from ui.curator.taking_in.words import LANGUAGES, field_words, how_words, language_words, offer_words

HEADING, VALUES, FIELD, LANGUAGE, HOW = range(5)

FIELD_LETTERS, LANGUAGE_LETTERS = 20, 9

_HOW_LETTERS, _LONG_HOW_LETTERS = 20, 27

_LEAST_ROWS = 4


class ColumnsTable(QTableWidget):
    """A row for each column; ``mapped`` tells a heading and the field chosen, as a mapping says it.

    ``offer_taken`` tells a heading that is to mean what it was offered as.
    """

    mapped = Signal(str, str)
    offer_taken = Signal(str)
    reached = Signal(QWidget)
    """The keyboard came to this choice, which is in sight within the table now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 5, parent)
        self.setAccessibleName(self.tr("Columns of the sheet"))
        self.setHorizontalHeaderLabels(
            [
                self.tr("Column"),
                self.tr("For instance"),
                self.tr("is"),
                self.tr("in"),
                self.tr("How it was found"),
            ]
        )
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (FIELD, LANGUAGE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        letter = self.fontMetrics().averageCharWidth()
        header.resizeSection(HEADING, 22 * letter)
        header.setSectionResizeMode(VALUES, QHeaderView.ResizeMode.Stretch)
        self._fields = _model(list(field_words().items()), self)
        self._languages = _model([("", "–"), *((tag, language_words(tag)) for tag in LANGUAGES)], self)
        self._shown: tuple[str, ...] = ()

    def show_columns(self, columns: Sequence[ColumnView], layout: str = PLAIN) -> None:
        """Show these columns of a sheet with a layout, in place where they are those shown already."""
        headings = tuple(column.heading for column in columns)
        if headings != self._shown:
            self._shown = headings
            self.setRowCount(0)
            self.setRowCount(len(columns))
            for row, column in enumerate(columns):
                self._make_row(row, column)
        for row, column in enumerate(columns):
            self._renew_row(row, column, layout)
            self._renew_offer(row, column)
        self._give_room(len(columns), _HOW_LETTERS if layout == PLAIN else _LONG_HOW_LETTERS)
        self._give_height(len(columns))

    def field_choice(self, heading: str) -> QComboBox:
        """Return the choice of a column's field."""
        return self._combo(self._shown.index(heading), FIELD)

    def language_choice(self, heading: str) -> QComboBox:
        """Return the choice of a column's language."""
        return self._combo(self._shown.index(heading), LANGUAGE)

    def offer(self, heading: str) -> QPushButton | None:
        """Return what takes the offer beside a column, None where there is none."""
        cell = self.cellWidget(self._shown.index(heading), HOW)
        return cell.findChild(QPushButton) if cell is not None else None

    def _give_room(self, rows: int, letters: int) -> None:
        """Make room for so many letters of how a column was found, and for every offer whole."""
        cells = [self.cellWidget(row, HOW) for row in range(rows)]
        widths = [cell.sizeHint().width() for cell in cells if cell is not None]
        least = letters * self.fontMetrics().averageCharWidth()
        self.horizontalHeader().resizeSection(HOW, max([least, *widths]))

    def _give_height(self, rows: int) -> None:
        """Never be lower than the headings and a few columns; the page is scrolled before that."""
        shown = sum(self.rowHeight(row) for row in range(min(rows, _LEAST_ROWS)))
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setMinimumHeight(
            self.horizontalHeader().sizeHint().height() + shown + bar + 2 * self.frameWidth()
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to where the keyboard comes: a table does so for its items, not for what stands in cells."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            place = watched.mapTo(self.viewport(), watched.rect().center())
            self.scrollTo(self.indexAt(place))
            self.reached.emit(watched)
        return super().eventFilter(watched, event)

    def _make_row(self, row: int, column: ColumnView) -> None:
        for place, text in ((HEADING, column.heading), (VALUES, ""), (HOW, "")):
            item = QTableWidgetItem(text)
            item.setToolTip(plain_tip(text))
            self.setItem(row, place, item)
        self._make_choice(row, FIELD)
        height = self._combo(row, FIELD).sizeHint().height()
        self.setRowHeight(row, height + 8)

    def _make_choice(self, row: int, place: int) -> None:
        """Make the choice of a field or a language; of languages, only where there is one to choose."""
        model = self._fields if place == FIELD else self._languages
        words = (
            self.tr("What the column “{heading}” is")
            if place == FIELD
            else self.tr("Language of the column “{heading}”")
        )
        combo = QComboBox()
        combo.setModel(model)
        combo.setMaxVisibleItems(20)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(FIELD_LETTERS if place == FIELD else LANGUAGE_LETTERS)
        combo.setAccessibleName(words.format(heading=self._shown[row]))
        combo.activated.connect(partial(self._choose, row))
        combo.installEventFilter(self)
        self.setCellWidget(row, place, _alone(combo))

    def _renew_row(self, row: int, column: ColumnView, layout: str) -> None:
        field = self._combo(row, FIELD)
        field.setCurrentIndex(max(0, field.findData(column.field)))
        known = fields().get(column.field)
        translated = known is not None and known.translated
        if translated or self.cellWidget(row, LANGUAGE) is not None:
            language = self._combo(row, LANGUAGE)
            language.setCurrentIndex(max(0, language.findData(column.language)))
            language.setEnabled(translated)
            language.setVisible(translated)
        field.setToolTip(known.description if known else "")
        values, how = self.item(row, VALUES), self.item(row, HOW)
        if values is not None:
            values.setText(" · ".join(column.values))
            values.setToolTip(plain_tip("\n".join(column.values)))
        if how is not None:
            how.setText("" if column.offer else how_words(column, layout))
            how.setToolTip(plain_tip(how_words(column, layout)))

    def _renew_offer(self, row: int, column: ColumnView) -> None:
        """Show what a column may mean beside it; the keyboard goes to its field once that was taken."""
        former, words = self.offer(column.heading), offer_words(column)
        if former is not None and column.offer and former.text() == words:
            return
        if former is not None:
            if former.hasFocus() and not column.offer:
                self._combo(row, FIELD).setFocus()
            self.removeCellWidget(row, HOW)
        if not column.offer:
            return
        button = QPushButton(words)
        button.setProperty("kind", "chip")
        button.setAccessibleName(
            self.tr("The column “{heading}” {offer}: take it so").format(heading=column.heading, offer=words)
        )
        button.setToolTip(self.tr("Press to take it so. Until then it is kept as a private note."))
        button.installEventFilter(self)
        button.clicked.connect(partial(self.offer_taken.emit, column.heading))
        self.setCellWidget(row, HOW, _alone(button))

    def _choose(self, row: int, _place: int = 0) -> None:
        name = str(self._combo(row, FIELD).currentData())
        known = fields().get(name)
        # The language only where the column had one to choose already.
        has_language = known is not None and known.translated and self.cellWidget(row, LANGUAGE) is not None
        language = str(self._combo(row, LANGUAGE).currentData()) if has_language else ""
        self.mapped.emit(self._shown[row], field_name(name, language))

    def _combo(self, row: int, column: int) -> QComboBox:
        if self.cellWidget(row, column) is None:
            self._make_choice(row, column)
        cell = self.cellWidget(row, column)
        combo = cell.findChild(QComboBox) if cell is not None else None
        assert combo is not None  # noqa: S101 - it was just made where it was lacking
        return combo


def _alone(widget: QWidget) -> QWidget:
    """Return a widget within another, so that it can be hidden: a table shows what stands in its cells."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(4, 0, 4, 0)
    row.addWidget(widget)
    return holder


def _model(pairs: Sequence[tuple[str, str]], parent: QWidget) -> QStandardItemModel:
    """Return the one list that all choices of a kind share."""
    model = QStandardItemModel(parent)
    for value, words in pairs:
        item = QStandardItem(words)
        item.setData(value, Qt.ItemDataRole.UserRole)
        model.appendRow(item)
    return model
