"""Accession numbers for new pieces: the submission id where it is free, else year and running number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from exhibit.model.pieces import Piece
from exhibit.model.said import Said
from exhibit.ports import CatalogReader
from exhibit.services.importing.drafts import Draft
from exhibit.services.importing.report import RowReport

_AT_ONCE = 500


class Accessions:
    """Gives each new piece an accession number that no piece has."""

    def __init__(
        self, reader: CatalogReader, drafts: tuple[Draft, ...], taken: Mapping[int, Piece], today: date
    ) -> None:
        self._reader = reader
        self._year = today.year
        wanted = {draft.submission_id for draft in drafts if draft.submission_id}
        held = reader.pieces.find(accession=wanted) if wanted else ()
        self._taken = {piece.accession for piece in (*held, *taken.values())}
        self._reserved = wanted
        self._running = self._numbers(self._last() if len(taken) < len(drafts) else 0)

    def give(self, draft: Draft, report: RowReport) -> str:
        """Return a free accession number for a draft."""
        own = draft.submission_id
        if own and own not in self._taken:
            self._taken.add(own)
            return own
        number = next(one for one in self._running if one not in self._taken and one not in self._reserved)
        if own:
            report.warnings.append(
                Said(
                    "Another piece has the accession number “{own}”; this one got {number}.",
                    own=own,
                    number=number,
                )
            )
        return number

    def _numbers(self, last: int) -> Iterator[str]:
        """Count on from the highest running number of the year."""
        while True:
            last += 1
            yield f"{self._year}-{last:04d}"

    def _last(self) -> int:
        """Find the highest number in use, block by block, up to a block that is quite free.

        Asked once, before any piece is added: a dry run, which adds none, must come to the same numbers.
        """
        last, start = 0, 1
        while True:
            block = {f"{self._year}-{number:04d}": number for number in range(start, start + _AT_ONCE)}
            held = self._reader.pieces.find(accession=set(block))
            if not held:
                return last
            last, start = max(block[piece.accession] for piece in held), start + _AT_ONCE
