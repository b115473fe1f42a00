"""Keeping the catalog's vocabularies in step with the files that come with the program."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from exhibit.model.vocabulary import Term
from exhibit.ports import Catalog


def load_vocabularies(catalog: Catalog, terms: Iterable[Term]) -> int:
    """Add terms that the catalog lacks, and renew those of another version; return how many that were.

    A term is never removed: pieces may be tagged with it. Nothing of this is a step for undo.
    """
    with catalog.read() as view:
        known = {(term.vocabulary, term.slug): term for term in view.terms.find()}
    new = [term for term in terms if _differs(known.get((term.vocabulary, term.slug)), term)]
    if not new:
        return 0
    with catalog.write("Load the vocabularies") as work:
        for term in new:
            present = known.get((term.vocabulary, term.slug))
            if present is None:
                work.terms.add(term)
            else:
                work.terms.put(replace(term, id=present.id))
        work.commit(recorded=False)
    return len(new)


def _differs(present: Term | None, shipped: Term) -> bool:
    return present is None or present.version != shipped.version
