"""Giving terms to pieces and taking them away, any number of both in one step.

No vocabulary is limited to one term: a piece can have two forms or two perspectives (decision 0004), and an
import takes as many as a cell names. ``set_tags`` is for whoever wants the terms of one vocabulary replaced.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence

from exhibit.model.history import Step
from exhibit.model.refusals import Refusal
from exhibit.model.said import Said
from exhibit.model.vocabulary import KEYWORD, Tag, Term
from exhibit.ports import Catalog, CatalogReader, UnitOfWork
from exhibit.services.cataloguing.counting import counted
from exhibit.services.importing.terms import keyword_slug, keyword_term

ROLE = "role"
"""The one vocabulary that is not for tagging: its terms say what a contributor did, in a credit."""


def offered(terms: Iterable[Term]) -> tuple[Term, ...]:
    """Return the terms that may be given to a piece: no credit roles, nothing retired."""
    return tuple(term for term in terms if term.vocabulary != ROLE and not term.retired)


def tag_counts(reader: CatalogReader, piece_ids: Collection[int]) -> dict[int, int]:
    """Return on how many of these pieces each term is, by the term's id; what is on none is left out."""
    return dict(Counter(tag.term_id for tag in reader.tags.find(piece_id=set(piece_ids))))


def add_tags(
    catalog: Catalog,
    piece_ids: Sequence[int],
    term_ids: Sequence[int],
    who: str = "",
    *,
    keywords: Sequence[str] = (),
) -> Step | None:
    """Give terms to pieces, and keywords as they were typed; None where all of them were there already.

    A keyword that nobody used before becomes a term. Raises ``Refusal`` for a retired term, a credit role or
    a keyword without a letter, and ``NotFound`` for a term or piece that is not there.
    """
    with catalog.read() as view:
        terms = [*_usable(view, term_ids), *keyword_terms(view, keywords)]
        present = _present(view, piece_ids)
    wanted = [(piece, term) for piece in piece_ids for term in terms if term.id not in present[piece]]
    if not wanted:
        return None
    with catalog.write(_label("Add", "to", wanted), who) as work:
        give(work, wanted)
        return work.commit()


def remove_tags(
    catalog: Catalog, piece_ids: Sequence[int], term_ids: Sequence[int], who: str = ""
) -> Step | None:
    """Take terms from pieces; None where no piece had any of them."""
    with catalog.read() as view:
        tags = view.tags.find(piece_id=set(piece_ids), term_id=set(term_ids))
        terms = {term.id: term for term in view.terms.find(id=set(term_ids))}
    if not tags:
        return None
    gone = [(tag.piece_id, terms[tag.term_id]) for tag in tags]
    with catalog.write(_label("Remove", "from", gone), who) as work:
        for tag in tags:
            work.tags.remove(tag.id)
        return work.commit()


def set_tags(
    catalog: Catalog,
    piece_ids: Sequence[int],
    vocabulary: str,
    term_ids: Sequence[int],
    who: str = "",
    *,
    keywords: Sequence[str] = (),
) -> Step | None:
    """Let pieces have exactly these terms of a vocabulary; others stay. Raises as ``add_tags``."""
    with catalog.read() as view:
        terms = [*_usable(view, term_ids), *keyword_terms(view, keywords)]
        present = _present(view, piece_ids)
        own = {term.id for term in view.terms.find(vocabulary=vocabulary)}
        tags = view.tags.find(piece_id=set(piece_ids), term_id=own - {term.id for term in terms})
    wanted = [(piece, term) for piece in piece_ids for term in terms if term.id not in present[piece]]
    changed = {piece for piece, _ in wanted} | {tag.piece_id for tag in tags}
    if not changed:
        return None
    name = vocabulary.replace("_", " ")
    with catalog.write(f"Set the {name} of {counted(len(changed), 'piece')}", who) as work:
        for tag in tags:
            work.tags.remove(tag.id)
        give(work, wanted)
        return work.commit()


def keyword_terms(reader: CatalogReader, keywords: Iterable[str]) -> tuple[Term, ...]:
    """Return the terms of keywords as typed, each once; those not kept yet have the id 0.

    Raises ``Refusal`` for one without a letter or a digit.
    """
    typed = {keyword_slug(word): keyword_term(word) for word in keywords}
    if "" in typed:
        raise Refusal("A keyword needs a letter or a digit.")
    if not typed:
        return ()
    known = {term.slug: term for term in reader.terms.find(vocabulary=KEYWORD, slug=set(typed))}
    return tuple(known.get(slug, term) for slug, term in typed.items())


def give(work: UnitOfWork, wanted: Iterable[tuple[int, Term]]) -> None:
    """Give each piece its term, keeping keywords that are new; for use within a unit of work."""
    made: dict[str, Term] = {}
    for piece_id, term in wanted:
        kept = term
        if not term.id:
            kept = made.get(term.slug) or work.terms.add(term)
            made[term.slug] = kept
        work.tags.add(Tag(piece_id=piece_id, term_id=kept.id))


def _usable(reader: CatalogReader, term_ids: Sequence[int]) -> tuple[Term, ...]:
    terms = tuple(reader.terms.get(one) for one in dict.fromkeys(term_ids))
    for term in terms:
        if term.vocabulary == ROLE:
            raise Refusal(
                Said("“{label}” says what somebody did; it belongs into a credit.", label=term.label("en"))
            )
        if term.retired:
            raise Refusal(
                Said("“{label}” is retired and is not given to pieces any more.", label=term.label("en")),
                advice="Choose another term, or bring this one back on the page of terms.",
            )
    return terms


def _present(reader: CatalogReader, piece_ids: Sequence[int]) -> dict[int, set[int]]:
    """Return the ids of the terms that each piece has."""
    present: dict[int, set[int]] = defaultdict(set)
    for tag in reader.tags.find(piece_id=set(piece_ids)):
        present[tag.piece_id].add(tag.term_id)
    return present


def _label(verb: str, preposition: str, pairs: Sequence[tuple[int, Term]]) -> str:
    """Name a step by what really changes: "Add 3 tags to 41 pieces", "Add “Burnout” to 1 piece"."""
    names = list(dict.fromkeys(term.label("en") for _, term in pairs))
    terms = {(term.vocabulary, term.slug) for _, term in pairs}
    what = f"“{names[0]}”" if len(terms) == 1 else counted(len(terms), "tag")
    return f"{verb} {what} {preposition} {counted(len({piece for piece, _ in pairs}), 'piece')}"
