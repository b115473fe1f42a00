"""One answer of a contributor, field by field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from exhibit.model.consent import Consent
from ui.curator.consent.dates import OptionalDate
from ui.curator.consent.scan_row import ScanRow
from ui.curator.consent.told_form import ToldForm


class AnswerForm(ToldForm):
    """Shows an answer and gives back what it became."""

    scan_chosen = Signal(Path)
    """A file with the signed form."""
    scan_wanted = Signal(str)
    """The scan of this name is to be looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base: Consent | None = None
        self.granted = QComboBox()
        self.given_by = QLineEdit()
        self.form = QLineEdit()
        self.guardian = QLineEdit()
        self.places = QLineEdit()
        self.limits = QPlainTextEdit()
        self.signed_on = OptionalDate(self.tr("Signed on"), self.tr("unknown"))
        self.starts_on = OptionalDate(self.tr("Holds from"), self.tr("at once"))
        self.expires_on = OptionalDate(self.tr("Holds until"), self.tr("for good"))
        self.withdrawn_on = OptionalDate(self.tr("Withdrawn on"), self.tr("never"))
        self.scan = ScanRow(self.tr("Scan of the signed form"))
        self._lay_out()
        self._connect()

    def show_answer(self, answer: Consent, today: date, *, new: bool) -> None:
        """Show an answer; what was typed and not told is forgotten. A ``new`` one cannot be withdrawn yet."""
        self._forget()
        self._base = answer
        with QSignalBlocker(self.granted), QSignalBlocker(self.limits):
            self.granted.setCurrentIndex(0 if answer.granted else 1)
            if self.limits.toPlainText() != answer.limits:
                self.limits.setPlainText(answer.limits)
        places = ", ".join(answer.places)
        for field, value in (
            (self.given_by, answer.given_by),
            (self.form, answer.form),
            (self.guardian, answer.guardian),
            (self.places, places),
        ):
            if field.text() != value:
                field.setText(value)
        for day in ("signed_on", "starts_on", "expires_on", "withdrawn_on"):
            getattr(self, day).show_day(getattr(answer, day), today)
        self.scan.show_scan(answer.scan)
        self._rows.setRowVisible(self.withdrawn_on, answer.withdrawn_on is not None and not new)

    def answer(self) -> Consent | None:
        """Return the answer as it stands in the fields, None before one was shown."""
        if self._base is None:
            return None
        return replace(
            self._base,
            granted=self.granted.currentIndex() == 0,
            given_by=self.given_by.text().strip(),
            form=self.form.text().strip(),
            guardian=self.guardian.text().strip(),
            places=tuple(one.strip() for one in self.places.text().split(",") if one.strip()),
            limits=self.limits.toPlainText().strip(),
            signed_on=self.signed_on.day(),
            starts_on=self.starts_on.day(),
            expires_on=self.expires_on.day(),
            withdrawn_on=self.withdrawn_on.day(),
            scan=self.scan.name,
        )

    def only_look(self) -> None:
        """Let everything be looked at and nothing changed."""
        for line in (self.given_by, self.form, self.guardian, self.places):
            line.setReadOnly(True)
        self.limits.setReadOnly(True)
        for field in (self.granted, self.signed_on, self.starts_on, self.expires_on, self.withdrawn_on):
            field.setEnabled(False)
        self.scan.only_look()

    def _connect(self) -> None:
        for field in (self.given_by, self.form, self.guardian, self.places):
            field.textEdited.connect(self._typed)
            field.editingFinished.connect(self.flush)
        self.limits.textChanged.connect(self._typed)
        self.granted.activated.connect(self._chosen)
        for day in (self.signed_on, self.starts_on, self.expires_on, self.withdrawn_on):
            day.edited.connect(self._chosen)
        self.scan.chosen.connect(self.scan_chosen)
        self.scan.wanted.connect(self.scan_wanted)
        self.scan.dropped.connect(self._chosen)

    def _lay_out(self) -> None:
        self.granted.addItems([self.tr("Allowed"), self.tr("Refused")])
        self.places.setPlaceholderText(self.tr("everywhere; else Omaha, Lincoln"))
        self.limits.setPlaceholderText(self.tr("further wishes, in their words"))
        self.limits.setTabChangesFocus(True)
        self.limits.setFixedHeight(int(self.fontMetrics().height() * 3.2))
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, widget in (
            (self.tr("A&nswer"), self.granted),
            (self.tr("Given &by"), self.given_by),
            (self.tr("&On form"), self.form),
            (self.tr("Scan"), self.scan),
            (self.tr("Signed on"), self.signed_on),
            (self.tr("Holds from"), self.starts_on),
            (self.tr("Holds until"), self.expires_on),
            (self.tr("Withdrawn on"), self.withdrawn_on),
            (self.tr("Onl&y at"), self.places),
            (self.tr("&Limits"), self.limits),
            (self.tr("Guar&dian"), self.guardian),
        ):
            self._rows.addRow(words, widget)
