"""The piece in hand as the form shows it: read in one go."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from exhibit.model.consent import Use
from exhibit.model.dossier import Dossier
from exhibit.model.gate import Lack, Verdict, judge
from exhibit.model.pieces import TextKind
from exhibit.model.vocabulary import in_language
from exhibit.ports import CatalogReader
from exhibit.services.dossiers import gather

SUMMED = 500
"""Of how many chosen pieces it is counted what they lack."""


@dataclass(frozen=True, slots=True)
class InHand:
    """A piece with the gate's answers for today; ``shared`` counts the pieces of each contributor."""

    dossier: Dossier
    verdicts: dict[Use, Verdict]
    shared: dict[int, int]

    @property
    def piece_id(self) -> int:
        """The piece's id."""
        return self.dossier.piece.id

    @property
    def original(self) -> str:
        """The language of the original."""
        return self.dossier.piece.language

    @property
    def title(self) -> str:
        """The title in the language of the original, else in any; empty without one."""
        return in_language(self.dossier.words(TextKind.TITLE), self.original)

    def text(self, kind: TextKind, language: str) -> str:
        """Return the piece's own text of a kind in exactly this language."""
        return dict(self.dossier.words(kind)).get(language, "")


def take_in_hand(reader: CatalogReader, piece_id: int, day: date) -> InHand:
    """Read a piece. Raises ``NotFound``."""
    dossier = gather(reader, [piece_id])[0]
    people = {person.id for _, person in dossier.credits}
    named = {(one.contributor_id, one.piece_id) for one in reader.credits.find(contributor_id=people)}
    return InHand(
        dossier,
        {use: judge(dossier, use, day) for use in Use},
        dict(Counter(contributor_id for contributor_id, _ in named)),
    )


def sum_up(reader: CatalogReader, piece_ids: tuple[int, ...], day: date) -> dict[Lack, int]:
    """Count how many of the pieces lack what, for the kiosk; nothing where they are more than ``SUMMED``."""
    if len(piece_ids) > SUMMED:
        return {}
    verdicts = [judge(dossier, Use.KIOSK, day) for dossier in gather(reader, piece_ids)]
    counts = Counter(lack for verdict in verdicts for lack in verdict.lacks)
    return {lack: counts[lack] for lack in Lack if counts[lack]}
