"""What the pictures of the desk show: every page, in the states a curator meets."""

from __future__ import annotations

from dataclasses import dataclass

from ui.curator.staging import arranging, describing, importing, judging, window
from ui.curator.staging.stage import Walk


@dataclass(frozen=True, slots=True)
class Scene:
    """A state to be drawn; ``catalog`` is one of the kinds in ``stage``, ``walk`` brings the desk there."""

    name: str
    catalog: str
    walk: Walk


SCENES: tuple[Scene, ...] = tuple(
    Scene(*one) for room in (window, importing, describing, judging, arranging) for one in room.SCENES
)
