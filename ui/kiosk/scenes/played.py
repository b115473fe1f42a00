"""The scenes of what is watched, listened to, or was sent as pages."""

from __future__ import annotations

from collections.abc import Callable

from exhibit.model.edition import PiecePage, Plays
from ui.kiosk.scenes.found_works import FoundWorks, is_open
from ui.kiosk.scenes.scene import Scene, begin, to

_PLAYED: dict[str, tuple[str, Callable[[PiecePage], bool]]] = {
    "piece-film": (
        "pieceFlick",
        lambda page: is_open(page) and bool(page.card.picture) and page.card.door == "watch",
    ),
    "reader-sound": (
        "readerFlick",
        lambda page: is_open(page) and page.card.picture is None and bool(page.transcript),
    ),
    "reader-pages": (
        "readerFlick",
        lambda page: is_open(page) and page.card.picture is None and bool(page.pictures),
    ),
}
"""What is scrolled on such a screen, and which works are such."""


def played(found: FoundWorks) -> list[Scene]:
    """Return the scenes before anything is touched, at the end of the page, and of a film in the middle."""
    scenes: list[Scene] = []
    for name, (flick, test) in _PLAYED.items():
        card = found.first(test)
        if card:
            way = (begin, to(card))
            scenes += [
                Scene(name=name, way=way),
                Scene(name=f"{name}-end", way=way, scrolled=(flick, 1.0)),
            ]
    film = found.first(lambda page: is_open(page) and any(one.plays is Plays.FILM for one in page.recordings))
    if film:
        scenes.append(Scene(name="piece-film-playing", way=(begin, to(film)), played=0.5))
    return scenes
