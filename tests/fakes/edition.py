"""An edition in memory, for the kiosk's tests and for looking at its screens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from exhibit.model.edition import Card, Contact, Front, PiecePage, Reason, Relation, Support
from exhibit.model.folding import words
from exhibit.model.lookup import Findings, Hit, Where
from exhibit.model.refusals import NotFound
from exhibit.model.vocabulary import in_language
from exhibit.ports import SearchHits
from tests.fakes.sample_page import sample_page
from tests.fakes.sample_words import PIECES


class FakeEdition:
    """An ``EditionReader`` over values that are all at hand."""

    def __init__(self, root: Path, front: Front, pages: Sequence[PiecePage]) -> None:
        self._root = root
        self._front = front
        self._pages = {page.card.piece_id: page for page in pages}
        self.closed = False
        self.left_out: tuple[tuple[int, str], ...] = ()

    @property
    def root(self) -> Path:
        """The folder the pictures are in."""
        return self._root

    def front(self) -> Front:
        """Return the front."""
        return self._front

    def cards(self) -> tuple[Card, ...]:
        """Return every card."""
        return tuple(page.card for page in self._pages.values())

    def page(self, piece_id: int) -> PiecePage:
        """Return one page."""
        if piece_id not in self._pages:
            message = f"No work has the number {piece_id}."
            raise NotFound(message)
        return self._pages[piece_id]

    def search(self, text: str, limit: int = 50) -> SearchHits:
        """Find works by the words of their titles."""
        wanted = words(text)
        hits = tuple(card.piece_id for card in self.cards() if wanted and _has(card, wanted))
        return SearchHits(hits[:limit], len(hits))

    def find(self, text: str, language: str, limit: int = 60) -> Findings:
        """Find works by the words of their titles."""
        hits = self.search(text, limit)
        shown = {card.piece_id: in_language(card.title, language) for card in self.cards()}
        found = (Hit(piece_id=one, where=Where.TITLE, excerpt=shown[one]) for one in hits.piece_ids)
        return Findings(hits=tuple(found), total=hits.total)

    def close(self) -> None:
        """Remember that it was closed."""
        self.closed = True


def sample_edition(root: Path) -> FakeEdition:
    """Return 24 works in three sections, their pictures drawn into ``root``."""
    pages = [sample_page(root, number, sketch) for number, sketch in enumerate(PIECES, start=1)]
    return FakeEdition(root, sample_front(len(pages)), [_related(page, pages) for page in pages])


def many_cards(root: Path, count: int) -> FakeEdition:
    """Return an edition of ``count`` works that share a few pictures."""
    few = [sample_page(root, number, sketch) for number, sketch in enumerate(PIECES[:6], start=1)]
    pages = []
    for at in range(count):
        model = few[at % len(few)]
        card = replace(model.card, piece_id=at + 1, number=at + 1, title=(("en", f"Work {at + 1}"),))
        pages.append(replace(model, card=card))
    return FakeEdition(root, sample_front(count), pages)


def empty_edition(root: Path) -> FakeEdition:
    """Return an edition without a single work."""
    return FakeEdition(root, sample_front(0), ())


def sample_front(works: int) -> Front:
    """Return a front in English and Spanish with two contacts."""
    return Front(
        identity="fake",
        language="en",
        languages=("en", "es"),
        title=(("en", "What the Night Shift Keeps"), ("es", "Lo que guarda el turno de noche")),
        welcome=(
            (
                "en",
                (
                    "Pictures, poems and stories by people who care for others, and by people they care for. "
                    "Take your time. You can leave any work whenever you like."
                ),
            ),
            (
                "es",
                (
                    "Imágenes, poemas y relatos de quienes cuidan y de quienes reciben ese cuidado. "
                    "Tómese su tiempo. Puede dejar cualquier obra cuando quiera."
                ),
            ),
        ),
        sections=(
            (("en", "Before the shift"), ("es", "Antes del turno")),
            (("en", "The long hours"), ("es", "Las horas largas")),
            (("en", "What stays"), ("es", "Lo que queda")),
        ),
        works=works,
        support=Support(
            opening=(
                ("en", "You do not have to carry this alone."),
                ("es", "No tiene que llevar esto a solas."),
            ),
            contacts=(_LIFELINE, _EMERGENCY),
        ),
    )


_LIFELINE = Contact(
    slug="lifeline-988",
    kind="crisis",
    region="US",
    name=(("en", "988 Suicide & Crisis Lifeline"),),
    explanation=(("en", "Someone trained to listen, at any hour."),),
    call="988",
    text="988",
    web="988lifeline.org",
    hours="24/7",
)

_EMERGENCY = Contact(
    slug="emergency-911",
    kind="emergency",
    region="US",
    name=(("en", "Emergency"), ("es", "Emergencias")),
    explanation=(("en", "For danger that cannot wait."),),
    call="911",
)


def _related(page: PiecePage, pages: Sequence[PiecePage]) -> PiecePage:
    found = []
    for other in pages:
        shared = tuple(
            Reason(kind=term.vocabulary, label=term.label)
            for term in other.card.terms
            if term in page.card.terms
        )
        if other is not page and len(shared) >= 2:
            found.append(Relation(piece_id=other.card.piece_id, shared=shared))
    return replace(page, related=tuple(found[:4]))


def _has(card: Card, wanted: Sequence[str]) -> bool:
    there = words(" ".join(text for _, text in card.title))
    return all(any(word.startswith(part) for word in there) for part in wanted)
