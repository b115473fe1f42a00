"""What visitors leave, and where it stands: held until somebody has read it.

Nothing here tells who wrote it. A short code, of which only a digest is kept, lets them take it back.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Point = tuple[int, int]
"""A place on a drawing, right and down from its upper left corner, in thousandths of the drawing's width."""

Stroke = tuple[Point, ...]
"""What a finger drew between touching and letting go."""

MOST_LETTERS = 600
"""So many characters a reflection has at most."""

DRAWN = (1000, 620)
"""The width and height of a drawing in its own units."""


class Standing(StrEnum):
    """What was decided of a reflection; only an approved one is ever shown."""

    HELD = "held"
    APPROVED = "approved"
    DECLINED = "declined"
    TAKEN_BACK = "taken back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection:
    """A text or a drawing that a visitor left.

    ``gallery`` is the identity of the gallery it was left at, ``piece_id`` the piece it was left beside, 0
    for none. ``prompt`` is the question as the visitor read it, in ``language``. ``code_digest`` is what the
    code for taking it back is recognized by. ``left_on`` is the day (ISO 8601): the hour would tell too much.
    """

    id: int = 0
    gallery: str
    piece_id: int = 0
    prompt: str
    language: str
    text: str = ""
    drawing: tuple[Stroke, ...] = ()
    code_digest: str
    standing: Standing = Standing.HELD
    left_on: str
