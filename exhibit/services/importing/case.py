"""One draft and its piece while they are brought together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from exhibit.model.pieces import Piece
from exhibit.ports import MediumFacts
from exhibit.services.importing.bench import Bench
from exhibit.services.importing.drafts import Draft
from exhibit.services.importing.report import FieldChange, RowReport
from exhibit.services.importing.reported import Stays


@dataclass(slots=True)
class Case:
    """One draft on the bench: its piece, whether that is new, and the report that is being written.

    ``others`` are the drafts of the other pieces of this import by piece; ``stored`` are the
    files that can be taken, by SHA-256, with what decoding learned of a picture; None before any was tried.
    ``survey`` is what the source is known by. ``quiet`` is set where something changed that no report tells:
    what the piece is known by. ``had`` are the files, by SHA-256, that came for the piece before,
    ``away`` those of them that somebody took from it at the desk.
    """

    bench: Bench
    draft: Draft
    piece: Piece
    new: bool
    report: RowReport
    others: Mapping[int, Draft]
    stored: Mapping[str, MediumFacts | None] | None
    survey: str = ""
    quiet: bool = False
    had: frozenset[str] = frozenset()
    away: frozenset[str] = frozenset()

    def changed(self, field: str, old: object, new: object) -> None:
        """Report that a field of a piece that was there before holds something else now."""
        if not self.new:
            self.report.changes.append(FieldChange(field, said(old), said(new)))

    def stays(self, field: str, stated: object, held: object = "") -> None:
        """Report what was changed at the desk, or taken away, and is stated as it was before that."""
        told = Stays(field, said(stated), said(held))
        if told not in self.report.stays:
            self.report.stays.append(told)


def said(value: object) -> str:
    """Return a value as the report says it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value.isoformat() if isinstance(value, date) else str(value)
