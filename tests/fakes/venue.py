"""A venue's store in memory."""

from __future__ import annotations

from dataclasses import replace

from exhibit.model.reflection import Reflection, Standing
from exhibit.model.refusals import DiskRefused, NotFound


class FakeVenue:
    """A ``VenueStore`` that forgets everything with the test; ``full`` is a disk that takes nothing more.

    ``trials`` counts how often it was asked whether it keeps anything.
    """

    salt = b"salt"

    def __init__(self) -> None:
        self._kept: dict[int, Reflection] = {}
        self.full = False
        self.trials = 0
        self.closed = False

    def ensure_keeps(self) -> None:
        """Refuse where the disk is full."""
        self.trials += 1
        if self.full:
            raise DiskRefused("The disk is full.")

    def leave(self, reflection: Reflection) -> Reflection:
        """Keep a reflection."""
        if self.full:
            raise DiskRefused("The disk is full.")
        if reflection.code_digest in {one.code_digest for one in self._kept.values()} - {""}:
            raise ValueError(reflection.code_digest)
        kept = replace(reflection, id=len(self._kept) + 1)
        self._kept[kept.id] = kept
        return kept

    def reflections(
        self, *, gallery: str = "", standing: Standing | None = None, piece_id: int | None = None
    ) -> tuple[Reflection, ...]:
        """Return those that are asked for, newest first."""
        return tuple(
            one
            for one in reversed(self._kept.values())
            if gallery in {"", one.gallery}
            and standing in {None, one.standing}
            and piece_id in {None, one.piece_id}
        )

    def numbers(self, *, gallery: str, standing: Standing) -> frozenset[int]:
        """Return the ids of those that are asked for."""
        return frozenset(one.id for one in self.reflections(gallery=gallery, standing=standing))

    def decide(self, reflection_id: int, standing: Standing) -> None:
        """Set a standing."""
        if standing is Standing.TAKEN_BACK:
            raise ValueError(standing)
        one = self._kept.get(reflection_id)
        if one is None or one.standing is Standing.TAKEN_BACK:
            raise NotFound(f"There is no reflection number {reflection_id}.")
        self._kept[reflection_id] = replace(one, standing=standing)

    def take_back(self, code_digest: str) -> bool:
        """Erase what a code belongs to."""
        for one in self._kept.values():
            if code_digest and one.code_digest == code_digest:
                gone = {"text": "", "prompt": "", "drawing": (), "code_digest": ""}
                self._kept[one.id] = replace(one, standing=Standing.TAKEN_BACK, **gone)  # type: ignore[arg-type]
                return True
        return False

    def close(self) -> None:
        """Remember that it was closed."""
        self.closed = True
