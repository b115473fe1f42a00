"""An opened edition in one language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache

from exhibit.model.edition import Card, Front, PiecePage
from exhibit.model.lookup import Findings
from exhibit.objects import pyramid_of
from exhibit.ports import EditionReader
from exhibit.session import Screen
from ui.formatting import own_name
from ui.kiosk.card_values import slide_value, slides_of, tile_value
from ui.kiosk.page_value import page_value
from ui.kiosk.teller import Teller, Value

PAGES_KEPT = 50
"""How many pages stay in memory, so that back finds what a visitor saw whatever became of the disk."""

MOST_FOUND = 40
"""How many works a search shows at most; more is told as a number."""


DOORS = ("see", "read", "listen", "watch", "make")


class Contents(Teller):
    """The words and pictures of an edition for a visitor who reads ``language``."""

    def __init__(self, reader: EditionReader, language: str, kin: Contents | None = None) -> None:
        self._reader = reader
        self.front: Front = kin.front if kin else reader.front()
        super().__init__(language, self.front.language, reader.root, kin.damaged if kin else None)
        self.cards: tuple[Card, ...] = kin.cards if kin else reader.cards()
        self._by_id = {card.piece_id: card for card in self.cards}
        self._tiles: dict[int, Value] = {}
        self._told: set[str] = kin._told if kin else set()  # noqa: SLF001 - its own kind
        self._kin: dict[str, Contents] = kin._kin if kin else {language: self}  # noqa: SLF001 - its own kind
        self.page: Callable[[int], PiecePage] = kin.page if kin else lru_cache(PAGES_KEPT)(reader.page)
        """Returns one page, of the last few from memory. Raises ``NotFound`` or ``EditionRefused``."""

    def told_in(self, language: str) -> Contents:
        """Return the same edition for somebody who reads another language."""
        if language not in self._kin:
            self._kin[language] = Contents(self._reader, language, self)
        return self._kin[language]

    def leave_out(self, damaged: Iterable[str]) -> None:
        """Show these files no more, in any language; what was handed over before stays as it is."""
        self.damaged.update(damaged)
        for kin in self._kin.values():
            vars(kin).pop("slides", None)

    def news_of(self, damaged: Iterable[str]) -> list[str]:
        """Return which damaged files staff are to be told of: each once, of one picture's tiles the first."""
        first = {pyramid_of(path): path for path in reversed([*damaged])}
        news = [path for whole, path in reversed(first.items()) if whole not in self._told]
        self._told.update(first)
        return news

    def card(self, piece_id: int) -> Card:
        """Return one card. Raises ``KeyError``."""
        return self._by_id[piece_id]

    def find(self, text: str) -> Findings:
        """Return what a search finds, told in the visitor's language where the match is there too."""
        return self._reader.find(text, self.language, MOST_FOUND)

    def known(self, piece_id: int) -> Card | None:
        """Return one card, None where the edition has no such work."""
        return self._by_id.get(piece_id)

    def screen_of(self, card: Card) -> Screen:
        """Return where a piece is shown: what only consists of words opens as a page to read."""
        return Screen.PIECE if card.picture else Screen.READER

    @cached_property
    def front_value(self) -> Value:
        """Return title, welcome, doors, sections and languages."""
        doors = Counter(card.door for card in self.cards)
        sections = Counter(card.section for card in self.cards)
        return {
            "title": self.say(self.front.title),
            "welcome": self.say(self.front.welcome),
            "works": len(self.cards),
            "doors": [{"door": door, "count": doors[door]} for door in DOORS if doors[door]],
            "sections": [
                {"section": index, "title": self.say(title), "count": sections[index]}
                for index, title in enumerate(self.front.sections)
                if sections[index] and self.say(title)
            ],
            "languages": [{"code": code, "name": own_name(code)} for code in self.front.languages],
        }

    @cached_property
    def slides(self) -> list[Value]:
        """Return the works of the attract loop."""
        return [self.slide(card) for card in slides_of(self.cards)]

    def greeting(self, piece_id: int) -> Card | None:
        """Return the work beside the welcome: the one asked for, else the first of the attract loop."""
        slides = self.slides
        shown = {slide["pieceId"] for slide in slides}
        number = piece_id if piece_id in shown else next((slide["pieceId"] for slide in slides), 0)
        return self._by_id.get(number)

    def slide(self, card: Card) -> Value:
        """Return one work of the attract loop."""
        return slide_value(card, self)

    def piece(self, piece_id: int) -> Value:
        """Return everything that is shown of one piece. Raises ``NotFound`` or ``EditionRefused``."""
        return page_value(self.page(piece_id), self, self._by_id)

    def tile(self, card: Card) -> Value:
        """Return what the wall shows of a work, its size and picture apart."""
        known = self._tiles.get(card.piece_id)
        if known is None:
            known = self._tiles[card.piece_id] = tile_value(card, self)
        return known
