"""What the page of terms asks of the catalog."""

from __future__ import annotations

from collections.abc import Callable

from exhibit.model.finding import Query
from exhibit.model.history import Step
from exhibit.model.vocabulary import Term
from exhibit.ports import Catalog, CatalogReader
from exhibit.services.cataloguing.term_editing import add_term, bring_back, move_term, retire_term
from ui.curator.terms.vocabulary_tree import Counts
from ui.curator.workbench import Workbench


class TermWork:
    """Adds, moves and retires terms, and counts where they are used."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._call_off: Callable[[], None] = _nothing

    def add(self, vocabulary: str, label: str, parent: str, done: Callable[[Term], None]) -> None:
        """Add a term, under another where ``parent`` names one."""
        language, who = self._bench.language, self._bench.who

        def work(catalog: Catalog) -> Term:
            return add_term(catalog, vocabulary, label, who, language=language, parent=parent)

        self._bench.write(work, done)

    def move(self, term_id: int, before: int | None, after: int | None, parent: str | None) -> None:
        """Move a term."""
        who = self._bench.who
        self._bench.write(
            lambda catalog: move_term(catalog, term_id, before=before, after=after, parent=parent, who=who)
        )

    def retire(self, term: Term) -> None:
        """Retire a term, or bring a retired one back."""
        operation, who = bring_back if term.retired else retire_term, self._bench.who
        self._bench.write(lambda catalog: operation(catalog, term.id, who), self._say)

    def count(self, done: Callable[[Counts], None]) -> None:
        """Count on how many pieces each term is, by vocabulary and slug."""
        self._call_off()
        query = Query(day=self._bench.today())

        def count(view: CatalogReader) -> Counts:
            return {(facet.field, facet.value): facet.count for facet in view.facets(query)}

        self._call_off = self._bench.read(count, done)

    def _say(self, step: Step | None) -> None:
        if step is not None:
            self._bench.said.emit(step.label)


def _nothing() -> None:
    """Nothing is being read."""
