"""The parts of the labels dialog: choices on the left, the page on the right, what is to be told below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from exhibit.model.consent import Use
from ui.curator.labels.page_preview import PagePreview
from ui.curator.look import size_in_lines
from ui.curator.plain_label import plain_tip
from ui.printing.paper import FORMS, form_named

CHECKLIST = "checklist"


class LabelsForm(QWidget):
    """Everything there is to choose, and everything there is to see."""

    chosen = Signal()
    """Something was chosen that changes what is printed."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._offering = False
        self._make_choices()
        self._make_page()
        self._arrange(dialog)

    def size_name(self) -> str:
        """Return the name of the chosen form of label."""
        return str(self.kind.currentData())

    def words_of_statement(self) -> int:
        """Return how many words of a statement have room on what is chosen."""
        return FORMS[0].words if self.checklist() else form_named(self.size_name()).words

    def checklist(self) -> bool:
        """Tell whether the checklist is chosen."""
        return self.size_name() == CHECKLIST

    def paper(self) -> str:
        """Return the name of the chosen paper."""
        return str(self.sheet.currentData())

    def use(self) -> Use:
        """Return the use that must be allowed."""
        return Use(self.asked.currentData())

    def languages(self) -> tuple[str, ...]:
        """Return the chosen languages; none before they were offered."""
        found = [one.currentData() for one in (self.first, self.second)]
        return tuple(dict.fromkeys(str(one) for one in found if one))

    def offer_languages(self, languages: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer languages by tag and name, keeping what is chosen."""
        if [self.first.itemData(at) for at in range(self.first.count())] == [tag for tag, _ in languages]:
            return
        self._offering = True
        second = self.second.currentData()
        self.first.clear()
        self.second.clear()
        self.second.addItem(self.tr("None"), "")
        for tag, name in languages:
            self.first.addItem(name, tag)
            self.second.addItem(name, tag)
        self.first.setCurrentIndex(max(0, self.first.findData(chosen)))
        self.second.setCurrentIndex(max(0, self.second.findData(second or "")))
        self.second.setEnabled(len(languages) > 1)
        self._offering = False

    def summarize(self, labels: int, overflows: int, refused: int) -> None:
        """Say in words how it stands."""
        words = [self.tr("%n work(s).", "", labels)]
        if overflows:
            words.append(self.tr("On %n label(s) the text does not fit: see below.", "", overflows))
        elif labels:
            words.append(self.tr("Everything fits."))
        if refused:
            words.append(self.tr("The gate holds %n back.", "", refused))
        self.words.setText(" ".join(words))
        self.told.setVisible(bool(overflows or refused))

    def _make_choices(self) -> None:
        self.kind = self._combo(
            (self.tr("Labels, 150 × 100 mm"), "standard"),
            (self.tr("Small labels, 105 × 74 mm"), "small"),
            (self.tr("Large print, 190 × 130 mm"), "large-print"),
            (self.tr("Checklist"), CHECKLIST),
        )
        self.sheet = self._combo((self.tr("A4"), "a4"), (self.tr("Letter"), "letter"))
        if QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem:
            self.sheet.setCurrentIndex(1)
        self.first, self.second = self._combo(), self._combo()
        self.asked = self._combo(
            (self.tr("The kiosk"), Use.KIOSK.value), (self.tr("Traveling print"), Use.TRAVEL.value)
        )

    def _combo(self, *items: tuple[str, str]) -> QComboBox:
        combo = QComboBox()
        for text, value in items:
            combo.addItem(text, value)
        combo.currentIndexChanged.connect(self._choose)
        return combo

    def _make_page(self) -> None:
        self.preview = PagePreview()
        self.preview.turned.connect(self._number)
        self.earlier, self.later = QToolButton(), QToolButton()
        for button, arrow, name, step in (
            (self.earlier, Qt.ArrowType.LeftArrow, self.tr("Page before"), -1),
            (self.later, Qt.ArrowType.RightArrow, self.tr("Next page"), 1),
        ):
            button.setArrowType(arrow)
            button.setAccessibleName(name)
            button.setToolTip(plain_tip(name))
            button.clicked.connect(lambda _=False, by=step: self.preview.turn_to(self.preview.page + by))
        self.where = QLabel()
        self.words = QLabel(self.tr("Reading the gallery …"))
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.told = QListWidget()
        self.told.setAccessibleName(self.tr("What does not fit, and what is held back"))
        self.told.setWordWrap(True)
        self.told.setToolTip(self.tr("Enter or double-click goes to the piece."))
        self.told.hide()
        self.save = QPushButton(self.tr("&Save PDF …"))
        self.save.setProperty("kind", "primary")
        self.save.setEnabled(False)
        self.leave = QPushButton(self.tr("Close"))

    def _arrange(self, dialog: QDialog) -> None:
        em = self.fontMetrics().height()
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(em // 3)
        for words, field in (
            (self.tr("&Print"), self.kind),
            (self.tr("P&aper"), self.sheet),
            (self.tr("&Language"), self.first),
            (self.tr("Second lan&guage"), self.second),
            (self.tr("&Consent for"), self.asked),
        ):
            form.addRow(words, field)
        side = QVBoxLayout()
        side.addLayout(form)
        side.addSpacing(em)
        side.addWidget(self.words)
        side.addWidget(self.told, 1)
        side.addStretch(0)
        turning = QHBoxLayout()
        turning.addStretch(1)
        for widget in (self.earlier, self.where, self.later):
            turning.addWidget(widget)
        turning.addStretch(1)
        page = QVBoxLayout()
        page.addWidget(self.preview, 1)
        page.addLayout(turning)
        both = QHBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(em)
        both.addLayout(side, 2)
        both.addLayout(page, 3)
        self._finish(dialog, em)

    def _finish(self, dialog: QDialog, em: int) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.save)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(em, em, em, em)
        column.addWidget(self, 1)
        column.addLayout(foot)
        size_in_lines(dialog, 54, 38)
        self._number()

    @Slot()
    def _choose(self) -> None:
        if not self._offering:
            self.chosen.emit()

    @Slot()
    def _number(self) -> None:
        pages, page = self.preview.pages, self.preview.page
        self.where.setText(
            self.tr("Page {page} of {pages}").format(page=page + 1, pages=pages) if pages else ""
        )
        self.earlier.setEnabled(page > 0)
        self.later.setEnabled(page + 1 < pages)
