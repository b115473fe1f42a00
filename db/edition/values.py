"""Values of an edition as JSON and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from exhibit.model.edition import Block, Card, Contact, Picture, Rendition, ShownTerm, Support, Words


def dump(value: object) -> str:
    """Return JSON that is the same for equal values."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def dump_card(card: Card) -> str:
    """Return a card as JSON."""
    return dump(asdict(card))


def load_card(text: str) -> Card:
    """Return the card that ``dump_card`` wrote."""
    values = json.loads(text)
    values["title"] = words(values["title"])
    values["excerpt"] = words(values["excerpt"])
    values["names"] = tuple(values["names"])
    values["terms"] = tuple(shown_term(one) for one in values["terms"])
    values["picture"] = None if values["picture"] is None else _picture(values["picture"])
    return Card(**values)


def dump_picture(picture: Picture) -> str:
    """Return a picture as JSON."""
    return dump(asdict(picture))


def load_picture(text: str) -> Picture:
    """Return the picture that ``dump_picture`` wrote."""
    return _picture(json.loads(text))


def dump_blocks(blocks: tuple[Block, ...]) -> str:
    """Return a body as JSON, one short list per block."""
    return dump([[block.kind, block.markup, block.indent] for block in blocks])


def load_blocks(text: str) -> tuple[Block, ...]:
    """Return the body that ``dump_blocks`` wrote."""
    return tuple(Block(kind=kind, markup=markup, indent=indent) for kind, markup, indent in json.loads(text))


def dump_support(support: Support) -> str:
    """Return the support screen as JSON."""
    return dump(asdict(support))


def load_support(text: str) -> Support:
    """Return the support screen that ``dump_support`` wrote."""
    values = json.loads(text)
    contacts = tuple(_contact(one) for one in values["contacts"])
    return Support(opening=words(values["opening"]), contacts=contacts)


def load_words(text: str) -> Words:
    """Return texts per language from JSON."""
    return words(json.loads(text))


def words(pairs: list[list[str]]) -> Words:
    """Return pairs of language and text as a value."""
    return tuple((language, value) for language, value in pairs)


def shown_term(values: Mapping[str, Any]) -> ShownTerm:
    """Return a term from its JSON object."""
    return ShownTerm(**{**values, "label": words(values["label"])})


def _picture(values: Mapping[str, Any]) -> Picture:
    renditions = tuple(Rendition(**one) for one in values["renditions"])
    told = {name: words(values.get(name, [])) for name in ("alt", "description")}
    return Picture(renditions=renditions, color=values["color"], page=values.get("page", 0), **told)


def _contact(values: Mapping[str, Any]) -> Contact:
    texts = {name: words(values[name]) for name in ("name", "explanation")}
    return Contact(**{**values, **texts, "languages": tuple(values["languages"])})
