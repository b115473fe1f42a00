"""Leaving a reflection: held from the first moment, with a code for taking it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from exhibit.model.reflection import DRAWN, MOST_LETTERS, Point, Reflection, Stroke
from exhibit.model.refusals import Refusal
from exhibit.ports import VenueStore
from exhibit.services.reflecting.codes import digest, new_code

MOST_POINTS = 8_000
"""So many points a drawing has at most; what is drawn after that is not kept."""

_TRIES = 5
"""How often another code is tried where a reflection has it already, which next to never happens."""

_SURROGATES = range(0xD800, 0xE000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a visitor is about to leave; the names are those of ``Reflection``."""

    gallery: str
    piece_id: int = 0
    prompt: str = ""
    language: str
    text: str = ""
    drawing: tuple[Stroke, ...] = ()


def leave(venue: VenueStore, draft: Draft, day: date, make_code: Callable[[], str] = new_code) -> str:
    """Keep what a visitor left, held, and return the code for taking it back.

    When this returns it is on the disk. Raises ``Refusal`` for nothing at all, and where the disk does not
    take it.
    """
    text, drawing = storable(draft.text)[:MOST_LETTERS], within(draft.drawing)
    if not text.strip() and not drawing:
        raise Refusal("There is nothing on the card yet.", advice="Write or draw something first.")
    for _ in range(_TRIES):
        code = make_code()
        reflection = Reflection(
            gallery=draft.gallery,
            piece_id=draft.piece_id,
            prompt=draft.prompt,
            language=draft.language,
            text=text,
            drawing=drawing,
            code_digest=digest(code, venue.salt),
            left_on=day.isoformat(),
        )
        try:
            venue.leave(reflection)
        except ValueError:
            continue
        return code
    raise Refusal("No code could be made for this card.", advice="Send it once more.")


def storable(text: str) -> str:
    """Return a text without what no store can hold: NUL, and halves of pairs of UTF-16."""
    return "".join(sign for sign in text if sign != "\0" and ord(sign) not in _SURROGATES)


def within(drawing: tuple[Stroke, ...]) -> tuple[Stroke, ...]:
    """Return a drawing that keeps to its paper and to ``MOST_POINTS``."""
    kept: list[Stroke] = []
    room = MOST_POINTS
    for stroke in drawing:
        if stroke and room > 0:
            kept.append(tuple(map(_on_paper, stroke[:room])))
            room -= len(stroke)
    return tuple(kept)


def _on_paper(point: Point) -> Point:
    return max(0, min(DRAWN[0], point[0])), max(0, min(DRAWN[1], point[1]))
