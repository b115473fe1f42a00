"""What is around the kiosk where it is opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from exhibit.ports import VenueStore
from exhibit.settings import Settings
from ui.kiosk.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the kiosk is given: settings, a monotonic clock, the theme of its screen."""

    settings: Settings
    clock: Callable[[], float]
    theme: Theme
    fullscreen: bool = False
    window_inches: int = 0
    """The diagonal the window itself stands for, where no screen is there to be asked; 0 on a real one."""
    venue: VenueStore | None = None
    """Where reflections are kept; None where visitors are to leave none."""
