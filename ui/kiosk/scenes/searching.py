"""The scenes of the search and of the number pad."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exhibit.session import Overlay
from ui.kiosk.scenes.scene import Scene, Walk, begin

if TYPE_CHECKING:
    from ui.kiosk.kiosk import Kiosk

_TYPED = {"search-found": "the", "search-near": "nigth", "search-nothing": "xyzzy qwert"}


def searching() -> list[Scene]:
    """Return the search as it opens, with works found, with none, and the number pad."""
    return [
        Scene(name="search", way=(begin, _seek(""))),
        *(Scene(name=name, way=(begin, _seek(text))) for name, text in _TYPED.items()),
        Scene(name="search-read", way=(begin, _seek("the")), clicked=("key-done",)),
        Scene(name="search-contrast", way=(begin, _seek("the")), contrast=True),
        Scene(name="number", way=(begin, _pad)),
    ]


def _seek(text: str) -> Walk:
    return lambda kiosk: kiosk.do(lambda session: session.open_search(text))


def _pad(kiosk: Kiosk) -> None:
    kiosk.do(lambda session: session.open_layer(Overlay.NUMBER))
