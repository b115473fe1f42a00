"""What is offered while somebody types a tag: terms, and at the end the words themselves as a keyword."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from exhibit.model.vocabulary import KEYWORD, Term
from exhibit.services.cataloguing.tagging import offered
from exhibit.services.cataloguing.term_finding import TermFinder, TermMatch
from exhibit.services.importing.terms import keyword_slug
from ui.curator.tags.naming import Places
from ui.curator.workbench import Workbench

LIMIT = 8
"""How many terms are offered at once: more than that, and it is quicker to type on."""

HINT = int(Qt.ItemDataRole.UserRole) + 1
"""The role of where an offer belongs, shown beside it."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Offer:
    """A term, or a keyword that would be made; what it is called, and where it belongs."""

    text: str
    hint: str
    term: Term | None = None
    keyword: str = ""


class Offers:
    """Finds what to offer for typed words; ``accepts`` narrows the terms down."""

    def __init__(
        self,
        bench: Workbench,
        *,
        keywords: bool = True,
        accepts: Callable[[Term], bool] | None = None,
        all_terms: bool = False,
    ) -> None:
        self._bench = bench
        self._keywords = keywords
        self._accepts = accepts
        self._all = all_terms
        self._finder: TermFinder | None = None
        self._places = Places(bench)
        self.recent: Sequence[int] = ()

    def renew(self) -> None:
        """Forget the terms; they are looked through again at the next key."""
        self._finder = None

    @property
    def ready(self) -> bool:
        """Whether the terms are looked through."""
        return self._finder is not None

    def prepare(self) -> None:
        """Look the terms through now, so that the first key need not wait for it."""
        self._found("")

    def find(self, text: str) -> tuple[Offer, ...]:
        """Return the offers for what is typed, the best first."""
        found = [self._offer(match.term, match.called) for match in self._found(text)]
        slug = keyword_slug(text)
        if self._keywords and slug and not self._places.has(KEYWORD, slug):
            words = " ".join(text.split())
            hint = QCoreApplication.translate("Offers", "new keyword")
            found.append(Offer(words, hint, keyword=words))
        return tuple(found)

    def _found(self, text: str) -> Sequence[TermMatch]:
        if self._finder is None:
            terms = self._bench.terms() if self._all else offered(self._bench.terms())
            wanted = [term for term in terms if self._accepts is None or self._accepts(term)]
            self._places = Places(self._bench)
            self._finder = TermFinder(wanted, self._bench.language)
        return self._finder.find(text, LIMIT, self.recent)

    def _offer(self, term: Term, called: str) -> Offer:
        label = term.label(self._bench.language)
        text = f"{label} ({called})" if called else label
        return Offer(text, self._places.place(term), term)


class OfferList(QAbstractListModel):
    """The offers as a list shows them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offers: tuple[Offer, ...] = ()

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show other offers."""
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: Index | None = None, /) -> int:
        """Return how many offers there are."""
        return 0 if parent is not None and parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        """Return an offer's words, where it belongs, or both for a screen reader."""
        offer = self.offers[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return offer.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{offer.text}, {offer.hint}"
        return offer.hint if role == HINT else None
