"""Everything that is shown of one piece."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from exhibit.interchange.prose import plain
from exhibit.model.edition import Block, Card, Picture, PiecePage, Reason, Relation
from ui.formatting import length_of, names_in_a_row, own_markup, own_name, same_language, spoken
from ui.kiosk.choosing import FACETS
from ui.kiosk.teller import Teller, Value

PROPER_NAMES = frozenset({"contributor", "place"})
"""Reasons whose name is the same in every language."""


def page_value(page: PiecePage, teller: Teller, cards: Mapping[int, Card]) -> Value:
    """Return everything that is shown of one piece; ``cards`` are those of all pieces, by their ids."""
    card = page.card
    statement, statement_tongue = spoken(page.statement, teller.language)
    blocks, tongue = _told(teller, page, page.body)
    transcript, heard = _told(teller, page, page.transcript)
    return {
        "pieceId": page.card.piece_id,
        "number": card.number,
        "title": teller.say(card.title),
        "titleLanguage": teller.own_tongue(card.title),
        "names": names_in_a_row(card.names),
        "place": page.place,
        "made": page.made,
        "dimensions": page.dimensions,
        "length": length_of(page.duration_seconds) if page.duration_seconds else "",
        "silent": page.silent,
        "rights": page.rights,
        "statement": statement,
        "statementLanguage": teller.foreign(statement_tongue) if statement else "",
        "wallText": teller.say(page.wall_text),
        "wallTextLanguage": teller.own_tongue(page.wall_text),
        "forms": [term["label"] for term in teller.terms(card.terms, "form")],
        "terms": teller.terms(card.terms, *FACETS),
        "credits": _credits(teller, page),
        "pictures": [teller.picture(picture) for picture in page.pictures or _only(card.picture)],
        "blocks": blocks,
        "verse": page.setting == "verse",
        "tongue": tongue,
        "recordings": teller.recordings(page.recordings, tongue),
        "bodyLanguage": teller.foreign(tongue) if blocks else "",
        "beside": _beside(teller, page, tongue),
        "transcript": transcript,
        "transcriptLanguage": teller.foreign(heard) if transcript else "",
        "note": teller.say(page.content_note),
        "noteLanguage": teller.own_tongue(page.content_note),
        "notes": [teller.say(term.label) for term in page.content_notes],
        "support": page.support,
        "veiled": card.veiled,
        "related": [
            _relation(teller, relation, cards) for relation in page.related if relation.piece_id in cards
        ],
    }


def _told(
    teller: Teller, page: PiecePage, told: tuple[tuple[str, tuple[Block, ...]], ...]
) -> tuple[list[Value], str]:
    """Return a body or transcript in the visitor's language, else the work's own, and which that is."""
    bodies = dict(told)
    if not bodies:
        return [], teller.language
    kin = [tag for tag in bodies if same_language(tag, teller.language)]
    tongue = next(iter(kin), page.card.language if page.card.language in bodies else next(iter(bodies)))
    return [_block(block) for block in bodies[tongue]], tongue


def _beside(teller: Teller, page: PiecePage, tongue: str) -> Value | None:
    """Return the body in a second language, with what both are called; None where there is only one."""
    bodies = dict(page.body)
    others = [tag for tag in bodies if not same_language(tag, tongue)]
    if not others:
        return None
    other = teller.fallback if teller.fallback in others else others[0]
    blocks = [_block(block) for block in bodies[other]]
    return {"blocks": blocks, "tongue": other, "name": own_name(other), "own": own_name(tongue)}


def _credits(teller: Teller, page: PiecePage) -> list[Value]:
    """Return the credits by role; left out where one nameable person did it all and a label says so."""
    anonymous = QCoreApplication.translate("Names", "Anonymous")
    return [{"name": credit.name or anonymous, "role": teller.say(credit.role)} for credit in page.credits]


def _relation(teller: Teller, relation: Relation, cards: Mapping[int, Card]) -> Value:
    card = cards[relation.piece_id]
    shown = card.open_picture
    return {
        "pieceId": card.piece_id,
        "title": teller.say(card.title),
        "language": teller.own_tongue(card.title),
        "names": names_in_a_row(card.names),
        "reasons": [
            {
                "kind": reason.kind,
                "label": teller.say(reason.label),
                "foreign": _unnamed(teller, reason),
            }
            for reason in _readable(teller, relation.shared)[:2]
        ],
        "excerpt": teller.say(card.excerpt),
        "heard": card.heard,
        "noted": card.noted,
        "picture": teller.picture(shown) if shown else None,
    }


def _readable(teller: Teller, reasons: Sequence[Reason]) -> list[Reason]:
    """Return reasons with those first that have a name in the visitor's language."""
    return sorted(reasons, key=lambda reason: _unnamed(teller, reason))


def _unnamed(teller: Teller, reason: Reason) -> bool:
    """Tell whether the visitor's language has no name for what is shared; names of people are names."""
    return reason.kind not in PROPER_NAMES and teller.own_tongue(reason.label) != ""


def _only(picture: Picture | None) -> tuple[Picture, ...]:
    return (picture,) if picture else ()


def _block(block: Block) -> Value:
    """Return a block with its markup and its plain words; no tag but ours gets through to be drawn."""
    markup = own_markup(block.markup)
    return {"kind": block.kind, "markup": markup, "plain": plain(markup), "indent": block.indent}
