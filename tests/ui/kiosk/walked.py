"""A visitor who comes to every scene of an edition that has a work, a tour and a reflection of each kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from exhibit.services.reflecting.sampling import leave_samples
from tests.exhibit.services.reflecting.test_reflecting import DAY
from tests.fakes.edition import FakeEdition, sample_edition
from tests.fakes.venue import FakeVenue
from tests.ui.kiosk.toured import toured
from tests.ui.visitor import Visitor
from ui.kiosk.scenes import Scene, scenes_of

SIZES = [(1280, 720), (1920, 1080), (1080, 1920)]
PERCENTS = [100, 200]


def whole_edition(folder: Path) -> FakeEdition:
    """Return the sample edition with tours."""
    return toured(sample_edition(folder))


def filled_venue(edition: FakeEdition) -> FakeVenue:
    """Return a venue with reflections of every kind."""
    venue = FakeVenue()
    leave_samples(venue, edition, DAY)
    return venue


def all_scenes(edition: FakeEdition, *, opened: bool = True) -> list[Scene]:
    """Return the scenes in which nothing plays, with a gallery or without one."""
    return [scene for scene in scenes_of(edition) if scene.opened is opened and not scene.played]


def go(visitor: Visitor, scene: Scene, percent: int = 100, *, contrast: bool = False) -> str:
    """Come to a scene as the next visitor; return words that say where, for what fails there."""
    visitor.kiosk.startOver()
    visitor.clock.now = 0
    visitor.kiosk.setTextPercent(percent)
    if contrast:
        visitor.kiosk.setHighContrast(True)
    scene.walk(visitor.kiosk, visitor.clock)
    visitor.settle()
    scene.scroll(visitor.window)
    visitor.settle()
    size = visitor.window.width(), visitor.window.height()
    return f"on {scene.name} at {percent} % in {size}{' in black and white' if contrast else ''}"


def spread(scenes: Sequence[Scene], kinds: int, at: int) -> Iterator[Scene]:
    """Give each of so many kinds of walk its share, so that together they see every scene."""
    return iter(scenes[at::kinds])
