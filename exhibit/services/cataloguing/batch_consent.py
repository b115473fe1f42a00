"""A batch edit of consents: shown here, recorded by ``consenting``, whose rules are the only ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from exhibit.model.consent import Consent, Use
from exhibit.model.dossier import Dossier
from exhibit.model.history import Change, Step
from exhibit.model.refusals import Refusal
from exhibit.ports import Catalog
from exhibit.services.cataloguing.batch_edits import Draft
from exhibit.services.cataloguing.counting import counted
from exhibit.services.reviewing import consenting


@dataclass(frozen=True, slots=True)
class RecordConsent:
    """Record the same answer for some uses on every piece; its own piece and use say nothing."""

    uses: tuple[Use, ...]
    answer: Consent

    def check(self) -> None:
        """Refuse an answer about nothing."""
        if not self.uses:
            raise Refusal("No use is chosen yet.", advice="Choose what the answer is about.")

    def label(self, pieces: int) -> str:
        """Name the edit; the step itself is named by ``consenting``."""
        return f"Record consent of {counted(pieces, 'piece')}"

    def drafts(self, dossier: Dossier) -> Iterator[Draft]:
        """Show what was answered for these uses, and what would be."""
        present = [one for one in dossier.consents if one.use in self.uses]
        wanted = [replace(self.answer, piece_id=dossier.piece.id, use=use) for use in self.uses]
        there = {replace(one, id=0, scan="") for one in present}
        changes = tuple(Change("consent", None, one) for one in wanted if replace(one, scan="") not in there)
        before = "; ".join(_said(one) for one in present)
        yield Draft("consent", before, "; ".join(_said(one) for one in wanted), changes)

    def record(self, catalog: Catalog, piece_ids: Sequence[int], who: str) -> Step | None:
        """Record the answer for these pieces in one step. Raises ``Refusal`` where its dates cannot be."""
        return consenting.record(catalog, piece_ids, self.uses, self.answer, who)


def _said(consent: Consent) -> str:
    """Return an answer in few words: "kiosk: yes, by Ana Ruiz, until 2027-01-01"."""
    parts = [f"{consent.use}: {'yes' if consent.granted else 'no'}"]
    if consent.given_by:
        parts.append(f"by {consent.given_by}")
    if consent.signed_on:
        parts.append(f"signed {consent.signed_on}")
    if consent.expires_on:
        parts.append(f"until {consent.expires_on}")
    if consent.withdrawn_on:
        parts.append(f"withdrawn {consent.withdrawn_on}")
    return ", ".join(parts)
