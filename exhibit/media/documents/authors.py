"""Saying that a document names people in its properties, without naming them."""

from __future__ import annotations

from collections.abc import Iterable

_KINDS = {
    "creator": "its author",
    "initial-creator": "its author",
    "author": "its author",
    "manager": "a manager",
    "lastModifiedBy": "who last changed it",
    "operator": "who last changed it",
    "printed-by": "who printed it",
    "company": "a company",
}
_KNOWN = {key.lower(): kind for key, kind in _KINDS.items()}


def named(fields: Iterable[str]) -> tuple[str, ...]:
    """Return one sentence on the fields that are filled, none where none of them names somebody."""
    kinds = tuple(dict.fromkeys(_KNOWN[field.lower()] for field in fields if field.lower() in _KNOWN))
    if not kinds:
        return ()
    listed = kinds[0] if len(kinds) == 1 else f"{', '.join(kinds[:-1])} and {kinds[-1]}"
    return (f"The document names {listed} in its properties.",)
