"""The scenes of exploring, of tours, and of what a visitor keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exhibit.model.edition import GuidedTour
from ui.kiosk.scenes.found_works import FoundWorks, is_open
from ui.kiosk.scenes.scene import Scene, Walk, begin, part, see_all, to

if TYPE_CHECKING:
    from ui.kiosk.kiosk import Kiosk


def walking(found: FoundWorks) -> list[Scene]:
    """Return them in the order in which a visitor might come to them."""
    explore = (begin, lambda kiosk: part(kiosk, "explore").openPage())
    keep = (begin, *_keeping(found))
    visit = (*keep, lambda kiosk: part(kiosk, "visiting").openPage())
    return [
        Scene(name="explore", way=explore),
        Scene(name="explore-end", way=explore, scrolled=("exploreFlick", 1.0)),
        Scene(name="wall-tones", way=(begin, lambda kiosk: part(kiosk, "explore").openTones())),
        Scene(name="visit", way=visit),
        Scene(name="visit-end", way=visit, scrolled=("visitFlick", 1.0)),
        Scene(name="visit-empty", way=(begin, lambda kiosk: part(kiosk, "visiting").openPage())),
        Scene(name="home-kept", way=(*keep, lambda kiosk: kiosk.home())),
        *_tours(found),
    ]


def _tours(found: FoundWorks) -> list[Scene]:
    """Return the scenes of a short walk and of a curator's tour."""
    short = next((tour for tour in found.tours if tour.minutes), None)
    told = next((tour for tour in found.tours if not tour.minutes), None)
    scenes: list[Scene] = []
    for name, tour in (("tour-short", short), ("tour", told)):
        scenes += _tour(name, tour) if tour else []
    return scenes


def _tour(name: str, tour: GuidedTour) -> list[Scene]:
    way = (begin, _on_tour(tour.identity))
    begun = (*way, lambda kiosk: part(kiosk, "walks").begin(1))
    return [
        Scene(name=name, way=way),
        Scene(name=f"{name}-stop", way=begun),
        Scene(name=f"{name}-left", way=(*begun, see_all)),
        Scene(name=f"{name}-again", way=(*begun, lambda kiosk: kiosk.back())),
    ]


def _keeping(found: FoundWorks) -> list[Walk]:
    """Return how a visitor keeps six works."""
    cards = [page.card for page in found.pages if is_open(page)][:6]
    return [step for card in cards for step in (to(card), _keep)]


def _keep(kiosk: Kiosk) -> None:
    part(kiosk, "visiting").toggle()


def _on_tour(identity: str) -> Walk:
    return lambda kiosk: part(kiosk, "walks").openTour(identity)
