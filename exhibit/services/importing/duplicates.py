"""Finding what is there already: the same bytes, the same picture saved again, the same text.

A draft that would be a new piece is held back where its main file, or all of its text, is that of another
piece or of an earlier draft, unless somebody said to take it nevertheless. All else is only reported.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from exhibit.model.pieces import MediumRole, TextKind
from exhibit.model.resemblance import FIRST_LETTERS, Resemblances, alike_in_color, letters, reading
from exhibit.model.said import Said
from exhibit.pace import paced
from exhibit.ports import CatalogReader, MediumFacts, Progress, no_progress
from exhibit.services.importing.drafts import Draft, FileUse
from exhibit.services.importing.identity import Assignment
from exhibit.services.importing.known import Known
from exhibit.services.importing.reported import Alike, Double

HEADING = "Possible duplicate"
"""Heading of the private note on a piece that was taken although another is the same."""

_LOOKING = Said("Looking for duplicates")
_OPENING = 240
_PICTURE = "image/"

Facts = Mapping[str, MediumFacts | None]


@dataclass(frozen=True, slots=True)
class Seen:
    """Something that a file or text may be the same as: a piece of the catalog, or the draft at a place.

    ``called`` is its file, ``item`` and ``row`` are what the draft is called in the source.
    """

    called: str
    piece_id: int = 0
    place: int = -1
    item: str = ""
    row: int | None = None


@dataclass(frozen=True, slots=True)
class Same:
    """That a part of a draft is the same as something else; ``holds`` where that holds the draft back.

    ``part`` is its file, empty for its text; ``distance`` that of two pictures which look alike.
    """

    kind: Alike
    part: str
    other: Seen
    holds: bool
    distance: int | None = None

    def told(self, accession: str) -> Double:
        """Return it for the report; ``accession`` is the number of the other piece."""
        seen = self.other
        return Double(self.kind, self.part, accession, seen.called, seen.item, seen.row, self.distance)


@dataclass(slots=True)
class Findings:
    """What every draft is the same as, the places of those held back, and the others' accession numbers."""

    same: dict[int, list[Same]] = field(default_factory=dict)
    held: set[int] = field(default_factory=set)
    numbers: dict[int, str] = field(default_factory=dict)


def find_duplicates(
    reader: CatalogReader,
    known: Known,
    drafts: Sequence[Draft],
    assignment: Assignment,
    facts: Facts,
    progress: Progress = no_progress,
) -> Findings:
    """Compare every draft with the catalog and with those before it.

    Drafts whose piece is there come first: none of them ever gives way to one that would be new. ``facts``
    are what decoding learned of the files, by SHA-256. Raises ``Stopped``.
    """
    found = Findings()
    comparing = _Comparing(facts, drafts)
    progress(0, len(drafts), _LOOKING)
    stated = {piece.id: drafts[place] for place, piece in assignment.pieces.items()}
    comparing.see_bytes(known, stated)
    comparing.see_looks(reader, stated)
    comparing.see_texts(reader, stated)
    order = sorted(range(len(drafts)), key=lambda place: (place not in assignment.pieces, place))
    for place in paced(order, progress, _LOOKING):
        draft = drafts[place]
        if draft.closed:
            continue
        piece = assignment.pieces.get(place)
        found.same[place] = list(comparing.same(draft, piece.id if piece is not None else 0))
        if piece is None and not draft.taken and any(each.holds for each in found.same[place]):
            found.held.add(place)
            continue
        comparing.see(draft, place)
    others = {each.other.piece_id for some in found.same.values() for each in some} - {0}
    found.numbers |= {
        piece.id: piece.accession for piece in (reader.pieces.find(id=others) if others else ())
    }
    return found


class _Comparing:
    """All that was seen so far, by its bytes, its look and its text."""

    def __init__(self, facts: Facts, drafts: Iterable[Draft]) -> None:
        self._facts = facts
        self._bytes: dict[str, Seen] = {}
        self._looks: Resemblances[tuple[Seen, str]] = Resemblances()
        self._texts: dict[str, list[Seen]] = {}
        self._open = [draft for draft in drafts if not draft.closed]
        self._readings = {id(draft): _readings(draft) for draft in self._open}

    def see_bytes(self, known: Known, stated: Mapping[int, Draft]) -> None:
        """Take note of the files of pieces whose own draft, if any, does not name them."""
        for sha, media in known.by_sha.items():
            for one in media:
                if one not in stated or sha not in stated[one].shas:
                    self._bytes.setdefault(sha, Seen(known.name_of(one, sha), piece_id=one))

    def see_looks(self, reader: CatalogReader, stated: Mapping[int, Draft]) -> None:
        """Take note of the pictures that look like one of a draft."""
        wanted = {look for draft in self._open for look in map(self._look, draft.files) if look}
        there: Resemblances[int] = Resemblances()
        looks = dict(reader.looks()) if wanted else {}
        for one, look in looks.items():
            there.add(look, one)
        near = {one for look in wanted for _, one in there.near(look)}
        for medium in reader.media.find(id=near) if near else ():
            own = stated.get(medium.piece_id)
            if medium.media_type.startswith(_PICTURE) and not (own and medium.sha256 in own.shas):
                seen = Seen(medium.original_name, piece_id=medium.piece_id)
                self._looks.add(looks[medium.id], (seen, medium.color))

    def see_texts(self, reader: CatalogReader, stated: Mapping[int, Draft]) -> None:
        """Take note of the bodies that read like one of a draft."""
        wanted = {read for found in self._readings.values() for read in found}
        firsts = {read[:FIRST_LETTERS] for read in wanted}
        openings = reader.openings(TextKind.BODY, _OPENING) if wanted else ()
        near = {one for one, opening in openings if _may_be(opening, firsts)}
        for text in reader.texts.find(id=near) if near else ():
            read, piece_id = reading(text.value), text.piece_id or 0
            own = self._readings.get(id(stated.get(piece_id)), ())
            if read in wanted and read not in own:
                self._texts.setdefault(read, []).append(Seen("", piece_id=piece_id))

    def see(self, draft: Draft, place: int) -> None:
        """Take note of a draft that is a piece or becomes one."""
        for use in draft.files:
            seen = Seen(use.file.name, place=place, item=draft.item, row=draft.row)
            self._bytes.setdefault(use.file.sha256, seen)
            self._looks.add(self._look(use), (seen, self._color(use)))
        for read in self._readings[id(draft)]:
            self._texts.setdefault(read, []).append(Seen("", place=place, item=draft.item, row=draft.row))

    def same(self, draft: Draft, piece_id: int) -> Iterator[Same]:
        """Tell what the parts of a draft are the same as, its own piece aside."""
        main = draft.files[0] if draft.files else None
        other_files = set()
        for use in draft.files:
            for same in self._same_file(use, piece_id, holds=use is main):
                other_files.add((same.other.piece_id, same.other.place))
                yield same
        found = [(read, self._same_text(read, piece_id)) for read in self._readings[id(draft)]]
        whole = bool(found) and all(seen is not None for _, seen in found) and _is_of_words(draft)
        for seen in {
            each.piece_id or -each.place - 1: each for _, each in found if each is not None
        }.values():
            if (seen.piece_id, seen.place) not in other_files:
                yield Same(Alike.TEXT, "", seen, holds=whole)

    def _same_file(self, use: FileUse, piece_id: int, *, holds: bool) -> Iterator[Same]:
        seen = self._bytes.get(use.file.sha256)
        if seen is not None:
            yield Same(Alike.BYTES, use.file.name, seen, holds)
            return
        for far, (alike, color) in self._looks.near(self._look(use)):
            if (not piece_id or alike.piece_id != piece_id) and alike_in_color(color, self._color(use)):
                yield Same(Alike.LOOK, use.file.name, alike, holds, far)
                return

    def _same_text(self, read: str, piece_id: int) -> Seen | None:
        found = self._texts.get(read, ())
        return next((each for each in found if not piece_id or each.piece_id != piece_id), None)

    def _look(self, use: FileUse) -> str:
        """Return the hash of a picture; a film's frame or a page of words looks like many others."""
        if not use.file.is_picture or use.role is MediumRole.POSTER:
            return ""
        facts = self._facts.get(use.file.sha256)
        return facts.perceptual if facts is not None else ""

    def _color(self, use: FileUse) -> str:
        facts = self._facts.get(use.file.sha256)
        return facts.color if facts is not None else ""


def _readings(draft: Draft) -> list[str]:
    """Return what the bodies of a draft are recognized by."""
    bodies = [words.value for (kind, _), words in draft.texts.items() if kind is TextKind.BODY]
    return [read for read in dict.fromkeys(map(reading, bodies)) if read]


def _is_of_words(draft: Draft) -> bool:
    """Tell whether a draft is nothing but its text: no picture, sound or film comes with it."""
    return all(use.file.words is not None for use in draft.files)


def _may_be(opening: str, firsts: set[str]) -> bool:
    """Tell whether a text that opens so may be one of those wanted, whose first letters are given."""
    first = letters(opening)[:FIRST_LETTERS]
    return first in firsts or (len(first) < FIRST_LETTERS and len(opening) == _OPENING)
