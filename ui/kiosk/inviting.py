"""Whether visitors are invited to leave reflections: only while the venue's store can keep them."""

from __future__ import annotations

import logging

from exhibit.model.refusals import Refusal
from exhibit.ports import VenueStore

_log = logging.getLogger(__name__)


class Invitation:
    """Stands while the store keeps what is left. Staff read in the log when that changes, and why."""

    def __init__(self, venue: VenueStore | None) -> None:
        self._venue = venue
        self._keeps: bool | None = None

    @property
    def stands(self) -> bool:
        """Whether somebody may be invited, as far as is known."""
        return bool(self._keeps)

    def renew(self) -> None:
        """Ask the store if it was not asked yet, or refused: a disk may have room again."""
        if not self._keeps:
            self._ask()

    def learn(self, *, kept: bool) -> bool:
        """Hear what became of something that was sent; tell whether the invitation changed by that."""
        before = self.stands
        if kept:
            self._know(None)
        else:
            self._ask()
        return before is not self.stands

    def _ask(self) -> None:
        if self._venue is None:
            return
        try:
            self._venue.ensure_keeps()
        except Refusal as refusal:
            self._know(refusal)
        else:
            self._know(None)

    def _know(self, refusal: Refusal | None) -> None:
        before, self._keeps = self._keeps, refusal is None
        if refusal is not None and before is not False:
            _log.warning("Visitors are not invited to leave reflections. %s", refusal)
        elif refusal is None and before is False:
            _log.warning("Visitors are invited to leave reflections again.")
