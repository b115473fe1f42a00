"""Merging a term into another of its vocabulary: what that does is said before it is done."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from exhibit.model.history import Step
from exhibit.model.vocabulary import Term
from exhibit.services.cataloguing.term_merging import TermMerge, merge_terms, plan_merge
from ui.curator.look import size_in_lines
from ui.curator.tags.offers import Offer, Offers
from ui.curator.tags.term_line import TermLine
from ui.curator.workbench import Workbench
from ui.worded import refusal_words


class MergeTermDialog(QDialog):
    """Asks into which term another is merged. Use ``open``."""

    merged = Signal(object)
    """The ``Step`` that was made."""

    def __init__(self, bench: Workbench, term: Term, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench, self.term = bench, term
        self.into: Term | None = None
        offers = Offers(bench, keywords=False, all_terms=True, accepts=self._fits)
        self.line = TermLine(offers)
        self.words = QLabel()
        self.do = QPushButton(self.tr("&Merge"))
        self._lay_out()

    def _fits(self, one: Term) -> bool:
        return one.vocabulary == self.term.vocabulary and one.id != self.term.id and not one.retired

    def _lay_out(self) -> None:
        label = self.term.label(self.bench.language)
        self.setWindowTitle(self.tr("Merge a term"))
        heading = QLabel(self.tr("Merge “{term}” into…").format(term=label))
        heading.setProperty("kind", "heading")
        heading.setWordWrap(True)
        self.line.setAccessibleName(self.tr("The term that stays"))
        self.line.setPlaceholderText(self.tr("Type the term that stays"))
        self.line.chosen.connect(self._take)
        self.words.setWordWrap(True)
        self.words.setText(self.tr("Choose the term that stays. Pieces keep every tag; nothing is removed."))
        self.do.setProperty("kind", "primary")
        self.do.setEnabled(False)
        self.do.clicked.connect(self._merge)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.do)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        for widget in (heading, self.line, self.words):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(row)
        size_in_lines(self, 30, 18)

    @Slot(object)
    def _take(self, offer: Offer) -> None:
        self.into = offer.term
        if self.into is None:
            return
        self.line.setText(self.into.label(self.bench.language))
        term_id, into_id = self.term.id, self.into.id
        self.bench.read(lambda view: plan_merge(view, [term_id], into_id), self._show, self._refused)

    def _show(self, plan: TermMerge) -> None:
        language = self.bench.language
        names = {"term": self.term.label(language), "into": plan.into.label(language)}
        sentences = [
            self.tr("%n piece(s) with “{term}” will have “{into}”.", "", plan.pieces).format(**names)
        ]
        if plan.folded:
            sentences.append(self.tr("%n of them have both already.", "", plan.folded))
        sentences.append(self.tr("“{term}” is retired and becomes another name of “{into}”.").format(**names))
        self.words.setText(" ".join(sentences))
        self.do.setEnabled(self.bench.writable)
        self.do.setFocus()

    def _refused(self, error: Exception) -> None:
        self.do.setEnabled(False)
        self.words.setText(refusal_words(error))

    @Slot()
    def _merge(self) -> None:
        if self.into is None:
            return
        term_id, into_id, who = self.term.id, self.into.id, self.bench.who
        self.bench.write(lambda catalog: merge_terms(catalog, [term_id], into_id, who), self._done)

    def _done(self, step: Step | None) -> None:
        if step is not None:
            self.bench.said.emit(step.label)
            self.merged.emit(step)
        self.accept()
