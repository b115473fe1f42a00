"""The forms for what joins pieces to others: credits, tags, consents."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QLabel, QLineEdit

from exhibit.model.consent import Consent, Use
from exhibit.model.vocabulary import Term
from exhibit.services.cataloguing.batch_consent import RecordConsent
from exhibit.services.cataloguing.batch_edits import BatchEdit
from exhibit.services.cataloguing.batch_links import ChangeRole, ChangeTags
from exhibit.services.cataloguing.tagging import ROLE
from exhibit.services.importing.terms import keyword_term
from ui.curator.batch.panels import Panel, tr
from ui.curator.flow import FlowLayout
from ui.curator.naming import use_name
from ui.curator.tags.chips import ChipButton
from ui.curator.tags.offers import Offer, Offers
from ui.curator.tags.term_line import TermLine
from ui.curator.workbench import Workbench


class RolePanel(Panel):
    """What people did: one role, or all, become another."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        roles = [term for term in bench.terms(ROLE) if not term.retired]
        self._labels = tuple((term.slug, term.label(bench.language)) for term in roles)
        self.before, self.after = QComboBox(), QComboBox()
        self.before.addItem(tr("Any role"), "")
        for slug, label in self._labels:
            self.before.addItem(label, slug)
            self.after.addItem(label, slug)
        self.add(tr("Credits &as"), self.before)
        self.add(tr("&Become"), self.after)

    def edit(self) -> BatchEdit:
        """Return the edit."""
        return ChangeRole(self.before.currentData(), self.after.currentData() or "", self._labels)


class TagsPanel(Panel):
    """Tags to add and tags to remove, each typed with completion."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._language = bench.language
        self._terms: dict[bool, list[Term]] = {True: [], False: []}
        self._rows = {True: FlowLayout(spacing=6), False: FlowLayout(spacing=6)}
        self.add_line = TermLine(Offers(bench))
        self.remove_line = TermLine(Offers(bench, keywords=False, all_terms=True))
        lines = ((True, tr("&Add"), self.add_line), (False, tr("&Remove"), self.remove_line))
        for adds, words, line in lines:
            self.add(words, line)
            self.form.addRow("", self._rows[adds])
            line.chosen.connect(partial(self._take, adds))
            line.taken_back.connect(partial(self._take_back, adds))

    def edit(self) -> BatchEdit:
        """Return the edit."""
        return ChangeTags(tuple(self._terms[True]), tuple(self._terms[False]), self._language)

    def _take(self, adds: bool, offer: Offer) -> None:
        term = offer.term or keyword_term(offer.keyword)
        if all((one.vocabulary, one.slug) != (term.vocabulary, term.slug) for one in self._terms[adds]):
            self._terms[adds].append(term)
            self._show(adds)

    def _take_back(self, adds: bool) -> None:
        if self._terms[adds]:
            self._terms[adds].pop()
            self._show(adds)

    def _leave(self, adds: bool, term: Term) -> None:
        self._terms[adds].remove(term)
        self._show(adds)

    def _show(self, adds: bool) -> None:
        row = self._rows[adds]
        while (item := row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for term in self._terms[adds]:
            label = term.label(self._language)
            chip = ChipButton(f"{label}  ×", tr("Take “{term}” off this list").format(term=label))
            chip.clicked.connect(partial(self._leave, adds, term))
            row.addWidget(chip)
        self.changed.emit()


class ConsentPanel(Panel):
    """One answer, for some uses of every piece."""

    def __init__(self, today: QDate) -> None:
        super().__init__()
        self.uses = {use: QCheckBox(use_name(use)) for use in Use}
        self.answer = QComboBox()
        self.answer.addItem(tr("Yes, they allow it"), True)
        self.answer.addItem(tr("No, they do not"), False)
        self.given_by, self.form_name, self.limits = QLineEdit(), QLineEdit(), QLineEdit()
        self.signed = QDateEdit(today)
        self.signed.setCalendarPopup(True)
        self.form.addRow(QLabel(tr("For")), self._use_row())
        self.add(tr("A&nswer"), self.answer)
        self.add(tr("Given &by"), self.given_by)
        self.add(tr("On &form"), self.form_name)
        self.add(tr("&Signed on"), self.signed)
        self.add(tr("&Limits"), self.limits)
        self.signed.dateChanged.connect(self._tell)

    def edit(self) -> BatchEdit:
        """Return the edit."""
        answer = Consent(
            piece_id=0,
            use=Use.KIOSK,
            granted=bool(self.answer.currentData()),
            given_by=" ".join(self.given_by.text().split()),
            form=self.form_name.text().strip(),
            signed_on=self.signed.date().toPython(),  # type: ignore[arg-type]  # a date, typed as object
            limits=self.limits.text().strip(),
        )
        return RecordConsent(tuple(use for use, box in self.uses.items() if box.isChecked()), answer)

    def _use_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for box in self.uses.values():
            box.toggled.connect(self._tell)
            row.addWidget(box)
        row.addStretch(1)
        return row
