"""What stands in the tree of facets, and in which order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from exhibit.model.finding import (
    CONSENT,
    CONSENT_VALUES,
    LACKS,
    LANGUAGE,
    STATUS,
    Condition,
    Facet,
    lack_value,
)
from exhibit.model.gate import Lack
from exhibit.model.pieces import Status
from exhibit.model.vocabulary import KEYWORD, Term
from ui.curator.pieces.labels import Labels

MOST_KEYWORDS = 100
"""How many keywords are shown, the most used first; the others are found by typing."""

OTHERS = "…"
"""The value of the node below which terms stand that nothing found has."""

Counts = Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class Node:
    """A value under its field; ``parent`` is the value it stands below, ``count`` None for unknown."""

    field: str
    value: str
    label: str
    parent: str = ""
    count: int | None = 0
    term_id: int = 0


def nodes(field: str, labels: Labels, facets: Iterable[Facet], chosen: Iterable[Condition]) -> Iterator[Node]:
    """Return what stands under a field: terms in their order, whether found or not; else what was found."""
    counts = {(one.field, one.value): one.count for one in facets if one.field == field}
    asked = [one.value for one in chosen if one.field == field]
    if field in {STATUS, LACKS, CONSENT}:
        fixed = {
            STATUS: [one.value for one in Status],
            LACKS: list(map(lack_value, Lack)),
            CONSENT: CONSENT_VALUES,
        }
        values: Iterable[str] = fixed[field]
    elif field == LANGUAGE:
        values = [value for _, value in counts]
    else:
        yield from _terms(field, labels, counts, asked)
        return
    for value in dict.fromkeys([*values, *asked]):
        yield Node(field, value, labels.value(field, value), count=counts.get((field, value), 0))


def _terms(field: str, labels: Labels, counts: Counts, asked: list[str]) -> Iterator[Node]:
    terms = {slug: term for (vocabulary, slug), term in labels.terms.items() if vocabulary == field}
    broader = {term.parent for term in terms.values()} & set(terms)
    found = [slug for slug in terms if (field, slug) in counts or slug in asked]
    others = [slug for slug, term in terms.items() if slug not in set(found) and not term.retired]
    if field == KEYWORD:
        found = sorted(found, key=lambda slug: (-counts.get((field, slug), 0), slug))[:MOST_KEYWORDS]
        others = []
    if broader:
        # Broader terms keep all that is below them together.
        found, others = [slug for slug in terms if slug in {*found, *others}], []
    for slug in found:
        # A point at the end asks for everything below a broader term, and that was not counted.
        value, count = (f"{slug}.", None) if slug in broader else (slug, counts.get((field, slug), 0))
        parent = f"{terms[slug].parent}." if terms[slug].parent in broader else ""
        yield Node(field, value, labels.value(field, slug), parent, count, terms[slug].id)
    for value in asked:
        if value not in terms and value.removesuffix(".") not in broader:
            yield Node(field, value, labels.value(field, value), count=counts.get((field, value)))
    yield from _others(field, labels, terms, others)


def _others(field: str, labels: Labels, terms: Mapping[str, Term], others: list[str]) -> Iterator[Node]:
    """Return the terms that nothing found has, below one node: pieces can still be dropped on them."""
    if others:
        label = QCoreApplication.translate("Pieces", "%n more", "", len(others))
        yield Node(field, OTHERS, label, count=None)
    for slug in others:
        yield Node(field, slug, labels.value(field, slug), OTHERS, 0, terms[slug].id)
