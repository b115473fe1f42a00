"""What control words of rich text set: how letters look, and how far paragraphs are moved in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from exhibit.media.documents.rich_codes import TOGGLES
from exhibit.media.documents.rich_paragraphs import State

_TWIPS_A_SPACE = 180
_MOST_TWIPS = 20_000
_MAX_HEADING = 6
_MOST_SKIPPED = 100

_PLAIN: dict[str, Any] = {
    **dict.fromkeys(("bold", "italic", "hidden", "deleted", "revised"), False),
    "page": "",
    "font": "",
}
_USUAL: dict[str, Any] = {"indent": 0, "first": 0, "style": 0, "heading": 0, "ruled": False}
_RULES = {"brdrb": True, "brdrt": True, "brdrnone": False, "brdrnil": False}
_INDENTS = {"li": "indent", "fi": "first"}


def set_by(state: State, word: str, number: int | None) -> State:
    """Return what holds after a control word, the same state where it sets nothing that is of interest."""
    changed: dict[str, Any] = {}
    if word in TOGGLES:
        changed = {TOGGLES[word]: number != 0}
    elif word in {"plain", "pard"}:
        changed = _PLAIN if word == "plain" else _USUAL
    elif word in _RULES:
        changed = {"ruled": _RULES[word]}
    elif word in _INDENTS:
        twips = max(-_MOST_TWIPS, min(number or 0, _MOST_TWIPS))
        changed = {_INDENTS[word]: round(twips / _TWIPS_A_SPACE)}
    elif word == "outlinelevel":
        level = (number or 0) + 1
        changed = {"heading": level if 1 <= level <= _MAX_HEADING else 0}
    elif word == "uc":
        changed = {"skip": max(0, min(number or 0, _MOST_SKIPPED))}
    return replace(state, **changed) if changed else state
