"""The screens and states worth a picture, and how a visitor comes to each, by group of screens."""

from __future__ import annotations

from exhibit.ports import EditionReader
from ui.kiosk.scenes.found_works import FoundWorks
from ui.kiosk.scenes.panels import panels, without_gallery
from ui.kiosk.scenes.played import played
from ui.kiosk.scenes.reflecting import reflecting
from ui.kiosk.scenes.scene import Scene
from ui.kiosk.scenes.searching import searching
from ui.kiosk.scenes.walking import walking
from ui.kiosk.scenes.walls import front, walls
from ui.kiosk.scenes.works import works

__all__ = ["Scene", "scenes_of"]


def scenes_of(reader: EditionReader) -> list[Scene]:
    """Return every scene this edition has works for."""
    found = FoundWorks(reader)
    return [
        *front(),
        *walls(reader),
        *walking(found),
        *works(found),
        *played(found),
        *panels(found),
        *searching(),
        *reflecting(found),
        *without_gallery(),
    ]
