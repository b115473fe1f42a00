"""What a visitor's search finds: works, by what of them matched, with the match marked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Where(StrEnum):
    """What of a work matched, in the order in which results are shown."""

    TITLE = "title"
    PERSON = "person"
    TERM = "term"
    PLACE = "place"
    STATEMENT = "statement"
    BODY = "body"
    TRANSCRIPT = "transcript"
    DESCRIPTION = "description"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A work that was found.

    ``excerpt`` is a line of plain text around the match, in ``language`` (BCP 47). ``marks`` are the matches
    in it: pairs of first character and the one after the last.
    """

    piece_id: int
    where: Where
    excerpt: str
    marks: tuple[tuple[int, int], ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What a search found: the best works, each once, best first within what matched; ``total`` in all.

    ``taken_for`` are words that were typed and that no work has, each with the one it was taken for. ``near``
    are words of the gallery that are near what was typed, where nothing was found.
    """

    hits: tuple[Hit, ...] = ()
    total: int = 0
    taken_for: tuple[tuple[str, str], ...] = ()
    near: tuple[str, ...] = ()
