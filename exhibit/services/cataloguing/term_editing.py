"""Editing the vocabularies in place. Ids (slugs) never change, and no term is ever removed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from exhibit.model.folding import words
from exhibit.model.history import Step
from exhibit.model.refusals import Refusal
from exhibit.model.said import Said
from exhibit.model.vocabulary import MERGED_INTO, Term
from exhibit.ports import Catalog, CatalogReader, UnitOfWork


class NotATerm(Refusal):
    """A term cannot be as it was asked for."""


def add_term(
    catalog: Catalog, vocabulary: str, label: str, who: str = "", *, language: str = "en", parent: str = ""
) -> Term:
    """Add a term at the end of its vocabulary; its id is made of the label, under its broader term's.

    Raises ``NotATerm`` for a label without a letter, or one that a term in use has already.
    """
    label = " ".join(label.split())
    with catalog.write(f"Add the term “{label}”", who) as work:
        others = work.terms.find(vocabulary=vocabulary)
        slug = _free_slug(label, parent, {term.slug for term in others})
        for other in others:
            if other.parent == parent and not other.retired and _called(other, label):
                raise NotATerm(
                    Said("There is a term “{label}” already.", label=label),
                    advice="Give it another name, or use that one.",
                )
        last = max((term.position for term in others), default=-1)
        added = work.terms.add(
            Term(
                vocabulary=vocabulary,
                slug=slug,
                parent=parent,
                position=last + 1,
                labels=((language, label),),
            )
        )
        work.commit()
    return added


def rename_term(
    catalog: Catalog, term_id: int, language: str, label: str, who: str = "", *, extends: int | None = None
) -> Step | None:
    """Change a term's label in one language; an empty one takes it away.

    Raises ``NotATerm`` where that would leave the term without any label.
    """
    label = " ".join(label.split())
    term = _term(catalog, term_id)
    labels = with_words(term.labels, language, label)
    if not labels:
        raise NotATerm("A term needs a label in at least one language.")
    shown = term.label(language)
    step = f"Rename the term “{shown}” to “{label}”" if label else f"Remove a label of the term “{shown}”"
    return _put(catalog, replace(term, labels=labels), step, who, extends)


def describe_term(
    catalog: Catalog, term_id: int, language: str, text: str, who: str = "", *, extends: int | None = None
) -> Step | None:
    """Change a term's description in one language; an empty one takes it away."""
    term = _term(catalog, term_id)
    changed = replace(term, descriptions=with_words(term.descriptions, language, text.strip()))
    return _put(catalog, changed, f"Describe the term “{term.label('en')}”", who, extends)


def set_synonyms(
    catalog: Catalog, term_id: int, synonyms: Sequence[str], who: str = "", *, extends: int | None = None
) -> Step | None:
    """Change what else a term is called; each name once, without regard to case and accents."""
    term = _term(catalog, term_id)
    changed = replace(term, synonyms=each_once(synonyms))
    return _put(catalog, changed, f"Change the synonyms of “{term.label('en')}”", who, extends)


def retire_term(catalog: Catalog, term_id: int, who: str = "") -> Step | None:
    """Offer a term no longer; pieces that have it keep it."""
    term = _term(catalog, term_id)
    return _put(catalog, replace(term, retired=True), f"Retire the term “{term.label('en')}”", who, None)


def bring_back(catalog: Catalog, term_id: int, who: str = "") -> Step | None:
    """Offer a retired term again."""
    term = _term(catalog, term_id)
    traits = tuple(pair for pair in term.traits if pair[0] != MERGED_INTO)
    changed = replace(term, retired=False, traits=traits)
    return _put(catalog, changed, f"Bring back the term “{term.label('en')}”", who, None)


def move_term(
    catalog: Catalog,
    term_id: int,
    *,
    before: int | None = None,
    after: int | None = None,
    parent: str | None = None,
    who: str = "",
) -> Step | None:
    """Move a term before or after another of its vocabulary, else last; ``parent`` moves it under another.

    Only the terms between the old place and the new one change. Raises ``NotATerm`` where a term would stand
    under itself, under another vocabulary's, or deeper than two levels.
    """
    with catalog.read() as view:
        term = view.terms.get(term_id)
        others = _in_order(view, term.vocabulary)
    parent = term.parent if parent is None else parent
    _may_stand_under(term, parent, others)
    order = [one for one in others if one.id != term_id]
    order.insert(_place(order, before, after), replace(term, parent=parent))
    with catalog.write(f"Move the term “{term.label('en')}”", who) as work:
        for one, position in zip(order, _positions(others), strict=True):
            work.terms.put(replace(one, position=position))
        return work.commit()


def with_words(pairs: tuple[tuple[str, str], ...], language: str, text: str) -> tuple[tuple[str, str], ...]:
    """Return pairs of language and text with one of them changed, added or (where empty) taken away."""
    if language in dict(pairs):
        changed = tuple((tag, text if tag == language else value) for tag, value in pairs)
    else:
        changed = (*pairs, (language, text))
    return tuple((tag, value) for tag, value in changed if value)


def each_once(names: Sequence[str]) -> tuple[str, ...]:
    """Return names without empty ones and repetitions, spaces tidied, the first writing of each."""
    tidy = [" ".join(name.split()) for name in names]
    return tuple({words(name): name for name in reversed(tidy) if words(name)}.values())[::-1]


def _term(catalog: Catalog, term_id: int) -> Term:
    with catalog.read() as view:
        return view.terms.get(term_id)


def _put(catalog: Catalog, term: Term, label: str, who: str, extends: int | None) -> Step | None:
    with catalog.write(label, who) as work:
        return _keep(work, term, extends)


def _keep(work: UnitOfWork, term: Term, extends: int | None) -> Step | None:
    work.terms.put(term)
    return work.commit(extends=extends)


def _in_order(reader: CatalogReader, vocabulary: str) -> list[Term]:
    return sorted(reader.terms.find(vocabulary=vocabulary), key=lambda term: (term.position, term.id))


def _place(order: Sequence[Term], before: int | None, after: int | None) -> int:
    for place, term in enumerate(order):
        if term.id == before:
            return place
        if term.id == after:
            return place + 1
    return len(order)


def _positions(terms: Sequence[Term]) -> list[int]:
    """Return the positions to give out: those there are, made distinct where two are the same."""
    positions: list[int] = []
    for term in terms:
        positions.append(max(term.position, positions[-1] + 1 if positions else 0))
    return positions


def _may_stand_under(term: Term, parent: str, others: Sequence[Term]) -> None:
    if not parent:
        return
    above = next((one for one in others if one.slug == parent), None)
    if above is None or above.id == term.id:
        raise NotATerm("A term can only stand under another term of its own vocabulary.")
    if above.parent or any(one.parent == term.slug for one in others):
        raise NotATerm(
            "Terms stand in two levels, not in three.",
            advice="Move the terms below it first, or choose a term of the upper level.",
        )


def _called(term: Term, label: str) -> bool:
    return words(label) in {words(text) for _, text in term.labels}


def _free_slug(label: str, parent: str, taken: set[str]) -> str:
    """Return an id that no term has, retired ones included: "night-shift", "lpe.mentorship-2"."""
    stem = "-".join(words(label))
    if not stem:
        raise NotATerm("A term needs a letter or a digit.")
    stem = f"{parent}.{stem}" if parent else stem
    numbers = (f"{stem}-{number}" for number in range(2, len(taken) + 3))
    return next(slug for slug in (stem, *numbers) if slug not in taken)
