"""An opened edition in one language, as plain values that QML can show.

Dictionaries here become ``QVariantMap``: numbers, text, and lists of them, nothing that would call back
into Python while the screen is being drawn.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cached_property, lru_cache
from typing import Any

from PySide6.QtCore import QCoreApplication

from exhibit.interchange.prose import plain
from exhibit.model.edition import Block, Card, Front, Picture, PiecePage, Relation, ShownTerm, Tiles, Words
from exhibit.model.lookup import Findings
from exhibit.model.vocabulary import in_language
from exhibit.ports import EditionReader
from exhibit.session import Screen
from ui.formatting import (
    address,
    length_of,
    names_in_a_row,
    own_markup,
    own_name,
    same_language,
    spoken,
)
from ui.kiosk.captioned import recording_values
from ui.kiosk.choosing import FACETS

Value = dict[str, Any]

MOST_SLIDES = 100
"""How many works the attract loop takes at most; of more, every second or third is shown."""

BROAD = (1.1, 1.9)
"""Proportions that fill the attract screen best."""

PAGES_KEPT = 50
"""How many pages stay in memory, so that back finds what a visitor saw whatever became of the disk."""

MOST_FOUND = 40
"""How many works a search shows at most; more is told as a number."""

DOORS = ("see", "read", "listen", "watch", "make")


class Contents:
    """The words and pictures of an edition for a visitor who reads ``language``."""

    def __init__(self, reader: EditionReader, language: str, kin: Contents | None = None) -> None:
        self._reader = reader
        self.language = language
        self.front: Front = kin.front if kin else reader.front()
        self.cards: tuple[Card, ...] = kin.cards if kin else reader.cards()
        self._by_id = {card.piece_id: card for card in self.cards}
        self._tiles: dict[int, Value] = {}
        self._kin: dict[str, Contents] = kin._kin if kin else {language: self}  # noqa: SLF001 - its own kind
        self.page: Callable[[int], PiecePage] = kin.page if kin else lru_cache(PAGES_KEPT)(reader.page)
        """Returns one page, of the last few from memory. Raises ``NotFound`` or ``EditionRefused``."""

    def told_in(self, language: str) -> Contents:
        """Return the same edition for somebody who reads another language."""
        if language not in self._kin:
            self._kin[language] = Contents(self._reader, language, self)
        return self._kin[language]

    def say(self, words: Words) -> str:
        """Return a text in the visitor's language, or the nearest there is."""
        return in_language(words, self.language, fallback=self.front.language)

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
        """Return the works of the attract loop: pictures without a content note, else words."""
        open_cards = [card for card in self.cards if not card.noted and not card.veiled]
        pictured = [card for card in open_cards if card.picture]
        candidates = pictured or open_cards
        some = candidates[:: 1 + len(candidates) // MOST_SLIDES]
        first = _opening_slide(some)
        return [self.slide(card) for card in some[first:] + some[:first]]

    def greeting(self, piece_id: int) -> Card | None:
        """Return the work beside the welcome: the one asked for, else the first of the attract loop."""
        slides = self.slides
        shown = {slide["pieceId"] for slide in slides}
        number = piece_id if piece_id in shown else next((slide["pieceId"] for slide in slides), 0)
        return self._by_id.get(number)

    def slide(self, card: Card) -> Value:
        """Return one work of the attract loop."""
        return {
            "pieceId": card.piece_id,
            "title": self.say(card.title),
            "names": names_in_a_row(card.names),
            "excerpt": self.say(card.excerpt),
            "picture": self.picture(card.picture) if card.picture else None,
        }

    def picture(self, picture: Picture) -> Value:
        """Return a picture with its sizes, smallest first, and its alt text."""
        largest = picture.renditions[-1]
        return {
            "color": picture.color,
            "width": largest.width,
            "height": largest.height,
            "alt": self.say(picture.alt),
            "description": self.say(picture.description),
            "page": picture.page,
            "view": picture.view,
            "region": list(picture.region) if picture.region else None,
            "tiles": self._tiles_of(picture.tiles) if picture.tiles else None,
            "sizes": [
                {"url": address(self._reader.root, size.path), "width": size.width, "height": size.height}
                for size in picture.renditions
            ],
        }

    def _tiles_of(self, tiles: Tiles) -> Value:
        """Return the address of the levels and what else it takes to lay tiles; ``levels`` is the finest."""
        return {
            "url": address(self._reader.root, tiles.path),
            "width": tiles.width,
            "height": tiles.height,
            "size": tiles.size,
            "overlap": tiles.overlap,
            "levels": (max(tiles.width, tiles.height) - 1).bit_length(),
        }

    def terms(self, terms: tuple[ShownTerm, ...], *vocabularies: str) -> list[Value]:
        """Return the terms of these vocabularies, in the order of the vocabularies and of each's own."""
        chosen = [term for term in terms if term.vocabulary in vocabularies]
        chosen.sort(key=lambda term: (vocabularies.index(term.vocabulary), term.position))
        return [
            {"vocabulary": term.vocabulary, "slug": term.slug, "label": self.say(term.label)}
            for term in chosen
        ]

    def piece(self, piece_id: int) -> Value:
        """Return everything that is shown of one piece. Raises ``NotFound`` or ``EditionRefused``."""
        page = self.page(piece_id)
        card = page.card
        statement, statement_tongue = spoken(page.statement, self.language)
        blocks, tongue = self._told(page, page.body)
        transcript, heard = self._told(page, page.transcript)
        return {
            "pieceId": piece_id,
            "number": card.number,
            "title": self.say(card.title),
            "names": names_in_a_row(card.names),
            "place": page.place,
            "made": page.made,
            "dimensions": page.dimensions,
            "length": length_of(page.duration_seconds) if page.duration_seconds else "",
            "silent": page.silent,
            "rights": page.rights,
            "statement": statement,
            "statementLanguage": self._foreign(statement_tongue) if statement else "",
            "wallText": self.say(page.wall_text),
            "forms": [term["label"] for term in self.terms(card.terms, "form")],
            "terms": self.terms(card.terms, *FACETS),
            "credits": self._credits(page),
            "pictures": [self.picture(picture) for picture in page.pictures or _only(card.picture)],
            "blocks": blocks,
            "verse": page.setting == "verse",
            "tongue": tongue,
            "recordings": recording_values(
                page.recordings, self.language, tongue, self._address, self.picture
            ),
            "bodyLanguage": self._foreign(tongue) if blocks else "",
            "beside": self._beside(page, tongue),
            "transcript": transcript,
            "transcriptLanguage": self._foreign(heard) if transcript else "",
            "note": self.say(page.content_note),
            "notes": [self.say(term.label) for term in page.content_notes],
            "support": page.support,
            "veiled": card.veiled,
            "related": [
                self._relation(relation) for relation in page.related if relation.piece_id in self._by_id
            ],
        }

    def _address(self, path: str) -> str:
        return address(self._reader.root, path)

    def _told(
        self, page: PiecePage, told: tuple[tuple[str, tuple[Block, ...]], ...]
    ) -> tuple[list[Value], str]:
        """Return a body or transcript in the visitor's language, else the work's own, and which that is."""
        bodies = dict(told)
        if not bodies:
            return [], self.language
        kin = [tag for tag in bodies if same_language(tag, self.language)]
        tongue = next(iter(kin), page.card.language if page.card.language in bodies else next(iter(bodies)))
        return [_block(block) for block in bodies[tongue]], tongue

    def _beside(self, page: PiecePage, tongue: str) -> Value | None:
        """Return the body in a second language, with what both are called; None where there is only one."""
        bodies = dict(page.body)
        others = [tag for tag in bodies if not same_language(tag, tongue)]
        if not others:
            return None
        other = self.front.language if self.front.language in others else others[0]
        blocks = [_block(block) for block in bodies[other]]
        return {"blocks": blocks, "name": own_name(other), "own": own_name(tongue)}

    def _credits(self, page: PiecePage) -> list[Value]:
        """Return the credits by role; left out where one nameable person did it all and a label says so."""
        anonymous = QCoreApplication.translate("Names", "Anonymous")
        return [{"name": credit.name or anonymous, "role": self.say(credit.role)} for credit in page.credits]

    def _relation(self, relation: Relation) -> Value:
        card = self._by_id[relation.piece_id]
        shown = card.picture if card.picture and not card.veiled else None
        return {
            "pieceId": card.piece_id,
            "title": self.say(card.title),
            "names": names_in_a_row(card.names),
            "reasons": [
                {"kind": reason.kind, "label": self.say(reason.label)} for reason in relation.shared[:2]
            ],
            "excerpt": self.say(card.excerpt),
            "noted": card.noted,
            "picture": self.picture(shown) if shown else None,
        }

    def _foreign(self, tongue: str) -> str:
        return "" if same_language(tongue, self.language) else tongue

    def tile(self, card: Card) -> Value:
        """Return what the wall shows of a work, its size and picture apart."""
        known = self._tiles.get(card.piece_id)
        if known is None:
            known = self._tiles[card.piece_id] = self._tile(card)
        return known

    def _tile(self, card: Card) -> Value:
        excerpt, tongue = spoken(card.excerpt or card.title, self.language)
        return {
            "pieceId": card.piece_id,
            "title": self.say(card.title),
            "names": names_in_a_row(card.names),
            "excerpt": excerpt if card.excerpt else "",
            "language": self._foreign(tongue) if not card.picture else "",
            "noted": card.noted,
            "veiled": card.veiled,
            "color": card.picture.color if card.picture else "",
            "alt": self.say(card.picture.alt) if card.picture else "",
        }

    def source(self, picture: Picture, pixels: float) -> str:
        """Return the address of the smallest size that is at least ``pixels`` wide, or of the largest."""
        sizes = picture.renditions
        fitting = next((size for size in sizes if size.width >= pixels), sizes[-1])
        return address(self._reader.root, fitting.path)


def _opening_slide(cards: list[Card]) -> int:
    """Return which work greets: a broad one past the first half, as the wall begins with the first."""
    middle = len(cards) // 2
    broad = (at for at, card in enumerate(cards) if at >= middle and card.picture and _broad(card.picture))
    return next(broad, middle)


def _broad(picture: Picture) -> bool:
    largest = picture.renditions[-1]
    return BROAD[0] < largest.width / largest.height < BROAD[1]


def _only(picture: Picture | None) -> tuple[Picture, ...]:
    return (picture,) if picture else ()


def _block(block: Block) -> Value:
    """Return a block with its markup and its plain words; no tag but ours gets through to be drawn."""
    markup = own_markup(block.markup)
    return {"kind": block.kind, "markup": markup, "plain": plain(markup), "indent": block.indent}
