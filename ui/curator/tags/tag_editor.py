"""Tags of the pieces that are chosen: typed with completion, shown as chips, repeated for the next piece."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from exhibit.model.history import Step
from exhibit.model.vocabulary import KEYWORD, Term
from exhibit.ports import Catalog, CatalogReader, Touched
from exhibit.services.cataloguing.tagging import add_tags, remove_tags, tag_counts
from exhibit.services.importing.terms import keyword_slug
from ui.actions import Deed
from ui.curator.flow import FlowLayout, empty
from ui.curator.tags.chips import ChipButton, ChipDeeds, ChipGroup, Held, grouped
from ui.curator.tags.deeds import tag_deeds
from ui.curator.tags.offers import Offer, Offers
from ui.curator.tags.recent import Recent
from ui.curator.tags.term_line import TermLine
from ui.curator.workbench import Workbench


class TagEditor(QWidget):
    """Follows ``bench.selection``: one piece or many. The keyboard never has to leave its line."""

    wanted = Signal()
    """The keyboard is wanted here: whoever holds the editor brings it to the front."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench
        self.recent = Recent()
        self.held: tuple[Held, ...] = ()
        self._shown: dict[tuple[str, tuple[Held, ...]], ChipGroup] = {}
        self._pieces: tuple[int, ...] = ()
        self._call_off: Callable[[], None] = _nothing
        self._about = QLabel()
        self._about.setProperty("kind", "hint")
        self._about.setWordWrap(True)
        self.line = TermLine(Offers(bench))
        self._recent_row = FlowLayout(spacing=6)
        self._groups = QVBoxLayout()
        self._lay_out()
        self.line.chosen.connect(self._take)
        self.line.taken_back.connect(self._take_back)
        bench.selection.changed.connect(self._follow)
        bench.changed.connect(self._renew)
        self._follow()

    def deeds(self) -> Sequence[Deed]:
        """Return what can be done from the whole window."""
        return tag_deeds(self)

    def focus_line(self) -> None:
        """Bring the keyboard into the line."""
        self.wanted.emit()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def repeat(self) -> None:
        """Give the pieces chosen what was given to the former ones."""
        self._add([term.id for term in self.repeatable()])

    def use_recent(self, place: int) -> None:
        """Give the pieces chosen the term that has this key, from 0."""
        if self.has_recent(place):
            self._add([self.recent.terms[place]])

    def state(self) -> dict[str, object]:
        """Return what is to be remembered until the next start."""
        return self.recent.state()

    def restore(self, state: dict[str, object]) -> None:
        """Take up what ``state`` returned."""
        self.recent.restore(state)
        self._show_recent()

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Add a &tag"))
        label.setBuddy(self.line)
        self.line.setPlaceholderText(self.tr("Form, theme, factor, keyword…"))
        self.line.setAccessibleName(self.tr("Add a tag"))
        self.line.setToolTip(
            self.tr("Enter adds the first match. Backspace in the empty line takes the last one away.")
        )
        inside = QWidget()
        inside.setLayout(self._groups)
        self._groups.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Tags"))
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(label)
        column.addWidget(self.line)
        column.addLayout(self._recent_row)
        column.addWidget(self._about)
        column.addWidget(scroll, 1)

    @Slot()
    def _follow(self) -> None:
        pieces = self.bench.selection.pieces
        if pieces != self._pieces:
            self.recent.turn()
            self._pieces = pieces
        self._read()

    @Slot(object)
    def _renew(self, touched: Touched) -> None:
        if "term" in touched.kinds:
            self.line.offers.renew()
        if "term" in touched.kinds or ("tag" in touched.kinds and touched.piece_ids & set(self._pieces)):
            self._read()

    def _read(self) -> None:
        self._call_off()
        self.line.setEnabled(self.bench.writable and bool(self._pieces))
        if not self._pieces:
            self._show({})
            return
        pieces = self._pieces

        def count(view: CatalogReader) -> dict[int, int]:
            return tag_counts(view, pieces)

        self._call_off = self.bench.read(count, self._show)

    def _show(self, counts: dict[int, int]) -> None:
        terms = {one: self.bench.term(one) for one in counts}
        of = len(self._pieces)
        self.held = tuple(Held(term, counts[one], of) for one, term in terms.items() if term is not None)
        self._show_groups()
        self._about.setText(self._about_words())
        self._show_recent()

    def _show_groups(self) -> None:
        """Show the chips, a group under each heading; a group that stays as it was stays the same widget."""
        deeds = ChipDeeds(self._add_one, self._remove_one, self.bench.writable)
        former, self._shown = self._shown, {}
        for heading, held in grouped(self.bench, self.held).items():
            key = (heading, tuple(held))
            kept = former.get(key)
            self._shown[key] = ChipGroup(heading, held, deeds, self.bench.language) if kept is None else kept
        empty(self._groups, self._shown.values())
        for group in self._shown.values():
            self._groups.addWidget(group)
        self._groups.addStretch(1)

    def _about_words(self) -> str:
        if not self.bench.writable:
            return self.tr("Another desk is writing to this catalog, so tags can only be read here.")
        if not self._pieces:
            return self.tr("Choose one or more pieces; then type here what they are about.")
        many = len(self._pieces)
        if not self.held:
            return self.tr("%n piece(s) without any tag yet.", "", many)
        return self.tr("Tags of %n pieces", "", many) if many > 1 else self.tr("Tags of this piece")

    def _show_recent(self) -> None:
        empty(self._recent_row)
        for place, term_id in enumerate(self.recent.terms):
            term = self.bench.term(term_id)
            if term is None or term.retired:
                continue
            label = term.label(self.bench.language)
            words = self.tr("Add “{term}” (Alt+{number})").format(term=label, number=place + 1)
            button = ChipButton(f"{place + 1}  {label}", words)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # each has a key, and would stand before the chips
            button.setEnabled(self.can_tag)
            button.clicked.connect(partial(self.use_recent, place))
            self._recent_row.addWidget(button)

    @Slot(object)
    def _take(self, offer: Offer) -> None:
        if offer.term is not None:
            self._add([offer.term.id])
        else:
            self._add([], (offer.keyword,))

    @Slot()
    def _take_back(self) -> None:
        """Take the tag away that was given last; of a single piece also one that it had before."""
        given = [self.bench.term(one) for one in self.recent.given[-1:]]
        chips = [one.term for group in grouped(self.bench, self.held).values() for one in group]
        last = given or (chips[-1:] if len(self._pieces) == 1 else [])
        if last and last[0] is not None and self.can_tag:
            self._remove_one(last[0])

    def _add(self, term_ids: Sequence[int], keywords: Sequence[str] = ()) -> None:
        if not self.can_tag or not (term_ids or keywords):
            return
        pieces, who = self._pieces, self.bench.who
        self.recent.use(term_ids)

        def work(catalog: Catalog) -> tuple[Step | None, tuple[int, ...]]:
            step = add_tags(catalog, pieces, term_ids, who, keywords=keywords)
            with catalog.read() as view:
                slugs = {keyword_slug(word) for word in keywords}
                return step, tuple(one.id for one in view.terms.find(vocabulary=KEYWORD, slug=slugs))

        def done(found: tuple[Step | None, tuple[int, ...]]) -> None:
            step, made = found
            if pieces == self._pieces:
                self.recent.use(made)
            if step is None:
                self.bench.said.emit(self.tr("Every piece chosen has that tag already."))
            self._show_recent()

        self.bench.write(work, done)

    def _add_one(self, term: Term) -> None:
        self._add([term.id])
        self.line.setFocus()

    def _remove_one(self, term: Term) -> None:
        pieces, who = self._pieces, self.bench.who
        self.recent.take_back(term.id)
        self.bench.write(lambda catalog: remove_tags(catalog, pieces, [term.id], who))
        self.line.setFocus()

    @property
    def can_tag(self) -> bool:
        """Whether there are pieces to tag, and the desk may."""
        return self.bench.writable and bool(self._pieces)

    def has_recent(self, place: int) -> bool:
        """Tell whether a recent term has this key, from 0, and can be given."""
        term = self.bench.term(self.recent.terms[place]) if place < len(self.recent.terms) else None
        return self.can_tag and term is not None and not term.retired

    def repeatable(self) -> list[Term]:
        """Return the terms that the former pieces were given."""
        terms = [self.bench.term(one) for one in self.recent.last]
        return [term for term in terms if term is not None and not term.retired]


def _nothing() -> None:
    """Nothing is being read."""
