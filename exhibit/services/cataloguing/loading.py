"""Keeping the catalog's vocabularies in step with the files that come with the program."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from exhibit.model.vocabulary import Term
from exhibit.ports import Catalog, CatalogReader


def load_vocabularies(catalog: Catalog, terms: Iterable[Term]) -> int:
    """Add terms that the catalog lacks, and renew those of another version; return how many that were.

    A term is never removed: pieces may be tagged with it. A term that somebody edited, added, moved, merged
    or retired is left as that person wanted it (decision 0009). Nothing of this is a step for undo.
    """
    with catalog.read() as view:
        known = {(term.vocabulary, term.slug): term for term in view.terms.find()}
        new = [
            term for term in terms if _is_to_load(view, known.get((term.vocabulary, term.slug)), term.version)
        ]
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


def is_edited(reader: CatalogReader, term_id: int) -> bool:
    """Tell whether a person changed a term, and has not taken that back: what is shipped leaves no step."""
    return any(not step.undone for step, _ in reader.changes_of("term", term_id))


def _is_to_load(reader: CatalogReader, present: Term | None, version: str) -> bool:
    if present is None:
        return True
    return present.version != version and not is_edited(reader, present.id)
