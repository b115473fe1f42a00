"""Merging terms that mean the same: nothing said of a piece is lost, and the old name leads on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from exhibit.model.history import Step
from exhibit.model.people import Credit
from exhibit.model.said import Said
from exhibit.model.vocabulary import MERGED_INTO, Tag, Term
from exhibit.ports import Catalog, CatalogReader, UnitOfWork
from exhibit.services.cataloguing.counting import counted
from exhibit.services.cataloguing.tagging import ROLE
from exhibit.services.cataloguing.term_editing import NotATerm, each_once


@dataclass(frozen=True, slots=True, kw_only=True)
class TermMerge:
    """What merging would do: how many tags or credits move, and how many go because the piece has both."""

    into: Term
    merged: tuple[Term, ...]
    moved: int
    folded: int
    pieces: int


def plan_merge(reader: CatalogReader, term_ids: Sequence[int], into_id: int) -> TermMerge:
    """Return what merging terms into another would do. Raises ``NotATerm`` where they do not go together."""
    into = reader.terms.get(into_id)
    merged = tuple(reader.terms.get(one) for one in dict.fromkeys(term_ids) if one != into_id)
    _go_together(reader, merged, into)
    uses = _uses(reader, merged)
    kept = {_place(one) for one in _uses(reader, (into,))}
    new = {_place(one) for one in uses} - kept
    pieces = len({one.piece_id for one in uses})
    return TermMerge(into=into, merged=merged, moved=len(new), folded=len(uses) - len(new), pieces=pieces)


def merge_terms(catalog: Catalog, term_ids: Sequence[int], into_id: int, who: str = "") -> Step | None:
    """Move every tag or credit of some terms to another term, once for each piece, and retire them.

    Narrower terms move along. The merged terms keep the other's id in their trait ``merged_into``; the other
    takes their names as synonyms. Raises ``NotATerm`` for terms of different vocabularies.
    """
    with catalog.read() as view:
        plan = plan_merge(view, term_ids, into_id)
    if not plan.merged:
        return None
    first = plan.merged[0].label("en")
    what = f"“{first}”" if len(plan.merged) == 1 else counted(len(plan.merged), "term")
    with catalog.write(f"Merge {what} into “{plan.into.label('en')}”", who) as work:
        _move_uses(work, plan)
        for term in plan.merged:
            for narrower in work.terms.find(vocabulary=term.vocabulary, parent=term.slug):
                work.terms.put(replace(narrower, parent=plan.into.slug))
            work.terms.put(_retired(term, plan.into))
        names = [*plan.into.synonyms, *(name for term in plan.merged for name in _names(term, plan.into))]
        work.terms.put(replace(plan.into, synonyms=each_once(names)))
        return work.commit()


def _go_together(reader: CatalogReader, merged: Sequence[Term], into: Term) -> None:
    if any(term.vocabulary != into.vocabulary for term in merged):
        raise NotATerm("Only terms of the same vocabulary can be merged.")
    if into.retired:
        raise NotATerm(
            Said("“{label}” is retired.", label=into.label("en")),
            advice="Bring it back first, or choose another.",
        )
    for term in merged:
        narrower = reader.terms.find(vocabulary=term.vocabulary, parent=term.slug)
        if narrower and into.parent:
            raise NotATerm(
                Said(
                    "“{label}” has terms below it, and “{other}” stands below another.",
                    label=term.label("en"),
                    other=into.label("en"),
                ),
                advice="Move those terms first.",
            )


def _uses(reader: CatalogReader, terms: Sequence[Term]) -> tuple[Tag | Credit, ...]:
    if any(term.vocabulary == ROLE for term in terms):
        return reader.credits.find(role={term.slug for term in terms})
    return reader.tags.find(term_id={term.id for term in terms})


def _place(use: Tag | Credit) -> tuple[int, int]:
    return (use.piece_id, use.contributor_id if isinstance(use, Credit) else 0)


def _move_uses(work: UnitOfWork, plan: TermMerge) -> None:
    """Move each use; one that would say a second time what is said already goes."""
    said = {_place(one) for one in _uses(work, (plan.into,))}
    for use in _uses(work, plan.merged):
        once_more = _place(use) in said
        said.add(_place(use))
        if isinstance(use, Credit):
            if once_more:
                work.credits.remove(use.id)
            else:
                work.credits.put(replace(use, role=plan.into.slug))
        elif once_more:
            work.tags.remove(use.id)
        else:
            work.tags.put(replace(use, term_id=plan.into.id))


def _retired(term: Term, into: Term) -> Term:
    traits = (*(pair for pair in term.traits if pair[0] != MERGED_INTO), (MERGED_INTO, into.slug))
    return replace(term, retired=True, traits=traits)


def _names(term: Term, into: Term) -> list[str]:
    """Return what a term was called and the other is not."""
    own = {label for _, label in into.labels}
    return [name for name in (*(label for _, label in term.labels), *term.synonyms) if name not in own]
