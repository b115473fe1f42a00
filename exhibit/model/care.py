"""What a store's file holds, seen from outside: enough to tell whether a copy of it is as good as it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableFacts:
    """A table: how many rows it has, and the SHA-256 over the values of all of them."""

    name: str
    rows: int
    digest: str


@dataclass(frozen=True, slots=True)
class Seen:
    """A file that is looked at: how many pictures are made of it, and whether it has a tile pyramid."""

    sha256: str
    pages: int
    tiled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogFacts:
    """A catalog whose file is sound.

    ``originals`` are the files that its pieces and consents name now (``<sha256>.<extension>``), ``former``
    those that only its history names, ``pictures`` those that are looked at, films and documents too.
    ``tables`` compare equal exactly where the content does.
    """

    revision: str
    pieces: int
    tables: tuple[TableFacts, ...]
    originals: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()
    pictures: frozenset[Seen] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class VenueFacts:
    """A venue's file that is sound, of a form; its ``tables`` as those of ``CatalogFacts``.

    ``cards`` counts what visitors left and did not take back, ``held`` those of them that nobody decided on.
    """

    form: int
    cards: int
    held: int
    tables: tuple[TableFacts, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What came back into a venue's file: so many ``cards`` that it lacked.

    ``foreign`` is set where the file belongs to another venue, and then nothing came.
    """

    cards: int = 0
    foreign: bool = False
