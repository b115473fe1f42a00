"""A gallery as a whole, as it stands: what a board shows, a balance counts and an edition is made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from exhibit.model.consent import Use
from exhibit.model.dossier import Dossier
from exhibit.model.gallery import Gallery, Stop, TourStop
from exhibit.model.gate import Verdict, judge
from exhibit.model.pieces import TextKind
from exhibit.ports import CatalogReader
from exhibit.services.arranging.texts import Words, sections_of, stops_in, tours_of, words_of
from exhibit.services.arranging.tours import on_tour
from exhibit.services.dossiers import gather

WORDS_A_MINUTE = 200
"""How fast people read for themselves: a little slower than the 238 words measured for plain prose, because
poems and people standing before a wall take longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrangedStop:
    """A stop with everything known of its piece, and what the gate says of it for the kiosk."""

    stop: Stop
    dossier: Dossier
    verdict: Verdict
    wall_text: Words = ()

    @property
    def id(self) -> int:
        """The stop's id."""
        return self.stop.id

    @property
    def reading_minutes(self) -> float:
        """How long its words take to read, estimated from its longest body, statement and wall text."""
        texts = (self.dossier.words(TextKind.BODY), self.dossier.words(TextKind.STATEMENT), self.wall_text)
        longest = (max((len(value.split()) for _, value in words), default=0) for words in texts)
        return sum(longest) / WORDS_A_MINUTE

    @property
    def listening_minutes(self) -> float:
        """How long it plays; 0 for what does not."""
        return (self.dossier.duration_seconds or 0) / 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrangedSection:
    """A section with its title and its stops in order."""

    id: int
    title: Words
    stops: tuple[ArrangedStop, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrangedTour:
    """A tour with its words and its stops in order, each with what is told there."""

    id: int
    title: Words
    welcome: Words
    stops: tuple[TourStop, ...]

    @property
    def stop_ids(self) -> tuple[int, ...]:
        """The ids of its stops in order."""
        return tuple(one.stop_id for one in self.stops)

    def told_at(self, stop_id: int) -> TourStop | None:
        """Return a stop as it stands on this tour; None for one that is not on it."""
        return next((one for one in self.stops if one.stop_id == stop_id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """A gallery with its words, its sections and its tours; ``editions`` counts what was published of it."""

    gallery: Gallery
    title: Words
    welcome: Words
    sections: tuple[ArrangedSection, ...]
    tours: tuple[ArrangedTour, ...]
    editions: int

    @property
    def stops(self) -> Iterator[ArrangedStop]:
        """Every stop in the order of the walk."""
        return (stop for section in self.sections for stop in section.stops)


def read_arrangement(
    reader: CatalogReader, gallery_id: int, day: date, known: Mapping[int, Dossier] | None = None
) -> Arrangement:
    """Read a gallery as it stands, judged for ``day`` and the gallery's place. Raises ``NotFound``.

    ``known`` are dossiers by piece that are still as they were, so that they are not gathered again.
    """
    gallery = reader.galleries.get(gallery_id)
    stops = [(section.id, stops_in(reader, section.id)) for section in sections_of(reader, gallery_id)]
    dossiers = _dossiers(reader, [stop for _, some in stops for stop in some], known or {})
    wall_texts = _wall_texts(reader, [stop.id for _, some in stops for stop in some])

    def arranged(stop: Stop) -> ArrangedStop:
        dossier = dossiers[stop.piece_id]
        verdict = judge(dossier, Use.KIOSK, day, gallery.place)
        return ArrangedStop(
            stop=stop, dossier=dossier, verdict=verdict, wall_text=wall_texts.get(stop.id, ())
        )

    return Arrangement(
        gallery=gallery,
        title=words_of(reader, TextKind.TITLE, gallery_id=gallery_id),
        welcome=words_of(reader, TextKind.WELCOME, gallery_id=gallery_id),
        sections=tuple(
            ArrangedSection(
                id=section_id,
                title=words_of(reader, TextKind.TITLE, section_id=section_id),
                stops=tuple(map(arranged, some)),
            )
            for section_id, some in stops
        ),
        tours=tuple(
            ArrangedTour(
                id=tour.id,
                title=words_of(reader, TextKind.TITLE, tour_id=tour.id),
                welcome=words_of(reader, TextKind.WELCOME, tour_id=tour.id),
                stops=on_tour(reader, tour.id),
            )
            for tour in tours_of(reader, gallery_id)
        ),
        editions=len(reader.publications(gallery_id)),
    )


def _dossiers(
    reader: CatalogReader, stops: Sequence[Stop], known: Mapping[int, Dossier]
) -> dict[int, Dossier]:
    lacking = list(dict.fromkeys(stop.piece_id for stop in stops if stop.piece_id not in known))
    return {**known, **{one.piece.id: one for one in gather(reader, lacking)}}


def _wall_texts(reader: CatalogReader, stop_ids: Sequence[int]) -> dict[int, Words]:
    found: dict[int, Words] = {}
    for text in reader.texts.find(kind=TextKind.WALL_TEXT, stop_id=tuple(stop_ids)):
        if text.stop_id is not None and text.value.strip():
            found[text.stop_id] = (*found.get(text.stop_id, ()), (text.language, text.value))
    return found
