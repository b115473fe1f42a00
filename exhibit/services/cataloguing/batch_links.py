"""Batch edits of what joins a piece to others: its credits and its tags. See ``batch_edits``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from exhibit.model.dossier import Dossier
from exhibit.model.history import Change
from exhibit.model.people import Credit
from exhibit.model.refusals import Refusal
from exhibit.model.vocabulary import Tag, Term
from exhibit.services.cataloguing.batch_edits import Draft
from exhibit.services.cataloguing.counting import counted
from exhibit.services.cataloguing.describing import quoted


@dataclass(frozen=True, slots=True)
class ChangeRole:
    """Give credits another role: those of the role ``before``, all where that is empty.

    ``labels`` are pairs of a role's slug and label, for the preview.
    """

    before: str
    after: str
    labels: tuple[tuple[str, str], ...] = ()

    def check(self) -> None:
        """Refuse no role."""
        if not self.after:
            raise Refusal("No role is chosen yet.", advice="Choose what the people did.")

    def label(self, pieces: int) -> str:
        """Name the step."""
        return f"Change the credit role of {counted(pieces, 'piece')}"

    def drafts(self, dossier: Dossier) -> Iterator[Draft]:
        """Change the roles; a credit that would say the same as another of this piece goes."""
        said = dict(self.labels)
        have = {(one.contributor_id, one.role) for one, _ in dossier.credits}
        for credit, person in dossier.credits:
            if self.before not in {"", credit.role}:
                continue
            name = f"credit of {person.legal_name or person.display_name or person.organization}"
            before, after = (said.get(role, role) for role in (credit.role, self.after))
            yield Draft(name, before, after, tuple(self._changes(credit, have)))

    def _changes(self, credit: Credit, have: set[tuple[int, str]]) -> Iterator[Change]:
        if credit.role == self.after:
            return
        if (credit.contributor_id, self.after) in have:
            yield Change("credit", credit, None)
        else:
            have.add((credit.contributor_id, self.after))
            yield Change("credit", credit, replace(credit, role=self.after))


@dataclass(frozen=True, slots=True)
class ChangeTags:
    """Add some terms and take others away; a new keyword has no id yet when it is shown.

    ``language`` is the one in which the preview says them.
    """

    added: tuple[Term, ...] = ()
    removed: tuple[Term, ...] = ()
    language: str = "en"

    def check(self) -> None:
        """Refuse no tags."""
        if not self.added and not self.removed:
            raise Refusal("No tag is chosen yet.", advice="Choose tags to add or to remove.")

    def label(self, pieces: int) -> str:
        """Name the step: "Add 3 tags to 41 pieces", "Remove “Rain” from 1 piece", or both at once."""
        if self.added and self.removed:
            return f"Change the tags of {counted(pieces, 'piece')}"
        verb, preposition = ("Add", "to") if self.added else ("Remove", "from")
        terms = self.added or self.removed
        what = quoted(terms[0].label("en")) if len(terms) == 1 else counted(len(terms), "tag")
        return f"{verb} {what} {preposition} {counted(pieces, 'piece')}"

    def drafts(self, dossier: Dossier) -> Iterator[Draft]:
        """Show the tags of each vocabulary before and after."""
        present = {_key(term): term for term in dossier.terms}
        touched = {term.vocabulary for term in (*self.added, *self.removed)}
        gone = {_key(term) for term in self.removed}
        for vocabulary in sorted(touched):
            before = [term for term in present.values() if term.vocabulary == vocabulary]
            new = [one for one in self.added if one.vocabulary == vocabulary and _key(one) not in present]
            leaving = [term for term in before if _key(term) in gone]
            after = [*new, *(term for term in before if _key(term) not in gone)]
            changes = [
                *(Change("tag", Tag(piece_id=dossier.piece.id, term_id=one.id), None) for one in leaving),
                *(Change("tag", None, Tag(piece_id=dossier.piece.id, term_id=one.id)) for one in new),
            ]
            said = [", ".join(term.label(self.language) for term in terms) for terms in (before, after)]
            yield Draft(vocabulary.replace("_", " "), said[0], said[1], tuple(changes))


def _key(term: Term) -> tuple[str, str]:
    return (term.vocabulary, term.slug)
