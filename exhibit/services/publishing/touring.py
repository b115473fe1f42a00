"""A gallery's tours as visitors walk them: through the gate like everything else, and never empty."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from exhibit.model.edition import Card, GuidedTour, Recording, TourPoint
from exhibit.model.gallery import Gallery, Tour, TourStop
from exhibit.model.pieces import TextKind
from exhibit.ports import CatalogReader
from exhibit.services.arranging import stops_of
from exhibit.services.arranging.texts import tours_of, words_of
from exhibit.services.arranging.tours import on_tour
from exhibit.services.publishing.hanging import Hanging

WORDS_A_MINUTE = 200
"""How fast a narration is read by somebody who stands before a work."""


def guided_tours(
    reader: CatalogReader, gallery: Gallery, cards: Iterable[Card], hanging: Hanging | None = None
) -> tuple[GuidedTour, ...]:
    """Return a gallery's tours in their order, past the works of ``cards`` alone.

    What is told in sound is hung by ``hanging``; without it there is none. Works that are held back are
    left out, and so are tours of which nothing remains, and tours without a title, by which nobody could
    choose them.
    """
    shown = {card.piece_id: card for card in cards}
    pieces = {stop.id: stop.piece_id for _, stop in stops_of(reader, gallery.id)}
    tell = partial(_sound, gallery.language, hanging)
    titled = (
        tour
        for tour in tours_of(reader, gallery.id)
        if words_of(reader, TextKind.TITLE, tour_id=tour.id)  # before any of its sounds are hung
    )
    tours = (_guided(reader, tour, pieces, shown, tell) for tour in titled)
    return tuple(tour for tour in tours if tour.points and tour.title)


def _guided(
    reader: CatalogReader,
    tour: Tour,
    pieces: dict[int, int],
    shown: dict[int, Card],
    tell: Callable[[TourStop], Recording | None],
) -> GuidedTour:
    points = tuple(
        TourPoint(
            piece_id=pieces[one.stop_id],
            narration=tuple(pair for pair in one.narration if pair[1]),
            sound=tell(one),
        )
        for one in on_tour(reader, tour.id)
        if pieces.get(one.stop_id) in shown
    )
    return GuidedTour(
        identity=f"tour-{tour.id}",
        title=words_of(reader, TextKind.TITLE, tour_id=tour.id),
        welcome=words_of(reader, TextKind.WELCOME, tour_id=tour.id),
        seconds=sum(shown[point.piece_id].seconds + _telling(point) for point in points),
        points=points,
    )


def _sound(language: str, hanging: Hanging | None, stop: TourStop) -> Recording | None:
    """Return what is told there in sound, in the gallery's language where it is; one that is not, else."""
    sounds = dict(stop.sounds)
    if hanging is None or not sounds:
        return None
    chosen = language if language in sounds else next(iter(sounds))
    return hanging.narration(chosen, sounds[chosen])


def _telling(point: TourPoint) -> int:
    """Return how many seconds a narration takes to read, in the language in which it is longest."""
    longest = max((len(text.split()) for _, text in point.narration), default=0)
    return round(longest * 60 / WORDS_A_MINUTE)
