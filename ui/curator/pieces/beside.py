"""What the page asks of the form that stands beside the pieces, where it can do that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from exhibit.model.gate import Lack
from ui.actions import Deed


@runtime_checkable
class Beside(Protocol):
    """A form of the piece in hand."""

    def flush(self) -> None:
        """Save what is typed."""

    def focus_lack(self, lack: Lack) -> None:
        """Go to where a lack is mended, as soon as the piece in hand is shown."""

    def deeds(self) -> Sequence[Deed]:
        """Return what can be done with the form."""

    def state(self) -> dict[str, object]:
        """Return how the form stands."""

    def restore(self, state: dict[str, object]) -> None:
        """Let the form stand as it stood."""
