"""What a report tells of a row besides what was done: values, worded where they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from exhibit.model.secrets import Secret


class Alike(StrEnum):
    """In what a part of a row is the same as something else."""

    BYTES = "bytes"
    LOOK = "look"
    TEXT = "text"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Double:
    """That a part of a row is there already: ``part`` is a file of the row, empty for its text or all of it.

    The other is in the piece numbered ``piece``, empty where it is none: a file that the row names twice, or
    an earlier row with the very same cells. ``file`` is the other's file, empty for its text. ``item`` is
    the item of the same source (see ``report.item_of``) that has it, empty where it is in the catalog;
    ``row`` is the number of that one's row, None for a file that no row names. ``distance`` is in how many
    of 64 bits two pictures differ that look alike, None for all else.
    """

    kind: Alike
    part: str = ""
    piece: str = ""
    file: str = ""
    item: str = ""
    row: int | None = None
    distance: int | None = None


@dataclass(frozen=True, slots=True)
class Private:
    """What is inside a file of a row that reaches no derivative and nobody else."""

    file: str
    what: Secret


@dataclass(frozen=True, slots=True)
class Stays:
    """A field that stays as somebody left it at the desk, because the source says no more than it did before.

    ``stated`` is what the source still says, ``held`` what the field holds, empty for what was taken away.
    """

    field: str
    stated: str
    held: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """A value that was found inside a file.

    ``taken`` is set where nothing else stated the field; otherwise ``stated`` is what was stated instead.
    ``cell`` is what a mapping calls the cell of a sheet that would hold it.
    """

    field: str
    value: str
    source: str
    file: str
    taken: bool
    stated: str = ""
    cell: str = ""
