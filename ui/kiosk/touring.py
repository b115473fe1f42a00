"""A gallery's tours as the kiosk words them: a short walk has no words of its own, so these stand in."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from exhibit.model.edition import Card, GuidedTour, TourPoint
from ui.formatting import digits, names_in_a_row, spoken
from ui.kiosk.contents import Contents
from ui.kiosk.teller import Value

NO_TOUR: Value = {
    "identity": "",
    "title": "",
    "welcome": "",
    "welcomeLanguage": "",
    "works": 0,
    "minutes": 0,
    "stops": [],
}
NO_NARRATION: Value = {"text": "", "language": "", "sounds": [], "soundLanguage": ""}


def tour_of(contents: Contents | None, identity: str) -> GuidedTour | None:
    """Return a tour of the gallery, None where it has no such tour."""
    tours = contents.front.tours if contents else ()
    return next((tour for tour in tours if tour.identity == identity), None)


def stops_of(contents: Contents, tour: GuidedTour) -> tuple[Card, ...]:
    """Return the works of a tour in its order, as far as they are in the edition."""
    shown = (contents.known(point.piece_id) for point in tour.points)
    return tuple(card for card in shown if card)


def tour_title(contents: Contents, tour: GuidedTour) -> str:
    """Return what a tour is called."""
    if not tour.minutes:
        return contents.say(tour.title)
    if tour.minutes == 2:  # noqa: PLR2004 - the two lengths are offered in words
        return QCoreApplication.translate("Tours", "Two minutes")
    if tour.minutes == 10:  # noqa: PLR2004
        return QCoreApplication.translate("Tours", "Ten minutes")
    return QCoreApplication.translate("Tours", "{number} minutes").format(number=digits(tour.minutes))


def tour_value(contents: Contents, tour: GuidedTour) -> Value:
    """Return what a visitor is told of a tour before it; ``minutes`` is 0 where nobody knows."""
    welcome = contents.say(tour.welcome)
    if tour.minutes:
        welcome = QCoreApplication.translate(
            "Tours",
            "A few works from every part of the gallery, one after the other. "
            "You can stop anywhere, look around, and come back.",
        )
    return {
        "identity": tour.identity,
        "title": tour_title(contents, tour),
        "welcome": welcome,
        "welcomeLanguage": "" if tour.minutes else contents.own_tongue(tour.welcome),
        "works": len(stops_of(contents, tour)),
        "minutes": math.ceil(tour.seconds / 60),
        "short": tour.minutes > 0,
    }


def stop_value(contents: Contents, card: Card) -> Value:
    """Return what is shown of a work in a list: a picture only where nobody has to choose it first."""
    shown = card.open_picture
    return {
        "pieceId": card.piece_id,
        "number": card.number,
        "title": contents.say(card.title),
        "language": contents.own_tongue(card.title),
        "names": names_in_a_row(card.names),
        "heard": card.heard,
        "noted": card.noted,
        "picture": contents.picture(shown) if shown else None,
    }


def narration_value(contents: Contents, point: TourPoint | None) -> Value:
    """Return what is told at a stop in words and in sound, each with its language where it is a foreign one.

    There is one sound or none.
    """
    if point is None:
        return NO_NARRATION
    text, tongue = spoken(point.narration, contents.language)
    heard = point.sound.language if point.sound else ""
    return {
        "text": text,
        "language": contents.foreign(tongue) if text else "",
        "sounds": contents.recordings([point.sound], tongue) if point.sound else [],
        "soundLanguage": contents.foreign(heard) if heard else "",
    }
