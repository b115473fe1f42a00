"""Saying that a document names people in its properties, without naming them."""

from __future__ import annotations

from collections.abc import Iterable

from exhibit.model.secrets import Secret

_KINDS = {
    "creator": Secret.AUTHOR,
    "initial-creator": Secret.AUTHOR,
    "author": Secret.AUTHOR,
    "manager": Secret.MANAGER,
    "lastModifiedBy": Secret.CHANGED_BY,
    "operator": Secret.CHANGED_BY,
    "printed-by": Secret.PRINTED_BY,
    "company": Secret.COMPANY,
}
_KNOWN = {key.lower(): kind for key, kind in _KINDS.items()}


def named(fields: Iterable[str]) -> tuple[Secret, ...]:
    """Return whom the fields that are filled name, each kind once, in their order."""
    return tuple(dict.fromkeys(_KNOWN[field.lower()] for field in fields if field.lower() in _KNOWN))
