"""The second step: what each column of the sheet means, shown with real values, and corrected by hand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from exhibit.interchange.layouts import LAYOUTS
from exhibit.interchange.readings import said
from exhibit.interchange.sheets import Sheet
from exhibit.interchange.tables import PLAIN
from exhibit.services.importing import missing_fields
from exhibit.services.importing.profiles import profile_name
from ui.curator.flow import FlowLayout
from ui.curator.taking_in.columns_table import ColumnsTable
from ui.curator.taking_in.journey import ImportJourney
from ui.curator.taking_in.readings import ReadingsChoice
from ui.curator.taking_in.words import LANGUAGES, language_words, layout_words
from ui.worded import worded

_NOTES = 4
_ADVICE = ("--layout ", "--encoding ")
"""What notes advise at the command line; here both are shown and chosen."""


class ColumnsStep(QWidget):
    """The columns, which sheet they are of, its language, what is wrong, and whether to remember it all."""

    back = Signal()
    onward = Signal(str)
    """Make the dry run, and remember the columns under this name (empty: do not)."""

    def __init__(self, journey: ImportJourney, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journey = journey
        self.heading = QLabel()
        self.heading.setProperty("kind", "heading")
        self.lead = QLabel()
        self.lead.setWordWrap(True)
        self.sheets = QComboBox()
        self.language = QComboBox()
        for tag in LANGUAGES:
            self.language.addItem(language_words(tag), tag)
        self.layouts = QComboBox()
        for name in LAYOUTS:
            self.layouts.addItem(layout_words(name), name)
        self.readings = ReadingsChoice()
        self.table = ColumnsTable()
        self.take_offers = QPushButton()
        self.problems = QLabel()
        self.problems.setProperty("kind", "warning")
        self.problems.setWordWrap(True)
        self.problems.setTextFormat(Qt.TextFormat.PlainText)
        self.remember = QCheckBox(self.tr("&Remember this for sheets like it, as"))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name under which the columns are remembered"))
        self.other = QPushButton(self.tr("An&other folder"))
        self.next = QPushButton(self.tr("&Look at what would happen"))
        self.next.setProperty("kind", "primary")
        self._lay_out()
        self._connect()

    def renew(self) -> None:
        """Show the sheet as it is understood now."""
        journey = self._journey
        view = journey.view
        if view is None:
            return
        self.heading.setText(view.path.name if view.path else view.folder.name)
        self.lead.setText(self._lead())
        self._fill_sheets()
        self.language.blockSignals(True)
        self.language.setCurrentIndex(self.language.findData(view.mapping.language))
        self.language.blockSignals(False)
        self.layouts.setCurrentIndex(self.layouts.findData(view.sheet.layout))
        self.layouts.setEnabled(bool(view.columns))
        self._show_readings()
        self.table.show_columns(view.columns, view.sheet.layout)
        self._show_offers(sum(1 for column in view.columns if column.offer))
        for widget in (self.table, self.remember, self.name):
            widget.setVisible(bool(view.columns))
        words = self._problems()
        self.problems.setText("\n".join(words))
        self.problems.setVisible(bool(words))
        if not self.name.isModified():
            self.name.setText(journey.profile.name if journey.profile else profile_name(view.folder.name))

    def begin(self) -> None:
        """Show a sheet that was just opened: nothing of the one before is left."""
        self.name.setModified(False)
        self.remember.setChecked(self._journey.profile is not None)
        self.renew()

    def _lead(self) -> str:
        view, profile = self._journey.view, self._journey.profile
        if view is None or not view.columns:
            return self.tr("There is no sheet here, so each file becomes a piece of its own.")
        rows = self.tr("%n row(s).", "", len(view.sheet.rows))
        if view.sheet.layout != PLAIN and not view.mapping.layout:
            found = self.tr("It looks like an export of {program}.")
            rows = f"{rows} {found.format(program=layout_words(view.sheet.layout))}"
        if profile is not None:
            known = self.tr("The columns are matched as you remembered them in “{name}”.")
            return f"{rows} {known.format(name=profile.name)}"
        return f"{rows} " + self.tr("See whether each column was understood, and correct what was not.")

    def _problems(self) -> list[str]:
        view = self._journey.view
        if view is None or not view.columns:
            return []
        missing = missing_fields(view.columns, ("title", "files", "consent", "kiosk_consent"))
        words = []
        if "title" in missing:
            words.append(self.tr("No column holds titles."))
        if "files" in missing:
            words.append(self.tr("No column names files, so each file becomes a piece of its own."))
        if {"consent", "kiosk_consent"} <= set(missing):
            words.append(
                self.tr("No column holds consent, so no piece may be shown until you have written it down.")
            )
        return [*words, *self._notes(view.sheet)[:_NOTES]]

    def _notes(self, sheet: Sheet) -> list[str]:
        """Return what was found on the way, but for what this page shows and lets choose itself."""
        readings = self._journey.readings
        shown = set(said(tuple(each.encoding for each in readings), readings))
        notes = [note for note in sheet.notes if note not in shown]
        return [worded(note) for note in notes if not any(advice in note for advice in _ADVICE)]

    def _show_readings(self) -> None:
        view, readings = self._journey.view, self._journey.readings
        first = readings[0].encoding if readings else ""
        self.readings.show_readings(readings, (view.mapping.encoding if view else "") or first)

    def _show_offers(self, count: int) -> None:
        if not count and self.take_offers.hasFocus():
            self.next.setFocus()
        self.take_offers.setText(self.tr("Ta&ke all %n offer(s)", "", count))
        self.take_offers.setVisible(bool(count))

    def _fill_sheets(self) -> None:
        view = self._journey.view
        self.sheets.blockSignals(True)
        self.sheets.clear()
        for path in self._journey.sheets:
            self.sheets.addItem(path.name, path)
        self.sheets.addItem(self.tr("No sheet, the files alone"), None)
        paths = [*self._journey.sheets, None]
        self.sheets.setCurrentIndex(paths.index(view.path) if view and view.path in paths else -1)
        self.sheets.blockSignals(False)

    def _lay_out(self) -> None:
        # Like words in a line: large text needs a second line rather than cut choices.
        choices = FlowLayout(spacing=16)
        for words, widget in (
            (self.tr("&Sheet"), self.sheets),
            (self.tr("&Texts are in"), self.language),
            (self.tr("E&xported by"), self.layouts),
        ):
            choices.addWidget(_labeled(words, widget))
        choices.addWidget(self.take_offers)
        foot = QHBoxLayout()
        foot.addWidget(self.other)
        foot.addStretch(1)
        foot.addWidget(self.remember)
        foot.addWidget(self.name)
        foot.addSpacing(16)
        foot.addWidget(self.next)
        within = QVBoxLayout()
        within.setContentsMargins(0, 0, 0, 0)
        within.setSpacing(8)
        within.addWidget(self.lead)
        within.addLayout(choices)
        within.addWidget(self.problems)
        within.addWidget(self.readings)
        within.addWidget(self.table, 1)
        within.addStretch(0)
        lines = QVBoxLayout(self)
        lines.setSpacing(8)
        lines.addWidget(self.heading)
        lines.addWidget(self._scrolled(within), 1)
        lines.addLayout(foot)

    def _scrolled(self, within: QVBoxLayout) -> QScrollArea:
        """Return what scrolls where there is less room than all of it needs, and follows the keyboard."""
        inside = QWidget()
        inside.setLayout(within)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self.table.reached.connect(area.ensureWidgetVisible)
        return area

    def _connect(self) -> None:
        self._journey.sheet_opened.connect(self.renew)
        self._journey.refused.connect(self.renew)
        self.table.mapped.connect(self._journey.map_column)
        self.table.offer_taken.connect(self._journey.take_offer)
        self.take_offers.clicked.connect(self._journey.take_offers)
        self.readings.chosen.connect(lambda encoding: self._journey.read_as(encoding=encoding))
        self.layouts.activated.connect(
            lambda place: self._journey.read_as(layout=self.layouts.itemData(place))
        )
        self.sheets.activated.connect(lambda place: self._choose(self.sheets.itemData(place)))
        self.language.activated.connect(
            lambda place: self._journey.set_language(self.language.itemData(place))
        )
        self.name.textEdited.connect(lambda: self.remember.setChecked(True))
        self.other.clicked.connect(self.back)
        self.next.clicked.connect(self._go_on)

    def _choose(self, path: Path | None) -> None:
        self._journey.choose_sheet(path)

    @Slot()
    def _go_on(self) -> None:
        self.onward.emit(self.name.text() if self.remember.isChecked() else "")


def _labeled(words: str, widget: QWidget) -> QWidget:
    """Return a widget with its label before it, which stay together."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    label = QLabel(words)
    label.setBuddy(widget)
    row.addWidget(label)
    row.addWidget(widget)
    return pair
