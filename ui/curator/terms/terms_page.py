"""The page on which the vocabularies are kept: found, added to, renamed, moved, merged, retired."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from exhibit.model.finding import Condition
from exhibit.model.vocabulary import Term
from exhibit.ports import Touched
from exhibit.services.cataloguing.tagging import ROLE
from ui.actions import Deed
from ui.curator.naming import vocabulary_heading
from ui.curator.page import Page
from ui.curator.targets import Target
from ui.curator.terms.deeds import term_deeds
from ui.curator.terms.merge_dialog import MergeTermDialog
from ui.curator.terms.term_form import TermForm
from ui.curator.terms.term_side import TermSide
from ui.curator.terms.term_work import TermWork
from ui.curator.terms.vocabulary_tree import Counts, Move
from ui.curator.workbench import Workbench


class TermsPage(Page):
    """A tree of terms, and the one in hand beside it."""

    name: ClassVar[str] = "terms"

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.side = TermSide()
        self.search, self.retired = self.side.search, self.side.retired
        self.tree, self.add_line = self.side.tree, self.side.add_line
        self.form = TermForm(bench)
        self._counts: Counts = {}
        self._stale = True
        self._wanted = ""
        self._work = TermWork(bench)
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        """What the page is called."""
        return self.tr("Vocabularies")

    def own_deeds(self) -> Sequence[Deed]:
        """Return what can be done here."""
        return term_deeds(self)

    def arrive(self) -> None:
        """Show the terms, and count where they are used."""
        self._show_tree()
        if self._stale:
            self._count()

    def leave(self) -> bool:
        """Save what is being typed."""
        self.form.flush()
        return True

    def open(self, target: object) -> None:
        """Show the term of a line such as ``theme:burnout``."""
        if isinstance(target, Target) and target.line:
            self.search.clear()
            self.choose(target.line)

    def refresh(self, touched: Touched) -> None:
        """Show changed terms; count again where tags changed."""
        if touched.kinds & {"tag", "term", "piece", "credit"}:
            self._stale = True
        if self.isVisible():
            if "term" in touched.kinds:
                self._show_tree()
            if self._stale:
                self._count()

    def state(self) -> dict[str, object]:
        """Return what is open and chosen."""
        return {
            "open": self.tree.opened(),
            "term": self.tree.current_key(),
            "retired": self.retired.isChecked(),
        }

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``state`` returned."""
        self._wanted = str(state.get("term") or "")
        self.retired.setChecked(bool(state.get("retired")))

    def first_focus(self) -> QWidget:
        """Begin in the tree."""
        return self.tree

    def choose(self, key: str) -> None:
        """Choose a term or a vocabulary by its key."""
        if not self.tree.choose(key):
            self._wanted = key

    def has_term(self) -> bool:
        """Tell whether a term is chosen."""
        return self._term() is not None

    def shows_retired(self) -> bool:
        """Tell whether retired terms are shown."""
        return self.retired.isChecked()

    def toggle_retired(self) -> None:
        """Show retired terms, or leave them out."""
        self.retired.toggle()

    def rename(self) -> None:
        """Bring the keyboard to the name of the term chosen."""
        if self.has_term():
            self.form.first_field().setFocus()

    def move_up(self) -> None:
        """Move the term chosen before the one above it."""
        if above := self.tree.neighbor(-1):
            self._move(before=above)

    def move_down(self) -> None:
        """Move the term chosen behind the one below it."""
        if below := self.tree.neighbor(1):
            self._move(after=below)

    def merge(self) -> MergeTermDialog | None:
        """Ask into which term the one chosen is merged."""
        term = self._term()
        if term is None or term.retired:
            return None
        dialog = MergeTermDialog(self.bench, term, self)
        dialog.open()
        return dialog

    def retire(self) -> None:
        """Retire the term chosen, or bring it back."""
        term = self._term()
        if term is not None:
            self._work.retire(term)

    def show_pieces(self) -> None:
        """Show the pieces that have the term chosen."""
        term = self._term()
        if term is not None and term.vocabulary != ROLE:
            self.bench.go("pieces", Target(line=str(Condition(term.vocabulary, term.slug))))

    def _lay_out(self) -> None:
        splitter = QSplitter()
        splitter.addWidget(self.side)
        splitter.addWidget(self.form)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show_tree)
        self.retired.toggled.connect(self._show_tree)
        self.tree.chosen.connect(self._show_term)
        self.tree.moved.connect(self._take_move)
        self.tree.setDragEnabled(self.bench.writable)
        self.add_line.returnPressed.connect(self._add)
        self.form.show_pieces.connect(self.show_pieces)
        self.form.merge.connect(self.merge)
        self.form.retire.connect(self.retire)
        self.form.put_under.connect(lambda parent: self._move(parent=parent))

    @Slot()
    def _show_tree(self) -> None:
        first = not self.tree.model().rowCount()
        self.tree.show_terms(
            self.bench.terms(),
            self._counts,
            self.bench.language,
            words=self.search.text(),
            retired=self.retired.isChecked(),
        )
        if self._wanted and self.tree.choose(self._wanted):
            self._wanted = ""
        if first and not self.tree.current_key():
            self.tree.choose_first()
        self._show_term()

    @Slot()
    def _show_term(self) -> None:
        term = self._term()
        vocabulary = self.tree.vocabulary
        self.add_line.setEnabled(self.bench.writable and bool(vocabulary))
        self.add_line.setPlaceholderText(self._add_words())
        self.form.setVisible(term is not None)
        if term is None:
            self.form.flush()
        used = None if vocabulary == ROLE else self._counts.get((vocabulary, term.slug if term else ""), 0)
        self.form.show_term(term, self.bench.terms(vocabulary), used)

    def _add_words(self) -> str:
        if not self.tree.vocabulary:
            return self.tr("Choose where a new term is to stand")
        place = vocabulary_heading(self.tree.vocabulary)
        parent = self.bench.term_named(self.tree.vocabulary, self._parent())
        if parent is not None:
            place = f"{place}, {parent.label(self.bench.language)}"
        return self.tr("Add to: {place}").format(place=place)

    def _parent(self) -> str:
        """Return under which term a new one stands: beside the one chosen, or below it where others are."""
        term = self._term()
        if term is None:
            return ""
        narrower = any(one.parent == term.slug for one in self.bench.terms(term.vocabulary))
        return term.slug if narrower else term.parent

    @Slot()
    def _add(self) -> None:
        label, vocabulary = self.add_line.text(), self.tree.vocabulary
        if not label.strip() or not vocabulary:
            return

        def done(term: Term) -> None:
            self.add_line.clear()
            self.choose(f"{term.vocabulary}:{term.slug}")

        self._work.add(vocabulary, label, self._parent(), done)

    @Slot(object)
    def _take_move(self, move: Move) -> None:
        self._move(move.before or None, move.after or None, move.parent)

    def _move(self, before: int | None = None, after: int | None = None, parent: str | None = None) -> None:
        self._work.move(self.tree.term_id, before, after, parent)

    def _count(self) -> None:
        self._stale = False
        self._work.count(self._keep_counts)

    def _keep_counts(self, counts: Counts) -> None:
        self._counts = counts
        self._show_tree()

    def _term(self) -> Term | None:
        return self.bench.term(self.tree.term_id)
