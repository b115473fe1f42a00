"""What the pictures of the desk show: every page, in the states a curator meets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.curator.desk import Desk

Settle = Callable[["Desk"], None]


@dataclass(frozen=True, slots=True)
class Scene:
    """A state to be drawn; ``catalog`` is ``empty`` or ``filled``, ``walk`` brings the desk there."""

    name: str
    catalog: str
    walk: Callable[[Desk, Settle], None]


def _page(name: str) -> Callable[[Desk, Settle], None]:
    def walk(desk: Desk, settle: Settle) -> None:
        desk.show_page(name)

    return walk


SCENES: tuple[Scene, ...] = ()
